//! The finished comparison. Immutable: front ends read it, none changes it.

use std::sync::Arc;

use crate::align::{Bead, Link};
use crate::diff::Edit;
use crate::facts::{Check, Discrepancy, Scope, Severity};
use crate::text::{Article, Note, Sides};

use super::Options;

/// Two articles and everything that was found between them.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The articles as compared (hand-set kinds included).
    pub articles: Sides<Arc<Article>>,
    /// The settings it was made with.
    pub options: Options,
    /// Beads in left order.
    pub beads: Vec<Bead>,
    /// Links, ordered by left then right sentence.
    pub links: Vec<Link>,
    /// Edits in reading order, the silent ones included.
    pub edits: Vec<Edit>,
    /// Discrepancies, the most serious first.
    pub discrepancies: Vec<Discrepancy>,
    /// Every value that was compared.
    pub checks: Vec<Check>,
    /// What was approximated, skipped or not checked.
    pub notes: Vec<Note>,
    /// Counts.
    pub statistics: Statistics,
}

/// Counts that answer first.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Statistics {
    /// Share (0 to 1) of the left body's words that stand in matched sentences.
    pub kept: f64,
    /// Words outside furniture.
    pub words: Sides<usize>,
    /// Paragraphs outside furniture.
    pub paragraphs: Sides<usize>,
    /// Furniture paragraphs.
    pub furniture: Sides<usize>,
    /// Paragraphs without a counterpart, furniture aside.
    pub unmatched: Sides<usize>,
    /// Matched beads.
    pub matched: usize,
    /// Moved beads.
    pub moved: usize,
    /// Edits that are not silent.
    pub edits: usize,
}

impl Comparison {
    /// How many discrepancies between the articles have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.discrepancies.iter().filter(|d| d.scope == Scope::Between && d.severity == severity).count()
    }

    /// Whether a discrepancy of severity conflict or altered stands between the articles.
    #[must_use]
    pub fn has_hard_discrepancy(&self) -> bool {
        self.count(Severity::Conflict) + self.count(Severity::Altered) > 0
    }
}
