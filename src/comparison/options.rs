//! What a reader can set before comparing.

use crate::text::{ParagraphKind, Side, Sides};

/// Settings of a comparison. [`Options::default`] is what the window and the command line use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The side that the other is held against: it decides between "left out" and "added" in summaries.
    pub source: Option<Side>,
}

impl Default for Options {
    fn default() -> Self {
        Self { source: Some(Side::Left) }
    }
}

/// What a reader set by hand. The hand's word wins over what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Paragraphs paired by hand: (left, right).
    pub paired: Vec<(usize, usize)>,
    /// Paragraphs parted by hand: (left, right).
    pub parted: Vec<(usize, usize)>,
    /// Sentences linked by hand: (left, right).
    pub linked: Vec<(usize, usize)>,
    /// Sentences whose link was taken away by hand: (left, right).
    pub unlinked: Vec<(usize, usize)>,
    /// Paragraphs whose kind was set by hand (furniture or article).
    pub kinds: Sides<Vec<(usize, ParagraphKind)>>,
    /// Names that mean the same, whichever side they stand on.
    pub aliases: Vec<Sides<String>>,
}
