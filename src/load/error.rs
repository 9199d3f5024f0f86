//! Why a source could not be opened, in words that help.

/// A source that could not be opened: which one, what is wrong, what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{source_name}: {problem}. {remedy}")]
pub struct LoadError {
    /// The file or other origin.
    pub source_name: String,
    /// What is wrong, without a full stop.
    pub problem: String,
    /// What the person can do, without a full stop.
    pub remedy: String,
}

impl LoadError {
    /// An error from its three parts, none with a full stop at its end.
    #[must_use]
    pub fn new(source: impl Into<String>, problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { source_name: source.into(), problem: problem.into(), remedy: remedy.into() }
    }
}
