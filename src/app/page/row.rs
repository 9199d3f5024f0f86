//! One row: setting its paragraphs, and painting them with their marks.

use std::rc::Rc;
use std::sync::Arc;

use egui::epaint::text::cursor::CCursor;
use egui::text::LayoutJob;
use egui::text_selection::LabelSelectionState;
use egui::{
    Align2, EventFilter, FontId, Galley, Id, Popup, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::align::Relation;
use crate::comparison::RowKind;
use crate::text::{ParagraphKind, Side, Sides, Span};

use super::super::command::Command;
use super::super::document::{Document, shorten};
use super::super::fonts;
use super::super::layer::Layer;
use super::super::state::{Spot, State};
use super::super::theme::size;
use super::super::widget::menu::fill;
use super::items::{Item, is_line};
use super::text::{self, Look, Text};
use super::{Grid, Page, marks, menu};

/// A paragraph in its place.
pub struct Cell {
    /// Side of the paragraph.
    pub side: Side,
    /// Index of the paragraph.
    pub paragraph: usize,
    /// Where its letters start: horizontally on the page, vertically from the row's top.
    pub offset: Pos2,
    /// The set letters.
    pub galley: Arc<Galley>,
    /// Formats and marks.
    pub text: Rc<Text>,
}

/// A row that was set.
pub struct Laid {
    /// Index of the row.
    pub row: usize,
    /// Its height.
    pub height: f32,
    /// Its paragraphs.
    pub cells: Vec<Cell>,
    /// Where each side's text ends, from the row's top.
    pub ends: Sides<f32>,
    /// A matched pair of single lines, told in one line between the columns.
    pub slim: bool,
    /// Small labels over a block of a single column.
    pub labels: Vec<(Side, f32)>,
}

impl Laid {
    /// How far below the row's top a place stands.
    pub fn y_of(&self, document: &Document, side: Side, span: Span) -> Option<f32> {
        let article = &document.comparison.articles[side];
        let cell = self.cells.iter().find(|c| c.side == side && article.paragraphs[c.paragraph].span.contains(span))?;
        let start = article.paragraphs[cell.paragraph].span.start;
        let char = article.text.get(start..span.start)?.chars().count();
        Some(cell.offset.y + cell.galley.pos_from_cursor(CCursor::new(char)).center().y)
    }
}

impl Page {
    pub(super) fn estimate(&self, item: &Item, state: &State, document: &Document, grid: Grid) -> f32 {
        let Item::Row(row) = item else { return size::FOLD };
        let row = &document.rows(state.row_order())[*row];
        if is_line(row, state) {
            return size::FOLD;
        }
        let side_height = |side: Side| -> f32 {
            let article = &document.comparison.articles[side];
            row.paragraphs[side]
                .iter()
                .map(|&p| {
                    let p = &article.paragraphs[p];
                    text::setting(p.kind).estimate(p.span.len(), grid.column(side).span()) + size::PARAGRAPH
                })
                .sum()
        };
        let text = match grid {
            Grid::Two { .. } => side_height(Side::Left).max(side_height(Side::Right)),
            Grid::One { .. } => side_height(Side::Left) + side_height(Side::Right) + 40.0,
            Grid::Alone { side, .. } => side_height(side),
        };
        text + 2.0 * size::ROW
    }

    fn text(&mut self, state: &State, document: &Document, side: Side, paragraph: usize, width: f32) -> Rc<Text> {
        Rc::clone(self.texts.entry((side, paragraph)).or_insert_with(|| Rc::new(text::text(document, state, side, paragraph, width))))
    }

    /// Sets a row.
    pub(super) fn lay_row(&mut self, ui: &Ui, state: &State, document: &Document, index: usize) -> Laid {
        let row = &document.rows(state.row_order())[index];
        let grid = self.grid.unwrap_or_else(|| Grid::new(ui.max_rect(), state.settings.columns));
        let mut laid =
            Laid { row: index, height: size::FOLD, cells: Vec::new(), ends: Sides::new(0.0, 0.0), slim: false, labels: Vec::new() };
        if is_line(row, state) {
            return laid;
        }
        let mut below = size::ROW;
        for side in Side::BOTH {
            let mut y = if matches!(grid, Grid::Two { .. }) { size::ROW } else { below };
            if !grid.shows(side) || row.paragraphs[side].is_empty() {
                laid.ends[side] = y;
                continue;
            }
            if matches!(grid, Grid::One { .. }) && !row.furniture {
                laid.labels.push((side, y));
                y += 18.0;
            }
            let column = grid.column(side);
            for (n, &paragraph) in row.paragraphs[side].iter().enumerate() {
                if n > 0 {
                    y += size::PARAGRAPH;
                }
                let text = self.text(state, document, side, paragraph, column.span());
                let galley = ui.fonts_mut(|fonts| fonts.layout_job(LayoutJob::clone(&text.job)));
                let height = galley.size().y;
                laid.cells.push(Cell { side, paragraph, offset: pos2(column.min + text.setting.indent, y), galley, text });
                y += height;
            }
            laid.ends[side] = y;
            below = y + size::PARAGRAPH;
        }
        let least = match grid {
            Grid::Two { .. } if row.relation == Relation::Matched && row.kind == RowKind::Bead => {
                let many = row.moved || row.paragraphs.left.len() != row.paragraphs.right.len();
                let single = row.paragraphs.left.len() == 1 && laid.ends.left.max(laid.ends.right) < size::ROW + 1.4 * size::LINE;
                laid.slim = single && !many && !document.comparison.beads[row.bead].unsure;
                match (laid.slim, many) {
                    (true, _) => 0.0,
                    (_, true) => 54.0,
                    (_, false) => 40.0,
                }
            }
            Grid::Two { .. } if row.kind == RowKind::Place => 54.0,
            _ => 0.0,
        };
        laid.height = (laid.ends.left.max(laid.ends.right) + size::ROW).max(least + 2.0 * size::ROW).round();
        laid
    }

    /// Ground of a row: selection, gutter, empty partner, stub.
    #[expect(clippy::too_many_arguments, reason = "a row, where it stands, and what it asks for")]
    pub(super) fn row_ground(
        &self,
        ui: &mut Ui,
        state: &State,
        document: &Document,
        page: Rect,
        laid: &Laid,
        y: f32,
        out: &mut Vec<Command>,
    ) {
        let row = &document.rows(state.row_order())[laid.row];
        let palette = state.palette();
        let rect = Rect::from_min_size(pos2(page.left(), y), vec2(page.width(), laid.height));
        if is_line(row, state) {
            self.line(ui, state, document, laid, rect, out);
            return;
        }
        let Some(grid) = self.grid else { return };
        if let Grid::Two { columns } = grid {
            let ground = ui.interact(rect, Id::unique(("row", laid.row)), Sense::CLICK);
            ground.widget_info(|| WidgetInfo::labeled(Role::Group, true, super::gutter::describe(document, row)));
            if ground.clicked() {
                out.push(Command::SelectBead(row.bead));
            }
            self.gutter(ui, state, document, laid, rect, columns, out);
            let empty = match row.relation {
                Relation::LeftOnly => Some(Side::Right),
                Relation::RightOnly => Some(Side::Left),
                Relation::Matched => None,
            };
            if let (Some(side), false) = (empty, row.furniture) {
                let words = format!("Only in {}", document.comparison.articles[side.other()].label);
                let at = pos2(columns[side].min, y + laid.height / 2.0);
                ui.painter().text(at, Align2::LEFT_CENTER, shorten(&words, 60), FontId::new(15.0, fonts::reading_italic()), palette.second);
            }
        }
        if let (Grid::One { column }, Some(&(_, top)), Relation::Matched) = (grid, laid.labels.first(), row.relation) {
            let said = super::gutter::line(document, row);
            let ink = if row.moved { palette.accent } else { palette.second };
            ui.painter().text(pos2(column.max, y + top), Align2::RIGHT_TOP, said, fonts::plain(size::SMALL), ink);
        }
        for &(side, top) in &laid.labels {
            let label = &document.comparison.articles[side].label;
            let at = pos2(grid.column(side).min, y + top);
            let ink = if row.relation == Relation::Matched { palette.second } else { palette.one_side.0 };
            ui.painter().text(at, Align2::LEFT_TOP, shorten(label, 60), FontId::new(size::SMALL, fonts::medium()), ink);
        }
    }

    /// Letters of one side of a row.
    #[expect(clippy::too_many_arguments, reason = "a side of a row, where it stands, and what it asks for")]
    pub(super) fn row_side(
        &self,
        ui: &mut Ui,
        state: &State,
        document: &Document,
        laid: &Laid,
        y: f32,
        side: Side,
        out: &mut Vec<Command>,
    ) {
        let palette = state.palette();
        let bead = document.rows(state.row_order())[laid.row].bead;
        for cell in laid.cells.iter().filter(|c| c.side == side) {
            let origin = pos2(cell.offset.x, y + cell.offset.y);
            let rect = Rect::from_min_size(origin, cell.galley.size());
            if !ui.is_rect_visible(rect.expand(6.0)) {
                continue;
            }
            let spot = state.selection.spot.filter(|s| s.side == side && s.paragraph == cell.paragraph);
            let sense = Sense::click_and_drag();
            // The tabulator would take very long through an article: paragraphs are walked by keys of their own.
            let sense = if spot.is_some() { sense } else { sense - Sense::FOCUSABLE };
            let mut response = ui.interact(rect, paragraph_id(side, cell.paragraph), sense);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken(state, document, cell)));
            marks::below(ui.painter(), &cell.galley, origin, &cell.text, palette);
            self.ornament(ui, state, document.comparison.articles[side].paragraphs[cell.paragraph].kind, origin, cell);
            LabelSelectionState::label_text_selection(ui, &response, origin, Arc::clone(&cell.galley), palette.ink, Stroke::NONE);
            marks::above(ui.painter(), &cell.galley, origin, &cell.text, palette);
            let under = |at: Option<Pos2>| {
                let at = at? - origin;
                mark_at(cell, at)
            };
            if let Some(spot) = spot {
                self.spot(ui, state, document, spot, cell, origin, &response);
            }
            if response.clicked() {
                match under(response.interact_pointer_pos()) {
                    Some(d) => out.push(Command::Select(d)),
                    None => out.push(Command::SelectBead(bead)),
                }
            }
            if let Some(d) = under(response.hover_pos()) {
                let found = &document.comparison.discrepancies[d];
                response = response.on_hover_text_at_pointer(&found.summary);
            }
            if response.secondary_clicked() {
                let at = response.interact_pointer_pos().map_or(0, |at| cell.galley.cursor_from_pos(at - origin).index.0);
                menu::remember(ui, response.id, menu::Opened::At(at));
            }
            let id = response.id;
            menu::popup(ui, &response).show(|ui| {
                let sentence = menu::sentence(ui, id, &document.comparison.articles[side], cell.paragraph);
                let clicked = menu::Clicked { side, paragraph: cell.paragraph, sentence, bead };
                fill(ui, out, |ui, out| menu::ui(ui, state, document, clicked, out));
            });
        }
    }

    /// Where the keyboard is: a ring around the paragraph, a frame around the sentence; and its menu, once it is asked for.
    #[expect(clippy::too_many_arguments, reason = "a paragraph, where it stands, and where the keyboard is")]
    fn spot(&self, ui: &Ui, state: &State, document: &Document, spot: Spot, cell: &Cell, origin: Pos2, response: &Response) {
        let ring = Stroke::new(2.0, state.palette().accent);
        let around = response.rect.expand2(vec2(7.0, 4.0));
        ui.painter().rect_stroke(around, f32::from(size::CORNER), ring, StrokeKind::Inside);
        let article = &document.comparison.articles[cell.side];
        let mut below = response.rect.left_bottom();
        if let Some(sentence) = spot.sentence.and_then(|s| article.sentences.get(s)) {
            let start = article.paragraphs[cell.paragraph].span.start;
            let chars = |to: usize| article.text.get(start..to).map_or(0, |t| t.chars().count());
            let range = chars(sentence.span.start)..chars(sentence.span.end);
            if let Some(end) = marks::outline(ui.painter(), &cell.galley, origin, range, &cell.text, Stroke::new(1.0, ring.color)) {
                below = end;
            }
        }
        if response.has_focus() {
            let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|m| m.set_focus_lock_filter(response.id, filter));
        }
        if menu::asked(ui) {
            menu::remember(ui, response.id, menu::Opened::ByKey(spot.sentence, below + vec2(0.0, 4.0)));
            Popup::open_id(ui.ctx(), Popup::default_response_id(response));
            ui.memory_mut(|m| m.surrender_focus(response.id));
        }
    }

    /// What tells lists, quotes and tables apart.
    fn ornament(&self, ui: &Ui, state: &State, kind: ParagraphKind, origin: Pos2, cell: &Cell) {
        let palette = state.palette();
        let line = cell.text.setting.line;
        match kind {
            ParagraphKind::ListItem => {
                ui.painter().circle_filled(origin + vec2(-12.0, line / 2.0), 2.2, palette.second);
            }
            ParagraphKind::Quote => {
                ui.painter().rect_filled(
                    Rect::from_min_size(origin - vec2(16.0, -2.0), vec2(2.0, cell.galley.size().y - 4.0)),
                    0.0,
                    palette.link,
                );
            }
            ParagraphKind::Table => {
                ui.painter().hline(
                    origin.x - 10.0..=origin.x + cell.text.job.wrap.max_width,
                    origin.y - 2.0,
                    Stroke::new(1.0, palette.hairline),
                );
            }
            _ => {}
        }
    }
}

