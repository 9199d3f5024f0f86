//! Plain text: paragraphs by blank lines, by single long lines, or out of hard-wrapped lines.

mod pages;

use crate::load::{
    error::LoadError,
    furniture, roles, room,
    wrap::{self, Line, Margin},
};
use crate::text::{Block, Excess, ParagraphKind, Room};

/// A paragraph and how it stood in the text.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Its text.
    pub text: String,
    /// Index of the group of lines (between blank lines) that holds it.
    pub group: usize,
    /// Whether it is a row of a table.
    pub row: bool,
    /// What marks it as an item of a list.
    pub marker: Marker,
}

/// How a line begins that may be an item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// Like any other line.
    None,
    /// With a sign that only lists have.
    Bullet,
    /// With a hyphen, asterisk or dash.
    Dash,
    /// With a number.
    Number(u32),
}

/// The paragraphs of a plain text, furniture marked.
///
/// # Errors
/// When it is longer than the article for which there is `room`.
pub fn blocks(text: &str, source: &str, room: &Room) -> Result<Vec<Block>, LoadError> {
    let text = text.trim_start_matches('\u{FEFF}');
    let ink = || text.bytes().filter(|b| !b.is_ascii_whitespace()).count();
    let excess = |what| room::too_long(source, what, room);
    if text.len() > room.bytes && ink() > room.bytes {
        return Err(excess(Excess::Bytes));
    }
    // Between two paragraphs stands a blank line, and inside of one stand several lines.
    let lines = lines(text, room.paragraphs.saturating_mul(8)).ok_or_else(|| excess(Excess::Paragraphs))?;
    let mut pieces = pieces(lines);
    let mut blocks: Vec<Block> = Vec::with_capacity(pieces.len());
    for piece in &mut pieces {
        // The text moves on, so that a long one is not in memory twice.
        blocks.push(Block::new(ParagraphKind::Body, &std::mem::take(&mut piece.text)));
    }
    if blocks.len() > room.paragraphs {
        return Err(excess(Excess::Paragraphs));
    }
    pages::mark(text, &mut blocks);
    furniture::mark(&mut blocks);
    roles::assign(&pieces, &mut blocks);
    Ok(blocks)
}

/// Cuts a text into paragraphs.
fn pieces(lines: Vec<&str>) -> Vec<Piece> {
    let lines: Vec<Line<'_>> = lines.into_iter().map(Line::new).collect();
    let groups: Vec<&[Line<'_>]> = lines.split(|l| is_blank(l.text)).filter(|g| !g.is_empty()).collect();
    let margin = Margin::of(&groups);
    let mut out = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        cut_group(group, margin.for_group(group), index, &mut out);
    }
    out
}

fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}')
}

/// Lines by any convention; a form feed and a paragraph separator make a blank line. `None` where there are more than `most`.
fn lines(text: &str, most: usize) -> Option<Vec<&str>> {
    let is_plain = |line: &str| {
        !line.bytes().any(|b| matches!(b, b'\r' | 0x0B | 0x0C)) && !["\u{85}", "\u{2028}", "\u{2029}"].iter().any(|end| line.contains(end))
    };
    let mut out: Vec<&str> = Vec::new();
    let mut add = |line| {
        // Of a run of blank lines one says it all, however long the run is.
        if !(is_blank(line) && out.last().is_some_and(|l| is_blank(l))) {
            out.push(line);
        }
        (out.len() <= most).then_some(())
    };
    for line in text.split('\n') {
        if is_plain(line) {
            add(line)?;
            continue;
        }
        for part in line.split(['\u{85}', '\u{2028}', '\u{0B}']) {
            let part = part.strip_suffix('\r').unwrap_or(part);
            for (at, piece) in part.split(['\u{0C}', '\u{2029}']).enumerate() {
                if at > 0 {
                    add("")?;
                }
                piece.split('\r').try_for_each(&mut add)?;
            }
        }
    }
    Some(out)
}

