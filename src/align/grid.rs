//! The pairs of sentences worth weighing, and what their words share.

use rayon::prelude::*;

use crate::text::{Side, Sides};

use super::candidates;
use super::features::Features;

/// One pair of sentences and what their words share, before anything around them is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cell {
    /// Left sentence.
    pub left: usize,
    /// Right sentence.
    pub right: usize,
    /// Cosine over stems, 0 to 1.
    pub stems: f32,
    /// Cosine over character 3-grams, 0 to 1.
    pub grams: f32,
    /// Weight of the stems that both have.
    pub shared: f32,
}

impl Cell {
    /// How alike the sentences are, 0 to 1: the mean of both cosines. Stems see the same words in another
    /// inflection, 3-grams see compounds, derivations and spellings that no stemmer knows.
    #[must_use]
    pub fn similarity(&self) -> f32 {
        0.5 * (self.stems + self.grams)
    }

    /// Its sentence on a side.
    #[must_use]
    pub const fn of(&self, side: Side) -> usize {
        match side {
            Side::Left => self.left,
            Side::Right => self.right,
        }
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
    columns: Vec<Vec<u32>>,
}

impl Grid {
    /// Finds and measures the pairs worth weighing. The second value tells whether not every pair was looked at.
    #[must_use]
    pub fn measure(features: &Sides<Vec<Features>>) -> (Self, bool) {
        let (n, m) = (features.left.len(), features.right.len());
        let compare = |i: usize, j: usize| features.left[i].compare(&features.right[j], i, j);
        if candidates::looks_at_all(n, m) {
            let all: Vec<Vec<Cell>> = (0..n).into_par_iter().map(|i| (0..m).map(|j| compare(i, j)).collect()).collect();
            let lists = candidates::among(&all, m);
            let rows = lists.into_iter().zip(&all).map(|(list, row)| list.into_iter().map(|j| row[j]).collect()).collect();
            return (Self::new(rows, m), false);
        }
        let rows = candidates::indexed(features)
            .into_par_iter()
            .enumerate()
            .map(|(i, list)| list.into_iter().map(|j| compare(i, j)).collect())
            .collect();
        (Self::new(rows, m), true)
    }

    fn new(lists: Vec<Vec<Cell>>, width: usize) -> Self {
        let mut rows = Vec::with_capacity(lists.len() + 1);
        let mut cells = Vec::with_capacity(lists.iter().map(Vec::len).sum());
        let mut columns = vec![Vec::new(); width];
        for list in lists {
            rows.push(cells.len());
            for cell in list {
                columns[cell.right].push(cells.len() as u32);
                cells.push(cell);
            }
        }
        rows.push(cells.len());
        Self { cells, rows, columns }
    }

    /// Index of a pair's cell, where it has one.
    #[must_use]
    pub fn find(&self, left: usize, right: usize) -> Option<usize> {
        let row = self.row(left);
        let at = self.cells[row.clone()].binary_search_by_key(&right, |c| c.right).ok()?;
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
    pub fn column(&self, right: usize) -> impl Iterator<Item = usize> + '_ {
        self.columns.get(right).into_iter().flatten().map(|&k| k as usize)
    }

    /// How many left and right sentences there are.
    #[must_use]
    pub fn size(&self) -> Sides<usize> {
        Sides::new(self.rows.len().saturating_sub(1), self.columns.len())
    }
}
