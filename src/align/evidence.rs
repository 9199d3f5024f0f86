//! What speaks for and against a pair of sentences saying the same.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::text::{Article, Side, Sides};

use super::features::Features;
use super::grid::{Cell, Grid};
use super::lists::Lists;
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
    pub features: &'a Sides<Features>,
    /// The pairs.
    pub grid: &'a Grid,
    /// The best similarity of each sentence.
    best: Sides<Vec<f32>>,
}

impl<'a> Scene<'a> {
    /// Gathers what evidence is taken from.
    #[must_use]
    pub fn new(articles: Sides<&'a Article>, features: &'a Sides<Features>, grid: &'a Grid) -> Self {
        let size = grid.size();
        // No share of a best that is next to nothing.
        let mut best = size.map(|n| vec![0.05f32; n]);
        for c in &grid.cells {
            for side in Side::BOTH {
                let slot = &mut best[side][c.of(side)];
                *slot = slot.max(c.similarity);
            }
        }
        Self { articles, features, grid, best }
    }

    /// Evidence of a pair by its words alone.
    #[must_use]
    pub fn words(&self, c: &Cell) -> Evidence {
        let (left, right) = c.pair();
        let (row, column) = (c.similarity / self.best.left[left], c.similarity / self.best.right[right]);
        let mass = |side: Side| self.features[side].stems.mass(c.of(side));
        let smaller = if mass(Side::Left) < mass(Side::Right) { Side::Left } else { Side::Right };
        let foreign = self.features[smaller].anchors.mass(c.of(smaller)) - c.anchors;
        let mut e = [0.0; KINDS];
        e[ALWAYS] = 1.0;
        e[GRAMS] = c.grams;
        e[HELD] = c.shared / (mass(smaller) + DAMPING);
        e[BEST_OF_BOTH] = row.min(column);
        e[BEST_OF_ONE] = row.max(column);
        e[SIZE] = (mass(smaller) / DAMPING).min(4.0).sqrt();
        e[FOREIGN] = foreign / (mass(smaller) + DAMPING);
        e
    }

    /// How each pair fits into a reading of both articles from front to back, 0 to 1.
    #[must_use]
    pub fn reading(&self, beliefs: &[f32]) -> Vec<f32> {
        let chance = (beliefs.iter().sum::<f32>() / beliefs.len().max(1) as f32).clamp(0.001, 0.5);
        let odds: Vec<f32> = beliefs.iter().map(|b| (b / (1.001 - b)) * (1.0 - chance) / chance).collect();
        let linked = self.linked(beliefs);
        let alone = |side: Side| {
            let free = linked[side].iter().filter(|&&l| !l).count() as f32;
            ((free + 1.0) / (linked[side].len() as f32 + 2.0)).clamp(0.03, 0.9)
        };
        let (mut left, right) = rayon::join(
            || order::posteriors(self.grid, &odds, Side::Left, alone(Side::Left)),
            || order::posteriors(self.grid, &odds, Side::Right, alone(Side::Right)),
        );
        left.iter_mut().zip(right).for_each(|(a, b)| *a = a.max(b));
        left
    }

    /// Adds what the beliefs in the other pairs say of each pair that may still be believed.
    pub fn surroundings(&self, pairs: &mut [Pair]) {
        let around = Around::new(self, pairs);
        pairs.par_iter_mut().with_min_len(CHUNK).for_each(|pair| {
            let c = &self.grid.cells[pair.cell];
            let taken = around.taken(c, pair.cell);
            let e = &mut pair.evidence;
            e[BOND] = around.bond(self, c, pair.belief);
            e[EXPECTED] = Side::BOTH.iter().map(|&side| (1.0 - taken[side]) * around.odds[side].clamp(-3.0, 3.0)).sum();
            e[BEHIND] = around.typical - c.similarity;
            e[NEWS] = around.news(self, c, e[HELD]);
            e[BOTH_TAKEN] = taken.left.min(taken.right);
            e[FRESH] = if e[HELD] > 0.0 { (e[NEWS] / e[HELD]).min(1.0) } else { 1.0 };
            e[SHORT] = taken.left.min(taken.right) * (1.0 - e[BEST_OF_ONE]);
            // Of a split, the free sentence is the part and the other one the whole.
            let part = if taken.left < taken.right { Side::Left } else { Side::Right };
            let split = (taken.left - taken.right).abs();
            e[PART_HELD] = split * c.shared / (self.features[part].stems.mass(c.of(part)) + DAMPING);
        });
    }

    /// Weight of the larger sentence of a pair.
    #[must_use]
    pub fn larger(&self, c: &Cell) -> f32 {
        let (left, right) = c.pair();
        self.features.left.stems.mass(left).max(self.features.right.stems.mass(right))
    }

