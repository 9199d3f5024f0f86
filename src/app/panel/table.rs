//! The fact-checker's tables: every value that was compared, left, right and verdict.

use egui::{Align2, FontId, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::facts::Verdict;
use crate::text::Side;

use super::super::command::{Action, Command};
use super::super::document::Document;
use super::super::fonts;
use super::super::state::{Sort, State, Tab};
use super::super::theme::size;
use super::super::walk::Step;
use super::super::widget::glyph;
use super::{card, remark};

/// Height of a line of text in the table.
const TEXT: f32 = 18.0;

/// Most lines of text of a value; what is longer is cut.
const fn most(tab: Tab) -> usize {
    match tab {
        Tab::Quotations => 3,
        _ => 2,
    }
}

/// Height of a row of the table.
const fn height(tab: Tab) -> f32 {
    most(tab) as f32 * TEXT + 14.0
}

/// A row of the table.
#[derive(Clone, Copy)]
enum Row {
    /// A value that was compared.
    Check(usize),
    /// How many are the same on both sides; they stand below it, or are folded into it.
    Same(usize),
}

pub(super) fn ui(ui: &mut Ui, state: &State, tab: Tab, out: &mut Vec<Command>) {
    let Some(document) = &state.document else { return };
    let checks = sorted(document, state, tab);
    if checks.is_empty() {
        let what = match tab {
            Tab::Quotations => "quotation",
            Tab::Figures => "figure or date",
            _ => "name",
        };
        remark(ui, state, &format!("No {what} stands in linked sentences of both articles"));
        return;
    }
    let xs = columns(ui.available_width());
    head(ui, state, xs, out);
    ui.spacing_mut().item_spacing.y = 0.0;
    let rows = folded(document, state, &checks);
    let listed: Vec<usize> = rows.iter().filter_map(|row| if let Row::Check(check) = row { Some(*check) } else { None }).collect();
    keys(ui, state, &listed, listed.iter().position(|&c| Some(c) == state.selection.check), out);
    let at = rows.iter().position(|row| matches!(row, Row::Check(check) if Some(*check) == state.selection.check));
    let mut area = ScrollArea::vertical().auto_shrink([false, false]);
    if let Some(offset) = to_show(ui, state, tab, at) {
        area = area.vertical_scroll_offset(offset);
    }
    area.show_rows(ui, height(tab), rows.len(), |ui, range| {
        for &row in &rows[range] {
            match row {
                Row::Check(check) => line(ui, state, document, tab, check, xs, out),
                Row::Same(count) => fold(ui, state, tab, count, out),
            }
        }
    });
}

/// The rows: where what differs comes first, what is the same is folded behind it.
fn folded(document: &Document, state: &State, checks: &[usize]) -> Vec<Row> {
    let is_same = |check: usize| document.comparison.checks[check].verdict == Verdict::Same;
    let same = checks.iter().filter(|&&check| is_same(check)).count();
    let folds = state.sort == Sort::Verdict && same > 0 && same < checks.len();
    let mut rows: Vec<Row> = checks.iter().copied().filter(|&c| !folds || state.settings.same || !is_same(c)).map(Row::Check).collect();
    if folds {
        rows.insert(checks.len() - same, Row::Same(same));
    }
    rows
}

/// The line that stands for what is the same.
fn fold(ui: &mut Ui, state: &State, tab: Tab, count: usize, out: &mut Vec<Command>) {
    let palette = state.palette();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height(tab)), Sense::hover());
    let response = ui.interact(rect, Id::unique("same"), Sense::click());
    let text = if count == 1 { "1 is the same in both".to_owned() } else { format!("{count} are the same in both") };
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, state.settings.same, &text));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 0.0, palette.selected);
    }
    glyph::fold(ui.painter(), pos2(rect.left() + 20.0, rect.center().y), 8.0, state.settings.same, palette.second);
    ui.painter().text(pos2(rect.left() + 32.0, rect.center().y), Align2::LEFT_CENTER, text, fonts::plain(size::UI), palette.second);
    if response.on_hover_text(Action::ToggleSame.hint(ui.ctx())).clicked() {
        out.push(Command::Act(Action::ToggleSame));
    }
}

/// With the panel in focus, the arrows walk along the rows.
fn keys(ui: &Ui, state: &State, checks: &[usize], at: Option<usize>, out: &mut Vec<Command>) {
    for (key, step) in [(Key::ArrowDown, Step::Next), (Key::ArrowUp, Step::Previous)] {
        if super::has_keys(ui, state)
            && ui.input_mut(|i| i.consume_key(Modifiers::NONE, key))
            && let Some(next) = step.from(at, checks.len())
        {
            out.push(Command::Show(Side::Left, checks[next]));
        }
    }
}

/// How far the table is to be scrolled, once for each row that was selected, so that the row stands in the middle.
fn to_show(ui: &Ui, state: &State, tab: Tab, at: Option<usize>) -> Option<f32> {
    let id = ui.scope_id().with("shown");
    let seen = ui.data_mut(|d| std::mem::replace(d.get_temp_mut_or_default::<Option<usize>>(id), state.selection.check));
    let row = at.filter(|_| seen != state.selection.check)?;
    Some((row as f32 * height(tab) - ui.available_height() / 2.0).max(0.0))
}

