//! What speaks for and against a pair of sentences saying the same.

use rayon::prelude::*;

use crate::text::{Article, Side, Sides};

use super::around::Around;
use super::features::{Entry, Features, Vectors};
use super::grid::{Cell, Grid};
use super::order::{self, Columns, Habits};

/// How many pieces of evidence a pair is weighed by.
pub const KINDS: usize = 19;

/// One pair's evidence, by the names below.
pub type Evidence = [f32; KINDS];

/// Always 1: what it takes for a pair of nothing in particular to be believed.
pub const ALWAYS: usize = 0;
/// Cosine over character 3-grams, 0 to 1.
pub const GRAMS: usize = 1;
/// Share of the smaller sentence's weight that both have, 0 to 1: the part of a split is held by the whole.
pub const HELD: usize = 2;
/// The same over character 3-grams: what is held in forms that the stemmer does not see through.
pub const GRAMS_HELD: usize = 3;
/// Similarity as a share of the best that either sentence has, the smaller of both shares: 1 where each is the other's best.
pub const BEST_OF_BOTH: usize = 4;
/// The larger of both shares: 1 where one is the other's best.
pub const BEST_OF_ONE: usize = 5;
/// Size of the smaller sentence: what a short one shares is shared by chance more easily.
pub const SIZE: usize = 6;
/// Weight of the figures and names that both have: the more of these, the less it is chance.
pub const ANCHORED: usize = 7;
/// Share of the smaller sentence's weight that is names which the other has not. Figures that differ are what a reader looks
/// for: they speak against no pair.
pub const FOREIGN: usize = 8;
/// The level of these two articles: how similar to its best partner a sentence typically is, 0 to 1.
pub const LEVEL: usize = 9;
/// `HELD` times the level: in light revisions a little that is shared means less than in free retellings.
pub const HELD_AT_LEVEL: usize = 10;
/// Probability of the pair in a reading of both articles from front to back ([`order`]).
pub const READING: usize = 11;
/// Share of the paragraphs around that is linked between them.
pub const BOND: usize = 12;
/// Log odds that a sentence of this article has a partner, where these two have none yet.
pub const EXPECTED: usize = 13;
/// How far the pair stays behind the similarity that links of these two articles typically have.
pub const BEHIND: usize = 14;
/// As `HELD`, but counting only what no other partner of the two has already.
pub const NEWS: usize = 15;
/// Where one sentence has a partner and the other is free, as the part of a split is: share of the free one's weight that
/// both have.
pub const PART_HELD: usize = 16;
/// Share of what both have that none of their other partners has: next to nothing for a copy, much for a part.
pub const FRESH: usize = 17;
/// How many figures and words of names stand in these two sentences and in no other of either article, times how far the level
/// is from 1: in free retellings they may be all that two sentences have in common.
pub const ALONE: usize = 18;

/// More of them than this say no more.
const MOST_ALONE: f32 = 3.0;

/// As many partners of a sentence are asked for what they have; only one that is repeated all over the other article has more.
const MOST_PARTNERS: usize = 64;

/// Weight of stems that damps what short sentences share: two words in common say less than twelve.
pub const DAMPING: f32 = 6.0;

/// The same for weight of 3-grams, of which a word has several.
const GRAM_DAMPING: f32 = 20.0;

/// Weight of figures and names that counts for one: the next adds less.
const ANCHOR: f32 = 3.0;

/// A best similarity up to this is none.
const NO_PARTNER: f32 = 0.05;

/// The level of two articles of which no sentence is like any of the other.
const NO_LEVEL: f32 = 0.3;

/// How many pairs a thread takes at a time.
const CHUNK: usize = 256;

/// What the articles are, as far as evidence needs it.
pub struct Scene<'a> {
    /// Both articles.
    pub articles: Sides<&'a Article>,
    /// The features of their sentences.
    pub features: &'a Sides<Features>,
    /// The pairs.
    pub grid: &'a Grid,
    /// How many sentences of each side have words.
    pub stated: Sides<f32>,
    /// Where a reading of each side may go.
    columns: Sides<Columns>,
    /// The best similarity of each sentence.
    best: Sides<Vec<f32>>,
    /// How similar to its best partner a sentence typically is: the median, on the side where it is higher.
    level: f32,
    /// Whether each figure and word of a name stands in one sentence of either side.
    alone: Vec<bool>,
}

