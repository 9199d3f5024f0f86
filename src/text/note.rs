//! What the comparison did not or could not do, said to the reader instead of kept silent.

/// One remark about the comparison as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What sort of remark.
    pub kind: NoteKind,
    /// One plain sentence.
    pub message: String,
}

impl Note {
    /// A note of a kind with its sentence.
    #[must_use]
    pub fn new(kind: NoteKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }
}

/// Sorts of [`Note`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// The two articles do not tell the same story.
    Unrelated,
    /// Nothing was found; says what was checked.
    NothingFound,
    /// A step was approximated because of the texts' size or shape.
    Approximated,
    /// Something was not checked.
    NotChecked,
    /// Part of a source was not read.
    Loss,
    /// A publication date is missing, so that relative dates stand unresolved.
    NoDate,
    /// A language or script that Factdiff reads or draws only in part.
    Language,
}

impl NoteKind {
    /// The name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unrelated => "unrelated",
            Self::NothingFound => "nothing_found",
            Self::Approximated => "approximated",
            Self::NotChecked => "not_checked",
            Self::Loss => "loss",
            Self::NoDate => "no_date",
            Self::Language => "language",
        }
    }
}
