//! The menu of a paragraph: copy it, and correct what the comparison made of it and of the sentence under the pointer.

use egui::{Context, Id, Popup, Pos2, Response, Ui};

use crate::review::Command as Change;
use crate::text::{Article, ParagraphKind, Side};

use super::super::command::{Action, Command};
use super::super::document::{Document, shorten};
use super::super::hand::{Do, Half, Pairing, Unit};
use super::super::state::State;
use super::super::widget::menu::item;

/// The paragraph that was clicked.
#[derive(Clone, Copy, Debug)]
pub struct Clicked {
    /// Its side.
    pub side: Side,
    /// Its index.
    pub paragraph: usize,
    /// The sentence under the pointer.
    pub sentence: Option<usize>,
    /// Its bead.
    pub bead: usize,
}

/// How the menu of a paragraph was opened.
#[derive(Clone, Copy, Debug)]
pub enum Opened {
    /// By the pointer, at a character.
    At(usize),
    /// By a key, on a sentence or on the whole paragraph; the menu stands at a place.
    ByKey(Option<usize>, Pos2),
}

fn wish() -> Id {
    Id::unique("menu of the paragraph")
}

/// Asks for the menu of the paragraph that the keyboard is on.
pub fn ask(ctx: &Context) {
    ctx.data_mut(|d| d.insert_temp(wish(), true));
    ctx.request_repaint();
}

/// Whether the menu was asked for by key; answers once.
pub fn asked(ui: &Ui) -> bool {
    ui.data_mut(|d| d.remove_temp::<bool>(wish())).is_some()
}

/// Remembers how the menu of a paragraph was opened.
pub fn remember(ui: &Ui, id: Id, opened: Opened) {
    ui.data_mut(|d| d.insert_temp(id.with("menu"), opened));
}

/// The menu of a paragraph, at the pointer or where the keyboard is.
pub fn popup(ui: &Ui, response: &Response) -> Popup<'static> {
    let popup = Popup::context_menu(response);
    match ui.data(|d| d.get_temp(response.id.with("menu"))) {
        Some(Opened::ByKey(_, at)) => popup.at_position(at),
        _ => popup,
    }
}

/// The sentence at which the menu of a paragraph was opened.
pub fn sentence(ui: &Ui, id: Id, article: &Article, paragraph: usize) -> Option<usize> {
    let char = match ui.data(|d| d.get_temp(id.with("menu")))? {
        Opened::At(char) => char,
        Opened::ByKey(sentence, _) => return sentence,
    };
    let place = article.paragraphs.get(paragraph)?;
    let text = article.slice(place.span);
    let byte = text.char_indices().nth(char).map_or(text.len(), |(at, _)| at);
    let found = article.sentence_at(place.span.start + byte)?;
    place.sentences.contains(&found).then_some(found)
}

/// Left and right of a pair, whichever side is mine.
const fn pair(side: Side, mine: usize, theirs: usize) -> (usize, usize) {
    match side {
        Side::Left => (mine, theirs),
        Side::Right => (theirs, mine),
    }
}

/// Fills the menu.
pub fn ui(ui: &mut Ui, state: &State, document: &Document, clicked: Clicked, out: &mut Vec<Command>) {
    let Clicked { side, paragraph, .. } = clicked;
    ui.set_min_width(260.0);
    let article = &document.comparison.articles[side];
    let place = &article.paragraphs[paragraph];
    if ui.button("Copy paragraph").clicked() {
        out.push(Command::Copy(article.slice(place.span).to_owned()));
    }
    ui.separator();
    paragraphs(ui, state, document, clicked, out);
    // A paragraph of one sentence is paired as a whole, unless the other side has more.
    let several = place.sentences.len() > 1 || document.comparison.beads[clicked.bead].paragraphs[side.other()].len() > 1;
    if let Some(sentence) = clicked.sentence.filter(|_| several) {
        ui.separator();
        sentences(ui, state, document, clicked, sentence, out);
    }
    ui.separator();
    let (label, kind) = if place.kind == ParagraphKind::Furniture {
        ("This is part of the article", ParagraphKind::Body)
    } else {
        ("This is not part of the article", ParagraphKind::Furniture)
    };
    if ui.button(label).on_hover_text("Menus, share bars and the like are not compared").clicked() {
        out.push(Command::Review(Change::SetKind { side, paragraph, kind: Some(kind) }));
    }
    let edit = if side == Side::Left { Action::EditLeft } else { Action::EditRight };
    item(ui, edit, out);
}

