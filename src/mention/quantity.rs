//! Quantities: counts, amounts, percentages, measures, ordinals, in figures or words.
//!
//! Longer than other files: one grammar, whose parts (figures, words, unit, bound) hand tokens to each other.

use std::ops::Range;

use crate::lexicon::hedges::{self, Bound};
use crate::lexicon::numerals::{Numeral, decimal_comma, joins_numerals};
use crate::lexicon::{self, Unit, UnitClass};
use crate::text::{Language, Span, TokenKind};

use super::reader::Reader;

/// What a quantity counts or measures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Measure {
    /// A bare count of something.
    Count,
    /// Percent.
    Percent,
    /// Percentage points.
    Points,
    /// Money, by ISO 4217 code.
    Money(&'static str),
    /// A unit of measure.
    Unit(Unit),
    /// A place in a row: third, 12th.
    Ordinal,
}

/// A quantity as stated.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The number with its magnitude, currency sign and unit.
    pub span: Span,
    /// The tokens of `span`.
    pub tokens: Range<usize>,
    /// The tokens of the number itself.
    pub number: Range<usize>,
    /// Index of its sentence.
    pub sentence: usize,
    /// The value, magnitude included, in the unit stated.
    pub value: f64,
    /// What it counts or measures.
    pub measure: Measure,
    /// The token of a magnitude word (million), where there is one.
    pub magnitude: Option<usize>,
    /// The token of its unit word (years, miles, percent), where there is one.
    pub unit_token: Option<usize>,
    /// Bound or approximation stated beside it, with its tokens.
    pub bound: Option<(Bound, Range<usize>)>,
    /// The tokens of what is counted: up to three words behind the number.
    pub counted: Range<usize>,
    /// Figures written behind the decimal sign.
    pub decimals: usize,
    /// Vague or idiomatic: "one", "dozens", "millions of": never missed when absent.
    pub weak: bool,
}

impl Quantity {
    /// Percentage points between a part ("two-thirds") and a percentage; `None` where it is not one against the other.
    fn shares_apart(&self, other: &Self) -> Option<f64> {
        let part = |q: &Self| (q.measure == Measure::Count && q.value > 0.0 && q.value < 1.0 && q.decimals == 0).then_some(q.value * 100.0);
        match (self.measure, other.measure) {
            (Measure::Percent, Measure::Count) => part(other).map(|p| (p - self.value).abs()),
            (Measure::Count, Measure::Percent) => part(self).map(|p| (p - other.value).abs()),
            _ => None,
        }
    }

    /// The value in the base unit of its measure.
    #[must_use]
    pub fn base(&self) -> f64 {
        match self.measure {
            Measure::Unit(unit) => unit.to_base(self.value),
            _ => self.value,
        }
    }

    /// Whether the two measure the same sort of thing.
    #[must_use]
    pub fn comparable(&self, other: &Self) -> bool {
        match (self.measure, other.measure) {
            (Measure::Money(a), Measure::Money(b)) => a == b,
            (Measure::Unit(a), Measure::Unit(b)) => a.class == b.class,
            (a, b) => a == b,
        }
    }

    /// Whether the two state the same value: exactly, or after conversion or rounding within what the
    /// writing can tell (two per cent where units differ or one is an approximation).
    #[must_use]
    pub fn equal(&self, other: &Self) -> bool {
        if let Some(apart) = self.shares_apart(other) {
            return apart < 0.4;
        }
        if !self.comparable(other) {
            return false;
        }
        let (a, b) = (self.base(), other.base());
        if close(a, b, 1e-6) {
            return true;
        }
        let converted =
            matches!((self.measure, other.measure), (Measure::Unit(x), Measure::Unit(y)) if x.name != y.name && x.class != UnitClass::Time);
        converted && close(a, b, 0.04)
    }

