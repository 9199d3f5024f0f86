//! One discrepancy of the list.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, FontId, Galley, Id, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::facts::{Discrepancy, Kind, Scope};
use crate::review::Decision;
use crate::text::Side;

use super::super::command::{Action, Command};
use super::super::document::{Document, shorten};
use super::super::fonts;
use super::super::hand::Do;
use super::super::layer::Layer;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::{button, glyph, menu};

/// Space around and inside a card.
const MARGIN: f32 = 8.0;
const PADDING: f32 = 12.0;
/// Height of the row of buttons.
const BUTTONS: f32 = 64.0;
/// How many characters of a note the list shows; the note itself opens with its button.
const NOTE: usize = 300;

/// A card that was set.
pub struct Card {
    /// The discrepancy.
    pub discrepancy: usize,
    /// Height with the space below it.
    pub height: f32,
    summary: Arc<Galley>,
    passages: Option<Arc<Galley>>,
    reason: Option<Arc<Galley>>,
    note: Option<Arc<Galley>>,
    selected: bool,
}

/// "Conflict · name", or "Left out" where the kind says no more.
#[must_use]
pub fn headline(state: &State, d: &Discrepancy) -> String {
    let layer = Layer::of(d);
    let inside = match d.scope {
        Scope::Between => "",
        Scope::Left => " · inside the left article",
        Scope::Right => " · inside the right article",
    };
    if matches!(d.kind, Kind::Omission | Kind::Addition) {
        return format!("{}{inside}", layer.singular(state.source));
    }
    format!("{} · {}{inside}", layer.singular(state.source), d.kind.label().to_lowercase())
}

/// Sets a card.
#[must_use]
pub fn lay(ui: &Ui, state: &State, document: &Document, index: usize, width: f32) -> Card {
    let palette = state.palette();
    let d = &document.comparison.discrepancies[index];
    let selected = state.selection.discrepancy == Some(index);
    let room = width - 2.0 * (MARGIN + PADDING);
    let painter = ui.painter();
    let said = Side::BOTH.map(|side| match d.spans[side][..] {
        [span] => bare(document.comparison.articles[side].slice(span)),
        _ => "",
    });
    let found = passages_in(&d.summary, said);
    let quoted = found.len() == Side::BOTH.iter().filter(|&&side| !d.spans[side].is_empty()).count();
    // What stands on one side alone is no word in place of another.
    let strong = if found.len() == 2 { &found[..] } else { &[] };
    let summary = ui.fonts_mut(|f| f.layout_job(marked(&d.summary, strong, palette.ink, room)));
    let quote = |side: Side| -> Option<String> {
        let words: Vec<String> = d.spans[side].iter().map(|&s| document.words(side, s, if selected { 220 } else { 70 })).collect();
        (!words.is_empty()).then(|| words.join(" … "))
    };
    let said = match (quote(Side::Left), quote(Side::Right)) {
        _ if quoted => None,
        (Some(l), Some(r)) => Some(format!("“{}” → “{}”", bare(&l), bare(&r))),
        (Some(one), None) | (None, Some(one)) => Some(format!("“{}”", bare(&one))),
        (None, None) => None,
    };
    let passages = said.map(|text| painter.layout(text, FontId::new(14.0, fonts::reading()), palette.second, room));
    let reason = (selected && state.why).then(|| {
        let mut job = LayoutJob::default();
        job.wrap.max_width = room;
        let plain =
            TextFormat { font_id: fonts::plain(size::SMALL), color: palette.second, line_height: Some(17.0), ..TextFormat::default() };
        job.append(&format!("{} ", d.reason.trim_end_matches('.')), 0.0, plain.clone());
        job.append(&format!("· {:.0} % sure", d.confidence * 100.0), 0.0, plain);
        ui.fonts_mut(|f| f.layout_job(job))
    });
    let note = state.standing.note(&d.id);
    let note = (!note.is_empty())
        .then(|| painter.layout(format!("Note: {}", shorten(note, NOTE)), fonts::plain(size::SMALL + 0.5), palette.accent, room));
    let mut height = PADDING + 18.0 + summary.size().y + PADDING;
    height += passages.as_ref().map_or(0.0, |g| g.size().y + 6.0);
    height += note.as_ref().map_or(0.0, |g| g.size().y + 6.0);
    if selected {
        height += BUTTONS + reason.as_ref().map_or(0.0, |g| g.size().y + 14.0);
    }
    Card { discrepancy: index, height: (height + MARGIN).round(), summary, passages, reason, note, selected }
}

