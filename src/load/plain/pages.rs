//! What a plain text that was made for a printer repeats on each of its pages, and lines that are only drawn.

use rustc_hash::FxHashMap;

use crate::text::{Block, ParagraphKind, fold_space};

/// Marks the running heads and feet of a text whose pages are parted by form feeds, as those of the Internet's standards
/// are, and lines that only part or underline.
pub fn mark(text: &str, blocks: &mut [Block]) {
    for block in blocks.iter_mut().filter(|b| is_drawn(&b.text)) {
        block.kind = ParagraphKind::Furniture;
    }
    if !text.contains('\u{0C}') {
        return;
    }
    let mut seen: FxHashMap<String, usize> = FxHashMap::default();
    let mut pages = text.split('\u{0C}').peekable();
    let mut first = true;
    while let Some(page) = pages.next() {
        let mut lines = page.lines().filter(|l| !l.trim().is_empty());
        let head = lines.next().filter(|_| !first);
        let foot = lines.next_back().filter(|_| pages.peek().is_some());
        for line in [head, foot].into_iter().flatten() {
            *seen.entry(pattern(line)).or_default() += 1;
        }
        first = false;
    }
    for block in blocks.iter_mut().filter(|b| seen.get(&pattern(&b.text)).is_some_and(|pages| *pages >= 2)) {
        block.kind = ParagraphKind::Furniture;
    }
}

/// A line with any number in place of its own: page numbers change from page to page.
fn pattern(line: &str) -> String {
    let mut out = String::new();
    for c in fold_space(line).chars() {
        match c {
            '0'..='9' if out.ends_with('#') => {}
            '0'..='9' => out.push('#'),
            c => out.push(c),
        }
    }
    out
}

/// Whether a line is drawn rather than written: "=====", "* * *".
fn is_drawn(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '-' | '=' | '*' | '_' | '~' | '#' | '+' | ' ')) && text.chars().filter(|c| *c != ' ').count() >= 3
}
