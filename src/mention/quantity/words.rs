//! Numbers in words, fractions and parts of a whole.

use std::ops::Range;

use crate::lexicon;
use crate::lexicon::numerals::{Numeral, counts_as_one, joins_numerals, numeral};
use crate::text::{Language, TokenKind};

use super::Parsed;
use crate::mention::reader::Reader;

/// A number in words: "two hundred and five", "half a million", "a dozen", "two-thirds".
pub(super) fn words(reader: Reader<'_>, start: usize, end: usize) -> Option<Parsed> {
    let language = reader.language();
    let traits = reader.traits(start);
    let mut at = start;
    let (mut total, mut current) = (0.0, 0.0);
    let mut any = false;
    let mut ordinal = false;
    let mut weak = false;
    let mut magnitude = None;
    // "un ouvrage neuf": new.
    if language == Language::French
        && reader.folded(at) == "neuf"
        && (at + 1 >= end || reader.token(at + 1).kind == TokenKind::Mark || !reader.word(at + 1).content)
        && at > 0
        && reader.word(at - 1).content
    {
        return None;
    }
    // "doubled", "twice": so many times.
    if let Some(value) = traits.multiple {
        return Some(Parsed {
            decimals: 0,
            value,
            unit: lexicon::unit("times"),
            end: at + 1,
            ordinal: false,
            weak: !counts_times(reader.folded(at)),
            magnitude: None,
        });
    }
    // "an hour and a half", "a year and a quarter"
    if matches!(reader.folded(at), "a" | "an" | "one")
        && let Some(value) = and_a_part(reader, at + 2, end)
        && let Some(unit) = lexicon::unit(reader.folded(at + 1)).filter(|u| !u.is_symbol)
    {
        return Some(Parsed { decimals: 0, value, unit: Some(unit), end: at + 5, ordinal: false, weak: false, magnitude: None });
    }
    // "a fortnight", "a decade", "a pair of": so many, told in passing.
    if language == Language::English && matches!(reader.folded(at), "a" | "an") && at + 1 < end {
        let (value, unit) = match reader.folded(at + 1) {
            "fortnight" => (2.0, lexicon::unit("weeks")),
            "decade" => (10.0, lexicon::unit("years")),
            "century" => (100.0, lexicon::unit("years")),
            "pair" if at + 2 < end && reader.folded(at + 2) == "of" => (2.0, None),
            _ => (0.0, None),
        };
        if value > 0.0 {
            // "A decade later" says when, and that is no way of speaking; a fortnight is 14 days.
            let dated = reader.folded(at + 1) == "fortnight"
                || at + 2 < end && matches!(reader.folded(at + 2), "later" | "earlier" | "before" | "after" | "ago");
            return Some(Parsed { decimals: 0, value, unit, end: at + 2, ordinal: false, weak: !dated, magnitude: None });
        }
    }
    // "a dozen", "a hundred", "half a million".
    if counts_as_one(reader.folded(at)) {
        if at + 1 < end
            && matches!(reader.traits(at + 1).numeral, Some(Numeral::Hundred(_) | Numeral::Scale(_)))
            && reader.folded(at + 1).len() > 2
        {
            current = 1.0;
            at += 1;
        } else if at + 2 < end && matches!((reader.folded(at + 1), reader.folded(at + 2)), ("em" | "de", "cada")) {
            // "Um em cada quatro": one of so many, which [`out_of`] reads on.
            return Some(Parsed { decimals: 0, value: 1.0, unit: None, end: at + 1, ordinal: false, weak: false, magnitude: None });
        } else {
            return None;
        }
    }
    let mut last_end = at;
    while at < end {
        let folded = reader.folded(at);
        let single_letter = folded.len() <= 2 && matches!(folded, "m" | "k" | "bn" | "mn" | "tn");
        match reader.traits(at).numeral.filter(|_| !single_letter) {
            Some(Numeral::Unit(v)) => {
                // quatre-vingt-treize, soixante-douze
                let tens = current % 100.0;
                let twenties =
                    language == Language::French && any && ((tens == 4.0 && v == 20.0) || (matches!(tens as u8, 60 | 80) && v < 20.0));
                if any && !twenties && (current % 10.0 != 0.0 || current == 0.0 || v >= 10.0) && current % 100.0 != 0.0 {
                    break;
                }
                current += if twenties && tens == 4.0 { 76.0 } else { v };
                weak = false;
                any = true;
            }
            Some(Numeral::Hundred(v)) => {
                weak |= !any && current == 0.0 && v == 100.0 && folded.ends_with('s');
                // "Thirteen hundred".
                if current > 9.0 && !(language == Language::English && v == 100.0 && (11.0..20.0).contains(&current)) {
                    break;
                }
                current = if current == 0.0 { v } else { current * v };
                weak &= total == 0.0;
                any = true;
            }
            Some(Numeral::Scale(v)) => {
                weak |= !any && current == 0.0 && !matches!(folded, "mil" | "mille" | "tausend");
                if current == 0.0 && total > 0.0 {
                    // mil millones, hundred thousand million
                    total *= v;
                } else {
                    total += if current == 0.0 { v } else { current * v };
                }
                current = 0.0;
                any = true;
                magnitude = Some(at);
            }
            Some(Numeral::Ordinal(_)) if !any && is_other_word(reader, at) => return None,
            Some(Numeral::Ordinal(v)) if !any && is_part(reader, at, end) => {
                return Some(Parsed { decimals: 0, value: 1.0 / v, unit: None, end: at + 1, ordinal: false, weak: false, magnitude });
            }
            // "one-third", "one fifth of": a part, as "a third" is.
            Some(Numeral::Ordinal(v)) if language == Language::English && is_written_part(reader, start, at, current, v, end) => {
                return Some(Parsed { decimals: 0, value: 1.0 / v, unit: None, end: at + 1, ordinal: false, weak: false, magnitude });
            }
            Some(Numeral::Ordinal(v)) => {
                // "The five thousandth hat".
                if language == Language::English && any && current > 0.0 && v >= 100.0 {
                    current *= v;
                    ordinal = true;
                    at += 1;
                    last_end = at;
                    break;
                }
                if any && !(current % 10.0 == 0.0 && current > 0.0 && v < 10.0) {
                    break;
                }
                // "second" in "a second time" or "seconds" stays with the units; "second" before a noun is an ordinal.
                current += v;
                any = true;
                ordinal = true;
                at += 1;
                last_end = at;
                break;
            }
            Some(Numeral::Fraction(v)) => {
                if !any
                    && matches!(
                        folded,
                        "media" | "medio" | "meia" | "meio" | "mezzo" | "mezza" | "mezz'" | "mezz’" | "demi" | "demie" | "terco" | "quarts"
                    )
                    && !halves(reader, at + 1, end)
                {
                    return None;
                }
                let scaled = if any { current * v } else { v };
                // "the past quarter" is a time of the year, "a quarter of the crop" a part.
                if !any && matches!(folded, "quarter" | "quarters") && !is_quarter_part(reader, at, end) {
                    return None;
                }
                current = scaled;
                any = true;
                at += 1;
                last_end = at;
                // "half a million", "demi-million", "medio millón"
                // "a quarter of a million"
                let part_of = (reader.says(at, "of a", end) || reader.says(at, "of an", end)) && at + 2 < end;
                let of = at + if part_of { 2 } else { usize::from(at + 1 < end && matches!(reader.folded(at), "a" | "an" | "-")) };
                if of < end
                    && let Some(Numeral::Scale(s)) = reader.traits(of).numeral
                {
                    current *= s;
                    last_end = of + 1;
                    magnitude = Some(of);
                }
                // "half an hour", "three quarters of a mile"
                let unit = (language == Language::English && magnitude.is_none() && of > at && of < end)
                    .then(|| {
                        (1..=2).rev().find_map(|len| Some((lexicon::unit(&reader.phrase(of, len, end)?).filter(|u| !u.is_symbol)?, len)))
                    })
                    .flatten();
                last_end = unit.map_or(last_end, |(_, len)| of + len);
                let unit = unit.map(|(unit, _)| unit);
                return Some(Parsed { decimals: 0, value: current, unit, end: last_end, ordinal: false, weak: !any, magnitude });
            }
            None => {
                // "A million and a half", "un millón y medio".
                if total > 0.0
                    && current == 0.0
                    && let Some(at_scale) = magnitude
                    && let Some(Numeral::Scale(scale)) = reader.traits(at_scale).numeral
                    && let Some(behind) = and_a_half(reader, at, end)
                {
                    let value = total + scale / 2.0;
                    return Some(Parsed { decimals: 1, value, unit: None, end: behind, ordinal: false, weak: false, magnitude });
                }
                // "two and a half years"
                if any && reader.says(at, "and a half", end) {
                    current += 0.5;
                    last_end = at + 3;
                    // "Twelve and a half thousand households".
                    let scale = (last_end < end).then(|| reader.traits(last_end).numeral).flatten();
                    if let Some(Numeral::Scale(scale)) = scale.filter(|_| total == 0.0 && reader.folded(last_end).len() > 2) {
                        current *= scale;
                        magnitude = Some(last_end);
                        last_end += 1;
                    }
                    break;
                }
                if any
                    && total == 0.0
                    && let Some((share, behind)) = parts(reader, at, current, end)
                {
                    return Some(Parsed { decimals: 0, value: share, unit: None, end: behind, ordinal: false, weak: false, magnitude });
                }
                let joint = any && at + 1 < end && reader.traits(at + 1).numeral.is_some();
                let hyphen = reader.text(at) == "-" || reader.text(at) == "‑";
                if joint
                    && (hyphen
                        || (joins_numerals(language, folded)
                            && current.max(total) >= 100.0
                            && matches!(reader.traits(at + 1).numeral, Some(Numeral::Unit(_)))))
                {
                    at += 1;
                    continue;
                }
                // vingt et un, treinta y uno, vinte e um: the article is the last figure.
                let last_one = any
                    && at + 1 < end
                    && joins_numerals(language, folded)
                    && matches!(reader.folded(at + 1), "un" | "une" | "uno" | "una" | "um" | "uma");
                if last_one && current % 10.0 == 0.0 && current >= 20.0 {
                    current += 1.0;
                    at += 2;
                    last_end = at;
                    break;
                }
                // mil e quinhentas
                if joint && language == Language::Portuguese && joins_numerals(language, folded) && total > 0.0 && current == 0.0 {
                    at += 1;
                    continue;
                }
                // Spanish and Portuguese join tens as well: treinta y dos.
                if joint
                    && joins_numerals(language, folded)
                    && matches!(language, Language::Spanish | Language::Portuguese | Language::French)
                    && current % 10.0 == 0.0
                    && current >= 20.0
                {
                    at += 1;
                    continue;
                }
                break;
            }
        }
        at += 1;
        last_end = at;
    }
    if !any {
        return None;
    }
    let value = total + current;
    Some(Parsed { decimals: 0, value, unit: None, end: last_end, ordinal, weak, magnitude })
}

