//! What speaks for and against a pair of sentences saying the same.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::text::{Article, Side, Sides};

use super::features::Features;
use super::grid::{Cell, Grid};
use super::order;

/// How many pieces of evidence a pair is weighed by.
pub const KINDS: usize = 16;

/// One pair's evidence, by the names below.
pub type Evidence = [f32; KINDS];

/// Always 1: what it takes for a pair of nothing in particular to be believed.
pub const ALWAYS: usize = 0;
/// Cosine over character 3-grams, 0 to 1.
pub const GRAMS: usize = 1;
/// Share of the smaller sentence's weight that both have, 0 to 1: the part of a split is held by the whole.
pub const HELD: usize = 2;
/// Similarity as a share of the best that either sentence has, the smaller of both shares: 1 where each is the other's best.
pub const BEST_OF_BOTH: usize = 3;
/// The larger of both shares: 1 where one is the other's best.
pub const BEST_OF_ONE: usize = 4;
/// Size of the smaller sentence: what a short one shares is shared by chance more easily.
pub const SIZE: usize = 5;
/// Share of the smaller sentence's weight that is figures and names which the other has not.
pub const FOREIGN: usize = 6;
/// Probability of the pair in a reading of both articles from front to back ([`order`]).
pub const READING: usize = 7;
/// Share of the paragraphs around that is linked between them.
pub const BOND: usize = 8;
/// Log odds that a sentence of this article has a partner, where these two have none yet.
pub const EXPECTED: usize = 9;
/// How far the pair stays behind the similarity that links of these two articles typically have.
pub const BEHIND: usize = 10;
/// As `HELD`, but counting only what no other partner of the two has already.
pub const NEWS: usize = 11;
/// Where one sentence has a partner and the other is free, as the part of a split is: share of the free one's weight that
/// both have.
pub const PART_HELD: usize = 12;
/// How strongly both sentences are believed to have another partner.
pub const BOTH_TAKEN: usize = 13;
/// Share of what both have that none of their other partners has: next to nothing for a copy, much for a part.
pub const FRESH: usize = 14;
/// How far the pair falls short of being the best of either, where both have another partner.
pub const SHORT: usize = 15;

/// A belief from which on a pair counts as linked while the others are weighed.
const BELIEVED: f32 = 0.5;

/// Weight of stems that damps what short sentences share: two words in common say less than twelve.
const DAMPING: f32 = 6.0;

/// What the articles are, as far as evidence needs it.
pub struct Scene<'a> {
    /// Both articles.
    pub articles: Sides<&'a Article>,
    /// The features of their sentences.
    pub features: &'a Sides<Vec<Features>>,
    /// The pairs.
    pub grid: &'a Grid,
    /// The best similarity of each sentence.
    best: Sides<Vec<f32>>,
}

impl<'a> Scene<'a> {
    /// Gathers what evidence is taken from.
    #[must_use]
    pub fn new(articles: Sides<&'a Article>, features: &'a Sides<Vec<Features>>, grid: &'a Grid) -> Self {
        let size = grid.size();
        // No share of a best that is next to nothing.
        let mut best = size.map(|n| vec![0.05f32; n]);
        for c in &grid.cells {
            best.left[c.left] = best.left[c.left].max(c.similarity());
            best.right[c.right] = best.right[c.right].max(c.similarity());
        }
        Self { articles, features, grid, best }
    }

    /// Evidence of every cell by its words alone.
    #[must_use]
    pub fn words(&self) -> Vec<Evidence> {
        self.grid
            .cells
            .par_iter()
            .map(|c| {
                let similarity = c.similarity();
                let (row, column) = (similarity / self.best.left[c.left], similarity / self.best.right[c.right]);
                let (left, right) = (&self.features.left[c.left], &self.features.right[c.right]);
                let smaller = if left.stems.mass < right.stems.mass { left } else { right };
                let foreign = smaller.anchors.mass - left.anchors.shared(&right.anchors).1;
                let mut e = [0.0; KINDS];
                e[ALWAYS] = 1.0;
                e[GRAMS] = c.grams;
                e[HELD] = c.shared / (smaller.stems.mass + DAMPING);
                e[BEST_OF_BOTH] = row.min(column);
                e[BEST_OF_ONE] = row.max(column);
                e[SIZE] = (smaller.stems.mass / DAMPING).min(4.0).sqrt();
                e[FOREIGN] = foreign / (smaller.stems.mass + DAMPING);
                e
            })
            .collect()
    }

