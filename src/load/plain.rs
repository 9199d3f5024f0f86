//! Plain text.

use crate::text::{Block, ParagraphKind};

/// The paragraphs of a plain text.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    text.split("\n").filter(|t| !t.trim().is_empty()).map(|t| Block::new(ParagraphKind::Body, t)).collect()
}
