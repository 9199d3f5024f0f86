//! Floor 2: which sentences and paragraphs say the same.

mod model;

pub use model::{Alignment, Bead, Link, Relation};

use crate::lexicon::Vocabulary;
use crate::mention::Mentions;
use crate::text::{Article, Sides};

/// Pairs of paragraphs that a reader joined or parted by hand.
#[derive(Clone, Debug, Default)]
pub struct Constraints {
    /// (left, right) paragraphs that belong together.
    pub paired: Vec<(usize, usize)>,
    /// (left, right) paragraphs that do not.
    pub parted: Vec<(usize, usize)>,
}

/// Aligns two articles.
#[must_use]
pub fn align(articles: Sides<&Article>, _vocabulary: &Vocabulary, _mentions: &Sides<Mentions>, _constraints: &Constraints) -> Alignment {
    // Placeholder until the aligner stands: same index, same bead.
    let n = articles.left.paragraphs.len();
    let m = articles.right.paragraphs.len();
    let beads = (0..n.max(m))
        .map(|i| {
            let left: Vec<usize> = (i < n).then_some(i).into_iter().collect();
            let right: Vec<usize> = (i < m).then_some(i).into_iter().collect();
            let both = !left.is_empty() && !right.is_empty();
            Bead { paragraphs: Sides::new(left, right), moved: false, similarity: if both { 0.5 } else { 0.0 }, unsure: false }
        })
        .collect();
    let links = (0..articles.left.sentences.len().min(articles.right.sentences.len()))
        .map(|i| Link { sentences: Sides::new(i, i), similarity: 0.5 })
        .collect();
    Alignment { links, beads, notes: Vec::new() }
}
