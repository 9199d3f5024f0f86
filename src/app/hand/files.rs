//! Files that change under the window, and the review's own copy of the texts.

use std::path::PathBuf;
use std::sync::Arc;

use crate::review::{Command, StoredText};
use crate::text::{Side, Sides};

use super::super::apply::{Effect, compare, open, say};
use super::super::review;
use super::super::state::{Origin, Slot, State};

/// A file that is watched, and the SHA-256 of what was read from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// The file.
    pub path: PathBuf,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// Takes the news that the file of a side is another one than the one with this SHA-256.
pub fn changed(state: &mut State, side: Side, from: &str) {
    let stale = state.hand.read[side].as_ref().is_none_or(|a| a.sha256 != from);
    if !stale {
        state.hand.changed[side] = true;
    }
}

/// Reads an article again, from where it came: after its details were set, say.
pub fn reread(state: &mut State, side: Side, effects: &mut Vec<Effect>) {
    if state.hand.kept[side] {
        let label = state.labels[side].clone();
        let Some(article) = state.review.as_ref().and_then(|r| r.kept_article(side, label.as_deref())) else { return };
        state.hand.given[side] = state.review.as_ref().map(|r| r.state().given[side].clone()).unwrap_or_default();
        let article = Arc::new(article);
        state.hand.read[side] = Some(Arc::clone(&article));
        if let Some(origin) = state.slots[side].origin().cloned() {
            state.slots[side] = Slot::Loaded(origin, article);
        }
        compare(state, effects);
    } else if let Some(origin) = state.slots[side].origin().cloned() {
        open(state, side, origin, effects);
    }
}

/// Reads a side's file again, whatever was shown until now; a text that only the review keeps stays.
pub fn read_again(state: &mut State, side: Side, effects: &mut Vec<Effect>) {
    let gone = matches!(state.slots[side].origin(), Some(Origin::File(path)) if !path.is_file());
    if state.hand.kept[side] && gone {
        reread(state, side, effects);
    } else if let Some(origin) = state.slots[side].origin().cloned() {
        open(state, side, origin, effects);
    }
}

/// Reads a file that changed; what the reader had edited in its text gives way, and can be had back by undo.
pub(super) fn reload(state: &mut State, side: Side, effects: &mut Vec<Effect>) {
    state.hand.changed[side] = false;
    state.hand.kept[side] = false;
    if state.review.as_ref().is_some_and(|r| r.state().edited[side].is_some()) {
        review::change(state, &Command::Edit { side, text: None }, effects);
    }
    if let Some(Origin::File(path)) = state.slots[side].origin().cloned() {
        open(state, side, Origin::File(path), effects);
    }
}

pub(super) fn keep_texts(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(review) = &state.review else { return };
    let (command, said) = if review.state().texts.is_some() {
        (Command::DropTexts, "The review no longer keeps the texts; it needs the two files")
    } else {
        let Sides { left: Some(left), right: Some(right) } = &state.hand.read else { return };
        let texts = Arc::new(Sides::new(StoredText::of(left), StoredText::of(right)));
        (Command::KeepTexts(texts), "The review keeps both texts now and can be opened without the two files")
    };
    review::change(state, &command, effects);
    say(state, said);
}
