//! How well each pair fits into one reading of both articles from front to back, with leaps allowed.

use super::grid::Grid;
use crate::text::Side;

/// Likelihood that the next partner stands this many sentences further on, from -2 to 8.
const STEPS: [f32; 11] = [0.02, 0.03, 0.15, 0.25, 0.10, 0.07, 0.04, 0.03, 0.02, 0.02, 0.02];

/// Likelihood of a leap to anywhere.
const LEAP: f32 = 0.25;

/// How many times likelier than by chance a pair is that was not worth weighing.
const FAINT: f32 = 0.3;

/// How many places before and behind an article the steps may look at.
const MARGIN: usize = STEPS.len();

/// Posterior of each cell in a hidden Markov model that reads one side sentence by sentence. The state is the partner on
/// the other side, or the last one where a sentence has none; where the reading is not near that place any more, it is
/// astray and may go on anywhere.
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
    let columns = Columns::new(grid, odds, read);
    let (even, leap) = (1.0 / width as f32, LEAP / width as f32);
    // Forward: for each place of each sentence, that its partner stands there, and that it has none and the last stood there.
    let mut linked = vec![0f32; columns.places.len()];
    let mut here = vec![0f32; columns.places.len()];
    let mut lost = Vec::with_capacity(count);
    let mut at = vec![0f32; width + 2 * MARGIN];
    let (mut known, mut astray) = (0f32, 1f32);
    for s in 0..count {
        let places = columns.of(s);
        let base = known * leap + astray * even;
        let (mut total, mut kept) = (0f32, 0f32);
        for n in places.clone() {
            let p = columns.places[n] as usize;
            // Steps forward come from places further back.
            let window = &at[MARGIN + p + 3 - STEPS.len()..MARGIN + p + 3];
            let reach = base + window.iter().rev().zip(&STEPS).map(|(a, step)| a * step).sum::<f32>();
            linked[n] = (1.0 - alone) * reach * columns.ratios[n];
            here[n] = linked[n] + alone * at[MARGIN + p];
            kept += at[MARGIN + p];
            total += here[n];
        }
        let rest = alone * (astray + (known - kept).max(0.0));
        let scale = 1.0 / (total + rest).max(1e-30);
        if s > 0 {
            columns.of(s - 1).for_each(|n| at[MARGIN + columns.places[n] as usize] = 0.0);
        }
        for n in places {
            linked[n] *= scale;
            here[n] *= scale;
            at[MARGIN + columns.places[n] as usize] = here[n];
        }
        (known, astray) = (total * scale, rest * scale);
        lost.push(astray);
    }
    // Backward, and both together.
    let mut after = vec![1f32; columns.places.len()];
    let mut after_lost = 1f32;
    let mut gain = vec![0f32; width + 2 * MARGIN];
    let mut stay = vec![f32::NAN; width];
    for s in (0..count).rev() {
        let places = columns.of(s);
        let seen = places.clone().map(|n| here[n] * after[n]).sum::<f32>() + lost[s] * after_lost;
        for n in places.clone() {
            if columns.cells[n] != u32::MAX {
                out[columns.cells[n] as usize] = linked[n] * after[n] / seen.max(1e-30);
            }
        }
        if s == 0 {
            break;
        }
        // What is to come, seen from every place of the sentence before.
        let mut anywhere = 0f32;
        for n in places.clone() {
            let p = columns.places[n] as usize;
            gain[MARGIN + p] = after[n] * columns.ratios[n] * (1.0 - alone);
            stay[p] = after[n];
            anywhere += gain[MARGIN + p] * even;
        }
        let lost_before = anywhere + alone * after_lost;
        let mut most = lost_before.max(1e-30);
        for n in columns.of(s - 1) {
            let p = columns.places[n] as usize;
            let window = &gain[MARGIN + p - 2..MARGIN + p - 2 + STEPS.len()];
            let stays = if stay[p].is_nan() { after_lost } else { stay[p] };
            after[n] = LEAP * anywhere + window.iter().zip(&STEPS).map(|(g, step)| g * step).sum::<f32>() + alone * stays;
            most = most.max(after[n]);
        }
        columns.of(s - 1).for_each(|n| after[n] /= most);
        after_lost = lost_before / most;
        for n in places {
            let p = columns.places[n] as usize;
            gain[MARGIN + p] = 0.0;
            stay[p] = f32::NAN;
        }
    }
    out
}

/// The places that the reading may be at with each sentence, flat: those of its own cells and of its neighbours' cells.
struct Columns {
    starts: Vec<usize>,
    places: Vec<u32>,
    ratios: Vec<f32>,
    /// The cell of the sentence and the place, `u32::MAX` where it has none.
    cells: Vec<u32>,
}

impl Columns {
    fn new(grid: &Grid, odds: &[f32], read: Side) -> Self {
        let count = grid.size()[read];
        let mut out = Self { starts: Vec::with_capacity(count + 1), places: Vec::new(), ratios: Vec::new(), cells: Vec::new() };
        // The cells of the sentence before, of this one and of the one behind, each ascending by place.
        let mut near: [Vec<(u32, u32)>; 3] = Default::default();
        let cells = |s: usize, list: &mut Vec<(u32, u32)>| {
            list.clear();
            grid.each_of(read, s, |k| list.push((grid.cells[k].of(read.other()) as u32, k as u32)));
        };
        if count > 0 {
            cells(0, &mut near[2]);
        }
        for s in 0..count {
            out.starts.push(out.places.len());
            near.rotate_left(1);
            near[2].clear();
            if s + 1 < count {
                cells(s + 1, &mut near[2]);
            }
            let mut at = [0usize; 3];
            let first = |at: &[usize; 3], o: usize| near[o].get(at[o]).map_or(u32::MAX, |c| c.0);
            loop {
                let place = (0..3).map(|o| first(&at, o)).min().unwrap_or(u32::MAX);
                if place == u32::MAX {
                    break;
                }
                let own = if first(&at, 1) == place { near[1][at[1]].1 } else { u32::MAX };
                out.places.push(place);
                out.cells.push(own);
                out.ratios.push(if own == u32::MAX { FAINT } else { odds[own as usize] });
                for o in 0..3 {
                    at[o] += usize::from(first(&at, o) == place);
                }
            }
        }
        out.starts.push(out.places.len());
        out
    }

    fn of(&self, s: usize) -> std::ops::Range<usize> {
        self.starts[s]..self.starts[s + 1]
    }
}
