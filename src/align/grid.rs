//! The pairs of sentences worth weighing, and what their words share.

use rayon::prelude::*;

use crate::text::{Side, Sides, Stop};

use super::candidates;
use super::features::{Entry, Features, Vectors};
use super::lists::Lists;

/// One pair of sentences and what their words share, before anything around them is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cell {
    left: u32,
    right: u32,
    /// How alike the sentences are, 0 to 1: the mean of the cosines over stems and over character 3-grams. Stems see the
    /// same words in another inflection, 3-grams see compounds, derivations and spellings that no stemmer knows.
    pub similarity: f32,
    /// Cosine over character 3-grams, 0 to 1.
    pub grams: f32,
    /// Weight of the stems that both have.
    pub shared: f32,
    /// Weight of the 3-grams that both have.
    pub shared_grams: f32,
    /// Weight of the figures that both have.
    pub figures: f32,
    /// Weight of the words of names that both have.
    pub names: f32,
}

/// What two sentences have in common of each sort of feature.
#[derive(Clone, Copy, Default)]
struct Common {
    stems: Shared,
    grams: Shared,
    figures: Shared,
    names: Shared,
}

/// What two vectors have in common: their scalar product, and the weight of the features that both have.
#[derive(Clone, Copy, Default)]
struct Shared {
    product: f32,
    mass: f32,
}

impl Shared {
    /// With a feature more that has these weights.
    fn with(self, own: f32, other: f32) -> Self {
        Self { product: self.product + own * other, mass: self.mass + own.min(other) }
    }

    /// The cosine of two vectors of these lengths, 0 to 1.
    fn cosine(self, own: f32, other: f32) -> f32 {
        if own * other > 0.0 { (self.product / (own * other)).min(1.0) } else { 0.0 }
    }
}

impl Cell {
    fn new(features: &Sides<Features>, left: usize, right: usize, common: &Common) -> Self {
        let (own, other) = (&features.left, &features.right);
        let by_stems = common.stems.cosine(own.stems.norm(left), other.stems.norm(right));
        let by_grams = common.grams.cosine(own.grams.norm(left), other.grams.norm(right));
        Self {
            left: left as u32,
            right: right as u32,
            similarity: 0.5 * (by_stems + by_grams),
            grams: by_grams,
            shared: common.stems.mass,
            shared_grams: common.grams.mass,
            figures: common.figures.mass,
            names: common.names.mass,
        }
    }

    /// Its sentence on a side.
    #[must_use]
    pub const fn of(&self, side: Side) -> usize {
        match side {
            Side::Left => self.left as usize,
            Side::Right => self.right as usize,
        }
    }

    /// Its sentences.
    #[must_use]
    pub const fn pair(&self) -> (usize, usize) {
        (self.left as usize, self.right as usize)
    }
}

/// A sparse matrix of pairs, ordered by left then right sentence.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// The pairs.
    pub cells: Vec<Cell>,
    /// Where each left sentence's cells begin; one more at the end.
    rows: Vec<usize>,
    /// The cells of each right sentence, as indices into `cells`, ascending by left sentence.
    columns: Lists<u32>,
}

impl Grid {
    /// Finds and measures the pairs worth weighing. The second value tells whether not every pair was looked at.
    /// Where it is asked to stop, pairs are missing.
    #[must_use]
    pub fn measure(features: &Sides<Features>, stop: &Stop) -> (Self, bool) {
        let (n, m) = (features.left.stems.len(), features.right.stems.len());
        if candidates::looks_at_all(n, m) {
            let all = measured_all(features);
            let row = |i: usize| &all[i * m..(i + 1) * m];
            let lists = candidates::among(&(0..n).map(row).collect::<Vec<_>>(), m);
            let mut likely = Rows::default();
            for (i, list) in lists.into_iter().enumerate() {
                likely.add(list.into_iter().map(|j| row(i)[j as usize]));
            }
            return (Self::new(likely, m), false);
        }
        let lists = candidates::indexed(features);
        (Self::new(measured(features, n, |i| &lists[i], stop), m), true)
    }

    fn new(Rows { ends, cells }: Rows, width: usize) -> Self {
        let rows = std::iter::once(0).chain(ends).collect();
        let columns = Lists::by_key(width, cells.iter().enumerate().map(|(k, c)| (c.right as usize, k as u32)));
        Self { cells, rows, columns }
    }

    /// Index of a pair's cell, where it has one.
    #[must_use]
    pub fn find(&self, left: usize, right: usize) -> Option<usize> {
        let row = self.row(left);
        let at = self.cells[row.clone()].binary_search_by_key(&right, |c| c.right as usize).ok()?;
        Some(row.start + at)
    }

    /// The cells of a left sentence.
    #[must_use]
    pub fn row(&self, left: usize) -> std::ops::Range<usize> {
        match (self.rows.get(left), self.rows.get(left + 1)) {
            (Some(&from), Some(&to)) => from..to,
            _ => 0..0,
        }
    }

    /// The cells of a right sentence.
    #[must_use]
    pub fn column(&self, right: usize) -> &[u32] {
        self.columns.of(right)
    }

    /// Calls `look` with every cell of a sentence, ascending by its partner.
    pub fn each_of(&self, side: Side, sentence: usize, mut look: impl FnMut(usize)) {
        match side {
            Side::Left => self.row(sentence).for_each(look),
            Side::Right => self.column(sentence).iter().for_each(|&k| look(k as usize)),
        }
    }

