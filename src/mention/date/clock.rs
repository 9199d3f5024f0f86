//! Times of day: `9:30 p.m.`, `18.30 Uhr`, noon, and the time zone behind them.

use crate::lexicon::moments;
use crate::text::TokenKind;

use crate::mention::reader::Reader;

use super::spoken::half_of_day;

/// `9:30`, `9.30am`, `9 p.m.`, `14h30`, `18.30 Uhr`, `à 9 heures`, `alle 9`: minutes after midnight, and the tokens it took.
pub(super) fn clock(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize)> {
    let text = reader.folded(at);
    let next = if at + 1 < end { reader.folded(at + 1) } else { "" };
    let half = |word: &str| match word {
        "am" | "a.m." | "a.m" => Some(0),
        "pm" | "p.m." | "p.m" => Some(12 * 60),
        _ => None,
    };
    let (digits, own) = match text.strip_suffix("am").or_else(|| text.strip_suffix("pm")) {
        Some(d) => (d, half(&text[d.len()..])),
        None => (text, None),
    };
    let marked = own.or_else(|| half(next));
    let local = if marked.is_none() { spoken_clock(reader, at, end) } else { None };
    let (hour, minute) = if let Some((h, m)) = digits.split_once([':', 'h']) {
        (h, if m.is_empty() { "00" } else { m })
    } else if let Some((_, Some(minute))) = local {
        (digits, minute)
    } else if marked.is_some() || local.is_some() {
        digits.split_once('.').unwrap_or((digits, "00"))
    } else {
        return None;
    };
    if marked.is_none() && minute.len() != 2 {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    if hour > 24 || minute > 59 {
        return None;
    }
    let hour = match marked {
        Some(12..) if hour < 12 => hour + 12,
        Some(0) if hour == 12 => 0,
        _ => hour,
    };
    let taken = if own.is_none() && half(next).is_some() { 2 } else { local.map_or(1, |l| l.0) };
    Some((hour * 60 + minute, taken))
}

/// A time of day that its words tell: the tokens it takes, and the minutes where they stand apart.
fn spoken_clock<'a>(reader: Reader<'a>, at: usize, end: usize) -> Option<(usize, Option<&'a str>)> {
    use crate::text::Language::{English, French, German, Italian, Portuguese, Spanish};
    let word = |k: usize| if k < end { reader.folded(k) } else { "" };
    let before = if at > 0 { reader.folded(at - 1) } else { "" };
    let next = word(at + 1);
    let named = |words: &[&str]| words.contains(&next);
    // What may stand behind a bare hour: nothing that it would count.
    let bare = at + 1 >= end || reader.token(at + 1).kind == TokenKind::Mark || !reader.word(at + 1).content;
    let minutes = reader.folded(at).contains(['.', ':']);
    match reader.language() {
        English if half_of_day(reader, at + 1, end).is_some() || is_dotted(reader, at, before, bare) => Some((1, None)),
        English => (next == "o'clock" || next == "o’clock").then_some((2, None)),
        German => named(&["uhr"]).then_some((2, None)),
        French => {
            let split = next == "h" && at + 2 < end && reader.text(at + 2).len() == 2 && reader.token(at + 2).kind == TokenKind::Number;
            if split {
                return Some((3, Some(reader.text(at + 2))));
            }
            (matches!(before, "a" | "vers" | "des") && named(&["heures", "heure", "h"])).then_some((2, None))
        }
        Spanish => {
            let at_hour =
                matches!(before, "las" | "la") && at > 1 && matches!(reader.folded(at - 2), "a" | "de" | "desde" | "hasta" | "sobre");
            let hours = named(&["horas", "hora", "h"]);
            (at_hour && (bare || minutes || hours)).then_some((1 + usize::from(hours), None))
        }
        Portuguese => {
            let at_hour = at > 0 && matches!(reader.text(at - 1), "às" | "Às" | "ÀS");
            let hours = named(&["horas", "hora"]);
            (at_hour && (bare || minutes || hours)).then_some((1 + usize::from(hours), None))
        }
        Italian => {
            let at_hour = matches!(before, "alle" | "dalle" | "ore");
            (at_hour && (bare || minutes || before == "ore")).then_some((1, None))
        }
        _ => None,
    }
}

/// "At 6.30 on Monday", "from 8.15": hours and minutes that a full stop parts, and that count nothing.
fn is_dotted(reader: Reader<'_>, at: usize, before: &str, bare: bool) -> bool {
    let parted = reader.folded(at).split_once('.').is_some_and(|(hour, minute)| !hour.is_empty() && hour.len() <= 2 && minute.len() == 2);
    parted && bare && matches!(before, "at" | "until" | "till")
}

/// The time zone that stands behind a time of day.
pub(super) fn zone(reader: Reader<'_>, at: usize, end: usize) -> Option<(i16, i16)> {
    if at < end { moments::zone(reader.text(at)) } else { None }
}