    /// Whether one may be a rounding of the other: 4.23 million and about 4.2 million.
    #[must_use]
    pub fn rounds_to(&self, other: &Self) -> bool {
        if let Some(apart) = self.shares_apart(other) {
            return apart < if self.bound.is_some() || other.bound.is_some() { 2.5 } else { 1.0 };
        }
        if !self.comparable(other) {
            return false;
        }
        let (a, b) = (self.base(), other.base());
        let rough = |q: &Self| q.bound.as_ref().is_some_and(|(b, _)| *b != Bound::Exact);
        if contradicts(self, b) || contradicts(other, a) {
            return false;
        }
        let fewer = |long: &Self, short: &Self| {
            long.decimals > short.decimals && (short.decimals > 0 || short.magnitude.is_some() || long.value >= 100.0)
        };
        let tolerance = if rough(self) || rough(other) { 0.05 } else { 0.0 };
        close(a, b, tolerance) || ((fewer(self, other) || fewer(other, self)) && close(a, b, 0.012))
    }
}

/// Whether a bound rules a value out: 290 is not "more than 300".
fn contradicts(bounded: &Quantity, value: f64) -> bool {
    let limit = bounded.base();
    match bounded.bound.as_ref().map(|b| b.0) {
        Some(Bound::Above | Bound::AtLeast) => value < limit && !close(value, limit, 1e-6),
        Some(Bound::Below | Bound::AtMost) => value > limit && !close(value, limit, 1e-6),
        _ => false,
    }
}

fn close(a: f64, b: f64, share: f64) -> bool {
    (a - b).abs() <= share.mul_add(a.abs().max(b.abs()), 1e-9)
}

/// The quantities of an article; tokens for which `taken` holds (dates) are left alone.
#[must_use]
pub fn find(reader: Reader<'_>, taken: &[bool]) -> Vec<Quantity> {
    let mut out = Vec::new();
    for (sentence, range) in reader.sentences() {
        let mut at = range.start;
        while at < range.end {
            let free = !taken.get(at).copied().unwrap_or(false);
            match free.then(|| read(reader, at, &range, sentence)).flatten() {
                Some(quantity) => {
                    at = quantity.tokens.end.max(at + 1);
                    if let Some(low) = out.last_mut() {
                        share_unit(reader, low, &quantity);
                    }
                    out.push(quantity);
                }
                None => at += 1,
            }
        }
    }
    out
}

/// In "3 to 4 million metres" the lower end has the unit and the magnitude of the upper one.
fn share_unit(reader: Reader<'_>, low: &mut Quantity, high: &Quantity) {
    if low.sentence != high.sentence
        || low.measure != Measure::Count
        || high.measure == Measure::Ordinal
        || low.tokens.end + 1 != high.tokens.start
    {
        return;
    }
    let between = reader.folded(low.tokens.end);
    let both = low.tokens.start > 0
        && matches!(
            (reader.folded(low.tokens.start - 1), between),
            ("between", "and") | ("zwischen", "und") | ("entre", "et" | "y" | "e") | ("tra" | "fra", "e")
        );
    if !both && !matches!(between, "to" | "bis" | "a" | "-" | "–" | "or" | "oder" | "ou" | "o") {
        return;
    }
    if let (Some(at), None) = (high.magnitude, low.magnitude)
        && let Some(factor) = own_magnitude(reader, at, reader.folded(at).trim_end_matches('.'))
        && low.value < high.value / factor
    {
        low.value *= factor;
    }
    low.measure = high.measure;
}

struct Parsed {
    decimals: usize,
    value: f64,
    unit: Option<Unit>,
    end: usize,
    ordinal: bool,
    weak: bool,
    magnitude: Option<usize>,
}

/// `Q3`, `3Q`: a quarter of the year, by its place.
fn quarter(reader: Reader<'_>, at: usize) -> Option<Parsed> {
    let word = reader.folded(at);
    let digit = word.strip_prefix('q').or_else(|| word.strip_suffix('q')).filter(|d| d.len() == 1)?;
    let value = digit.parse::<u8>().ok().filter(|d| (1..=4).contains(d))?;
    Some(Parsed { decimals: 0, value: f64::from(value), unit: None, end: at + 1, ordinal: true, weak: false, magnitude: None })
}

