//! Aligned rows of styled runs: the one row model that window, HTML and terminal paint.

use crate::align::Relation;
use crate::diff::EditKind;
use crate::facts::{Scope, Severity};
use crate::text::{ParagraphKind, Side, Sides, Span};

use super::Comparison;

/// The article that rows follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// The left article's order; moved right paragraphs stand beside their partners.
    #[default]
    ByLeft,
    /// The right article's order.
    ByRight,
}

/// What a row shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A bead: its paragraphs on both sides, or one side and an empty partner.
    Bead,
    /// Where a moved bead's paragraph stood: a one-line reference to the bead.
    Stub,
}

/// One row of two sides that start level.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it shows.
    pub kind: RowKind,
    /// Index of the bead.
    pub bead: usize,
    /// Whether the bead has both sides.
    pub relation: Relation,
    /// The bead is out of order.
    pub moved: bool,
    /// Every paragraph of the row is furniture.
    pub furniture: bool,
    /// Paragraph indices on each side. A stub names those of the side whose place it keeps.
    pub paragraphs: Sides<Vec<usize>>,
    /// Discrepancies that touch the bead, as indices, ascending.
    pub discrepancies: Vec<usize>,
    /// How many edits (not silent) the bead has.
    pub edits: usize,
}

/// A stretch of a paragraph painted alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Where it stands in the article's text.
    pub span: Span,
    /// The edit that covers it, as an index into [`Comparison::edits`].
    pub edit: Option<usize>,
    /// Discrepancies that cover it, as indices, ascending (so the most serious first).
    pub discrepancies: Vec<usize>,
}

impl Run {
    /// How its edit changes it, where one covers it.
    #[must_use]
    pub fn edit_kind(&self, comparison: &Comparison) -> Option<EditKind> {
        self.edit.map(|e| comparison.edits[e].kind)
    }

    /// The most serious severity that covers it.
    #[must_use]
    pub fn severity(&self, comparison: &Comparison) -> Option<Severity> {
        self.discrepancies.iter().map(|&d| comparison.discrepancies[d].severity).min()
    }
}

/// The rows of a comparison in the order of one article.
#[must_use]
pub fn rows(comparison: &Comparison, order: Order) -> Vec<Row> {
    let lead = match order {
        Order::ByLeft => Side::Left,
        Order::ByRight => Side::Right,
    };
    let mut found: Vec<Vec<usize>> = vec![Vec::new(); comparison.beads.len()];
    let mut bead_of = Sides::new(
        vec![usize::MAX; comparison.articles.left.paragraphs.len()],
        vec![usize::MAX; comparison.articles.right.paragraphs.len()],
    );
    for (b, bead) in comparison.beads.iter().enumerate() {
        for side in Side::BOTH {
            for &p in &bead.paragraphs[side] {
                bead_of[side][p] = b;
            }
        }
    }
    for (d, discrepancy) in comparison.discrepancies.iter().enumerate() {
        let mut touched: Vec<usize> = discrepancy.bead.into_iter().collect();
        for side in Side::BOTH {
            for span in &discrepancy.spans[side] {
                touched.extend(comparison.articles[side].paragraph_at(span.start).map(|p| bead_of[side][p]));
            }
        }
        touched.sort_unstable();
        touched.dedup();
        for b in touched {
            if let Some(list) = found.get_mut(b) {
                list.push(d);
            }
        }
    }
    let mut edits = vec![0usize; comparison.beads.len()];
    for edit in comparison.edits.iter().filter(|e| !e.silent) {
        edits[edit.bead] += 1;
    }
    let row = |kind: RowKind, b: usize| {
        let bead = &comparison.beads[b];
        let furniture = Side::BOTH
            .iter()
            .all(|&side| bead.paragraphs[side].iter().all(|&p| comparison.articles[side].paragraphs[p].kind == ParagraphKind::Furniture));
        Row {
            kind,
            bead: b,
            relation: bead.relation(),
            moved: bead.moved,
            furniture,
            paragraphs: bead.paragraphs.clone(),
            discrepancies: found[b].clone(),
            edits: edits[b],
        }
    };
    let mut out = Vec::with_capacity(comparison.beads.len());
    let follow = lead.other();
    // Beads that the leading article has, in its order; each is followed by what the other article
    // alone has next, and by a stub where a moved bead's other side stood.
    let mut anchored: Vec<usize> = (0..comparison.beads.len()).filter(|&b| !comparison.beads[b].paragraphs[lead].is_empty()).collect();
    anchored.sort_by_key(|&b| comparison.beads[b].paragraphs[lead][0]);
    // What hangs behind each bead on the following side, walked in that side's order.
    let mut hanging: Vec<Vec<Row>> = vec![Vec::new(); comparison.beads.len()];
    let mut head: Vec<Row> = Vec::new();
    let mut last: Option<usize> = None;
    let mut following: Vec<usize> = (0..comparison.beads.len()).filter(|&b| !comparison.beads[b].paragraphs[follow].is_empty()).collect();
    following.sort_by_key(|&b| comparison.beads[b].paragraphs[follow][0]);
    for b in following {
        let bead = &comparison.beads[b];
        let list = match last {
            Some(l) => &mut hanging[l],
            None => &mut head,
        };
        if bead.paragraphs[lead].is_empty() {
            list.push(row(RowKind::Bead, b));
        } else if bead.moved {
            let mut stub = row(RowKind::Stub, b);
            stub.paragraphs[lead].clear();
            list.push(stub);
        } else {
            last = Some(b);
        }
    }
    out.append(&mut head);
    for b in anchored {
        out.push(row(RowKind::Bead, b));
        out.append(&mut hanging[b]);
    }
    out
}

