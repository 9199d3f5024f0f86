//! Floor 0: tables and word knowledge.

mod vocabulary;

pub use vocabulary::{Vocabulary, Word, WordId, stemmer};
