//! Days told by their distance from the day of writing: yesterday, last week, two years ago.

use crate::lexicon;
use crate::lexicon::moments::{self, Step};
use crate::lexicon::numerals::{Numeral, counts_as_one};
use crate::text::Language;

use super::value::Relative;
use crate::mention::reader::Reader;

/// Reads a relative date; with the tokens it took.
pub(super) fn relative(reader: Reader<'_>, at: usize, end: usize) -> Option<(Relative, usize)> {
    day(reader, at).or_else(|| turn(reader, at, end)).or_else(|| ago(reader, at, end))
}

/// Whether a word may begin one that has no word for a day of its own: "last week", "a year ago".
pub(super) fn begins(language: Language, folded: &str) -> bool {
    moments::turn(language, folded).is_some() || counts_as_one(folded)
}

/// How many words before one for the next day or the last put it a day further off: "the day before yesterday", "antes de ontem",
/// "l'altro ieri"; the day before tomorrow is today.
pub(super) fn leads(reader: Reader<'_>, at: usize) -> usize {
    let word = |n: usize| at.checked_sub(n).map_or("", |t| reader.folded(t));
    match (reader.traits(at).day_offset, word(2), word(1)) {
        (Some(-1), "day", "before") | (Some(1), "day", "after") | (Some(-1), "antes", "de") => 2,
        (Some(-1), _, "altro" | "l'altro" | "l’altro") => 1,
        _ => 0,
    }
}

fn day(reader: Reader<'_>, at: usize) -> Option<(Relative, usize)> {
    let offset = reader.traits(at).day_offset?;
    let before = if at > 0 { reader.folded(at - 1) } else { "" };
    // "heute morgen", "por la mañana": a part of the day, not the next day.
    let part = match reader.language() {
        Language::German => {
            reader.folded(at) == "morgen" && (reader.is_capitalised(at) || moments::day_offset(Language::German, before).is_some())
        }
        Language::Spanish => offset == 1 && matches!(before, "la" | "esta" | "una" | "cada" | "de"),
        _ => false,
    };
    let offset = if leads(reader, at) > 0 { 2 * offset } else { offset };
    (!part).then_some((Relative { step: Step::Day, offset, counted: false }, 1))
}

/// "last week", "la semana pasada": a week, month or year of the calendar.
fn turn(reader: Reader<'_>, at: usize, end: usize) -> Option<(Relative, usize)> {
    if at + 1 >= end {
        return None;
    }
    let language = reader.language();
    let read = |turn: usize, step: usize| {
        let step = reader.traits(step).step.filter(|s| *s != Step::Day)?;
        Some((Relative { step, offset: moments::turn(language, reader.folded(turn))?, counted: false }, 2))
    };
    let before = if at > 0 { reader.folded(at - 1) } else { "" };
    // "the last week of May", "over the next year": no week of the calendar. "the year past" is English nowhere.
    if language == Language::English {
        return (!matches!(before, "the" | "his" | "her" | "its" | "their")).then(|| read(at, at + 1)).flatten();
    }
    read(at, at + 1).or_else(|| read(at + 1, at).filter(|(relative, _)| relative.offset != 0))
}

/// Words that may stand before a length of time to put it back: "il y a" has three.
const MAX_LEAD: usize = 3;

/// "two years ago", "vor zwei Jahren", "il y a deux ans".
fn ago(reader: Reader<'_>, at: usize, end: usize) -> Option<(Relative, usize)> {
    let language = reader.language();
    if !(at + 1..end.min(at + MAX_LEAD + 2)).any(|t| reader.traits(t).step.is_some()) {
        return None;
    }
    let lead =
        (1..=MAX_LEAD).rev().find(|&n| reader.phrase(at, n, end).is_some_and(|p| moments::is_back_before(language, &p))).unwrap_or(0);
    let (number, unit) = (at + lead, at + lead + 1);
    if unit >= end {
        return None;
    }
    let count = match reader.traits(number).numeral {
        Some(Numeral::Unit(n)) => n as i32,
        _ if counts_as_one(reader.folded(number)) => 1,
        _ => reader.text(number).parse().ok().filter(|n| *n < 1000)?,
    };
    let decades = lexicon::unit(reader.folded(unit)).is_some_and(|u| u.name == "decade");
    let (step, count) = if decades { (Step::Year, 10 * count) } else { (reader.traits(unit).step?, count) };
    let trail = usize::from(unit + 1 < end && moments::is_back_behind(language, reader.folded(unit + 1)));
    (lead + trail > 0 && count > 0).then_some((Relative { step, offset: -count, counted: true }, lead + 2 + trail))
}