fn read(reader: Reader<'_>, start: usize, range: &Range<usize>, sentence: usize) -> Option<Quantity> {
    let end = range.end;
    let mut parsed = match reader.token(start).kind {
        _ if reader.folded(start).len() == 2 && reader.folded(start).contains('q') => quarter(reader, start)?,
        TokenKind::Number => figures(reader, start, end)?,
        TokenKind::Word | TokenKind::Clitic => words(reader, start, end)?,
        _ => return None,
    };
    // A magnitude behind figures: 4.2 million, 5 bn.
    let mut steps = 0;
    while reader.token(start).kind == TokenKind::Number && parsed.end < end && steps < 2 {
        let after = parsed.end;
        let hyphen = usize::from(reader.text(after) == "-" && after + 1 < end);
        let folded = reader.folded(after + hyphen).trim_end_matches('.');
        let letter = folded.len() == 1;
        let sign_before = start > range.start && lexicon::currency(reader.folded(start - 1)).is_some();
        // "2 mil millones" takes two steps, "2 million thousand" none.
        let factor = own_magnitude(reader, after + hyphen, folded).filter(|f| steps == 0 || *f > 1e3);
        let Some(factor) = factor.filter(|_| !letter || (sign_before && reader.touches_next(after - 1))) else { break };
        parsed.value *= factor;
        parsed.magnitude = Some(after + hyphen);
        parsed.end = after + hyphen + 1;
        // "1,5 Mio. Euro": the full stop of the abbreviation.
        if matches!(folded, "mio" | "mrd" | "tsd" | "mill" | "bio")
            && parsed.end + 1 < end
            && reader.text(parsed.end) == "."
            && reader.touches_next(parsed.end - 1)
        {
            parsed.end += 1;
        }
        steps += 1;
        if factor > 1e3 {
            break;
        }
    }
    if let Some(end) = out_of(reader, &mut parsed, range) {
        parsed.end = end;
    }
    let number = start..parsed.end;
    let mut tokens = number.clone();
    let mut measure = if parsed.ordinal { Measure::Ordinal } else { Measure::Count };
    let mut unit_token = None;
    let mut value = parsed.value;
    // Currency before.
    if start > range.start && reader.token(start - 1).kind != TokenKind::Number {
        let before = reader.text(start - 1);
        let sign = before.chars().all(|c| !c.is_alphanumeric());
        let code = lexicon::currency(reader.folded(start - 1));
        if let Some(code) = code
            && (sign || before.chars().all(char::is_uppercase))
        {
            measure = Measure::Money(code);
            tokens.start = start - 1;
            if start - 1 > range.start
                && reader.touches_next(start - 2)
                && matches!(reader.text(start - 2), "US" | "A" | "C" | "NZ" | "HK" | "S" | "R")
            {
                tokens.start = start - 2;
                measure = Measure::Money(lexicon::currency(&format!("{}{}", reader.folded(start - 2), before)).unwrap_or(code));
            }
        }
    }
    if let (Some(unit), Measure::Count) = (parsed.unit, measure) {
        measure = measure_of(unit);
    } else if !parsed.ordinal
        && measure == Measure::Count
        && let Some((found, from, to)) = unit_after(reader, parsed.end, end)
    {
        measure = found;
        unit_token = Some(from);
        tokens.end = to;
        // 50 cents are half a dollar.
        if let Measure::Money(_) = found {
            value *= reader.phrase(from, to - from, end).and_then(|p| lexicon::money(&p)).map_or(1.0, |m| m.factor);
        }
    }
    if measure == Measure::Count && is_age(reader, &tokens, range, value) {
        measure = lexicon::unit("years").map_or(measure, measure_of);
    }
    let counted = counted(reader, tokens.end, end);
    let bound = bound_beside(reader, &tokens, range);
    if let (Measure::Count, true) = (measure, value == 1.0 && is_pronoun_one(reader, start, parsed.end, end)) {
        return None;
    }
    let span = reader.span(&tokens);
    Some(Quantity {
        span,
        tokens,
        number,
        sentence,
        value,
        measure,
        magnitude: parsed.magnitude,
        unit_token,
        bound,
        counted,
        decimals: parsed.decimals,
        weak: parsed.weak,
    })
}

