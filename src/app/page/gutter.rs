//! Between the columns: how a bead's sides belong together.

use egui::epaint::CubicBezierShape;
use egui::{Align2, Color32, FontId, Id, Rangef, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::align::Relation;
use crate::comparison::{Order, Row, RowKind};
use crate::text::{Side, Sides};

use super::super::command::Command;
use super::super::document::Document;
use super::super::fonts;
use super::super::layer::Layer;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::glyph;
use super::Page;
use super::row::Laid;

/// A bead in words.
pub fn describe(document: &Document, row: &Row) -> String {
    let bead = &document.comparison.beads[row.bead];
    let count = |side: Side| bead.paragraphs[side].len();
    let mut said = match row.relation {
        Relation::Matched if row.kind == RowKind::Place => {
            let side = if row.is_old_place() { "right" } else { "left" };
            format!("Row {}, the {side} part, {:.0} % alike", row.bead + 1, bead.similarity * 100.0)
        }
        Relation::Matched => {
            format!("Row {}, {} to {}, {:.0} % alike", row.bead + 1, count(Side::Left), count(Side::Right), bead.similarity * 100.0)
        }
        Relation::LeftOnly => format!("Row {}, only on the left", row.bead + 1),
        Relation::RightOnly => format!("Row {}, only on the right", row.bead + 1),
    };
    if let Some(word) = fate(row) {
        said.push_str(", ");
        said.push_str(word);
    }
    if bead.unsure {
        said.push_str(", unsure");
    }
    if !row.discrepancies.is_empty() {
        said.push_str(&format!(", discrepancies: {}", row.discrepancies.len()));
    }
    said
}

/// What became of a bead beyond being matched, in a word.
fn fate(row: &Row) -> Option<&'static str> {
    match (row.paragraphs.left.len(), row.paragraphs.right.len()) {
        _ if row.moved => Some("moved"),
        (1, right) if right > 1 => Some("split"),
        (left, 1) if left > 1 => Some("merged"),
        _ => None,
    }
}

/// A matched bead in one short line, where there is no gutter: "2 : 1  ·  74 %  ·  merged".
pub fn line(document: &Document, row: &Row) -> String {
    let bead = &document.comparison.beads[row.bead];
    let mut said = format!("{} : {}", bead.paragraphs.left.len(), bead.paragraphs.right.len());
    said.push_str(&format!("  ·  {:.0} %", bead.similarity * 100.0));
    said.push_str(if bead.unsure { " ?" } else { "" });
    if let Some(word) = fate(row) {
        said.push_str("  ·  ");
        said.push_str(word);
    }
    said
}

/// Where the rules beside the columns stand.
#[must_use]
pub fn rules(columns: Sides<Rangef>) -> Sides<f32> {
    Sides::new(columns.left.max + 15.0, columns.right.min - 17.0)
}

