//! From a page's glyphs to its lines in reading order, column by column.

use crate::load::guard;

use super::{
    layout::{Glyph, Page},
    notes,
};

/// A line of a column: one piece of text, or the cells of a table's row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Pieces from left to right.
    pieces: Vec<String>,
    /// Left edge of the line.
    pub x: f64,
    /// Right edge of the line.
    pub end: f64,
    /// Base line.
    pub y: f64,
    /// Size of its font.
    pub size: f64,
    /// Which column it stands in; lines across all columns part them.
    pub column: usize,
    /// Left margin of the column.
    pub left: f64,
    /// Right margin of the column.
    pub right: f64,
    /// Whether a bullet is drawn in front of it.
    pub bullet: bool,
    /// Whether it begins a note.
    pub note: bool,
}

impl Row {
    /// Its text; cells are parted by bars.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.join(" | ")
    }

    /// Whether it is a row of a table.
    #[must_use]
    pub fn is_table(&self) -> bool {
        self.pieces.len() > 1
    }
}

/// A piece of a line without a wide gap in it.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    x: f64,
    end: f64,
    /// Right edge of its last visible sign: a blank at a line's end may reach into the gap between columns.
    ink: f64,
    y: f64,
    size: f64,
}

/// Widest gap inside a piece, in sizes of its font. Two columns stand hardly further apart.
const TIGHT: f64 = 0.75;
/// A gap that parts the cells of a table wherever it stands, in sizes of the font.
const WIDE: f64 = 1.6;

/// The lines of a page in reading order.
#[must_use]
pub fn rows(page: &mut Page) -> Vec<Row> {
    let starts = notes::level_marks(page);
    let pieces = pieces(page);
    if pieces.is_empty() {
        return Vec::new();
    }
    let gutters = gutters(&pieces);
    let mut rows = order(pieces, &gutters);
    for row in &mut rows {
        guard::tick();
        row.bullet = page.dots.iter().any(|(end, middle)| {
            *end <= row.x + 0.5 && row.x - end < 2.0 * row.size && *middle < row.y && *middle > row.y - 0.8 * row.size
        });
        row.note = starts.iter().any(|(x, y)| (y - row.y).abs() < 0.5 && (x - row.x).abs() < 0.5);
    }
    rows
}

/// Joins glyphs on one base line.
fn pieces(page: &Page) -> Vec<Piece> {
    let mut glyphs: Vec<&Glyph> = page.glyphs.iter().filter(|g| g.upright && g.size > 0.5).collect();
    // By base line, raised and lowered signs with their line, then from left to right.
    glyphs.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut lines: Vec<Vec<&Glyph>> = Vec::new();
    for glyph in glyphs {
        match lines.last_mut() {
            Some(line) if line.last().is_some_and(|l| (glyph.y - l.y).abs() < 0.35 * l.size.max(glyph.size).min(14.0)) => line.push(glyph),
            _ => lines.push(vec![glyph]),
        }
    }
    let mut out = Vec::new();
    for mut line in lines {
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
        let mut open: Option<Piece> = None;
        for glyph in line {
            let blank = glyph.text.chars().all(|c| c.is_whitespace() || c == '\u{A0}');
            if let Some(piece) = &mut open {
                let gap = glyph.x - piece.end;
                // Drawn twice for boldness.
                if gap < -0.5 * glyph.size && !blank && piece.text.ends_with(&glyph.text) {
                    continue;
                }
                // Signs raised, lowered or set smaller belong to their line only where they touch it.
                let level = (glyph.y - piece.y).abs() < 0.8 && (glyph.size - piece.size).abs() < 0.12 * piece.size;
                if gap < if level { TIGHT } else { 0.35 } * piece.size.min(glyph.size) {
                    if blank {
                        if !piece.text.ends_with(' ') {
                            piece.text.push(' ');
                        }
                        piece.end = piece.end.max(glyph.end.min(piece.end + piece.size));
                        continue;
                    }
                    if gap > 0.18 * glyph.size && !piece.text.ends_with(' ') {
                        piece.text.push(' ');
                    }
                    push(&mut piece.text, &glyph.text);
                    piece.end = piece.end.max(glyph.end);
                    piece.ink = piece.end;
                    if glyph.size > piece.size {
                        piece.size = glyph.size;
                        piece.y = glyph.y;
                    }
                    continue;
                }
            }
            if blank {
                continue;
            }
            out.extend(open.take());
            let mut text = String::new();
            push(&mut text, &glyph.text);
            open = Some(Piece { text, x: glyph.x, end: glyph.end, ink: glyph.end, y: glyph.y, size: glyph.size });
        }
        out.extend(open);
    }
    for piece in &mut out {
        piece.text = piece.text.trim().to_owned();
        piece.end = piece.ink;
    }
    out.retain(|p| !p.text.is_empty());
    out
}

