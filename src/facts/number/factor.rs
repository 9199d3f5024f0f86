//! Factors: how many times as much, in words before what is measured: "uses half the power of the old pump" against "uses twice the
//! power of the old pump".
//!
//! Limits: English; factors that stand in one place of linked sentences.

use std::ops::Range;

use crate::facts::model::{Kind, Severity};
use crate::facts::{Findings, Scene};
use crate::text::{Side, Sides};

/// Share of kept words that a passage must have.
const KEPT: f32 = 0.6;

/// How far two such factors are believed to be said of one thing.
const CONFIDENCE: f32 = 0.8;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if !scene.case.in_english() || scene.kept < KEPT {
        return;
    }
    let (left, right) = (factors(scene, Side::Left), factors(scene, Side::Right));
    let [(x, l)] = &left[..] else { return };
    let [(y, r)] = &right[..] else { return };
    let tokens = Sides::new(l.clone(), r.clone());
    if x != y && scene.same_gap(l.start, r.start) && !findings.are_spoken(&tokens) {
        let said = |side: Side| scene.quote(side, &tokens[side], 3);
        findings.add_told(scene, (Kind::Number, Severity::Conflict), &tokens, CONFIDENCE, said, "Another number of times as much");
    }
}

/// The factors of a side, in hundredths, with their tokens.
fn factors(scene: &Scene<'_>, side: Side) -> Vec<(u32, Range<usize>)> {
    let found = scene.passage.tokens[side].iter().filter_map(|&t| {
        let bounds = scene.bounds(side, t);
        let word = |t: usize| if bounds.contains(&t) { scene.case.folded(side, t) } else { "" };
        let (times, end) = match (word(t), word(t + 1)) {
            ("half", _) => (50, t + 1),
            ("twice" | "double", _) => (200, t + 1),
            ("triple", _) => (300, t + 1),
            ("three", "times") => (300, t + 2),
            ("four", "times") => (400, t + 2),
            ("five", "times") => (500, t + 2),
            ("ten", "times") => (1_000, t + 2),
            _ => return None,
        };
        // "Half the power", "three times its weight"; "half that" turns the comparison round.
        matches!(word(end), "the" | "its" | "their" | "his" | "her").then_some((times, t..end))
    });
    found.collect()
}
