//! Days that share a month: "3 to 9 September", "September 3 and 4", "vom 3. bis 9. Oktober".

use crate::text::TokenKind;

use super::{Date, day_number};
use crate::mention::reader::Reader;

/// Words and marks between two days of one month.
fn joins(reader: Reader<'_>, at: usize) -> bool {
    matches!(
        reader.folded(at),
        "to" | "and" | "or" | "through" | "until" | "-" | "–" | "bis" | "und" | "au" | "et" | "al" | "y" | "a" | "e" | "ate" | "o" | "ou"
    )
}

/// A day of the month by itself, and its tokens: `3`, `3rd`, `3.`.
fn day(reader: Reader<'_>, at: usize) -> Option<i8> {
    (reader.token(at).kind == TokenKind::Number).then(|| day_number(reader.folded(at))).flatten()
}

/// The day before a date that takes its month, and the day behind it.
pub(super) fn beside(reader: Reader<'_>, date: &Date, first: usize, end: usize) -> (Option<Date>, Option<Date>) {
    let (Some((own, own_at)), Some((_, month_at))) = (date.day, date.month) else { return (None, None) };
    let other = |at: usize, day: i8| {
        let tokens = at..at + 1;
        Date {
            sentence: date.sentence,
            span: reader.span(&tokens),
            tokens,
            day: Some((day, at)),
            month: date.month,
            year: date.year,
            ..Date::default()
        }
    };
    let behind = |at: usize| at.checked_sub(1).filter(|&t| t >= first);
    // Between the two: the joint, and what German and Spanish put beside it ("3. bis 9.", "del 3 al 9").
    let before = behind(own_at).filter(|&j| own_at == date.tokens.start && joins(reader, j)).and_then(|j| {
        let mut at = behind(j)?;
        if reader.text(at) == "." {
            at = behind(at)?;
        }
        day(reader, at).filter(|&d| d < own).map(|d| other(at, d))
    });
    let after = (month_at < own_at && own_at + 2 < end && joins(reader, own_at + 1)).then_some(own_at + 2).and_then(|at| {
        // "September 3 and 4 people": the number counts what follows.
        let alone = at + 1 >= end || reader.token(at + 1).kind != TokenKind::Word || !reader.word(at + 1).content;
        day(reader, at).filter(|&d| alone && d > own && date.tokens.end <= at).map(|d| other(at, d))
    });
    (before, after)
}
