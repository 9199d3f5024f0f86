//! How well each pair fits into one reading of both articles from front to back, with leaps allowed.

use super::grid::Grid;
use crate::text::Side;

/// How many steps are told apart; the last is none, so that four go at a time.
const REACH: usize = 12;

/// Shares of the steps to a partner this many sentences further on, from -2 to 8, in a reading that does not leap.
const STEPS: [f32; REACH] = [0.027, 0.04, 0.2, 0.33, 0.133, 0.093, 0.053, 0.04, 0.028, 0.028, 0.028, 0.0];

/// What is expected of two articles of which nothing is known yet.
pub const UNKNOWN: Habits = Habits { alone: 0.5, leap: 0.25 };

/// How often two articles are read to learn their habits.
const LESSONS: usize = 3;

/// How many sentences are read for that: beyond, more of them would teach nothing new.
const LESSON: usize = 500;

/// How many steps it takes for those seen to count as much as what was expected.
const EXPECTED_STEPS: f32 = 2.0;

/// How many times likelier than by chance a pair is that was not worth weighing.
const FAINT: f32 = 0.3;

/// How many places before and behind an article the steps may look at.
const MARGIN: usize = REACH;

/// What two articles do, learnt from reading them.
#[derive(Clone, Copy, Debug)]
pub struct Habits {
    /// Likelihood that a sentence has no partner.
    alone: f32,
    /// Likelihood that the next partner stands anywhere, and not a step from the last.
    leap: f32,
}

/// Posterior of each cell when one side is read sentence by sentence, `odds` being the likelihood ratios of the cells. How many of its sentences stand alone and how often the
/// reading leaps is learnt beforehand, so that order counts for as much as these articles keep it; habits that are `known`
/// from an earlier reading are learnt no more. `stated` is the share of the sentences that have words.
#[must_use]
pub fn read(columns: &Columns, odds: &[f32], stated: f32, known: Option<Habits>) -> (Vec<f32>, Habits) {
    let ratio = |place: &Place| if place.cell == NO_CELL { FAINT } else { odds[place.cell as usize] };
    let ratios = columns.places.iter().map(ratio).collect();
    let mut reading = Reading { columns, ratios, posteriors: vec![0.0; odds.len()] };
    let count = columns.starts.len() - 1;
    let lesson = count.min(LESSON);
    let habits = known.unwrap_or_else(|| {
        let mut ways = vec![Ways::default(); columns.starts[lesson]];
        (0..LESSONS).fold(UNKNOWN, |habits, _| reading.pass(lesson, habits, stated, &mut ways))
    });
    reading.pass(count, habits, stated, &mut []);
    (reading.posteriors, habits)
}

/// One side being read.
struct Reading<'a> {
    columns: &'a Columns,
    /// The likelihood ratio of each of its places.
    ratios: Vec<f32>,
    /// The posterior of each cell.
    posteriors: Vec<f32>,
}

/// What a reading knows of one place of one sentence.
#[derive(Clone, Copy, Default)]
struct State {
    /// That the sentence's partner stands there, by what was read before it.
    linked: f32,
    /// That, or that it has none and the last one's stood there.
    here: f32,
    /// What was read behind it, as seen from there.
    after: f32,
}

/// The ways to a partner at one place of one sentence.
#[derive(Clone, Copy, Default)]
struct Ways {
    /// The share of leaps.
    leaps: f32,
    /// The share of steps.
    steps: f32,
}

