//! Going through what differs: selecting a thing and asking the page to show it.

use crate::comparison::RowKind;
use crate::text::{Side, Span};

use super::document::Document;
use super::state::{Reveal, State};

/// Direction of a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Towards the end.
    Next,
    /// Towards the start.
    Previous,
}

impl Step {
    /// The neighbour of a position in a ring of `count`; the first or last where there is none yet.
    #[must_use]
    pub const fn from(self, at: Option<usize>, count: usize) -> Option<usize> {
        if count == 0 {
            return None;
        }
        Some(match (self, at) {
            (Self::Next, None) => 0,
            (Self::Previous, None) => count - 1,
            (Self::Next, Some(i)) => (i + 1) % count,
            (Self::Previous, Some(i)) => (i + count - 1) % count,
        })
    }
}

/// Asks the page to show a place of a bead, unfolding what hides it.
pub fn reveal(state: &mut State, bead: usize, place: Option<(Side, Span)>) {
    if !state.settings.unfolded || is_furniture(state, bead) {
        let hidden = state.document.as_ref().is_some_and(|d| {
            let row = &d.rows(state.row_order())[d.row_of(state.row_order(), bead)];
            d.is_quiet(row, true)
        });
        if hidden && state.opened.insert(bead) {
            state.shape += 1;
        }
    }
    state.selection.spot = None;
    state.selection.check = None;
    state.reveal = Reveal { serial: state.reveal.serial + 1, bead, place, stub: false };
}

fn is_furniture(state: &State, bead: usize) -> bool {
    state.document.as_ref().is_some_and(|d| d.rows(state.row_order())[d.row_of(state.row_order(), bead)].furniture)
}

/// Selects a discrepancy and shows both of its places.
pub fn select(state: &mut State, discrepancy: usize) {
    let Some(document) = state.document.clone() else { return };
    let Some(d) = document.comparison.discrepancies.get(discrepancy) else { return };
    if state.selection.discrepancy != Some(discrepancy) {
        state.why = false;
    }
    state.selection.discrepancy = Some(discrepancy);
    state.selection.edit = None;
    state.marks += 1;
    if let Some(bead) = document.bead_of_discrepancy(discrepancy) {
        state.selection.bead = Some(bead);
        let place = Side::BOTH.into_iter().find_map(|side| d.spans[side].first().map(|&span| (side, span)));
        reveal(state, bead, place);
    }
}

/// Goes along the list of discrepancies.
pub fn discrepancy(state: &mut State, step: Step) {
    let list = state.listed();
    let at = state.selection.discrepancy.and_then(|d| list.iter().position(|&x| x == d));
    if let Some(next) = step.from(at, list.len()) {
        select(state, list[next]);
    }
}

/// Goes along the rows that differ.
pub fn difference(state: &mut State, step: Step) {
    let Some(document) = state.document.clone() else { return };
    let rows = document.rows(state.row_order());
    let first = |r: usize| document.row_of(state.row_order(), rows[r].bead) == r;
    let stops: Vec<usize> = (0..rows.len()).filter(|&r| Document::is_difference(&rows[r]) && first(r)).collect();
    let here = state.selection.bead.map(|b| document.row_of(state.row_order(), b));
    let next = match (step, here) {
        (_, None) => step.from(None, stops.len()),
        (Step::Next, Some(r)) => step.from(stops.partition_point(|&s| s <= r).checked_sub(1), stops.len()),
        (Step::Previous, Some(r)) => step.from(Some(stops.partition_point(|&s| s < r)), stops.len()),
    };
    if let Some(next) = next {
        let row = &rows[stops[next]];
        state.selection.bead = Some(row.bead);
        state.selection.edit = None;
        state.selection.discrepancy = row.discrepancies.iter().copied().find(|&d| state.is_marked(&document.comparison.discrepancies[d]));
        state.why = false;
        state.marks += 1;
        reveal(state, row.bead, None);
    }
}

/// Goes along the changes in wording, from the selected bead on.
pub fn change(state: &mut State, step: Step) {
    let Some(document) = state.document.clone() else { return };
    let rows = document.rows(state.row_order());
    let first = |r: usize| rows[r].kind != RowKind::Stub && document.row_of(state.row_order(), rows[r].bead) == r;
    let all: Vec<usize> = (0..rows.len()).filter(|&r| first(r)).flat_map(|r| document.edits_of(rows[r].bead).iter().copied()).collect();
    let at = match state.selection.edit {
        Some(edit) => all.iter().position(|&e| e == edit),
        None => state.selection.bead.and_then(|bead| {
            let first = all.iter().position(|&e| document.comparison.edits[e].bead == bead)?;
            match step {
                Step::Next => first.checked_sub(1).or(Some(all.len() - 1)),
                Step::Previous => Some(first),
            }
        }),
    };
    if let Some(next) = step.from(at, all.len()) {
        let edit = &document.comparison.edits[all[next]];
        state.selection.edit = Some(all[next]);
        state.selection.bead = Some(edit.bead);
        state.marks += 1;
        let place = Side::BOTH.into_iter().find_map(|side| edit.spans[side].map(|s| (side, s)));
        reveal(state, edit.bead, place);
    }
}

/// Goes from a moved paragraph to the place it left, and back; without a selection to the first moved one.
pub fn moved(state: &mut State) {
    let Some(document) = state.document.clone() else { return };
    let rows = document.rows(state.row_order());
    let is_moved = |b: usize| document.comparison.beads[b].moved;
    let bead = state.selection.bead.filter(|&b| is_moved(b)).or_else(|| rows.iter().find(|r| r.moved).map(|r| r.bead));
    let Some(bead) = bead else {
        super::apply::say(state, "No paragraph was moved");
        return;
    };
    let has_stub = rows.iter().any(|r| r.bead == bead && r.is_old_place());
    let to_stub = has_stub && state.selection.bead == Some(bead) && state.reveal.bead == bead && !state.reveal.stub;
    state.selection.bead = Some(bead);
    state.marks += 1;
    reveal(state, bead, None);
    state.reveal.stub = to_stub;
}

/// Selects a paragraph's bead and shows the paragraph.
pub fn show_paragraph(state: &mut State, side: Side, paragraph: usize) {
    let Some(document) = state.document.clone() else { return };
    let Some(place) = document.comparison.articles[side].paragraphs.get(paragraph) else { return };
    let Some(bead) = document.bead_at(side, place.span) else { return };
    state.selection.bead = Some(bead);
    state.selection.edit = None;
    state.marks += 1;
    reveal(state, bead, Some((side, Span::new(place.span.start, place.span.start))));
    let order = state.row_order();
    state.reveal.stub = document.rows(order)[document.row_with(order, side, paragraph)].is_old_place();
}

/// Shows where the value of a check stands.
pub fn show_check(state: &mut State, side: Side, index: usize) {
    let Some(document) = state.document.clone() else { return };
    let Some(check) = document.comparison.checks.get(index) else { return };
    let place = check.spans[side].map(|s| (side, s)).or_else(|| check.spans[side.other()].map(|s| (side.other(), s)));
    let Some((side, span)) = place else { return };
    let Some(bead) = document.bead_at(side, span) else { return };
    state.selection.bead = Some(bead);
    state.selection.edit = None;
    let touches = |d: &crate::facts::Discrepancy| {
        Side::BOTH.iter().any(|&s| check.spans[s].is_some_and(|c| d.spans[s].iter().any(|x| x.overlaps(c))))
    };
    state.selection.discrepancy = document.comparison.discrepancies.iter().position(touches);
    state.marks += 1;
    reveal(state, bead, Some((side, span)));
    state.selection.check = Some(index);
}
