//! From glyphs on pages to paragraphs: lines, columns, running heads, hyphens, paragraphs told by space or indent
//! and those that go on over a column's or page's end.

use rustc_hash::FxHashMap;

use crate::load::{guard, notes, plain, roles, wrap::ends_sentence};
use crate::text::{Block, ParagraphKind};

use super::lines::{self, Row};

/// One glyph, in points from the page's top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Left edge.
    pub x: f64,
    /// Right edge.
    pub end: f64,
    /// Base line.
    pub y: f64,
    /// Size of its font.
    pub size: f64,
    /// What it stands for.
    pub text: String,
    /// Whether it stands upright, read from left to right.
    pub upright: bool,
}

/// A page's glyphs.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Height, in points.
    pub height: f64,
    /// Left edge in the file's own coordinates.
    pub left: f64,
    /// Top edge in the file's own coordinates.
    pub top: f64,
    /// Glyphs in the order the file draws them.
    pub glyphs: Vec<Glyph>,
    /// Small filled shapes, which may be the bullets of a list: right edge and middle.
    pub dots: Vec<(f64, f64)>,
}

/// The paragraphs of all pages.
#[must_use]
pub fn blocks(mut pages: Vec<Page>) -> Vec<Block> {
    let heights: Vec<f64> = pages.iter().map(|p| p.height).collect();
    let mut rows: Vec<Vec<Row>> = pages.iter_mut().map(lines::rows).collect();
    let notes = super::notes::take(&mut rows);
    let size = body_size(&rows.iter().flatten().collect::<Vec<_>>());
    let furniture = running(&mut rows, &heights, size);
    let words = words(&rows);
    let flat: Vec<&Row> = rows.iter().flatten().collect();
    if flat.is_empty() {
        return (0..rows.len())
            .flat_map(|page| [true, false].map(|top| furniture.get(&(page, top)).cloned().unwrap_or_default()))
            .flatten()
            .collect();
    }
    let body = body_size(&flat);
    let leading = leading(&flat, body);
    let indented = uses_indents(&flat, leading, body);
    let mut writer = Writer { out: Vec::new(), sizes: Vec::new(), open: None, body, words };
    let mut previous: Option<(usize, &Row)> = None;
    for (number, page) in rows.iter().enumerate() {
        writer.furniture(&furniture, number, true);
        for row in page {
            guard::tick();
            let joins = previous
                .is_some_and(|(n, p)| joins(p, row, n != number || p.column != row.column || row.y < p.y, leading, indented, &writer));
            writer.row(row, joins);
            previous = Some((number, row));
        }
        writer.furniture(&furniture, number, false);
    }
    writer.close();
    let sizes = writer.sizes;
    let mut blocks = writer.out;
    // The headline is what is set largest on the first page.
    let first_page: usize = rows[0].len().max(1);
    let largest = (0..blocks.len().min(first_page))
        .filter(|at| blocks[*at].kind == ParagraphKind::Heading)
        .max_by(|a, b| sizes[*a].total_cmp(&sizes[*b]).then(b.cmp(a)));
    if let Some(at) = largest.filter(|at| sizes[*at] > body * 1.3) {
        blocks[at].kind = ParagraphKind::Title;
    }
    notes::place(&mut blocks, notes);
    roles::whole_document(&mut blocks);
    blocks
}

/// Takes running heads and page numbers out of the rows; gives them back as furniture, page by page.
fn running(pages: &mut [Vec<Row>], heights: &[f64], size: f64) -> FxHashMap<(usize, bool), Vec<Block>> {
    // On how many pages: two rows of a table at one page's end are no running head.
    let mut seen: FxHashMap<(bool, String), usize> = FxHashMap::default();
    let edge = |rows: &[Row], height: f64| -> Vec<(usize, bool)> {
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by(|a, b| rows[*a].y.total_cmp(&rows[*b].y));
        let top = order.iter().take(2).filter(|i| rows[**i].y < height * 0.14).map(|i| (*i, true));
        let bottom = order.iter().rev().take(2).filter(|i| rows[**i].y > height * 0.88).map(|i| (*i, false));
        top.chain(bottom).collect()
    };
    let pattern = |text: &str| {
        text.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect::<String>().replace("##", "#").replace("##", "#")
    };
    for (rows, height) in pages.iter().zip(heights) {
        let mut here: Vec<(bool, String)> = edge(rows, *height).into_iter().map(|(at, top)| (top, pattern(&rows[at].text()))).collect();
        here.sort();
        here.dedup();
        for line in here {
            *seen.entry(line).or_default() += 1;
        }
    }
    let several = pages.len() > 1;
    let mut out: FxHashMap<(usize, bool), Vec<Block>> = FxHashMap::default();
    for (number, rows) in pages.iter_mut().enumerate() {
        let mut gone: Vec<(usize, bool)> = edge(rows, heights[number])
            .into_iter()
            .filter(|(at, top)| {
                let text = rows[*at].text();
                let repeats = several && seen.get(&(*top, pattern(&text))).copied().unwrap_or(0) >= 2;
                let row = &rows[*at];
                let outside = row.size < size * 0.9 && (row.y < heights[number] * 0.06 || row.y > heights[number] * 0.94);
                (repeats && row.size < size * 1.25) || outside || is_page_number(&text)
            })
            .collect();
        gone.sort_unstable();
        gone.dedup_by_key(|g| g.0);
        for (at, top) in gone.iter().rev() {
            let row = rows.remove(*at);
            out.entry((number, *top)).or_default().insert(0, Block::new(ParagraphKind::Furniture, &row.text()));
        }
    }
    out
}

