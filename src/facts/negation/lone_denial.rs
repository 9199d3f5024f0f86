//! Lone denials: "was not given to them" in a sentence whose partner tells the same matter and denies nothing, in words too free for
//! [`negation`](super) to tell what was denied.
//!
//! Such a "not" may turn the statement or only be worded so: it is told as what only one side denies, never as a contradiction.
//!
//! Limits: English; where the other side denies or ends or lacks anything in a word of its own, it may deny the same.

use std::ops::Range;

use rayon::prelude::*;

use crate::facts::model::{Kind, Severity};
use crate::facts::{Finding, Findings, Scene, capitalised};
use crate::lexicon;
use crate::mention::Cue;
use crate::text::{Side, Sides, TokenKind};

use super::{REACH, is_unanswered};

/// Share of the words that both sides must keep.
const KEPT: f32 = 0.6;

/// One of so many words of weight in the denied clause may be missing on the other side.
const TOLD: usize = 3;

/// How far a clause is looked at on either side of its negator, in tokens.
const CLAUSE: usize = 12;

/// How many passages a thread takes at a time.
const CHUNK: usize = 64;

/// How sure it is that the two differ.
const CONFIDENCE: f32 = 0.4;

/// Tells of every negator that nothing on the other side answers and no other judge has spoken of, if what it denies is told there.
pub(in crate::facts) fn judge(scenes: &[Scene<'_>], findings: &mut Findings) {
    // What a passage by itself says is looked for side by side, then held against what was found before.
    let lone: Vec<Vec<(Side, Range<usize>)>> = scenes.par_iter().with_min_len(CHUNK).map(lone).collect();
    for (scene, lone) in scenes.iter().zip(lone) {
        for (side, scope) in lone {
            if !findings.is_spoken(side, &scope) {
                tell(scene, findings, side, &scope);
            }
        }
    }
}

/// The negators of a passage that nothing answers, each with what it denies.
fn lone(scene: &Scene<'_>) -> Vec<(Side, Range<usize>)> {
    if !scene.case.in_english() || scene.kept < KEPT || scene.is_same() {
        return Vec::new();
    }
    let full = |side: Side, cue: &Cue| matches!(scene.case.folded(side, cue.tokens.start), "not" | "n't" | "never" | "cannot");
    let of_side = |side: Side| {
        let cues = scene.cues(side).filter(move |cue| full(side, cue));
        cues.filter_map(move |cue| Some((side, cue, scope(scene, side, cue)?)))
    };
    let alone = |(side, cue, scope): &(Side, &Cue, Range<usize>)| {
        let other = side.other();
        !is_turned(scene, *side, scope) && is_told(scene, *side, cue) && !denies(scene, other) && is_unanswered(scene, *side, cue)
    };
    Side::BOTH.into_iter().flat_map(of_side).filter(alone).map(|(side, _, scope)| (side, scope)).collect()
}

/// "Not easy" and "hard": whether the other side has the opposite of what is denied.
fn is_turned(scene: &Scene<'_>, side: Side, scope: &Range<usize>) -> bool {
    let (own, other) = (scene.case.folded(side, scope.end - 1), side.other());
    let free = |t: usize| scene.partners.get(other, t).is_none();
    scene.passage.tokens[other].iter().any(|&t| free(t) && lexicon::opposite(own, scene.case.folded(other, t)))
}

fn tell(scene: &Scene<'_>, findings: &mut Findings, side: Side, scope: &Range<usize>) {
    let other = side.other();
    let text = scene.quote(side, scope, 4);
    findings.add(
        scene,
        Finding {
            kind: Kind::Negation,
            severity: Severity::OneSided,
            confidence: CONFIDENCE,
            summary: capitalised(&format!("{} says {text}; {} denies nothing here", scene.case.who(side), scene.case.who(other))),
            reason: "The other side tells of the same matter, and has nothing that denies it".to_owned(),
            spans: Sides::of(side, vec![scene.span(side, scope)], Vec::new()),
        },
    );
}

/// A negator and the first word of weight behind it.
fn scope(scene: &Scene<'_>, side: Side, cue: &Cue) -> Option<Range<usize>> {
    let end = scene.bounds(side, cue.tokens.start).end.min(cue.tokens.end + REACH);
    let first = (cue.tokens.end..end).find(|&t| scene.case.is_content(side, t))?;
    Some(cue.tokens.start..first + 1)
}

/// Whether the other side has most of the words of weight around a negator, one behind it among them.
fn is_told(scene: &Scene<'_>, side: Side, cue: &Cue) -> bool {
    let bounds = scene.bounds(side, cue.tokens.start);
    let mark = |&t: &usize| scene.case.articles[side].tokens[t].kind != TokenKind::Mark;
    let before = (bounds.start.max(cue.tokens.start.saturating_sub(CLAUSE))..cue.tokens.start).rev().take_while(mark);
    let behind = (cue.tokens.end..bounds.end.min(cue.tokens.end + CLAUSE)).take_while(mark);
    let weighty = |t: &usize| scene.case.is_content(side, *t);
    let kept = |t: &usize| scene.partners.get(side, *t).is_some();
    let behind: Vec<usize> = behind.filter(weighty).collect();
    let all: Vec<usize> = before.filter(weighty).chain(behind.iter().copied()).collect();
    let told = all.iter().filter(|t| kept(t)).count();
    behind.iter().any(kept) && told >= 2 && (all.len() - told) * TOLD <= all.len()
}

/// Whether a side denies anything in the passage, by a negator without partner or by a word that says as much.
fn denies(scene: &Scene<'_>, side: Side) -> bool {
    scene.has_free_negator(side) || scene.passage.tokens[side].iter().any(|&t| scene.is_free_denial(side, t))
}
