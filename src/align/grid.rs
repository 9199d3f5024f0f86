//! Similarities of sentence pairs, kept only where there is any.

use rayon::prelude::*;

use crate::text::Sides;

use super::features::Features;

/// Up to this many pairs, every pair is measured; beyond, candidates come from an inverted index.
const ALL_PAIRS: usize = 60_000;

/// How many candidates the index gives each sentence.
const CANDIDATES: usize = 5;

/// Similarities below this are noise and not kept.
const FLOOR: f32 = 0.02;

/// A sparse matrix of similarities: a row a left sentence, cells ascending by right sentence.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// (right sentence, similarity).
    pub rows: Vec<Vec<(usize, f32)>>,
}

impl Grid {
    /// Measures all pairs worth measuring. The second value tells whether candidates were pruned.
    #[must_use]
    pub fn measure(features: &Sides<Vec<Features>>) -> (Self, bool) {
        let (n, m) = (features.left.len(), features.right.len());
        if n.saturating_mul(m) <= ALL_PAIRS {
            let rows = features
                .left
                .par_iter()
                .map(|a| features.right.iter().enumerate().map(|(j, b)| (j, a.similarity(b))).filter(|&(_, s)| s > FLOOR).collect())
                .collect();
            return (Self { rows }, false);
        }
        (Self { rows: super::candidates::measure(features, CANDIDATES) }, true)
    }

    /// The similarity of a pair, 0 where none was kept.
    #[must_use]
    pub fn get(&self, left: usize, right: usize) -> f32 {
        let Some(row) = self.rows.get(left) else { return 0.0 };
        row.binary_search_by_key(&right, |&(j, _)| j).map_or(0.0, |at| row[at].1)
    }

    /// Every cell with a new similarity.
    #[must_use]
    pub fn map(&self, f: impl Fn(usize, usize, f32) -> f32 + Sync) -> Self {
        Self { rows: self.rows.par_iter().enumerate().map(|(i, row)| row.iter().map(|&(j, s)| (j, f(i, j, s))).collect()).collect() }
    }
}
