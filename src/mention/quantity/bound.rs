//! The bound or approximation beside a number: "more than", "nearly", "or more".

use std::ops::Range;

use crate::lexicon::UnitClass;
use crate::lexicon::hedges::{self, Bound};
use crate::text::{Language, TokenKind};

use super::Measure;
use crate::mention::reader::Reader;

/// Whether words that are a bound elsewhere say where something lies, or how long it goes on, before this number:
/// "over two years" is as often "during", "unter 2.100 Wählern" as often "among", "ein Vertrag über fünf Jahre" for so long.
fn is_other_word(reader: Reader<'_>, from: usize, first: usize, phrase: &str, measure: Measure) -> bool {
    let time = matches!(measure, Measure::Unit(u) if u.class == UnitClass::Time);
    let before = if from > first { reader.folded(from - 1) } else { "" };
    match (reader.language(), phrase) {
        (Language::English, "over") => {
            time && !matches!(
                before,
                "for"
                    | "after"
                    | "of"
                    | "took"
                    | "take"
                    | "takes"
                    | "lasted"
                    | "lasting"
                    | "just"
                    | "spent"
                    | "spend"
                    | "is"
                    | "was"
                    | "well"
            )
        }
        (Language::English, "within" | "inside") => !time,
        (Language::German, "unter") => measure == Measure::Count,
        (Language::German, "uber") => from > first && reader.token(from - 1).kind == TokenKind::Word && reader.is_capitalised(from - 1),
        _ => matches!(phrase, "no" | "until" | "as of" | "within" | "beyond" | "minimum" | "maximum"),
    }
}

/// The bound or approximation that stands right before or behind.
pub(super) fn bound_beside(
    reader: Reader<'_>,
    tokens: &Range<usize>,
    range: &Range<usize>,
    measure: Measure,
) -> Option<(Bound, Range<usize>)> {
    for len in (1..=4usize).rev() {
        if tokens.start < range.start + len {
            continue;
        }
        let from = tokens.start - len;
        if let Some(phrase) = reader.phrase(from, len, tokens.start)
            && let Some((bound, _)) = hedges::bound(reader.language(), &phrase)
            && !is_other_word(reader, from, range.start, &phrase, measure)
        {
            return Some((bound, from..tokens.start));
        }
    }
    for len in [2usize, 1] {
        let from = tokens.end;
        if from + len <= range.end
            && let Some(phrase) = reader.phrase(from, len, range.end)
            && (["or ", "oder ", "ou ", "o "].iter().any(|or| phrase.starts_with(or)) || phrase == "and over")
            && let Some((bound, _)) = hedges::bound(reader.language(), &phrase)
        {
            return Some((bound, from..from + len));
        }
    }
    None
}
