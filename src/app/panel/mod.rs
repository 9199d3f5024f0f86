//! The panel: the answer first, then the discrepancies by weight, then the fact-checker's tables.

mod answer;
mod card;
mod filter;
mod list;
mod table;

pub use list::List;

use egui::{Align2, Frame, Margin, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::command::Command;
use super::fonts;
use super::state::{Pane, State, Tab};
use super::theme::size;
use super::widget::button;

/// Paints the panel.
pub fn ui(ui: &mut Ui, list: &mut List, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    tabs(ui, state, out);
    answer::ui(ui, state);
    match state.tab {
        Tab::Discrepancies => list.ui(ui, state, out),
        tab => table::ui(ui, state, tab, out),
    }
    if state.pane == Pane::Panel {
        let rect = ui.max_rect();
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(2.0, rect.height())), 0.0, palette.accent);
    }
}

/// Whether plain keys are the panel's: it has the keyboard, and nothing is typed or lies over it.
fn has_keys(ui: &Ui, state: &State) -> bool {
    let ctx = ui.ctx();
    state.pane == Pane::Panel && !ctx.text_edit_focused() && !ctx.any_popup_open() && state.overlay.is_none()
}

/// The frame of the panel.
pub fn frame(state: &State) -> Frame {
    Frame::new().fill(state.palette().panel).inner_margin(Margin::ZERO)
}

fn tabs(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, palette.panel);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.hairline));
    let mut x = rect.left() + 16.0;
    for tab in Tab::ALL {
        let on = state.tab == tab;
        let ink = if on { palette.ink } else { palette.second };
        let family = if on { fonts::semibold() } else { fonts::medium() };
        let set = |family| ui.painter().layout_no_wrap(tab.label().to_owned(), egui::FontId::new(size::UI, family), ink);
        let galley = set(family);
        // The strong face is wider: the other tabs stay where they are when one is chosen.
        let width = set(fonts::semibold()).size().x;
        let place = Rect::from_min_size(pos2(x - 6.0, rect.top() + 4.0), vec2(width + 12.0, rect.height() - 4.0));
        let response = ui.interact(place, ui.scope_id().with(("tab", tab.label())), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, tab.label()));
        button::ring(ui, palette, &response);
        ui.painter().galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, ink);
        if on {
            ui.painter().rect_filled(
                Rect::from_min_max(pos2(x, rect.bottom() - 2.0), pos2(x + width, rect.bottom() + 0.5)),
                0.0,
                palette.accent,
            );
        } else if response.hovered() {
            ui.painter().rect_filled(Rect::from_min_max(pos2(x, rect.bottom() - 1.0), pos2(x + width, rect.bottom())), 0.0, palette.second);
        }
        if response.clicked() {
            out.push(Command::SetTab(tab));
        }
        x += width + 20.0;
    }
}

/// A line of second rank in the middle of an empty place.
fn remark(ui: &mut Ui, state: &State, text: &str) {
    let palette = state.palette();
    let width = ui.available_width() - 40.0;
    let galley = ui.painter().layout(text.to_owned(), fonts::plain(size::UI), palette.second, width);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y + 40.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    let at = Align2::LEFT_TOP.anchor_size(pos2(rect.left() + 20.0, rect.top() + 20.0), galley.size()).min;
    ui.painter().galley(at, galley, palette.second);
}
