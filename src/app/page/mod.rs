//! The page: both articles as rows whose sides start level. Only rows in view are set.

mod grid;
mod gutter;
mod heights;
mod items;
mod line;
mod marks;
mod menu;
mod row;
mod scroll;
mod strip;
mod text;
mod threads;

pub use grid::Grid;
pub use heights::{Anchor, Heights};
pub use items::rows_in_sight;
pub use menu::ask as ask_for_menu;
pub use row::paragraph_id;

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use egui::{Rect, Ui, UiBuilder};

use crate::comparison::Order;
use crate::text::Side;

use super::command::Command;
use super::document::Document;
use super::state::{Columns, State};
use super::theme::size;
use items::Item;
use row::Laid;
use text::Text;

/// Most prepared paragraphs that are kept.
const KEPT: usize = 2_000;

/// What the page remembers from frame to frame: places and prepared text, never decisions.
#[derive(Default)]
pub struct Page {
    document: Option<Arc<Document>>,
    shape: Option<(u64, Columns)>,
    marks: u64,
    palette: usize,
    column: f32,
    view: f32,
    order: Order,
    items: Vec<Item>,
    item_of: Vec<usize>,
    heights: Heights,
    anchor: Anchor,
    seen: u64,
    texts: HashMap<(Side, usize), Rc<Text>>,
    grid: Option<Grid>,
    shown: Vec<(usize, f32, f32)>,
}

impl Page {
    /// The grid of the last frame.
    #[must_use]
    pub const fn grid(&self) -> Option<Grid> {
        self.grid
    }

    /// How far the page is scrolled, and how long it is, in points.
    pub fn extent(&mut self) -> (f64, f64) {
        (self.heights.top(self.anchor.item) + f64::from(self.anchor.hidden), self.heights.total())
    }