fn cut_group(group: &[Line<'_>], margin: Margin, index: usize, out: &mut Vec<Piece>) {
    let indents = Indents::of(group);
    let mut previous: Option<&Line<'_>> = None;
    let mut at = 0;
    while at < group.len() {
        let rows = table_rows(&group[at..]);
        if rows > 0 {
            out.extend(group[at..at + rows].iter().map(|l| Piece {
                text: l.text.to_owned(),
                group: index,
                row: true,
                marker: Marker::None,
            }));
            at += rows;
            previous = None;
            continue;
        }
        let line = &group[at];
        let marker = marker(line.text);
        let joins = previous.is_some_and(|p| {
            let hangs = hangs(p, line, out.last());
            // Under its item a line needs no margin to go on with it.
            (margin.joins(p, line) || hangs && wrap::runs_on(p.text, line.text))
                && !starts_item(p, marker, out.last())
                && (!indents.starts(p, line) || hangs)
        });
        match out.last_mut() {
            Some(last) if joins => wrap::join(&mut last.text, line.text),
            _ => out.push(Piece { text: line.text.to_owned(), group: index, row: false, marker }),
        }
        previous = Some(line);
        at += 1;
    }
}

/// Whether a line that begins like an item is one, inside wrapped text: a dash can as well have come to
/// stand at the margin in the middle of a sentence.
fn starts_item(previous: &Line<'_>, marker: Marker, open: Option<&Piece>) -> bool {
    match marker {
        Marker::None => false,
        Marker::Bullet => true,
        Marker::Dash | Marker::Number(_) => wrap::ends_sentence(previous.text) || open.is_some_and(|p| p.marker != Marker::None),
    }
}

/// Whether a line goes on with an item of a list, under its text.
fn hangs(previous: &Line<'_>, line: &Line<'_>, open: Option<&Piece>) -> bool {
    line.indent > previous.indent && open.is_some_and(|p| p.marker != Marker::None)
}

/// How a group of lines uses its left margin.
#[derive(Clone, Copy, Debug)]
enum Indents {
    /// No line stands apart.
    Flush,
    /// An indented line starts a paragraph.
    First,
    /// An indented line goes on with one.
    Hanging,
}

impl Indents {
    fn of(group: &[Line<'_>]) -> Self {
        let base = group.iter().map(|l| l.indent).min().unwrap_or(0);
        let indented = group.iter().filter(|l| l.indent > base).count();
        match indented {
            0 => Self::Flush,
            n if n * 2 <= group.len() => Self::First,
            _ => Self::Hanging,
        }
    }

    fn starts(self, previous: &Line<'_>, line: &Line<'_>) -> bool {
        match self {
            Self::Flush => false,
            Self::First => line.indent > previous.indent && !wrap::runs_on(previous.text, line.text),
            Self::Hanging => line.indent < previous.indent,
        }
    }
}

/// Counts the cells of a line.
type CountCells = fn(&str) -> usize;

/// How many lines from here on are rows of one table: two or more with the same number of cells.
fn table_rows(lines: &[Line<'_>]) -> usize {
    let ways: [(CountCells, usize); 3] = [(pipe_cells, 2), (tab_cells, 2), (gap_cells, 3)];
    for (cells, least) in ways {
        let first = cells(lines[0].text);
        if first < 2 || marker(lines[0].text) != Marker::None {
            continue;
        }
        let rows = lines
            .iter()
            .take_while(|l| is_rule(l.text) || cells(l.text).abs_diff(first) <= usize::from(first > 3) && cells(l.text) >= 2)
            .count();
        if rows >= least && lines[..rows].iter().filter(|l| !is_rule(l.text)).count() >= 2 {
            return rows;
        }
    }
    0
}

/// A line drawn between rows.
fn is_rule(text: &str) -> bool {
    text.len() >= 3 && text.chars().all(|c| matches!(c, '-' | '=' | '+' | '|' | ':' | ' '))
}

fn pipe_cells(text: &str) -> usize {
    let is_row = text.contains(" |") || text.contains("| ") || text.starts_with('|');
    if is_row { text.trim_matches('|').split('|').count() } else { 0 }
}

fn tab_cells(text: &str) -> usize {
    cells(text, "\t")
}

/// Cells set apart by three or more spaces.
fn gap_cells(text: &str) -> usize {
    cells(text, "   ")
}

/// Cells that are not empty, between gaps of one sort. Most lines have none, which is quickly seen.
fn cells(text: &str, gap: &str) -> usize {
    if text.contains(gap) { text.split(gap).filter(|c| !c.trim().is_empty()).count() } else { usize::from(!text.trim().is_empty()) }
}

/// How a line begins.
#[must_use]
pub fn marker(text: &str) -> Marker {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return Marker::None };
    let rest = chars.as_str();
    let spaced = rest.starts_with(char::is_whitespace) && !rest.trim().is_empty();
    match first {
        '•' | '‣' | '◦' | '▪' | '▫' | '●' | '○' | '■' | '□' | '➢' | '►' | '✓' | '⁃' | '\u{F0B7}' if !rest.trim().is_empty() => {
            Marker::Bullet
        }
        '·' | '-' | '*' | '+' | '–' if spaced => Marker::Dash,
        '(' | '0'..='9' => numbered(text),
        _ => Marker::None,
    }
}

fn numbered(text: &str) -> Marker {
    let bracketed = text.strip_prefix('(');
    let body = bracketed.unwrap_or(text);
    let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits == 0 || digits > 3 {
        return Marker::None;
    }
    let after = &body[digits..];
    let rest = match bracketed {
        Some(_) => after.strip_prefix(')'),
        None => after.strip_prefix(['.', ')']),
    };
    match (rest, body[..digits].parse()) {
        (Some(rest), Ok(number)) if rest.starts_with(char::is_whitespace) && !rest.trim().is_empty() => Marker::Number(number),
        _ => Marker::None,
    }
}
