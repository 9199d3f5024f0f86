//! Qualified: a word before a thing or somebody that one side alone has, and without which it is another thing: "the alleged thief"
//! against "the thief", "attempted murder" against "murder"; or what a hyphen joins to it: "semi-final" against "final".
//!
//! Told where the words are kept closely, so that nobody said it in another way.
//!
//! Limits: English; what is only planned or proposed is not among them, for careful writers leave that out; excused by any word of the
//! other side's paragraph that leaves it open, tries, plans or denies.

use crate::facts::model::{Kind, Severity};
use crate::facts::scene::CLOSELY;
use crate::facts::{Findings, Scene};
use crate::mention::CueKind;
use crate::text::{Side, Sides, TokenKind};

/// What is only said of somebody, what did not come off, and what is none.
const QUALIFIERS: &[&str] = &[
    "alleged",
    "suspected",
    "presumed",
    "supposed",
    "purported",
    "reputed",
    "putative",
    "attempted",
    "failed",
    "foiled",
    "thwarted",
    "aborted",
    "botched",
    "unsuccessful",
    "fake",
    "mock",
    "bogus",
    "sham",
    "simulated",
];

/// What a hyphen joins to a word, and makes another of it.
const PREFIXES: &[&str] = &["semi", "quarter", "half", "great", "step", "foster", "non", "anti", "quasi", "pseudo", "pre"];

/// What keeps all others out.
const LIMITS: &[&str] = &["only", "solely", "exclusively"];

/// Words of leave: what is allowed to some only is not allowed to the others.
const LEAVE: &[&str] = &[
    "may",
    "can",
    "allowed",
    "permitted",
    "admitted",
    "open",
    "available",
    "eligible",
    "entitled",
    "valid",
    "authorised",
    "authorized",
    "licensed",
];

/// Words that keep others out somewhere else.
const KEEPS_OUT: &[&str] = &[
    "only",
    "solely",
    "exclusively",
    "alone",
    "just",
    "merely",
    "except",
    "but",
    "other",
    "others",
    "else",
    "nobody",
    "none",
    "no",
    "not",
    "never",
    "unless",
    "must",
    "restricted",
    "limited",
    "reserved",
    "confined",
    "private",
    "purely",
    "sole",
    "exclusive",
    "also",
    "too",
];

/// Words that say as much somewhere else.
const SAYS_SO: &[&str] = &[
    "allegedly",
    "suspect",
    "suspects",
    "accusation",
    "accusations",
    "allegation",
    "allegations",
    "claim",
    "claims",
    "claimed",
    "charged",
    "charge",
    "charges",
    "try",
    "tries",
    "tried",
    "trying",
    "attempt",
    "attempts",
    "fail",
    "fails",
    "failure",
    "plan",
    "plans",
    "proposal",
    "proposals",
    "proposes",
    "bid",
    "if",
    "supposedly",
    "apparently",
    "reportedly",
    "pretended",
    "pretending",
    "copy",
];

/// How many words may stand between a qualifier and its noun.
const BETWEEN: usize = 2;

/// Percent of its uses in which a word must be a noun.
const NOUN: u8 = 50;

/// How far before a word a "not" may stand that "non-" says as well.
const DENIED: usize = 3;

/// How far a qualifier that is missing is believed to change what is told.
const CONFIDENCE: f32 = 0.6;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if !scene.case.in_english() || scene.kept < CLOSELY {
        return;
    }
    for side in Side::BOTH {
        for &at in scene.passage.tokens[side].iter().filter(|&&t| scene.partners.get(side, t).is_none()) {
            if let Some(noun) = joined(scene, side, at) {
                held_against_whole(scene, findings, side, at, noun);
            }
            if QUALIFIERS.contains(&scene.case.folded(side, at)) {
                held_against_bare(scene, findings, side, at);
            }
            if matches!(scene.case.folded(side, at), "even" | "only") {
                held_against_condition(scene, findings, side, at);
            }
            if LIMITS.contains(&scene.case.folded(side, at)) {
                held_against_all(scene, findings, side, at);
            }
        }
    }
}

