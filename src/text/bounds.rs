//! Boundaries of sentences and words after Unicode Annex 29, found quickly where the text is plain.
//!
//! The answers are those of `unicode-segmentation`, which looks up the category of every single character. Here only the
//! few characters around an end are looked at, and what this file does not know goes to the library.

use unicode_segmentation::UnicodeSegmentation as _;

use super::Span;

/// What Annex 29 calls a character where it parts sentences.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Upper,
    Lower,
    Digit,
    Space,
    /// A bracket or a quotation mark.
    Close,
    /// A comma, colon, semicolon or dash.
    Continue,
    /// The full stop, which ends much beside sentences.
    Stop,
    /// A question mark or an exclamation mark.
    End,
    Other,
}

impl Part {
    /// `None` for a character that only the library knows.
    fn of(c: char) -> Option<Self> {
        Some(match c {
            'A'..='Z' => Self::Upper,
            'a'..='z' => Self::Lower,
            '0'..='9' => Self::Digit,
            ' ' | '\t' | '\u{A0}' => Self::Space,
            '"' | '\'' | '(' | ')' | '[' | ']' | '{' | '}' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' => Self::Close,
            ',' | ':' | ';' | '-' | '–' | '—' => Self::Continue,
            '.' => Self::Stop,
            '!' | '?' => Self::End,
            ' '..='~' | '€' | '£' | '…' | '¿' | '¡' | '§' | '°' => Self::Other,
            '\u{C0}'..='\u{17F}' if c.is_uppercase() => Self::Upper,
            '\u{C0}'..='\u{17F}' if c.is_lowercase() => Self::Lower,
            _ => return None,
        })
    }

    const fn is_letter(self) -> bool {
        matches!(self, Self::Upper | Self::Lower)
    }

    const fn is_end(self) -> bool {
        matches!(self, Self::Stop | Self::End)
    }
}

/// The sentences of a paragraph, with the white space behind each; they tile it.
pub(super) fn sentences(paragraph: &str) -> Vec<Span> {
    plain_sentences(paragraph)
        .unwrap_or_else(|| paragraph.split_sentence_bound_indices().map(|(at, piece)| Span::new(at, at + piece.len())).collect())
}

/// The same; `None` where the library must be asked: where a character may end a sentence in its own way, or one that is
/// not known stands at an end.
fn plain_sentences(paragraph: &str) -> Option<Vec<Span>> {
    // Letters and figures of any script end no sentence.
    let ends_none = |c: char| c.is_ascii() && !c.is_ascii_control() || Part::of(c).is_some() || c.is_alphanumeric();
    if !paragraph.bytes().all(|b| matches!(b, b' '..=b'~')) && !paragraph.chars().all(ends_none) {
        return None;
    }
    let parts = |from: usize| paragraph[from..].char_indices().map(move |(at, c)| (from + at, Part::of(c)));
    let bytes = paragraph.as_bytes();
    let (mut out, mut start, mut at) = (Vec::new(), 0, 0);
    while let Some(end) = bytes[at..].iter().position(|b| matches!(b, b'.' | b'!' | b'?')).map(|skip| at + skip) {
        at = end + 1;
        let stop = bytes[end] == b'.';
        let mut behind = parts(at).skip_while(|p| p.1 == Some(Part::Close)).skip_while(|p| p.1 == Some(Part::Space));
        let Some((next, part)) = behind.next() else { break };
        let part = part?;
        let touches = next == at;
        let letter_before = || paragraph[..end].chars().next_back().map_or(Some(false), |c| Some(Part::of(c)?.is_letter()));
        // The next word, whatever stands before it, is in lower case.
        let goes_on = || {
            let tells = |part: Option<Part>| part.is_none_or(|part| part.is_letter() || part.is_end());
            let first = std::iter::once(Some(part)).chain(behind.map(|p| p.1)).find(|part| tells(*part));
            first.map_or(Some(false), |part| Some(part? == Part::Lower))
        };
        let joins = part.is_end()
            || part == Part::Continue
            || stop && touches && (part == Part::Digit || part == Part::Upper && letter_before()?)
            || stop && goes_on()?;
        if !joins {
            out.push(Span::new(start, next));
            start = next;
        }
        at = next;
    }
    if start < paragraph.len() {
        out.push(Span::new(start, paragraph.len()));
    }
    Some(out)
}

