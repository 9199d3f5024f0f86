//! Dates in figures alone: `2021-03-03`, `03.03.2021`, `12/4`, and the number of a day.

use crate::mention::reader::Reader;
use crate::text::Language;

/// A date in figures: year, month and day with their tokens.
pub(super) struct Figures {
    /// Left out in "12/4".
    pub(super) year: Option<(i32, usize)>,
    pub(super) month: (i8, usize),
    pub(super) day: (i8, usize),
}

/// `2021-03-03`, `03.03.2021`, `03/03/2021`; in English the month stands first unless the figures forbid it.
pub(super) fn numeric(reader: Reader<'_>, at: usize, end: usize) -> Option<(Figures, usize)> {
    let number = |text: &str, least: usize, most: usize| {
        let fits = (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| text.parse::<i32>().ok()).flatten()
    };
    let date = |day: (i32, usize), month: (i32, usize), year: (i32, usize)| {
        let valid = (1000..=2100).contains(&year.0) && (1..=12).contains(&month.0) && (1..=31).contains(&day.0);
        valid.then_some(Figures {
            year: Some(year),
            month: (i8::try_from(month.0).ok()?, month.1),
            day: (i8::try_from(day.0).ok()?, day.1),
        })
    };
    let mut dotted = reader.text(at).split('.');
    if let (Some(day), Some(month), Some(year), None) = (dotted.next(), dotted.next(), dotted.next(), dotted.next()) {
        let (day, month, year) = (number(day, 1, 2)?, number(month, 1, 2)?, number(year, 4, 4)?);
        return Some((date((day, at), (month, at), (year, at))?, 1));
    }
    if let Some(date) = day_and_month(reader, at, end) {
        return Some(date);
    }
    if at + 4 >= end || !(at..at + 4).all(|t| reader.touches_next(t)) || reader.text(at + 1) != reader.text(at + 3) {
        return None;
    }
    let texts = [reader.text(at), reader.text(at + 2), reader.text(at + 4)];
    let (first, middle) = ((number(texts[0], 1, 4)?, at), (number(texts[1], 1, 2)?, at + 2));
    let figures = match reader.text(at + 1) {
        "-" if texts[0].len() == 4 => date((number(texts[2], 1, 2)?, at + 4), middle, first)?,
        "/" | "-" => {
            let year = (number(texts[2], 4, 4)?, at + 4);
            let month_first = reader.language() == Language::English && first.0 <= 12;
            if month_first { date(middle, first, year)? } else { date(first, middle, year)? }
        }
        _ => return None,
    };
    Some((figures, 5))
}

/// "até 12/4", "(10/4)": day and month in figures where Portuguese and Spanish papers write them so.
fn day_and_month(reader: Reader<'_>, at: usize, end: usize) -> Option<(Figures, usize)> {
    let southern = matches!(reader.language(), Language::Portuguese | Language::Spanish);
    let timed = at > 0
        && matches!(
            reader.folded(at - 1),
            "dia" | "ate" | "em" | "de" | "el" | "del" | "hasta" | "desde" | "(" | "partir" | "no" | "do" | "ao"
        );
    let slashed = at + 2 < end && reader.text(at + 1) == "/" && reader.touches_next(at) && reader.touches_next(at + 1);
    let goes_on = at + 3 < end && matches!(reader.text(at + 3), "/" | "-") && reader.touches_next(at + 2);
    if !(southern && timed && slashed) || goes_on {
        return None;
    }
    let figure = |t: usize| reader.text(t).parse::<i8>().ok().filter(|_| reader.text(t).len() <= 2);
    let (day, month) = (figure(at)?, figure(at + 2)?);
    let valid = (1..=31).contains(&day) && (1..=12).contains(&month);
    valid.then_some((Figures { year: None, month: (month, at + 2), day: (day, at) }, 3))
}

/// `3`, `3rd`, `03`.
pub(super) fn day_number(text: &str) -> Option<i8> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase() || matches!(c, 'º' | 'ª' | '°' | '.'));
    let suffix = &text[digits.len()..];
    if digits.is_empty() || digits.len() > 2 || !matches!(suffix, "" | "st" | "nd" | "rd" | "th" | "er" | "o" | "º" | "ª" | ".") {
        return None;
    }
    digits.parse().ok().filter(|d| (1..=31).contains(d))
}
