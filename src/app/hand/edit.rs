//! Editing an article's text in the window. The comparison follows each change; the file stays as it is.

use crate::review::{Command, plain_text};
use crate::text::Side;

use super::super::apply::{Effect, compare, complain};
use super::super::review;
use super::super::state::State;

/// A text that is being edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its side.
    pub side: Side,
    /// The text so far, paragraphs parted by a blank line.
    pub text: String,
    /// The text when editing began.
    pub before: String,
}

pub(super) fn begin(state: &mut State, side: Side) {
    if state.review.is_none() || state.shown().is_none() {
        return;
    }
    let Some(article) = state.slots[side].article() else { return };
    let text = plain_text(article);
    state.overlay = None;
    state.hand.draft = Some(Draft { side, before: text.clone(), text });
}

pub(super) fn write(state: &mut State, text: String, effects: &mut Vec<Effect>) {
    let Some(draft) = &mut state.hand.draft else { return };
    if draft.text == text {
        return;
    }
    draft.text = text;
    // Nothing to compare with: the last comparison stays until there are words again.
    if !draft.text.trim().is_empty() {
        compare(state, effects);
    }
}

pub(super) fn keep(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(draft) = state.hand.draft.take() else { return };
    if draft.text.trim().is_empty() {
        complain(state, "An article needs at least one word. Write one, or cancel");
        state.hand.draft = Some(draft);
        return;
    }
    if draft.text == draft.before {
        compare(state, effects);
        return;
    }
    let read = state.hand.read[draft.side].as_ref().map(|a| plain_text(a));
    let text = (read.as_deref() != Some(draft.text.as_str())).then_some(draft.text);
    review::change(state, &Command::Edit { side: draft.side, text }, effects);
    // The decisions are found again in the text as it is now, and remembered by it.
    compare(state, effects);
}

pub(super) fn give_up(state: &mut State, effects: &mut Vec<Effect>) {
    if state.hand.draft.take().is_some() {
        compare(state, effects);
    }
}
