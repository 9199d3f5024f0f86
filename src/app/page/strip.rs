//! The overview strip: the whole article at the left edge, with marks where discrepancies stand.

use egui::{Id, Painter, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::document::Document;
use super::super::layer::Layer;
use super::super::state::State;
use super::Page;
use super::items::Item;

/// Least distance of two marks: nearer ones become one, so that the strip never fills with colour.
const APART: f32 = 5.0;

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
            painter.rect_filled(frame, 3.0, palette.surface);
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
            let height = 2.0;
            let mark = Rect::from_min_max(pos2(rect.left() + inset, at), pos2(rect.right() - inset, at + height));
            painter.rect_filled(mark, 0.0, palette.layer(layer).0);
            if selected {
                // A small arrow that points at the mark from the side of the page.
                let tip = pos2(rect.right() - 7.0, at + height / 2.0);
                let back = vec2(6.5, 4.5);
                painter.add(Shape::convex_polygon(vec![tip, tip + back, tip + vec2(back.x, -back.y)], palette.accent, Stroke::NONE));
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
            if at - last >= APART {
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
        if state.find.open {
            self.hits(&painter, state, document, rect, y);
        }
        if total > view {
            painter.rect_stroke(frame, 3.0, Stroke::new(1.5, palette.link), egui::StrokeKind::Inside);
        }
    }

    /// A dot at the right edge for every row that holds a hit of the search.
    fn hits(&mut self, painter: &Painter, state: &State, document: &Document, rect: Rect, y: impl Fn(f64) -> f32) {
        let mut last = f32::MIN;
        for &(side, span) in &state.find.hits {
            let Some(paragraph) = document.comparison.articles[side].paragraph_at(span.start) else { continue };
            let Some(&item) = self.item_of.get(document.row_with(state.row_order(), side, paragraph)) else { continue };
            let at = y(self.heights.top(item) + f64::from(self.heights.get(item)) * 0.4).round();
            if (at - last).abs() >= APART {
                last = at;
                painter.rect_filled(Rect::from_min_size(pos2(rect.right() - 5.0, at - 1.0), vec2(4.0, 4.0)), 2.0, state.palette().accent);
            }
        }
    }
}
