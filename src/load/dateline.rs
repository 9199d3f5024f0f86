//! Days of publication, from metadata and from what an article says of itself.

use jiff::civil::Date;

use crate::text::{Block, ParagraphKind};

/// Names of the months in English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Turkish and
/// Russian, January first.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "jan",
        "januar",
        "jänner",
        "janvier",
        "janv",
        "enero",
        "ene",
        "janeiro",
        "gennaio",
        "gen",
        "januari",
        "stycznia",
        "ocak",
        "января",
    ],
    &[
        "february",
        "feb",
        "februar",
        "feber",
        "février",
        "févr",
        "fév",
        "febrero",
        "fevereiro",
        "fev",
        "febbraio",
        "februari",
        "lutego",
        "şubat",
        "февраля",
    ],
    &["march", "mar", "märz", "mrz", "mars", "marzo", "março", "maart", "mrt", "marca", "mart", "марта"],
    &["april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwietnia", "nisan", "апреля"],
    &["may", "mai", "mayo", "maio", "maggio", "mag", "mei", "maj", "maja", "mayıs", "мая"],
    &["june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu", "czerwca", "haziran", "июня"],
    &["july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug", "lipca", "temmuz", "июля"],
    &["august", "aug", "août", "aout", "agosto", "ago", "augustus", "augusti", "sierpnia", "ağustos", "августа"],
    &["september", "sept", "sep", "septembre", "septiembre", "setiembre", "setembro", "set", "settembre", "września", "eylül", "сентября"],
    &["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott", "października", "ekim", "октября"],
    &["november", "nov", "novembre", "noviembre", "novembro", "listopada", "kasım", "ноября"],
    &["december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dezembro", "dicembre", "grudnia", "aralık", "декабря"],
];

/// Words that say a date is the day of publication.
const PUBLISHED: &[&str] = &[
    "published",
    "posted",
    "updated",
    "date",
    "first published",
    "last updated",
    "last modified",
    "issued",
    "released",
    "veröffentlicht",
    "erschienen",
    "stand",
    "aktualisiert",
    "datum",
    "publié",
    "mis à jour",
    "paru",
    "publicado",
    "publicada",
    "actualizado",
    "fecha",
    "atualizado",
    "data",
    "pubblicato",
    "aggiornato",
];

/// The first whole date in a piece of text: `2024-03-03T…`, `3 March 2024`, `March 3, 2024`, `3. März 2024`, `3 de marzo de 2024`.
///
/// Of dates in figures alone, those that can be only one day are read: `2024/03/04`, `04.03.2024` (dots part day,
/// month and year), `3/31/2024`, `2024年3月4日`. `3/4/2024` is two days.
#[must_use]
pub fn parse(text: &str) -> Option<Date> {
    let text = text.trim();
    iso(text).or_else(|| worded(text).map(|(date, _)| date)).or_else(|| figures(text, false))
}

/// A date in figures that ends with its year, or one of the signs of East Asia.
///
/// `day_first` says that the text's language writes the day before the month, which English does not always.
fn figures(text: &str, day_first: bool) -> Option<Date> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')' | '·')).take(24).find_map(|word| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit() && c != '日' && c != '일');
        if let Some((year, rest)) = word.split_once(['年', '년']) {
            let (month, rest) = rest.split_once(['月', '월'])?;
            let day = rest.split_once(['日', '일'])?.0;
            return Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().filter(is_plausible);
        }
        let separator = ['.', '/', '-'].into_iter().find(|s| word.matches(*s).count() == 2)?;
        let mut parts = word.split(separator);
        let (a, b, year) = (parts.next()?, parts.next()?, parts.next()?);
        if year.len() != 4 || a.len() > 2 || b.len() > 2 {
            return None;
        }
        let (a, b, year): (i8, i8, i16) = (a.parse().ok()?, b.parse().ok()?, year.parse().ok()?);
        let (day, month) = match separator {
            '.' => (a, b),
            _ if a > 12 || a == b || day_first && b <= 12 => (a, b),
            _ if b > 12 => (b, a),
            _ => return None,
        };
        Date::new(year, month, day).ok().filter(is_plausible)
    })
}

