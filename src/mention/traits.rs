//! What each distinct word can be part of, looked up once a word instead of once a token.

use crate::lexicon::Vocabulary;
use crate::lexicon::calendar;
use crate::lexicon::numerals::{self, Numeral};
use crate::text::Language;

/// What a word can be part of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traits {
    /// A number word.
    pub numeral: Option<Numeral>,
    /// The month it names, 1 to 12.
    pub month: Option<i8>,
    /// The weekday it names, 1 Monday to 7 Sunday.
    pub weekday: Option<i8>,
}

/// The traits of every word of a vocabulary, for a language.
#[must_use]
pub fn traits(vocabulary: &Vocabulary, language: Language) -> Vec<Traits> {
    vocabulary
        .words
        .iter()
        .map(|word| {
            let folded = word.folded.trim_end_matches('.');
            Traits {
                numeral: numerals::numeral(language, folded),
                month: calendar::month(language, folded),
                weekday: calendar::weekday(language, folded),
            }
        })
        .collect()
}
