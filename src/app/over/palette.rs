//! All commands, searched.

use egui::{Align2, Id, Key, Modifiers, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2};

use super::super::command::{ACTIONS, Action, Command, Entry};
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::keycap;

pub(super) fn ui(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    let id = Id::unique("palette row");
    let mut at: usize = ui.data(|d| d.get_temp(id)).unwrap_or(0);
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            at += 1;
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            at = at.saturating_sub(1);
        }
    });
    let mut query = state.field.clone();
    let field = ui
        .add(TextEdit::singleline(&mut query).hint_text("Type a few letters").desired_width(f32::INFINITY))
        .accessible_name("Search all commands");
    if !field.has_focus() && !field.lost_focus() {
        field.request_focus();
    }
    if field.changed() {
        out.push(Command::SetPaletteQuery(query.clone()));
        at = 0;
    }
    // What was typed in this very frame counts already: Enter may have come with it.
    let found = matching(&query);
    at = at.min(found.len().saturating_sub(1));
    ui.data_mut(|d| d.insert_temp(id, at));
    let run = |action: Action, out: &mut Vec<Command>| {
        out.push(Command::Act(Action::Close));
        out.push(Command::Act(action));
    };
    if ui.input(|i| i.key_pressed(Key::Enter))
        && let Some(entry) = found.get(at)
    {
        run(entry.action, out);
    }
    ui.add_space(4.0);
    ScrollArea::vertical().max_height(380.0).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (n, entry) in found.iter().enumerate() {
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::CLICK);
            response.widget_info(|| WidgetInfo::selected(Role::MenuItem, true, n == at, entry.label));
            if n == at || response.hovered() {
                ui.painter().rect_filled(rect, 6.0, palette.selected);
            }
            ui.painter().text(
                pos2(rect.left() + 10.0, rect.center().y),
                Align2::LEFT_CENTER,
                entry.label,
                fonts::plain(size::UI),
                palette.ink,
            );
            if let Some(keys) = entry.action.shortcut(ui.ctx()) {
                let mut child = ui.new_child(
                    egui::UiBuilder::new().max_rect(rect.shrink2(vec2(10.0, 0.0))).layout(egui::Layout::right_to_left(egui::Align::Center)),
                );
                keycap::keycap(&mut child, palette, &keys);
            }
            if n == at {
                response.scroll_to_me(None);
            }
            if response.on_hover_text(entry.tooltip).clicked() {
                run(entry.action, out);
            }
        }
        if found.is_empty() {
            ui.label("No command is called that");
        }
    });
}

/// Entries whose label holds every word of the query; those that start with it first.
fn matching(query: &str) -> Vec<&'static Entry> {
    let query = query.trim().to_lowercase();
    let mut found: Vec<&Entry> = ACTIONS
        .iter()
        .filter(|e| !matches!(e.action, Action::Palette | Action::Close))
        .filter(|e| {
            let text = format!("{} {} {}", e.label, e.tooltip, e.group).to_lowercase();
            query.split_whitespace().all(|word| text.contains(word))
        })
        .collect();
    found.sort_by_key(|e| {
        let label = e.label.to_lowercase();
        (!label.starts_with(&query), !label.contains(&query))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_letters_find_the_command() {
        assert_eq!(matching("swap")[0].action, Action::Swap);
        assert_eq!(matching("export")[0].action, Action::Export);
        assert_eq!(matching("next disc")[0].action, Action::NextDiscrepancy);
        assert!(matching("no such thing at all").is_empty());
    }
}
