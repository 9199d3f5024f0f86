//! What a report would be, as far as the export dialog shows it.

use crate::report::view::{Entry, View};
use crate::report::{Format, Subject, Texts, export};
use crate::text::Side;

/// Most characters of a text that are shown.
const MOST: usize = 12_000;
/// Most discrepancies of a page that are shown.
const ENTRIES: usize = 60;

/// A report as the dialog shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preview {
    /// The page, in its main parts.
    Page(Box<Page>),
    /// The text itself, or its beginning.
    Text(String),
    /// It could not be made.
    Failed(String),
}

/// The main parts of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Both names.
    pub title: String,
    /// The answer, the most important sentence first.
    pub answer: Vec<String>,
    /// The discrepancies.
    pub entries: Vec<Part>,
    /// What follows them, a line each.
    pub rest: Vec<String>,
}

/// A discrepancy on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Number, sign and heading.
    pub heading: String,
    /// The decision, where there is a review.
    pub decision: Option<&'static str>,
    /// The summary.
    pub summary: String,
    /// The passages of each side, cut where marked words begin and end.
    pub passages: [Vec<(String, Mark)>; 2],
    /// The reader's note.
    pub note: String,
}

/// Whether words are those that a discrepancy is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// They are.
    Marked,
    /// They stand around.
    Plain,
}

impl Preview {
    /// What the report of a subject would be.
    #[must_use]
    pub fn of(subject: &Subject<'_>, format: Format) -> Self {
        if format == Format::Html {
            return Self::Page(Box::new(Page::of(&View::new(subject))));
        }
        match export(subject, format) {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes);
                let cut = text.char_indices().nth(MOST).map_or(text.len(), |(at, _)| at);
                let more = if cut < text.len() { "\n…" } else { "" };
                Self::Text(format!("{}{more}", &text[..cut]))
            }
            Err(e) => Self::Failed(e.to_string()),
        }
    }
}

impl Page {
    fn of(view: &View<'_>) -> Self {
        let mut rest = Vec::new();
        if view.entries.len() > ENTRIES {
            rest.push(format!("… and {} more discrepancies", view.entries.len() - ENTRIES));
        }
        if !view.unplaced.is_empty() {
            rest.push(format!("Decisions whose passage is no longer found: {}", view.unplaced.len()));
        }
        if view.contents.texts == Texts::Full {
            rest.push("Both articles side by side".to_owned());
        }
        if !view.quotations.is_empty() {
            rest.push(format!("Quotations: {}", view.quotations.len()));
        }
        rest.push("Values compared".to_owned());
        if !view.corrections.is_empty() {
            rest.push(format!("Set by hand: {}", view.corrections.len()));
        }
        rest.push(format!("What was not checked, and other remarks: {}", view.notes.len()));
        Self {
            title: format!("{} and {}", view.names.left, view.names.right),
            answer: view.answer.clone(),
            entries: view.entries.iter().take(ENTRIES).map(|e| part(view, e)).collect(),
            rest,
        }
    }
}

fn part(view: &View<'_>, entry: &Entry<'_>) -> Part {
    let passages = Side::BOTH.map(|side| {
        let mut out = Vec::new();
        for (n, passage) in entry.passages[side].iter().enumerate() {
            if n > 0 {
                out.push((" … ".to_owned(), Mark::Plain));
            }
            out.extend(passage.pieces.iter().map(|p| (p.text.to_owned(), if p.marked { Mark::Marked } else { Mark::Plain })));
        }
        out
    });
    Part {
        heading: format!("{}. {} {}", entry.number, entry.sign, entry.heading),
        decision: view.reviewed.then(|| entry.decision.label()),
        summary: entry.discrepancy.summary.clone(),
        passages,
        note: entry.note.to_owned(),
    }
}
