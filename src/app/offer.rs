//! Earlier reviews of the two articles that are open: offered, never forced on anybody, and never written over.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::review::{Command, Identity, Progress, Review, place_of};
use crate::text::{Article, Side, Sides};

use super::apply::{Effect, complain, say};
use super::keep::Earlier;
use super::review::{bring, follow};
use super::state::State;

/// An earlier review that the reader may go on with.
#[derive(Debug)]
pub struct Offer {
    /// The review, on the sides on which the articles stand now.
    pub earlier: Earlier,
    /// The articles that changed since, by their names.
    pub changed: Vec<String>,
    /// How much of the present comparison it decides, once there is one.
    pub progress: Option<Progress>,
}

impl Offer {
    /// One plain sentence: when it was made and what it holds.
    #[must_use]
    pub fn describe(&self) -> String {
        let when = self.earlier.saved.and_then(day).map(|day| format!(" {day}")).unwrap_or_default();
        let mut what = Vec::new();
        if let Some(Progress { decided, total }) = self.progress {
            what.push(format!("{decided} of {total} decided"));
        }
        let set = self.earlier.review.set_by_hand();
        if set > 0 {
            what.push(format!("{set} set by hand"));
        }
        let what = if what.is_empty() { String::new() } else { format!(": {}", what.join(", ")) };
        let changed = if self.changed.is_empty() { String::new() } else { format!("; {} changed since", self.changed.join(" and ")) };
        format!("You reviewed these two{when}{what}{changed}")
    }
}

/// "on 3 May 2026 at 14:05", by the clock of this machine.
fn day(time: SystemTime) -> Option<String> {
    let there = Timestamp::try_from(time).ok()?.to_zoned(TimeZone::system());
    Some(there.strftime("on %-d %B %Y at %H:%M").to_string())
}

/// Takes the earlier reviews that were found for these files, unless other articles are open by now.
pub fn found(state: &mut State, files: &Sides<Identity>, found: Vec<Earlier>, trouble: Vec<String>) {
    if state.review.as_ref().is_none_or(|r| r.files != *files) {
        return;
    }
    let Some(read) = read(state) else { return };
    let read = read.as_ref().map(|a| &**a);
    state.hand.offers = found.into_iter().filter_map(|earlier| offer(earlier, read)).collect();
    for why in trouble {
        complain(state, why);
    }
    measure(state);
}

fn offer(earlier: Earlier, read: Sides<&Article>) -> Option<Offer> {
    let changed = |r: &Review, s: Side| r.files[s].sha256 != read[s].sha256;
    let fits = |r: &Review| Side::BOTH.iter().all(|&s| !changed(r, s) || r.files[s].path == place_of(read[s]));
    let review = if fits(&earlier.review) { earlier.review.clone() } else { earlier.review.mirrored() };
    if !fits(&review) {
        return None;
    }
    let names = Side::BOTH.into_iter().filter(|&s| changed(&review, s)).map(|s| read[s].label.clone()).collect();
    Some(Offer { earlier: Earlier { review, ..earlier }, changed: names, progress: None })
}

/// Counts what each offer decides of the comparison that is shown.
pub fn measure(state: &mut State) {
    let Some(document) = &state.document else { return };
    for offer in state.hand.offers.iter_mut().filter(|o| o.progress.is_none()) {
        offer.progress = Some(offer.earlier.review.progress(&document.comparison));
    }
}

/// Goes on with an earlier review; what was decided since in the new one is taken over.
pub fn go_on(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    if state.hand.draft.is_some() {
        return say(state, "Finish editing the text first, then go on with the earlier review");
    }
    let Some(read) = read(state).filter(|_| at < state.hand.offers.len()) else {
        return say(state, "There is no earlier review of these two articles");
    };
    let Offer { earlier, .. } = state.hand.offers.swap_remove(at);
    state.hand.offers.clear();
    let later = state.review.take();
    let mut review = earlier.review;
    review.follow(read.as_ref().map(|a| &**a));
    if let (Some(later), Some(document)) = (later.filter(|r| !r.is_blank()), &state.document) {
        review.apply(&Command::TakeOver(Box::new(later.state().clone())), &document.comparison);
    }
    state.put_review(review, Some(earlier.path), Some(earlier.stamp));
    // It is the latest one from now on.
    state.unsaved += 1;
    say(state, "You go on with your earlier review");
    bring(state, effects);
    follow(state);
}

/// Leaves the earlier reviews where they are, and offers them no longer.
pub fn start_anew(state: &mut State, effects: &mut Vec<Effect>) {
    let reviews: Vec<_> = state.hand.offers.drain(..).map(|o| (o.earlier.path, o.earlier.review)).collect();
    let Some((path, _)) = reviews.first() else {
        return say(state, "There is no earlier review of these two articles");
    };
    say(state, format!("A new review was started; the earlier one stays in {}", path.display()));
    effects.push(Effect::SetAside(reviews));
}

fn read(state: &State) -> Option<Sides<std::sync::Arc<Article>>> {
    let Sides { left: Some(left), right: Some(right) } = state.hand.read.clone() else { return None };
    Some(Sides::new(left, right))
}
