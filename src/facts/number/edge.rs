//! Edges: one figure on both sides, of which the words beside it make another: "rose by 20 percent" against "rose to 20 percent",
//! "300 cars a day" against "300 cars an hour", "60 euros each" against "60 euros in total", "three of four" against "all four".
//!
//! Limits: English.

use std::ops::Range;

use crate::facts::model::{Kind, Severity, Verdict};
use crate::facts::{Case, Findings, Scene};
use crate::lexicon::trends;
use crate::lexicon::{self, UnitClass};
use crate::mention::quantity::Quantity;
use crate::text::{Side, Sides};

/// How far before a figure "by" or "to" may stand, and how far before that the word of rising or falling.
const BEFORE: usize = 4;

/// How far behind a figure the time may stand for which it holds.
const BEHIND: usize = 4;

/// Verbs of somebody who makes it more or less.
const CHANGES: &[&str] = &[
    "cut",
    "cuts",
    "cutting",
    "reduced",
    "reduces",
    "reducing",
    "lowered",
    "lowers",
    "lowering",
    "raised",
    "raises",
    "raising",
    "boosted",
    "boosts",
    "boosting",
    "trimmed",
    "trims",
    "slashed",
    "slashes",
    "slashing",
    "expanded",
    "extended",
    "shortened",
    "halved",
    "lifted",
];

/// Share of kept words that a passage must have.
const KEPT: f32 = 0.5;

/// How far the two are believed to be told of one thing.
const CONFIDENCE: f32 = 0.75;

/// Whether a figure that both sides state is told to be another, and it was said so.
pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings, a: &Quantity, b: &Quantity) -> bool {
    if !scene.case.in_english() || scene.kept < KEPT || a.weak || b.weak || scene.is_same() {
        return false;
    }
    let both = Sides::new((Side::Left, a), (Side::Right, b));
    let held = |side: Side, q: &Quantity| holds_for(scene.case, side, q, BEHIND).map(|(time, end)| (time, q.tokens.start..end));
    let meant = |side: Side, q: &Quantity| of_whole(scene, side, q).or_else(|| excepted(scene, side, q));
    let found = differing(both.map(|(side, q)| step(scene, side, q)))
        .map(|tokens| (tokens, "how far it went, and how far it came"))
        .or_else(|| Some((differing(both.map(|(side, q)| held(side, q)))?, "the time for which it holds")))
        .or_else(|| Some((differing(both.map(|(side, q)| shared(scene, side, q)))?, "whether it is said of each or of all")))
        .or_else(|| Some((differing(both.map(|(side, q)| meant(side, q)))?, "how many of them are meant")));
    let Some((tokens, what)) = found else { return false };
    let told = tell(scene, findings, Kind::Number, &tokens, &format!("The same figure, but the words beside it change {what}"));
    if told {
        findings.check(Kind::Number, Some(a.span), Some(b.span), Verdict::Differs);
    }
    told
}

/// Where two readings of one figure stand, if each side has one and they differ.
fn differing<T: PartialEq>(read: Sides<Option<(T, Range<usize>)>>) -> Option<Sides<Range<usize>>> {
    let ((x, left), (y, right)) = read.left.zip(read.right)?;
    (x != y).then_some(Sides::new(left, right))
}

/// Whether it was told that what stands beside a value makes another of it: not where a discrepancy speaks of it already.
fn tell(scene: &Scene<'_>, findings: &mut Findings, kind: Kind, tokens: &Sides<Range<usize>>, reason: &str) -> bool {
    let open = !findings.are_spoken(tokens);
    if open {
        let said = |side: Side| scene.in_full(side, &tokens[side]);
        findings.add_told(scene, (kind, Severity::Conflict), tokens, CONFIDENCE, said, reason);
    }
    open
}

/// "By" or "to" between a word of rising or falling and a figure, and the tokens from it to the figure's end.
fn step<'a>(scene: &Scene<'a>, side: Side, q: &Quantity) -> Option<(&'a str, Range<usize>)> {
    let bounds = scene.bounds(side, q.tokens.start);
    let before = |t: usize| bounds.start.max(t.saturating_sub(BEFORE))..t;
    let word = |t: usize| scene.case.folded(side, t);
    // "By up to 200 grams".
    let up_to = |t: usize| word(t) == "to" && t > bounds.start && word(t - 1) == "up";
    let at = before(q.tokens.start).rev().find(|&t| matches!(word(t), "by" | "to") && !up_to(t))?;
    let moves = before(at).any(|t| CHANGES.contains(&word(t)) || trends::of(scene.case.articles[side].language, word(t)).is_some());
    moves.then_some((word(at), at..q.tokens.end))
}

