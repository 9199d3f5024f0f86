//! Years and decades: four digits that are no count, the end of a range, a decade in words.

use crate::mention::reader::Reader;
use crate::text::{Language, TokenKind};

use super::Date;

/// `1998`, or a decade `1990s`.
pub(super) fn year(text: &str) -> Option<(i32, bool)> {
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
pub(super) fn is_year_here(reader: Reader<'_>, at: usize, end: usize, date: &Date) -> bool {
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
        && (is_plural(reader.folded(at + 1))
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

/// "Members", not "census" or "progress": whether a folded word looks like the plural of what could be counted.
fn is_plural(folded: &str) -> bool {
    folded.len() > 3 && folded.ends_with('s') && !["ss", "us", "sis"].iter().any(|end| folded.ends_with(end))
}

/// The second year of "1990-95".
pub(super) fn short_year(reader: Reader<'_>, first: &Date, end: usize) -> Option<Date> {
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

const DECADES: [&str; 8] = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

/// Whether a word names a decade.
pub(super) fn is_decade(folded: &str) -> bool {
    DECADES.contains(&folded)
}

/// "the nineties", "the ’90s": of the last century; "in her nineties" is an age.
pub(super) fn spoken_decade(reader: Reader<'_>, at: usize) -> Option<i32> {
    if reader.language() != Language::English || at == 0 {
        return None;
    }
    let word = reader.folded(at);
    let before = reader.folded(at - 1);
    if let Some(ten) = DECADES.iter().position(|w| *w == word) {
        // "In his early twenties".
        let owned = at > 1 && matches!(reader.folded(at - 2), "his" | "her" | "their" | "my" | "your" | "our" | "its");
        return (before == "the" || matches!(before, "early" | "mid" | "late") && !owned)
            .then(|| i32::try_from(ten).map_or(1920, |t| 1920 + 10 * t));
    }
    let tens: i32 = word.strip_suffix("0s").filter(|d| d.len() == 1)?.parse().ok()?;
    (matches!(before, "'" | "’" | "‘") && reader.touches_next(at - 1)).then_some(if tens < 2 { 2000 + 10 * tens } else { 1900 + 10 * tens })
}
