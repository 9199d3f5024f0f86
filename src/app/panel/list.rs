//! The list of discrepancies: only cards in view are set.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Align2, FontId, Key, Modifiers, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::text::NoteKind;

use super::super::command::{Action, Command};
use super::super::document::Document;
use super::super::fonts;
use super::super::page::{Anchor, Heights};
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::button;
use super::{card, filter, remark};

/// Height of the line over a group.
const HEADING: f32 = 32.0;

/// What the list remembers from frame to frame.
#[derive(Default)]
pub struct List {
    document: Option<Arc<Document>>,
    listed: Vec<usize>,
    heights: Heights,
    anchor: Anchor,
    width: f32,
    selected: Option<usize>,
    why: bool,
    grouped: bool,
    marks: u64,
}

impl List {
    pub(super) fn ui(&mut self, ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
        let Some(document) = state.document.clone() else { return };
        ui.spacing_mut().item_spacing.y = 0.0;
        let listed = state.listed();
        filter::line(ui, state, &document, listed.len(), out);
        if listed.is_empty() {
            let has = |kind: NoteKind| document.comparison.notes.iter().any(|n| n.kind == kind);
            let text = if has(NoteKind::Unrelated) {
                "So their facts were not held against each other"
            } else if document.comparison.discrepancies.is_empty() {
                "The tabs above list what was compared, the notes in the status bar what was not"
            } else {
                "Nothing matches the layers and filters that are set"
            };
            remark(ui, state, text);
            if !document.comparison.discrepancies.is_empty() {
                ui.horizontal(|ui| {
                    ui.add_space(20.0);
                    button::action(ui, Action::ShowAll, out);
                });
            }
            return;
        }
        let rect = ui.available_rect_before_wrap();
        let width = rect.width();
        let fresh = self.document.as_ref().is_none_or(|d| !Arc::ptr_eq(d, &document));
        if fresh || self.listed != listed || self.grouped != state.settings.grouped || (self.width - width).abs() > 0.5 {
            self.grouped = state.settings.grouped;
            self.heights.reset(listed.iter().map(|_| 92.0));
            if fresh {
                self.anchor = Anchor::default();
            }
            self.listed = listed;
            self.width = width;
            self.document = Some(document.clone());
            self.selected = None;
        }
        let mut cards: HashMap<usize, card::Card> = HashMap::new();
        let current = state.selection.discrepancy;
        if self.selected != current || self.why != state.why || self.marks != state.marks {
            self.marks = state.marks;
            self.selected = current;
            self.why = state.why;
            if let Some(at) = current.and_then(|d| self.listed.iter().position(|&x| x == d)) {
                self.show(ui, state, &document, at, rect.height());
            }
        }
        if ui.rect_contains_pointer(rect) {
            self.anchor.hidden -= ui.input(|i| i.smooth_scroll_delta().y);
        }
        self.keys(ui, state, out);
        let mut anchor = self.anchor;
        let (listed, grouped) = (&self.listed, self.grouped);
        let headed = |i: usize| if grouped && heads(&document, listed, i) { HEADING } else { 0.0 };
        anchor.settle(&mut self.heights, rect.height() - 8.0, |i| {
            cards.entry(i).or_insert_with(|| card::lay(ui, state, &document, listed[i], width)).height + headed(i)
        });
        self.anchor = anchor;
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("list").accessibility_label("List of discrepancies"));
        inner.set_clip_rect(rect);
        let mut y = rect.top() + 8.0 - anchor.hidden;
        let mut at = anchor.item;
        while at < self.listed.len() && y < rect.bottom() {
            let d = self.listed[at];
            let laid = cards.remove(&at).unwrap_or_else(|| card::lay(ui, state, &document, d, width));
            let above = headed(at);
            if above > 0.0 {
                heading(&inner, state, &document, listed, at, Rect::from_min_size(pos2(rect.left(), y), vec2(width, above)));
                y += above;
            }
            let place = Rect::from_min_size(pos2(rect.left(), y), vec2(width, laid.height));
            card::paint(&mut inner, state, &document, &laid, place, &format!("{} of {}", at + 1, self.listed.len()), out);
            y += laid.height;
            at += 1;
        }
        self.bar(&mut inner, state, rect);
        ui.advance_cursor_after_rect(rect);
    }

    /// Brings a card into view.
    fn show(&mut self, ui: &Ui, state: &State, document: &Document, at: usize, view: f32) {
        let above = if self.grouped && heads(document, &self.listed, at) { HEADING } else { 0.0 };
        let own = card::lay(ui, state, document, self.listed[at], self.width).height + above;
        self.heights.set(at, own);
        let top = self.heights.top(at) - self.heights.top(self.anchor.item) - f64::from(self.anchor.hidden);
        // Of a card that is higher than the list, the beginning is what is read first.
        if top < 0.0 || own > view - 12.0 {
            self.anchor = Anchor { item: at, hidden: 0.0 };
        } else if top + f64::from(own) > f64::from(view - 12.0) {
            self.anchor = Anchor { item: at, hidden: own - view + 16.0 };
        }
    }

    /// With the panel in focus, the arrows walk along the list.
    fn keys(&self, ui: &Ui, state: &State, out: &mut Vec<Command>) {
        if !super::has_keys(ui, state) {
            return;
        }
        ui.ctx().input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
                out.push(Command::Act(Action::NextDiscrepancy));
            }
            if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
                out.push(Command::Act(Action::PreviousDiscrepancy));
            }
        });
    }

    fn bar(&mut self, ui: &mut Ui, state: &State, rect: Rect) {
        let total = self.heights.total();
        let view = f64::from(rect.height());
        if total <= view {
            return;
        }
        let offset = self.heights.top(self.anchor.item) + f64::from(self.anchor.hidden);
        let length = ((view / total) as f32 * rect.height()).max(30.0);
        let top = rect.top() + (rect.height() - length) * (offset / (total - view)).clamp(0.0, 1.0) as f32;
        let track = Rect::from_min_max(pos2(rect.right() - 7.0, rect.top()), rect.max);
        let response = ui.interact(track, ui.scope_id().with("bar"), Sense::click_and_drag() - Sense::FOCUSABLE);
        response.widget_info(|| WidgetInfo::labeled(Role::ScrollBar, true, "Scroll the list"));
        if let Some(at) = response.interact_pointer_pos() {
            let share = f64::from(((at.y - length / 2.0 - rect.top()) / (rect.height() - length).max(1.0)).clamp(0.0, 1.0));
            let distance = share * (total - view);
            let item = self.heights.at(distance);
            self.anchor = Anchor { item, hidden: (distance - self.heights.top(item)) as f32 };
            ui.ctx().request_repaint();
        }
        let palette = state.palette();
        let ink = if response.hovered() || response.dragged() { palette.second } else { palette.link };
        ui.painter().rect_filled(Rect::from_min_max(pos2(rect.right() - 5.0, top), pos2(rect.right() - 2.0, top + length)), 2.0, ink);
    }
}

/// Whether a listed discrepancy is the first of its kind.
fn heads(document: &Document, listed: &[usize], at: usize) -> bool {
    let kind = |i: usize| document.comparison.discrepancies[listed[i]].kind;
    at == 0 || kind(at) != kind(at - 1)
}

/// The line over a group: its kind, and how many it has.
fn heading(ui: &Ui, state: &State, document: &Document, listed: &[usize], at: usize, place: Rect) {
    let palette = state.palette();
    let kind = document.comparison.discrepancies[listed[at]].kind;
    let count = listed.iter().filter(|&&d| document.comparison.discrepancies[d].kind == kind).count();
    let response = ui.interact(place, ui.scope_id().with(("group", kind.name())), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, format!("{} {count}", kind.label())));
    let name = ui.painter().text(
        pos2(place.left() + 20.0, place.center().y - 2.0),
        Align2::LEFT_CENTER,
        kind.label(),
        FontId::new(size::UI, fonts::semibold()),
        palette.ink,
    );
    ui.painter().text(
        pos2(name.right() + 7.0, name.center().y),
        Align2::LEFT_CENTER,
        count.to_string(),
        fonts::plain(size::UI),
        palette.second,
    );
}
