//! Denied besides: what a negator denies on one side and the other side tells by what is left of it ("none of the limes will be felled",
//! "the limes will stay"), by how it came to be ("no longer minister", "the minister resigned"), by the rest of a count ("786 did not reach
//! the finish", "8,214 reached it") or by its equal ("not less far", "at least as far"). Such a negator contradicts nothing.
//!
//! Limits: English words of loss, of keeping and of leaving an office.

use crate::facts::Scene;
use crate::facts::number::sums;
use crate::facts::relation::excused::{KEPT, LOST};
use crate::lexicon;
use crate::mention::Cue;
use crate::text::{Side, Sides};

/// Share of kept words below which a compound is told in another way.
const CLOSE: f32 = 0.8;

/// Whether a negator contradicts nothing for any of these reasons: what it denies and that word's partner.
pub(super) fn is_told(scene: &Scene<'_>, side: Side, cue: &Cue, (anchor, partner): (usize, usize)) -> bool {
    is_at_least_as(scene, side, cue, partner)
        || modifies_another(scene, side, anchor, partner)
        || is_resignation(scene, side, cue)
        || is_spared(scene, side, cue, partner)
        || is_never_otherwise(scene, side, cue, partner)
}

/// Whether a figure of either sentence makes up a whole with one of the other's, as words beside them say.
pub(super) fn has_one_sum(scene: &Scene<'_>, side: Side, anchor: usize, partner: usize) -> bool {
    let Some(paragraphs) = scene.of_bead() else { return false };
    let beside = |side: Side, token: usize| {
        let bounds = scene.bounds(side, token);
        scene.quantities(side).filter(move |q| bounds.contains(&q.tokens.start)).collect::<Vec<_>>()
    };
    let at = Sides::of(side, anchor, partner);
    let (left, right) = (beside(Side::Left, at.left), beside(Side::Right, at.right));
    left.iter().any(|a| right.iter().any(|b| a.value != b.value && sums::comes_out(scene.case, paragraphs, a, b)))
}

/// "She is no longer minister: she handed in her resignation" and "the minister resigned": what is over, and how it came to be.
fn is_resignation(scene: &Scene<'_>, side: Side, cue: &Cue) -> bool {
    let left = |side: Side, t: usize| {
        matches!(
            scene.case.folded(side, t),
            "resigned" | "resigns" | "resignation" | "quit" | "sacked" | "dismissed" | "retired" | "stepped" | "died"
        )
    };
    let ended = cue.tokens.len() == 2 && scene.case.folded(side, cue.tokens.start) == "no";
    let other = side.other();
    ended && scene.bounds(side, cue.tokens.start).any(|t| left(side, t)) && scene.passage.tokens[other].iter().any(|&t| left(other, t))
}

/// "None of the limes will be felled" and "the limes will stay": what is not lost is kept.
fn is_spared(scene: &Scene<'_>, side: Side, cue: &Cue, partner: usize) -> bool {
    let other = side.other();
    let free = |side: Side, t: usize, words: &[&str]| words.contains(&scene.case.folded(side, t)) && scene.partners.get(side, t).is_none();
    (cue.tokens.end..scene.bounds(side, cue.tokens.start).end).any(|t| free(side, t, LOST))
        && scene.bounds(other, partner).any(|t| free(other, t, KEPT))
}

/// "Did not travel less far than the males" and "went at least as far".
fn is_at_least_as(scene: &Scene<'_>, side: Side, cue: &Cue, partner: usize) -> bool {
    const CLAUSE: usize = 6;
    let other = side.other();
    let end = scene.bounds(side, cue.tokens.start).end;
    let less = (cue.tokens.end..end.min(cue.tokens.end + CLAUSE)).any(|t| {
        let word = scene.case.folded(side, t);
        (matches!(word, "less" | "fewer") || lexicon::is_comparative(word)) && scene.partners.get(side, t).is_none()
    });
    let word = |t: usize| scene.case.folded(other, t);
    less && scene.bounds(other, partner).any(|t| word(t) == "as" && t > 0 && matches!(word(t - 1), "least" | "just" | "equally"))
}

/// "No logging in the wood" and "the logging permit": a thing, and what only tells the sort of another.
fn modifies_another(scene: &Scene<'_>, side: Side, anchor: usize, partner: usize) -> bool {
    let other = side.other();
    let noun = |side: Side, t: usize| scene.case.noun_behind(side, t).is_some_and(|next| !scene.is_named(side, next));
    let own = scene.case.folded(side, anchor);
    scene.kept < CLOSE && own == scene.case.folded(other, partner) && own.ends_with("ing") && noun(other, partner) && !noun(side, anchor)
}

/// "Never turns its back on its star" and "always turns the same side towards it".
fn is_never_otherwise(scene: &Scene<'_>, side: Side, cue: &Cue, partner: usize) -> bool {
    const CLAUSE: usize = 6;
    let other = side.other();
    let goes_on = |side: Side, from: usize| {
        let end = scene.bounds(side, from).end.min(from + CLAUSE);
        (from..end).any(|t| scene.case.is_content(side, t) && scene.partners.get(side, t).is_none())
    };
    let always = scene.bounds(other, partner).find(|&t| scene.case.folded(other, t) == "always" && scene.partners.get(other, t).is_none());
    scene.case.folded(side, cue.tokens.start) == "never" && always.is_some_and(|t| goes_on(other, t + 1)) && goes_on(side, cue.tokens.end)
}
