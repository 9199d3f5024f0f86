//! Ranks: one office, and a word before it that one side alone has: "the deputy mayor resigned" against "the mayor resigned".
//!
//! The office has its partner, so that the judge of roles sees nothing amiss. A deputy, a vice president or an assistant is another
//! person than the one above. That somebody only acts as director, or was president once, is left out where the words are kept closely.
//!
//! Limits: of other languages than English "vice" alone is read; a word of the same sense anywhere in the other side's paragraph excuses it, and so does the bare office where the
//! side that has the rank names that as well.

use std::ops::Range;

use crate::facts::model::{Kind, Severity};
use crate::facts::scene::CLOSELY;
use crate::facts::{Findings, Scene};
use crate::lexicon;
use crate::text::{Side, Sides};

/// Words of rank by their sense: whoever stands under the office, shares it, fills it for a while, or had it.
const RANKS: &[&[&str]] = &[
    &["deputy", "deputies", "vice", "assistant", "associate"],
    &["co"],
    &["acting", "interim", "caretaker", "provisional"],
    &["former", "ex", "formerly", "previous", "then", "retired"],
];

/// Of these senses the first make another person or another deed of it; without the others something is left out.
const ANOTHER: usize = 2;

/// Share of kept words that a passage must have for a rank of the first senses.
const TOLD: f32 = 0.3;

/// How alike the words around both offices must be.
const SLOT: f32 = 0.35;

/// How many tokens an office may have.
const LONGEST: usize = 3;

/// How far behind an office the name may stand of who holds it.
const NAMED: usize = 2;

/// How far two ranks are believed to be two.
const CONFIDENCE: f32 = 0.7;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if !scene.case.in_english() {
        return abroad(scene, findings);
    }
    for side in Side::BOTH {
        for &at in &scene.passage.tokens[side] {
            // Most words have a partner, which is sooner known than whether they are of rank.
            let sense = if scene.partners.get(side, at).is_none() { sense(scene.case.folded(side, at)) } else { None };
            if let Some(sense) = sense.filter(|&sense| sense < ANOTHER && scene.kept >= TOLD || scene.kept >= CLOSELY) {
                held_against_bare(scene, findings, side, at, sense);
            }
        }
    }
}

/// "A vice-presidência" and "a presidência", "Vizemeister" and "Meister": the same noun with "vice" before it on one side alone.
fn abroad(scene: &Scene<'_>, findings: &mut Findings) {
    const LEAST: usize = 5;
    for side in Side::BOTH {
        let other = side.other();
        for &at in &scene.passage.tokens[side] {
            let word = scene.case.folded(side, at);
            let joined = || scene.bounds(side, at).contains(&(at + 2)) && scene.case.folded(side, at + 1) == "-";
            let (noun, whole) = match word.strip_prefix("vize") {
                Some(noun) if noun.len() >= LEAST => (noun, at..at + 1),
                _ if word == "vice" && joined() => (scene.case.folded(side, at + 2), at..at + 3),
                _ => continue,
            };
            let bare = |side: Side, t: usize| {
                let ranked = scene.before(side, t).is_some_and(|t| scene.case.folded(side, t) == "-");
                scene.case.folded(side, t) == noun && !ranked
            };
            let of = |side: Side| scene.passage.tokens[side].iter().copied().filter(|&t| bare(side, t)).collect::<Vec<usize>>();
            let (own, theirs) = (of(side), of(other));
            let ([], [there]) = (&own[..], &theirs[..]) else { continue };
            let vice = |t: &usize| scene.case.folded(other, *t).starts_with("vice") || scene.case.folded(other, *t).starts_with("vize");
            let tokens = Sides::of(side, whole, *there..*there + 1);
            if findings.are_spoken(&tokens) || scene.passage.tokens[other].iter().any(vice) {
                continue;
            }
            let said = |side: Side| scene.quote(side, &tokens[side], 2);
            findings.add_told(
                scene,
                (Kind::Role, Severity::Conflict),
                &tokens,
                CONFIDENCE,
                said,
                "“vice” stands before it on one side alone",
            );
        }
    }
}

/// The sense of a word of rank.
fn sense(word: &str) -> Option<usize> {
    RANKS.iter().position(|words| words.contains(&word))
}

