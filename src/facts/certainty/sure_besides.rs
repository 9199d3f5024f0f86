//! Sure besides: two modals, shares or doubts that differ in strength and say the same by what stands beside them: leave that is given and
//! what may be done, what may be and what it is possible will be, both that were accepted and neither that was refused, a charge and an
//! allegation.
//!
//! Limits: English words.

use crate::facts::Scene;
use crate::lexicon;
use crate::mention::{Cue, CueKind};
use crate::text::Side;

/// Whether two modals say the same, or nothing that could be compared.
pub(super) fn are_one(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    scene.case.in_english()
        && matches!(a.kind, CueKind::Modal(_))
        && (is_elliptic(scene, Side::Left, a)
            || is_elliptic(scene, Side::Right, b)
            || is_leave_given(scene, a, b)
            || is_possible_too(scene, a, b)
            || is_allowed_elsewhere(scene, a, b))
}

/// "Those without bees of their own can.": a modal whose verb stands elsewhere.
fn is_elliptic(scene: &Scene<'_>, side: Side, cue: &Cue) -> bool {
    let next = cue.tokens.end;
    !scene.bounds(side, cue.tokens.start).contains(&next) || matches!(scene.case.folded(side, next), "." | ";")
}

/// "Will admit women to its choir" and "women may sing in it": leave that is given, and what may be done.
fn is_leave_given(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let gives = |side: Side, cue: &Cue| {
        let word = |t: usize| scene.case.folded(side, t);
        let near = cue.tokens.end..scene.bounds(side, cue.tokens.start).end.min(cue.tokens.end + 2);
        word(cue.tokens.start) == "will"
            && near.into_iter().any(|t| matches!(word(t), "admit" | "allow" | "let" | "permit" | "accept" | "open" | "welcome"))
    };
    let may = |side: Side, cue: &Cue| matches!(scene.case.folded(side, cue.tokens.start), "may" | "can");
    gives(Side::Left, a) && may(Side::Right, b) || may(Side::Left, a) && gives(Side::Right, b)
}

/// "May strengthen again" and "it is possible that it will gain strength".
fn is_possible_too(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    const REACH: usize = 8;
    let word = |side: Side, cue: &Cue| scene.case.folded(side, cue.tokens.start);
    let may = |side: Side, cue: &Cue| matches!(word(side, cue), "may" | "might" | "could");
    let open = |side: Side, cue: &Cue| {
        let at = cue.tokens.start;
        let mut before = scene.bounds(side, at).start.max(at.saturating_sub(REACH))..at;
        let possible = |t: usize| {
            matches!(scene.case.folded(side, t), "possible" | "possibility" | "possibly" | "conceivable" | "perhaps" | "maybe")
                && scene.partners.get(side, t).is_none()
        };
        matches!(word(side, cue), "will" | "would" | "can") && before.any(possible)
    };
    may(Side::Left, a) && open(Side::Right, b) || open(Side::Left, a) && may(Side::Right, b)
}

/// "Candles may be lit only outside" and "indoors there will be no candles": where something is allowed, and where it is not.
fn is_allowed_elsewhere(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let says = |side: Side, cue: &Cue, words: &[&str]| {
        scene.bounds(side, cue.tokens.start).any(|t| words.contains(&scene.case.folded(side, t)) && scene.partners.get(side, t).is_none())
    };
    let only = |side: Side, cue: &Cue| says(side, cue, &["only", "solely", "exclusively", "alone"]);
    let no = |side: Side, cue: &Cue| says(side, cue, &["no", "not", "never"]);
    only(Side::Left, a) && no(Side::Right, b) || no(Side::Left, a) && only(Side::Right, b)
}

/// "Accepted both resignations" and "neither was refused": whether the two sentences have a verb each that is the other's opposite.
pub(super) fn are_done_otherwise(scene: &Scene<'_>, a: &Cue, b: &Cue) -> bool {
    let free = |side: Side, cue: &Cue| {
        let verb = |t: &usize| {
            scene.partners.get(side, *t).is_none()
                && scene.case.is_content(side, *t)
                && lexicon::poses(scene.case.folded(side, *t)).verb >= 40
        };
        scene.bounds(side, cue.tokens.start).filter(verb).collect::<Vec<usize>>()
    };
    let (left, right) = (free(Side::Left, a), free(Side::Right, b));
    left.iter().any(|&l| right.iter().any(|&r| lexicon::opposite(scene.case.folded(Side::Left, l), scene.case.folded(Side::Right, r))))
}

/// Whether the sentence of a token tells of a charge or a suspicion.
pub(super) fn is_charged(scene: &Scene<'_>, side: Side, token: usize) -> bool {
    scene.case.in_english()
        && scene.bounds(side, token).any(|t| {
            matches!(
                scene.case.folded(side, t),
                "charged" | "accused" | "suspected" | "suspicion" | "charges" | "accusation" | "indicted" | "accuses" | "accuse"
            )
        })
}
