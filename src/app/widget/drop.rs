//! Where a dragged file would go.

use egui::{Align2, FontId, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::super::fonts;
use super::super::theme::{Palette, size};
use crate::text::Side;

/// Lights up the place of a side, and says what a drop does.
pub fn light(ui: &Ui, palette: &Palette, side: Side, place: Rect) {
    let said = format!("Drop to open as the {} article", side.name());
    let response = ui.interact(place, Id::unique(("drop", side)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    ui.painter().rect_stroke(place, 10.0, Stroke::new(2.5, palette.accent), StrokeKind::Inside);
    let words = ui.painter().layout_no_wrap(said, FontId::new(size::UI, fonts::semibold()), palette.on_accent);
    let ground = Align2::CENTER_BOTTOM.anchor_size(place.center_bottom() - vec2(0.0, 14.0), words.size() + vec2(24.0, 14.0));
    ui.painter().rect_filled(ground, f32::from(size::CORNER), palette.accent);
    ui.painter().galley(ground.min + vec2(12.0, 7.0), words, palette.on_accent);
}
