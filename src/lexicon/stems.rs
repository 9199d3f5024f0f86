//! The stems of words, by language. Those asked for of late are kept: stemming takes far longer than finding a word again,
//! and one article has mostly the words of the one before it.

use std::cell::RefCell;
use std::rc::Rc;

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::lately::Lately;
use crate::text::{Language, fold};

/// The stemmer of a language, and what it answered of late.
struct Stems {
    stemmer: Stemmer,
    lately: Lately<String>,
}

thread_local! {
    static STEMS: RefCell<FxHashMap<Language, Option<Rc<Stems>>>> = RefCell::default();
}

/// The folded stem of a word in lower case; `None` in a language that has no stemmer.
pub(super) fn stem(language: Language, lower: &str) -> Option<String> {
    let new = || stemmer(language).map(|stemmer| Rc::new(Stems { stemmer, lately: Lately::new() }));
    let stems = STEMS.with_borrow_mut(|of| of.entry(language).or_insert_with(new).clone())?;
    let read = |word: &str| fold(&stems.stemmer.stem(word)).into_owned();
    Some(String::clone(&stems.lately.get(lower, read)))
}

/// The Snowball stemmer of a language, where there is one.
#[must_use]
pub fn stemmer(language: Language) -> Option<Stemmer> {
    let algorithm = match language {
        Language::English => Algorithm::English,
        Language::German => Algorithm::German,
        Language::French => Algorithm::French,
        Language::Spanish => Algorithm::Spanish,
        Language::Portuguese => Algorithm::Portuguese,
        Language::Italian => Algorithm::Italian,
        Language::Dutch => Algorithm::Dutch,
        Language::Swedish => Algorithm::Swedish,
        Language::Russian => Algorithm::Russian,
        Language::Turkish => Algorithm::Turkish,
        _ => return None,
    };
    Some(Stemmer::new(algorithm))
}
