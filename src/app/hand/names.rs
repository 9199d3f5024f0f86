//! Names that mean the same in every review.

use crate::review::Alias;

use super::super::apply::Effect;
use super::super::state::State;

/// After a change of the review: what was said for every review, or taken back, goes to the list.
pub fn follow(state: &mut State, before: &[Alias], effects: &mut Vec<Effect>) {
    let (Some(names), Some(review)) = (&mut state.hand.names, &state.review) else { return };
    if names.follow(before, &review.state().aliases) {
        effects.push(Effect::SaveNames);
    }
}
