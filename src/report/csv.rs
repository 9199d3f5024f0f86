//! The report as a table: one row a discrepancy, then quotations, files, counts and notes. The column
//! `record` says which; no cell is one that a spreadsheet takes for a formula.

use crate::facts::Severity;
use crate::text::{Side, Sides};

use super::plain::plain;
use super::view::{Entry, Passage, View};
use super::{ExportError, Subject, words};

const COLUMNS: [&str; 16] = [
    "record",
    "number",
    "severity",
    "kind",
    "scope",
    "summary",
    "left_paragraph",
    "left_words",
    "left_passage",
    "right_paragraph",
    "right_words",
    "right_passage",
    "reason",
    "confidence",
    "decision",
    "note",
];

/// A row under construction, by column.
#[derive(Default)]
struct Row([String; 16]);

impl Row {
    fn new(record: &str, summary: &str) -> Self {
        Self::default().with("record", record).with("summary", summary)
    }

    fn with(mut self, column: &str, value: &str) -> Self {
        if let Some(at) = COLUMNS.iter().position(|&c| c == column) {
            self.0[at] = harmless(value);
        }
        self
    }
}

pub(super) fn table(subject: &Subject<'_>) -> Result<Vec<u8>, ExportError> {
    let view = View::new(subject);
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(COLUMNS)?;
    let mut put = |row: Row| out.write_record(&row.0);
    for entry in &view.entries {
        put(discrepancy(&view, entry))?;
    }
    for (remembered, mark) in &view.unplaced {
        let row = Row::new("unplaced", &remembered.summary)
            .with("kind", &remembered.kind)
            .with("left_words", &remembered.passages.left.join(" … "))
            .with("left_passage", &remembered.context.left.join(" … "))
            .with("right_words", &remembered.passages.right.join(" … "))
            .with("right_passage", &remembered.context.right.join(" … "))
            .with("decision", mark.decision.name())
            .with("note", &mark.note);
        put(row)?;
    }
    for quotation in &view.quotations {
        let mut row = Row::new("quotation", words::quotation(quotation.verdict)).with("kind", "quotation");
        for (side, [paragraph, text]) in [(Side::Left, ["left_paragraph", "left_words"]), (Side::Right, ["right_paragraph", "right_words"])]
        {
            if let Some((words, at)) = quotation.sides[side] {
                row = row.with(paragraph, &(at + 1).to_string()).with(text, words);
            }
        }
        put(row)?;
    }
    for side in Side::BOTH {
        for (label, value) in view.identity(side) {
            put(Row::new("article", &format!("{}, {label}: {value}", view.names[side])))?;
        }
    }
    for severity in Severity::ALL {
        let n = view.count(severity);
        put(Row::new("count", &words::severity_count(severity, n)).with("number", &n.to_string()).with("severity", severity.name()))?;
    }
    for c in &view.compared {
        let [same, variant, differs, alone] = c.counts;
        let line = format!("same {same}, variant {variant}, different {differs}, on one side only {alone}");
        put(Row::new("compared", &line).with("kind", c.kind.name()))?;
    }
    for line in &view.answer {
        put(Row::new("answer", line))?;
    }
    for line in &view.corrections {
        put(Row::new("set_by_hand", line))?;
    }
    for note in &view.notes {
        put(Row::new("note", note))?;
    }
    put(Row::new("made_with", &view.made_with()))?;
    out.into_inner().map_err(|e| ExportError::Csv(e.into_error().into()))
}

fn discrepancy(view: &View<'_>, entry: &Entry<'_>) -> Row {
    let d = entry.discrepancy;
    let places = |p: &[Passage<'_>]| join(p.iter().map(|p| (p.paragraph + 1).to_string()), ", ");
    let texts = |p: &[Passage<'_>]| join(p.iter().map(Passage::text), " … ");
    let words = Sides::new(Side::Left, Side::Right)
        .map(|side| join(d.spans[side].iter().map(|s| view.comparison.articles[side].slice(*s).to_owned()), " … "));
    let row = Row::new("discrepancy", &d.summary)
        .with("number", &entry.number.to_string())
        .with("severity", d.severity.name())
        .with("kind", d.kind.name())
        .with("scope", d.scope.name())
        .with("left_paragraph", &places(&entry.passages.left))
        .with("left_words", &words.left)
        .with("left_passage", &texts(&entry.passages.left))
        .with("right_paragraph", &places(&entry.passages.right))
        .with("right_words", &words.right)
        .with("right_passage", &texts(&entry.passages.right))
        .with("reason", &d.reason)
        .with("confidence", &format!("{:.2}", d.confidence));
    if view.reviewed { row.with("decision", entry.decision.name()).with("note", entry.note) } else { row }
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

/// The cell's text, with an apostrophe in front of what a spreadsheet would compute.
fn harmless(text: &str) -> String {
    let text = plain(text);
    let starts = text.trim_start().chars().next();
    if starts.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '\u{FF1D}' | '\u{FF0B}' | '\u{FF0D}' | '\u{FF20}')) {
        return format!("'{text}");
    }
    text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=cmd()", "+1", "-1", "@SUM(A1)", " \t=1", "\u{FF1D}1"] {
            assert!(harmless(text).starts_with('\''), "{text}");
        }
        assert_eq!(harmless("a=b, 3 − 1"), "a=b, 3 − 1");
    }
}