    /// Paints the page into the room that is left.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
        let Some(document) = state.shown().cloned() else { return };
        let all = ui.available_rect_before_wrap();
        let strip = if state.settings.no_strip { 0.0 } else { size::STRIP };
        let rect = Rect::from_min_max(egui::pos2(all.left() + strip, all.top()), all.max);
        self.arrange(rect, state, &document);
        self.scroll_input(ui, state, rect);
        self.answer_reveal(ui, state, &document);
        let mut laid: HashMap<usize, Laid> = HashMap::new();
        self.settle(ui, state, &document, rect.height(), &mut laid);
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("page").accessibility_label("Articles"));
        inner.set_clip_rect(rect);
        self.paint(&mut inner, state, &document, rect, &mut laid, out);
        self.scrollbar(&mut inner, state, rect);
        if strip > 0.0 {
            let place = Rect::from_min_max(all.min, egui::pos2(all.left() + strip, all.bottom()));
            self.strip(ui, state, &document, place);
        }
        ui.advance_cursor_after_rect(all);
    }

    /// Brings items, estimates and prepared text up to date with what is shown.
    fn arrange(&mut self, rect: Rect, state: &State, document: &Arc<Document>) {
        let fresh = self.document.as_ref().is_none_or(|d| !Arc::ptr_eq(d, document));
        let grid = Grid::new(rect, state.settings.columns);
        let shape = (state.shape, state.settings.columns);
        let column = grid.column(Side::Left).span();
        let kind = |g: Option<Grid>| g.map(|g| std::mem::discriminant(&g));
        let resized = (self.column - column).abs() > 0.5 || kind(self.grid) != kind(Some(grid));
        let palette = std::ptr::from_ref(state.palette()) as usize;
        self.grid = Some(grid);
        self.view = rect.height();
        if fresh || resized || self.marks != state.marks || self.palette != palette || self.texts.len() > KEPT {
            self.texts.clear();
        }
        if fresh || resized || self.shape != Some(shape) {
            let again = self
                .document
                .as_ref()
                .is_some_and(|old| Side::BOTH.iter().all(|&s| old.comparison.articles[s].text == document.comparison.articles[s].text));
            let kept = (!fresh || again || super::hand::is_editing(state)).then(|| self.bead_at_anchor()).flatten();
            self.items = items::items(document, state);
            self.item_of = items::index(&self.items, document.rows(state.row_order()).len());
            self.order = state.row_order();
            let estimates: Vec<f32> = self.items.iter().map(|item| self.estimate(item, state, document, grid)).collect();
            self.heights.reset(estimates.into_iter());
            self.anchor = match kept {
                Some((bead, hidden, fold)) => {
                    let line = self.items.iter().position(|item| matches!(item, Item::Fold { beads, .. } if beads.contains(&bead)));
                    let item = line.filter(|_| fold).or_else(|| self.item_of.get(document.row_of(self.order, bead)).copied());
                    Anchor { item: item.unwrap_or(0), hidden }
                }
                None => Anchor::default(),
            };
        }
        self.document = Some(Arc::clone(document));
        self.shape = Some(shape);
        self.marks = state.marks;
        self.palette = palette;
        self.column = column;
    }

    /// The bead at the upper edge of the view, how much of its item is hidden, and whether the item is a fold.
    fn bead_at_anchor(&self) -> Option<(usize, f32, bool)> {
        let document = self.document.as_ref()?;
        let (bead, fold) = match self.items.get(self.anchor.item)? {
            Item::Row(row) => (document.rows(self.order).get(*row)?.bead, false),
            Item::Fold { beads, .. } => (*beads.first()?, true),
        };
        Some((bead, self.anchor.hidden, fold))
    }

    /// The row that the state asks for: where a place stands, or what a moved bead left, or the bead.
    fn row_wanted(&self, state: &State, document: &Document) -> usize {
        let wish = state.reveal;
        let old = || document.rows(self.order).iter().position(|r| r.bead == wish.bead && r.is_old_place());
        let with_place = || {
            let (side, span) = wish.place?;
            Some(document.row_with(self.order, side, document.comparison.articles[side].paragraph_at(span.start)?))
        };
        let found = if wish.stub { old() } else { with_place() };
        found.unwrap_or_else(|| document.row_of(self.order, wish.bead))
    }

    /// Scrolls to what the state asks for, once for each wish.
    fn answer_reveal(&mut self, ui: &Ui, state: &State, document: &Document) {
        let wish = state.reveal;
        if self.seen == wish.serial {
            return;
        }
        self.seen = wish.serial;
        if wish.bead == usize::MAX {
            self.anchor = Anchor::default();
            return;
        }
        let Some(&item) = self.item_of.get(self.row_wanted(state, document)) else { return };
        let mut top = 0.0;
        if let (Some((side, span)), Some(Item::Row(row))) = (wish.place, self.items.get(item)) {
            let laid = self.lay_row(ui, state, document, *row);
            top = laid.y_of(document, side, span).unwrap_or(0.0);
        }
        let comfortable = self.shown.iter().any(|&(i, y, _)| i == item && y + top > self.view * 0.06 && y + top < self.view * 0.72);
        if !comfortable {
            // A row is shown from its top where the place in it stays well in view.
            let hidden = if top < self.view * 0.6 { (top - self.view * 0.28).min(-size::ROW) } else { top - self.view * 0.28 };
            self.anchor = Anchor { item, hidden };
        }
    }

    /// Measures what comes into view and keeps the view inside the items.
    fn settle(&mut self, ui: &Ui, state: &State, document: &Document, view: f32, laid: &mut HashMap<usize, Laid>) {
        let mut anchor = self.anchor;
        let mut heights = std::mem::take(&mut self.heights);
        let items = std::mem::take(&mut self.items);
        anchor.settle(&mut heights, view, |item| match &items[item] {
            Item::Fold { .. } => size::FOLD,
            Item::Row(row) => laid.entry(item).or_insert_with(|| self.lay_row(ui, state, document, *row)).height,
        });
        self.items = items;
        self.heights = heights;
        self.anchor = anchor;
    }

    fn paint(
        &mut self,
        ui: &mut Ui,
        state: &State,
        document: &Document,
        rect: Rect,
        laid: &mut HashMap<usize, Laid>,
        out: &mut Vec<Command>,
    ) {
        let mut y = rect.top() - self.anchor.hidden;
        let mut item = self.anchor.item;
        self.shown.clear();
        let mut visible = Vec::new();
        while item < self.items.len() && y < rect.bottom() {
            let height = self.heights.get(item);
            self.shown.push((item, y - rect.top(), height));
            let row = match &self.items[item] {
                Item::Fold { beads, text, open, .. } => {
                    self.fold_line(ui, state, rect, y, beads, text, *open, out);
                    None
                }
                Item::Row(row) => Some(*row),
            };
            if let Some(row) = row {
                let laid = laid.remove(&item).unwrap_or_else(|| self.lay_row(ui, state, document, row));
                visible.push((laid, y));
            }
            y += height;
            item += 1;
        }
        for (laid, y) in &visible {
            if state.selection.bead == Some(document.rows(self.order)[laid.row].bead) {
                let row = Rect::from_min_size(egui::pos2(rect.left(), *y), egui::vec2(rect.width(), laid.height));
                ui.painter().rect_filled(row, 0.0, state.palette().selected);
            }
        }
        self.threads(ui, state, document, rect);
        for (laid, y) in &visible {
            self.row_ground(ui, state, document, rect, laid, *y, out);
        }
        // One side after the other, so that selecting text runs down a column and not across.
        for side in Side::BOTH {
            for (laid, y) in &visible {
                self.row_side(ui, state, document, laid, *y, side, out);
            }
        }
    }
}
