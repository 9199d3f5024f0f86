//! How much one article may hold.

use crate::text::{Excess, Room};

use super::{LoadOptions, error::LoadError, guard};

/// How much one article may hold, in proportion to the largest source: of 64 MB a few times the longest novel.
#[must_use]
pub fn of(options: &LoadOptions) -> Room {
    let size = usize::try_from(options.limit.max(LoadOptions::default().limit)).unwrap_or(usize::MAX);
    Room { bytes: size / 4, paragraphs: size / 256, tokens: size / 16, until: guard::until() }
}

/// The error for an article that holds more than `room`.
#[must_use]
pub fn too_long(source: &str, excess: Excess, room: &Room) -> LoadError {
    let problem = match excess {
        Excess::Bytes => format!("its text is longer than {} MB", room.bytes >> 20),
        Excess::Paragraphs => format!("it has more than {} paragraphs", room.paragraphs),
        Excess::Tokens => format!("it has more than {} words and marks", room.tokens),
        Excess::Time => "it takes too long to cut into sentences".to_owned(),
    };
    LoadError::new(source, problem, "Cut it into parts and compare them one by one")
}
