//! What each distinct word can be part of, looked up once a word instead of once a token.

use crate::lexicon::Vocabulary;
use crate::lexicon::calendar;
use crate::lexicon::moments::{self, Step};
use crate::lexicon::numerals::{self, Numeral};
use crate::text::Language;

use super::{date, quantity, speech};

/// What a word can be part of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traits {
    /// A number word.
    pub numeral: Option<Numeral>,
    /// The multiple that it states by itself ("doubled").
    pub multiple: Option<f64>,
    /// The month it names, 1 to 12.
    pub month: Option<i8>,
    /// The weekday it names, 1 Monday to 7 Sunday.
    pub weekday: Option<i8>,
    /// The days from today that it names: yesterday is -1.
    pub day_offset: Option<i32>,
    /// A day, week, month or year.
    pub step: Option<Step>,
    /// Whether a date may begin with it.
    pub begins_date: bool,
    /// Whether a quantity may begin with it.
    pub begins_quantity: bool,
    /// Whether an attribution may begin with it.
    pub begins_speech: bool,
}

/// The traits of every word of a vocabulary, for a language.
#[must_use]
pub fn traits(vocabulary: &Vocabulary, language: Language) -> Vec<Traits> {
    vocabulary
        .words
        .iter()
        .map(|word| {
            let folded = word.folded.trim_end_matches('.');
            let mut traits = Traits {
                numeral: numerals::numeral(language, folded),
                month: calendar::month(language, folded),
                weekday: calendar::weekday(language, folded),
                multiple: numerals::multiple(language, &word.folded),
                day_offset: moments::day_offset(language, &word.folded),
                step: moments::step(language, &word.folded),
                begins_date: false,
                begins_quantity: false,
                begins_speech: speech::may_begin(language, word),
            };
            traits.begins_date = date::may_begin(language, word, &traits);
            traits.begins_quantity = quantity::may_begin(word, &traits);
            traits
        })
        .collect()
}