fn sorted(document: &Document, state: &State, tab: Tab) -> Vec<usize> {
    let checks = &document.comparison.checks;
    let mut out: Vec<usize> = (0..checks.len()).filter(|&c| tab.holds(checks[c].kind)).collect();
    let words = |c: usize, side: Side| checks[c].spans[side].map(|s| document.comparison.articles[side].slice(s).to_lowercase());
    let rank = |c: usize| match checks[c].verdict {
        Verdict::Differs => 0,
        Verdict::OneSided => 1,
        Verdict::Variant => 2,
        Verdict::Same => 3,
    };
    match state.sort {
        Sort::Reading => {}
        Sort::Left => out.sort_by_cached_key(|&c| words(c, Side::Left)),
        Sort::Right => out.sort_by_cached_key(|&c| words(c, Side::Right)),
        Sort::Verdict => out.sort_by_key(|&c| rank(c)),
    }
    out
}

/// Left edges of the columns, from the left edge of the panel.
fn columns(width: f32) -> [f32; 3] {
    let value = (width - 16.0 - 92.0) / 2.0;
    [16.0, 16.0 + value, 16.0 + 2.0 * value]
}

fn head(ui: &mut Ui, state: &State, xs: [f32; 3], out: &mut Vec<Command>) {
    let palette = state.palette();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    for (i, (name, sort)) in [("Left", Sort::Left), ("Right", Sort::Right), ("Verdict", Sort::Verdict)].into_iter().enumerate() {
        let right = xs.get(i + 1).copied().unwrap_or(rect.width());
        let place = Rect::from_min_max(pos2(rect.left() + xs[i] - 4.0, rect.top()), pos2(rect.left() + right - 8.0, rect.bottom()));
        let on = state.sort == sort;
        let response = ui.interact(place, ui.scope_id().with(("sort", i)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::ColumnHeader, true, on, format!("Sort by {}", name.to_lowercase())));
        let ink = if on { palette.accent } else { palette.second };
        let text = ui.painter().text(
            pos2(rect.left() + xs[i], rect.center().y),
            Align2::LEFT_CENTER,
            name,
            FontId::new(size::SMALL, fonts::semibold()),
            ink,
        );
        if on || response.hovered() || response.has_focus() {
            glyph::more(ui.painter(), pos2(text.right() + 9.0, rect.center().y), 7.0, ink);
        }
        if response.on_hover_text(if on { "Back to the order of the articles" } else { "Sort by this column" }).clicked() {
            out.push(Command::SetSort(if on { Sort::Reading } else { sort }));
        }
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.hairline));
}

fn line(ui: &mut Ui, state: &State, document: &Document, tab: Tab, index: usize, xs: [f32; 3], out: &mut Vec<Command>) {
    let palette = state.palette();
    let check = &document.comparison.checks[index];
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height(tab)), Sense::hover());
    let response = ui.interact(rect, Id::unique(("check", index)), Sense::click());
    let selected = state.selection.check == Some(index);
    let (verdict, ink) = match check.verdict {
        Verdict::Same => ("Same", palette.second),
        Verdict::Variant => ("Variant", palette.second),
        Verdict::Differs => ("Differs", palette.conflict.0),
        Verdict::OneSided => ("One side", palette.one_side.0),
    };
    let [left, right] = Side::BOTH.map(|side| card::cell(document, side, check.spans[side]));
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, format!("{}: {left}; {right}; {verdict}", check.kind.label())));
    if selected || response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 0.0, palette.selected);
    }
    if selected {
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(2.0, rect.height())), 0.0, palette.accent);
    }
    let word_ink = if check.verdict == Verdict::Same { palette.second } else { palette.ink };
    for (x, words, end) in [(xs[0], &left, xs[1]), (xs[1], &right, xs[2])] {
        let mut job = egui::text::LayoutJob::simple(words.clone(), FontId::new(13.5, fonts::reading()), word_ink, end - x - 12.0);
        job.wrap.max_rows = most(tab);
        let galley = ui.fonts_mut(|f| f.layout_job(job));
        ui.painter().galley(pos2(rect.left() + x, rect.center().y - galley.size().y / 2.0), galley, word_ink);
    }
    let at = pos2(rect.left() + xs[2] + 5.0, rect.center().y);
    match check.verdict {
        Verdict::Same => glyph::tick(ui.painter(), at, 9.0, ink),
        Verdict::Variant => glyph::layer(ui.painter(), at, 9.0, super::super::layer::Layer::Variant, state.source, ink),
        Verdict::Differs => glyph::layer(ui.painter(), at, 9.0, super::super::layer::Layer::Conflict, state.source, ink),
        Verdict::OneSided => {
            let layer =
                if check.spans.left.is_some() { super::super::layer::Layer::OnlyLeft } else { super::super::layer::Layer::OnlyRight };
            glyph::layer(ui.painter(), at, 9.0, layer, state.source, ink);
        }
    }
    ui.painter().text(at + vec2(11.0, 0.0), Align2::LEFT_CENTER, verdict, fonts::plain(size::SMALL), ink);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.hairline));
    if response.clicked() {
        out.push(Command::Show(Side::Left, index));
    }
}
