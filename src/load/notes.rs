//! Puts footnotes where a reader meets them: at the foot of what calls them.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::text::{Block, ParagraphKind};

/// A note of a document that is set in pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What calls it in the text, without its brackets.
    pub mark: String,
    /// What it says.
    pub text: String,
    /// Where its document shows it.
    pub place: Place,
}

/// Where a document shows a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the foot of the page.
    Foot,
    /// Behind the whole text.
    End,
}

/// Adds the notes to a text whose marks stand in it as `[mark]`: footnotes right behind the paragraph that calls them,
/// since there are no pages here; endnotes, and what nothing calls, behind everything.
pub fn place(blocks: &mut Vec<Block>, notes: Vec<Note>) {
    if notes.is_empty() {
        return;
    }
    // Marks may begin anew on every page.
    let mut waiting: FxHashMap<String, VecDeque<usize>> = FxHashMap::default();
    for (at, note) in notes.iter().enumerate().filter(|(_, n)| n.place == Place::Foot) {
        waiting.entry(note.mark.clone()).or_default().push_back(at);
    }
    let mut notes: Vec<Option<Note>> = notes.into_iter().map(Some).collect();
    let mut out = Vec::with_capacity(blocks.len() + notes.len());
    for block in blocks.drain(..) {
        let marks = block.text.split('[').skip(1).filter_map(|t| t.split_once(']'));
        let called: Vec<usize> = marks.filter_map(|(mark, _)| waiting.get_mut(mark)?.pop_front()).collect();
        out.push(block);
        out.extend(called.into_iter().filter_map(|at| notes.get_mut(at).and_then(Option::take)).map(written));
    }
    out.extend(notes.into_iter().flatten().map(written));
    *blocks = out;
}

fn written(note: Note) -> Block {
    Block::new(ParagraphKind::Body, &format!("[{}] {}", note.mark, note.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn footnotes_stand_behind_what_calls_them_and_endnotes_behind_everything() {
        let note = |mark: &str, place| Note { mark: mark.into(), text: format!("Note {mark}."), place };
        let mut blocks: Vec<Block> =
            ["One.[1] And more.[2]", "Two [sic] to tell.[3]", "Three."].iter().map(|t| Block::new(ParagraphKind::Body, t)).collect();
        place(&mut blocks, vec![note("1", Place::Foot), note("2", Place::End), note("3", Place::Foot), note("9", Place::Foot)]);
        let texts: Vec<&str> = blocks.iter().map(|b| b.text.as_str()).collect();
        let wanted =
            ["One.[1] And more.[2]", "[1] Note 1.", "Two [sic] to tell.[3]", "[3] Note 3.", "Three.", "[2] Note 2.", "[9] Note 9."];
        assert_eq!(texts, wanted);
    }
}