    /// Adds how each pair fits into a reading of both articles from front to back.
    pub fn reading(&self, beliefs: &[f32], out: &mut [Evidence]) {
        let chance = (beliefs.iter().sum::<f32>() / beliefs.len().max(1) as f32).clamp(0.001, 0.5);
        let odds: Vec<f32> = beliefs.iter().map(|b| (b / (1.001 - b)) * (1.0 - chance) / chance).collect();
        let linked = self.linked(beliefs);
        let alone = |side: Side| {
            let free = linked[side].iter().filter(|&&l| !l).count() as f32;
            ((free + 1.0) / (linked[side].len() as f32 + 2.0)).clamp(0.03, 0.9)
        };
        let (left, right) = rayon::join(
            || order::posteriors(self.grid, &odds, Side::Left, alone(Side::Left)),
            || order::posteriors(self.grid, &odds, Side::Right, alone(Side::Right)),
        );
        for (e, (a, b)) in out.iter_mut().zip(left.into_iter().zip(right)) {
            e[READING] = a.max(b);
        }
    }

    /// Adds what the beliefs in the other pairs say of each pair that is believed in at all.
    pub fn surroundings(&self, beliefs: &[f32], out: &mut [Evidence]) {
        let around = Around::new(self, beliefs);
        self.grid.cells.par_iter().zip(out).enumerate().for_each(|(k, (c, e))| {
            if beliefs[k] <= 0.0 {
                return;
            }
            let taken = around.taken(c, k);
            e[BOND] = around.bond(self, c, beliefs[k]);
            e[EXPECTED] = Side::BOTH.iter().map(|&side| (1.0 - taken[side]) * around.odds[side].clamp(-3.0, 3.0)).sum();
            e[BEHIND] = around.typical - c.similarity();
            e[NEWS] = around.news(self, c, e[HELD]);
            e[BOTH_TAKEN] = taken.left.min(taken.right);
            e[FRESH] = if e[HELD] > 0.0 { (e[NEWS] / e[HELD]).min(1.0) } else { 1.0 };
            e[SHORT] = taken.left.min(taken.right) * (1.0 - e[BEST_OF_ONE]);
            // Of a split, the free sentence is the part and the other one the whole.
            let part = if taken.left < taken.right { Side::Left } else { Side::Right };
            let own = c.of(part);
            let split = (taken.left - taken.right).abs();
            e[PART_HELD] = split * c.shared / (self.features[part][own].stems.mass + DAMPING);
        });
    }

    /// Which sentences have a believed partner.
    fn linked(&self, beliefs: &[f32]) -> Sides<Vec<bool>> {
        let mut linked = self.grid.size().map(|n| vec![false; n]);
        for (c, &belief) in self.grid.cells.iter().zip(beliefs) {
            if belief >= BELIEVED {
                linked.left[c.left] = true;
                linked.right[c.right] = true;
            }
        }
        linked
    }
}

/// What the beliefs of the round before say of the articles as a whole.
struct Around {
    /// The two strongest beliefs of each sentence, and the cell of the stronger.
    strongest: Sides<Vec<(usize, f32, f32)>>,
    /// The believed partners of each sentence.
    partners: Sides<Vec<Vec<usize>>>,
    /// Weight of the sentences believed to be linked between two paragraphs.
    bound: FxHashMap<(usize, usize), Sides<f32>>,
    /// Weight of each paragraph.
    mass: Sides<Vec<f32>>,
    /// Log odds that a sentence has a partner at all.
    odds: Sides<f32>,
    /// Median similarity of the believed pairs.
    typical: f32,
}

