//! Dates: what a text says of a day, as far as it says it.

mod century;
mod clock;
mod days;
mod relative;
mod spoken;
mod value;

pub use value::{Date, Edge, Relative, Verdict};

use crate::lexicon::moments;
use crate::text::{Language, TokenKind};

use super::reader::Reader;
use clock::{clock, zone};

/// The dates of an article.
#[must_use]
pub fn find(reader: Reader<'_>) -> Vec<Date> {
    let mut out = Vec::new();
    for (sentence, range) in reader.sentences() {
        let mut at = range.start;
        while at < range.end {
            match read(reader, at, range.end, sentence) {
                Some(date) => {
                    at = date.tokens.end;
                    let end_year = short_year(reader, &date, range.end);
                    let (before, after) = days::beside(reader, &date, range.start, range.end);
                    out.extend(before);
                    out.push(date);
                    if let Some(last) = after {
                        at = last.tokens.end;
                        out.push(last);
                    }
                    if let Some(last) = end_year {
                        at = last.tokens.end;
                        out.push(last);
                    }
                }
                None => at += 1,
            }
        }
    }
    out
}

/// The second year of "1990-95".
fn short_year(reader: Reader<'_>, first: &Date, end: usize) -> Option<Date> {
    let (year, token) = first.year?;
    let at = token + 2;
    let joined = token + 1 == first.tokens.end
        && at < end
        && matches!(reader.text(token + 1), "-" | "–")
        && reader.touches_next(token)
        && reader.touches_next(token + 1);
    let two: i32 = reader.text(if joined { at } else { return None }).parse().ok().filter(|_| reader.text(at).len() == 2)?;
    let full = year - year % 100 + two;
    let tokens = at..at + 1;
    (full > year).then(|| Date { sentence: first.sentence, span: reader.span(&tokens), tokens, year: Some((full, at)), ..Date::default() })
}

fn read(reader: Reader<'_>, start: usize, end: usize, sentence: usize) -> Option<Date> {
    let mut date = Date { sentence, ..Date::default() };
    if let Some((relative, taken)) = relative::relative(reader, start, end) {
        date.relative = Some(relative);
        date.tokens = start..start + taken;
        date.span = reader.span(&date.tokens);
        look_before(reader, &mut date);
        return Some(date);
    }
    let mut at = start;
    let mut last = start;
    // Parts in any order, with the small words that stand between them.
    while at < end {
        let taken = part(reader, at, end, &mut date);
        if taken > 0 {
            at += taken;
            last = at;
        } else if at > start && at < last + 2 && is_joint(reader, at) && may_follow(reader, at + 1, end, &date) {
            at += 1;
        } else {
            break;
        }
    }
    // A day without a month is a number, a month alone needs its capital ("may", "march").
    if date.day.is_some() && date.month.is_none() && date.weekday.is_none() {
        return None;
    }
    if let Some((_, token)) = date.month
        && date.day.is_none()
        && date.year.is_none()
    {
        let ambiguous = matches!(reader.folded(token), "may" | "march" | "mar" | "jan" | "dec" | "sep" | "sept" | "mai" | "oct");
        if !reader.is_capitalised(token) && !is_lower_case_month(reader) {
            return None;
        }
        if ambiguous
            && (token == reader.article.sentences[sentence].tokens.start
                || !is_after_time_word(reader, token, sentence)
                || (reader.folded(token) == "sept" && reader.text(token - 1) == "-"))
        {
            return None;
        }
    }
    if date.year.is_none()
        && date.month.is_none()
        && date.weekday.is_none()
        && date.time.is_none()
        && date.season.is_none()
        && date.century.is_none()
    {
        return None;
    }
    date.tokens = start..last;
    date.span = reader.span(&date.tokens);
    look_before(reader, &mut date);
    Some(date)
}

/// What stands before a date and belongs to its meaning: "early", "late", "since", "until".
fn look_before(reader: Reader<'_>, date: &mut Date) {
    let first = reader.article.sentences[date.sentence].tokens.start;
    let mut at = date.tokens.start;
    if date.time.is_some() {
        return;
    }
    let part = |word: &str| match word {
        "early" | "anfang" | "debut" => Some(1),
        "mid" | "mitte" | "mediados" | "meados" | "meta" => Some(2),
        "late" | "ende" => Some(3),
        _ => None,
    };
    // Up to two small words: "late in 2015", "since the early 1990s".
    for _ in 0..3 {
        if at <= first {
            return;
        }
        at -= 1;
        let word = reader.folded(at);
        let edge = match word {
            "since" | "seit" | "depuis" | "desde" => Some(Edge::Since),
            "until" | "till" | "bis" | "jusqu'en" | "jusque" | "hasta" | "ate" => Some(Edge::Until),
            _ => None,
        };
        if let Some(edge) = edge {
            date.edge = Some((edge, at));
            return;
        }
        match part(word) {
            Some(part) if date.part.is_none() => date.part = Some((part, at)),
            _ if matches!(word, "the" | "in" | "on" | "-" | "de" | "le" | "dem" | "den") => {}
            _ => return,
        }
    }
}

