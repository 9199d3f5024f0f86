//! A key as it stands on the keyboard.

use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::super::fonts;
use super::super::theme::{Palette, size};

/// A small framed key.
pub fn keycap(ui: &mut Ui, palette: &Palette, keys: &str) -> Response {
    let galley = ui.painter().layout_no_wrap(keys.to_owned(), fonts::plain(size::SMALL - 1.0), palette.second);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(9.0, 4.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, keys));
    ui.painter().rect(rect, 3.0, palette.surface, egui::Stroke::new(1.0, palette.hairline), egui::StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, palette.second);
    response
}
