//! Edges: one figure on both sides, of which the words beside it make another: "rose by 20 percent" against "rose to 20 percent",
//! "300 cars a day" against "300 cars an hour".
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
const BEFORE: usize = 3;

/// How far behind a figure the time may stand for which it holds.
const BEHIND: usize = 4;

/// Share of kept words that a passage must have.
const KEPT: f32 = 0.5;

/// How far the two are believed to be told of one thing.
const CONFIDENCE: f32 = 0.75;

/// Whether a figure that both sides state is told to be another, and it was said so.
pub(super) fn judge(scene: &Scene<'_>, findings: &mut Findings, a: &Quantity, b: &Quantity) -> bool {
    if !scene.case.in_english() || scene.kept < KEPT || a.weak || b.weak {
        return false;
    }
    let both = Sides::new((Side::Left, a), (Side::Right, b));
    let (tokens, what) = match both.map(|(side, q)| step(scene, side, q)) {
        Sides { left: Some((x, l)), right: Some((y, r)) } if scene.case.folded(Side::Left, x) != scene.case.folded(Side::Right, y) => {
            (Sides::new(l, r), "how far it went, and how far it came")
        }
        _ => match both.map(|(side, q)| holds_for(scene.case, side, q, BEHIND)) {
            Sides { left: Some((x, l)), right: Some((y, r)) } if x != y => {
                (Sides::new(a.tokens.start..l, b.tokens.start..r), "the time for which it holds")
            }
            _ => return false,
        },
    };
    let told = tell(scene, findings, Kind::Number, &tokens, &format!("The same figure, but the words beside it change {what}"));
    if told {
        findings.check(Kind::Number, Some(a.span), Some(b.span), Verdict::Differs);
    }
    told
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
fn step(scene: &Scene<'_>, side: Side, q: &Quantity) -> Option<(usize, Range<usize>)> {
    let bounds = scene.bounds(side, q.tokens.start);
    let before = |t: usize| bounds.start.max(t.saturating_sub(BEFORE))..t;
    let word = |t: usize| scene.case.folded(side, t);
    let at = before(q.tokens.start).rev().find(|&t| matches!(word(t), "by" | "to"))?;
    let moves = before(at).any(|t| trends::of(scene.case.articles[side].language, word(t)).is_some());
    moves.then_some((at, at..q.tokens.end))
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