/// The runs of one paragraph, tiling it. `silent` edits are left out unless `Quiet::Shown`.
#[must_use]
pub fn runs(comparison: &Comparison, side: Side, paragraph: usize, index: &RunIndex) -> Vec<Run> {
    let span = comparison.articles[side].paragraphs[paragraph].span;
    let edits: Vec<(Span, usize)> = overlapping(&index.edits[side], span);
    let facts: Vec<(Span, usize)> = overlapping(&index.facts[side], span);
    let mut cuts: Vec<usize> = vec![span.start, span.end];
    for (s, _) in edits.iter().chain(&facts) {
        cuts.push(s.start.max(span.start));
        cuts.push(s.end.min(span.end));
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2)
        .map(|w| {
            let part = Span::new(w[0], w[1]);
            let mut discrepancies: Vec<usize> = facts.iter().filter(|(s, _)| s.overlaps(part)).map(|&(_, d)| d).collect();
            discrepancies.sort_unstable();
            discrepancies.dedup();
            Run { span: part, edit: edits.iter().find(|(s, _)| s.overlaps(part)).map(|&(_, e)| e), discrepancies }
        })
        .collect()
}

/// Edits and discrepancies by place, made once for a comparison so that [`runs`] is quick.
#[derive(Clone, Debug, Default)]
pub struct RunIndex {
    edits: Sides<Vec<(Span, usize)>>,
    facts: Sides<Vec<(Span, usize)>>,
}

impl RunIndex {
    /// Indexes a comparison.
    #[must_use]
    pub fn new(comparison: &Comparison) -> Self {
        let mut index = Self::default();
        for side in Side::BOTH {
            for (e, edit) in comparison.edits.iter().enumerate().filter(|(_, e)| !e.silent) {
                index.edits[side].extend(edit.spans[side].map(|s| (s, e)));
            }
            for (d, discrepancy) in comparison.discrepancies.iter().enumerate() {
                let own = match discrepancy.scope {
                    Scope::Between => true,
                    Scope::Left => side == Side::Left,
                    Scope::Right => side == Side::Right,
                };
                if own {
                    index.facts[side].extend(discrepancy.spans[side].iter().map(|&s| (s, d)));
                }
            }
            index.edits[side].sort_unstable();
            index.facts[side].sort_unstable();
        }
        index
    }
}

/// Entries that overlap `span`. Entries never reach over a paragraph's end, so a window from the
/// paragraph's start is enough.
fn overlapping(entries: &[(Span, usize)], span: Span) -> Vec<(Span, usize)> {
    let from = entries.partition_point(|(s, _)| s.start < span.start);
    entries[from..].iter().take_while(|(s, _)| s.start < span.end).filter(|(s, _)| s.overlaps(span)).copied().collect()
}