/// "Work begins in March if the grant arrives" against "even if it does not arrive": a condition that is one on one side only.
fn held_against_condition(scene: &Scene<'_>, findings: &mut Findings, side: Side, at: usize) {
    let next = at + 1;
    let is_if = |side: Side, t: usize| scene.case.folded(side, t) == "if";
    let inside = scene.bounds(side, at).contains(&next) && is_if(side, next);
    let Some(partner) = Some(next).filter(|_| inside).and_then(|t| scene.partners.get(side, t)) else { return };
    let other = side.other();
    // "Only if" and "if only", "provided" and "unless" say as much.
    let before = scene.before(other, partner).map_or("", |t| scene.case.folded(other, t));
    let tokens = Sides::of(side, at..next + 1, partner..partner + 1);
    if is_if(other, partner) && !matches!(before, "even" | "only" | "as") && !findings.are_spoken(&tokens) {
        let said = |side: Side| scene.quote(side, &tokens[side], 4);
        let reason = format!("“{}” is another condition", scene.written(side, &tokens[side]));
        findings.add_told(scene, (Kind::Relation, Severity::Conflict), &tokens, CONFIDENCE, said, reason);
    }
}

/// "Only members may use the pool" against "members may use the pool".
fn held_against_all(scene: &Scene<'_>, findings: &mut Findings, side: Side, at: usize) {
    const NEAR: usize = 9;
    let other = side.other();
    let bounds = scene.bounds(side, at);
    let word = |t: usize| scene.case.folded(side, t);
    let leave = (bounds.start.max(at.saturating_sub(NEAR))..bounds.end.min(at + NEAR)).find(|&t| LEAVE.contains(&word(t)));
    let Some(partner) = leave.and_then(|t| scene.partners.get(side, t)) else { return };
    // "Only two": few of them, and the figure says so.
    let counts = (at..bounds.end.min(at + 3)).any(|t| scene.case.mentions[side].quantity_at(t).is_some());
    let there = scene.case.tokens(other, scene.paragraphs(other));
    let excused = counts || scene.is_denied(side, at, 2) || there.into_iter().any(|t| KEEPS_OUT.contains(&scene.case.folded(other, t)));
    let tokens = Sides::of(side, at..at + 1, partner..partner + 1);
    if !excused && !findings.are_spoken(&tokens) {
        let said = |side: Side| scene.quote(side, &tokens[side], 4);
        let reason = format!("“{}” keeps others out; the other side does not say so", scene.written(side, &(at..at + 1)));
        findings.add_told(scene, (Kind::Relation, Severity::Altered), &tokens, CONFIDENCE, said, reason);
    }
}

fn held_against_bare(scene: &Scene<'_>, findings: &mut Findings, side: Side, at: usize) {
    let other = side.other();
    let Some((noun, partner)) = noun(scene, side, at) else { return };
    if is_said_there(scene, other) || is_qualified(scene, other, partner) {
        return;
    }
    let tokens = Sides::of(side, at..noun + 1, partner..partner + 1);
    if findings.are_spoken(&tokens) {
        return;
    }
    let said = |side: Side| scene.quote(side, &tokens[side], 2);
    let reason = format!("“{}” stands on one side alone, and without it it is another thing", scene.case.folded(side, at));
    findings.add_told(scene, (Kind::Certainty, Severity::Altered), &tokens, CONFIDENCE, said, reason);
}

