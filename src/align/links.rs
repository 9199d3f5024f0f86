//! From evidence to links: a belief in every pair, weighed anew in the light of the others.

use rayon::prelude::*;

use crate::text::{Side, Sides, Stop};

use super::evidence::{Evidence, Pair, READING, Scene};
use super::grid::Grid;
use super::model::Likeliest;
use super::order::Habits;
use super::weights::{ROUNDS, Weights};

/// A pair of less belief by its words and of less probability in the reading is not weighed again.
const HOPELESS: f32 = 0.01;

/// How many pairs a thread takes at a time.
const CHUNK: usize = 1024;

/// Beliefs in all cells of the grid, 0 to 1. `nudges` are added to the log odds of each cell; none where empty.
#[must_use]
pub fn beliefs(scene: &Scene, weights: &Weights, nudges: &[f32], stop: &Stop) -> Vec<f32> {
    let (mut pairs, habits) = hopeful(scene, weights, nudges);
    let mut out = vec![0.0; scene.grid.cells.len()];
    for round in 0..ROUNDS {
        if stop.is_asked() {
            break;
        }
        if round > 0 {
            scene.read_again(&mut pairs, habits);
        }
        scene.surroundings(&mut pairs);
        pairs.par_iter_mut().with_min_len(CHUNK).for_each(|pair| {
            pair.belief = weigh(&pair.evidence, &weights.around, nudge(nudges, pair.cell));
        });
    }
    pairs.iter().for_each(|p| out[p.cell] = p.belief);
    out
}

/// The pairs that may still be believed, with what their words and a first reading say, and the habits of that reading.
fn hopeful(scene: &Scene, weights: &Weights, nudges: &[f32]) -> (Vec<Pair>, Sides<Habits>) {
    let cells = &scene.grid.cells;
    let by_words = |(k, c)| weigh(&scene.words(c), &weights.words, nudge(nudges, k));
    let beliefs: Vec<f32> = cells.par_iter().with_min_len(CHUNK).enumerate().map(by_words).collect();
    let (reading, habits) = scene.reading(&beliefs, None);
    // Their numbers first: how many there are tells where each of the pairs, which take much room, has its place.
    let all = (0..cells.len()).into_par_iter().with_min_len(CHUNK);
    let hopeful: Vec<usize> = all.filter(|&k| beliefs[k] >= HOPELESS || reading[k] >= HOPELESS).collect();
    let pair = |&cell: &usize| {
        let mut evidence = scene.words(&cells[cell]);
        evidence[READING] = reading[cell];
        Pair { cell, evidence, belief: beliefs[cell] }
    };
    (hopeful.par_iter().with_min_len(CHUNK).map(pair).collect(), habits)
}

fn nudge(nudges: &[f32], cell: usize) -> f32 {
    nudges.get(cell).copied().unwrap_or(0.0)
}

fn weigh(evidence: &Evidence, weights: &Evidence, nudge: f32) -> f32 {
    let odds = evidence.iter().zip(weights).map(|(e, w)| e * w).sum::<f32>() + nudge;
    1.0 / (1.0 + (-odds).exp())
}

/// Each sentence's likeliest partner; of equals the first.
#[must_use]
pub fn likeliest(grid: &Grid, beliefs: &[f32]) -> Sides<Vec<Likeliest>> {
    let mut out = grid.size().map(|n| vec![Likeliest::default(); n]);
    for (cell, &belief) in grid.cells.iter().zip(beliefs) {
        for side in Side::BOTH {
            let most = &mut out[side][cell.of(side)];
            if belief > most.belief {
                *most = Likeliest { sentence: cell.of(side.other()), belief };
            }
        }
    }
    out
}

/// From this similarity on, two sentences are word for word the same.
const SAME: f32 = 0.995;

/// Beliefs closer than this are the same: among copies their places decide.
const CLOSE: f32 = 0.05;

/// Share of the larger sentence that a near copy holds; the part of a split holds less of the whole.
const COPY: f32 = 0.7;

/// Share of what a near copy holds that no other partner may hold, for it to be a partner too.
const NEW: f32 = 0.2;

/// Links as (left, right, belief), ascending. The surest are taken first and of equals those nearest to the same place, so
/// that of several copies those in the same order are partners. A sentence whose partner is word for word the same has no
/// other; and where one sentence of a pair has a partner, the other is no second one if it only says the same once more.
#[must_use]
pub fn choose(scene: &Scene, beliefs: &[f32], least: f32) -> Vec<(usize, usize, f32)> {
    let cells = &scene.grid.cells;
    let same = |k: usize| cells[k].similarity >= SAME;
    let rank = |k: usize| (-(beliefs[k] / CLOSE) as i32, cells[k].of(Side::Left).abs_diff(cells[k].of(Side::Right)), k);
    let mut believed: Vec<usize> = (0..cells.len()).filter(|&k| beliefs[k] >= least).collect();
    believed.sort_by_cached_key(|&k| rank(k));
    let size = scene.grid.size();
    let mut twin = size.map(|n| vec![false; n]);
    let mut partners = size.map(|n| vec![Vec::<u32>::new(); n]);
    let mut others = Vec::new();
    let mut out = Vec::with_capacity(believed.len());
    for k in believed {
        let (left, right) = cells[k].pair();
        if twin.left[left] || twin.right[right] {
            continue;
        }
        let own = Sides::new(&partners.left[left][..], &partners.right[right][..]);
        let mut told = |own| scene.fresh(&cells[k], own, &mut others) < NEW * cells[k].shared;
        if !(own.left.is_empty() && own.right.is_empty()) && cells[k].shared >= COPY * scene.larger(&cells[k]) && told(own) {
            continue;
        }
        if same(k) {
            (twin.left[left], twin.right[right]) = (true, true);
        }
        partners.left[left].push(right as u32);
        partners.right[right].push(left as u32);
        out.push((left, right, beliefs[k]));
    }
    out.sort_unstable_by_key(|l| (l.0, l.1));
    out
}
