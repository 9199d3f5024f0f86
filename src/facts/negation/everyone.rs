//! All or none: "available to everyone" against "available to nobody".
//!
//! A word for all and a word for none in one place, where both sides go on with the same word, or come to it by the same one.
//!
//! Limits: English only, whose verbs are known well enough to tell whether both sides go on alike; a sentence that denies in another
//! place as well ("all will be kept", "none will be cut") says no other thing and is left alone.

use crate::facts::scene::TOLD_FREELY;
use crate::facts::{Findings, Scene};
use crate::text::{Side, Sides};

/// How far to either side the word may stand that both have in common.
const REACH: usize = 6;

/// Least slot score of the two.
const SLOT: f32 = 0.55;

/// How far the two are believed to contradict each other.
const CONFIDENCE: f32 = 0.8;

/// Words for all, folded.
const ALL: &[&str] = &["all", "every", "everyone", "everybody", "everything", "everywhere", "both", "each", "anyone", "anybody"];

/// Words for none, folded.
const NONE: &[&str] = &["none", "nobody", "nothing", "nowhere", "neither", "no"];

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if scene.kept < TOLD_FREELY || !scene.case.in_english() {
        return;
    }
    for side in Side::BOTH {
        // Most passages have no such word at all.
        let [all] = of(scene, side, ALL)[..] else { continue };
        let [none] = of(scene, side.other(), NONE)[..] else { continue };
        let at = Sides::of(side, all, none);
        let tokens = at.map(|t| t..t + 1);
        let spoken = findings.are_spoken(&tokens);
        if !spoken && is_in_place(scene, side, all, none) {
            findings.add_denial(scene, &tokens, CONFIDENCE, "All on one side and none on the other");
        }
    }
}

/// The words of a list on a side of a passage that the other side has not in their place.
fn of(scene: &Scene<'_>, side: Side, list: &[&str]) -> Vec<usize> {
    let free = |t: usize| scene.partners.get(side, t).is_none_or(|p| scene.case.folded(side, t) != scene.case.folded(side.other(), p));
    scene.passage.tokens[side].iter().copied().filter(|&t| list.contains(&scene.case.folded(side, t)) && free(t)).collect()
}

/// Whether "all" on a side and "none" on the other stand in one place of a statement that is told in the same words otherwise.
fn is_in_place(scene: &Scene<'_>, side: Side, all: usize, none: usize) -> bool {
    let other = side.other();
    // Behind a word for all whatever else is denied turns it round; so does another verb.
    let denied =
        |side: Side, own: usize| scene.has_free_denial(side, own) || scene.bounds(side, own).any(|t| t != own && scene.is_negator(side, t));
    let (l, r) = if side == Side::Left { (all, none) } else { (none, all) };
    if scene.slot(&(l..l + 1), &(r..r + 1)) < SLOT || denied(side, all) || denied(other, none) || scene.go_on_otherwise(l, r) {
        return false;
    }
    let weighty = |t: &usize| scene.case.is_content(side, *t);
    let bounds = scene.bounds(side, all);
    let theirs = scene.bounds(other, none);
    let meets = |t: usize, behind: bool| {
        scene.partners.exact[side][t]
            && scene
                .partners
                .get(side, t)
                .is_some_and(|p| theirs.contains(&p) && if behind { p > none && p - none <= REACH } else { p < none && none - p <= REACH })
    };
    let mut behind = (all + 1..bounds.end.min(all + 1 + REACH)).filter(weighty);
    // Of what is counted the verb stands behind: "all these harms can be mended", "none of these losses can be mended".
    if behind.clone().next().is_some() {
        return behind.any(|t| meets(t, true) && crate::lexicon::poses(scene.case.folded(side, t)).verb >= 40)
            || scene.same_gap(l, r) && behind.clone().all(|t| meets(t, true));
    }
    (bounds.start.max(all.saturating_sub(REACH))..all).rev().find(weighty).is_some_and(|t| meets(t, false))
}
