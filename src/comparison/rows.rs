//! Aligned rows of styled runs: the one row model that window, HTML and terminal paint.

use crate::align::Relation;
use crate::diff::{EditKind, Inflections};
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
    /// Each article in its own order: only beads that stand in the same order on both sides share a row.
    Own,
}

/// What a row shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A bead: its paragraphs on both sides, or one side and an empty partner.
    Bead,
    /// Where a moved bead's paragraph stood: a one-line reference to the bead.
    Stub,
    /// Paragraphs of one side in their own article's order, whose bead has others elsewhere
    /// ([`Order::Own`] alone has these rows).
    Place,
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

impl Row {
    /// The place a moved bead left, as the order shows it: a stub, or the right article's own part.
    #[must_use]
    pub fn is_old_place(&self) -> bool {
        match self.kind {
            RowKind::Bead => false,
            RowKind::Stub => true,
            RowKind::Place => self.paragraphs.left.is_empty(),
        }
    }
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

/// The rows of a comparison in the order of one article, or of each.
#[must_use]
pub fn rows(comparison: &Comparison, order: Order) -> Vec<Row> {
    let maker = Maker::new(comparison);
    match order {
        Order::ByLeft => following(&maker, Side::Left),
        Order::ByRight => following(&maker, Side::Right),
        Order::Own => own(&maker),
    }
}

/// What every row of a comparison is made from.
struct Maker<'a> {
    comparison: &'a Comparison,
    /// Discrepancies that touch each bead.
    found: Vec<Vec<usize>>,
    /// Edits of each bead, the silent ones aside.
    edits: Vec<usize>,
}

impl<'a> Maker<'a> {
    fn new(comparison: &'a Comparison) -> Self {
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
        Self { comparison, found, edits }
    }

    fn row(&self, kind: RowKind, b: usize) -> Row {
        let bead = &self.comparison.beads[b];
        let articles = &self.comparison.articles;
        let furniture = Side::BOTH
            .iter()
            .all(|&side| bead.paragraphs[side].iter().all(|&p| articles[side].paragraphs[p].kind == ParagraphKind::Furniture));
        Row {
            kind,
            bead: b,
            relation: bead.relation(),
            moved: bead.moved,
            furniture,
            paragraphs: bead.paragraphs.clone(),
            discrepancies: self.found[b].clone(),
            edits: self.edits[b],
        }
    }

    /// Beads that have paragraphs on a side, in that side's order.
    fn on(&self, side: Side) -> Vec<usize> {
        let beads = &self.comparison.beads;
        let mut list: Vec<usize> = (0..beads.len()).filter(|&b| !beads[b].paragraphs[side].is_empty()).collect();
        list.sort_by_key(|&b| beads[b].paragraphs[side][0]);
        list
    }
}

/// Rows in the order of the leading article.
fn following(maker: &Maker, lead: Side) -> Vec<Row> {
    let beads = &maker.comparison.beads;
    let mut out = Vec::with_capacity(beads.len());
    let follow = lead.other();
    // Beads that the leading article has, in its order; each is followed by what the other article
    // alone has next, and by a stub where a moved bead's other side stood.
    // What hangs behind each bead on the following side, walked in that side's order.
    let mut hanging: Vec<Vec<Row>> = vec![Vec::new(); beads.len()];
    let mut head: Vec<Row> = Vec::new();
    let mut last: Option<usize> = None;
    for b in maker.on(follow) {
        let list = match last {
            Some(l) => &mut hanging[l],
            None => &mut head,
        };
        if beads[b].paragraphs[lead].is_empty() {
            list.push(maker.row(RowKind::Bead, b));
        } else if beads[b].moved {
            let mut stub = maker.row(RowKind::Stub, b);
            stub.paragraphs[lead].clear();
            list.push(stub);
        } else {
            last = Some(b);
        }
    }
    // Where no row is shared the leading article stands first, whole.
    if last.is_some() {
        out.append(&mut head);
    }
    for b in maker.on(lead) {
        out.push(maker.row(RowKind::Bead, b));
        out.append(&mut hanging[b]);
    }
    out.append(&mut head);
    out
}

/// Rows in which both articles keep their own order: beads in order share a row, everything else
/// stands alone in its place, the left article's part of a stretch before the right one's.
fn own(maker: &Maker) -> Vec<Row> {
    let beads = &maker.comparison.beads;
    let whole = |list: &[usize]| list.windows(2).all(|w| w[1] == w[0] + 1);
    // Beads that can share a row: their paragraphs follow each other, and their order is the same on both sides.
    let mut level = vec![false; beads.len()];
    let mut reached = 0;
    for b in maker.on(Side::Left) {
        let Sides { left, right } = &beads[b].paragraphs;
        let fits = !beads[b].moved && whole(left) && whole(right) && right.first().is_some_and(|&first| first >= reached);
        if fits {
            level[b] = true;
            reached = right.last().map_or(reached, |&last| last + 1);
        }
    }
    let articles = &maker.comparison.articles;
    let mut bead_of = articles.as_ref().map(|a| vec![usize::MAX; a.paragraphs.len()]);
    for (b, bead) in beads.iter().enumerate() {
        for side in Side::BOTH {
            for &p in &bead.paragraphs[side] {
                bead_of[side][p] = b;
            }
        }
    }
    let mut out = Vec::with_capacity(beads.len());
    let mut at = Sides::new(0, 0);
    loop {
        for side in Side::BOTH {
            places(maker, &level, &bead_of[side], side, &mut at[side], &mut out);
        }
        let Some(&b) = bead_of.left.get(at.left) else { break };
        out.push(maker.row(RowKind::Bead, b));
        for side in Side::BOTH {
            at[side] += beads[b].paragraphs[side].len();
        }
    }
    out
}

/// Rows of one side alone, up to its next bead that shares a row.
fn places(maker: &Maker, level: &[bool], bead_of: &[usize], side: Side, at: &mut usize, out: &mut Vec<Row>) {
    while let Some(&b) = bead_of.get(*at).filter(|&&b| !level[b]) {
        let run = bead_of[*at..].iter().take_while(|&&other| other == b).count();
        let alone = maker.comparison.beads[b].paragraphs[side.other()].is_empty();
        let mut row = maker.row(if alone { RowKind::Bead } else { RowKind::Place }, b);
        row.paragraphs[side] = (*at..*at + run).collect();
        row.paragraphs[side.other()].clear();
        out.push(row);
        *at += run;
    }
}

/// The runs of one paragraph, tiling it. Silent edits are among them where the index was made with [`Quiet::Shown`].
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

/// Whether silent edits (other line breaks, quotation marks, capitals) are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quiet {
    /// Left out.
    #[default]
    Hidden,
    /// Among the edits.
    Shown,
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
    pub fn new(comparison: &Comparison, quiet: Quiet) -> Self {
        let mut index = Self::default();
        let inflections = Inflections::new(Sides::new(&*comparison.articles.left, &*comparison.articles.right));
        for (e, edit) in comparison.edits.iter().enumerate().filter(|(_, e)| !e.silent || quiet == Quiet::Shown) {
            let marked = inflections.marked(edit);
            for side in Side::BOTH {
                index.edits[side].extend(marked[side].map(|s| (s, e)));
            }
        }
        for side in Side::BOTH {
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
