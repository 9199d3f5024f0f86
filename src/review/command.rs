//! Everything that changes a review.

use crate::comparison::{Comparison, Options};
use crate::facts::Kind;
use crate::text::{Article, ParagraphKind, Side, Sides};

use super::anchor::{Anchor, HandSet};
use super::attach::attach;
use super::decision::{Decision, Mark, Remembered};
use super::model::{Alias, Decided, Given, State};

/// A change of a review. Ids and paragraph indices are those of the comparison it is applied with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Decide about discrepancies, one or many.
    Decide {
        /// Their ids.
        ids: Vec<String>,
        /// The decision; [`Decision::Open`] takes one back.
        decision: Decision,
    },
    /// Decide about all discrepancies of a kind that are still open.
    DecideKind {
        /// The kind.
        kind: Kind,
        /// The decision.
        decision: Decision,
    },
    /// Write a note beside a discrepancy; an empty one removes it.
    Note {
        /// Its id.
        id: String,
        /// The note.
        note: String,
    },
    /// Drop a decision whose discrepancy is no longer found.
    Forget(Remembered),
    /// Say that two names mean the same.
    AddAlias(Alias),
    /// Take that back.
    RemoveAlias(Alias),
    /// Say that two paragraphs belong together: (left, right).
    Pair(usize, usize),
    /// Say that they do not.
    Part(usize, usize),
    /// Leave them to the aligner again.
    Release(usize, usize),
    /// Set a paragraph's kind; `None` leaves what was found.
    SetKind {
        /// Its side.
        side: Side,
        /// The paragraph.
        paragraph: usize,
        /// Its kind.
        kind: Option<ParagraphKind>,
    },
    /// Set title, date, language or encoding of an article.
    Give {
        /// Its side.
        side: Side,
        /// What is set.
        given: Given,
    },
    /// Change the settings of the comparison.
    SetOptions(Options),
}

impl Command {
    /// What the menu calls it, after "Undo": "confirm", "note".
    #[must_use]
    pub fn label(&self) -> String {
        let verb = |decision: Decision| match decision {
            Decision::Open => "reopen",
            Decision::Confirmed => "confirm",
            Decision::Dismissed => "dismiss",
            Decision::Questioned => "question",
        };
        match self {
            Self::Decide { ids, decision } if ids.len() > 1 => format!("{} {} discrepancies", verb(*decision), ids.len()),
            Self::Decide { decision, .. } => verb(*decision).to_owned(),
            Self::DecideKind { kind, decision } => format!("{} all of kind {}", verb(*decision), kind.name()),
            Self::Note { .. } => "note".to_owned(),
            Self::Forget(_) => "forget decision".to_owned(),
            Self::AddAlias(_) => "same name".to_owned(),
            Self::RemoveAlias(_) => "not the same name".to_owned(),
            Self::Pair(..) => "pair paragraphs".to_owned(),
            Self::Part(..) => "part paragraphs".to_owned(),
            Self::Release(..) => "release paragraphs".to_owned(),
            Self::SetKind { .. } => "set paragraph kind".to_owned(),
            Self::Give { .. } => "set article details".to_owned(),
            Self::SetOptions(_) => "change settings".to_owned(),
        }
    }
}

/// Carries a command out on a state. What it names and the comparison does not have is passed over.
pub(super) fn carry_out(state: &mut State, command: &Command, comparison: &Comparison) {
    let articles = Sides::new(&*comparison.articles.left, &*comparison.articles.right);
    match command {
        Command::Decide { ids, decision } => mark(state, comparison, ids, |m| m.decision = *decision),
        Command::DecideKind { kind, decision } => {
            let places = attach(&state.decided, comparison);
            let open = |index: usize| {
                let record = places.iter().position(|p| *p == Some(index));
                record.is_none_or(|r| state.decided[r].mark.decision == Decision::Open)
            };
            let ids: Vec<String> = comparison
                .discrepancies
                .iter()
                .enumerate()
                .filter(|(index, d)| d.kind == *kind && open(*index))
                .map(|(_, d)| d.id.clone())
                .collect();
            mark(state, comparison, &ids, |m| m.decision = *decision);
        }
        Command::Note { id, note } => mark(state, comparison, std::slice::from_ref(id), |m| m.note = note.trim().to_owned()),
        Command::Forget(remembered) => state.decided.retain(|d| d.remembered != *remembered),
        Command::AddAlias(alias) => {
            if !state.aliases.contains(alias) {
                state.aliases.push(alias.clone());
            }
        }
        Command::RemoveAlias(alias) => state.aliases.retain(|a| a != alias),
        Command::Pair(left, right) => set_pair(state, articles, (*left, *right), Some(HandSet::Paired)),
        Command::Part(left, right) => set_pair(state, articles, (*left, *right), Some(HandSet::Parted)),
        Command::Release(left, right) => set_pair(state, articles, (*left, *right), None),
        Command::SetKind { side, paragraph, kind } => set_kind(state, articles, *side, *paragraph, *kind),
        Command::Give { side, given } => state.given[*side] = given.clone(),
        Command::SetOptions(options) => state.options = options.clone(),
    }
}

/// Changes the marks of discrepancies; a mark that says nothing any more is dropped.
fn mark(state: &mut State, comparison: &Comparison, ids: &[String], change: impl Fn(&mut Mark)) {
    let places = attach(&state.decided, comparison);
    let mut record_of: Vec<Option<usize>> = vec![None; comparison.discrepancies.len()];
    for (record, place) in places.iter().enumerate() {
        if let Some(d) = place {
            record_of[*d] = Some(record);
        }
    }
    for id in ids {
        let Some(index) = comparison.discrepancies.iter().position(|d| d.id == *id) else { continue };
        let record = *record_of[index].get_or_insert_with(|| {
            let remembered = Remembered::default();
            state.decided.push(Decided { id: id.clone(), remembered, mark: Mark::default() });
            state.decided.len() - 1
        });
        let decided = &mut state.decided[record];
        decided.id.clone_from(id);
        decided.remembered = Remembered::of(comparison, &comparison.discrepancies[index]);
        change(&mut decided.mark);
    }
    state.decided.retain(|d| !d.mark.is_blank());
}

type MakePair = fn(Sides<Anchor>) -> HandSet;

fn set_pair(state: &mut State, articles: Sides<&Article>, pair: (usize, usize), make: Option<MakePair>) {
    let (Some(left), Some(right)) = (Anchor::of(articles.left, pair.0), Anchor::of(articles.right, pair.1)) else { return };
    state.hand.retain(|set| match set {
        HandSet::Paired(a) | HandSet::Parted(a) => {
            (a.left.find(articles.left), a.right.find(articles.right)) != (Some(pair.0), Some(pair.1))
        }
        HandSet::Kind { .. } => true,
    });
    state.hand.extend(make.map(|make| make(Sides::new(left, right))));
}

fn set_kind(state: &mut State, articles: Sides<&Article>, side: Side, paragraph: usize, kind: Option<ParagraphKind>) {
    let Some(anchor) = Anchor::of(articles[side], paragraph) else { return };
    state.hand.retain(|set| match set {
        HandSet::Kind { side: s, paragraph: a, .. } => *s != side || a.find(articles[side]) != Some(paragraph),
        HandSet::Paired(_) | HandSet::Parted(_) => true,
    });
    state.hand.extend(kind.map(|kind| HandSet::Kind { side, paragraph: anchor, kind }));
}