fn iso(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    for at in 0..bytes.len().min(400) {
        if !bytes[at].is_ascii_digit() || (at > 0 && bytes[at - 1].is_ascii_digit()) {
            continue;
        }
        let Some(ten) = text.get(at..at + 10) else { continue };
        let b = ten.as_bytes();
        let digits = |r: std::ops::Range<usize>| b[r].iter().all(u8::is_ascii_digit);
        let ends = bytes.get(at + 10).is_none_or(|c| !c.is_ascii_digit());
        if digits(0..4) && matches!(b[4], b'-' | b'/') && b[7] == b[4] && digits(5..7) && digits(8..10) && ends {
            let (year, month, day) = (ten[..4].parse().ok()?, ten[5..7].parse().ok()?, ten[8..].parse().ok()?);
            return Date::new(year, month, day).ok().filter(is_plausible);
        }
    }
    let compact = text.get(..8).filter(|t| t.bytes().all(|b| b.is_ascii_digit()) && bytes.get(8).is_none_or(|c| *c == b'T'))?;
    Date::new(compact[..4].parse().ok()?, compact[4..6].parse().ok()?, compact[6..].parse().ok()?).ok().filter(is_plausible)
}

/// Whether the first word is part of a whole date: a month's name or a figure.
#[must_use]
pub fn begins_with_date(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or("");
    let bare = first.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let month = MONTHS.iter().any(|names| names.contains(&bare.as_str()));
    (month || first.starts_with(|c: char| c.is_ascii_digit()))
        && text.split_whitespace().take(4).any(|w| w.bytes().filter(u8::is_ascii_digit).count() >= 4)
}

fn is_plausible(date: &Date) -> bool {
    (1500..=2200).contains(&date.year())
}

/// A date with a month in words, and how many words it takes up to its end.
fn worded(text: &str) -> Option<(Date, usize)> {
    let words: Vec<&str> = text.split_whitespace().take(40).collect();
    // Few paragraphs have a year, and months take long to look for.
    if !words.iter().any(|word| word.bytes().filter(u8::is_ascii_digit).count() >= 4) {
        return None;
    }
    let bare = |w: &str| w.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    for (at, word) in words.iter().enumerate() {
        let name = bare(word);
        let Some(month) = MONTHS.iter().position(|names| names.contains(&name.as_str())) else { continue };
        let month = i8::try_from(month + 1).ok()?;
        let day_of = |w: &str| -> Option<i8> {
            let w = bare(w);
            let figures = w.trim_end_matches(|c: char| c.is_alphabetic() || c == 'º');
            (w.len() - figures.len() <= 2).then(|| figures.parse().ok()).flatten().filter(|d| (1..=31).contains(d))
        };
        let year_of = |w: &str| -> Option<i16> { bare(w).parse().ok().filter(|y| (1500..=2200).contains(y)) };
        let skip_of = |i: usize| words.get(i).map_or(i, |w| if matches!(bare(w).as_str(), "de" | "of" | "del" | "do") { i + 1 } else { i });
        // 3 March 2024, 3. März 2024, 3 de marzo de 2024
        let before = at.checked_sub(1).map(|i| if i > 0 && matches!(bare(words[i]).as_str(), "de" | "of") { i - 1 } else { i });
        if let Some(day) = before.and_then(|i| day_of(words[i])) {
            let y = skip_of(at + 1);
            if let Some(year) = words.get(y).and_then(|w| year_of(w)) {
                return Date::new(year, month, day).ok().map(|d| (d, y + 1));
            }
        }
        // March 3, 2024
        if let (Some(day), Some(year)) = (words.get(at + 1).and_then(|w| day_of(w)), words.get(at + 2).and_then(|w| year_of(w))) {
            return Date::new(year, month, day).ok().map(|d| (d, at + 3));
        }
    }
    None
}

/// The day of publication that an article states at its head or foot: a line that is a date and little else, one that
/// says "Published", or a dateline ("LONDON, March 3, 2024 —"). What stands nearest below the title counts first; the
/// clock at a page's top last.
///
/// `day_first`: in the text's language `3/4/2024` is a day in April.
#[must_use]
pub fn find(blocks: &[Block], day_first: bool) -> Option<Date> {
    let is_prose = |b: &Block| b.kind != ParagraphKind::Furniture && b.text.chars().count() >= 80;
    let title = blocks.iter().position(|b| b.kind == ParagraphKind::Title);
    let first = blocks.iter().skip(title.unwrap_or(0)).position(is_prose).map_or(blocks.len(), |n| n + title.unwrap_or(0));
    let head = title.map_or(&[][..], |t| &blocks[t..blocks.len().min(first + 1)]);
    let shown = || blocks.iter().filter(|b| b.kind != ParagraphKind::Furniture);
    let around = |range: std::ops::Range<usize>| blocks[range].iter().filter(|b| b.kind == ParagraphKind::Furniture && b.text.len() < 80);
    let title = title.unwrap_or(0);
    head.iter()
        .take(12)
        .chain(shown().take(6))
        .chain(blocks[..title].iter().rev().take(3))
        .chain(shown().rev().take(3))
        .chain(around(title..blocks.len()))
        .chain(around(0..title))
        .find_map(|b| in_line(&b.text, day_first))
}