/// "And a half", "y medio", "e meio", "e mezzo", "et demi": the token behind it.
fn and_a_half(reader: Reader<'_>, at: usize, end: usize) -> Option<usize> {
    let half = |words: &[&str]| at + 1 < end && words.contains(&reader.folded(at + 1));
    match (reader.language(), reader.folded(at)) {
        (Language::English, "and") => reader.says(at, "and a half", end).then_some(at + 3),
        (Language::Spanish, "y") => half(&["medio", "media"]).then_some(at + 2),
        (Language::Portuguese, "e") => half(&["meio", "meia"]).then_some(at + 2),
        (Language::Italian, "e") => half(&["mezzo", "mezza"]).then_some(at + 2),
        (Language::French, "et") => half(&["demi", "demie"]).then_some(at + 2),
        _ => None,
    }
}

/// "Três quartos das casas", "tres cuartas partes", "tre quinti del raccolto", "quatre cinquièmes des élèves": the share that so many
/// parts are, and the token behind it. Rooms are no parts ("três quartos e uma sala").
fn parts(reader: Reader<'_>, at: usize, count: f64, end: usize) -> Option<(f64, usize)> {
    let language = reader.language();
    let folded = reader.folded(at);
    let singular = match language {
        Language::Spanish | Language::Portuguese | Language::French => folded.strip_suffix('s')?.to_owned(),
        Language::Italian => match (folded.strip_suffix('i'), folded.strip_suffix('e')) {
            (Some(stem), _) => format!("{stem}o"),
            (_, Some(stem)) => format!("{stem}a"),
            _ => return None,
        },
        _ => return None,
    };
    let Some(Numeral::Ordinal(whole)) = numeral(language, &singular) else { return None };
    if whole < 3.0 || !(1.0..whole).contains(&count) {
        return None;
    }
    let next = if at + 1 < end { reader.folded(at + 1) } else { "" };
    let named = matches!(next, "partes" | "parti" | "parties");
    let of = matches!(
        next,
        "del" | "de" | "des" | "du" | "d'" | "do" | "da" | "dos" | "das" | "della" | "dello" | "dei" | "degli" | "delle" | "dell'"
    ) && !(language == Language::Portuguese && next == "de");
    (named || of).then_some((count / whole, at + 1 + usize::from(named)))
}