/// Whether a figure is said of each of several, or of all of them together, and the tokens from it to the word that says so.
fn shared(scene: &Scene<'_>, side: Side, q: &Quantity) -> Option<(bool, Range<usize>)> {
    const NEAR: usize = 6;
    let bounds = scene.bounds(side, q.tokens.start);
    let word = |t: usize| if bounds.contains(&t) { scene.case.folded(side, t) } else { "" };
    let is_mark = |t: &usize| matches!(word(*t), "," | ";" | "and" | "but");
    let behind = (q.tokens.end..bounds.end.min(q.tokens.end + NEAR)).take_while(|t| !is_mark(t));
    let before = (bounds.start.max(q.tokens.start.saturating_sub(NEAR))..q.tokens.start).rev().take_while(|t| !is_mark(t));
    behind.chain(before).find_map(|t| {
        let number = |t: usize| scene.case.mentions[side].quantity_at(t).is_some();
        let (each, end) = match (word(t), word(t + 1)) {
            // "In each of the grocer's 280 shops", "in all three".
            ("each", "of") | ("in", "all") if !matches!(word(t + 2), "them" | "us" | "you") && (t + 2..t + 6).any(number) => return None,
            ("each" | "apiece", _) => (true, t + 1),
            ("per", "person" | "head") | ("a", "head") => (true, t + 2),
            ("altogether" | "jointly" | "combined", _) => (false, t + 1),
            ("in", "total" | "all") | ("between", "them") => (false, t + 2),
            _ => return None,
        };
        Some((each, q.tokens.start.min(t)..q.tokens.end.max(end)))
    })
}

/// Whether a figure is the whole of which all are meant ("all four") or only a number of them ("three of the four"), with the tokens
/// that say so.
fn of_whole(scene: &Scene<'_>, side: Side, q: &Quantity) -> Option<(bool, Range<usize>)> {
    // "All the 14 but a couple".
    const EXCEPT: usize = 6;
    let Range { start, end } = scene.bounds(side, q.tokens.start);
    let word = |t: Option<usize>| t.filter(|&t| t >= start).map_or("", |t| scene.case.folded(side, t));
    let back = |t: usize| t.checked_sub(1);
    let mut at = back(q.tokens.start);
    if matches!(word(at), "the" | "its" | "their" | "his" | "her" | "these" | "those") {
        at = at.and_then(back);
    }
    let mut behind = q.tokens.end..end.min(q.tokens.end + EXCEPT);
    if behind.any(|t| matches!(scene.case.folded(side, t), "but" | "except" | "bar" | "save" | "excepting")) {
        return None;
    }
    // "In all a dozen".
    let sums_up = || matches!(word(at.and_then(back)), "in" | "at");
    if word(at) == "all" && !sums_up() {
        return at.map(|at| (true, at..q.tokens.end));
    }
    let before = at.filter(|_| word(at) == "of").and_then(back).filter(|&t| t >= start)?;
    if word(Some(before)) == "all" {
        return Some((true, before..q.tokens.end));
    }
    let part = scene.case.mentions[side].quantity_at(before).filter(|part| part.value < q.value && part.value >= 1.0)?;
    Some((false, part.tokens.start..q.tokens.end))
}

/// Whether a figure is what is left out of all ("all but two of the eleven") or what is meant ("two of the eleven").
fn excepted(scene: &Scene<'_>, side: Side, q: &Quantity) -> Option<(bool, Range<usize>)> {
    let bounds = scene.bounds(side, q.tokens.start);
    let word = |t: usize| if bounds.contains(&t) { scene.case.folded(side, t) } else { "" };
    if word(q.tokens.end) != "of" {
        return None;
    }
    let from = q.tokens.start.checked_sub(2).filter(|&t| word(t) == "all" && word(t + 1) == "but");
    Some((from.is_some(), from.unwrap_or(q.tokens.start)..q.tokens.end))
}

/// The seconds of the time for which a figure holds ("a day", "hourly"), told within so many tokens behind it, and where the words end
/// that say so.
pub(super) fn holds_for(case: &Case<'_>, side: Side, q: &Quantity, reach: usize) -> Option<(u64, usize)> {
    let end = case.articles[side].sentences[q.sentence].tokens.end;
    let word = |t: usize| case.folded(side, t);
    (q.tokens.end..end.min(q.tokens.end + reach)).find_map(|t| {
        let (unit, behind) = match word(t) {
            "hourly" => ("hour", t + 1),
            "daily" => ("day", t + 1),
            "weekly" => ("week", t + 1),
            "monthly" => ("month", t + 1),
            "yearly" | "annually" => ("year", t + 1),
            "per" | "a" | "an" | "each" | "every" if t + 1 < end => (word(t + 1), t + 2),
            _ => return None,
        };
        let time = lexicon::unit(unit).filter(|unit| unit.class == UnitClass::Time && !unit.is_symbol)?;
        Some((time.to_base(1.0).round() as u64, behind))
    })
}
