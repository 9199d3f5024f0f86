//! The overview strip: the whole article at the left edge, with marks where discrepancies stand.

use egui::{Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::document::Document;
use super::super::layer::Layer;
use super::super::state::State;
use super::Page;
use super::items::Item;

impl Page {
    pub(super) fn strip(&mut self, ui: &mut Ui, state: &State, document: &Document, rect: Rect) {
        let palette = state.palette();
        let painter = ui.painter().clone();
        painter.rect_filled(rect, 0.0, palette.panel);
        painter.vline(rect.right(), rect.y_range(), Stroke::new(1.0, palette.hairline));
        let (offset, total) = self.extent();
        let total = total.max(1.0);
        let view = f64::from(rect.height());
        let response = ui.interact(rect, Id::unique("overview"), Sense::click_and_drag() - Sense::FOCUSABLE);
        response.widget_info(|| WidgetInfo::labeled(Role::ScrollBar, true, "Overview of the whole article"));
        if let Some(at) = response.interact_pointer_pos() {
            let share = f64::from(((at.y - rect.top()) / rect.height()).clamp(0.0, 1.0));
            self.scroll_to((share * total - view / 2.0).clamp(0.0, (total - view).max(0.0)));
            ui.ctx().request_repaint();
        }
        // A short article does not stretch over the strip: its marks stand beside its rows.
        let scale = (view / total).min(1.0);
        let y = |distance: f64| rect.top() + (distance * scale) as f32;
        let frame = Rect::from_min_max(
            pos2(rect.left() + 1.0, y(offset)),
            pos2(rect.right() - 1.0, y(offset + view.min(total)).min(rect.bottom())),
        );
        if total > view {
            painter.rect(frame, 3.0, palette.surface, Stroke::new(1.0, palette.link), egui::StrokeKind::Inside);
        }
        let rows = document.rows(state.row_order());
        let mut last = f32::MIN;
        let mut worst: Option<Layer> = None;
        let mut selected = false;
        let paint = |at: f32, layer: Layer, selected: bool| {
            let inset = match layer {
                Layer::Conflict => 2.0,
                Layer::Altered => 3.5,
                _ => 5.0,
            };
            let height = if layer == Layer::Conflict { 3.0 } else { 2.0 };
            let mark = Rect::from_min_max(pos2(rect.left() + inset, at), pos2(rect.right() - inset, at + height));
            painter.rect_filled(mark, 0.0, palette.layer(layer).0);
            if selected {
                painter.rect_filled(Rect::from_min_size(pos2(rect.right() - 2.5, at - 2.0), vec2(2.5, height + 4.0)), 0.0, palette.accent);
            }
        };
        for item in 0..self.items.len() {
            let Item::Row(row) = &self.items[item] else { continue };
            let row = &rows[*row];
            let found: Vec<usize> =
                row.discrepancies.iter().copied().filter(|&d| state.is_marked(&document.comparison.discrepancies[d])).collect();
            let Some(&first) = found.first() else { continue };
            let layer = Layer::of(&document.comparison.discrepancies[first]);
            let at = y(self.heights.top(item) + f64::from(self.heights.get(item)) * 0.4).round();
            if at - last >= 3.0 {
                if let Some(layer) = worst.take() {
                    paint(last, layer, selected);
                }
                last = at;
                selected = false;
            }
            worst = Some(worst.map_or(layer, |w| w.min(layer)));
            selected |= state.selection.bead == Some(row.bead);
        }
        if let Some(layer) = worst {
            paint(last, layer, selected);
        }
    }
}
