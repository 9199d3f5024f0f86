//! Dialogs with one field: a text to paste, a path to open.

use egui::{Key, Modifiers, RichText, ScrollArea, TextEdit, Ui};

use crate::text::Side;

use super::super::command::{Action, Command};
use super::super::state::State;
use super::super::widget::button;

pub(super) fn paste(ui: &mut Ui, state: &State, side: Side, out: &mut Vec<Command>) {
    let palette = state.palette();
    ui.label(RichText::new("Paste or type the text; a blank line starts a new paragraph").color(palette.second));
    ui.add_space(4.0);
    let mut text = state.field.clone();
    let mut done = ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Enter));
    let height = (ui.ctx().content_rect().height() * 0.42).max(120.0);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        let field = ui
            .add(
                TextEdit::multiline(&mut text)
                    .desired_rows(12)
                    .desired_width(f32::INFINITY)
                    .font(egui::FontId::new(15.0, super::super::fonts::reading())),
            )
            .accessible_name(format!("Text of the {} article", side.name()));
        if !field.has_focus() && !field.lost_focus() {
            field.request_focus();
            // The clipboard's answer may come before the field has the keyboard.
            if let Some(pasted) = pasted(ui) {
                text = pasted;
                out.push(Command::SetField(text.clone()));
            }
        }
        if field.changed() {
            out.push(Command::SetField(text.clone()));
        }
    });
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        let label = match side {
            Side::Left => "Use as left article",
            Side::Right => "Use as right article",
        };
        done |= button::main(ui, palette, label).clicked();
        button::labelled(ui, Action::Close, "Cancel", out);
    });
    if done && !text.trim().is_empty() {
        out.push(Command::PasteOn(side, text));
    }
}

fn pasted(ui: &Ui) -> Option<String> {
    ui.input(|i| i.events.iter().find_map(|e| if let egui::Event::Paste(text) = e { Some(text.clone()) } else { None }))
}

pub(super) fn path(ui: &mut Ui, state: &State, side: Side, out: &mut Vec<Command>) {
    let palette = state.palette();
    ui.label(RichText::new("No file dialog answered. Type the path of the file, or drop the file on the window").color(palette.second));
    ui.add_space(4.0);
    let label = format!("Path of the {} article", side.name());
    if let Some(path) = path_line(ui, state, &label, "", "Open", out) {
        out.push(Command::OpenPath(side, path.into()));
    }
}

/// A path to type, with its button and a way out; the path, once it is given by button or Enter.
fn path_line(ui: &mut Ui, state: &State, name: &str, hint: &str, button_label: &str, out: &mut Vec<Command>) -> Option<String> {
    let mut text = state.field.clone();
    let field = ui.add(TextEdit::singleline(&mut text).hint_text(hint).desired_width(f32::INFINITY)).accessible_name(name);
    let enter = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if !field.has_focus() && !enter {
        field.request_focus();
    }
    if field.changed() {
        out.push(Command::SetField(text.clone()));
    }
    ui.add_space(8.0);
    let clicked = ui.horizontal(|ui| {
        let clicked = button::main(ui, state.palette(), button_label).clicked();
        button::labelled(ui, Action::Close, "Cancel", out);
        clicked
    });
    ((clicked.inner || enter) && !text.trim().is_empty()).then(|| text.trim().to_owned())
}

pub(super) fn note(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    let summary = state.document.as_ref().zip(state.selection.discrepancy).map(|(d, i)| d.comparison.discrepancies[i].summary.clone());
    ui.label(RichText::new(summary.unwrap_or_default()).color(palette.second));
    ui.add_space(4.0);
    let mut text = state.field.clone();
    let done = ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Enter));
    let field = ui.add(TextEdit::multiline(&mut text).desired_rows(4).desired_width(f32::INFINITY)).accessible_name("Text of the note");
    if !field.has_focus() && !field.lost_focus() {
        field.request_focus();
    }
    if field.changed() {
        out.push(Command::SetField(text));
    }
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        if button::main(ui, palette, "Write note").clicked() || done {
            out.push(Command::WriteNote);
        }
        button::labelled(ui, Action::Close, "Cancel", out);
    });
}

pub(super) fn save_review(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    ui.label(RichText::new("No file dialog answered. Type where decisions and notes are to be kept").color(palette.second));
    ui.add_space(4.0);
    if let Some(path) = path_line(ui, state, "Path of the review", "review.factdiff", "Save", out) {
        out.push(Command::SaveReviewTo(path.into()));
    }
}