/// "One in five children", "three out of four": a part. Not "two in five minutes".
fn out_of(reader: Reader<'_>, parsed: &mut Parsed, range: &Range<usize>) -> Option<usize> {
    let at = parsed.end;
    let whole = (1.0..10.0).contains(&parsed.value)
        && parsed.value.fract() == 0.0
        && !parsed.ordinal
        && parsed.unit.is_none()
        && parsed.magnitude.is_none();
    if !whole || reader.language() != Language::English || at + 1 >= range.end {
        return None;
    }
    let from = match (reader.folded(at), reader.folded(at + 1)) {
        ("out", "of") => at + 2,
        ("in", _) => at + 1,
        _ => return None,
    };
    if from + 1 >= range.end {
        return None;
    }
    let base = match reader.traits(from).numeral {
        Some(Numeral::Unit(v)) => v,
        _ => reader.text(from).parse().ok().filter(|_| reader.text(from).len() <= 3)?,
    };
    let next = reader.folded(from + 1);
    if base <= parsed.value
        || base.fract() != 0.0
        || reader.token(from + 1).kind != TokenKind::Word
        || lexicon::unit(next).is_some()
        || lexicon::magnitude(Language::English, next).is_some()
    {
        return None;
    }
    parsed.value /= base;
    Some(from + 1)
}

/// "The driver, 45, was not hurt", "Otto Brisk (45)": years of age.
fn is_age(reader: Reader<'_>, tokens: &Range<usize>, range: &Range<usize>, value: f64) -> bool {
    if tokens.len() != 1 || reader.token(tokens.start).kind != TokenKind::Number || !(1.0..=120.0).contains(&value) || value.fract() != 0.0
    {
        return false;
    }
    if tokens.start < range.start + 2 || tokens.end >= range.end || reader.token(tokens.start - 2).kind != TokenKind::Word {
        return false;
    }
    matches!((reader.text(tokens.start - 1), reader.text(tokens.end)), (",", ",") | ("(", ")"))
}

/// A magnitude word of the text's own language: miles are no thousands in English, and 50 cents nowhere 5000.
fn own_magnitude(reader: Reader<'_>, at: usize, folded: &str) -> Option<f64> {
    let factor = lexicon::magnitude(reader.language(), folded)?;
    let short = folded.len() <= 4 && !matches!(folded, "cent" | "cem" | "cien" | "mil" | "mila" | "sco");
    let own = matches!(reader.traits(at).numeral, Some(Numeral::Scale(_))) || matches!(folded, "hundred" | "hundert");
    (own || short || factor > 1e4).then_some(factor)
}

