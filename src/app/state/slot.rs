//! What stands on a side, where it comes from, and a comparison under way.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use crate::comparison::Progress;
use crate::load::LoadError;
use crate::text::Article;

/// Where an article came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// A file.
    File(PathBuf),
    /// A text that the reader pasted.
    Pasted(String),
    /// One half of the pair that comes with the program.
    Demo(DemoSide),
}

/// Which half of the demo pair; it follows the article when the sides are swapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DemoSide {
    /// The original.
    Original,
    /// The rewrite.
    Rewrite,
}

impl Origin {
    /// How it is named where there is no article yet.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned()),
            Self::Pasted(_) => "Pasted text".to_owned(),
            Self::Demo(DemoSide::Original) => "Demo, original".to_owned(),
            Self::Demo(DemoSide::Rewrite) => "Demo, rewrite".to_owned(),
        }
    }
}

/// What stands on a side.
#[derive(Clone, Debug, Default)]
pub enum Slot {
    /// Nothing yet.
    #[default]
    Empty,
    /// Being read.
    Loading(Origin),
    /// Read.
    Loaded(Origin, Arc<Article>),
    /// Could not be read.
    Failed(Origin, LoadError),
}

impl Slot {
    /// The article, where it was read.
    #[must_use]
    pub const fn article(&self) -> Option<&Arc<Article>> {
        if let Self::Loaded(_, article) = self { Some(article) } else { None }
    }

    /// Where it comes from.
    #[must_use]
    pub const fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Empty => None,
            Self::Loading(o) | Self::Loaded(o, _) | Self::Failed(o, _) => Some(o),
        }
    }
}

/// A comparison under way.
#[derive(Debug)]
pub struct Running {
    /// Which one; answers of another are stale.
    pub generation: u64,
    /// How far it is.
    pub progress: Arc<Progress>,
    /// Since when.
    pub since: Instant,
}
