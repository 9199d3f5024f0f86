//! Multiples: a figure that one side tells, and the other by how much it was multiplied since. "Doubled to 960" tells of 480 as well.
//!
//! Limits: the factor stands in the sentence of the figure that came of it; by words alone, not "three times as many".

use crate::facts::Scene;
use crate::facts::scene::CLOSELY;
use crate::mention::quantity::Quantity;
use crate::text::{Language, Side};

/// How far behind the word that multiplies it a figure may stand.
const REACH: usize = 9;

/// How many times as much a folded word says that something became, in six languages: "doubled", "dimezzato".
fn times(language: Language, folded: &str) -> Option<f64> {
    const WORDS: &[(Language, f64, &[&str])] = &[
        (Language::English, 2.0, &["doubled", "doubling"]),
        (Language::English, 3.0, &["tripled", "tripling", "trebled"]),
        (Language::English, 4.0, &["quadrupled"]),
        (Language::English, 0.5, &["halved", "halving"]),
        (Language::German, 2.0, &["verdoppel"]),
        (Language::German, 3.0, &["verdreifach"]),
        (Language::German, 0.5, &["halbier"]),
        (Language::French, 2.0, &["doubl"]),
        (Language::French, 3.0, &["tripl"]),
        (Language::Spanish, 2.0, &["duplic"]),
        (Language::Spanish, 3.0, &["triplic"]),
        (Language::Portuguese, 2.0, &["duplic", "dobrou", "dobrar"]),
        (Language::Portuguese, 3.0, &["triplic"]),
        (Language::Italian, 2.0, &["raddoppi"]),
        (Language::Italian, 3.0, &["triplic"]),
        (Language::Italian, 0.5, &["dimezz"]),
    ];
    let fits = |stems: &[&str]| stems.iter().any(|stem| folded.starts_with(stem));
    WORDS.iter().find(|(own, _, stems)| *own == language && fits(stems)).map(|&(_, times, _)| times)
}

/// The figure of the other side that came of this one, where that side tells by how much it was multiplied.
pub(super) fn of<'a>(scene: &Scene<'a>, side: Side, q: &Quantity) -> Option<&'a Quantity> {
    // Of words that are kept, so is the figure.
    if scene.kept >= CLOSELY {
        return None;
    }
    let other = side.other();
    let language = scene.case.articles[other].language;
    scene.passage.tokens[other].iter().find_map(|&t| {
        let times = times(language, scene.case.folded(other, t))?;
        let bounds = scene.bounds(other, t);
        let comes = |f: &&Quantity| {
            bounds.contains(&f.tokens.start)
                && (t..t + REACH).contains(&f.tokens.start)
                && f.measure == q.measure
                && (f.value - q.value * times).abs() < f.value * 1e-6
        };
        scene.quantities(other).find(comes)
    })
}
