//! Several discrepancies at once.

use super::super::state::State;

fn id(state: &State, discrepancy: usize) -> Option<String> {
    Some(state.document.as_ref()?.comparison.discrepancies.get(discrepancy)?.id.clone())
}

pub(super) fn toggle(state: &mut State, discrepancy: usize) {
    // The first one chosen beside it is the one that is selected.
    if state.hand.chosen.is_empty()
        && let Some(selected) = state.selection.discrepancy.filter(|&d| d != discrepancy)
    {
        state.hand.chosen.extend(id(state, selected));
    }
    if let Some(id) = id(state, discrepancy)
        && !state.hand.chosen.remove(&id)
    {
        state.hand.chosen.insert(id);
    }
}

pub(super) fn through(state: &mut State, discrepancy: usize) {
    let listed = state.listed();
    let place = |d: usize| listed.iter().position(|&x| x == d);
    let Some(to) = place(discrepancy) else { return };
    let from = state.selection.discrepancy.and_then(place).unwrap_or(to);
    for &d in &listed[from.min(to)..=from.max(to)] {
        state.hand.chosen.extend(id(state, d));
    }
}

pub(super) fn all(state: &mut State) {
    for d in state.listed() {
        state.hand.chosen.extend(id(state, d));
    }
}

pub(super) fn none(state: &mut State) {
    state.hand.chosen.clear();
}
