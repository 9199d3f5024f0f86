//! A searched list in a sheet: the field, and below it what was found, for the arrow keys, Enter and the mouse.

use egui::{Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2};

use super::super::fonts;
use super::super::theme::{Palette, size};
use super::super::widget::keycap;

/// Height of a line, and of the list.
const LINE: f32 = 30.0;
const LIST: f32 = 380.0;

/// A line of the list.
pub(super) struct Item {
    /// What it says.
    pub label: String,
    /// What is shown where the pointer rests.
    pub hint: String,
    /// Its keys, at the right.
    pub keys: Option<String>,
}

/// Where the keyboard stands in the list.
pub(super) struct Search {
    id: Id,
    at: usize,
    entered: bool,
}

/// The field. `start` is the line at which the keyboard stands when the sheet opens; it stands at the first one as soon
/// as something is typed.
pub(super) fn search(ui: &mut Ui, name: &str, hint: &str, query: &mut String, start: usize) -> Search {
    let id = Id::unique(("pick", name));
    let mut at: usize = ui.data(|d| d.get_temp(id)).unwrap_or(start);
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            at += 1;
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            at = at.saturating_sub(1);
        }
    });
    let field = ui.add(TextEdit::singleline(query).hint_text(hint).desired_width(f32::INFINITY)).accessible_name(name);
    if !field.has_focus() && !field.lost_focus() {
        field.request_focus();
        at = start;
    }
    if field.changed() {
        at = 0;
    }
    Search { id, at, entered: ui.input(|i| i.key_pressed(Key::Enter)) }
}

/// The lines; answers which one was chosen.
pub(super) fn list(ui: &mut Ui, palette: &Palette, search: Search, items: &[Item]) -> Option<usize> {
    let at = search.at.min(items.len().saturating_sub(1));
    ui.data_mut(|d| d.insert_temp(search.id, at));
    let mut chosen = (search.entered && !items.is_empty()).then_some(at);
    ui.add_space(4.0);
    ScrollArea::vertical().max_height(LIST).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (n, item) in items.iter().enumerate() {
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::CLICK);
            response.widget_info(|| WidgetInfo::selected(Role::MenuItem, true, n == at, &item.label));
            if n == at {
                response.scroll_to_me(None);
            }
            if ui.is_rect_visible(rect) {
                line(ui, palette, rect, item, n == at || response.hovered());
            }
            if response.on_hover_text(&item.hint).clicked() {
                chosen = Some(n);
            }
        }
    });
    chosen
}

fn line(ui: &mut Ui, palette: &Palette, rect: Rect, item: &Item, lit: bool) {
    if lit {
        ui.painter().rect_filled(rect, 6.0, palette.selected);
    }
    let inner = rect.shrink2(vec2(10.0, 0.0));
    let mut left = inner.right();
    if let Some(keys) = &item.keys {
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(layout));
        keycap::keycap(&mut child, palette, keys);
        left = child.min_rect().left() - 8.0;
    }
    let mut job = egui::text::LayoutJob::simple_singleline(item.label.clone(), fonts::plain(size::UI), palette.ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width((left - inner.left()).max(0.0));
    let galley = ui.painter().layout_job(job);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(inner.left(), top), galley, palette.ink);
}
