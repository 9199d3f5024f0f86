//! One row: setting its paragraphs, and painting them with their marks.

use std::rc::Rc;
use std::sync::Arc;

use egui::epaint::text::cursor::CCursor;
use egui::text::LayoutJob;
use egui::text_selection::LabelSelectionState;
use egui::{Align2, FontId, Galley, Id, Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::align::Relation;
use crate::comparison::RowKind;
use crate::text::{ParagraphKind, Side, Sides, Span};

use super::super::command::{Command, Folded};
use super::super::document::{Document, shorten};
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::glyph;
use super::items::Item;
use super::text::{self, Text};
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
        let row = &document.rows(state.order)[*row];
        if row.kind == RowKind::Stub {
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
        let row = &document.rows(state.order)[index];
        let grid = self.grid.unwrap_or_else(|| Grid::new(ui.max_rect(), state.settings.columns));
        let mut laid = Laid { row: index, height: size::FOLD, cells: Vec::new(), ends: Sides::new(0.0, 0.0), labels: Vec::new() };
        if row.kind == RowKind::Stub {
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
        let least = if matches!(grid, Grid::Two { .. }) && row.relation == Relation::Matched { 40.0 } else { 0.0 };
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
        let row = &document.rows(state.order)[laid.row];
        let palette = state.palette();
        let rect = Rect::from_min_size(pos2(page.left(), y), vec2(page.width(), laid.height));
        if row.kind == RowKind::Stub {
            self.stub(ui, state, document, laid, rect, out);
            return;
        }
        if state.selection.bead == Some(row.bead) {
            ui.painter().rect_filled(rect, 0.0, palette.selected);
        }
        let Some(grid) = self.grid else { return };
        if let Grid::Two { columns } = grid {
            let ground = ui.interact(rect, Id::unique(("row", row.bead)), Sense::CLICK);
            ground.widget_info(|| WidgetInfo::labeled(Role::Group, true, super::gutter::describe(document, row)));
            if ground.clicked() {
                out.push(Command::SelectBead(row.bead));
            }
            self.gutter(ui, state, document, laid, rect, columns);
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
        for &(side, top) in &laid.labels {
            let label = &document.comparison.articles[side].label;
            let at = pos2(grid.column(side).min, y + top);
            let ink = if row.relation == Relation::Matched { palette.second } else { palette.one_side.0 };
            ui.painter().text(at, Align2::LEFT_TOP, shorten(label, 60), FontId::new(size::SMALL, fonts::medium()), ink);
        }
    }

    /// The line that keeps the place a moved paragraph left.
    fn stub(&self, ui: &mut Ui, state: &State, document: &Document, laid: &Laid, rect: Rect, out: &mut Vec<Command>) {
        let row = &document.rows(state.order)[laid.row];
        let palette = state.palette();
        let Some(side) = Side::BOTH.into_iter().find(|&s| !row.paragraphs[s].is_empty()) else { return };
        let Some(grid) = self.grid else { return };
        let column = grid.column(side);
        let article = &document.comparison.articles[side];
        let span = article.paragraphs[row.paragraphs[side][0]].span;
        let here = document.rows(state.order).iter().position(|r| r.bead == row.bead && r.kind == RowKind::Bead).unwrap_or(0);
        let arrow = if here < laid.row { "↑" } else { "↓" };
        let words = format!("{arrow}  Moved: “{}”", shorten(article.slice(span), 42));
        let response = ui.interact(rect, Id::unique(("stub", row.bead)), Sense::click());
        response.widget_info(|| {
            WidgetInfo::labeled(Role::Button, true, format!("Moved paragraph, go to it: {}", shorten(article.slice(span), 60)))
        });
        let selected = state.selection.bead == Some(row.bead);
        if selected {
            ui.painter().rect_filled(rect, 0.0, palette.selected);
        }
        let ink = if response.hovered() || response.has_focus() || selected { palette.accent } else { palette.second };
        let galley = ui.painter().layout_no_wrap(words, FontId::new(14.0, fonts::reading_italic()), ink);
        ui.painter().galley(pos2(column.min, rect.center().y - galley.size().y / 2.0), galley, ink);
        if response.on_hover_text("Go to where the paragraph stands beside its partner (Alt M)").clicked() {
            out.push(Command::SelectBead(row.bead));
            out.push(Command::Act(super::super::command::Action::JumpMoved));
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
        let bead = document.rows(state.order)[laid.row].bead;
        let article = &document.comparison.articles[side];
        for cell in laid.cells.iter().filter(|c| c.side == side) {
            let origin = pos2(cell.offset.x, y + cell.offset.y);
            let rect = Rect::from_min_size(origin, cell.galley.size());
            if !ui.is_rect_visible(rect.expand(6.0)) {
                continue;
            }
            let sense = Sense::click_and_drag() - Sense::FOCUSABLE;
            let mut response = ui.interact(rect, Id::unique(("paragraph", side, cell.paragraph)), sense);
            response.widget_info(|| {
                let kind = article.paragraphs[cell.paragraph].kind.name().replace('_', " ");
                WidgetInfo::labeled(Role::Label, true, format!("{}, {kind} {}: {}", side.name(), cell.paragraph + 1, cell.galley.text()))
            });
            marks::below(ui.painter(), &cell.galley, origin, &cell.text, palette);
            self.ornament(ui, state, article.paragraphs[cell.paragraph].kind, origin, cell);
            LabelSelectionState::label_text_selection(ui, &response, origin, Arc::clone(&cell.galley), palette.ink, Stroke::NONE);
            marks::above(ui.painter(), &cell.galley, origin, &cell.text, palette);
            let under = |at: Option<Pos2>| {
                let at = at? - origin;
                mark_at(cell, at)
            };
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
            response.context_menu(|ui| {
                menu::ui(ui, state, document, menu::Clicked { side, paragraph: cell.paragraph, bead }, out);
            });
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

    /// The line that stands for folded rows.
    #[expect(clippy::too_many_arguments, reason = "the parts of one item, and where it stands")]
    pub(super) fn fold_line(
        &self,
        ui: &mut Ui,
        state: &State,
        page: Rect,
        y: f32,
        beads: &[usize],
        text: &str,
        open: bool,
        out: &mut Vec<Command>,
    ) {
        let palette = state.palette();
        let rect = Rect::from_min_size(pos2(page.left(), y), vec2(page.width(), size::FOLD));
        let Some(first) = beads.first() else { return };
        let response = ui.interact(rect, Id::unique(("fold", *first)), Sense::click());
        let verb = if open { "Fold" } else { "Show" };
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{verb} {text}")));
        let lit = response.hovered() || response.has_focus();
        ui.painter().rect_filled(rect, 0.0, palette.panel);
        for edge in [rect.top(), rect.bottom()] {
            let mut x = rect.left();
            while x < rect.right() {
                ui.painter().hline(x..=(x + 3.0).min(rect.right()), edge.round(), Stroke::new(1.0, palette.hairline));
                x += 6.0;
            }
        }
        let ink = if lit { palette.accent } else { palette.second };
        let left = self.grid.map_or(page.left() + size::MARGIN, |g| g.column(Side::Left).min);
        glyph::fold(ui.painter(), pos2(left + 4.0, rect.center().y), 7.5, open, ink);
        ui.painter().text(pos2(left + 15.0, rect.center().y), Align2::LEFT_CENTER, text, fonts::plain(size::SMALL), ink);
        if response.clicked() {
            out.push(Command::Fold(beads.to_vec(), if open { Folded::Closed } else { Folded::Open }));
        }
    }
}

/// The discrepancy under a place of a paragraph.
fn mark_at(cell: &Cell, at: Vec2) -> Option<usize> {
    let char = cell.galley.cursor_from_pos(at).index;
    marks::at(&cell.text, char.0).and_then(|m| m.discrepancy)
}
