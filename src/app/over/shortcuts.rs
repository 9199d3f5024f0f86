//! Every shortcut, by group, in as many columns as fit.

use egui::{FontId, RichText, ScrollArea, Ui};

use super::super::command::{ACTIONS, spell};
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::keycap;

pub(super) fn ui(ui: &mut Ui, state: &State) {
    let height = (ui.ctx().content_rect().height() * 0.7).max(200.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        if ui.available_width() < 600.0 {
            groups(ui, state, &["Articles", "Find your way", "Discrepancies", "View", "Program"]);
            return;
        }
        ui.columns(2, |columns| {
            groups(&mut columns[0], state, &["Articles", "Find your way"]);
            groups(&mut columns[1], state, &["Discrepancies", "View", "Program"]);
        });
    });
}

fn groups(ui: &mut Ui, state: &State, names: &[&str]) {
    let palette = state.palette();
    ui.spacing_mut().item_spacing.y = 0.0;
    for group in names {
        ui.add_space(10.0);
        ui.label(RichText::new(*group).font(FontId::new(size::UI, fonts::semibold())).color(palette.accent));
        for entry in ACTIONS.iter().filter(|e| e.group == *group && !e.keys.is_empty()) {
            ui.horizontal(|ui| {
                let width = (ui.available_width() - 140.0).max(120.0);
                super::fixed(ui, width, RichText::new(entry.label).color(palette.ink));
                for keys in entry.keys.iter().take(2) {
                    let keys = spell(ui.ctx(), keys);
                    keycap::keycap(ui, palette, &keys);
                }
            });
        }
    }
}
