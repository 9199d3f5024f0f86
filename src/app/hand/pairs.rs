//! Pairing by hand: one half is taken, then the other is pointed at.

use crate::review::Command;
use crate::text::Side;

use super::super::apply::{Effect, say};
use super::super::state::State;
use super::super::{review, walk};

/// What a pair is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A paragraph, by its index.
    Paragraph(usize),
    /// A sentence, by its index.
    Sentence(usize),
}

/// One half of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Half {
    /// Its side.
    pub side: Side,
    /// What it is.
    pub unit: Unit,
}

pub(super) fn take(state: &mut State, half: Half) {
    let what = match half.unit {
        Unit::Paragraph(_) => "paragraph",
        Unit::Sentence(_) => "sentence",
    };
    let other = half.side.other().name();
    say(state, format!("Now open the menu of its partner, a {what} of the {other} article, and choose “Pair with …”; Escape lets go"));
    state.hand.half = Some(half);
}

pub(super) fn pair(state: &mut State, other: Half, effects: &mut Vec<Effect>) {
    let Some(half) = state.hand.half.take().filter(|h| h.side == other.side.other()) else { return };
    let (left, right) = if half.side == Side::Left { (half.unit, other.unit) } else { (other.unit, half.unit) };
    let command = match (left, right) {
        (Unit::Paragraph(l), Unit::Paragraph(r)) => Command::Pair(l, r),
        (Unit::Sentence(l), Unit::Sentence(r)) => Command::Link(l, r),
        _ => return,
    };
    state.hand.paired = state.slots.left.article().and_then(|article| {
        let span = match left {
            Unit::Paragraph(l) => article.paragraphs.get(l)?.span,
            Unit::Sentence(l) => article.sentences.get(l)?.span,
        };
        Some((Side::Left, span))
    });
    review::change(state, &command, effects);
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