/// "a quarter of the crop", "a quarter-century", "quarter of a million"; not "the quarter", "a quarter of the year".
fn is_quarter_part(reader: Reader<'_>, at: usize, end: usize) -> bool {
    if at + 1 >= end {
        return false;
    }
    let next = reader.folded(at + 1);
    let article = at > 0 && matches!(reader.folded(at - 1), "a" | "about" | "nearly" | "almost" | "over" | "roughly" | "some" | "under");
    // "Rose by a quarter".
    if at > 1 && reader.folded(at - 1) == "a" && reader.folded(at - 2) == "by" {
        return true;
    }
    let part = matches!(next, "of" | "-") || lexicon::unit(next).is_some_and(|u| !u.is_symbol);
    article && part || matches!(reader.traits(at + 1).numeral, Some(Numeral::Scale(_)))
}

/// Whether a magnitude or a unit follows a half: "media hora", not "la media de los votos".
fn halves(reader: Reader<'_>, at: usize, end: usize) -> bool {
    let from = at + usize::from(at + 1 < end && reader.text(at) == "-");
    from < end
        && (matches!(reader.traits(from).numeral, Some(Numeral::Scale(_)))
            || lexicon::unit(reader.folded(from)).is_some_and(|u| !u.is_symbol)
            || matches!(reader.folded(from), "de" | "da" | "do"))
}

