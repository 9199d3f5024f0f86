//! Times of day in words: "half past six", "eight at night", "halb acht", "sept heures et demie", "las siete de la tarde", "vinte e uma horas", "le sei di sera".

use crate::lexicon::numerals::Numeral;
use crate::text::{Language, TokenKind};

use crate::mention::reader::Reader;

/// A time of day in words.
pub(super) struct Spoken {
    /// Minutes after midnight.
    pub minutes: u16,
    /// How many tokens it takes.
    pub tokens: usize,
    /// It may as well be twelve hours later.
    pub either_half: bool,
}

const HOUR: u16 = 60;
const NOON: u16 = 12 * HOUR;

/// The time of day that begins at a token.
pub(super) fn spoken(reader: Reader<'_>, at: usize, end: usize) -> Option<Spoken> {
    let (minutes, to) = match reader.language() {
        Language::English => english(reader, at, end)?,
        Language::German => german(reader, at, end)?,
        Language::French => french(reader, at, end)?,
        Language::Spanish | Language::Portuguese | Language::Italian => southern(reader, at, end)?,
        _ => return None,
    };
    let minutes = minutes % (24 * HOUR);
    let open = (HOUR..NOON + HOUR).contains(&minutes);
    Some(match half_of_day(reader, to, end) {
        Some((half, taken)) if open => Spoken { minutes: half.apply(minutes), tokens: to + taken - at, either_half: false },
        _ => Spoken { minutes, tokens: to - at, either_half: open },
    })
}

/// Whether an English time of day may begin with a word that is no number.
pub(super) fn begins(folded: &str) -> bool {
    matches!(folded, "half" | "quarter")
}

/// Which half of the day a word behind the hour means.
#[derive(Clone, Copy)]
pub(super) enum Half {
    Morning,
    Evening,
    /// From ten at night to the early hours.
    Night,
}

impl Half {
    /// An hour of the twelve-hour clock on the clock of the whole day.
    pub(super) fn apply(self, minutes: u16) -> u16 {
        let minutes = minutes % NOON;
        match self {
            Self::Morning => minutes,
            Self::Evening => minutes + NOON,
            Self::Night => minutes + if minutes >= 6 * HOUR { NOON } else { 0 },
        }
    }
}

/// "in the evening", "at night", "abends", "du soir", "de la tarde", "da noite", "di sera": the half of the day, and how many tokens say so.
pub(super) fn half_of_day(reader: Reader<'_>, at: usize, end: usize) -> Option<(Half, usize)> {
    let word = |k: usize| if at + k < end { reader.folded(at + k) } else { "" };
    if reader.language() == Language::English {
        return match (word(0), word(1), word(2)) {
            ("in", "the", "morning") => Some((Half::Morning, 3)),
            ("in", "the", "afternoon" | "evening") => Some((Half::Evening, 3)),
            ("at", "night", _) => Some((Half::Night, 2)),
            _ => None,
        };
    }
    if reader.language() == Language::German {
        let half = match word(0) {
            "morgens" | "vormittags" | "fruh" => Half::Morning,
            "nachmittags" | "abends" | "mittags" => Half::Evening,
            "nachts" => Half::Night,
            _ => return None,
        };
        return Some((half, 1));
    }
    if !matches!(word(0), "de" | "du" | "da" | "di" | "del" | "della") {
        return None;
    }
    let article = matches!(word(1), "la" | "l'" | "l’");
    let half = match word(1 + usize::from(article)) {
        "matin" | "manana" | "madrugada" | "manha" | "mattina" | "mattino" => Half::Morning,
        "soir" | "apres-midi" | "tarde" | "sera" | "pomeriggio" => Half::Evening,
        "noche" | "noite" => Half::Evening,
        "notte" | "nuit" => Half::Night,
        _ => return None,
    };
    Some((half, 2 + usize::from(article)))
}