/// Digits, with separators, a suffix (`12th`, `7m`, `5bn`) and the language's decimal sign.
fn figures(reader: Reader<'_>, at: usize, range_end: usize) -> Option<Parsed> {
    let mut end = at + 1;
    while end < range_end && is_group(reader, at, end) {
        end += 1;
    }
    let joined: String = (at..end).map(|t| reader.folded(t)).collect();
    let text = joined.as_str();
    let digits_end = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(text.len());
    let digits = text[..digits_end].trim_end_matches(['.', ',']);
    let suffix = &text[digits_end..];
    let mut value = parse_figures(digits, decimal_comma(reader.language()))?;
    let mut ordinal = false;
    let mut magnitude = None;
    let mut unit = None;
    match suffix {
        "" => {}
        "st" | "nd" | "rd" | "th" | "er" | "eme" | "e" | "º" | "ª" | "o" | "a" | "°" => ordinal = true,
        "s" => return None,
        _ => {
            let factor = lexicon::magnitude(reader.language(), suffix);
            match factor {
                Some(f) => {
                    value *= f;
                    magnitude = Some(end - 1);
                }
                None => unit = Some(lexicon::unit(suffix)?),
            }
        }
    }
    let sign = if decimal_comma(reader.language()) && digits.contains(',') { ',' } else { '.' };
    let decimals = digits.rsplit_once(sign).map_or(0, |(_, tail)| tail.len());
    // German writes places with a full stop, Spanish and Italian with a small o: "die 12. Runde", "il 12° tentativo".
    if suffix.is_empty()
        && reader.touches_next(end - 1)
        && end + 1 < range_end
        && reader.token(end + 1).kind == TokenKind::Word
        && !joined.contains([',', '.'])
    {
        let full_stop = reader.language() == Language::German && reader.text(end) == "." && value < 1000.0;
        let raised = reader.language() != Language::English
            && matches!(reader.text(end), "°" | "º" | "ª")
            && !matches!(reader.folded(end + 1), "c" | "f" | "celsius" | "fahrenheit");
        if full_stop || raised {
            ordinal = true;
            end += 1;
        }
    }
    Some(Parsed { decimals, value, unit, end, ordinal, weak: false, magnitude })
}

/// Whether a token is a further group of three figures: 12 000, with a space that the language writes there.
fn is_group(reader: Reader<'_>, first: usize, at: usize) -> bool {
    let head = reader.text(first);
    let text = reader.text(at);
    let gap = &reader.article.text[reader.token(at - 1).span.end..reader.token(at).span.start];
    let mut chars = gap.chars();
    let space = matches!((chars.next(), chars.next()), (Some(c), None) if matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}') || (c == ' ' && decimal_comma(reader.language())));
    let figures = text.split(',').next().unwrap_or("");
    space
        && head.len() <= 3
        && !head.starts_with('0')
        && head.bytes().all(|b| b.is_ascii_digit())
        && reader.text(at - 1).len() <= 3
        && figures.len() == 3
        && text.bytes().all(|b| b.is_ascii_digit() || b == b',')
}

/// `1,234.5` or `1.234,5`: a group of exactly three figures behind the last sign is a thousand's group,
/// unless that sign is the language's decimal one and stands alone.
#[must_use]
pub fn parse_figures(digits: &str, comma_decimal: bool) -> Option<f64> {
    if digits.is_empty() || !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (decimal, group) = if comma_decimal { (',', '.') } else { ('.', ',') };
    let count = |c: char| digits.matches(c).count();
    let tail = |c: char| digits.rsplit(c).next().map_or(0, str::len);
    let plain: String = if count(group) > 0 && count(decimal) == 0 && tail(group) != 3 && count(group) == 1 {
        // The other convention's decimal sign: 4,2 in English text, 4.2 in German text.
        digits.replace(group, ".")
    } else if count(decimal) > 1 {
        digits.chars().filter(char::is_ascii_digit).collect()
    } else {
        digits.chars().filter(|&c| c != group).map(|c| if c == decimal { '.' } else { c }).collect()
    };
    plain.parse().ok()
}

