//! From evidence to links: a belief in every pair, weighed anew in the light of the others.

use super::evidence::{Evidence, Scene};
use super::weights::{ROUNDS, Weights};

/// Beliefs in all cells of the grid, 0 to 1. `nudges` are added to the log odds of each cell; none where empty.
#[must_use]
pub fn beliefs(scene: &Scene, weights: &Weights, nudges: &[f32]) -> Vec<f32> {
    let mut evidence = scene.words();
    let mut out = weigh(&evidence, &weights.words, nudges);
    scene.reading(&out, &mut evidence);
    for _ in 0..ROUNDS {
        scene.surroundings(&out, &mut evidence);
        out = weigh(&evidence, &weights.around, nudges);
    }
    out
}

fn weigh(evidence: &[Evidence], weights: &Evidence, nudges: &[f32]) -> Vec<f32> {
    let odds = |e: &Evidence| e.iter().zip(weights).map(|(e, w)| e * w).sum::<f32>();
    let nudges = nudges.iter().copied().chain(std::iter::repeat(0.0));
    evidence.iter().zip(nudges).map(|(e, nudge)| 1.0 / (1.0 + (-(odds(e) + nudge)).exp())).collect()
}

/// Links as (left, right, belief), ascending.
#[must_use]
pub fn choose(scene: &Scene, beliefs: &[f32], least: f32) -> Vec<(usize, usize, f32)> {
    let cells = scene.grid.cells.iter().zip(beliefs);
    cells.filter(|&(_, &b)| b >= least).map(|(c, &b)| (c.left, c.right, b)).collect()
}