/// Adds a glyph's text; ligatures are the letters they join.
fn push(text: &mut String, glyph: &str) {
    for c in glyph.chars() {
        match c {
            '\u{FB00}' => text.push_str("ff"),
            '\u{FB01}' => text.push_str("fi"),
            '\u{FB02}' => text.push_str("fl"),
            '\u{FB03}' => text.push_str("ffi"),
            '\u{FB04}' => text.push_str("ffl"),
            '\u{FB05}' | '\u{FB06}' => text.push_str("st"),
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
}

/// Vertical strips that hardly any line crosses, with text on both sides: the gaps between columns.
fn gutters(pieces: &[Piece]) -> Vec<f64> {
    let left = pieces.iter().map(|p| p.x).fold(f64::MAX, f64::min);
    let right = pieces.iter().map(|p| p.end).fold(f64::MIN, f64::max);
    let width = (right - left).ceil();
    if !(width > 60.0 && width < 20_000.0) || pieces.len() < 8 {
        return Vec::new();
    }
    let mut cover = vec![0usize; width as usize + 2];
    for piece in pieces {
        let from = (piece.x - left).floor().max(0.0) as usize;
        let to = ((piece.end - left).ceil() as usize).min(cover.len() - 1);
        cover[from..to.max(from)].iter_mut().for_each(|c| *c += 1);
    }
    let most = cover.iter().copied().max().unwrap_or(0);
    let few = (most / 6).min(8);
    let mut out = Vec::new();
    let mut from = None;
    for (at, count) in cover.iter().enumerate() {
        if *count <= few && at + 2 < cover.len() {
            from.get_or_insert(at);
        } else if let Some(start) = from.take() {
            let wide = at - start >= 5;
            let middle = left + (start + at) as f64 / 2.0;
            if wide && start > 0 && is_gutter(pieces, middle, width) {
                out.push(middle);
            }
        }
    }
    out
}

/// Whether there are columns of text on both sides, rather than the cells of a table or the numbers of a list.
fn is_gutter(pieces: &[Piece], at: f64, width: f64) -> bool {
    // Counted by lines: the cells of a row are one.
    let side = |keep: &dyn Fn(&Piece) -> bool| {
        let near: Vec<&Piece> = pieces.iter().filter(|p| keep(p)).collect();
        let lines = |keep: &dyn Fn(&Piece) -> bool| {
            let mut levels: Vec<i64> = near.iter().filter(|p| keep(p)).map(|p| p.y.round() as i64).collect();
            levels.sort_unstable();
            levels.dedup();
            levels.len()
        };
        (lines(&|_| true), lines(&|p| p.text.chars().count() >= 18 && p.end - p.x > width * 0.14))
    };
    let (left, left_long) = side(&|p| p.end <= at + 2.0);
    let (right, right_long) = side(&|p| p.x >= at - 2.0);
    left_long >= 4 && right_long >= 4 && left_long * 2 >= left && right_long * 2 >= right
}

/// Lines column by column; a line across the gutters ends the columns above it.
fn order(pieces: Vec<Piece>, gutters: &[f64]) -> Vec<Row> {
    let columns = gutters.len() + 1;
    let column = |p: &Piece| -> Option<usize> {
        let first = gutters.iter().filter(|g| **g <= p.x + 1.0).count();
        let last = gutters.iter().filter(|g| **g < p.end - 1.0).count();
        (first == last).then_some(first)
    };
    let mut out = Vec::new();
    let mut waiting: Vec<Vec<Piece>> = vec![Vec::new(); columns];
    let flush = |waiting: &mut Vec<Vec<Piece>>, out: &mut Vec<Row>| {
        for (at, pieces) in waiting.iter_mut().enumerate() {
            column_rows(std::mem::take(pieces), at, out);
        }
    };
    let mut across: Vec<Piece> = Vec::new();
    for piece in pieces {
        match column(&piece) {
            Some(at) => {
                if !across.is_empty() {
                    // What stands beside a line that crosses belongs to it.
                    if across.last().is_some_and(|a| (a.y - piece.y).abs() < 1.0) {
                        across.push(piece);
                        continue;
                    }
                    column_rows(std::mem::take(&mut across), columns, &mut out);
                }
                waiting[at].push(piece);
            }
            None => {
                flush(&mut waiting, &mut out);
                across.push(piece);
            }
        }
    }
    if !across.is_empty() {
        column_rows(across, columns, &mut out);
    }
    flush(&mut waiting, &mut out);
    out
}

/// The lines of one column; pieces side by side are a table's cells where several lines in a row have them.
fn column_rows(mut pieces: Vec<Piece>, column: usize, out: &mut Vec<Row>) {
    if pieces.is_empty() {
        return;
    }
    pieces.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if line.first().is_some_and(|f| (f.y - piece.y).abs() < 0.3 * f.size) => line.push(piece),
            _ => lines.push(vec![piece]),
        }
    }
    let (left, right) = margins(&lines);
    for line in &mut lines {
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
    }
    let cells: Vec<Vec<Piece>> = (0..lines.len()).map(|at| cells(&lines, at, right - left)).collect();
    for (at, line) in cells.iter().enumerate() {
        let Some(first) = line.first() else { continue };
        let end = line.iter().map(|p| p.end).fold(f64::MIN, f64::max);
        let size = line.iter().map(|p| p.size).fold(0.0, f64::max);
        let numbered =
            line.len() == 2 && !matches!(crate::load::plain::marker(&format!("{} x", first.text)), crate::load::plain::Marker::None);
        let beside = |i: Option<usize>| i.and_then(|i| cells.get(i)).is_some_and(|l| l.len() > 1);
        let table = line.len() > 1 && !numbered && (beside(at.checked_sub(1)) || beside(Some(at + 1)));
        let texts: Vec<String> = line.iter().map(|p| p.text.clone()).collect();
        let pieces = if table { texts } else { vec![texts.join(" ")] };
        out.push(Row { pieces, x: first.x, end, y: first.y, size, column, left, right, bullet: false, note: false });
    }
}