/// Where a summary quotes the words that differ, in its order: whole words behind its first quotation mark.
fn passages_in(summary: &str, said: [&str; 2]) -> Vec<Range<usize>> {
    let quoted = summary.find('“').unwrap_or(summary.len());
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut longest_first = said;
    longest_first.sort_by_key(|words| std::cmp::Reverse(words.len()));
    for words in longest_first.into_iter().filter(|words| !words.is_empty()) {
        let is_whole = |at: &usize| {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            !letter(summary[..*at].chars().next_back()) && !letter(summary[at + words.len()..].chars().next())
        };
        let is_free = |at: &usize| found.iter().all(|f| at + words.len() <= f.start || f.end <= *at);
        let places = summary[quoted..].match_indices(words).map(|(at, _)| quoted + at);
        if let Some(at) = places.filter(is_whole).find(is_free) {
            found.push(at..at + words.len());
        }
    }
    found.sort_by_key(|f| f.start);
    found
}

/// A summary with the words that differ set strong.
fn marked(summary: &str, strong: &[Range<usize>], ink: egui::Color32, room: f32) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = room;
    let format = |family| TextFormat { font_id: FontId::new(size::UI, family), color: ink, ..TextFormat::default() };
    let mut at = 0;
    for words in strong {
        job.append(&summary[at..words.start], 0.0, format(egui::FontFamily::Proportional));
        job.append(&summary[words.clone()], 0.0, format(fonts::semibold()));
        at = words.end;
    }
    job.append(&summary[at..], 0.0, format(egui::FontFamily::Proportional));
    job
}

/// Without quotation marks of its own at the ends.
fn bare(text: &str) -> &str {
    text.trim_matches(|c| matches!(c, '“' | '”' | '"' | '„'))
}

/// Paints a card into its place.
pub fn paint(ui: &mut Ui, state: &State, document: &Document, card: &Card, place: Rect, position: &str, out: &mut Vec<Command>) {
    let palette = state.palette();
    let d = &document.comparison.discrepancies[card.discrepancy];
    let layer = Layer::of(d);
    let rect = Rect::from_min_max(pos2(place.left() + MARGIN, place.top()), pos2(place.right() - MARGIN, place.bottom() - MARGIN));
    let response = ui.interact(rect, Id::unique(("discrepancy", card.discrepancy)), Sense::click());
    let head = headline(state, d);
    let chosen = state.hand.chosen.contains(&d.id);
    let also = if chosen { ", chosen" } else { "" };
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, card.selected, format!("{position}{also}, {head}: {}", d.summary)));
    // Whoever listens instead of looking is taken to the card that was selected by key; its own focus goes with it.
    let read_aloud = ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(card.selected)).is_some();
    if card.selected && read_aloud && state.overlay.is_none() && !ui.ctx().text_edit_focused() {
        let told = ui.data_mut(|d| d.get_temp_mut_or_default::<Option<usize>>(Id::unique("read aloud")).replace(card.discrepancy));
        if told != Some(card.discrepancy) {
            response.request_focus();
        }
    }
    let (line, width) = match (card.selected, response.hovered() || response.has_focus()) {
        (true, _) => (palette.accent, 2.0),
        (false, true) => (palette.second, 1.0),
        (false, false) => (palette.hairline, 1.0),
    };
    let fill = if chosen { palette.selected } else { palette.surface };
    ui.painter().rect(rect, f32::from(size::CORNER), fill, Stroke::new(width, line), egui::StrokeKind::Inside);
    if response.clicked() {
        let keys = ui.input(|i| i.modifiers);
        out.push(match (keys.command, keys.shift) {
            (true, _) => Command::Hand(Do::Choose(card.discrepancy)),
            (false, true) => Command::Hand(Do::ChooseTo(card.discrepancy)),
            (false, false) => Command::Select(card.discrepancy),
        });
    }
    let ink = palette.layer(layer).0;
    let left = rect.left() + PADDING;
    let mut y = rect.top() + PADDING;
    glyph::discrepancy(ui.painter(), pos2(left + 5.0, y + 6.5), 10.0, layer, d.kind, state.source, ink);
    ui.painter().text(pos2(left + 16.0, y), Align2::LEFT_TOP, head.to_uppercase(), FontId::new(size::SMALL - 0.5, fonts::semibold()), ink);
    let decision = state.standing.decision(&d.id);
    let (said, strength) = if card.selected || decision == Decision::Open {
        (position, egui::FontFamily::Proportional)
    } else {
        (decision.label(), fonts::medium())
    };
    ui.painter().text(pos2(rect.right() - PADDING, y), Align2::RIGHT_TOP, said, FontId::new(size::SMALL - 0.5, strength), palette.second);
    y += 18.0;
    ui.painter().galley(pos2(left, y), Arc::clone(&card.summary), palette.ink);
    y += card.summary.size().y + 6.0;
    if let Some(passages) = &card.passages {
        ui.painter().galley(pos2(left, y), Arc::clone(passages), palette.second);
        y += passages.size().y + 6.0;
    }
    if let Some(note) = &card.note {
        ui.painter().galley(pos2(left, y), Arc::clone(note), palette.accent);
        y += note.size().y + 6.0;
    }
    if let Some(reason) = &card.reason {
        ui.painter().hline(left..=rect.right() - PADDING, y + 1.0, Stroke::new(1.0, palette.hairline));
        ui.painter().galley(pos2(left, y + 6.0), Arc::clone(reason), palette.second);
        y += reason.size().y + 14.0;
    }
    if card.selected {
        let row = Rect::from_min_max(pos2(left, y), pos2(rect.right() - PADDING, y + BUTTONS));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(row).layout(egui::Layout::top_down(egui::Align::Min)));
        inner.spacing_mut().item_spacing = vec2(6.0, 5.0);
        inner.spacing_mut().button_padding = vec2(8.0, 3.0);
        inner.spacing_mut().interact_size.y = 25.0;
        inner.horizontal(|ui| {
            for (action, of) in
                [(Action::Confirm, Decision::Confirmed), (Action::DismissIt, Decision::Dismissed), (Action::Question, Decision::Questioned)]
            {
                decide(ui, state, action, decision == of, out);
            }
            decide(ui, state, Action::Note, card.note.is_some(), out);
        });
        inner.horizontal(|ui| {
            button::labelled(ui, Action::Why, if state.why { "Hide why" } else { "Why?" }, out);
            button::labelled(ui, Action::CopyDiscrepancy, "Copy", out);
            ui.menu_button("More", |ui| {
                menu::fill(ui, out, |ui, out| {
                    for action in
                        [Action::DismissKind, Action::SameName, Action::SameNameAlways, Action::Undo, Action::Redo, Action::SaveReview]
                    {
                        menu::item(ui, action, out);
                    }
                });
            });
        });
    }
}

