//! From evidence to links: a belief in every pair, weighed anew in the light of the others.

use rayon::prelude::*;

use crate::text::Side;

use super::evidence::{Evidence, Pair, READING, Scene};
use super::weights::{ROUNDS, Weights};

/// A pair of less belief by its words and of less probability in the reading is not weighed again.
const HOPELESS: f32 = 0.01;

/// How many pairs a thread takes at a time.
const CHUNK: usize = 1024;

/// Beliefs in all cells of the grid, 0 to 1. `nudges` are added to the log odds of each cell; none where empty.
#[must_use]
pub fn beliefs(scene: &Scene, weights: &Weights, nudges: &[f32]) -> Vec<f32> {
    let cells = &scene.grid.cells;
    let nudge = |cell: usize| nudges.get(cell).copied().unwrap_or(0.0);
    let by_words = |(k, c)| weigh(&scene.words(c), &weights.words, nudge(k));
    let mut out: Vec<f32> = cells.par_iter().with_min_len(CHUNK).enumerate().map(by_words).collect();
    let reading = scene.reading(&out);
    let hopeful = (0..cells.len()).filter(|&k| out[k] >= HOPELESS || reading[k] >= HOPELESS);
    let mut pairs: Vec<Pair> = hopeful
        .map(|cell| {
            let mut evidence = scene.words(&cells[cell]);
            evidence[READING] = reading[cell];
            Pair { cell, evidence, belief: out[cell] }
        })
        .collect();
    for _ in 0..ROUNDS {
        scene.surroundings(&mut pairs);
        for pair in &mut pairs {
            pair.belief = weigh(&pair.evidence, &weights.around, nudge(pair.cell));
        }
    }
    out.fill(0.0);
    pairs.iter().for_each(|p| out[p.cell] = p.belief);
    out
}

fn weigh(evidence: &Evidence, weights: &Evidence, nudge: f32) -> f32 {
    let odds = evidence.iter().zip(weights).map(|(e, w)| e * w).sum::<f32>() + nudge;
    1.0 / (1.0 + (-odds).exp())
}

/// From this similarity on, two sentences are word for word the same.
const SAME: f32 = 0.995;

/// Links as (left, right, belief), ascending. A sentence whose partner is word for word the same has no other: of several
/// copies, those in the same order are partners.
#[must_use]
pub fn choose(scene: &Scene, beliefs: &[f32], least: f32) -> Vec<(usize, usize, f32)> {
    let cells = &scene.grid.cells;
    let mut same: Vec<usize> = (0..cells.len()).filter(|&k| beliefs[k] >= least && cells[k].similarity >= SAME).collect();
    same.sort_by(|&a, &b| {
        let apart = |k: usize| cells[k].of(Side::Left).abs_diff(cells[k].of(Side::Right));
        beliefs[b].total_cmp(&beliefs[a]).then((apart(a), a).cmp(&(apart(b), b)))
    });
    let mut twin = scene.grid.size().map(|n| vec![None::<usize>; n]);
    for k in same {
        let (left, right) = cells[k].pair();
        if twin.left[left].is_none() && twin.right[right].is_none() {
            twin.left[left] = Some(k);
            twin.right[right] = Some(k);
        }
    }
    let alone = |k: usize| {
        let (left, right) = cells[k].pair();
        [twin.left[left], twin.right[right]].iter().all(|t| t.is_none_or(|t| t == k))
    };
    let chosen = (0..cells.len()).filter(|&k| beliefs[k] >= least && alone(k));
    chosen.map(|k| (cells[k].of(Side::Left), cells[k].of(Side::Right), beliefs[k])).collect()
}