    /// Weight of the stems that both sentences of a pair have and none of their other partners has.
    #[must_use]
    pub fn fresh(&self, c: &Cell, partners: Sides<&[u32]>) -> f32 {
        let stems = self.features.as_ref().map(|f| &f.stems);
        let known = |side: Side, id: u32| {
            let others = partners[side].iter().map(|&p| p as usize).filter(|&p| p != c.of(side.other()));
            others.into_iter().any(|p| stems[side.other()].of(p).binary_search_by_key(&id, |e| e.0).is_ok())
        };
        let right = stems.right.of(c.of(Side::Right));
        let (mut at, mut fresh) = (0, 0.0);
        for &(id, weight) in stems.left.of(c.of(Side::Left)) {
            while right.get(at).is_some_and(|e| e.0 < id) {
                at += 1;
            }
            let Some(&(_, other)) = right.get(at).filter(|e| e.0 == id) else { continue };
            if !known(Side::Left, id) && !known(Side::Right, id) {
                fresh += weight.min(other);
            }
        }
        fresh
    }

    /// Which sentences have a believed partner.
    fn linked(&self, beliefs: &[f32]) -> Sides<Vec<bool>> {
        let mut linked = self.grid.size().map(|n| vec![false; n]);
        for (c, &belief) in self.grid.cells.iter().zip(beliefs) {
            if belief >= BELIEVED {
                Side::BOTH.iter().for_each(|&side| linked[side][c.of(side)] = true);
            }
        }
        linked
    }
}

/// A pair that may still be believed.
pub struct Pair {
    /// Its cell in the grid.
    pub cell: usize,
    /// What speaks for and against it.
    pub evidence: Evidence,
    /// The belief so far, 0 to 1.
    pub belief: f32,
}

/// How many pairs a thread takes at a time.
const CHUNK: usize = 256;

/// What the beliefs of the round before say of the articles as a whole.
struct Around {
    /// The two strongest beliefs of each sentence, and the cell of the stronger.
    strongest: Sides<Vec<(usize, f32, f32)>>,
    /// The believed partners of each sentence.
    partners: Sides<Lists<u32>>,
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
    fn new(scene: &Scene, pairs: &[Pair]) -> Self {
        let size = scene.grid.size();
        let believed = || pairs.iter().filter(|p| p.belief >= BELIEVED).map(|p| &scene.grid.cells[p.cell]);
        let partners = Sides::new(Side::Left, Side::Right)
            .map(|side| Lists::by_key(size[side], believed().map(move |c| (c.of(side), c.of(side.other()) as u32))));
        let mut similarities: Vec<f32> = believed().map(|c| c.similarity).collect();
        similarities.sort_unstable_by(f32::total_cmp);
        let typical = similarities.get(similarities.len() / 2).copied().unwrap_or(0.5);
        let odds = Sides::new(Side::Left, Side::Right).map(|side| {
            let all = (0..size[side]).filter(|&s| !scene.features[side].stems.of(s).is_empty()).count() as f32;
            let linked = (0..size[side]).filter(|&s| !partners[side].of(s).is_empty()).count() as f32;
            ((linked + 1.0) / (all - linked + 1.0)).ln()
        });
        let (bound, mass) = bonds(scene, pairs);
        let mut strongest = size.map(|n| vec![(usize::MAX, 0f32, 0f32); n]);
        for pair in pairs {
            for side in Side::BOTH {
                let slot = &mut strongest[side][scene.grid.cells[pair.cell].of(side)];
                if pair.belief > slot.1 {
                    *slot = (pair.cell, pair.belief, slot.1);
                } else if pair.belief > slot.2 {
                    slot.2 = pair.belief;
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
            let mass = scene.features[side].stems.mass(c.of(side));
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
        let (left, right) = c.pair();
        let partners = Sides::new(self.partners.left.of(left), self.partners.right.of(right));
        let only = |partners: &[u32], one: usize| partners.iter().all(|&p| p as usize == one);
        if only(partners.left, right) && only(partners.right, left) {
            return alone;
        }
        let mass = |side: Side| scene.features[side].stems.mass(c.of(side));
        scene.fresh(c, partners) / (mass(Side::Left).min(mass(Side::Right)) + DAMPING)
    }
}

type Bonds = (FxHashMap<(usize, usize), Sides<f32>>, Sides<Vec<f32>>);

/// Beliefs below this bind no paragraphs.
const FAINT: f32 = 0.1;

/// Weight of what is linked between each two paragraphs, and of each paragraph.
fn bonds(scene: &Scene, pairs: &[Pair]) -> Bonds {
    let mut mass = scene.articles.map(|a| vec![0f32; a.paragraphs.len()]);
    for side in Side::BOTH {
        for (s, sentence) in scene.articles[side].sentences.iter().enumerate() {
            mass[side][sentence.paragraph] += scene.features[side].stems.mass(s);
        }
    }
    let mut bound: FxHashMap<(usize, usize), Sides<f32>> = FxHashMap::default();
    for pair in pairs.iter().filter(|p| p.belief >= FAINT) {
        let (left, right) = scene.grid.cells[pair.cell].pair();
        let paragraphs = (scene.articles.left.sentences[left].paragraph, scene.articles.right.sentences[right].paragraph);
        let slot = bound.entry(paragraphs).or_default();
        slot.left += pair.belief * scene.features.left.stems.mass(left);
        slot.right += pair.belief * scene.features.right.stems.mass(right);
    }
    (bound, mass)
}