/// A decision with its key; marked where it was taken.
fn decide(ui: &mut Ui, state: &State, action: Action, on: bool, out: &mut Vec<Command>) {
    let palette = state.palette();
    let key = action.shortcut(ui.ctx()).unwrap_or_default();
    let mut job = LayoutJob::default();
    let ink = if on { palette.on_accent } else { palette.ink };
    let second = if on { palette.on_accent } else { palette.second };
    job.append(action.label(), 0.0, TextFormat { font_id: fonts::plain(size::SMALL + 0.5), color: ink, ..TextFormat::default() });
    job.append(&key, 5.0, TextFormat { font_id: fonts::plain(size::SMALL - 1.5), color: second, ..TextFormat::default() });
    let mut widget = egui::Button::new(job);
    if on {
        widget = widget.fill(palette.accent);
    }
    let response = ui.add(widget).on_hover_text(action.hint(ui.ctx()));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, action.label()));
    button::ring(ui, palette, &response);
    if response.clicked() {
        out.push(Command::Act(action));
    }
}

/// The words of a place for a table, shortened.
#[must_use]
pub fn cell(document: &Document, side: Side, span: Option<crate::text::Span>) -> String {
    span.map_or_else(|| "—".to_owned(), |s| shorten(document.comparison.articles[side].slice(s), 90))
}

#[cfg(test)]
mod tests {
    use super::passages_in;

    fn strong<'a>(summary: &'a str, said: [&'a str; 2]) -> Vec<&'a str> {
        passages_in(summary, said).into_iter().map(|words| &summary[words]).collect()
    }

    #[test]
    fn the_words_that_differ_are_found_in_the_quotations_alone() {
        let summary = "paper 12 says “Prime Minister Berg”; agency says “Minister Berg, 12”";
        assert_eq!(strong(summary, ["Minister", "Prime Minister"]), ["Prime Minister", "Minister"]);
        let places = passages_in(summary, ["12", ""]);
        assert_eq!(places.len(), 1);
        assert_eq!(places[0].start, summary.rfind("12").unwrap(), "the label names no number");
    }

    #[test]
    fn a_part_of_a_word_is_not_the_word() {
        assert!(strong("right says “430 people”", ["43", ""]).is_empty());
    }
}