/// The cells of a line, or the line whole: pieces are parted by a wide gap, or by any gap that a line above or below
/// has at the same place while both stop short of the margin.
fn cells(lines: &[Vec<Piece>], at: usize, width: f64) -> Vec<Piece> {
    let reach = |line: &[Piece]| line.iter().map(|p| p.end).fold(f64::MIN, f64::max) - line.first().map_or(0.0, |p| p.x);
    let lines_up = |gap: (f64, f64)| {
        [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|i| lines.get(i)).any(|other| {
            reach(other) < width * 0.7 && other.windows(2).any(|w| (w[1].x - gap.1).abs() < 2.0 || (w[0].end - gap.0).abs() < 2.0)
        })
    };
    let short = reach(&lines[at]) < width * 0.7;
    let mut out: Vec<Piece> = Vec::new();
    for piece in &lines[at] {
        match out.last_mut() {
            Some(last) if piece.x - last.end < WIDE * last.size.max(piece.size) && !(short && lines_up((last.end, piece.x))) => {
                last.text.push(' ');
                last.text.push_str(&piece.text);
                last.end = last.end.max(piece.end);
                last.ink = last.end;
                last.size = last.size.max(piece.size);
            }
            _ => out.push(piece.clone()),
        }
    }
    out
}

/// The column's margins: where most lines begin, and the furthest that more than one of them reaches.
fn margins(lines: &[Vec<Piece>]) -> (f64, f64) {
    let mut starts: Vec<f64> = lines.iter().filter_map(|l| l.iter().map(|p| p.x).min_by(f64::total_cmp)).collect();
    let mut ends: Vec<f64> = lines.iter().filter_map(|l| l.iter().map(|p| p.end).max_by(f64::total_cmp)).collect();
    starts.sort_by(f64::total_cmp);
    ends.sort_by(f64::total_cmp);
    let mut best = (0usize, starts[0]);
    for start in &starts {
        let count = starts.iter().filter(|s| (**s - start).abs() < 1.5).count();
        if count > best.0 {
            best = (count, *start);
        }
    }
    // A column of which most lines are indented still begins where some do.
    let lowest = starts.iter().copied().find(|s| starts.iter().filter(|o| (**o - s).abs() < 1.5).count() * 5 >= starts.len());
    (lowest.unwrap_or(best.1).min(best.1), ends[ends.len() - 1 - ends.len() / 20])
}