/// Calls `each` with the words, marks and runs of spaces of a text, one behind the other.
pub(super) fn words(text: &str, mut each: impl FnMut(Span)) {
    let bytes = text.as_bytes();
    let mut from = 0;
    while from < bytes.len() {
        // No boundary depends on what stands beyond a space, but a combining mark or another space may join it.
        let spaces = bytes[from..].iter().take_while(|b| **b == b' ').count();
        let next_space = |at: usize| bytes[at..].iter().position(|b| *b == b' ').map_or(bytes.len(), |length| at + length);
        let mut end = next_space(from + spaces);
        while end < bytes.len() && end > from + spaces && is_wide_space(text[..end].chars().next_back()) {
            end = next_space(end + bytes[end..].iter().take_while(|b| **b == b' ').count());
        }
        if bytes[from..end].is_ascii() {
            if spaces > 0 {
                each(Span::new(from, from + spaces));
            }
            ascii_words(bytes, from + spaces, end, &mut each);
        } else {
            for (at, piece) in text[from..end].split_word_bound_indices() {
                each(Span::new(from + at, from + at + piece.len()));
            }
        }
        from = end;
    }
}

/// A space that joins a plain one behind it.
fn is_wide_space(c: Option<char>) -> bool {
    c.is_some_and(|c| !c.is_ascii() && c.is_whitespace())
}

/// The same between two spaces.
fn ascii_words(bytes: &[u8], mut from: usize, end: usize, each: &mut impl FnMut(Span)) {
    let is_core = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    while from < end {
        let mut to = from + 1;
        if is_core(bytes[from]) {
            while to < end && (is_core(bytes[to]) || to + 1 < end && joins(bytes[to - 1], bytes[to], bytes[to + 1])) {
                to += 1;
            }
        } else if bytes[from..end].starts_with(b"\r\n") {
            to += 1;
        }
        each(Span::new(from, to));
        from = to;
    }
}

/// Whether a mark stands inside a figure or a word: `1,200`, `U.S`, `don't`.
const fn joins(before: u8, mark: u8, behind: u8) -> bool {
    match mark {
        b'.' | b'\'' => before.is_ascii_digit() && behind.is_ascii_digit() || before.is_ascii_alphabetic() && behind.is_ascii_alphabetic(),
        b',' | b';' => before.is_ascii_digit() && behind.is_ascii_digit(),
        b':' => before.is_ascii_alphabetic() && behind.is_ascii_alphabetic(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What plain text is made of, and some characters that it is not made of.
    fn character() -> impl Strategy<Value = char> {
        prop_oneof![
            4 => prop::sample::select(&['.', '.', '!', '?', ' ', ' ', 'a', 'B', '1', '’', '"', ')', ',', '\''][..]),
            2 => prop::char::range('\u{1}', '\u{7F}'),
            2 => prop::char::range('\u{80}', '\u{17F}'),
            1 => prop::char::range('\u{2000}', '\u{2060}'),
            1 => prop::sample::select(&['\u{301}', '。', '中', 'א', 'ə', '\u{902}', '\u{93E}', '\u{FE0F}', '🇩', '€', '²', '\r', '\n'][..]),
        ]
    }

    fn agrees(text: &str) {
        let spans = |pieces: &mut dyn Iterator<Item = (usize, &str)>| {
            pieces.map(|(at, piece)| Span::new(at, at + piece.len())).collect::<Vec<Span>>()
        };
        assert_eq!(sentences(text), spans(&mut text.split_sentence_bound_indices()), "sentences of {text:?}");
        let mut found = Vec::new();
        words(text, |span| found.push(span));
        assert_eq!(found, spans(&mut text.split_word_bound_indices()), "words of {text:?}");
    }

    #[test]
    fn every_single_character_parts_as_the_library_says() {
        for c in (1..0x3000).filter_map(char::from_u32) {
            for frame in ["It is. # Yes", "a.#B", "Ab.#b", "no?#) Yes", "So#. it.) is", "1.#2", "x#y 1#2 # #", "A.) #. b"] {
                agrees(&frame.replace('#', &c.to_string()));
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn boundaries_are_those_of_the_library(text in prop::collection::vec(character(), 0..40)) {
            agrees(&text.into_iter().collect::<String>());
        }
    }
}