/// "The semi-final" against "the final", "her mother-in-law" against "her mother".
fn held_against_whole(scene: &Scene<'_>, findings: &mut Findings, side: Side, at: usize, noun: usize) {
    let other = side.other();
    let Some(partner) = scene.partners.get(side, noun).filter(|_| scene.partners.exact[side][noun]) else { return };
    // "The father of her husband" is no other than her father-in-law.
    let married = |t: usize| matches!(scene.case.folded(other, t), "husband" | "wife" | "spouse" | "married");
    if at > noun && scene.bounds(other, partner).any(married) {
        return;
    }
    // "The post-pandemic recovery" and "the recovery from the pandemic".
    let goes_on = |side: Side, t: usize| if scene.bounds(side, t).contains(&(t + 1)) { scene.case.folded(side, t + 1) } else { "" };
    if at < noun && goes_on(side, noun) != goes_on(other, partner) {
        return;
    }
    let hyphen = |t: Option<usize>| t.is_some_and(|t| scene.case.folded(other, t) == "-");
    let word = scene.case.folded(side, at);
    let said = scene.case.tokens(other, scene.paragraphs(other)).any(|t| scene.case.folded(other, t) == word);
    // "Was not randomised" and "was non-randomised".
    if matches!(word, "non" | "anti") && scene.is_denied(other, partner, DENIED) {
        return;
    }
    if said || hyphen(partner.checked_sub(1)) || hyphen(Some(partner + 1)) {
        return;
    }
    let tokens = Sides::of(side, at.min(noun)..at.max(noun) + 1, partner..partner + 1);
    if findings.are_spoken(&tokens) {
        return;
    }
    let said = |side: Side| scene.in_full(side, &tokens[side]);
    findings.add_relation(scene, &tokens, CONFIDENCE, said, format!("“{word}” makes another word of it, on one side alone"));
}

/// The word that a prefix is joined to by a hyphen, or that "-in-law" is joined to, where this one has no partner.
fn joined(scene: &Scene<'_>, side: Side, at: usize) -> Option<usize> {
    let word = |t: usize| scene.case.folded(side, t);
    let bounds = scene.bounds(side, at);
    let next = at + 2;
    if PREFIXES.contains(&word(at)) {
        let is_word = |t: usize| bounds.contains(&t) && scene.case.articles[side].tokens[t].kind == TokenKind::Word;
        return Some(next).filter(|&t| word(at + 1) == "-" && is_word(t) && scene.case.is_content(side, t));
    }
    let first = at.checked_sub(4).filter(|t| bounds.contains(t))?;
    let in_law = word(at) == "law" && word(at - 1) == "-" && word(at - 2) == "in" && word(at - 3) == "-";
    Some(first).filter(|_| in_law)
}

/// The noun behind a qualifier, and its partner: the same word.
fn noun(scene: &Scene<'_>, side: Side, at: usize) -> Option<(usize, usize)> {
    let end = scene.bounds(side, at).end.min(at + 2 + BETWEEN);
    let mut behind = (at + 1..end).take_while(|&t| scene.case.is_content(side, t));
    behind.find_map(|t| {
        let partner = scene.partners.get(side, t).filter(|_| scene.partners.exact[side][t])?;
        let ends = t + 1 >= end || scene.case.noun_behind(side, t).is_none();
        (scene.case.poses(side, t).noun >= NOUN && ends).then_some((t, partner))
    })
}

/// Whether a word that no partner has stands before a noun and says of what sort it is.
fn is_qualified(scene: &Scene<'_>, side: Side, noun: usize) -> bool {
    scene.before(side, noun).is_some_and(|t| scene.case.is_content(side, t) && scene.partners.get(side, t).is_none())
}

/// Whether the paragraphs of a side leave something open, try, plan or deny in words of their own.
fn is_said_there(scene: &Scene<'_>, side: Side) -> bool {
    let says = |t: usize| {
        let word = scene.case.folded(side, t);
        SAYS_SO.contains(&word) && scene.partners.get(side, t).is_none() || QUALIFIERS.contains(&word)
    };
    let open = |kind: CueKind| matches!(kind, CueKind::Negator(_) | CueKind::Certainty(_));
    let free = |start: usize| scene.partners.get(side, start).is_none();
    scene.case.tokens(side, scene.paragraphs(side)).any(says) || scene.cues(side).any(|c| open(c.kind) && free(c.tokens.start))
}
