//! Everything that changes a review.

use std::sync::Arc;

use crate::comparison::{Comparison, Options};
use crate::facts::Kind;
use crate::text::{Article, ParagraphKind, Side, Sides};

use super::anchor::{Anchor, HandSet};
use super::attach::attach;
use super::decision::{Decision, Mark, Remembered};
use super::model::{Alias, Decided, State};
use super::source::{Given, StoredText};

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
    /// Drop what was set by hand, found or not.
    Discard(HandSet),
    /// Say that two names mean the same.
    AddAlias(Alias),
    /// Take that back.
    RemoveAlias(Alias),
    /// Say that two paragraphs belong together: (left, right).
    Pair(usize, usize),
    /// Say that they do not.
    Part(usize, usize),
    /// Say it of several: what stands in one row, say.
    PartAll(Vec<(usize, usize)>),
    /// Leave them to the aligner again.
    Release(usize, usize),
    /// Say that two sentences say the same: (left, right).
    Link(usize, usize),
    /// Say that they do not.
    Unlink(usize, usize),
    /// Leave them to the aligner again.
    ReleaseSentences(usize, usize),
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
    /// Replace the text of an article, paragraphs parted by a blank line; `None` takes the text as it was read.
    Edit {
        /// Its side.
        side: Side,
        /// The text.
        text: Option<String>,
    },
    /// Change the settings of the comparison.
    SetOptions(Options),
    /// Keep the texts of both articles, as they were read, in the review.
    KeepTexts(Arc<Sides<StoredText>>),
    /// Keep them no longer.
    DropTexts,
    /// Take over what was decided and set by hand in a later review of the same articles; the later word holds.
    TakeOver(Box<State>),
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
            Self::Discard(_) => "take correction back".to_owned(),
            Self::AddAlias(_) => "same name".to_owned(),
            Self::RemoveAlias(_) => "not the same name".to_owned(),
            Self::Pair(..) => "pair paragraphs".to_owned(),
            Self::Part(..) | Self::PartAll(_) => "part paragraphs".to_owned(),
            Self::Release(..) => "release paragraphs".to_owned(),
            Self::Link(..) => "pair sentences".to_owned(),
            Self::Unlink(..) => "part sentences".to_owned(),
            Self::ReleaseSentences(..) => "release sentences".to_owned(),
            Self::SetKind { .. } => "set paragraph kind".to_owned(),
            Self::Give { side, .. } => format!("set details of the {} article", side.name()),
            Self::Edit { side, text: Some(_) } => format!("edit the {} article", side.name()),
            Self::Edit { side, text: None } => format!("take the {} article as it was read", side.name()),
            Self::SetOptions(_) => "change settings".to_owned(),
            Self::KeepTexts(_) => "keep both texts".to_owned(),
            Self::DropTexts => "keep the texts no longer".to_owned(),
            Self::TakeOver(_) => "take over later decisions".to_owned(),
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
        Command::Discard(hand) => state.hand.retain(|set| set != hand),
        Command::AddAlias(alias) => {
            if !state.aliases.contains(alias) {
                // The same two names once, in the reach that was said last.
                state.aliases.retain(|a| !a.covers(&alias.names.left, &alias.names.right));
                state.aliases.push(alias.clone());
            }
        }
        Command::RemoveAlias(alias) => state.aliases.retain(|a| a != alias),
        Command::Pair(left, right) => {
            let pair = (*left, *right);
            set_pair(state, articles, Unit::Paragraphs, pair, Some(HandSet::Paired));
            // Furniture is never paired: who pairs it says that it is part of the article.
            for (side, p) in [(Side::Left, *left), (Side::Right, *right)] {
                if articles[side].paragraphs.get(p).is_some_and(|p| p.kind == ParagraphKind::Furniture) {
                    set_kind(state, articles, side, p, Some(ParagraphKind::Body));
                }
            }
        }
        Command::Part(left, right) => part(state, articles, (*left, *right)),
        Command::PartAll(pairs) => {
            for pair in pairs {
                part(state, articles, *pair);
            }
        }
        Command::Release(left, right) => set_pair(state, articles, Unit::Paragraphs, (*left, *right), None),
        Command::Link(left, right) => {
            let paragraphs = |side: Side, s: usize| articles[side].sentences.get(s).map(|s| s.paragraph);
            if let (Some(l), Some(r)) = (paragraphs(Side::Left, *left), paragraphs(Side::Right, *right))
                && state
                    .hand
                    .iter()
                    .any(|set| matches!(set, HandSet::Parted(a) if Unit::Paragraphs.place(a, articles) == (Some(l), Some(r))))
            {
                // The last word holds: sentences that say the same cannot stand in parted paragraphs.
                set_pair(state, articles, Unit::Paragraphs, (l, r), None);
            }
            set_pair(state, articles, Unit::Sentences, (*left, *right), Some(HandSet::Linked));
        }
        Command::Unlink(left, right) => set_pair(state, articles, Unit::Sentences, (*left, *right), Some(HandSet::Unlinked)),
        Command::ReleaseSentences(left, right) => set_pair(state, articles, Unit::Sentences, (*left, *right), None),
        Command::SetKind { side, paragraph, kind } => set_kind(state, articles, *side, *paragraph, *kind),
        Command::Give { side, given } => state.given[*side] = given.clone(),
        Command::Edit { side, text } => state.edited[*side].clone_from(text),
        Command::SetOptions(options) => state.options = options.clone(),
        Command::KeepTexts(texts) => state.texts = Some(Arc::clone(texts)),
        Command::DropTexts => state.texts = None,
        Command::TakeOver(later) => take_over(state, later, comparison),
    }
}

