//! Floor 0: tables and word knowledge.

pub mod calendar;
pub mod numerals;
mod vocabulary;

pub use vocabulary::{Vocabulary, Word, WordId, stemmer};
