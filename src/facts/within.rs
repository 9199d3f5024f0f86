//! Inside one article: a weekday that is not the date's, parts that do not add up to the total before them, and
//! "the 14 dead" where only 12 were told of.
//!
//! Near silence matters more here than finding all. Limits: parts are added up only behind a colon; a fact counts
//! as told twice only where the article gives one number of dead before, without a bound, and then speaks of "the"
//! other number; numbers that change as the story goes on are its own affair.

use crate::facts::model::{Kind, Scope, Severity};
use crate::facts::{Case, Finding, Findings, capitalised};
use crate::lexicon::calendar;
use crate::lexicon::fates::{Fate, fate};
use crate::mention::quantity::{Measure, Quantity};
use crate::text::{Side, Sides, Span};

pub(super) fn judge(case: &Case<'_>, findings: &mut Findings) {
    for side in Side::BOTH {
        sums(case, findings, side);
        dead_twice(case, findings, side);
        let published = case.articles[side].published;
        for date in &case.mentions[side].dates {
            let (Some((weekday, token)), Some((day, _)), Some((month, _))) = (date.weekday, date.day, date.month) else { continue };
            let stated = date.year.map(|y| y.0).or_else(|| published.map(|p| i32::from(p.year())));
            let Some(full) = stated.and_then(|y| jiff::civil::Date::new(i16::try_from(y).ok()?, month, day).ok()) else { continue };
            let real = full.weekday().to_monday_one_offset();
            if real == weekday {
                continue;
            }
            let scope = if side == Side::Left { Scope::Left } else { Scope::Right };
            let mut spans = Sides::<Vec<Span>>::default();
            spans[side] = vec![date.span];
            let text = case.articles[side].slice(date.span);
            findings.add_in(
                case,
                None,
                scope,
                Finding {
                    kind: Kind::Date,
                    severity: Severity::Conflict,
                    confidence: if date.year.is_some() { 0.9 } else { 0.6 },
                    spans,
                    summary: capitalised(&format!(
                        "{} says “{text}”, but {} {day} {} was a {}",
                        case.who(side),
                        calendar::month_name(month),
                        full.year(),
                        calendar::weekday_name(real)
                    )),
                    reason: format!(
                        "The calendar gives {} for that day, the text {}",
                        calendar::weekday_name(real),
                        case.articles[side].slice(case.span(side, &(token..token + 1)))
                    ),
                },
            );
        }
    }
}

/// A bare count of something, stated exactly.
fn is_plain(q: &Quantity) -> bool {
    q.measure == Measure::Count && q.bound.is_none() && !q.weak && q.value >= 1.0 && q.value.fract() == 0.0
}

fn conflict(case: &Case<'_>, findings: &mut Findings, side: Side, of: &[&Quantity], summary: &str, reason: &str) {
    let mut spans = Sides::<Vec<Span>>::default();
    spans[side] = of.iter().map(|q| q.span).collect();
    let scope = if side == Side::Left { Scope::Left } else { Scope::Right };
    let finding = Finding {
        kind: Kind::Number,
        severity: Severity::Conflict,
        confidence: 0.7,
        spans,
        summary: capitalised(summary),
        reason: reason.into(),
    };
    findings.add_in(case, None, scope, finding);
}

/// "30 people: 12 men, 10 women and 6 children".
fn sums(case: &Case<'_>, findings: &mut Findings, side: Side) {
    let (article, list) = (case.articles[side], &case.mentions[side].quantities);
    for (at, total) in list.iter().enumerate() {
        let end = article.sentences[total.sentence].tokens.end;
        let colon = total.counted.end;
        if !is_plain(total) || total.counted.is_empty() || colon >= end || case.folded(side, colon) != ":" {
            continue;
        }
        let parts: Vec<&Quantity> = list[at + 1..].iter().take_while(|q| q.sentence == total.sentence).collect();
        // A list: each part opens it or follows a comma or "and", and has something of its own that it counts.
        let opens = |q: &Quantity| matches!(case.folded(side, q.tokens.start - 1), ":" | "," | "and" | "und" | "et" | "y" | "e" | "ed");
        let listed = |q: &&Quantity| is_plain(q) && !q.counted.is_empty() && opens(q);
        let closed = parts.last().is_some_and(|q| end <= q.counted.end + 1);
        let sum: f64 = parts.iter().map(|q| q.value).sum();
        if parts.len() >= 2 && parts.iter().all(listed) && parts[0].tokens.start == colon + 1 && closed && (sum - total.value).abs() >= 1.0
        {
            let text = article.slice(case.span(side, &(total.tokens.start..colon)));
            let of: Vec<&Quantity> = std::iter::once(total).chain(parts.iter().copied()).collect();
            conflict(
                case,
                findings,
                side,
                &of,
                &format!("{} says “{text}”, but the parts add up to {sum}", case.who(side)),
                "The parts listed behind the colon do not add up to the total before it",
            );
        }
    }
}

/// "The fire killed 12 people. None of the 14 dead was a guest."
fn dead_twice(case: &Case<'_>, findings: &mut Findings, side: Side) {
    const NEAR: usize = 3;
    let (article, list) = (case.articles[side], &case.mentions[side].quantities);
    let dead = |q: &Quantity, behind: usize, ahead: usize| {
        let sentence = &article.sentences[q.sentence].tokens;
        let from = q.tokens.start.saturating_sub(behind).max(sentence.start);
        (from..(q.tokens.end + ahead).min(sentence.end)).any(|t| fate(article.language, case.folded(side, t)) == Some(Fate::Dead))
    };
    let counts: Vec<&Quantity> = list.iter().filter(|q| q.measure == Measure::Count && dead(q, NEAR, NEAR + 1)).collect();
    let [first, second] = counts[..] else { return };
    let definite = second.tokens.start > 0 && matches!(case.folded(side, second.tokens.start - 1), "the" | "all");
    if !is_plain(first)
        || !is_plain(second)
        || first.value == second.value
        || !definite
        || first.sentence == second.sentence
        || !dead(second, 0, 2)
    {
        return;
    }
    let text = |q: &Quantity| article.slice(case.span(side, &(q.tokens.start..q.counted.end.max(q.tokens.end))));
    let summary = format!("{} says “{}” and then “the {}”", case.who(side), text(first), text(second));
    conflict(case, findings, side, &[first, second], &summary, "One article gives two numbers of dead");
}
