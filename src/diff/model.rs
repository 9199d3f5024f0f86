//! What the diff answers: edits inside matched beads.

use crate::text::{Sides, Span};

/// What an [`Edit`] does to the left text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditKind {
    /// Other words stand on the right.
    Replace,
    /// Words that the right does not have.
    Delete,
    /// Words that the left does not have.
    Insert,
    /// The same words at another place of the bead.
    Move,
}

impl EditKind {
    /// The name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::Delete => "delete",
            Self::Insert => "insert",
            Self::Move => "move",
        }
    }
}

/// A difference in wording inside a matched bead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Index of the bead.
    pub bead: usize,
    /// What it does.
    pub kind: EditKind,
    /// The words on each side; `None` where that side has none.
    pub spans: Sides<Option<Span>>,
    /// A difference that no reader counts as one: quote style, case at a sentence start, spaces.
    /// Hidden unless asked for, and left out of the comparison file.
    pub silent: bool,
}
