//! Going through both articles by key: from paragraph to paragraph and sentence to sentence, across to the
//! partner, and into the menu of where the keyboard is.

use crate::comparison::RowKind;
use crate::text::{Side, Span};

use super::apply::{Effect, say};
use super::document::Document;
use super::page::rows_in_sight;
use super::state::{Columns, Spot, State};
use super::walk::{self, Step};

/// Goes to the next or previous paragraph of the same article that is not folded away.
pub fn paragraph(state: &mut State, step: Step, effects: &mut Vec<Effect>) {
    let Some(document) = state.document.clone() else { return };
    let here = current(state, &document);
    let side = here.map_or_else(|| first_side(state), |spot| spot.side);
    let all = in_sight(state, &document, side);
    let at = here.and_then(|spot| all.iter().position(|&p| p == spot.paragraph));
    // The first step only shows where the keyboard is.
    let next = if state.selection.spot.is_none() && at.is_some() { at } else { step.from(at, all.len()) };
    if let Some(next) = next {
        go(state, &document, Spot { side, paragraph: all[next], sentence: None }, effects);
    }
}

/// Goes to the next or previous sentence of the paragraph.
pub fn sentence(state: &mut State, step: Step, effects: &mut Vec<Effect>) {
    let Some(document) = state.document.clone() else { return };
    let Some(spot) = current(state, &document).or_else(|| first(state, &document)) else { return };
    let all = document.comparison.articles[spot.side].paragraphs[spot.paragraph].sentences.clone();
    let at = spot.sentence.and_then(|s| s.checked_sub(all.start));
    if let Some(next) = step.from(at, all.len()) {
        go(state, &document, Spot { sentence: Some(all.start + next), ..spot }, effects);
    }
}

/// Goes to the partner in the other article; to the nearest paragraph there where it has none.
pub fn other_article(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(document) = state.document.clone() else { return };
    let Some(spot) = current(state, &document).or_else(|| first(state, &document)) else { return };
    if state.settings.columns == Columns::Left || state.settings.columns == Columns::Right {
        say(state, "The other article is not shown. Press Ctrl 1 for both");
        return;
    }
    let side = spot.side.other();
    let linked = spot.sentence.and_then(|s| {
        let links = document.comparison.links.iter();
        links.filter(|l| l.sentences[spot.side] == s).map(|l| l.sentences[side]).min()
    });
    let there = match linked {
        Some(sentence) => {
            let paragraph = document.comparison.articles[side].sentences[sentence].paragraph;
            Some(Spot { side, paragraph, sentence: Some(sentence) })
        }
        None => across(state, &document, spot).map(|paragraph| Spot { side, paragraph, sentence: None }),
    };
    if let Some(there) = there {
        go(state, &document, there, effects);
    }
}

/// Opens the menu of where the keyboard is.
pub fn menu(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(document) = state.document.clone().filter(|_| state.overlay.is_none() && !state.home) else { return };
    let Some(spot) = current(state, &document).or_else(|| first(state, &document)) else { return };
    go(state, &document, spot, effects);
    effects.push(Effect::ParagraphMenu);
}

/// Where the keyboard is, or the first paragraph of the selected row.
fn current(state: &State, document: &Document) -> Option<Spot> {
    let known = state.selection.spot.filter(|spot| spot.paragraph < document.comparison.articles[spot.side].paragraphs.len());
    known.or_else(|| {
        let bead = document.comparison.beads.get(state.selection.bead?)?;
        let first = first_side(state);
        let side = if bead.paragraphs[first].is_empty() { first.other() } else { first };
        Some(Spot { side, paragraph: *bead.paragraphs[side].first()?, sentence: None })
    })
}

fn first(state: &State, document: &Document) -> Option<Spot> {
    let side = first_side(state);
    Some(Spot { side, paragraph: *in_sight(state, document, side).first()?, sentence: None })
}

fn first_side(state: &State) -> Side {
    if state.settings.columns == Columns::Right { Side::Right } else { Side::Left }
}

/// The paragraphs of a side that are not folded away, as the rows have them.
fn in_sight(state: &State, document: &Document, side: Side) -> Vec<usize> {
    let rows = document.rows(state.row_order());
    let shown = rows_in_sight(document, state).into_iter().map(|r| &rows[r]);
    shown.filter(|row| row.kind != RowKind::Stub).flat_map(|row| row.paragraphs[side].iter().copied()).collect()
}

/// The paragraph across from a place: its partner at the same position, or else the nearest one above or below.
fn across(state: &State, document: &Document, spot: Spot) -> Option<usize> {
    let side = spot.side.other();
    let bead = document.bead_at(spot.side, document.comparison.articles[spot.side].paragraphs[spot.paragraph].span)?;
    let of = &document.comparison.beads[bead].paragraphs;
    let at = of[spot.side].iter().position(|&p| p == spot.paragraph).unwrap_or(0);
    if let Some(&partner) = of[side].get(at).or_else(|| of[side].last()) {
        return Some(partner);
    }
    let order = state.row_order();
    let row = document.row_with(order, spot.side, spot.paragraph);
    let of_row = |p: usize| document.row_with(order, side, p).abs_diff(row);
    in_sight(state, document, side).into_iter().min_by_key(|&p| of_row(p))
}

/// Puts the keyboard on a place and shows it.
fn go(state: &mut State, document: &Document, spot: Spot, effects: &mut Vec<Effect>) {
    let article = &document.comparison.articles[spot.side];
    let place = spot.sentence.map_or(article.paragraphs[spot.paragraph].span, |s| article.sentences[s].span);
    let Some(bead) = document.bead_at(spot.side, place) else { return };
    let keeps = state.selection.discrepancy.and_then(|d| document.bead_of_discrepancy(d));
    if keeps != Some(bead) {
        state.selection.discrepancy = None;
        state.why = false;
    }
    state.selection.bead = Some(bead);
    state.selection.edit = None;
    state.marks += 1;
    walk::reveal(state, bead, Some((spot.side, Span::new(place.start, place.start))));
    state.selection.spot = Some(spot);
    effects.push(Effect::FocusParagraph(spot));
}
