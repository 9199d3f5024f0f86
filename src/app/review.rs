//! The reader's decisions: what the window does with a [`Review`].

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::comparison::Options;
use crate::load::LoadError;
use crate::review::{Alias, Command, Decision, Given, Reach, Review, Stamp, place_of};
use crate::text::{Article, Side, Sides};

use super::apply::{Effect, compare, complain, open, say};
use super::hand;
use super::keep::Kept;
use super::offer;
use super::state::{Origin, Overlay, Slot, State};

/// Both articles, once both were read.
fn articles(state: &State) -> Option<Sides<&Article>> {
    Some(Sides::new(state.slots.left.article()?, state.slots.right.article()?))
}

/// Before comparing: keeps the review of these articles, or starts one and looks for an earlier one; then puts
/// the articles on their sides as the reader left them.
pub fn settle(state: &mut State, effects: &mut Vec<Effect>) {
    let earlier = state.review.take();
    let Sides { left: Some(left), right: Some(right) } = state.hand.read.clone() else { return };
    let mut read = Sides::new(left, right);
    let waited = state.hand.opened.take();
    let opened = waited.is_some_and(|origins| Side::BOTH.iter().any(|&s| state.slots[s].origin() == Some(&origins[s])));
    let files = Sides::new(Side::Left, Side::Right).map(|side| matches!(state.slots[side].origin(), Some(Origin::File(_))));
    let is_file = |side: Side| files[side];
    let is_same = |r: &Review, s: Side| {
        (!read[s].sha256.is_empty() && r.files[s].sha256 == read[s].sha256) || (is_file(s) && r.files[s].path == place_of(&read[s]))
    };
    let kept = earlier.filter(|r| opened || Side::BOTH.iter().all(|&s| is_same(r, s)));
    let fresh = kept.is_none();
    if let (true, Some(review)) = (opened, &kept) {
        meet_changes(state, review, &mut read);
    }
    let read = Sides::new(&*read.left, &*read.right);
    let mut review = kept.unwrap_or_else(|| {
        let mut review = Review::new(read, Options { source: state.source });
        review.know_names(state.hand.names.as_ref().map_or(&[], |n| n.aliases()));
        review
    });
    let before = review.files.clone();
    review.follow(read);
    if !fresh && before != review.files {
        // What it was read from is another file now: the review on disk is to know.
        state.unsaved += 1;
    }
    if review.state().texts.is_none() && !Side::BOTH.iter().all(|&s| is_file(s)) {
        // A pasted text is nowhere else.
        review.keep_texts(read);
    }
    for side in Side::BOTH {
        if let (Some(article), Some(origin)) = (state.hand.article(side, Some(&review)), state.slots[side].origin().cloned()) {
            state.slots[side] = Slot::Loaded(origin, article);
        }
    }
    if let Some(both) = articles(state) {
        state.overrides = review.overrides(both).0;
    }
    if fresh {
        state.put_review(review, None, None);
        effects.push(Effect::FindReviews);
    } else {
        state.review = Some(review);
    }
}

/// A review was opened whose files are no longer the ones that were reviewed: where the review keeps the texts,
/// it stays with them and asks; else it goes on with the files, and says so.
fn meet_changes(state: &mut State, review: &Review, read: &mut Sides<Arc<Article>>) {
    let changed: Vec<Side> = Side::BOTH.into_iter().filter(|&s| read[s].sha256 != review.files[s].sha256).collect();
    let mut moved = Vec::new();
    for side in changed {
        match review.kept_article(side, None) {
            Some(article) => {
                state.hand.kept[side] = true;
                state.hand.changed[side] = true;
                read[side] = Arc::new(article);
                state.hand.read[side] = Some(Arc::clone(&read[side]));
            }
            None => moved.push(read[side].label.clone()),
        }
    }
    if !moved.is_empty() {
        let what = moved.join(" and ");
        say(state, format!("{what} changed since the review was saved. Decisions were found again where their passage still stands"));
    }
}

