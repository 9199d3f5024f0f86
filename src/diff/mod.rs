//! Floor 2: differences in wording inside matched beads.

mod model;

pub use model::{Edit, EditKind};

use crate::lexicon::Vocabulary;
use crate::mention::Mentions;
use crate::text::{Article, Sides};

/// Edits of every matched bead, in reading order.
#[must_use]
pub fn diff(
    _articles: Sides<&Article>,
    _vocabulary: &Vocabulary,
    _mentions: &Sides<Mentions>,
    _links: &[Sides<usize>],
    _beads: &[Sides<Vec<usize>>],
) -> Vec<Edit> {
    Vec::new()
}
