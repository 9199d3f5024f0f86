//! What stands under each other on the page: rows, and lines that stand for folded rows.

use crate::comparison::Row;

use super::super::document::Document;
use super::super::state::State;

/// One item of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A row, as an index.
    Row(usize),
    /// Rows that need no eyes, behind one line. `open` where the rows follow.
    Fold {
        /// Beads that the line stands for.
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
    let rows = document.rows(state.order);
    let unchanged = !state.settings.unfolded && !document.comparison.discrepancies.is_empty();
    let mut out = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        let end = at + rows[at..].iter().take_while(|row| document.is_quiet(row, unchanged)).count();
        if end == at {
            out.push(Item::Row(at));
            at += 1;
            continue;
        }
        let beads: Vec<usize> = rows[at..end].iter().map(|r| r.bead).collect();
        let open = beads.iter().any(|b| state.opened.contains(b));
        out.push(Item::Fold { text: describe(&rows[at..end]), beads, open });
        if open {
            out.extend((at..end).map(Item::Row));
        }
        at = end;
    }
    out
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
