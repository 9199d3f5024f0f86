//! How much one article may hold, so that comparing it ends.

use std::time::Instant;

/// How much an article may hold, and until when it may be cut into sentences and tokens.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// The most bytes of text.
    pub bytes: usize,
    /// The most paragraphs.
    pub paragraphs: usize,
    /// The most tokens: words, numbers and marks.
    pub tokens: usize,
    /// When the time is over.
    pub until: Option<Instant>,
}

impl Room {
    /// No bound at all.
    pub const ENDLESS: Self = Self { bytes: usize::MAX, paragraphs: usize::MAX, tokens: usize::MAX, until: None };

    /// Whether the time is over.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.until.is_some_and(|end| Instant::now() > end)
    }
}

/// Which bound of a [`Room`] an article passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excess {
    /// It has more text than fits.
    Bytes,
    /// It has more paragraphs than fit.
    Paragraphs,
    /// It has more words and marks than fit.
    Tokens,
    /// It took too long.
    Time,
}