/// A number below sixty in words, and the token behind it.
fn number(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize)> {
    let unit = |t: usize| {
        if t >= end || reader.token(t).kind != TokenKind::Word {
            return None;
        }
        match reader.traits(t).numeral {
            Some(Numeral::Unit(v)) if (1.0..60.0).contains(&v) => Some(v as u16),
            _ => matches!(reader.folded(t), "ein" | "eins" | "une" | "un" | "una" | "uma" | "l'una").then_some(1),
        }
    };
    let tens = unit(at)?;
    let joint = at + 1 < end && matches!(reader.folded(at + 1), "et" | "y" | "e" | "-" | "‑");
    match unit(at + 2).filter(|ones| joint && tens >= 20 && tens.is_multiple_of(10) && *ones < 10) {
        Some(ones) => Some((tens + ones, at + 3)),
        None => Some((tens, at + 1)),
    }
}

fn hour(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize)> {
    number(reader, at, end).filter(|(hour, _)| *hour <= 24)
}

/// "half past six", "a quarter to nine", "ten past five", "eight at night", "seven o'clock": a bare "eight" is a number.
fn english(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize)> {
    let word = |t: usize| if t < end { reader.folded(t) } else { "" };
    let hour = |t: usize| number(reader, t, end).filter(|(hour, _)| *hour <= 12);
    let from = at + usize::from(word(at) == "a" && word(at + 1) == "quarter");
    let part = match word(from) {
        "half" => Some((30, from + 1)),
        "quarter" => Some((15, from + 1)),
        // "Seven minutes past two".
        _ => number(reader, at, end).and_then(|(minutes, to)| match word(to) {
            "minute" | "minutes" => Some((minutes, to + 1)),
            _ => (minutes % 5 == 0).then_some((minutes, to)),
        }),
    };
    let counted = part.is_some_and(|(_, to)| matches!(word(to - 1), "minute" | "minutes"));
    if let Some((minutes, to)) = part {
        let hours = if matches!(word(to), "past" | "to") { hour(to + 1) } else { None };
        match (word(to), hours) {
            ("past", Some((hours, to))) => return Some((hours * HOUR + minutes, to)),
            ("to", Some((hours, to)))
                if minutes < 30 && (counted || matches!(word(from), "quarter") || half_of_day(reader, to, end).is_some()) =>
            {
                return Some(((hours * HOUR + NOON - minutes) % NOON, to));
            }
            _ => {}
        }
    }
    let (hours, to) = hour(at)?;
    let clock = matches!(word(to), "o'clock" | "o’clock");
    (clock || half_of_day(reader, to, end).is_some()).then_some((hours * HOUR, to + usize::from(clock)))
}

fn german(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize)> {
    let word = |t: usize| if t < end { reader.folded(t) } else { "" };
    // Half an hour and a quarter count towards the hour that they name.
    let toward = |t: usize, less: u16| {
        hour(reader, t, end)
            .filter(|(h, _)| *h <= 12)
            .map(|(h, to)| ((h * HOUR + NOON - less) % NOON, to))
            .map(|(m, to)| (if m < HOUR { m + NOON } else { m }, to))
    };
    match word(at) {
        "halb" => toward(at + 1, 30),
        "dreiviertel" => toward(at + 1, 15),
        "viertel" => match word(at + 1) {
            "vor" => toward(at + 2, 15),
            "nach" => toward(at + 2, 0).map(|(m, to)| (m + 15, to)),
            _ => None,
        },
        _ => {
            let (hour, to) = hour(reader, at, end)?;
            if word(to) != "uhr" {
                return None;
            }
            Some(number(reader, to + 1, end).map_or((hour * HOUR, to + 1), |(minutes, to)| (hour * HOUR + minutes, to)))
        }
    }
}

fn french(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize)> {
    let before = at.checked_sub(1).map_or("", |t| reader.folded(t));
    let word = |t: usize| if t < end { reader.folded(t) } else { "" };
    if !matches!(before, "a" | "vers" | "des" | "avant" | "jusqu'a" | "entre" | "et" | "de") {
        return None;
    }
    let (hours, to) = if word(at) == "midi" && before != "de" {
        (12, at + 1)
    } else {
        let (hour, to) = hour(reader, at, end)?;
        // "de trois heures" and "et trois heures" last so long unless a time of the day is told.
        if !matches!(word(to), "heures" | "heure") || matches!(before, "et" | "de") && half_of_day(reader, to + 1, end).is_none() {
            return None;
        }
        (hour, to + 1)
    };
    let hours = hours * HOUR;
    match (word(to), word(to + 1), word(to + 2)) {
        ("et", "demie" | "demi", _) => Some((hours + 30, to + 2)),
        ("et", "quart", _) => Some((hours + 15, to + 2)),
        ("moins", "le", "quart") => Some((hours - 15, to + 3)),
        // "à trois heures de route"
        ("de", ..) if half_of_day(reader, to, end).is_none() => None,
        _ => Some(number(reader, to, end).map_or((hours, to), |(minutes, to)| (hours + minutes, to))),
    }
}

