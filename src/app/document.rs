//! A comparison with what the views look up in it, made once when it arrives.

use std::time::Duration;

use crate::align::Relation;
use crate::comparison::{Comparison, Order, Quiet, Row, RowKind, RunIndex, rows};
use crate::text::{ParagraphKind, Side, Sides, Span};

/// A comparison ready to be shown. Immutable.
#[derive(Debug)]
pub struct Document {
    /// The comparison itself.
    pub comparison: Comparison,
    /// Edits and discrepancies by place.
    pub index: RunIndex,
    /// The same with silent edits.
    pub full_index: RunIndex,
    /// How many edits are silent.
    pub silent: usize,
    /// How long comparing took.
    pub took: Duration,
    rows: [Vec<Row>; 3],
    row_of: [Vec<usize>; 3],
    own_place: Sides<Vec<usize>>,
    bead_of: Sides<Vec<usize>>,
    edits: Vec<Vec<usize>>,
    links: Vec<Vec<usize>>,
}

const fn slot(order: Order) -> usize {
    match order {
        Order::ByLeft => 0,
        Order::ByRight => 1,
        Order::Own => 2,
    }
}

impl Document {
    /// Prepares a comparison for the views.
    #[must_use]
    pub fn new(comparison: Comparison, took: Duration) -> Self {
        let beads = comparison.beads.len();
        let made = [Order::ByLeft, Order::ByRight, Order::Own].map(|order| rows(&comparison, order));
        let row_of = made.each_ref().map(|list| {
            let mut of = vec![0; beads];
            // The first row of a bead counts where it has several, the left article's before the right one's.
            for (r, row) in list.iter().enumerate().rev().filter(|(_, row)| !row.is_old_place()) {
                of[row.bead] = r;
            }
            of
        });
        let mut own_place = comparison.articles.as_ref().map(|a| vec![0; a.paragraphs.len()]);
        for (r, row) in made[slot(Order::Own)].iter().enumerate() {
            for side in Side::BOTH {
                for &p in &row.paragraphs[side] {
                    own_place[side][p] = r;
                }
            }
        }
        let mut bead_of =
            Sides::new(vec![0; comparison.articles.left.paragraphs.len()], vec![0; comparison.articles.right.paragraphs.len()]);
        for (b, bead) in comparison.beads.iter().enumerate() {
            for side in Side::BOTH {
                for &p in &bead.paragraphs[side] {
                    bead_of[side][p] = b;
                }
            }
        }
        let mut edits = vec![Vec::new(); beads];
        for (e, edit) in comparison.edits.iter().enumerate().filter(|(_, e)| !e.silent) {
            edits[edit.bead].push(e);
        }
        let mut links = vec![Vec::new(); beads];
        for (l, link) in comparison.links.iter().enumerate() {
            let paragraph = comparison.articles.left.sentences[link.sentences.left].paragraph;
            let bead = bead_of.left[paragraph];
            let other = comparison.articles.right.sentences[link.sentences.right].paragraph;
            if bead_of.right[other] == bead {
                links[bead].push(l);
            }
        }
        let index = RunIndex::new(&comparison, Quiet::Hidden);
        let full_index = RunIndex::new(&comparison, Quiet::Shown);
        let silent = comparison.edits.iter().filter(|e| e.silent).count();
        Self { comparison, index, full_index, silent, took, rows: made, row_of, own_place, bead_of, edits, links }
    }

    /// The rows in the order of one article.
    #[must_use]
    pub fn rows(&self, order: Order) -> &[Row] {
        &self.rows[slot(order)]
    }

    /// The row in which a paragraph stands.
    #[must_use]
    pub fn row_with(&self, order: Order, side: Side, paragraph: usize) -> usize {
        let of = |list: &Sides<Vec<usize>>| list[side].get(paragraph).copied().unwrap_or(0);
        if order == Order::Own { of(&self.own_place) } else { self.row_of(order, of(&self.bead_of)) }
    }

    /// The row that shows a bead; the first one where it stands in several.
    #[must_use]
    pub fn row_of(&self, order: Order, bead: usize) -> usize {
        self.row_of[slot(order)].get(bead).copied().unwrap_or(0)
    }

    /// The bead of a place.
    #[must_use]
    pub fn bead_at(&self, side: Side, span: Span) -> Option<usize> {
        let paragraph = self.comparison.articles[side].paragraph_at(span.start)?;
        self.bead_of[side].get(paragraph).copied()
    }

    /// The bead in which a discrepancy stands, or the first one that it touches.
    #[must_use]
    pub fn bead_of_discrepancy(&self, discrepancy: usize) -> Option<usize> {
        let d = self.comparison.discrepancies.get(discrepancy)?;
        d.bead.or_else(|| Side::BOTH.iter().find_map(|&side| d.spans[side].first().and_then(|&s| self.bead_at(side, s))))
    }

    /// Edits of a bead that are not silent, in reading order.
    #[must_use]
    pub fn edits_of(&self, bead: usize) -> &[usize] {
        self.edits.get(bead).map_or(&[], Vec::as_slice)
    }

    /// Links inside a bead.
    #[must_use]
    pub fn links_of(&self, bead: usize) -> &[usize] {
        self.links.get(bead).map_or(&[], Vec::as_slice)
    }

    /// Whether a row needs no eyes: furniture, or matched in place without a discrepancy.
    #[must_use]
    pub fn is_quiet(&self, row: &Row, unchanged: bool) -> bool {
        if row.furniture {
            return true;
        }
        let article = &self.comparison.articles;
        let titled =
            Side::BOTH.iter().any(|&side| row.paragraphs[side].iter().any(|&p| article[side].paragraphs[p].kind == ParagraphKind::Title));
        unchanged && row.kind == RowKind::Bead && row.relation == Relation::Matched && !row.moved && row.discrepancies.is_empty() && !titled
    }

    /// Whether a row is a difference that "next difference" stops at.
    #[must_use]
    pub fn is_difference(row: &Row) -> bool {
        row.kind != RowKind::Stub
            && !row.furniture
            && (row.relation != Relation::Matched || row.moved || row.edits > 0 || !row.discrepancies.is_empty())
    }

    /// The words of a place, shortened to `limit` characters.
    #[must_use]
    pub fn words(&self, side: Side, span: Span, limit: usize) -> String {
        shorten(self.comparison.articles[side].slice(span), limit)
    }
}

/// A text cut to `limit` characters at a word's end, with an ellipsis where something is missing.
#[must_use]
pub fn shorten(text: &str, limit: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(limit) else {
        return text.to_owned();
    };
    let kept = text[..cut].rfind(char::is_whitespace).filter(|&w| w * 2 > cut).map_or(&text[..cut], |w| &text[..w]);
    format!("{} …", kept.trim_end_matches([',', ';', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn long_passages_end_at_a_word() {
        assert_eq!(shorten("The harbour was closed on Monday", 20), "The harbour was …");
        assert_eq!(shorten("Short", 20), "Short");
        assert_eq!(shorten("ありがとうございます", 4), "ありがと …");
    }
}