    /// How many left and right sentences there are.
    #[must_use]
    pub fn size(&self) -> Sides<usize> {
        Sides::new(self.rows.len().saturating_sub(1), self.columns.len())
    }
}

/// How many left sentences a thread takes at a time.
const CHUNK: usize = 64;

/// The cells of some left sentences, one row behind the other, and where each row ends.
#[derive(Default)]
struct Rows {
    ends: Vec<usize>,
    cells: Vec<Cell>,
}

impl Rows {
    fn add(&mut self, row: impl Iterator<Item = Cell>) {
        self.cells.extend(row);
        self.ends.push(self.cells.len());
    }

    fn joined(parts: &[Self]) -> Self {
        let mut all = Self { ends: Vec::new(), cells: Vec::with_capacity(parts.iter().map(|part| part.cells.len()).sum()) };
        for part in parts {
            let from = all.cells.len();
            all.ends.extend(part.ends.iter().map(|end| from + end));
            all.cells.extend_from_slice(&part.cells);
        }
        all
    }
}

/// The cells of each left sentence with the right ones that `partners` names.
fn measured<'a>(features: &Sides<Features>, count: usize, partners: impl Fn(usize) -> &'a Vec<u32> + Sync, stop: &Stop) -> Rows {
    let width = |pick: fn(&Features) -> &Vectors| pick(&features.left).width().max(pick(&features.right).width());
    let (stems, grams) = rayon::join(|| width(|f| &f.stems), || width(|f| &f.grams));
    let starts: Vec<usize> = (0..count).step_by(CHUNK).collect();
    let room = || (Spread::new(stems), Spread::new(grams));
    let chunk = |(stems, grams): &mut (Spread, Spread), &from: &usize| {
        let mut rows = Rows::default();
        let (left, right) = (&features.left, &features.right);
        for i in from..(from + CHUNK).min(count) {
            if stop.is_asked() {
                rows.add(std::iter::empty());
                continue;
            }
            stems.lay(left.stems.of(i));
            grams.lay(left.grams.of(i));
            let cell = |&j: &u32| {
                let k = j as usize;
                let common = Common {
                    stems: stems.common(right.stems.of(k)),
                    grams: grams.common(right.grams.of(k)),
                    figures: stems.common(right.figures.of(k)),
                    names: stems.common(right.names.of(k)),
                };
                Cell::new(features, i, k, &common)
            };
            rows.add(partners(i).iter().map(cell));
            stems.clear(left.stems.of(i));
            grams.clear(left.grams.of(i));
        }
        rows
    };
    Rows::joined(&starts.par_iter().map_init(room, chunk).collect::<Vec<Rows>>())
}

/// One sentence's vector laid out by feature, so that many others can be held against it quickly.
struct Spread(Vec<f32>);

impl Spread {
    fn new(features: usize) -> Self {
        Self(vec![0.0; features])
    }

    fn lay(&mut self, entries: &[Entry]) {
        entries.iter().for_each(|&(id, weight)| self.0[id as usize] = weight);
    }

    fn clear(&mut self, entries: &[Entry]) {
        entries.iter().for_each(|&(id, _)| self.0[id as usize] = 0.0);
    }

    /// What it has in common with another vector.
    fn common(&self, other: &[Entry]) -> Shared {
        other.iter().fold(Shared::default(), |shared, &(id, weight)| shared.with(self.0[id as usize], weight))
    }
}

/// The cells of every left sentence with every right one, row by row. Most of these have hardly a feature in common, so that
/// each feature of a left sentence goes to the right ones that hold it, and nothing else is looked at.
fn measured_all(features: &Sides<Features>) -> Vec<Cell> {
    let (left, right) = (&features.left, &features.right);
    let [stems, grams, figures, names] = [&right.stems, &right.grams, &right.figures, &right.names].map(Holders::new);
    let width = right.stems.len();
    let row = |i: usize| {
        let (stems, grams) = (stems.meet(left.stems.of(i), width), grams.meet(left.grams.of(i), width));
        let (figures, names) = (figures.meet(left.figures.of(i), width), names.meet(left.names.of(i), width));
        let common = move |j: usize| Common { stems: stems[j], grams: grams[j], figures: figures[j], names: names[j] };
        (0..width).map(move |j| Cell::new(features, i, j, &common(j)))
    };
    (0..left.stems.len()).into_par_iter().with_min_len(CHUNK).flat_map_iter(row).collect()
}

/// The sentences of a side by the features that they hold, each with the weight of the feature.
struct Holders(Lists<Entry>);

impl Holders {
    fn new(vectors: &Vectors) -> Self {
        let count = vectors.width();
        let entries = (0..vectors.len()).flat_map(|j| vectors.of(j).iter().map(move |&(id, weight)| (id as usize, (j as u32, weight))));
        Self(Lists::by_key(count, entries))
    }

    /// What each of the first `count` sentences has in common with one of the other side.
    fn meet(&self, own: &[Entry], count: usize) -> Vec<Shared> {
        let mut shared = vec![Shared::default(); count];
        for &(id, weight) in own {
            for &(j, other) in self.0.of(id as usize) {
                let slot = &mut shared[j as usize];
                *slot = slot.with(weight, other);
            }
        }
        shared
    }
}
