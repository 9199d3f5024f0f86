//! The list of discrepancies: only cards in view are set.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Key, Modifiers, Rect, RichText, Role, Sense, TextEdit, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::facts::Kind;
use crate::review::Decision;
use crate::text::NoteKind;

use super::super::command::{Action, Command};
use super::super::document::Document;
use super::super::fonts;
use super::super::page::{Anchor, Heights};
use super::super::state::{Pane, State};
use super::super::theme::size;
use super::{card, remark};

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
    marks: u64,
}

impl List {
    pub(super) fn ui(&mut self, ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
        let Some(document) = state.document.clone() else { return };
        ui.spacing_mut().item_spacing.y = 0.0;
        let listed = state.listed();
        filter_line(ui, state, &document, listed.len(), out);
        if listed.is_empty() {
            let has = |kind: NoteKind| document.comparison.notes.iter().any(|n| n.kind == kind);
            let text = if has(NoteKind::Unrelated) {
                "So their facts were not held against each other"
            } else if document.comparison.discrepancies.is_empty() {
                "The tabs above list what was compared, the notes in the status bar what was not"
            } else {
                "Nothing matches. Switch layers on above, or clear the filter"
            };
            remark(ui, state, text);
            return;
        }
        let rect = ui.available_rect_before_wrap();
        let width = rect.width();
        let fresh = self.document.as_ref().is_none_or(|d| !Arc::ptr_eq(d, &document));
        if fresh || self.listed != listed || (self.width - width).abs() > 0.5 {
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
        let listed = &self.listed;
        anchor.settle(&mut self.heights, rect.height() - 8.0, |i| {
            cards.entry(i).or_insert_with(|| card::lay(ui, state, &document, listed[i], width)).height
        });
        self.anchor = anchor;
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("list").accessibility_label("List of discrepancies"));
        inner.set_clip_rect(rect);
        let mut y = rect.top() + 8.0 - anchor.hidden;
        let mut at = anchor.item;
        while at < self.listed.len() && y < rect.bottom() {
            let d = self.listed[at];
            let laid = cards.remove(&at).unwrap_or_else(|| card::lay(ui, state, &document, d, width));
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
        let own = card::lay(ui, state, document, self.listed[at], self.width).height;
        self.heights.set(at, own);
        let top = self.heights.top(at) - self.heights.top(self.anchor.item) - f64::from(self.anchor.hidden);
        if top < 0.0 {
            self.anchor = Anchor { item: at, hidden: 0.0 };
        } else if top + f64::from(own) > f64::from(view - 12.0) {
            self.anchor = Anchor { item: at, hidden: own - view + 16.0 };
        }
    }

    /// With the panel in focus, the arrows walk along the list.
    fn keys(&self, ui: &Ui, state: &State, out: &mut Vec<Command>) {
        if state.pane != Pane::Panel || ui.ctx().text_edit_focused() || state.overlay.is_some() {
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

/// Search in the list, filter by kind and confidence, grouping.
fn filter_line(ui: &mut Ui, state: &State, document: &Document, shown: usize, out: &mut Vec<Command>) {
    let palette = state.palette();
    let all = document.comparison.discrepancies.len();
    if all == 0 {
        return;
    }
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.add_space(8.0);
        let mut query = state.filter.query.clone();
        let field = TextEdit::singleline(&mut query)
            .hint_text("Search the list")
            .desired_width(ui.available_width() - 190.0)
            .font(fonts::plain(size::UI - 0.5));
        let field = ui.add(field).accessible_name("Search the list of discrepancies");
        if field.changed() {
            out.push(Command::SetListQuery(query));
        }
        let name = if state.filter.hidden.is_empty() && state.filter.confidence == 0 && state.filter.decision.is_none() {
            "Filter"
        } else {
            "Filter on"
        };
        ui.menu_button(name, |ui| filter_menu(ui, state, document, out))
            .response
            .on_hover_text("Show some kinds only, or only what is surer");
        let decided = document.comparison.discrepancies.iter().filter(|d| state.standing.decision(&d.id) != Decision::Open).count();
        let text = match (decided, shown == all) {
            (0, true) => format!("{all}"),
            (0, false) => format!("{shown} of {all}"),
            _ => format!("{decided} of {all} decided"),
        };
        ui.label(RichText::new(text).color(palette.second).size(size::SMALL));
    });
    ui.add_space(6.0);
}

fn filter_menu(ui: &mut Ui, state: &State, document: &Document, out: &mut Vec<Command>) {
    for kind in Kind::ALL {
        let count = document.comparison.discrepancies.iter().filter(|d| d.kind == kind).count();
        if count == 0 {
            continue;
        }
        let mut on = !state.filter.hidden.contains(&kind);
        if ui.checkbox(&mut on, format!("{} {count}", kind.label())).changed() {
            out.push(Command::ToggleKind(kind));
        }
    }
    ui.separator();
    for (percent, label) in [(0, "Everything"), (50, "50 % sure or more"), (70, "70 % sure or more"), (90, "90 % sure or more")] {
        if ui.radio(state.filter.confidence == percent, label).clicked() {
            out.push(Command::SetConfidence(percent));
        }
    }
    ui.separator();
    let wishes = [
        (None, "Whatever was decided"),
        (Some(Decision::Open), "Open"),
        (Some(Decision::Confirmed), "Confirmed"),
        (Some(Decision::Dismissed), "Dismissed"),
        (Some(Decision::Questioned), "Questioned"),
    ];
    for (wish, label) in wishes {
        if ui.radio(state.filter.decision == wish, label).clicked() {
            out.push(Command::SetDecision(wish));
        }
    }
    ui.separator();
    let mut grouped = state.settings.grouped;
    if ui.checkbox(&mut grouped, Action::ToggleGroups.label()).changed() {
        out.push(Command::Act(Action::ToggleGroups));
    }
}