fn held_against_bare(scene: &Scene<'_>, findings: &mut Findings, side: Side, at: usize, sense: usize) {
    let other = side.other();
    let Some(office) = office(scene, side, at) else { return };
    let last = office.end - 1;
    let Some(partner) = scene.partners.get(side, last).filter(|_| scene.partners.exact[side][last]) else { return };
    let first = partner + 1 - office.len().min(partner + 1 - scene.bounds(other, partner).start);
    let theirs = if is_same(scene, side, &office, &(first..partner + 1)) { first..partner + 1 } else { partner..partner + 1 };
    if is_ranked(scene, other, theirs.start) || is_said_there(scene, other, sense) || is_bare_too(scene, side, &office) {
        return;
    }
    let whole = at..office.end;
    let tokens = Sides::of(side, whole, theirs);
    let holders = holders(scene, &tokens);
    if findings.are_spoken(&tokens) || holders == Some(false) || holders.is_none() && scene.slot(&tokens.left, &tokens.right) < SLOT {
        return;
    }
    let said = |side: Side| scene.quote(side, &tokens[side], 2);
    let severity = if sense < ANOTHER { Severity::Conflict } else { Severity::OneSided };
    let reason = format!("“{}” stands before the office on one side alone", scene.case.folded(side, at));
    findings.add_told(scene, (Kind::Role, severity), &tokens, CONFIDENCE, said, reason);
}

/// The office behind a word of rank, a hyphen aside.
fn office(scene: &Scene<'_>, side: Side, at: usize) -> Option<Range<usize>> {
    let bounds = scene.bounds(side, at);
    let word = |t: usize| scene.case.folded(side, t);
    let from = at + 1 + usize::from(word(at + 1) == "-");
    (1..=LONGEST).rev().map(|len| from..from + len).filter(|tokens| tokens.end <= bounds.end).find(|tokens| {
        let words: Vec<&str> = tokens.clone().map(word).collect();
        lexicon::is_role(&words.join(" "))
    })
}

/// Whether two stretches are the same word for word.
fn is_same(scene: &Scene<'_>, side: Side, own: &Range<usize>, theirs: &Range<usize>) -> bool {
    own.clone().map(|t| scene.case.folded(side, t)).eq(theirs.clone().map(|t| scene.case.folded(side.other(), t)))
}

/// Whether a word of rank stands before an office, at most one word between.
fn is_ranked(scene: &Scene<'_>, side: Side, office: usize) -> bool {
    let from = scene.bounds(side, office).start.max(office.saturating_sub(3));
    (from..office).any(|t| sense(scene.case.folded(side, t)).is_some())
}

/// Whether the paragraphs of a side have any word of a sense.
fn is_said_there(scene: &Scene<'_>, side: Side, sense: usize) -> bool {
    scene.case.tokens(side, scene.paragraphs(side)).any(|t| RANKS[sense].contains(&scene.case.folded(side, t)))
}

/// Whether the paragraphs of a side name the office without a rank as well: "the mayor and her deputy".
fn is_bare_too(scene: &Scene<'_>, side: Side, office: &Range<usize>) -> bool {
    let last = office.end - 1;
    let stem = scene.case.vocabulary.stem(side, last);
    let mut others = scene.case.tokens(side, scene.paragraphs(side)).filter(|&t| t != last && scene.case.vocabulary.stem(side, t) == stem);
    others.any(|t| !is_ranked(scene, side, t))
}

/// Whether those who are named right behind the offices, or right before them and a comma, are one; nothing where either office stands
/// without a name.
fn holders(scene: &Scene<'_>, offices: &Sides<Range<usize>>) -> Option<bool> {
    let named = |side: Side| {
        let (start, end) = (offices[side].start, offices[side].end);
        scene.names(side).find(|name| {
            let behind = name.tokens.end > end && (end.saturating_sub(NAMED)..=end + NAMED).contains(&name.tokens.start);
            let comma = || scene.before(side, start).is_some_and(|t| scene.case.folded(side, t) == ",");
            behind || name.tokens.end + 1 == start && comma()
        })
    };
    named(Side::Left).zip(named(Side::Right)).map(|(x, y)| x.same(y))
}
