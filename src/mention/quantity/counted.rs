//! What a number counts.

use std::ops::Range;

use crate::lexicon;
use crate::text::{Language, TokenKind};

use crate::mention::reader::Reader;

/// Up to three words behind a number: what is counted.
pub(super) fn counted(reader: Reader<'_>, from: usize, end: usize) -> Range<usize> {
    let mut to = from;
    while to < end && to < from + 3 {
        let kind = reader.token(to).kind;
        if reader.text(to) == "-" && to + 1 < end {
            to += 1;
            continue;
        }
        let plain = if reader.language() == Language::English { is_function(reader.folded(to)) } else { !reader.word(to).content };
        // "From 395 two years ago": the other number begins another quantity.
        let another = to == from && lexicon::numerals::numeral(reader.language(), reader.folded(to)).is_some();
        if kind != TokenKind::Word || plain || another {
            break;
        }
        to += 1;
    }
    from.min(to)..to
}

/// English words that end what is counted.
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
            | "because"
            | "while"
            | "although"
            | "though"
            | "despite"
            | "if"
            | "unless"
            | "until"
            | "so"
            | "this"
            | "it"
            | "he"
            | "she"
            | "they"
            | "said"
            | "says"
    )
}