/// Italian words that are more often no place in a row: "prima della partita", "secondo il sindaco".
fn is_other_word(reader: Reader<'_>, at: usize) -> bool {
    reader.language() == Language::Italian
        && matches!(reader.folded(at), "prima" | "secondo" | "seconda")
        && !(at > 0
            && matches!(
                reader.folded(at - 1),
                "la" | "il"
                    | "un"
                    | "una"
                    | "della"
                    | "del"
                    | "alla"
                    | "al"
                    | "nella"
                    | "nel"
                    | "sua"
                    | "suo"
                    | "dalla"
                    | "dal"
                    | "sulla"
                    | "sul"
            ))
}

/// "one-third", "one fifth of".
fn is_written_part(reader: Reader<'_>, start: usize, at: usize, so_far: f64, whole: f64, end: usize) -> bool {
    let hyphen = at > 0 && matches!(reader.text(at - 1), "-" | "‑");
    at > start && so_far == 1.0 && (3.0..=20.0).contains(&whole) && (hyphen || at + 1 < end && reader.folded(at + 1) == "of")
}

/// "twice", "zweimal": counted, where "doubled" is told in many other ways.
fn counts_times(word: &str) -> bool {
    matches!(word, "twice" | "thrice") || word.ends_with("mal")
}

/// "a third of the crop", "un terzo del raccolto": a part, not a place in a row.
fn is_part(reader: Reader<'_>, at: usize, end: usize) -> bool {
    if at == 0 {
        return false;
    }
    let (before, next) = (reader.folded(at - 1), if at + 1 < end { reader.folded(at + 1) } else { "." });
    match reader.language() {
        Language::English => {
            before == "a"
                && (at + 1 >= end
                    || reader.token(at + 1).kind != TokenKind::Word
                    || matches!(next, "of" | "in" | "on" | "to" | "from" | "since" | "after"))
        }
        Language::French => before == "un" && matches!(next, "de" | "des" | "du" | "d'" | "d’"),
        Language::Spanish => before == "un" && matches!(next, "de" | "del"),
        Language::Portuguese => before == "um" && matches!(next, "de" | "do" | "da" | "dos" | "das"),
        Language::Italian => before == "un" && matches!(next, "di" | "del" | "della" | "dei" | "degli" | "delle" | "dell'" | "dell’"),
        _ => false,
    }
}

