//! Centuries: "19. Jahrhundert", "XVIIIe siècle", "siglo XIX", "século 18", "il Settecento".

use crate::lexicon::numerals::{Numeral, numeral};
use crate::text::Language;

use crate::mention::reader::Reader;

/// The latest century that a text may speak of.
const LAST: u16 = 30;

/// A century that begins at a token: its number, its token, and how many tokens it takes.
pub(super) fn century(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize, usize)> {
    let language = reader.language();
    let word = |t: usize| if t < end { reader.folded(t) } else { "" };
    let found = |value: u16, place: usize, tokens: usize| (1..=LAST).contains(&value).then_some((value, place, tokens));
    match language {
        Language::Spanish | Language::Portuguese => matches!(word(at), "siglo" | "seculo")
            .then(|| ordinal(reader, at + 1, end))
            .flatten()
            .and_then(|(v, len)| found(v, at + 1, 1 + len)),
        Language::German | Language::French | Language::Italian => {
            if language == Language::Italian && reader.is_capitalised(at) && word(at).ends_with("cento") {
                // "il Settecento" began in 1700; "Settecento persone" counts.
                let hundreds = match numeral(language, word(at)) {
                    Some(Numeral::Unit(v) | Numeral::Hundred(v)) if v % 100.0 == 0.0 && v >= 200.0 => v / 100.0,
                    _ => return None,
                };
                return at.checked_sub(1).filter(|&t| !reader.word(t).content).and_then(|_| found(hundreds as u16 + 11, at, 1));
            }
            let (value, len) = ordinal(reader, at, end)?;
            let mark = usize::from(word(at + len) == ".");
            let named = matches!(word(at + len + mark), "jahrhundert" | "jahrhunderts" | "jh." | "siecle" | "secolo");
            named.then(|| found(value, at, len + mark + 1)).flatten()
        }
        _ => None,
    }
}

/// A number that tells a place in a row, in any notation, and its tokens.
fn ordinal(reader: Reader<'_>, at: usize, end: usize) -> Option<(u16, usize)> {
    if at >= end {
        return None;
    }
    let text = reader.text(at);
    let digits = text.trim_end_matches(['.', 'º', '°', 'e', 'è', 'm']);
    if let Ok(value) = digits.parse::<u16>() {
        return Some((value, 1));
    }
    if let Some(value) = roman(text.trim_end_matches(['e', 'è', 'm', 'r', '°', 'º'])) {
        return Some((value, 1));
    }
    let of = |t: usize| if t < end { reader.traits(t).numeral } else { None };
    let small = |v: f64| (1.0..=f64::from(LAST)).contains(&v).then_some(v as u16);
    match (of(at), of(at + 2)) {
        (Some(Numeral::Ordinal(v)), _) => small(v).map(|v| (v, 1)),
        // dix-huitième, veinte y uno
        (Some(Numeral::Unit(tens)), Some(Numeral::Ordinal(v) | Numeral::Unit(v)))
            if v < 10.0 && at + 2 < end && matches!(reader.folded(at + 1), "-" | "‑" | "y" | "e" | "et") =>
        {
            small(tens + v).map(|v| (v, 3))
        }
        (Some(Numeral::Unit(v)), _) => small(v).map(|v| (v, 1)),
        _ => None,
    }
}

/// A Roman numeral in capitals.
fn roman(text: &str) -> Option<u16> {
    let mut values = Vec::new();
    for c in text.chars() {
        values.push(match c {
            'I' => 1_u16,
            'V' => 5,
            'X' => 10,
            _ => return None,
        });
    }
    if values.is_empty() {
        return None;
    }
    let mut sum = 0;
    for (k, &v) in values.iter().enumerate() {
        if values.get(k + 1).is_some_and(|&next| next > v) { sum -= i32::from(v) } else { sum += i32::from(v) }
    }
    u16::try_from(sum).ok()
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn roman_numerals() {
        assert_eq!([roman("XIX"), roman("XVIII"), roman("IV"), roman("XXI")], [Some(19), Some(18), Some(4), Some(21)]);
        assert_eq!([roman("MIX"), roman(""), roman("Xe")], [None, None, None]);
    }
}
