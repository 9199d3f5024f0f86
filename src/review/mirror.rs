//! A review of two articles whose sides were exchanged: the same decisions, left and right changed over.

use std::sync::Arc;

use crate::facts::Kind;
use crate::text::Sides;

use super::anchor::HandSet;
use super::decision::{Passages, Remembered};
use super::model::{Alias, Review, State};

impl Review {
    /// The review with its sides exchanged, its history with it. Twice exchanged it is the same.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let mut out = self.clone();
        out.files = turned(out.files);
        out.turn_states(turn);
        out
    }
}

fn turned<T>(sides: Sides<T>) -> Sides<T> {
    Sides::new(sides.right, sides.left)
}

fn turn(state: &mut State) {
    for record in &mut state.decided {
        turn_remembered(&mut record.remembered);
    }
    for set in &mut state.hand {
        *set = match set.clone() {
            HandSet::Paired(a) => HandSet::Paired(turned(a)),
            HandSet::Parted(a) => HandSet::Parted(turned(a)),
            HandSet::Linked(a) => HandSet::Linked(turned(a)),
            HandSet::Unlinked(a) => HandSet::Unlinked(turned(a)),
            HandSet::Kind { side, paragraph, kind } => HandSet::Kind { side: side.other(), paragraph, kind },
        };
    }
    state.given = turned(std::mem::take(&mut state.given));
    state.edited = turned(std::mem::take(&mut state.edited));
    for Alias { names, .. } in &mut state.aliases {
        *names = turned(std::mem::take(names));
    }
    state.texts = state.texts.take().map(|texts| Arc::new(turned(Arc::unwrap_or_clone(texts))));
    state.options.source = state.options.source.map(crate::text::Side::other);
}

fn turn_remembered(remembered: &mut Remembered) {
    let Passages { left, right } = &mut remembered.passages;
    std::mem::swap(left, right);
    let Passages { left, right } = &mut remembered.context;
    std::mem::swap(left, right);
    // What one side left out, the other added.
    for (one, other) in [(Kind::Omission, Kind::Addition), (Kind::Addition, Kind::Omission)] {
        if remembered.kind == one.name() {
            other.name().clone_into(&mut remembered.kind);
            break;
        }
    }
}