impl<'a> Scene<'a> {
    /// Gathers what evidence is taken from.
    #[must_use]
    pub fn new(articles: Sides<&'a Article>, features: &'a Sides<Features>, grid: &'a Grid) -> Self {
        let size = grid.size();
        // No share of a best that is next to nothing.
        let mut best = size.map(|n| vec![NO_PARTNER; n]);
        for c in &grid.cells {
            for side in Side::BOTH {
                let slot = &mut best[side][c.of(side)];
                *slot = slot.max(c.similarity);
            }
        }
        let stated = Sides::new(Side::Left, Side::Right)
            .map(|side| (0..size[side]).filter(|&s| !features[side].stems.of(s).is_empty()).count() as f32);
        let level = typical(&best.left).max(typical(&best.right));
        let (columns, alone) = rayon::join(|| Sides::at_once(|side| Columns::new(grid, side)), || alone(features));
        Self { articles, features, grid, stated, columns, best, level, alone }
    }

    /// Evidence of a pair by its words alone.
    #[must_use]
    pub fn words(&self, c: &Cell) -> Evidence {
        let (left, right) = c.pair();
        let (row, column) = (c.similarity / self.best.left[left], c.similarity / self.best.right[right]);
        let mass = |side: Side| self.features[side].stems.mass(c.of(side));
        let smaller = if mass(Side::Left) < mass(Side::Right) { Side::Left } else { Side::Right };
        let foreign = self.features[smaller].names.mass(c.of(smaller)) - c.names;
        let mut e = [0.0; KINDS];
        e[ALWAYS] = 1.0;
        e[GRAMS] = c.grams;
        e[HELD] = c.shared / (mass(smaller) + DAMPING);
        e[BEST_OF_BOTH] = row.min(column);
        e[BEST_OF_ONE] = row.max(column);
        e[SIZE] = (mass(smaller) / DAMPING).min(4.0).sqrt();
        let grams = |side: Side| self.features[side].grams.mass(c.of(side));
        e[GRAMS_HELD] = c.shared_grams / (grams(Side::Left).min(grams(Side::Right)) + GRAM_DAMPING);
        e[ANCHORED] = (1.0 + (c.figures + c.names) / ANCHOR).ln();
        e[FOREIGN] = foreign / (mass(smaller) + DAMPING);
        e[LEVEL] = self.level;
        e[HELD_AT_LEVEL] = self.level * e[HELD];
        // Most pairs have no figure and no name in common.
        if c.figures + c.names > 0.0 {
            let of = |list: fn(&Features) -> &Vectors| {
                let list = self.features.as_ref().map(list);
                self.both_alone(list.left.of(left), list.right.of(right))
            };
            let both = of(|f| &f.figures) + of(|f| &f.names);
            e[ALONE] = (both as f32).min(MOST_ALONE) * (1.0 - self.level);
        }
        e
    }

    /// How many features of two lists, both ascending, are one and stand in no other sentence.
    fn both_alone(&self, left: &[Entry], right: &[Entry]) -> usize {
        let has = |id: u32| right.binary_search_by_key(&id, |e| e.0).is_ok();
        left.iter().filter(|e| self.alone.get(e.0 as usize) == Some(&true) && has(e.0)).count()
    }

    /// How each pair fits into a reading of both articles from front to back, 0 to 1, and the habits of that reading, which
    /// may be `known`.
    #[must_use]
    pub fn reading(&self, beliefs: &[f32], known: Option<Sides<Habits>>) -> (Vec<f32>, Sides<Habits>) {
        let chance = (beliefs.iter().sum::<f32>() / beliefs.len().max(1) as f32).clamp(0.001, 0.5);
        let odds: Vec<f32> = beliefs.iter().map(|b| (b / (1.001 - b)) * (1.0 - chance) / chance).collect();
        let size = self.grid.size();
        let read =
            |side: Side| order::read(&self.columns[side], &odds, self.stated[side] / size[side].max(1) as f32, known.map(|k| k[side]));
        let Sides { left: (mut left, of_left), right: (right, of_right) } = Sides::at_once(read);
        left.iter_mut().zip(right).for_each(|(a, b)| *a = a.max(b));
        (left, Sides::new(of_left, of_right))
    }