impl Reading<'_> {
    /// Posterior of each cell of the first `count` sentences in a hidden Markov model. The state is the partner on the other
    /// side, or the last one where a sentence has none; where the reading is not near that place any more, it is astray and
    /// may go on anywhere. Answers the habits that it showed, where there is room for the `ways` to each place; where nobody
    /// asks for them there is none.
    fn pass(&mut self, count: usize, habits: Habits, stated: f32, ways: &mut [Ways]) -> Habits {
        let (columns, width, ratios) = (self.columns, self.columns.width, &self.ratios);
        if count == 0 || width == 0 {
            return habits;
        }
        let Habits { alone, leap } = habits;
        let steps = STEPS.map(|step| step * (1.0 - leap));
        let mut steps_back = steps;
        steps_back[..REACH - 1].reverse();
        let even = 1.0 / width as f32;
        // Forward.
        let mut states = vec![State { after: 1.0, ..State::default() }; columns.starts[count]];
        let mut lost = Vec::with_capacity(count);
        let mut at = vec![0f32; width + 2 * MARGIN];
        let (mut known, mut astray) = (0f32, 1f32);
        for s in 0..count {
            let own = columns.of(s);
            let (leapt, strayed) = (known * leap * even, astray * even);
            let (mut total, mut kept) = (0f32, 0f32);
            let places = columns.places[own.clone()].iter().zip(&ratios[own.clone()]).zip(&mut states[own.clone()]);
            for (k, ((place, ratio), state)) in own.clone().zip(places) {
                let p = place.at as usize;
                // Steps forward come from places further back.
                let stepped = weighted(&at[MARGIN + p + 3 - (REACH - 1)..], &steps_back);
                let reach = leapt + strayed + stepped;
                if place.cell != NO_CELL
                    && let Some(way) = ways.get_mut(k)
                {
                    *way = Ways { leaps: leapt / reach.max(1e-30), steps: stepped / reach.max(1e-30) };
                }
                state.linked = (1.0 - alone) * reach * ratio;
                state.here = state.linked + alone * at[MARGIN + p];
                kept += at[MARGIN + p];
                total += state.here;
            }
            let rest = alone * (astray + (known - kept).max(0.0));
            let scale = 1.0 / (total + rest).max(1e-30);
            if s > 0 {
                columns.places[columns.of(s - 1)].iter().for_each(|place| at[MARGIN + place.at as usize] = 0.0);
            }
            for (place, state) in columns.places[own.clone()].iter().zip(&mut states[own]) {
                state.linked *= scale;
                state.here *= scale;
                at[MARGIN + place.at as usize] = state.here;
            }
            (known, astray) = (total * scale, rest * scale);
            lost.push(astray);
        }
        // Backward, and both together.
        let (mut partners, mut leaps, mut moves) = (0f32, EXPECTED_STEPS * UNKNOWN.leap, EXPECTED_STEPS);
        let mut after_lost = 1f32;
        let mut gain = vec![0f32; width + 2 * MARGIN];
        let mut stay = vec![f32::NAN; width];
        for s in (0..count).rev() {
            let own = columns.of(s);
            let places = &columns.places[own.clone()];
            let seen = states[own.clone()].iter().map(|state| state.here * state.after).sum::<f32>() + lost[s] * after_lost;
            for (k, (place, state)) in own.clone().zip(places.iter().zip(&states[own.clone()])) {
                if place.cell != NO_CELL {
                    let posterior = state.linked * state.after / seen.max(1e-30);
                    self.posteriors[place.cell as usize] = posterior;
                    partners += posterior;
                    let way = ways.get(k).copied().unwrap_or_default();
                    leaps += posterior * way.leaps;
                    moves += posterior * (way.leaps + way.steps);
                }
            }
            if s == 0 {
                break;
            }
            // What is to come, seen from every place of the sentence before.
            let mut anywhere = 0f32;
            for ((place, ratio), state) in places.iter().zip(&ratios[own.clone()]).zip(&states[own]) {
                let p = place.at as usize;
                gain[MARGIN + p] = state.after * ratio * (1.0 - alone);
                stay[p] = state.after;
                anywhere += gain[MARGIN + p] * even;
            }
            let lost_before = anywhere + alone * after_lost;
            let mut most = lost_before.max(1e-30);
            let before = columns.of(s - 1);
            for (place, state) in columns.places[before.clone()].iter().zip(&mut states[before.clone()]) {
                let p = place.at as usize;
                let stays = if stay[p].is_nan() { after_lost } else { stay[p] };
                state.after = leap * anywhere + weighted(&gain[MARGIN + p - 2..], &steps) + alone * stays;
                most = most.max(state.after);
            }
            states[before].iter_mut().for_each(|state| state.after /= most);
            after_lost = lost_before / most;
            for place in places {
                gain[MARGIN + place.at as usize] = 0.0;
                stay[place.at as usize] = f32::NAN;
            }
        }
        let sentences = stated * count as f32;
        let alone = (sentences - partners + 1.0) / (sentences + 2.0);
        Habits { alone: alone.clamp(0.03, 0.9), leap: (leaps / moves).clamp(0.02, 0.95) }
    }
}

/// The sum of the first values, each times its weight.
fn weighted(values: &[f32], weights: &[f32; REACH]) -> f32 {
    // In arrays of known lengths, so that four go at a time.
    let Some(values) = values.first_chunk::<REACH>() else { return 0.0 };
    let four = |k: usize| values[k] * weights[k] + values[k + 4] * weights[k + 4] + values[k + 8] * weights[k + 8];
    four(0) + four(1) + four(2) + four(3)
}

/// The places that the reading may be at with each sentence, flat: those of its own cells and of its neighbours' cells.
pub struct Columns {
    /// How many sentences the other side has.
    width: usize,
    starts: Vec<usize>,
    places: Vec<Place>,
}

/// A place that the reading may be at with a sentence.
struct Place {
    /// The sentence of the other side.
    at: u32,
    /// The cell of both, [`NO_CELL`] where they have none.
    cell: u32,
}

const NO_CELL: u32 = u32::MAX;

impl Columns {
    /// The places of a side that is read, which every reading of it goes by.
    #[must_use]
    pub fn new(grid: &Grid, read: Side) -> Self {
        let (count, width) = (grid.size()[read], grid.size()[read.other()]);
        // Neighbours have mostly the same places, so that there are hardly more of them than cells.
        let mut out = Self { width, starts: Vec::with_capacity(count + 1), places: Vec::with_capacity(grid.cells.len() * 2) };
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
                let cell = if first(&at, 1) == place { near[1][at[1]].1 } else { NO_CELL };
                out.places.push(Place { at: place, cell });
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