/// Finds every decision again in the comparison that is shown.
pub fn place(state: &mut State) {
    let before = state.standing.unplaced.len() + state.standing.lost.len();
    state.standing = match (&state.review, &state.document) {
        (Some(review), Some(document)) => review.standing(&document.comparison),
        _ => crate::review::Standing::default(),
    };
    offer::measure(state);
    state.marks += 1;
    let lost = state.standing.unplaced.len() + state.standing.lost.len();
    if lost > before && state.hand.draft.is_none() {
        let what = if lost == 1 {
            "1 earlier decision or correction has".to_owned()
        } else {
            format!("{lost} earlier decisions and corrections have")
        };
        let rest = "no place in the articles any more; “What you set by hand…” lists them";
        let first = state.message.take().filter(|m| !m.trouble).map(|m| format!("{}. ", m.text)).unwrap_or_default();
        say(state, format!("{first}{what} {rest}"));
    }
}

/// After a new comparison came: what decisions and corrections remember follows it, unless the text is being edited.
pub fn follow(state: &mut State) {
    if state.hand.draft.is_some() {
        return;
    }
    if let (Some(review), Some(document)) = (&mut state.review, &state.document) {
        review.refresh(&document.comparison);
    }
    hand::show_pair(state);
}

/// Carries out a change of the review.
pub fn change(state: &mut State, command: &Command, effects: &mut Vec<Effect>) {
    let Some(document) = state.document.clone() else { return };
    let Some(review) = &mut state.review else { return };
    let names = review.state().aliases.clone();
    if review.apply(command, &document.comparison) {
        hand::follow_names(state, &names, effects);
        after(state, effects);
    }
}

