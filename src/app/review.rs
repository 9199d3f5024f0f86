//! The reader's decisions: what the window does with a [`Review`].

use std::path::{Path, PathBuf};

use crate::comparison::Options;
use crate::review::{Alias, Command, Decision, Reach, Review};
use crate::text::{Article, Side, Sides};

use super::apply::{Effect, complain, say};
use super::state::{Origin, Overlay, Slot, State};

/// Both articles, once both were read.
fn articles(state: &State) -> Option<Sides<&Article>> {
    Some(Sides::new(state.slots.left.article()?, state.slots.right.article()?))
}

/// Before comparing: keeps the review of these articles, or starts one and looks for an earlier one.
pub fn settle(state: &mut State, effects: &mut Vec<Effect>) {
    let earlier = state.review.take();
    let Some(both) = articles(state) else { return };
    let is_same = |r: &Review| {
        Side::BOTH.iter().all(|&s| (!both[s].sha256.is_empty() && r.files[s].sha256 == both[s].sha256) || r.files[s].path == both[s].source)
    };
    let kept = earlier.filter(is_same);
    let fresh = kept.is_none();
    let mut review = kept.unwrap_or_else(|| Review::new(both, Options { source: state.source }));
    review.follow(both);
    let (overrides, _) = review.overrides(both);
    state.overrides = overrides;
    state.review = Some(review);
    if fresh {
        state.review_file = None;
        effects.push(Effect::FindReview);
    }
}

/// Finds every decision again in the comparison that is shown.
pub fn place(state: &mut State) {
    state.standing = match (&state.review, &state.document) {
        (Some(review), Some(document)) => review.standing(&document.comparison),
        _ => crate::review::Standing::default(),
    };
    state.marks += 1;
    let lost = state.standing.unplaced.len();
    if lost > 0 {
        say(state, format!("{lost} earlier decisions have no place in the articles any more; the notes in the status bar list them"));
    }
}

/// Carries out a change of the review.
pub fn change(state: &mut State, command: &Command, effects: &mut Vec<Effect>) {
    let Some(document) = state.document.clone() else { return };
    let Some(review) = &mut state.review else { return };
    if review.apply(command, &document.comparison) {
        after(state, effects);
    }
}

/// Takes the last change back, or carries it out again.
pub fn history(state: &mut State, back: Back, effects: &mut Vec<Effect>) {
    let Some(review) = &mut state.review else { return };
    let (label, verb) = match back {
        Back::Undo => (review.undo(), "Undone"),
        Back::Redo => (review.redo(), "Done again"),
    };
    match label {
        Some(label) => {
            say(state, format!("{verb}: {label}"));
            after(state, effects);
        }
        None => say(state, if back == Back::Undo { "There is nothing to undo" } else { "There is nothing to do again" }),
    }
}

/// Direction in the history of a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// Take back.
    Undo,
    /// Carry out again.
    Redo,
}

fn after(state: &mut State, effects: &mut Vec<Effect>) {
    state.unsaved += 1;
    let overrides = articles(state).zip(state.review.as_ref()).map(|(both, review)| review.overrides(both).0);
    match overrides {
        Some(overrides) if overrides != state.overrides => {
            let message = state.message.take();
            super::apply::compare(state, effects);
            state.message = message;
        }
        _ => {
            let message = state.message.take();
            place(state);
            state.message = message.or_else(|| state.message.take());
        }
    }
}

/// Decides about the selected discrepancy; the same decision again takes it back.
pub fn decide(state: &mut State, decision: Decision, effects: &mut Vec<Effect>) {
    let Some(id) = selected(state) else {
        say(state, "Select a discrepancy first, then decide about it");
        return;
    };
    let decision = if state.standing.decision(&id) == decision { Decision::Open } else { decision };
    change(state, &Command::Decide { ids: vec![id], decision }, effects);
}

/// Id of the selected discrepancy.
#[must_use]
pub fn selected(state: &State) -> Option<String> {
    let document = state.document.as_ref()?;
    Some(document.comparison.discrepancies.get(state.selection.discrepancy?)?.id.clone())
}

/// Opens the field for a note.
pub fn ask_note(state: &mut State) {
    let Some(id) = selected(state) else {
        say(state, "Select a discrepancy first, then write a note");
        return;
    };
    state.field = state.standing.note(&id).to_owned();
    state.overlay = Some(Overlay::Note);
}

/// Dismisses every open discrepancy of the selected one's kind.
pub fn dismiss_kind(state: &mut State, effects: &mut Vec<Effect>) {
    let kind = state.document.as_ref().zip(state.selection.discrepancy).map(|(d, i)| d.comparison.discrepancies[i].kind);
    match kind {
        Some(kind) => change(state, &Command::DecideKind { kind, decision: Decision::Dismissed }, effects),
        None => say(state, "Select a discrepancy of that kind first"),
    }
}

/// Says that the two names of the selected discrepancy mean the same.
pub fn same_name(state: &mut State, effects: &mut Vec<Effect>) {
    let found = state.document.clone().zip(state.selection.discrepancy).and_then(|(document, d)| {
        let comparison = &document.comparison;
        let d = &comparison.discrepancies[d];
        let word = |side: Side| d.spans[side].first().map(|&s| comparison.articles[side].slice(s).to_owned());
        Some(Sides::new(word(Side::Left)?, word(Side::Right)?))
    });
    match found {
        Some(names) => change(state, &Command::AddAlias(Alias { names, reach: Reach::Review }), effects),
        None => say(state, "Select a discrepancy that has a name on both sides first"),
    }
}

/// Takes a review that a job read from a file, and opens its two articles.
pub fn opened(state: &mut State, path: PathBuf, review: Review, effects: &mut Vec<Effect>) {
    let files = review.files.clone();
    let texts = review.texts.clone();
    state.source = review.state().options.source;
    state.review = Some(review);
    state.review_file = Some(path);
    for side in Side::BOTH {
        match &texts {
            Some(texts) => {
                let article = texts[side].article(&files[side]);
                state.loads[side] += 1;
                state.slots[side] = Slot::Loaded(Origin::File(PathBuf::from(&files[side].path)), std::sync::Arc::new(article));
            }
            None => super::apply::open(state, side, Origin::File(PathBuf::from(&files[side].path)), effects),
        }
    }
    if texts.is_some() {
        super::apply::compare(state, effects);
    }
}

/// Takes an earlier review of the two articles that are open, unless something was decided since.
pub fn found(state: &mut State, path: PathBuf, review: Review, effects: &mut Vec<Effect>) {
    let Some(both) = articles(state) else { return };
    let fits = Side::BOTH.iter().all(|&s| review.files[s].sha256 == both[s].sha256);
    let blank = state.review.as_ref().is_none_or(|r| r.undo_label().is_none());
    if !fits || !blank || review.state().decided.is_empty() && review.overrides(both).0 == state.overrides {
        return;
    }
    let overrides = review.overrides(both).0;
    let decided = review.state().decided.len();
    state.review = Some(review);
    state.review_file = Some(path);
    if overrides != state.overrides {
        super::apply::compare(state, effects);
    }
    place(state);
    say(state, format!("Your earlier review of these two articles was opened: {decided} decided or noted"));
}

/// Whether a path names a review.
#[must_use]
pub fn is_review(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case(crate::review::ENDING))
}

/// Says that a review could not be opened or saved.
pub fn failed(state: &mut State, why: String) {
    complain(state, why);
}
