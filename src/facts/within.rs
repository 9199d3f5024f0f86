//! Inside one article: a weekday that is not the date's.
//!
//! Limits: sums of parts and facts stated twice are not computed.

use crate::lexicon::calendar;
use crate::text::{Side, Sides, Span};

use super::model::{Kind, Scope, Severity};
use super::{Case, Finding, Findings};

pub(super) fn judge(case: &Case<'_>, findings: &mut Findings) {
    for side in Side::BOTH {
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
                    summary: super::capitalised(&format!(
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