    /// Reads both articles again, by what is believed of the pairs by now.
    pub fn read_again(&self, pairs: &mut [Pair], habits: Sides<Habits>) {
        let mut beliefs = vec![0.0; self.grid.cells.len()];
        pairs.iter().for_each(|p| beliefs[p.cell] = p.belief);
        let (reading, _) = self.reading(&beliefs, Some(habits));
        pairs.iter_mut().for_each(|p| p.evidence[READING] = reading[p.cell]);
    }

    /// Adds what the beliefs in the other pairs say of each pair that may still be believed.
    pub fn surroundings(&self, pairs: &mut [Pair]) {
        let around = Around::new(self, pairs);
        pairs.par_iter_mut().with_min_len(CHUNK).for_each_init(Vec::new, |others, pair| {
            let c = &self.grid.cells[pair.cell];
            let taken = around.taken(c, pair.cell);
            let e = &mut pair.evidence;
            e[BOND] = around.bond(self, c, pair.belief);
            e[EXPECTED] = Side::BOTH.iter().map(|&side| (1.0 - taken[side]) * around.odds[side].clamp(-3.0, 3.0)).sum();
            e[BEHIND] = around.typical - c.similarity;
            e[NEWS] = around.news(self, c, e[HELD], others);
            e[FRESH] = if e[HELD] > 0.0 { (e[NEWS] / e[HELD]).min(1.0) } else { 1.0 };
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

    /// Weight of the stems that both sentences of a pair have and none of their other partners has. `others` is room for the
    /// stems of these partners, used again from pair to pair.
    #[must_use]
    pub fn fresh(&self, c: &Cell, partners: Sides<&[u32]>, others: &mut Vec<&'a [Entry]>) -> f32 {
        let stems = self.features.as_ref().map(|f| &f.stems);
        others.clear();
        for side in Side::BOTH {
            let of_side = partners[side].iter().map(|&p| p as usize).filter(|&p| p != c.of(side.other())).take(MOST_PARTNERS);
            others.extend(of_side.map(|p| stems[side.other()].of(p)));
        }
        // Stems are asked for in ascending order, as they stand in all lists: what is behind is looked at no more.
        let has = |list: &mut &[Entry], id: u32| {
            while list.first().is_some_and(|e| e.0 < id) {
                *list = &list[1..];
            }
            list.first().is_some_and(|e| e.0 == id)
        };
        let mut is_known = |id: u32| others.iter_mut().any(|list| has(list, id));
        let right = stems.right.of(c.of(Side::Right));
        let (mut at, mut fresh) = (0, 0.0);
        for &(id, weight) in stems.left.of(c.of(Side::Left)) {
            while right.get(at).is_some_and(|e| e.0 < id) {
                at += 1;
            }
            let Some(&(_, other)) = right.get(at).filter(|e| e.0 == id) else { continue };
            if !is_known(id) {
                fresh += weight.min(other);
            }
        }
        fresh
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

/// Whether each word of a name, and each figure that counts more than a handful, stands in one sentence of either side.
fn alone(features: &Sides<Features>) -> Vec<bool> {
    let counted = features.as_ref().map(|of_side| {
        let mut count = vec![0u8; of_side.figures.width().max(of_side.names.width())];
        let lists = |s: usize| of_side.figures.of(s).iter().chain(of_side.names.of(s));
        let telling = |e: &&Entry| !of_side.handful[e.0 as usize];
        (0..of_side.stems.len()).flat_map(lists).filter(telling).for_each(|e| count[e.0 as usize] = count[e.0 as usize].saturating_add(1));
        count
    });
    counted.left.iter().zip(&counted.right).map(|(&left, &right)| left == 1 && right == 1).collect()
}

/// The median of the best similarities that are any.
fn typical(best: &[f32]) -> f32 {
    let mut some: Vec<f32> = best.iter().copied().filter(|&b| b > NO_PARTNER).collect();
    let middle = some.len() / 2;
    if some.is_empty() { NO_LEVEL } else { *some.select_nth_unstable_by(middle, f32::total_cmp).1 }
}
