//! Multiples: a figure that one side tells, and the other by how much it was multiplied since. "Doubled to 960" tells of 480 as well.
//!
//! Limits: the factor stands in the sentence of the figure that came of it; by words alone, not "three times as many".

use crate::facts::Scene;
use crate::facts::scene::CLOSELY;
use crate::lexicon::trends;
use crate::mention::quantity::Quantity;
use crate::text::Side;

/// How far behind the word that multiplies it a figure may stand.
const REACH: usize = 9;

/// What a side tells by how much a figure was multiplied: the figure, and how many times as much it became.
pub(super) fn told<'a>(scene: &Scene<'a>, side: Side) -> Vec<(&'a Quantity, f64)> {
    // Of words that are kept, so is the figure.
    if scene.kept >= CLOSELY {
        return Vec::new();
    }
    let language = scene.case.articles[side].language;
    let words = scene.passage.tokens[side].iter().filter_map(|&t| Some((t, trends::times(language, scene.case.folded(side, t))?)));
    words
        .flat_map(|(t, times)| {
            let behind = t..scene.bounds(side, t).end.min(t + REACH);
            scene.quantities(side).filter(move |f| behind.contains(&f.tokens.start)).map(move |f| (f, times))
        })
        .collect()
}

/// The figure that came of one of the other side by such a multiplication.
pub(super) fn of<'a>(told: &[(&'a Quantity, f64)], q: &Quantity) -> Option<&'a Quantity> {
    let comes = |f: &Quantity, times: f64| f.measure == q.measure && (f.value - q.value * times).abs() < f.value * 1e-6;
    told.iter().find(|(f, times)| comes(f, *times)).map(|(f, _)| *f)
}
