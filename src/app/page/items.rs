//! What stands under each other on the page: rows, and lines that stand for folded rows.

use std::ops::Range;

use crate::comparison::{Row, RowKind};
use crate::text::Side;

use super::super::document::Document;
use super::super::state::{Columns, State};

/// One item of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A row, as an index.
    Row(usize),
    /// Rows that need no eyes, behind one line. `open` where the rows follow.
    Fold {
        /// Rows that the line stands for.
        rows: Range<usize>,
        /// Their beads.
        beads: Vec<usize>,
        /// What the line says.
        text: String,
        /// The rows follow below.
        open: bool,
    },
}

/// The items of a document in the state's order, quiet stretches folded.
#[must_use]
pub fn items(document: &Document, state: &State) -> Vec<Item> {
    let rows = document.rows(state.row_order());
    let unchanged = !state.settings.unfolded && !document.comparison.discrepancies.is_empty();
    let alone = alone(state);
    let mut out = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        let end = at + rows[at..].iter().take_while(|row| document.is_quiet(row, unchanged)).count();
        if end == at {
            // An article alone shows nothing of places that the other one's paragraphs left.
            if rows[at].kind != RowKind::Stub || alone.is_none() {
                out.push(Item::Row(at));
            }
            at += 1;
            continue;
        }
        let beads: Vec<usize> = rows[at..end].iter().map(|r| r.bead).collect();
        let open = beads.iter().any(|b| state.opened.contains(b));
        out.push(Item::Fold { rows: at..end, text: describe(&rows[at..end]), beads, open });
        if open {
            out.extend((at..end).map(Item::Row));
        }
        at = end;
    }
    out
}

/// The rows that are not folded away, in the state's order.
#[must_use]
pub fn rows_in_sight(document: &Document, state: &State) -> Vec<usize> {
    items(document, state).into_iter().filter_map(|item| if let Item::Row(row) = item { Some(row) } else { None }).collect()
}

/// The item that shows each of `count` rows, or the fold that hides it; the next one for a row that is not shown.
#[must_use]
pub fn index(items: &[Item], count: usize) -> Vec<usize> {
    let mut out = vec![items.len().saturating_sub(1); count];
    let mut at = 0;
    for (i, item) in items.iter().enumerate() {
        let end = match item {
            Item::Row(row) => row + 1,
            Item::Fold { rows, open: false, .. } => rows.end,
            Item::Fold { open: true, .. } => continue,
        };
        out[at..end].fill(i);
        at = end;
    }
    out
}

/// The side that is shown without the other.
#[must_use]
pub const fn alone(state: &State) -> Option<Side> {
    match state.settings.columns {
        Columns::Left => Some(Side::Left),
        Columns::Right => Some(Side::Right),
        Columns::Both | Columns::Inline => None,
    }
}

/// Whether a row is one line that stands for text shown elsewhere, or for text of the side that is not shown.
#[must_use]
pub fn is_line(row: &Row, state: &State) -> bool {
    row.kind == RowKind::Stub || alone(state).is_some_and(|side| row.paragraphs[side].is_empty())
}

/// "5 paragraphs around the article · 2 paragraphs matched, wording only".
fn describe(rows: &[Row]) -> String {
    let count = |row: &Row| row.paragraphs.left.len().max(row.paragraphs.right.len());
    let sum = |test: fn(&Row) -> bool| rows.iter().filter(|r| test(r)).map(count).sum::<usize>();
    let paragraphs = |n: usize| if n == 1 { "1 paragraph".to_owned() } else { format!("{n} paragraphs") };
    let parts = [
        (sum(|r| r.furniture), "around the article"),
        (sum(|r| !r.furniture && r.edits > 0), "matched, wording only"),
        (sum(|r| !r.furniture && r.edits == 0), "matched word for word"),
    ];
    let said: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{} {what}", paragraphs(*n))).collect();
    said.join("  ·  ")
}
