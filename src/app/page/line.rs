//! Rows of one line: places that moved paragraphs left, text that is not shown, folded stretches.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, FontId, Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::comparison::RowKind;
use crate::text::Side;

use super::super::command::{Action, Command, Folded};
use super::super::document::{Document, shorten};
use super::super::fonts;
use super::super::state::{Columns, State};
use super::super::theme::size;
use super::super::widget::glyph;
use super::Page;
use super::row::Laid;

impl Page {
    /// The line that keeps the place a moved paragraph left, or stands for text of a side that is not shown.
    pub(super) fn line(&self, ui: &mut Ui, state: &State, document: &Document, laid: &Laid, rect: Rect, out: &mut Vec<Command>) {
        let row = &document.rows(state.row_order())[laid.row];
        let palette = state.palette();
        let Some(side) = Side::BOTH.into_iter().find(|&s| !row.paragraphs[s].is_empty()) else { return };
        let Some(grid) = self.grid else { return };
        let column = grid.column(side);
        let article = &document.comparison.articles[side];
        let paragraph = row.paragraphs[side][0];
        let text = article.slice(article.paragraphs[paragraph].span);
        let moved = row.kind == RowKind::Stub;
        let (words, name, hint) = if moved {
            let arrow = if document.row_of(state.row_order(), row.bead) < laid.row { "↑" } else { "↓" };
            (
                format!("{arrow}  Moved: “{}”", shorten(text, 42)),
                format!("Moved paragraph, go to it: {}", shorten(text, 60)),
                "Go to where the paragraph stands beside its partner (Alt M)",
            )
        } else {
            let label = &article.label;
            (
                format!("Only in {}: “{}”", shorten(label, 24), shorten(text, 42)),
                format!("Only in {label}, show it: {}", shorten(text, 60)),
                "Show both articles side by side",
            )
        };
        let response = ui.interact(rect, Id::unique(("line", laid.row)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let selected = state.selection.bead == Some(row.bead);
        let ink = if response.hovered() || response.has_focus() || selected { palette.accent } else { palette.second };
        let mut job = LayoutJob::simple_singleline(words, FontId::new(14.0, fonts::reading_italic()), ink);
        job.wrap = TextWrapping::truncate_at_width(column.span());
        let galley = ui.fonts_mut(|f| f.layout_job(job));
        ui.painter().galley(pos2(column.min, rect.center().y - galley.size().y / 2.0), galley, ink);
        if response.on_hover_text(hint).clicked() {
            if moved {
                out.push(Command::SelectBead(row.bead));
                out.push(Command::Act(Action::JumpMoved));
            } else {
                out.push(Command::SetColumns(Columns::Both));
                out.push(Command::ShowParagraph(side, paragraph));
            }
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
