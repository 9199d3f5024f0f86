//! Floor 2: differences in wording inside matched beads.
//!
//! Linked sentences form [`Passage`]s. The words of a passage are paired by the smallest edit script over
//! stems (Myers, or Patience for very long ones, both from `similar`), its marks afterwards in the gaps
//! between paired words; what is left over on both sides but stands in another order is a move. Then comes
//! the readability pass: a change inside a figure, date or sum takes in the whole of it ([`atoms`]), changes that
//! only small words part are joined, and what no reader counts as a change (quote style, case, spaces, hyphens, a lone
//! comma) is marked silent. Of two forms of one word front ends mark the ending alone ([`Inflections`]). A sentence of a matched bead that no link touches is a deletion or an insertion as a whole.
//!
//! With the silent ones, the edits of linked sentences cover every token that has no partner of the same letters, on
//! both sides: what no edit covers is the same on both, token by token.

mod atoms;
mod edits;
mod inflection;
mod model;
mod passage;

pub use inflection::Inflections;
pub use model::{Edit, EditKind};
pub use passage::Passage;

use rayon::prelude::*;

use crate::lexicon::Vocabulary;
use crate::mention::Mentions;
use crate::text::{Article, Note, NoteKind, Side, Sides, Stop};

use edits::Placed;

/// What the diff answers.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// Edits of every matched bead, in reading order.
    pub edits: Vec<Edit>,
    /// The passages they were found in.
    pub passages: Vec<Passage>,
    /// What was approximated.
    pub notes: Vec<Note>,
}

/// Compares the wording of linked sentences, and of matched beads as a whole. Figures and dates of `mentions` are changed
/// as a whole or not at all. Where it is asked to stop, passages are left unread.
#[must_use]
pub fn diff(
    articles: Sides<&Article>,
    vocabulary: &Vocabulary,
    mentions: &Sides<Mentions>,
    links: &[Sides<usize>],
    beads: &[Sides<Vec<usize>>],
    stop: &Stop,
) -> Diff {
    let mut bead_of = Sides::new(vec![usize::MAX; articles.left.paragraphs.len()], vec![usize::MAX; articles.right.paragraphs.len()]);
    for (b, bead) in beads.iter().enumerate() {
        for side in Side::BOTH {
            for &p in &bead[side] {
                bead_of[side][p] = b;
            }
        }
    }
    let (passages, atoms) = rayon::join(
        || passage::passages(articles, vocabulary, &atoms::keys(articles, vocabulary), links, stop),
        || Sides::at_once(|side| atoms::atoms(articles[side], &mentions[side])),
    );
    let mut placed: Vec<Placed> = passages
        .par_iter()
        .flat_map_iter(|passage| {
            let paragraph = articles.left.sentences[passage.sentences.left[0]].paragraph;
            let mut own = Vec::new();
            if stop.is_asked() {
                return own;
            }
            edits::edits_of(articles, vocabulary, passage, &atoms, bead_of.left[paragraph], &mut own);
            own
        })
        .collect();
    // Where a right sentence's passage begins on the left: there an inserted sentence behind it stands.
    let mut linked = vec![false; articles.left.sentences.len()];
    let mut ends = vec![None; articles.right.sentences.len()];
    for link in links {
        linked[link.left] = true;
        let end = articles.left.sentences[link.left].span.end;
        let slot = &mut ends[link.right];
        *slot = Some(slot.map_or(end, |e: usize| e.max(end)));
    }
    let in_matched = |side: Side, s: usize| {
        let paragraph = articles[side].sentences[s].paragraph;
        let bead = bead_of[side][paragraph];
        let matched = beads.get(bead).is_some_and(|b| !b.left.is_empty() && !b.right.is_empty());
        (matched && articles[side].is_compared(paragraph)).then_some(bead)
    };
    for (s, sentence) in articles.left.sentences.iter().enumerate().filter(|&(s, _)| !linked[s]) {
        if let Some(bead) = in_matched(Side::Left, s) {
            let edit = Edit { bead, kind: EditKind::Delete, spans: Sides::new(Some(sentence.span), None), silent: false };
            placed.push(Placed { at: sentence.span.start, edit });
        }
    }
    let mut at = 0;
    let mut last = usize::MAX;
    for (s, sentence) in articles.right.sentences.iter().enumerate() {
        if let Some(end) = ends[s] {
            at = end;
            last = bead_of.right[sentence.paragraph];
        } else if let Some(bead) = in_matched(Side::Right, s) {
            let edit = Edit { bead, kind: EditKind::Insert, spans: Sides::new(None, Some(sentence.span)), silent: false };
            // Before the bead's first linked sentence, it opens the bead.
            placed.push(Placed { at: if bead == last { at } else { 0 }, edit });
        }
    }
    placed.retain(|p| p.edit.bead != usize::MAX);
    placed.sort_by_key(|p| (p.edit.bead, p.at, p.edit.spans.left, p.edit.spans.right));
    let notes = if passages.iter().any(Passage::is_approximate) {
        let message = "A passage is very long: its wording was compared from the words that it has only once, and not every phrase that moved was looked for";
        vec![Note::new(NoteKind::Approximated, message)]
    } else {
        Vec::new()
    };
    Diff { edits: placed.into_iter().map(|p| p.edit).collect(), passages, notes }
}
