//! Floor 2: differences in wording inside matched beads.
//!
//! Linked sentences form [`Passage`]s. The words of a passage are paired by the smallest edit script over
//! stems (Myers, or Patience for very long ones, both from `similar`), its marks afterwards in the gaps
//! between paired words; what is left over on both sides but stands in another order is a move. Then comes
//! the readability pass: changes that only small words part are joined, and what no reader counts as a
//! change (quote style, case, spaces, hyphens) is marked silent. A sentence of a matched bead that no link
//! touches is a deletion or an insertion as a whole.

mod edits;
mod model;
mod passage;

pub use model::{Edit, EditKind};
pub use passage::Passage;

use rayon::prelude::*;

use crate::lexicon::Vocabulary;
use crate::text::{Article, Side, Sides};

/// What the diff answers.
#[derive(Clone, Debug, Default)]
pub struct Diff {
    /// Edits of every matched bead, in reading order.
    pub edits: Vec<Edit>,
    /// The passages they were found in.
    pub passages: Vec<Passage>,
}

/// Compares the wording of linked sentences, and of matched beads as a whole.
#[must_use]
pub fn diff(articles: Sides<&Article>, vocabulary: &Vocabulary, links: &[Sides<usize>], beads: &[Sides<Vec<usize>>]) -> Diff {
    let mut bead_of = Sides::new(vec![usize::MAX; articles.left.paragraphs.len()], vec![usize::MAX; articles.right.paragraphs.len()]);
    for (b, bead) in beads.iter().enumerate() {
        for side in Side::BOTH {
            for &p in &bead[side] {
                bead_of[side][p] = b;
            }
        }
    }
    let passages = passage::passages(articles, vocabulary, links);
    let mut edits: Vec<Edit> = passages
        .par_iter()
        .flat_map_iter(|passage| {
            let paragraph = articles.left.sentences[passage.sentences.left[0]].paragraph;
            let mut own = Vec::new();
            edits::edits_of(articles, vocabulary, passage, bead_of.left[paragraph], &mut own);
            own
        })
        .collect();
    let mut linked = Sides::new(vec![false; articles.left.sentences.len()], vec![false; articles.right.sentences.len()]);
    for link in links {
        linked.left[link.left] = true;
        linked.right[link.right] = true;
    }
    for side in Side::BOTH {
        for (s, sentence) in articles[side].sentences.iter().enumerate() {
            let bead = bead_of[side][sentence.paragraph];
            let matched = beads.get(bead).is_some_and(|b| !b.left.is_empty() && !b.right.is_empty());
            if matched && !linked[side][s] && articles[side].is_compared(sentence.paragraph) {
                let mut spans = Sides::default();
                spans[side] = Some(sentence.span);
                let kind = if side == Side::Left { EditKind::Delete } else { EditKind::Insert };
                edits.push(Edit { bead, kind, spans, silent: false });
            }
        }
    }
    edits.retain(|e| e.bead != usize::MAX);
    edits.sort_by_key(|e| (e.bead, e.spans.left.or(e.spans.right), e.spans.right));
    Diff { edits, passages }
}