/// The widget of a paragraph.
#[must_use]
pub fn paragraph_id(side: Side, paragraph: usize) -> Id {
    Id::unique(("paragraph", side, paragraph))
}

/// A paragraph as it is read aloud: its words, then every difference that is marked in it.
fn spoken(state: &State, document: &Document, cell: &Cell) -> String {
    let side = cell.side;
    let kind = document.comparison.articles[side].paragraphs[cell.paragraph].kind.name().replace('_', " ");
    let mut said = format!("{}, {kind} {}: {}", side.name(), cell.paragraph + 1, cell.galley.text());
    let mut facts: Vec<usize> = cell.text.marks.iter().filter_map(|m| m.discrepancy).collect();
    facts.sort_unstable();
    facts.dedup();
    for d in facts {
        let found = &document.comparison.discrepancies[d];
        said.push_str(&format!(" – {}: {}", Layer::of(found).singular(state.source), found.summary));
    }
    match cell.text.marks.iter().filter(|m| m.look == Look::Layer(Layer::Wording)).count() {
        0 => {}
        1 => said.push_str(" – 1 change in wording"),
        n => said.push_str(&format!(" – {n} changes in wording")),
    }
    said
}

/// The discrepancy under a place of a paragraph.
fn mark_at(cell: &Cell, at: Vec2) -> Option<usize> {
    let char = cell.galley.cursor_from_pos(at).index;
    marks::at(&cell.text, char.0).and_then(|m| m.discrepancy)
}