fn in_line(text: &str, day_first: bool) -> Option<Date> {
    /// Longer lines say nothing of the day beside the date itself.
    const LINE: usize = 16;
    let count = text.split_whitespace().take(LINE + 1).count();
    let lower = if count <= LINE { text.to_lowercase() } else { String::new() };
    let says = PUBLISHED.iter().any(|p| lower.strip_prefix(p).is_some_and(|rest| rest.starts_with([' ', ':', '\u{A0}'])));
    if count <= LINE && says {
        return parse(text).or_else(|| figures(text, day_first));
    }
    let (date, end) = match worded(text) {
        Some(found) => found,
        None => {
            // A line of a date in figures, perhaps with what was done that day and by whom: "05/10/2018 - Publicado por: …"
            let opens = text.starts_with(|c: char| c.is_ascii_digit()) && count <= LINE && PUBLISHED.iter().any(|p| lower.contains(p));
            let alone = count <= 6 && !text.trim_end().ends_with(['.', '!', '?']);
            return (opens || alone).then(|| iso(text).or_else(|| figures(text, day_first))).flatten();
        }
    };
    // A line that is a date, perhaps with a weekday, a time or an author.
    if count <= 9 && end <= 8 && !text.trim_end().ends_with(['.', '!', '?']) {
        return Some(date);
    }
    // March 3, 2024 | Updated: March 4, 2024 at 9:02 a.m.
    if count <= LINE && end <= 4 && (text.contains(['|', '·']) || lower.contains("updated")) {
        return Some(date);
    }
    // LONDON, March 3, 2024 (Agency) — …
    let first = text.split_whitespace().next()?;
    let shouted = first.chars().filter(|c| c.is_alphabetic()).count() >= 3 && first.chars().all(|c| !c.is_lowercase());
    let head: String = text.chars().take(90).collect();
    (shouted && end <= 8 && head.contains(['—', '–', '-'])).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_many_forms() {
        let day = Some(Date::constant(2024, 3, 3));
        for text in [
            "2024-03-03T08:00:00+01:00",
            "2024/03/03",
            "20240303",
            "Published 3 March 2024",
            "March 3rd, 2024",
            "Sunday, Mar. 3, 2024 at 9 a.m.",
            "3. März 2024",
            "le 3 mars 2024",
            "3 de marzo de 2024",
            "3 de março de 2024",
            "3 marzo 2024",
            "Sun, 03 Mar 2024 10:00:00 GMT",
        ] {
            assert_eq!(parse(text), day, "{text}");
        }
        for text in ["03.03.2024 06:30", "Stand: 3.3.2024", "3/3/2024", "2024年3月3日", "3 марта 2024 г.", "3 maart 2024"] {
            assert_eq!(parse(text), day, "{text}");
        }
        assert_eq!(parse("Updated 31/03/2024"), Some(Date::constant(2024, 3, 31)));
        for text in ["3/4/2024", "1.2.3", "March 2024", "May 1 or 2", "31 February 2024", "20241", ""] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_inside_a_sentence_is_no_day_of_publication() {
        let find = |text: &str| find(&[Block::new(ParagraphKind::Body, text)], false);
        assert_eq!(find("The bridge was opened on 3 March 2024 by the mayor and two hundred guests."), None);
        assert_eq!(find("It opened on 3 March 2024."), None);
        let day = Some(Date::constant(2024, 3, 3));
        assert_eq!(find("Veröffentlicht: 3. März 2024, 10:15 Uhr"), day);
        assert_eq!(find("ORVEL, March 3, 2024 (Lake News) — The bridge was opened on 1 March 2023."), day);
        assert_eq!(find("By Ada Hale, 3 March 2024"), day);
        let portuguese = Block::new(ParagraphKind::Body, "05/10/2018 - Publicado por: Ada Venn");
        assert_eq!(super::find(&[portuguese], true), Some(Date::constant(2018, 10, 5)));
        assert_eq!(find("05/10/2018 - Published by Ada Venn"), None);
        assert_eq!(find("March 3, 2024 | Updated: March 5, 2024 at 9:02 a.m."), day);
    }
}
