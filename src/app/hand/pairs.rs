//! Pairing by hand: one half is taken, then its partner is chosen from a list of the other article.

use crate::review::Command;
use crate::text::{Article, Side, Span};

use super::super::apply::Effect;
use super::super::state::{Overlay, State};
use super::super::{review, walk};

/// What a pair is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Paragraphs.
    Paragraph,
    /// Sentences.
    Sentence,
}

/// One half of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Half {
    /// Its side.
    pub side: Side,
    /// What it is.
    pub unit: Unit,
    /// Its index.
    pub index: usize,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pairing {
    /// One half, in the left article.
    First(Unit),
    /// The partner of this half.
    Partner(Half),
}

impl Unit {
    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Sentence => "sentence",
        }
    }

    /// Where all of them stand in an article, in its order.
    #[must_use]
    pub fn spans(self, article: &Article) -> Vec<Span> {
        match self {
            Self::Paragraph => article.paragraphs.iter().map(|p| p.span).collect(),
            Self::Sentence => article.sentences.iter().map(|s| s.span).collect(),
        }
    }

    fn is_in(self, article: &Article, index: usize, paragraphs: &[usize]) -> bool {
        match self {
            Self::Paragraph => paragraphs.contains(&index),
            Self::Sentence => article.sentences.get(index).is_some_and(|s| paragraphs.contains(&s.paragraph)),
        }
    }
}

impl Pairing {
    /// The side that the list shows.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::First(_) => Side::Left,
            Self::Partner(half) => half.side.other(),
        }
    }

    /// What the list is made of.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::First(unit) | Self::Partner(Half { unit, .. }) => unit,
        }
    }

    /// Where the list starts: at the selected row, or else as far into the article as the other half stands in its own.
    #[must_use]
    pub fn start(self, state: &State) -> usize {
        let Some(comparison) = state.document.as_ref().map(|d| &d.comparison) else { return 0 };
        let (unit, side) = (self.unit(), self.side());
        let article = &comparison.articles[side];
        let count = unit.spans(article).len();
        let selected = state.selection.bead.and_then(|b| comparison.beads.get(b)).map(|b| &b.paragraphs[side]);
        if let Some(first) = selected.and_then(|paragraphs| (0..count).find(|&i| unit.is_in(article, i, paragraphs))) {
            return first;
        }
        match self {
            Self::First(_) => 0,
            Self::Partner(half) => half.index * count / unit.spans(&comparison.articles[half.side]).len().max(1),
        }
    }
}

/// Asks for the partner of a half, or for the first half.
pub(super) fn ask(state: &mut State, pairing: Pairing) {
    if state.shown().is_some() && state.review.is_some() {
        state.field.clear();
        state.overlay = Some(Overlay::Pair(pairing));
    }
}

/// Takes what was chosen from the list: the first half, or the partner that makes the pair.
pub(super) fn choose(state: &mut State, pairing: Pairing, index: usize, effects: &mut Vec<Effect>) {
    state.overlay = None;
    let half = match pairing {
        Pairing::First(unit) => return ask(state, Pairing::Partner(Half { side: Side::Left, unit, index })),
        Pairing::Partner(half) => half,
    };
    let (left, right) = if half.side == Side::Left { (half.index, index) } else { (index, half.index) };
    let command = match half.unit {
        Unit::Paragraph => Command::Pair(left, right),
        Unit::Sentence => Command::Link(left, right),
    };
    let place = state.slots.left.article().and_then(|article| half.unit.spans(article).get(left).copied());
    state.hand.paired = place.map(|span| (Side::Left, span));
    review::change(state, &command, effects);
}

/// Parts all that stands in the selected row.
pub(super) fn part(state: &mut State, effects: &mut Vec<Effect>) {
    let bead = state.document.as_ref().zip(state.selection.bead).and_then(|(d, b)| d.comparison.beads.get(b)).cloned();
    match bead.filter(|b| !b.paragraphs.left.is_empty() && !b.paragraphs.right.is_empty()) {
        Some(bead) => {
            let all = bead.paragraphs.left.iter().flat_map(|&l| bead.paragraphs.right.iter().map(move |&r| (l, r)));
            review::change(state, &Command::PartAll(all.collect()), effects);
        }
        None => super::super::apply::say(state, "Select a row with paragraphs on both sides first"),
    }
}

/// Shows the pair that was made, which may stand elsewhere now or be folded away.
pub fn show_pair(state: &mut State) {
    let Some((side, span)) = state.hand.paired.take() else { return };
    if let Some(bead) = state.document.as_ref().and_then(|d| d.bead_at(side, span)) {
        state.selection.bead = Some(bead);
        state.marks += 1;
        walk::reveal(state, bead, Some((side, span)));
    }
}
