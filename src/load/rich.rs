//! Text from the clipboard with the markup that a browser or word processor puts beside it.

use crate::text::{Block, Draft, ParagraphKind};

use super::{furniture, html, roles};

/// Reads the markup, where it says the same as the plain text: an older copy of something else does not.
#[must_use]
pub fn read(markup: &str, text: &str) -> Option<Draft> {
    let (mut blocks, unread) = html::read_whole(markup, "").ok()?;
    let shown: String = blocks.iter().map(|b| b.text.as_str()).collect();
    let said = letters(&shown);
    if said.is_empty() || said != letters(text) {
        return None;
    }
    let mut marked: Vec<Block> = blocks.iter().map(|b| Block::new(ParagraphKind::Body, &b.text)).collect();
    furniture::mark(&mut marked);
    for (block, told) in blocks.iter_mut().zip(&marked) {
        if told.kind == ParagraphKind::Furniture {
            block.kind = told.kind;
        }
    }
    roles::whole_document(&mut blocks);
    Some(Draft { blocks, losses: html::losses(unread), encoding: "UTF-8".into(), ..Draft::default() })
}

/// Its letters alone: numbers of lists and notes stand in one of the two only.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}