/// "one" as a pronoun or in a fixed phrase, and ordinals that only order a speech.
pub(super) fn is_pronoun_one(reader: Reader<'_>, start: usize, parsed_end: usize, end: usize) -> bool {
    if parsed_end != start + 1 || !matches!(reader.folded(start), "one" | "ones") {
        return false;
    }
    let next = if start + 1 < end { reader.folded(start + 1) } else { "" };
    let before = if start > 0 { reader.folded(start - 1) } else { "" };
    let noun = start + 1 < end && reader.token(start + 1).kind == TokenKind::Word;
    !noun
        || matches!(
            next,
            "of" | "another"
                | "who"
                | "that"
                | "which"
                | "day"
                | "can"
                | "is"
                | "was"
                | "has"
                | "in"
                | "and"
                | "or"
                | "to"
                | "for"
                | "as"
                | "at"
                | "by"
                | "with"
                | "from"
                | "on"
                | "thing"
                | "would"
                | "should"
                | "side"
                | "point"
                | "potential"
                | "if"
                | "when"
                | "but"
                | "such"
        )
        || matches!(before, "no" | "any" | "every" | "each" | "this" | "that" | "which" | "the" | "another" | "some" | "number")
        // "The only one", but "had only one motorway".
        || before == "only" && (start < 2 || lexicon::is_determiner(reader.folded(start - 2)))
        || is_described(reader, start, before)
}

/// "The older one once sang", "a red one": one of those spoken of.
fn is_described(reader: Reader<'_>, one: usize, before: &str) -> bool {
    /// Percent of its uses in which a word must be an adjective.
    const ADJECTIVE: u8 = 60;
    let led = one >= 2 && matches!(reader.folded(one - 2), "the" | "a" | "an");
    led && reader.language() == Language::English && lexicon::poses(before).adjective >= ADJECTIVE
}

/// "One in five children", "one child in five", "three out of four": a part. Not "two in five minutes".
pub(super) fn out_of(reader: Reader<'_>, parsed: &mut Parsed, range: &Range<usize>) -> Option<usize> {
    let named = parsed.value == 1.0
        && reader.language() == Language::English
        && parsed.end + 2 < range.end
        && reader.token(parsed.end).kind == TokenKind::Word
        && matches!(reader.folded(parsed.end + 1), "in" | "out");
    let at = parsed.end + usize::from(named);
    let whole = (1.0..100.0).contains(&parsed.value)
        && parsed.value.fract() == 0.0
        && !parsed.ordinal
        && parsed.unit.is_none()
        && parsed.magnitude.is_none();
    if !whole || at + 1 >= range.end {
        return None;
    }
    let from = match (reader.language(), reader.folded(at), reader.folded(at + 1)) {
        (Language::English, "out", "of") => at + 2 + usize::from(at + 2 < range.end && reader.folded(at + 2) == "every"),
        (Language::English, "in", _) => at + 1 + usize::from(at + 2 < range.end && reader.folded(at + 1) == "every"),
        (Language::Spanish, "de", "cada") | (Language::Portuguese, "em", "cada") => at + 2,
        (Language::French, "sur", _) | (Language::Italian, "su", _) | (Language::German, "von", _) => at + 1,
        _ => return None,
    };
    if from + 1 >= range.end {
        return None;
    }
    let base = match reader.traits(from).numeral {
        Some(Numeral::Unit(v) | Numeral::Hundred(v)) => v,
        _ => reader.text(from).parse().ok().filter(|_| reader.text(from).len() <= 3)?,
    };
    let next = reader.folded(from + 1);
    // The thing counted may stand before the number elsewhere: "un train sur deux en Bretagne".
    let english = reader.language() == Language::English;
    // "47 out of 120 members" are 47; of a hundred, they are a share.
    if base <= parsed.value
        || parsed.value >= 10.0 && base != 100.0
        || base.fract() != 0.0
        || english && base != 100.0 && reader.token(from + 1).kind != TokenKind::Word
        || lexicon::unit(next).is_some()
        || lexicon::magnitude(Language::English, next).is_some()
    {
        return None;
    }
    parsed.value /= base;
    Some(from + 1)
}

/// What "and a half" or "and a quarter" makes of one.
fn and_a_part(reader: Reader<'_>, at: usize, end: usize) -> Option<f64> {
    [("and a half", 1.5), ("and a quarter", 1.25)].into_iter().find_map(|(part, value)| reader.says(at, part, end).then_some(value))
}
