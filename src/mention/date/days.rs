//! Days that share a month: "3 to 9 September", "7, 10 and 14 March", "September 3 and 4", "vom 3. bis 9. Oktober".

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

/// Small words before each of several days: "il 7, il 10 e il 14 marzo".
fn is_article(reader: Reader<'_>, at: usize) -> bool {
    matches!(reader.folded(at), "the" | "il" | "le" | "el" | "o" | "am" | "den" | "dem" | "on")
}

/// A day of the month by itself, and its tokens: `3`, `3rd`, `3.`.
fn day(reader: Reader<'_>, at: usize) -> Option<i8> {
    (reader.token(at).kind == TokenKind::Number).then(|| day_number(reader.folded(at))).flatten()
}

/// The days before a date that take its month, the nearest last, and those behind it.
pub(super) fn beside(reader: Reader<'_>, date: &Date, first: usize, end: usize) -> (Vec<Date>, Vec<Date>) {
    let (Some((own, own_at)), Some((_, month_at))) = (date.day, date.month) else { return Default::default() };
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
    // Between two days: the joint, and what stands beside it in other languages ("3. bis 9.", "del 3 al 9", "il 7 e il 14").
    let previous = |at: usize, listed: bool| -> Option<(usize, i8)> {
        let mut joint = behind(at)?;
        if !joins(reader, joint) && is_article(reader, joint) {
            joint = behind(joint)?;
        }
        let comma = listed && reader.text(joint) == ",";
        let mut there = behind(joint).filter(|_| comma || joins(reader, joint))?;
        if reader.text(there) == "." {
            there = behind(there)?;
        }
        day(reader, there).map(|found| (there, found))
    };
    let mut before = Vec::new();
    let (mut last, mut at) = (own, Some(own_at).filter(|&at| at == date.tokens.start));
    // Of a whole list only the last two are joined by a word, those before them by commas.
    while let Some((there, found)) = at.and_then(|at| previous(at, !before.is_empty())).filter(|&(_, found)| found < last) {
        before.insert(0, other(there, found));
        (last, at) = (found, Some(there));
    }
    let mut after: Vec<Date> = Vec::new();
    let (mut last, mut at) = (own, own_at);
    while month_at < own_at && at + 2 < end && date.tokens.end <= at + 2 {
        let joint = at + 1;
        // "March 7, 10 and 14": a comma joins where a word joins what follows it.
        let comma = reader.text(joint) == "," && at + 4 < end && joins(reader, at + 3) && day(reader, at + 4).is_some();
        let there = at + 2;
        // "September 3 and 4 people": the number counts what follows.
        let alone = there + 1 >= end || reader.token(there + 1).kind != TokenKind::Word || !reader.word(there + 1).content;
        let Some(found) = day(reader, there).filter(|&d| (comma || joins(reader, joint)) && alone && d > last) else { break };
        after.push(other(there, found));
        (last, at) = (found, there);
    }
    (before, after)
}