fn paragraphs(ui: &mut Ui, state: &State, document: &Document, clicked: Clicked, out: &mut Vec<Command>) {
    let Clicked { side, paragraph, bead, .. } = clicked;
    let other = &document.comparison.articles[side.other()];
    let partners = &document.comparison.beads[bead].paragraphs[side.other()];
    if !partners.is_empty()
        && ui.button("Part from the other side").on_hover_text("Say that these do not belong together, and compare anew").clicked()
    {
        for &theirs in partners {
            let (left, right) = pair(side, paragraph, theirs);
            out.push(Command::Review(Change::Part(left, right)));
        }
    }
    if ui.button("Pair this paragraph with …").on_hover_text("Choose its partner from the other article, and compare anew").clicked() {
        let half = Half { side, unit: Unit::Paragraph, index: paragraph };
        out.push(Command::Hand(Do::Ask(Pairing::Partner(half))));
    }
    // What is selected can be paired at once.
    if let Some(theirs) =
        state.selection.bead.filter(|&b| b != bead).and_then(|b| document.comparison.beads[b].paragraphs[side.other()].first())
    {
        let words = shorten(other.slice(other.paragraphs[*theirs].span), 30);
        if ui.button(format!("Pair with “{words}”")).on_hover_text("Say that this belongs to the selected row, and compare anew").clicked()
        {
            let (left, right) = pair(side, paragraph, *theirs);
            out.push(Command::Review(Change::Pair(left, right)));
        }
    }
    let overridden = |l: usize, r: usize| state.overrides.paired.contains(&(l, r)) || state.overrides.parted.contains(&(l, r));
    let by_hand: Vec<(usize, usize)> =
        (0..other.paragraphs.len()).map(|t| pair(side, paragraph, t)).filter(|&(l, r)| overridden(l, r)).collect();
    if !by_hand.is_empty() && ui.button("Leave it to the comparison again").clicked() {
        for (left, right) in by_hand {
            out.push(Command::Review(Change::Release(left, right)));
        }
    }
}

fn sentences(ui: &mut Ui, state: &State, document: &Document, clicked: Clicked, sentence: usize, out: &mut Vec<Command>) {
    let side = clicked.side;
    let comparison = &document.comparison;
    let (article, other) = (&comparison.articles[side], &comparison.articles[side.other()]);
    ui.weak(format!("“{}”", shorten(article.slice(article.sentences[sentence].span), 34)));
    let partners: Vec<usize> =
        comparison.links.iter().filter(|l| l.sentences[side] == sentence).map(|l| l.sentences[side.other()]).collect();
    if !partners.is_empty()
        && ui.button("Part this sentence").on_hover_text("Say that it does not say the same as its counterpart, and compare anew").clicked()
    {
        for &theirs in &partners {
            let (left, right) = pair(side, sentence, theirs);
            out.push(Command::Review(Change::Unlink(left, right)));
        }
    }
    if ui.button("Pair this sentence with …").on_hover_text("Choose its counterpart in the other article, and compare anew").clicked() {
        let half = Half { side, unit: Unit::Sentence, index: sentence };
        out.push(Command::Hand(Do::Ask(Pairing::Partner(half))));
    }
    let overridden = |l: usize, r: usize| state.overrides.linked.contains(&(l, r)) || state.overrides.unlinked.contains(&(l, r));
    let by_hand: Vec<(usize, usize)> =
        (0..other.sentences.len()).map(|t| pair(side, sentence, t)).filter(|&(l, r)| overridden(l, r)).collect();
    if !by_hand.is_empty() && ui.button("Leave this sentence to the comparison again").clicked() {
        for (left, right) in by_hand {
            out.push(Command::Review(Change::ReleaseSentences(left, right)));
        }
    }
}
