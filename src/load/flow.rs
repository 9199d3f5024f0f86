//! Gathers paragraphs from readers that meet text, breaks and tables one after the other.

use crate::text::{Block, ParagraphKind};

use super::html::walk::Unread;

/// Longest text of a table's cell; a longer one is a column of a page laid out as a table.
const LONGEST_CELL: usize = 400;

/// Paragraphs under way and done.
#[derive(Debug, Default)]
pub struct Flow {
    done: Vec<Block>,
    open: Vec<Open>,
    rows: Vec<Vec<Vec<Block>>>,
    /// Pictures and formulas met.
    pub unread: Unread,
}

#[derive(Debug)]
struct Open {
    kind: ParagraphKind,
    text: String,
}

impl Flow {
    /// Starts a paragraph, perhaps inside another (a text box is anchored in one).
    pub fn start(&mut self, kind: ParagraphKind) {
        self.open.push(Open { kind, text: String::new() });
    }

    /// Changes what the open paragraph is.
    pub fn set_kind(&mut self, kind: ParagraphKind) {
        if let Some(open) = self.open.last_mut() {
            open.kind = kind;
        }
    }

    /// Kind of the open paragraph.
    #[must_use]
    pub fn kind(&self) -> Option<ParagraphKind> {
        self.open.last().map(|o| o.kind)
    }

    /// Whether a paragraph is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Adds text to the open paragraph, opening one where there is none.
    pub fn text(&mut self, text: &str) {
        if self.open.is_empty() {
            if text.trim().is_empty() {
                return;
            }
            self.start(ParagraphKind::Body);
        }
        if let Some(open) = self.open.last_mut() {
            open.text.extend(
                text.chars()
                    .filter(|c| !matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}') && (!c.is_control() || c.is_whitespace()))
                    .map(|c| if c == '\n' || c == '\r' { ' ' } else { c }),
            );
        }
    }

    /// A line break inside the open paragraph.
    pub fn line_break(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.text.push('\n');
        }
    }

    /// Ends the open paragraph. Its lines are paragraphs of their own, but for headings and captions.
    pub fn end(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if matches!(open.kind, ParagraphKind::Title | ParagraphKind::Heading | ParagraphKind::Caption) {
            self.push(Block::new(open.kind, &open.text));
            return;
        }
        for line in open.text.split('\n') {
            self.push(Block::new(open.kind, line));
        }
    }

    /// Adds a finished paragraph.
    pub fn push(&mut self, block: Block) {
        if block.text.is_empty() {
            return;
        }
        match self.rows.last_mut().and_then(|r| r.last_mut()) {
            Some(cell) => cell.push(block),
            None => self.done.push(block),
        }
    }

    /// Starts a row of a table.
    pub fn start_row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Starts a cell of the open row.
    pub fn start_cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.push(Vec::new());
        }
    }

    /// Ends a row: one paragraph, its cells parted by bars; or the paragraphs of its cells where the table only
    /// lays out the page.
    pub fn end_row(&mut self) {
        let Some(cells) = self.rows.pop() else { return };
        let layout =
            cells.len() < 2 || cells.iter().any(|c| c.len() > 4 || c.iter().map(|b| b.text.chars().count()).sum::<usize>() > LONGEST_CELL);
        if layout {
            for block in cells.into_iter().flatten() {
                self.push(block);
            }
            return;
        }
        let texts: Vec<String> = cells.iter().map(|c| c.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" ")).collect();
        if texts.iter().any(|t| !t.is_empty()) {
            self.push(Block::new(ParagraphKind::Table, &texts.join(" | ")));
        }
    }

    /// How many paragraphs and cells are done so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.done.len() + self.rows.last().map_or(0, Vec::len)
    }

    /// All paragraphs, in the order they ended.
    #[must_use]
    pub fn finish(mut self) -> (Vec<Block>, Unread) {
        while !self.open.is_empty() {
            self.end();
        }
        while !self.rows.is_empty() {
            self.end_row();
        }
        (self.done, self.unread)
    }
}
