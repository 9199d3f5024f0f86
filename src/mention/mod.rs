//! Floor 1: what one article states. One recogniser a file; each value with its span and normal form.

use crate::text::Article;

/// Everything that one article states.
#[derive(Clone, Debug, Default)]
pub struct Mentions {}

impl Mentions {
    /// Reads one article.
    #[must_use]
    pub fn find(_article: &Article) -> Self {
        Self {}
    }
}