fn is_page_number(text: &str) -> bool {
    let bare: String = text.to_lowercase().chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
    let words: Vec<&str> = bare.split_whitespace().collect();
    let number = |w: &str| w.len() <= 4 && w.chars().all(|c| c.is_ascii_digit());
    match words.as_slice() {
        [n] => number(n),
        [a, b] => {
            matches!(*a, "page" | "seite" | "página" | "pagina" | "p") && number(b) || (number(a) && number(b) && text.contains(['/', '|']))
        }
        [a, b, c, d] => {
            matches!(*a, "page" | "seite" | "página" | "pagina")
                && number(b)
                && matches!(*c, "of" | "von" | "sur" | "de" | "di")
                && number(d)
        }
        [a, b, c] => number(a) && matches!(*b, "of" | "von" | "sur" | "de" | "di") && number(c),
        _ => false,
    }
}

/// The size most characters have.
fn body_size(rows: &[&Row]) -> f64 {
    let mut counts: FxHashMap<i64, usize> = FxHashMap::default();
    for row in rows {
        *counts.entry(key(row.size)).or_default() += row.text().len();
    }
    counts.into_iter().max_by_key(|(size, n)| (*n, *size)).map_or(10.0, |(size, _)| size as f64 / 4.0)
}

/// A size in quarters of a point.
fn key(size: f64) -> i64 {
    (size * 4.0).round() as i64
}

/// The usual distance between two lines.
fn leading(rows: &[&Row], body: f64) -> f64 {
    let mut gaps: Vec<f64> =
        rows.windows(2).filter(|w| w[0].column == w[1].column).map(|w| w[1].y - w[0].y).filter(|g| *g > 2.0 && *g < 60.0).collect();
    gaps.sort_by(f64::total_cmp);
    // The lower third: in texts of short paragraphs half of the gaps lie between paragraphs.
    let third = gaps.get(gaps.len() / 3).copied().unwrap_or(14.0);
    // Where most paragraphs have one line, the few closer gaps that agree are those inside paragraphs.
    let close = gaps.iter().filter(|g| **g >= body && **g < third * 0.85);
    let agree = |gap: f64| gaps.iter().filter(|g| (**g - gap).abs() < gap * 0.04).count() >= 3;
    close.copied().find(|g| agree(*g)).unwrap_or(third)
}

/// Whether paragraphs are told by an indent of their first lines.
fn uses_indents(rows: &[&Row], leading: f64, body: f64) -> bool {
    let close: Vec<&[&Row]> =
        rows.windows(2).filter(|w| w[0].column == w[1].column && w[1].y > w[0].y && w[1].y - w[0].y < leading * 1.3).collect();
    let indents = close.iter().filter(|w| is_indented(w[1], body) && !is_indented(w[0], body)).count();
    indents >= 2 && indents * 40 >= close.len()
}

fn is_indented(row: &Row, body: f64) -> bool {
    let by = row.x - row.left;
    by > body * 0.7 && by < body * 5.0
}

/// Whether a row goes on with the paragraph of the row before.
fn joins(previous: &Row, row: &Row, jumped: bool, leading: f64, indented: bool, writer: &Writer) -> bool {
    if previous.is_table() || row.is_table() || (key(previous.size) - key(row.size)).abs() > 3 {
        return false;
    }
    if row.bullet {
        return false;
    }
    let text = row.text();
    let marker = plain::marker(&text);
    if !matches!(marker, plain::Marker::None) && (marker == plain::Marker::Bullet || ends_sentence(&previous.text()) || writer.in_list()) {
        return false;
    }
    let before = previous.text();
    let width = previous.right - previous.left;
    let full = previous.end > previous.right - (width * 0.12).max(writer.body * 2.0);
    let starts_low = text.chars().next().is_some_and(char::is_lowercase);
    if jumped {
        if row.size > writer.body * 1.12 {
            return false;
        }
        let goes_on = !ends_sentence(&before) || starts_low;
        return if indented { !is_indented(row, writer.body) && (goes_on || full) } else { goes_on && (full || starts_low) };
    }
    let gap = row.y - previous.y;
    let usual = leading.max(row.size * 1.05);
    let heading = row.size > writer.body * 1.12;
    if gap > (usual * 1.32).max(row.size * if heading { 1.5 } else { 1.25 }) && gap > usual * if heading { 1.6 } else { 1.32 } {
        return false;
    }
    if writer.in_list() && row.x > previous.left + writer.body * 0.5 && row.x > writer.list_edge() - 1.0 {
        return true;
    }
    if is_indented(row, writer.body) && !is_indented(previous, writer.body) && row.x - previous.x > writer.body * 0.7 {
        return false;
    }
    if heading {
        return true;
    }
    // A last line stops short of the margin: the next line's first word would have had room there.
    let first = text.split_whitespace().next().map_or(0, |w| w.chars().count());
    let wide = (row.end - row.x) * first as f64 / text.chars().count().max(1) as f64;
    let forced = previous.end + 0.25 * row.size + wide > previous.right;
    full || (starts_low || forced) && !ends_sentence(&before)
}