/// Takes the last change back, or carries it out again.
pub fn history(state: &mut State, back: Back, effects: &mut Vec<Effect>) {
    let Some(review) = &mut state.review else { return };
    let names = review.state().aliases.clone();
    let (label, verb) = match back {
        Back::Undo => (review.undo(), "Undone"),
        Back::Redo => (review.redo(), "Done again"),
    };
    match label {
        Some(label) => {
            say(state, format!("{verb}: {label}"));
            hand::follow_names(state, &names, effects);
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

/// Brings the window to what the review says now: reads anew, compares anew, or only places the decisions.
fn after(state: &mut State, effects: &mut Vec<Effect>) {
    state.unsaved += 1;
    let message = state.message.take();
    bring(state, effects);
    state.message = message.or_else(|| state.message.take());
}

/// As far as anything but a decision changed: reads anew or compares anew; else it only places the decisions.
pub(super) fn bring(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(review) = &state.review else { return };
    let wish = review.state();
    let reread: Vec<Side> = Side::BOTH.into_iter().filter(|&s| wish.given[s] != state.hand.given[s]).collect();
    let source = wish.options.source != state.source;
    state.source = wish.options.source;
    if !reread.is_empty() {
        for side in reread {
            hand::reread(state, side, effects);
        }
        return;
    }
    let rewritten = Side::BOTH.into_iter().any(|s| {
        let now = state.hand.article(s, state.review.as_ref());
        now.zip(state.slots[s].article()).is_some_and(|(now, shown)| now.text != shown.text)
    });
    let overrides = articles(state).zip(state.review.as_ref()).map(|(both, review)| review.overrides(both).0);
    if source || rewritten || overrides.is_some_and(|o| o != state.overrides) {
        compare(state, effects);
    } else {
        place(state);
    }
}

/// What was set of an article that is about to be read, where the review speaks of it.
#[must_use]
pub fn given(state: &State, side: Side, origin: &Origin) -> Given {
    let same = state.hand.opened.is_some() || state.slots[side].origin() == Some(origin);
    state.review.as_ref().filter(|_| same).map(|r| r.state().given[side].clone()).unwrap_or_default()
}

/// Decides about what is chosen, or else selected; the same decision again takes it back.
pub fn decide(state: &mut State, decision: Decision, effects: &mut Vec<Effect>) {
    let chosen: Vec<String> = state.hand.chosen.iter().cloned().collect();
    let ids = if chosen.is_empty() { selected(state).into_iter().collect() } else { chosen };
    if ids.is_empty() {
        say(state, "Select a discrepancy first, then decide about it");
        return;
    }
    let again = ids.iter().all(|id| state.standing.decision(id) == decision);
    let decision = if again { Decision::Open } else { decision };
    change(state, &Command::Decide { ids, decision }, effects);
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
pub fn same_name(state: &mut State, reach: Reach, effects: &mut Vec<Effect>) {
    let found = state.document.clone().zip(state.selection.discrepancy).and_then(|(document, d)| {
        let comparison = &document.comparison;
        let d = &comparison.discrepancies[d];
        let word = |side: Side| d.spans[side].first().map(|&s| comparison.articles[side].slice(s).to_owned());
        Some(Sides::new(word(Side::Left)?, word(Side::Right)?))
    });
    match found {
        Some(names) => {
            let often = if reach == Reach::Always { ", in every review from now on" } else { "" };
            let said = format!("“{}” and “{}” mean the same{often}", names.left, names.right);
            change(state, &Command::AddAlias(Alias { names, reach }), effects);
            say(state, said);
        }
        None => say(state, "Select a discrepancy that has a name on both sides first"),
    }
}

/// Takes a review that a job read from a file, and opens its two articles: their files where they are, else the
/// texts that the review keeps.
pub fn opened(state: &mut State, path: PathBuf, review: Review, stamp: Stamp, effects: &mut Vec<Effect>) {
    state.source = review.state().options.source;
    state.put_review(review, Some(path.clone()), Some(stamp));
    state.document = None;
    state.home = true;
    for side in Side::BOTH {
        state.labels[side] = None;
        state.hand.changed[side] = false;
    }
    state.hand.draft = None;
    let origins = Sides::new(Side::Left, Side::Right).map(|side| {
        let review = state.review.as_ref();
        let file = review.and_then(|r| r.file_of(side, &path));
        Origin::File(file.unwrap_or_else(|| PathBuf::from(review.map_or("", |r| r.files[side].path.as_str()))))
    });
    state.hand.opened = Some(origins.clone());
    for side in Side::BOTH {
        let Some(review) = &state.review else { return };
        let written = review.files[side].path.clone();
        state.hand.read[side] = None;
        if review.file_of(side, &path).is_some() {
            state.slots[side] = Slot::Empty;
            open(state, side, origins[side].clone(), effects);
            continue;
        }
        state.loads[side] += 1;
        state.hand.given[side] = review.state().given[side].clone();
        let origin = origins[side].clone();
        match review.kept_article(side, None) {
            Some(article) => {
                let article = Arc::new(article);
                state.hand.kept[side] = true;
                state.hand.read[side] = Some(Arc::clone(&article));
                state.slots[side] = Slot::Loaded(origin, article);
            }
            None => {
                let problem = "the article of this review is not there, and the review does not keep its text";
                let error = LoadError::new(written, problem, "Put the file back, or beside the review, and open the review again");
                state.slots[side] = Slot::Failed(origin, error);
            }
        }
    }
    compare(state, effects);
}

/// Whether a path names a review.
#[must_use]
pub fn is_review(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case(crate::review::ENDING))
}

/// After a save: where the review is kept now, unless another review is open by now.
pub fn saved(state: &mut State, serial: u64, done: Result<Option<Kept>, String>) {
    if serial != state.review_serial {
        if let Err(why) = done {
            complain(state, why);
        }
        return;
    }
    match done {
        Ok(Some(Kept { path, stamp, trouble })) => {
            if let Some(trouble) = trouble {
                complain(state, trouble);
            }
            state.review_file = Some(path);
            state.stamp = Some(stamp);
        }
        Ok(None) => {}
        Err(why) => {
            state.stamp = None;
            let had = state.review_file.take().is_some();
            let rest = if had { ". It is kept in the program's own folder until you choose another place" } else { "" };
            state.unsaved += u64::from(had);
            complain(state, format!("{why}{rest}"));
        }
    }
}
