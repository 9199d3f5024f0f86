//! Without: what is not done beside something else, and is done too on the other side. "Reduced emissions without lowering the yield"
//! against "reduced emissions but also lowered the yield".
//!
//! Limits: English; the same verb, right behind "without".

use crate::facts::model::{Kind, Severity};
use crate::facts::scene::CLOSELY;
use crate::facts::{Findings, Scene};
use crate::text::{Side, Sides};

/// How far before the verb a negator may stand that says as much.
const DENIED: usize = 5;

/// How far the two are believed to exclude each other.
const CONFIDENCE: f32 = 0.7;

/// Words that say as much as "without".
const AS_MUCH: &[&str] = &[
    "avoid", "avoids", "avoided", "avoiding", "fail", "fails", "failed", "failing", "instead", "rather", "refused", "refusing", "declined",
    "stopped", "short", "unless", "nor", "neither", "never", "hardly", "barely",
];

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if !scene.case.in_english() || scene.kept < CLOSELY {
        return;
    }
    for side in Side::BOTH {
        let other = side.other();
        let word = |side: Side, t: usize| scene.case.folded(side, t);
        let without =
            |t: usize| word(side, t) == "without" && scene.bounds(side, t).contains(&(t + 1)) && word(side, t + 1).ends_with("ing");
        for at in scene.passage.tokens[side].iter().copied().filter(|&t| scene.partners.get(side, t).is_none() && without(t)) {
            let Some(verb) = scene.partners.get(side, at + 1) else { continue };
            // "Without asking her" and "she was not asked"; whoever signs before reading it has not read it.
            let as_much = scene.has_before(other, verb, 2, &["before"])
                || scene.bounds(other, verb).any(|t| AS_MUCH.contains(&word(other, t)))
                || scene.is_denied(other, verb, DENIED)
                || scene.has_negator_alone(other)
                || scene.has_free_denial(other, verb);
            let tokens = Sides::of(side, at..at + 2, verb..verb + 1);
            if !as_much && !findings.are_spoken(&tokens) {
                let said = |side: Side| scene.quote(side, &tokens[side], 3);
                let reason = "“without” denies what the other side states";
                findings.add_told(scene, (Kind::Negation, Severity::Conflict), &tokens, CONFIDENCE, said, reason);
            }
        }
    }
}
