//! Every shortcut, by group, in as many columns as fit.

use egui::{FontId, RichText, ScrollArea, Ui};

use super::super::command::{ACTIONS, Entry, spell};
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::keycap;

/// The narrowest column that holds a name and its keys.
const COLUMN: f32 = 320.0;
/// Height of a line.
const LINE: f32 = 23.0;

pub(super) fn ui(ui: &mut Ui, state: &State) {
    let height = (ui.ctx().content_rect().height() * 0.78).max(200.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        let fit = ((ui.available_width() / COLUMN) as usize).clamp(1, 3);
        ui.columns(fit, |columns| {
            for (ui, groups) in columns.iter_mut().zip(spread(fit)) {
                ui.spacing_mut().item_spacing.y = 0.0;
                groups.into_iter().for_each(|name| group(ui, state, name));
            }
        });
    });
}

/// The actions of a group that have keys.
fn with_keys(group: &str) -> impl Iterator<Item = &'static Entry> {
    ACTIONS.iter().filter(move |e| e.group == group && !e.keys.is_empty())
}

/// The groups of the table in so many columns: each goes where the least stands so far, the longest first.
fn spread(columns: usize) -> Vec<Vec<&'static str>> {
    let mut names: Vec<&str> = ACTIONS.iter().map(|e| e.group).collect();
    names.dedup();
    names.retain(|name| with_keys(name).next().is_some());
    let length = |name: &str| with_keys(name).count() + 2;
    let mut out = vec![(0, Vec::new()); columns];
    if columns == 1 {
        return vec![names];
    }
    names.sort_by_key(|name| std::cmp::Reverse(length(name)));
    for name in names {
        if let Some(shortest) = out.iter_mut().min_by_key(|(lines, _)| *lines) {
            shortest.0 += length(name);
            shortest.1.push(name);
        }
    }
    out.into_iter().map(|(_, names)| names).collect()
}

fn group(ui: &mut Ui, state: &State, name: &str) {
    let palette = state.palette();
    ui.add_space(10.0);
    ui.label(RichText::new(name).font(FontId::new(size::UI, fonts::semibold())).color(palette.accent));
    ui.add_space(3.0);
    ui.spacing_mut().interact_size.y = LINE;
    for entry in with_keys(name) {
        ui.horizontal(|ui| {
            let width = (ui.available_width() - 150.0).max(120.0);
            super::fixed(ui, width, RichText::new(entry.label).color(palette.ink));
            for keys in entry.keys.iter().take(2) {
                keycap::keycap(ui, palette, &spell(ui.ctx(), keys));
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_with_a_key_stands_on_the_sheet_once() {
        for columns in 1..=3 {
            let shown: Vec<&str> = spread(columns).into_iter().flatten().flat_map(with_keys).map(|e| e.label).collect();
            for entry in ACTIONS.iter().filter(|e| !e.keys.is_empty()) {
                assert_eq!(shown.iter().filter(|label| **label == entry.label).count(), 1, "{} in {columns} columns", entry.label);
            }
        }
    }
}
