//! The bound or approximation beside a number: "more than", "nearly", "or more".

use std::ops::Range;

use crate::lexicon::hedges::{self, Bound};

use crate::mention::reader::Reader;

/// The bound or approximation that stands right before or behind.
pub(super) fn bound_beside(reader: Reader<'_>, tokens: &Range<usize>, range: &Range<usize>) -> Option<(Bound, Range<usize>)> {
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
            && (["or ", "oder ", "ou ", "o "].iter().any(|or| phrase.starts_with(or)) || phrase == "and over")
            && let Some((bound, _)) = hedges::bound(reader.language(), &phrase)
        {
            return Some((bound, from..from + len));
        }
    }
    None
}
