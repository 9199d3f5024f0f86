//! The reader's word about pairs: it wins over every similarity.

use rustc_hash::FxHashMap;

use crate::text::{Article, Sides};

use super::beads::Bond;

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

/// What the log odds of two sentences gain that a reader linked: more than any evidence takes away.
const WISH: f32 = 20.0;

/// What the log odds of two sentences gain whose paragraphs a reader paired.
const JOINED: f32 = 3.0;

impl Constraints {
    /// Whether nothing was set.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.paired.is_empty() && self.parted.is_empty() && self.linked.is_empty() && self.unlinked.is_empty()
    }

    fn paragraphs(articles: Sides<&Article>, (i, j): (usize, usize)) -> Option<(usize, usize)> {
        Some((articles.left.sentences.get(i)?.paragraph, articles.right.sentences.get(j)?.paragraph))
    }

    /// Whether the reader said of two sentences that they have nothing to do with each other.
    #[must_use]
    pub fn forbids(&self, articles: Sides<&Article>, pair: (usize, usize)) -> bool {
        let apart = Self::paragraphs(articles, pair).is_some_and(|p| self.parted.contains(&p));
        (apart || self.unlinked.contains(&pair)) && !self.linked.contains(&pair)
    }

    /// What the log odds of two sentences gain or lose by the reader's word.
    #[must_use]
    pub fn nudge(&self, articles: Sides<&Article>, pair: (usize, usize)) -> f32 {
        if self.is_empty() {
            return 0.0;
        }
        if self.forbids(articles, pair) {
            return f32::NEG_INFINITY;
        }
        let joined = Self::paragraphs(articles, pair).is_some_and(|p| self.paired.contains(&p));
        let linked = if self.linked.contains(&pair) { WISH } else { 0.0 };
        linked + if joined { JOINED } else { 0.0 }
    }

    /// Links without those that the reader denies, and with those that the reader set.
    pub fn links(&self, articles: Sides<&Article>, links: &mut Vec<(usize, usize, f32)>) {
        if self.is_empty() {
            return;
        }
        links.retain(|&(i, j, _)| !self.forbids(articles, (i, j)));
        for &(i, j) in &self.linked {
            if Self::paragraphs(articles, (i, j)).is_some() && !links.iter().any(|&(a, b, _)| (a, b) == (i, j)) {
                links.push((i, j, 1.0));
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
