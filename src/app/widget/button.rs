//! Buttons that run an action, with label, tooltip and key from the table.

use egui::{Button, Color32, Response, RichText, Stroke, Ui};

use super::super::command::{Action, Command};
use super::super::fonts;
use super::super::theme::Palette;

/// A plain button for an action.
pub fn action(ui: &mut Ui, action: Action, out: &mut Vec<Command>) -> Response {
    labelled(ui, action, action.label(), out)
}

/// A plain button for an action with a shorter label.
pub fn labelled(ui: &mut Ui, action: Action, label: &str, out: &mut Vec<Command>) -> Response {
    let response = ui.button(label).on_hover_text(action.hint(ui.ctx()));
    if response.clicked() {
        out.push(Command::Act(action));
    }
    response
}

/// The one button that stands out.
pub fn main(ui: &mut Ui, palette: &Palette, label: &str) -> Response {
    let text = RichText::new(label).family(fonts::semibold()).color(palette.on_accent);
    let response = ui.add(Button::new(text).fill(palette.accent).stroke(Stroke::new(1.0, palette.accent)));
    ring(ui, palette, &response);
    response
}

/// A button without a frame.
pub fn quiet(ui: &mut Ui, palette: &Palette, label: &str) -> Response {
    let response = ui.add(Button::new(RichText::new(label).color(palette.second)).fill(Color32::TRANSPARENT).stroke(Stroke::NONE));
    ring(ui, palette, &response);
    response
}

/// Shows that a widget has the keyboard; never beyond what is seen of the place it stands in.
pub fn ring(ui: &Ui, palette: &Palette, response: &Response) {
    if response.has_focus() {
        let rect = response.rect.expand(2.0).intersect(ui.clip_rect().shrink(3.0));
        ui.painter().rect_stroke(rect, 8.0, Stroke::new(2.0, palette.accent), egui::StrokeKind::Outside);
    }
}