/// A number in words: "two hundred and five", "half a million", "a dozen", "two-thirds".
fn words(reader: Reader<'_>, start: usize, end: usize) -> Option<Parsed> {
    let language = reader.language();
    let mut at = start;
    let (mut total, mut current) = (0.0, 0.0);
    let mut any = false;
    let mut ordinal = false;
    let mut weak = false;
    let mut magnitude = None;
    // "an hour and a half"
    if matches!(reader.folded(at), "a" | "an" | "one")
        && reader.phrase(at + 2, 3, end).as_deref() == Some("and a half")
        && let Some(unit) = lexicon::unit(reader.folded(at + 1)).filter(|u| !u.is_symbol)
    {
        return Some(Parsed { decimals: 0, value: 1.5, unit: Some(unit), end: at + 5, ordinal: false, weak: false, magnitude: None });
    }
    // "a dozen", "a hundred", "half a million".
    if matches!(reader.folded(at), "a" | "an" | "ein" | "eine" | "un" | "une" | "una" | "um" | "uma" | "einer" | "einem") {
        if at + 1 < end
            && matches!(reader.traits(at + 1).numeral, Some(Numeral::Hundred(_) | Numeral::Scale(_)))
            && reader.folded(at + 1).len() > 2
        {
            current = 1.0;
            at += 1;
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
                if current > 9.0 {
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
            Some(Numeral::Ordinal(v)) => {
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
                let of = at + usize::from(at + 1 < end && matches!(reader.folded(at), "a" | "an" | "-"));
                if of < end
                    && let Some(Numeral::Scale(s)) = reader.traits(of).numeral
                {
                    current *= s;
                    last_end = of + 1;
                    magnitude = Some(of);
                }
                return Some(Parsed { decimals: 0, value: current, unit: None, end: last_end, ordinal: false, weak: !any, magnitude });
            }
            None => {
                // "two and a half years"
                if any && folded == "and" && reader.phrase(at, 3, end).as_deref() == Some("and a half") {
                    current += 0.5;
                    last_end = at + 3;
                    break;
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

/// "a quarter of the crop", "a quarter-century", "quarter of a million"; not "the quarter", "a quarter of the year".
fn is_quarter_part(reader: Reader<'_>, at: usize, end: usize) -> bool {
    if at + 1 >= end {
        return false;
    }
    let next = reader.folded(at + 1);
    let article = at > 0 && matches!(reader.folded(at - 1), "a" | "about" | "nearly" | "almost" | "over" | "roughly" | "some" | "under");
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

/// "un terzo del raccolto": a part, not a place in a row.
fn is_part(reader: Reader<'_>, at: usize, end: usize) -> bool {
    reader.language() == Language::Italian
        && at > 0
        && reader.folded(at - 1) == "un"
        && at + 1 < end
        && matches!(reader.folded(at + 1), "di" | "del" | "della" | "dei" | "degli" | "delle" | "dell'" | "dell’")
}

/// "one" as a pronoun or in a fixed phrase, and ordinals that only order a speech.
fn is_pronoun_one(reader: Reader<'_>, start: usize, parsed_end: usize, end: usize) -> bool {
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
        || matches!(before, "no" | "any" | "every" | "each" | "this" | "that" | "which" | "the" | "another" | "some" | "only" | "number")
}

/// What stands behind a number as its unit: percent, currency, measure. Returns it with its tokens.
fn unit_after(reader: Reader<'_>, at: usize, end: usize) -> Option<(Measure, usize, usize)> {
    if at >= end {
        return None;
    }
    let skip = usize::from(matches!(reader.text(at), "-" | "‑" | "–") && at + 1 < end && reader.touches_next(at.saturating_sub(1)));
    let of = matches!(reader.language(), Language::French | Language::Spanish | Language::Portuguese | Language::Italian)
        && at + 1 < end
        && matches!(reader.folded(at), "de" | "d'" | "d’" | "di");
    if let Some(jahre) = age(reader, at + skip, end) {
        return Some((jahre, at + skip, at + skip + 1));
    }
    let from = at + skip.max(usize::from(of));
    for len in (1..=3usize).rev() {
        let Some(phrase) = reader.phrase(from, len, end) else { continue };
        if let Some(unit) = lexicon::unit(&phrase) {
            let ordinary = unit.is_symbol && !(reader.touches_next(from - 1) || phrase.len() > 1 || matches!(phrase.as_str(), "%"));
            if ordinary
                || (unit.is_symbol
                    && matches!(phrase.as_str(), "in" | "a" | "t" | "c" | "at" | "as" | "am" | "h" | "d" | "b")
                    && !reader.touches_next(from - 1))
                || matches!(phrase.as_str(), "second" | "in" | "as")
            {
                continue;
            }
            return Some((measure_of(unit), from, from + len));
        }
        if len <= 2
            && let Some(money) = lexicon::money(&phrase)
            && (phrase.chars().count() > 1 || !phrase.chars().all(char::is_alphanumeric))
            && !matches!(phrase.as_str(), "real" | "won" | "try" | "pen" | "all" | "top" | "sos")
        {
            return Some((Measure::Money(money.code), from, from + len));
        }
    }
    None
}

/// "45-jährige": years.
fn age(reader: Reader<'_>, at: usize, end: usize) -> Option<Measure> {
    (reader.language() == Language::German && at < end && reader.folded(at).starts_with("jahrig"))
        .then(|| lexicon::unit("jahre").map(measure_of))
        .flatten()
}

fn measure_of(unit: Unit) -> Measure {
    match unit.class {
        UnitClass::Share => Measure::Percent,
        UnitClass::Points => Measure::Points,
        _ => Measure::Unit(unit),
    }
}

/// Up to three words behind a number: what is counted.
fn counted(reader: Reader<'_>, from: usize, end: usize) -> Range<usize> {
    let mut to = from;
    while to < end && to < from + 3 {
        let kind = reader.token(to).kind;
        if reader.text(to) == "-" && to + 1 < end {
            to += 1;
            continue;
        }
        if kind != TokenKind::Word || is_function(reader.folded(to)) {
            break;
        }
        to += 1;
    }
    from.min(to)..to
}

/// Words that end what is counted.
fn is_function(word: &str) -> bool {
    matches!(
        word,
        "of" | "in"
            | "on"
            | "at"
            | "to"
            | "from"
            | "by"
            | "for"
            | "with"
            | "and"
            | "or"
            | "but"
            | "the"
            | "a"
            | "an"
            | "that"
            | "which"
            | "who"
            | "is"
            | "are"
            | "was"
            | "were"
            | "has"
            | "have"
            | "had"
            | "will"
            | "would"
            | "after"
            | "before"
            | "when"
            | "as"
            | "than"
            | "since"
            | "this"
            | "it"
            | "he"
            | "she"
            | "they"
            | "said"
            | "says"
    )
}

/// The bound or approximation that stands right before or behind.
fn bound_beside(reader: Reader<'_>, tokens: &Range<usize>, range: &Range<usize>) -> Option<(Bound, Range<usize>)> {
    for len in (1..=4usize).rev() {
        if tokens.start < range.start + len {
            continue;
        }
        let from = tokens.start - len;
        if let Some(phrase) = reader.phrase(from, len, tokens.start)
            && let Some((bound, _)) = hedges::bound(reader.language(), &phrase)
            && !matches!(phrase.as_str(), "no" | "until" | "as of" | "within" | "beyond" | "minimum" | "maximum")
        {
            return Some((bound, from..tokens.start));
        }
    }
    for len in [2usize, 1] {
        let from = tokens.end;
        if from + len <= range.end
            && let Some(phrase) = reader.phrase(from, len, range.end)
            && (phrase.starts_with("or ") || phrase == "and over")
            && let Some((bound, _)) = hedges::bound(reader.language(), &phrase)
        {
            return Some((bound, from..from + len));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::parse_figures;

    #[test]
    fn separators_follow_the_language() {
        assert_eq!(parse_figures("1,234.5", false), Some(1234.5));
        assert_eq!(parse_figures("1.234,5", true), Some(1234.5));
        assert_eq!(parse_figures("3.000", true), Some(3000.0));
        assert_eq!(parse_figures("1,5", true), Some(1.5));
        assert_eq!(parse_figures("4.2", true), Some(4.2));
        assert_eq!(parse_figures("3,000", false), Some(3000.0));
        assert_eq!(parse_figures("1,000,000", false), Some(1_000_000.0));
        assert_eq!(parse_figures("", false), None);
    }
}
