//! Menus: their items come from the table of commands, and they close once one was taken.

use egui::Ui;

use super::super::command::{Action, Command};
use super::super::theme::size;

/// Fills a menu, which closes once an item was taken: egui closes it for a click of the pointer alone, not for Enter.
pub fn fill(ui: &mut Ui, out: &mut Vec<Command>, items: impl FnOnce(&mut Ui, &mut Vec<Command>)) {
    let before = out.len();
    items(ui, out);
    if out.len() > before {
        ui.close();
    }
}

/// An action in a menu, with its key at the right.
pub fn item(ui: &mut Ui, action: Action, out: &mut Vec<Command>) {
    let mut item = egui::Button::new(action.label());
    if let Some(keys) = action.shortcut(ui.ctx()) {
        item = item.shortcut_text(egui::RichText::new(keys).size(size::SMALL));
    }
    if ui.add(item).on_hover_text(action.entry().tooltip).clicked() {
        out.push(Command::Act(action));
    }
}
