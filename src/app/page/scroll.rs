//! Scrolling the page: wheel, keys, scrollbar.

use egui::{Id, Key, Modifiers, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use super::super::state::{Pane, State};
use super::{Anchor, Page};

/// Width of the scrollbar.
const BAR: f32 = 10.0;

impl Page {
    /// Moves the anchor as wheel and keys say.
    pub(super) fn scroll_input(&mut self, ui: &Ui, state: &State, rect: Rect) {
        let ctx = ui.ctx();
        let over = ui.rect_contains_pointer(rect);
        let delta = if over && ui.is_enabled() { ctx.input(|i| i.smooth_scroll_delta().y) } else { 0.0 };
        self.anchor.hidden -= delta;
        let spot = state.selection.spot.map(|s| super::paragraph_id(s.side, s.paragraph));
        let idle = ctx.memory(|m| m.focused().is_none() || m.focused() == spot) && !ctx.any_popup_open() && ui.is_enabled();
        if !idle {
            return;
        }
        let page = rect.height() * 0.9;
        let keys = [(Key::PageDown, page), (Key::PageUp, -page), (Key::Space, page), (Key::ArrowDown, 60.0), (Key::ArrowUp, -60.0)];
        ctx.input_mut(|input| {
            for (key, by) in keys {
                if input.consume_key(Modifiers::NONE, key) {
                    self.anchor.hidden += by;
                }
            }
            if input.consume_key(Modifiers::NONE, Key::Home) {
                self.anchor = Anchor::default();
            }
            if input.consume_key(Modifiers::NONE, Key::End) {
                self.anchor = Anchor { item: self.items.len().saturating_sub(1), hidden: f32::MAX };
            }
        });
    }

    /// Puts a distance from the top at the upper edge of the view.
    pub(super) fn scroll_to(&mut self, distance: f64) {
        let item = self.heights.at(distance.max(0.0));
        self.anchor = Anchor { item, hidden: (distance - self.heights.top(item)) as f32 };
    }

    pub(super) fn scrollbar(&mut self, ui: &mut Ui, state: &State, rect: Rect) {
        let (offset, total) = self.extent();
        let view = f64::from(rect.height());
        if total <= view + 1.0 {
            return;
        }
        let palette = state.palette();
        let track = Rect::from_min_max(pos2(rect.right() - BAR, rect.top()), rect.max);
        let length = ((view / total) as f32 * track.height()).max(36.0).min(track.height());
        let room = track.height() - length;
        let top = track.top() + room * (offset / (total - view)).clamp(0.0, 1.0) as f32;
        let response = ui.interact(track, Id::unique("page scrollbar"), Sense::click_and_drag() - Sense::FOCUSABLE);
        response.widget_info(|| WidgetInfo::labeled(Role::ScrollBar, true, "Scroll the articles"));
        if let Some(at) = response.interact_pointer_pos() {
            let held: f32 = ui.data_mut(|d| {
                if response.drag_started() || response.clicked() {
                    let inside = (top..=top + length).contains(&at.y);
                    d.insert_temp(response.id, if inside { at.y - top } else { length / 2.0 });
                }
                d.get_temp(response.id).unwrap_or(length / 2.0)
            });
            let share = ((at.y - held - track.top()) / room.max(1.0)).clamp(0.0, 1.0);
            self.scroll_to(f64::from(share) * (total - view));
            ui.ctx().request_repaint();
        }
        let lit = response.hovered() || response.dragged();
        let width = if lit { 7.0 } else { 4.0 };
        let handle = Rect::from_min_max(pos2(track.right() - width - 2.0, top), pos2(track.right() - 2.0, top + length));
        ui.painter().rect_filled(handle, 4.0, if lit { palette.second } else { palette.link });
        let focused = state.pane == Pane::Page;
        if focused && ui.memory(|m| m.focused().is_none()) && ui.input(|i| i.key_pressed(Key::F6)) {
            ui.painter().rect_stroke(rect, 0.0, egui::Stroke::new(2.0, palette.accent), egui::StrokeKind::Inside);
        }
    }
}