fn is_lower_case_month(reader: Reader<'_>) -> bool {
    use crate::text::Language::{French, Italian, Portuguese, Spanish};
    matches!(reader.language(), French | Spanish | Portuguese | Italian)
}

fn is_after_time_word(reader: Reader<'_>, token: usize, sentence: usize) -> bool {
    let first = reader.article.sentences[sentence].tokens.start;
    // "the May protests"
    if token > first && reader.folded(token - 1) == "the" && reader.is_capitalised(token) {
        let next = token + 1;
        return next < reader.article.tokens.len()
            && reader.token(next).kind == TokenKind::Word
            && !reader.is_capitalised(next)
            && reader.word(next).content;
    }
    token > first
        && matches!(
            reader.folded(token - 1),
            "in" | "last"
                | "next"
                | "this"
                | "since"
                | "until"
                | "by"
                | "early"
                | "late"
                | "mid"
                | "during"
                | "through"
                | "to"
                | "of"
                | "from"
                | "between"
                | "and"
                | "before"
                | "after"
                | "im"
                | "seit"
                | "bis"
                | "mitte"
                | "anfang"
                | "ende"
                | "en"
                | "-"
                | "each"
                | "every"
        )
}

/// Reads one part of a date into `date`; the number of tokens it took, 0 where none begins here.
fn part(reader: Reader<'_>, at: usize, end: usize, date: &mut Date) -> usize {
    if date.weekday.is_none()
        && let Some((day, taken)) = weekday(reader, at, end)
    {
        date.weekday = Some((day, at));
        // "terça (14)": the day of the month in brackets.
        let (open, figure, close) = (at + taken, at + taken + 1, at + taken + 2);
        if reader.language() == Language::Portuguese
            && close < end
            && (reader.text(open), reader.text(close)) == ("(", ")")
            && let Some(number) = day_number(reader.text(figure))
        {
            date.day = Some((number, figure));
            return taken + 3;
        }
        return taken;
    }
    if date.time.is_none()
        && let Some(time) = spoken::spoken(reader, at, end)
    {
        date.time = Some((time.minutes, at));
        date.time_tokens = time.tokens;
        date.either_half = time.either_half;
        return time.tokens;
    }
    if let Some(month) = reader.traits(at).month
        && date.month.is_none()
        && (reader.is_capitalised(at) || is_lower_case_month(reader))
    {
        date.month = Some((month, at));
        return 1;
    }
    if date.century.is_none()
        && date.year.is_none()
        && let Some((century, token, taken)) = century::century(reader, at, end)
    {
        date.century = Some((century, token));
        return taken;
    }
    if date.season.is_none()
        && date.month.is_none()
        && date.year.is_none()
        && let Some(season) = season(reader, at, end)
    {
        date.season = Some((season, at));
        return 1;
    }
    if reader.language() == Language::English {
        let hour = match reader.folded(at) {
            "noon" | "midday" => Some(12 * 60),
            "midnight" => Some(0),
            _ => None,
        };
        if let (Some(minutes), None) = (hour, date.time) {
            date.time = Some((minutes, at));
            date.time_tokens = 1;
            return 1;
        }
    }
    if date.year.is_none()
        && let Some(decade) = spoken_decade(reader, at)
    {
        date.year = Some((decade, at));
        date.decade = true;
        return 1;
    }
    if reader.token(at).kind != TokenKind::Number {
        return 0;
    }
    let text = reader.folded(at);
    if date.year.is_none()
        && date.month.is_none()
        && date.day.is_none()
        && let Some((figures, taken)) = numeric(reader, at, end)
    {
        date.year = figures.year;
        date.month = Some(figures.month);
        date.day = Some(figures.day);
        return taken;
    }
    if date.time.is_none()
        && let Some((minutes, taken)) = clock(reader, at, end)
    {
        let half = spoken::half_of_day(reader, at + taken, end).filter(|_| minutes < 13 * 60);
        let taken = taken + half.map_or(0, |(_, tokens)| tokens);
        date.time = Some((half.map_or(minutes, |(half, _)| half.apply(minutes)), at));
        date.time_tokens = taken;
        date.zone = zone(reader, at + taken, end);
        return taken + usize::from(date.zone.is_some());
    }
    if date.year.is_none()
        && let Some((year, decade)) = year(text)
        && is_year_here(reader, at, end, date)
    {
        date.year = Some((year, at));
        date.decade =
            decade || (at > 0 && year % 10 == 0 && date.month.is_none() && matches!(reader.folded(at - 1), "annees" | "anos" | "anni"));
        return 1;
    }
    if date.day.is_none()
        && let Some(day) = day_number(text)
        && (date.month.is_some_and(|(_, m)| at - m <= 1 || (at - m == 2 && reader.text(m + 1) == ".")) || month_ahead(reader, at, end))
    {
        date.day = Some((day, at));
        return 1;
    }
    0
}