fn take_over(state: &mut State, later: &State, comparison: &Comparison) {
    let places = attach(&later.decided, comparison);
    for (record, place) in later.decided.iter().zip(places) {
        match place {
            Some(d) => mark(state, comparison, std::slice::from_ref(&comparison.discrepancies[d].id), |m| m.clone_from(&record.mark)),
            None => state.decided.push(record.clone()),
        }
    }
    let fresh: Vec<HandSet> = later.hand.iter().filter(|set| !state.hand.contains(set)).cloned().collect();
    state.hand.extend(fresh);
    let fresh: Vec<Alias> = later.aliases.iter().filter(|alias| !state.aliases.contains(alias)).cloned().collect();
    state.aliases.extend(fresh);
    for side in Side::BOTH {
        if later.given[side] != Given::default() {
            state.given[side] = later.given[side].clone();
        }
        if later.edited[side].is_some() {
            state.edited[side].clone_from(&later.edited[side]);
        }
    }
    if later.texts.is_some() {
        state.texts.clone_from(&later.texts);
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

/// What a pair is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Paragraphs,
    Sentences,
}

impl Unit {
    fn anchor(self, article: &Article, index: usize) -> Option<Anchor> {
        match self {
            Self::Paragraphs => Anchor::of(article, index),
            Self::Sentences => Anchor::of_sentence(article, index),
        }
    }

    fn place(self, pair: &Sides<Anchor>, articles: Sides<&Article>) -> (Option<usize>, Option<usize>) {
        let find = |anchor: &Anchor, article: &Article| match self {
            Self::Paragraphs => anchor.find(article),
            Self::Sentences => anchor.find_sentence(article),
        };
        (find(&pair.left, articles.left), find(&pair.right, articles.right))
    }
}

fn set_pair(state: &mut State, articles: Sides<&Article>, unit: Unit, pair: (usize, usize), make: Option<MakePair>) {
    let (Some(left), Some(right)) = (unit.anchor(articles.left, pair.0), unit.anchor(articles.right, pair.1)) else { return };
    state.hand.retain(|set| match (set, unit) {
        (HandSet::Paired(a) | HandSet::Parted(a), Unit::Paragraphs) | (HandSet::Linked(a) | HandSet::Unlinked(a), Unit::Sentences) => {
            unit.place(a, articles) != (Some(pair.0), Some(pair.1))
        }
        _ => true,
    });
    state.hand.extend(make.map(|make| make(Sides::new(left, right))));
}

/// Parts two paragraphs. The last word holds: no sentences that were paired by hand say the same in them any more.
fn part(state: &mut State, articles: Sides<&Article>, pair: (usize, usize)) {
    let paragraph = |article: &Article, sentence: Option<usize>| Some(article.sentences.get(sentence?)?.paragraph);
    state.hand.retain(|set| match set {
        HandSet::Linked(a) => {
            let (left, right) = Unit::Sentences.place(a, articles);
            (paragraph(articles.left, left), paragraph(articles.right, right)) != (Some(pair.0), Some(pair.1))
        }
        _ => true,
    });
    set_pair(state, articles, Unit::Paragraphs, pair, Some(HandSet::Parted));
}

fn set_kind(state: &mut State, articles: Sides<&Article>, side: Side, paragraph: usize, kind: Option<ParagraphKind>) {
    let Some(anchor) = Anchor::of(articles[side], paragraph) else { return };
    state.hand.retain(|set| match set {
        HandSet::Kind { side: s, paragraph: a, .. } => *s != side || a.find(articles[side]) != Some(paragraph),
        _ => true,
    });
    state.hand.extend(kind.map(|kind| HandSet::Kind { side, paragraph: anchor, kind }));
}
