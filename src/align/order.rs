//! How well each pair fits into one reading of both articles from front to back, with leaps allowed.

use super::grid::Grid;
use crate::text::Side;

/// Likelihood that the next partner stands this many sentences further on, from -2 to 8.
const STEPS: [f32; 11] = [0.02, 0.03, 0.15, 0.25, 0.10, 0.07, 0.04, 0.03, 0.02, 0.02, 0.02];

/// The step that stands first in `STEPS`.
const FIRST_STEP: isize = -2;

/// Likelihood of a leap to anywhere.
const LEAP: f32 = 0.25;

/// How many times likelier than by chance a pair is that was not worth weighing.
const FAINT: f32 = 0.3;

/// Posterior of each cell in a hidden Markov model that reads one side sentence by sentence. The state is the partner on
/// the other side, or the last one where a sentence has none.
///
/// `odds` are likelihood ratios of the cells, `alone` the likelihood that a sentence has no partner.
#[must_use]
pub fn posteriors(grid: &Grid, odds: &[f32], read: Side, alone: f32) -> Vec<f32> {
    let size = grid.size();
    let (count, width) = (size[read], size[read.other()]);
    let mut out = vec![0.0; odds.len()];
    if count == 0 || width == 0 {
        return out;
    }
    // Columns: the cells of each sentence that is read, and the partners that count as places around it.
    let columns: Vec<Vec<(usize, usize)>> = (0..count)
        .map(|s| {
            if read == Side::Left {
                grid.row(s).map(|k| (grid.cells[k].right, k)).collect()
            } else {
                grid.column(s).map(|k| (grid.cells[k].left, k)).collect()
            }
        })
        .collect();
    let places: Vec<Vec<usize>> = (0..count)
        .map(|s| {
            let around = s.saturating_sub(1)..(s + 2).min(count);
            let mut all: Vec<usize> = around.flat_map(|o| columns[o].iter().map(|c| c.0)).collect();
            all.sort_unstable();
            all.dedup();
            all
        })
        .collect();
    let leap = LEAP / width as f32;
    let ratio = |s: usize| {
        let mut cells = columns[s].iter().peekable();
        places[s]
            .iter()
            .map(|&p| {
                while cells.next_if(|c| c.0 < p).is_some() {}
                cells.peek().filter(|c| c.0 == p).map_or(FAINT, |c| odds[c.1])
            })
            .collect::<Vec<f32>>()
    };
    let ratios: Vec<Vec<f32>> = (0..count).map(ratio).collect();
    // Forward: `linked[s]` and `kept[s]` by place, `lost[s]` where the place is forgotten.
    let mut linked: Vec<Vec<f32>> = Vec::with_capacity(count);
    let mut kept: Vec<Vec<f32>> = Vec::with_capacity(count);
    let mut lost = vec![0f32; count];
    let mut at = vec![0f32; width];
    let mut astray = 1f32;
    for s in 0..count {
        let (mut l, mut k) = (Vec::with_capacity(places[s].len()), Vec::with_capacity(places[s].len()));
        let known = if s == 0 { 0.0 } else { 1.0 - astray };
        for (&p, &r) in places[s].iter().zip(&ratios[s]) {
            let mut reach = known * leap + astray / width as f32;
            for (d, step) in STEPS.iter().enumerate() {
                if let Some(from) = p.checked_add_signed(-(FIRST_STEP + d as isize))
                    && from < width
                {
                    reach += step * at[from];
                }
            }
            l.push((1.0 - alone) * reach * r);
            k.push(alone * at[p]);
        }
        let rest = alone * (astray + if s == 0 { 0.0 } else { (known - places[s].iter().map(|&p| at[p]).sum::<f32>()).max(0.0) });
        let total = l.iter().sum::<f32>() + k.iter().sum::<f32>() + rest;
        let scale = 1.0 / total.max(1e-30);
        if s > 0 {
            places[s - 1].iter().for_each(|&p| at[p] = 0.0);
        }
        for (n, &p) in places[s].iter().enumerate() {
            l[n] *= scale;
            k[n] *= scale;
            at[p] = l[n] + k[n];
        }
        astray = rest * scale;
        lost[s] = astray;
        linked.push(l);
        kept.push(k);
    }
    // Backward, and both together.
    let mut after = vec![1f32; width];
    let mut after_lost = 1f32;
    for s in (0..count).rev() {
        let own: Vec<f32> = places[s].iter().map(|&p| after[p]).collect();
        let seen: f32 = own.iter().zip(linked[s].iter().zip(&kept[s])).map(|(b, (l, k))| b * (l + k)).sum::<f32>() + lost[s] * after_lost;
        let mut cells = columns[s].iter().peekable();
        for (n, &p) in places[s].iter().enumerate() {
            while cells.next_if(|c| c.0 < p).is_some() {}
            if let Some(c) = cells.peek().filter(|c| c.0 == p) {
                out[c.1] = linked[s][n] * own[n] / seen.max(1e-30);
            }
        }
        if s == 0 {
            break;
        }
        // What is to come, seen from every place of the sentence before.
        let gain: Vec<f32> = own.iter().zip(&ratios[s]).map(|(b, r)| b * r * (1.0 - alone)).collect();
        let anywhere: f32 = gain.iter().sum::<f32>() / width as f32;
        let mut ahead = Vec::with_capacity(places[s - 1].len());
        for &p in &places[s - 1] {
            let mut sum = LEAP * anywhere;
            for (d, step) in STEPS.iter().enumerate() {
                if let Some(to) = p.checked_add_signed(FIRST_STEP + d as isize)
                    && let Ok(n) = places[s].binary_search(&to)
                {
                    sum += step * gain[n];
                }
            }
            sum += alone * places[s].binary_search(&p).map_or(after_lost, |n| own[n]);
            ahead.push(sum);
        }
        let ahead_lost = anywhere + alone * after_lost;
        let most = ahead.iter().copied().fold(ahead_lost, f32::max).max(1e-30);
        for (&p, a) in places[s - 1].iter().zip(ahead) {
            after[p] = a / most;
        }
        after_lost = ahead_lost / most;
    }
    out
}