/// Every word of the document, to tell a hyphen at a line's end from one of the word's own.
fn words(pages: &[Vec<Row>]) -> FxHashMap<String, usize> {
    let mut words: FxHashMap<String, usize> = FxHashMap::default();
    for row in pages.iter().flatten() {
        for word in row.text().split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|w| !w.is_empty()) {
            *words.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    words
}

struct Open {
    text: String,
    size: f64,
    edge: f64,
    list: bool,
    table: bool,
    /// Lines so far, and how far the least indented of them stands from the column's margin.
    lines: usize,
    indent: f64,
}

struct Writer {
    out: Vec<Block>,
    /// Sizes of their fonts.
    sizes: Vec<f64>,
    open: Option<Open>,
    body: f64,
    words: FxHashMap<String, usize>,
}

impl Writer {
    fn in_list(&self) -> bool {
        self.open.as_ref().is_some_and(|o| o.list)
    }

    fn list_edge(&self) -> f64 {
        self.open.as_ref().map_or(0.0, |o| o.edge)
    }

    fn row(&mut self, row: &Row, joins: bool) {
        let text = row.text();
        if joins && self.open.is_some() {
            let words = &self.words;
            if let Some(open) = &mut self.open {
                append(&mut open.text, &text, words);
                open.lines += 1;
                open.indent = open.indent.min(row.x - row.left);
            }
            return;
        }
        self.close();
        let list = row.bullet || !matches!(plain::marker(&text), plain::Marker::None);
        self.open = Some(Open { text, size: row.size, edge: row.x, list, table: row.is_table(), lines: 1, indent: row.x - row.left });
    }

    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let kind = if open.table {
            ParagraphKind::Table
        } else if open.size > self.body * 1.12 && open.text.chars().count() < 250 {
            ParagraphKind::Heading
        } else if open.list {
            ParagraphKind::ListItem
        } else if open.lines > 1 && open.indent > self.body * 0.9 {
            // All of its lines stand apart from the margin, not only the first.
            ParagraphKind::Quote
        } else {
            ParagraphKind::Body
        };
        let text = if open.list && kind == ParagraphKind::ListItem { without_bullet(&open.text) } else { open.text };
        self.out.push(Block::new(kind, &text));
        self.sizes.push(open.size);
    }

    /// Running heads stand before a page's text, feet behind it, unless a paragraph goes on over the page's end.
    fn furniture(&mut self, all: &FxHashMap<(usize, bool), Vec<Block>>, page: usize, top: bool) {
        if let Some(blocks) = all.get(&(page, top)) {
            self.out.extend(blocks.iter().cloned());
            self.sizes.resize(self.out.len(), 0.0);
        }
    }
}

/// A drawn bullet is the list's sign, as the round dot of a web page's list is; numbers are kept.
fn without_bullet(text: &str) -> String {
    match plain::marker(text) {
        plain::Marker::Bullet => text.chars().skip(1).collect::<String>().trim_start().to_owned(),
        _ => text.to_owned(),
    }
}

/// Adds a line to a paragraph, undoing the hyphen that broke a word.
fn append(paragraph: &mut String, line: &str, words: &FxHashMap<String, usize>) {
    let first = line.chars().next();
    if paragraph.ends_with('\u{AD}') {
        paragraph.pop();
        paragraph.push_str(line);
        return;
    }
    let mut behind = paragraph.chars().rev();
    let hyphen = matches!(behind.next(), Some('-' | '‐')) && behind.next().is_some_and(char::is_alphabetic);
    if hyphen && first.is_some_and(char::is_alphanumeric) {
        let head: String = paragraph.rsplit(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap_or("").to_lowercase();
        let tail: String = line.chars().take_while(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let whole = format!("{}{tail}", head.trim_end_matches('-'));
        let with_hyphen = format!("{head}{tail}");
        let (closed, open) = (words.get(&whole).copied().unwrap_or(0), words.get(&with_hyphen).copied().unwrap_or(0));
        let part_known = head.trim_end_matches('-').contains('-');
        if first.is_some_and(char::is_lowercase) && open <= closed && !part_known {
            paragraph.pop();
        }
        paragraph.push_str(line);
        return;
    }
    crate::load::wrap::join(paragraph, line);
}
