//! From evidence to links: a belief in every pair, weighed anew in the light of the others.

use super::evidence::{Evidence, READING, Scene};
use super::weights::{ROUNDS, Weights};

/// A pair of less belief by its words and of less probability in the reading is not weighed again.
const HOPELESS: f32 = 0.01;

/// Beliefs in all cells of the grid, 0 to 1. `nudges` are added to the log odds of each cell; none where empty.
#[must_use]
pub fn beliefs(scene: &Scene, weights: &Weights, nudges: &[f32]) -> Vec<f32> {
    let mut evidence = scene.words();
    let mut out = weigh(&evidence, &weights.words, nudges);
    scene.reading(&out, &mut evidence);
    for (belief, e) in out.iter_mut().zip(&evidence) {
        if *belief < HOPELESS && e[READING] < HOPELESS {
            *belief = 0.0;
        }
    }
    for _ in 0..ROUNDS {
        scene.surroundings(&out, &mut evidence);
        let next = weigh(&evidence, &weights.around, nudges);
        out = out.iter().zip(next).map(|(&before, now)| if before > 0.0 { now } else { 0.0 }).collect();
    }
    out
}

fn weigh(evidence: &[Evidence], weights: &Evidence, nudges: &[f32]) -> Vec<f32> {
    let odds = |e: &Evidence| e.iter().zip(weights).map(|(e, w)| e * w).sum::<f32>();
    let nudges = nudges.iter().copied().chain(std::iter::repeat(0.0));
    evidence.iter().zip(nudges).map(|(e, nudge)| 1.0 / (1.0 + (-(odds(e) + nudge)).exp())).collect()
}

/// From this similarity on, two sentences are word for word the same.
const SAME: f32 = 0.995;

/// Links as (left, right, belief), ascending. A sentence whose partner is word for word the same has no other: of several
/// copies, those in the same order are partners.
#[must_use]
pub fn choose(scene: &Scene, beliefs: &[f32], least: f32) -> Vec<(usize, usize, f32)> {
    let cells = &scene.grid.cells;
    let mut same: Vec<usize> = (0..cells.len()).filter(|&k| beliefs[k] >= least && cells[k].similarity() >= SAME).collect();
    same.sort_by(|&a, &b| {
        let apart = |k: usize| cells[k].left.abs_diff(cells[k].right);
        beliefs[b].total_cmp(&beliefs[a]).then((apart(a), a).cmp(&(apart(b), b)))
    });
    let mut twin = scene.grid.size().map(|n| vec![None::<usize>; n]);
    for k in same {
        let c = &cells[k];
        if twin.left[c.left].is_none() && twin.right[c.right].is_none() {
            twin.left[c.left] = Some(k);
            twin.right[c.right] = Some(k);
        }
    }
    let alone = |k: usize| [twin.left[cells[k].left], twin.right[cells[k].right]].iter().all(|t| t.is_none_or(|t| t == k));
    (0..cells.len()).filter(|&k| beliefs[k] >= least && alone(k)).map(|k| (cells[k].left, cells[k].right, beliefs[k])).collect()
}
