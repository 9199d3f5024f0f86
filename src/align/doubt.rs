//! Which beads have nearly as good a partner elsewhere.

use rustc_hash::FxHashMap;

use crate::text::{Article, Side, Sides};

use super::features::Features;
use super::grid::Grid;

/// A partner elsewhere is nearly as good from this share of what the bead itself has.
const NEARLY: f32 = 0.75;

/// For each group of paragraphs, whether a paragraph outside it says nearly as much of the same as its own partners do,
/// seen from either side.
#[must_use]
pub fn unsure(articles: Sides<&Article>, features: &Sides<Vec<Features>>, grid: &Grid, groups: &[Sides<Vec<usize>>]) -> Vec<bool> {
    let mut home = articles.map(|a| vec![usize::MAX; a.paragraphs.len()]);
    for (g, group) in groups.iter().enumerate() {
        for side in Side::BOTH {
            group[side].iter().for_each(|&p| home[side][p] = g);
        }
    }
    let mut out = vec![false; groups.len()];
    for side in Side::BOTH {
        let mut own = vec![0f32; groups.len()];
        let mut elsewhere: FxHashMap<(usize, usize), f32> = FxHashMap::default();
        for (s, sentence) in articles[side].sentences.iter().enumerate() {
            let group = home[side][sentence.paragraph];
            let mass = features[side][s].stems.mass;
            // The best that each paragraph of the other side has for this sentence, and the bead as a whole.
            let mut inside = 0f32;
            let mut best: Vec<(usize, f32)> = Vec::new();
            let mut look = |k: usize| {
                let cell = &grid.cells[k];
                let paragraph = articles[side.other()].sentences[cell.of(side.other())].paragraph;
                let similarity = cell.similarity();
                if home[side.other()][paragraph] == group {
                    inside = inside.max(similarity);
                } else {
                    match best.iter_mut().find(|b| b.0 == paragraph) {
                        Some(b) => b.1 = b.1.max(similarity),
                        None => best.push((paragraph, similarity)),
                    }
                }
            };
            match side {
                Side::Left => grid.row(s).for_each(&mut look),
                Side::Right => grid.column(s).for_each(&mut look),
            }
            own[group] += mass * inside;
            for (paragraph, similarity) in best {
                *elsewhere.entry((group, paragraph)).or_default() += mass * similarity;
            }
        }
        for ((group, _), weight) in elsewhere {
            out[group] |= weight >= NEARLY * own[group];
        }
    }
    out
}