impl Page {
    #[expect(clippy::too_many_arguments, reason = "a row, where it stands, and what it asks for")]
    pub(super) fn gutter(
        &self,
        ui: &Ui,
        state: &State,
        document: &Document,
        laid: &Laid,
        rect: Rect,
        columns: Sides<Rangef>,
        out: &mut Vec<Command>,
    ) {
        let row = &document.rows(state.row_order())[laid.row];
        let bead = &document.comparison.beads[row.bead];
        let palette = state.palette();
        let selected = state.selection.bead == Some(row.bead);
        let painter = ui.painter();
        let rules = rules(columns);
        let middle = f32::midpoint(rules.left, rules.right);
        let top = rect.top() + size::ROW + 3.0;
        // One piece a paragraph: a split or merged bead shows its shape.
        let rule = |side: Side, ink: Color32| {
            for cell in laid.cells.iter().filter(|c| c.side == side) {
                let from = rect.top() + cell.offset.y + 3.0;
                let to = (from + cell.galley.size().y - 6.0).max(from + 12.0);
                painter.rect_filled(Rect::from_min_max(pos2(rules[side], from), pos2(rules[side] + 2.5, to)), 1.0, ink);
            }
        };
        if row.furniture {
            return;
        }
        if row.relation != Relation::Matched {
            let (side, layer) =
                if row.relation == Relation::LeftOnly { (Side::Left, Layer::OnlyLeft) } else { (Side::Right, Layer::OnlyRight) };
            let ink = if selected { palette.accent } else { palette.one_side.0 };
            rule(side, ink);
            glyph::layer(painter, pos2(middle, top + 9.0), 13.0, layer, state.source, palette.one_side.0);
            return;
        }
        let ink = if selected { palette.accent } else { palette.link };
        if row.kind == RowKind::Place {
            rule(if row.is_old_place() { Side::Right } else { Side::Left }, ink);
            self.place(ui, state, document, laid, pos2(middle, top), out);
            return;
        }
        rule(Side::Left, ink);
        rule(Side::Right, ink);
        if laid.slim {
            // A row of one line has no room for more than a line of its own.
            let share = format!("{:.0} %", bead.similarity * 100.0);
            let whole = ui.painter().layout_no_wrap(format!("1 : 1   {share}"), fonts::plain(size::SMALL), palette.second);
            // In the own order lines run beside the label.
            let fits = self.order != Order::Own && whole.size().x < rules.right - rules.left - 14.0;
            let said = if fits { whole } else { ui.painter().layout_no_wrap(share, fonts::plain(size::SMALL), palette.second) };
            painter.galley(pos2(middle - said.size().x / 2.0, rect.center().y - said.size().y / 2.0), said, palette.second);
            return;
        }
        let many = bead.paragraphs.left.len() != 1 || bead.paragraphs.right.len() != 1;
        let face = FontId::new(size::SMALL, if many { fonts::semibold() } else { egui::FontFamily::Proportional });
        let shape = format!("{} : {}", bead.paragraphs.left.len(), bead.paragraphs.right.len());
        let text = painter.text(pos2(middle, top), Align2::CENTER_TOP, shape, face, if many { palette.ink } else { palette.second });
        let share = format!("{:.0} %", bead.similarity * 100.0);
        let below = painter.text(pos2(middle, text.bottom() + 2.0), Align2::CENTER_TOP, share, fonts::plain(size::SMALL), palette.second);
        let mut end = below.bottom();
        if bead.unsure {
            let mark = painter.text(
                pos2(below.right() + 5.0, below.center().y),
                Align2::LEFT_CENTER,
                "?",
                FontId::new(size::SMALL, fonts::semibold()),
                palette.altered.0,
            );
            ui.interact(mark.expand(4.0), Id::unique(("unsure", row.bead)), Sense::hover())
                .on_hover_text("Another paragraph would have been nearly as good a partner; look twice");
        }
        if let Some(word) = fate(row) {
            let (word, ink) = if row.moved { ("↑↓ moved", palette.accent) } else { (word, palette.second) };
            let set = |word: &str| painter.layout_no_wrap(word.to_owned(), FontId::new(size::SMALL, fonts::medium()), ink);
            // The narrow gutter of a small window has no room for the arrows.
            let whole = set(word);
            let said =
                if whole.size().x < rules.right - rules.left - 8.0 { whole } else { set(word.trim_start_matches(['↑', '↓', ' '])) };
            let at = pos2(middle - said.size().x / 2.0, end + 2.0);
            end = at.y + said.size().y;
            painter.galley(at, said, ink);
        }
        if selected {
            self.curves(ui, document, row.bead, laid, rect, rules, end + 5.0, palette.accent);
        } else {
            let y = (end + 4.0).round();
            if y < rect.bottom() - 6.0 {
                painter.hline(rules.left + 2.5..=rules.right, y, Stroke::new(1.0, palette.link));
            }
        }
    }

    /// Curves that join the linked sentences of the selected bead.
    #[expect(clippy::too_many_arguments, reason = "where the curves run, and their colour")]
    fn curves(&self, ui: &Ui, document: &Document, bead: usize, laid: &Laid, rect: Rect, rules: Sides<f32>, floor: f32, ink: Color32) {
        let comparison = &document.comparison;
        for &link in document.links_of(bead) {
            let link = &comparison.links[link];
            let y = |side: Side| {
                laid.y_of(document, side, comparison.articles[side].sentences[link.sentences[side]].span)
                    .map(|y| (rect.top() + y).max(floor))
            };
            let (Some(left), Some(right)) = (y(Side::Left), y(Side::Right)) else { continue };
            let from = pos2(rules.left + 2.5, left);
            let to = pos2(rules.right, right);
            let pull = vec2((to.x - from.x) * 0.55, 0.0);
            let stroke = Stroke::new(if link.similarity < 0.4 { 0.8 } else { 1.4 }, ink);
            ui.painter().add(CubicBezierShape::from_points_stroke([from, from + pull, to - pull, to], false, Color32::TRANSPARENT, stroke));
        }
    }
}
