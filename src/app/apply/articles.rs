//! What happens to articles: opened, compared, exchanged, dropped; answers of jobs are taken here.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use crate::comparison::Progress;
use crate::load::LoadError;
use crate::text::{Article, Side};

use super::super::command::Action;
use super::super::document::Document;
use super::super::state::{Origin, Recent, Running, Selection, Slot, State};
use super::super::{review, search, walk};
use super::{Effect, say};

/// How many pairs the home screen remembers.
const RECENT: usize = 8;

pub(in crate::app) fn open(state: &mut State, side: Side, origin: Origin, effects: &mut Vec<Effect>) {
    state.overlay = None;
    state.message = None;
    state.loads[side] += 1;
    state.hand.given[side] = review::given(state, side, &origin);
    state.hand.kept[side] = false;
    state.hand.changed[side] = false;
    state.slots[side] = Slot::Loading(origin.clone());
    state.reading_since = Some(Instant::now());
    stop(state);
    effects.push(Effect::Load(side, origin, state.loads[side]));
}

/// Takes what a reader of files found.
pub fn loaded(state: &mut State, side: Side, load: u64, found: Result<Box<Article>, LoadError>, effects: &mut Vec<Effect>) {
    if state.loads[side] != load {
        return;
    }
    let Slot::Loading(origin) = std::mem::take(&mut state.slots[side]) else { return };
    match found {
        Ok(article) => {
            let article: Arc<Article> = Arc::from(article);
            state.hand.read[side] = Some(Arc::clone(&article));
            let chapters = article.chapters.names.len();
            if chapters > 1 && article.chapters.read.is_none() && state.hand.given[side].chapter.is_none() {
                let details = if side == Side::Left { Action::DetailsLeft } else { Action::DetailsRight };
                say(
                    state,
                    format!("The {} article is a book, all {chapters} chapters of it; choose one in “{}”", side.name(), details.label()),
                );
            }
            state.slots[side] = Slot::Loaded(origin, article);
            compare(state, effects);
            effects.push(Effect::Watch);
        }
        Err(error) => {
            state.slots[side] = Slot::Failed(origin, error);
            state.document = None;
            state.home = true;
        }
    }
}

/// The side that a text without a wish of its own fills: the first empty one.
pub(super) fn side_to_fill(state: &State) -> Side {
    Side::BOTH.into_iter().find(|&side| state.slots[side].article().is_none()).unwrap_or(Side::Left)
}

/// Starts comparing what stands on both sides.
pub(in crate::app) fn compare(state: &mut State, effects: &mut Vec<Effect>) {
    stop(state);
    if Side::BOTH.iter().any(|&side| state.slots[side].article().is_none()) {
        return;
    }
    review::settle(state, effects);
    state.generation += 1;
    let progress = Arc::new(Progress::default());
    state.running = Some(Running { generation: state.generation, progress: Arc::clone(&progress), since: Instant::now() });
    effects.push(Effect::Compare(progress, state.generation));
}

/// Takes a finished comparison. A stale one is dropped.
pub fn compared(state: &mut State, generation: u64, document: Arc<Document>) {
    if state.running.as_ref().is_none_or(|r| r.generation != generation) {
        return;
    }
    state.running = None;
    show(state, document);
    review::follow(state);
    if let (Some(Origin::File(left)), Some(Origin::File(right))) = (state.slots.left.origin(), state.slots.right.origin()) {
        // The program may be started in another folder next time.
        let whole = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone());
        let pair = Recent { left: whole(left), right: whole(right) };
        state.settings.recent.retain(|r| *r != pair);
        state.settings.recent.insert(0, pair);
        state.settings.recent.truncate(RECENT);
    }
}

/// Shows a comparison from its top.
pub fn show(state: &mut State, document: Arc<Document>) {
    let again = state
        .document
        .as_ref()
        .is_some_and(|old| Side::BOTH.iter().all(|&s| old.comparison.articles[s].text == document.comparison.articles[s].text));
    // Whoever writes in an article stays at the place where they write.
    let again = again || state.hand.draft.is_some();
    let kept = state.selection.discrepancy.filter(|_| again).and_then(|d| {
        let id = &state.document.as_ref()?.comparison.discrepancies.get(d)?.id;
        document.comparison.discrepancies.iter().position(|d| d.id == *id)
    });
    state.selection = Selection::default();
    state.opened.clear();
    state.home = false;
    state.why = false;
    state.document = Some(document);
    if !again {
        state.reveal.serial += 1;
        state.reveal.bead = usize::MAX;
        state.reveal.place = None;
    }
    if let Some(d) = kept {
        walk::select(state, d);
    }
    state.shape += 1;
    state.marks += 1;
    let query = std::mem::take(&mut state.find.query);
    search::set(state, query);
    review::place(state);
}

pub(super) fn stop(state: &mut State) {
    if let Some(running) = state.running.take() {
        running.progress.cancel();
    }
}

pub(super) fn cancel(state: &mut State) {
    if !state.busy() {
        return;
    }
    stop(state);
    for side in Side::BOTH {
        if matches!(state.slots[side], Slot::Loading(_)) {
            state.loads[side] += 1;
            state.slots[side] = Slot::Empty;
            state.hand.read[side] = None;
        }
    }
    if state.document.is_none() {
        state.home = true;
    }
    say(state, "Cancelled. Press F5 to read and compare the files again");
}

pub(super) fn swap(state: &mut State, effects: &mut Vec<Effect>) {
    std::mem::swap(&mut state.slots.left, &mut state.slots.right);
    std::mem::swap(&mut state.labels.left, &mut state.labels.right);
    state.source = state.source.map(Side::other);
    for side in Side::BOTH {
        state.loads[side] += 1;
        if let Slot::Loading(origin) = state.slots[side].clone() {
            effects.push(Effect::Load(side, origin, state.loads[side]));
        }
    }
    state.hand.swap();
    state.review = state.review.take().map(|r| r.mirrored());
    // A review that says nothing yet needs no file.
    state.unsaved += u64::from(state.review.as_ref().is_some_and(|r| !r.is_blank()));
    state.hand.offers.clear();
    compare(state, effects);
}

pub(super) fn drop_files(state: &mut State, paths: Vec<PathBuf>, side: Option<Side>, effects: &mut Vec<Effect>) {
    if let Some(path) = paths.iter().find(|p| review::is_review(p)) {
        effects.push(Effect::OpenReview(path.clone()));
        return;
    }
    let extra = paths.len().saturating_sub(2);
    let mut paths = paths.into_iter();
    match (paths.next(), paths.next()) {
        (Some(left), Some(right)) => {
            open(state, Side::Left, Origin::File(left), effects);
            open(state, Side::Right, Origin::File(right), effects);
            if extra > 0 {
                say(state, format!("Two articles are compared at a time; {extra} more were left aside"));
            }
        }
        (Some(one), None) => {
            let empty = Side::BOTH.into_iter().find(|&s| state.slots[s].article().is_none());
            open(state, side.or(empty).unwrap_or(Side::Left), Origin::File(one), effects);
        }
        _ => {}
    }
}
