//! The reader's word about pairs: it wins over every similarity.

use rustc_hash::FxHashMap;

use crate::text::{Article, Sides};

use super::beads::Bond;
use super::grid::Grid;

/// Pairs that a reader joined or parted by hand, as (left, right).
#[derive(Clone, Debug, Default)]
pub struct Constraints {
    /// Paragraphs that belong together.
    pub paired: Vec<(usize, usize)>,
    /// Paragraphs that do not.
    pub parted: Vec<(usize, usize)>,
    /// Sentences that say the same.
    pub linked: Vec<(usize, usize)>,
    /// Sentences that do not.
    pub unlinked: Vec<(usize, usize)>,
}

/// What a pair set by hand gains: more than any similarity.
const WISH: f32 = 2.0;

impl Constraints {
    /// Whether nothing was set.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.paired.is_empty() && self.parted.is_empty() && self.linked.is_empty() && self.unlinked.is_empty()
    }

    fn paragraphs(articles: Sides<&Article>, (i, j): (usize, usize)) -> Option<(usize, usize)> {
        Some((articles.left.sentences.get(i)?.paragraph, articles.right.sentences.get(j)?.paragraph))
    }

    fn forbids(&self, articles: Sides<&Article>, pair: (usize, usize)) -> bool {
        let apart = Self::paragraphs(articles, pair).is_some_and(|p| self.parted.contains(&p));
        (apart || self.unlinked.contains(&pair)) && !self.linked.contains(&pair)
    }

    /// The score of two sentences once the reader was heard.
    #[must_use]
    pub fn score(&self, articles: Sides<&Article>, pair: (usize, usize), score: f32) -> f32 {
        if self.is_empty() {
            return score;
        }
        if self.forbids(articles, pair) {
            return 0.0;
        }
        let joined = Self::paragraphs(articles, pair).is_some_and(|p| self.paired.contains(&p));
        score + if self.linked.contains(&pair) { WISH } else { 0.0 } + if joined { 1.0 } else { 0.0 }
    }

    /// Links without those that the reader denies, and with those that the reader set.
    pub fn links(&self, articles: Sides<&Article>, base: &Grid, links: &mut Vec<(usize, usize, f32)>) {
        if self.is_empty() {
            return;
        }
        links.retain(|&(i, j, _)| !self.forbids(articles, (i, j)));
        for &(i, j) in &self.linked {
            if Self::paragraphs(articles, (i, j)).is_some() && !links.iter().any(|&(a, b, _)| (a, b) == (i, j)) {
                links.push((i, j, base.get(i, j)));
            }
        }
        links.sort_by_key(|a| (a.0, a.1));
    }

    /// Bonds as strong as they get where the reader paired, none where the reader parted.
    pub fn bonds(&self, articles: Sides<&Article>, bonds: &mut FxHashMap<(usize, usize), Bond>) {
        for pair in &self.parted {
            bonds.remove(pair);
        }
        let linked = self.linked.iter().filter_map(|&pair| Self::paragraphs(articles, pair));
        for pair in self.paired.iter().copied().chain(linked) {
            bonds.insert(pair, Bond { left: 1.0, right: 1.0 });
        }
    }

    /// Whether the reader set that two paragraphs belong together.
    #[must_use]
    pub fn joins(&self, pair: (usize, usize)) -> bool {
        self.paired.contains(&pair)
    }
}
