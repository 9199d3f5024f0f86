//! Where a report goes, where there is no file dialog.

use egui::{Key, RichText, TextEdit, Ui};

use super::super::command::{Action, Command};
use super::super::state::State;
use super::super::widget::button;

pub(super) fn ui(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    ui.label(RichText::new("The ending decides what is written: .html, .md, .json, .csv or .txt").color(palette.second));
    ui.add_space(4.0);
    let mut text = state.field.clone();
    let field = ui
        .add(TextEdit::singleline(&mut text).hint_text("factdiff-report.html").desired_width(f32::INFINITY))
        .accessible_name("Path of the report");
    let enter = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if !field.has_focus() && !enter {
        field.request_focus();
    }
    if field.changed() {
        out.push(Command::SetField(text.clone()));
    }
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        let go = button::main(ui, palette, "Export").clicked();
        if (go || enter) && !text.trim().is_empty() {
            out.push(Command::Export(text.trim().into()));
        }
        button::labelled(ui, Action::Close, "Cancel", out);
    });
}