/// "Veinte minutos para las ocho", "vinte minutos depois das quatro", "dieci minuti alle nove": the minutes before an hour, or behind it, that
/// stand before its article.
fn minutes_apart(reader: Reader<'_>, hour: usize) -> Option<i16> {
    let word = |k: usize| hour.checked_sub(k).map_or("", |t| reader.folded(t));
    // The article is one word, or one with its preposition; "depois" and "antes" may have one of their own.
    let (sign, back) = match (word(3), word(2), word(1)) {
        ("minutos", "para", _) | ("minutos", "antes", _) => (-1, 4),
        ("minutos", "depois", _) => (1, 4),
        (_, "minuti", "alle") => (-1, 3),
        (_, "minuti", "dopo") => (1, 3),
        _ if word(4) == "minutos" && word(3) == "antes" => (-1, 5),
        _ if word(4) == "minutos" && word(3) == "despues" => (1, 5),
        _ => return None,
    };
    let at = hour.checked_sub(back)?;
    let minutes = number(reader, at, hour).map(|(minutes, _)| minutes).or_else(|| reader.text(at).parse().ok())?;
    Some(sign * i16::try_from(minutes).ok().filter(|m| *m < 60)?)
}

/// Spanish, Portuguese and Italian: the article in the plural stands before the hour.
fn southern(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize)> {
    let before = |k: usize| if at >= k { reader.text(at - k).to_lowercase() } else { String::new() };
    let word = |t: usize| if t < end { reader.folded(t) } else { "" };
    let (one, two) = (before(1), before(2));
    let (surely, maybe) = match reader.language() {
        Language::Spanish => (
            matches!(one.as_str(), "las" | "la") && matches!(two.as_str(), "a" | "desde" | "hasta" | "sobre" | "de" | "y" | "hacia"),
            one == "las",
        ),
        Language::Portuguese => (matches!(one.as_str(), "às" | "pelas"), matches!(one.as_str(), "as" | "das" | "à")),
        _ => (matches!(one.as_str(), "alle" | "dalle" | "ore" | "all'" | "all’"), matches!(one.as_str(), "le" | "delle")),
    };
    if !surely && !maybe {
        return None;
    }
    let (hours, to) = hour(reader, at, end)?;
    let hours = hours * HOUR;
    if let Some(minutes) = minutes_apart(reader, at) {
        return Some(((hours + 24 * HOUR).saturating_add_signed(minutes) % (24 * HOUR), to));
    }
    let part = match (word(to), word(to + 1), word(to + 2)) {
        ("y" | "e", "media" | "meia" | "mezza" | "mezzo", _) => Some((hours + 30, to + 2)),
        ("y", "cuarto", _) => Some((hours + 15, to + 2)),
        ("e", "un", "quarto") => Some((hours + 15, to + 3)),
        ("menos", "cuarto", _) => Some((hours - 15, to + 2)),
        ("meno", "un", "quarto") => Some((hours - 15, to + 3)),
        ("horas" | "hora", "e", "meia") => Some((hours + 30, to + 3)),
        ("horas" | "hora", ..) => Some((hours, to + 1)),
        ("y" | "e", ..) => number(reader, to + 1, end).filter(|_| surely).map(|(minutes, to)| (hours + minutes, to)),
        _ => None,
    };
    if let Some(found) = part {
        return Some(found);
    }
    // Nothing that the number would count may follow: "a las siete personas".
    let bare = to >= end || reader.token(to).kind == TokenKind::Mark || !reader.word(to).content || reader.traits(to).weekday.is_some();
    (half_of_day(reader, to, end).is_some() || surely && bare).then_some((hours, to))
}