/// A season with its year ("spring 2019", "the summer of 2020") or with a word that makes it a time of the year.
fn season(reader: Reader<'_>, at: usize, end: usize) -> Option<i8> {
    let season = moments::season(reader.language(), reader.folded(at))?;
    let with_year = (1..=2).any(|k| {
        at + k < end
            && year(reader.text(at + k)).is_some_and(|y| y.0 >= 1500)
            && (k == 1 || matches!(reader.folded(at + 1), "of" | "de" | "del" | "do"))
    });
    if with_year {
        return Some(season);
    }
    let before = |k: usize| if at >= k { reader.folded(at - k) } else { "" };
    let timed = match reader.language() {
        // "the fall of the wall", "a hot spring"; names such as the Arab Spring have their capital.
        Language::English => {
            !reader.is_capitalised(at)
                && (matches!(before(1), "last" | "this" | "next" | "each" | "every")
                    || matches!((before(2), before(1)), ("in" | "during" | "by" | "since" | "until", "the") | (_, "in"))
                        && (at + 1 >= end || reader.folded(at + 1) != "of"))
        }
        Language::German => matches!(before(1), "im" | "letzten" | "diesem" | "nachsten" | "vergangenen"),
        _ => {
            moments::turn(reader.language(), before(1)).is_some()
                || at + 1 < end && moments::turn(reader.language(), reader.folded(at + 1)).is_some()
        }
    };
    timed.then_some(season)
}

/// "the nineties", "the ’90s": of the last century; "in her nineties" is an age.
fn spoken_decade(reader: Reader<'_>, at: usize) -> Option<i32> {
    if reader.language() != Language::English || at == 0 {
        return None;
    }
    let word = reader.folded(at);
    let before = reader.folded(at - 1);
    if let Some(ten) =
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].iter().position(|w| *w == word)
    {
        return (before == "the" || matches!(before, "early" | "mid" | "late")).then(|| i32::try_from(ten).map_or(1920, |t| 1920 + 10 * t));
    }
    let tens: i32 = word.strip_suffix("0s").filter(|d| d.len() == 1)?.parse().ok()?;
    (matches!(before, "'" | "’" | "‘") && reader.touches_next(at - 1)).then_some(if tens < 2 { 2000 + 10 * tens } else { 1900 + 10 * tens })
}

/// A weekday and its number of tokens: "segunda-feira" has three.
fn weekday(reader: Reader<'_>, at: usize, end: usize) -> Option<(i8, usize)> {
    let word = reader.folded(at);
    if let Some(day) = reader.traits(at).weekday {
        let fits = (reader.is_capitalised(at) || is_lower_case_month(reader))
            && !(word.len() == 3 && matches!(word, "sun" | "sat" | "wed" | "mon"));
        return fits.then_some((day, 1));
    }
    if reader.language() != Language::Portuguese {
        return None;
    }
    let day = i8::try_from(["segunda", "terca", "quarta", "quinta", "sexta"].iter().position(|d| *d == word)? + 1).ok()?;
    if at + 2 < end && matches!(reader.text(at + 1), "-" | "‑") && reader.folded(at + 2) == "feira" {
        return Some((day, 3));
    }
    // "na sexta (3)" is a day, "na sexta tentativa" is none.
    let alone = at > 0
        && matches!(reader.folded(at - 1), "na" | "nesta" | "desta" | "ultima" | "proxima" | "a" | "ate" | "de" | "e" | "da")
        && (at + 1 >= end || reader.token(at + 1).kind == TokenKind::Mark || !reader.word(at + 1).content);
    alone.then_some((day, 1))
}

/// A date in figures: year, month and day with their tokens.
struct Figures {
    /// Left out in "12/4".
    year: Option<(i32, usize)>,
    month: (i8, usize),
    day: (i8, usize),
}