impl Around {
    fn new(scene: &Scene, beliefs: &[f32]) -> Self {
        let mut partners = scene.grid.size().map(|n| vec![Vec::new(); n]);
        let mut similarities = Vec::new();
        for (c, &belief) in scene.grid.cells.iter().zip(beliefs) {
            if belief >= BELIEVED {
                partners.left[c.left].push(c.right);
                partners.right[c.right].push(c.left);
                similarities.push(c.similarity());
            }
        }
        similarities.sort_by(f32::total_cmp);
        let typical = similarities.get(similarities.len() / 2).copied().unwrap_or(0.5);
        let mut odds = Sides::default();
        for side in Side::BOTH {
            let all = scene.features[side].iter().filter(|f| !f.stems.entries.is_empty()).count() as f32;
            let linked = partners[side].iter().filter(|l| !l.is_empty()).count() as f32;
            odds[side] = ((linked + 1.0) / (all - linked + 1.0)).ln();
        }
        let (bound, mass) = bonds(scene, beliefs);
        let mut strongest = scene.grid.size().map(|n| vec![(usize::MAX, 0f32, 0f32); n]);
        for (k, (c, &belief)) in scene.grid.cells.iter().zip(beliefs).enumerate() {
            for side in Side::BOTH {
                let slot = &mut strongest[side][c.of(side)];
                if belief > slot.1 {
                    *slot = (k, belief, slot.1);
                } else if belief > slot.2 {
                    slot.2 = belief;
                }
            }
        }
        Self { strongest, partners, bound, mass, odds, typical }
    }

    /// Share of the pair's paragraphs, these two sentences aside, that is linked between them.
    fn bond(&self, scene: &Scene, c: &Cell, own: f32) -> f32 {
        let paragraph = |side: Side| scene.articles[side].sentences[c.of(side)].paragraph;
        let Some(bound) = self.bound.get(&(paragraph(Side::Left), paragraph(Side::Right))) else { return 0.0 };
        let share = |side: Side| {
            let mass = scene.features[side][c.of(side)].stems.mass;
            let rest = self.mass[side][paragraph(side)] - mass;
            if rest < 1.0 { 0.0 } else { ((bound[side] - mass * own) / rest).clamp(0.0, 1.0) }
        };
        share(Side::Left).max(share(Side::Right))
    }

    /// The strongest belief in another partner of either sentence.
    fn taken(&self, c: &Cell, k: usize) -> Sides<f32> {
        let other = |side: Side| {
            let (cell, first, second) = self.strongest[side][c.of(side)];
            if cell == k { second } else { first }
        };
        Sides::new(other(Side::Left), other(Side::Right))
    }

    /// Share of the smaller sentence's weight that both have and none of their other partners has.
    fn news(&self, scene: &Scene, c: &Cell, alone: f32) -> f32 {
        let others = |side: Side| self.partners[side][c.of(side)].iter().copied().filter(move |&p| p != c.of(side.other()));
        if Side::BOTH.iter().all(|&side| others(side).next().is_none()) {
            return alone;
        }
        let known = |side: Side, id: u32| {
            others(side).any(|p| scene.features[side.other()][p].stems.entries.binary_search_by_key(&id, |e| e.0).is_ok())
        };
        let (a, b) = (&scene.features.left[c.left].stems, &scene.features.right[c.right].stems);
        let mut fresh = 0.0;
        a.each_shared(b, |id, weight| {
            if !known(Side::Left, id) && !known(Side::Right, id) {
                fresh += weight;
            }
        });
        fresh / (a.mass.min(b.mass) + DAMPING)
    }
}

type Bonds = (FxHashMap<(usize, usize), Sides<f32>>, Sides<Vec<f32>>);

/// Beliefs below this bind no paragraphs.
const FAINT: f32 = 0.1;

/// Weight of what is linked between each two paragraphs, and of each paragraph.
fn bonds(scene: &Scene, beliefs: &[f32]) -> Bonds {
    let mut mass = scene.articles.map(|a| vec![0f32; a.paragraphs.len()]);
    for side in Side::BOTH {
        for (sentence, features) in scene.articles[side].sentences.iter().zip(&scene.features[side]) {
            mass[side][sentence.paragraph] += features.stems.mass;
        }
    }
    let mut bound: FxHashMap<(usize, usize), Sides<f32>> = FxHashMap::default();
    for (c, &belief) in scene.grid.cells.iter().zip(beliefs) {
        if belief < FAINT {
            continue;
        }
        let pair = (scene.articles.left.sentences[c.left].paragraph, scene.articles.right.sentences[c.right].paragraph);
        let slot = bound.entry(pair).or_default();
        slot.left += belief * scene.features.left[c.left].stems.mass;
        slot.right += belief * scene.features.right[c.right].stems.mass;
    }
    (bound, mass)
}
