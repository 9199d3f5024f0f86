//! Floor 3: judges. One rule a file turns what faces each other into discrepancies.

mod model;

pub use model::{Check, Discrepancy, Kind, Scope, Severity, Verdict};

use crate::align::Alignment;
use crate::diff::{Edit, Passage};
use crate::lexicon::Vocabulary;
use crate::mention::Mentions;
use crate::text::{Article, Note, Side, Sides};

/// What the judges see.
pub struct Case<'a> {
    /// The articles.
    pub articles: Sides<&'a Article>,
    /// Their words.
    pub vocabulary: &'a Vocabulary,
    /// What each states.
    pub mentions: &'a Sides<Mentions>,
    /// Which passages say the same.
    pub alignment: &'a Alignment,
    /// How the wording differs.
    pub edits: &'a [Edit],
    /// The passages that face each other, with their tokens paired.
    pub passages: &'a [Passage],
    /// The side the other is held against.
    pub source: Option<Side>,
}

/// What the judges answer.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// Discrepancies, the most serious first.
    pub discrepancies: Vec<Discrepancy>,
    /// Every value compared.
    pub checks: Vec<Check>,
    /// What was not judged.
    pub notes: Vec<Note>,
}

/// Judges a case.
#[must_use]
pub fn judge(_case: &Case<'_>) -> Judgement {
    Judgement::default()
}