/// `2021-03-03`, `03.03.2021`, `03/03/2021`; in English the month stands first unless the figures forbid it.
fn numeric(reader: Reader<'_>, at: usize, end: usize) -> Option<(Figures, usize)> {
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

/// `1998`, or a decade `1990s`.
fn year(text: &str) -> Option<(i32, bool)> {
    let (digits, decade) = match text.strip_suffix("'s").or_else(|| text.strip_suffix("er")).or_else(|| text.strip_suffix('s')) {
        Some(digits) => (digits, true),
        None => (text, false),
    };
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let year: i32 = digits.parse().ok()?;
    (1000..=2100).contains(&year).then_some((year, decade))
}

/// Whether a four-digit number is a year where it stands, and not a count ("1200 people").
fn is_year_here(reader: Reader<'_>, at: usize, end: usize, date: &Date) -> bool {
    if date.month.is_some() || date.day.is_some() {
        return true;
    }
    let value: i32 = year(reader.folded(at)).map_or(0, |y| y.0);
    if at > 0
        && matches!(reader.text(at - 1), "$" | "€" | "£" | "¥" | "#" | "+")
        && reader.token(at - 1).span.end == reader.token(at).span.start
    {
        return false;
    }
    if at + 1 < end && matches!(reader.text(at + 1), "%" | "€" | "$" | "£" | "°") {
        return false;
    }
    let next_counts = at + 1 < end
        && reader.token(at + 1).kind == TokenKind::Word
        && !reader.is_capitalised(at + 1)
        && (reader.folded(at + 1).ends_with('s') && reader.folded(at + 1).len() > 3
            || matches!(
                reader.folded(at + 1),
                "people" | "men" | "women" | "children" | "million" | "billion" | "percent" | "per" | "km" | "miles" | "metres"
            ));
    // "2004 Erwachsene nahmen teil": German nouns have capitals.
    let next_counts = next_counts
        || reader.language() == Language::German
            && at + 1 < end
            && reader.is_capitalised(at + 1)
            && (at == 0 || reader.token(at - 1).kind == TokenKind::Mark || reader.folded(at - 1) == "der");
    let before = if at > 0 { reader.folded(at - 1) } else { "" };
    let year_word = matches!(
        before,
        "in" | "since"
            | "until"
            | "by"
            | "from"
            | "of"
            | "during"
            | "before"
            | "after"
            | "year"
            | "to"
            | "late"
            | "early"
            | "mid"
            | "around"
            | "circa"
            | "c"
            | "between"
            | "and"
            | "("
            | "-"
            | "im"
            | "seit"
            | "jahr"
            | "en"
            | "depuis"
            | "em"
            | "nel"
            | "dal"
            | "de"
            | "desde"
            | ","
            | "the"
            | "summer"
            | "winter"
            | "spring"
            | "autumn"
            | "fall"
            | "through"
            | "quarter"
            | "fiscal"
    );
    (1500..=2099).contains(&value)
        && (!next_counts || (year_word && before != "of" && before != "to" && before != "the"))
        && (year_word || !next_counts)
}

/// `3`, `3rd`, `03`.
fn day_number(text: &str) -> Option<i8> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase() || matches!(c, 'º' | 'ª' | '°' | '.'));
    let suffix = &text[digits.len()..];
    if digits.is_empty() || digits.len() > 2 || !matches!(suffix, "" | "st" | "nd" | "rd" | "th" | "er" | "o" | "º" | "ª" | ".") {
        return None;
    }
    digits.parse().ok().filter(|d| (1..=31).contains(d))
}

/// A month within the next words: "3 March", "3rd of March", "3. Oktober", "3 de marzo".
fn month_ahead(reader: Reader<'_>, at: usize, end: usize) -> bool {
    for k in at + 1..end.min(at + 4) {
        if reader.traits(k).month.is_some() && (reader.is_capitalised(k) || is_lower_case_month(reader)) {
            return true;
        }
        if !matches!(reader.folded(k), "of" | "de" | "do" | "." | "th" | "st" | "nd" | "rd" | "°" | "º") {
            return false;
        }
    }
    false
}

fn is_joint(reader: Reader<'_>, at: usize) -> bool {
    matches!(
        reader.folded(at),
        "," | "of" | "the" | "°" | "º" | "de" | "do" | "del" | "." | "den" | "dem" | "le" | "am" | "a.m." | "p.m." | "pm" | "on"
    )
}

fn may_follow(reader: Reader<'_>, at: usize, end: usize, date: &Date) -> bool {
    let mut trial = date.clone();
    (at < end && part(reader, at, end, &mut trial) > 0)
        || (at + 1 < end && is_joint(reader, at) && part(reader, at + 1, end, &mut trial) > 0)
}
