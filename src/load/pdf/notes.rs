//! Notes of a printed page: a small raised figure calls one in the text, and the same figure begins it at the foot.

use rustc_hash::FxHashSet;

use crate::load::{
    notes::{Note, Place},
    wrap,
};

use super::{
    layout::{Glyph, Page},
    lines::Row,
};

/// The most digits of a note's figure.
const DIGITS: usize = 3;
/// The fewest letters of a word that a figure calls a note from: behind fewer it is a power (km², m³).
const LETTERS: usize = 4;
/// How many glyphs are looked at for the one that a raised figure stands at.
const NEAR: usize = 800;

/// Where a note begins: left edge and base line of its figure.
pub type Start = (f64, f64);

/// Writes raised figures that call or begin a note as `[1]` on their line's own level. Figures that are powers, and all
/// other raised signs, stay as they are. Gives the places where notes begin.
pub fn level_marks(page: &mut Page) -> Vec<Start> {
    let glyphs = &mut page.glyphs;
    glyphs.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut starts = Vec::new();
    let mut gone = FxHashSet::default();
    let mut at = 0;
    while at < glyphs.len() {
        let run = figures(glyphs, at);
        if (1..=DIGITS).contains(&run) {
            let anchor = Anchor::of(glyphs, at, run);
            if let Some(anchor) = anchor {
                let number: String = glyphs[at..at + run].iter().map(|g| g.text.as_str()).collect();
                let end = glyphs[at + run - 1].end;
                if anchor.begins {
                    starts.push((glyphs[at].x, anchor.y));
                }
                let text = if anchor.begins { format!("[{number}] ") } else { format!("[{number}]") };
                let first = &mut glyphs[at];
                *first = Glyph { x: first.x, end, y: anchor.y, size: anchor.size, text, upright: true };
                gone.extend(at + 1..at + run);
            }
        }
        at += run.max(1);
    }
    let mut index = 0;
    glyphs.retain(|_| {
        index += 1;
        !gone.contains(&(index - 1))
    });
    starts
}

/// How many digits stand side by side from here on, with nothing that touches them on their level.
fn figures(glyphs: &[Glyph], at: usize) -> usize {
    let digit = |g: &Glyph| g.upright && !g.text.is_empty() && g.text.bytes().all(|b| b.is_ascii_digit());
    let touches =
        |a: &Glyph, b: &Glyph| (a.y - b.y).abs() < 0.5 && (b.x - a.end).abs() < 0.3 * a.size.min(b.size) && !is_blank(b) && !is_blank(a);
    if !digit(&glyphs[at]) || at.checked_sub(1).is_some_and(|b| touches(&glyphs[b], &glyphs[at])) {
        return 0;
    }
    let mut run = 1;
    while let Some(next) = glyphs.get(at + run).filter(|n| touches(&glyphs[at + run - 1], n)) {
        if !digit(next) {
            return 0;
        }
        run += 1;
    }
    run
}

fn is_blank(glyph: &Glyph) -> bool {
    glyph.text.chars().all(char::is_whitespace)
}

/// The glyph that a raised figure stands at.
struct Anchor {
    y: f64,
    size: f64,
    /// Whether the figure stands in front of it, so that a note begins here.
    begins: bool,
}

impl Anchor {
    fn of(glyphs: &[Glyph], at: usize, run: usize) -> Option<Self> {
        let (first, last) = (&glyphs[at], &glyphs[at + run - 1]);
        let raised = |g: &Glyph| {
            first.size < 0.85 * g.size && g.y - first.y > 0.12 * g.size && g.y - first.y < 0.75 * g.size && g.upright && !is_blank(g)
        };
        let near = || glyphs[at + run..].iter().take(NEAR).take_while(|g| g.y - first.y < 40.0).filter(|g| raised(g));
        let before =
            near().filter(|g| g.end <= first.x + 0.2 * g.size && first.x - g.end < 0.35 * g.size).max_by(|a, b| a.end.total_cmp(&b.end));
        if let Some(before) = before {
            return calls(before, near()).then_some(Self { y: before.y, size: before.size, begins: false });
        }
        let after = near().filter(|g| g.x >= last.end - 0.2 * g.size).min_by(|a, b| a.x.total_cmp(&b.x))?;
        let opens = !near().any(|g| (g.y - after.y).abs() < 0.5 && g.end <= first.x);
        (opens && after.x - last.end < 3.0 * after.size).then_some(Self { y: after.y, size: after.size, begins: true })
    }
}

/// Whether a figure behind this glyph calls a note: behind a mark that ends or parts sentences, or behind a word.
fn calls<'a>(before: &Glyph, near: impl Iterator<Item = &'a Glyph>) -> bool {
    let Some(sign) = before.text.chars().next_back() else { return false };
    if !sign.is_alphanumeric() {
        return matches!(sign, '.' | ',' | ';' | ':' | '!' | '?' | '”' | '’' | '"' | '»' | '“' | ')' | '…');
    }
    let mut line: Vec<&Glyph> = near.filter(|g| (g.y - before.y).abs() < 0.5 && g.end <= before.end).collect();
    line.sort_by(|a, b| b.x.total_cmp(&a.x));
    let mut edge = before.end;
    let word = line.iter().take_while(|g| {
        let goes_on = edge - g.end < 0.2 * g.size && g.text.chars().all(char::is_alphabetic);
        edge = g.x;
        goes_on
    });
    word.map(|g| g.text.chars().count()).sum::<usize>() >= LETTERS
}

/// Takes the notes at the feet of the pages out of their rows. What begins like a note and is called nowhere stays.
pub fn take(pages: &mut [Vec<Row>]) -> Vec<Note> {
    let mut called: FxHashSet<String> = FxHashSet::default();
    for row in pages.iter().flatten().filter(|r| !r.note) {
        called.extend(row.text().split('[').skip(1).filter_map(|t| t.split_once(']')).map(|(mark, _)| mark.to_owned()));
    }
    let mut notes = Vec::new();
    for rows in pages {
        let mut kept = Vec::with_capacity(rows.len());
        let mut last: Option<Row> = None;
        for row in rows.drain(..) {
            let text = row.text();
            if row.note
                && let Some((mark, said)) = text.trim_start_matches('[').split_once(']')
                && called.contains(mark)
            {
                notes.push(Note { mark: mark.to_owned(), text: said.trim().to_owned(), place: Place::Foot });
                last = Some(row);
                continue;
            }
            let goes_on = last
                .as_ref()
                .is_some_and(|l| l.column == row.column && (row.size - l.size).abs() < 0.8 && row.y > l.y && row.y - l.y < 1.8 * row.size);
            match notes.last_mut() {
                Some(note) if goes_on && !row.note => {
                    wrap::join(&mut note.text, &text);
                    last = Some(row);
                }
                _ => {
                    last = None;
                    kept.push(row);
                }
            }
        }
        *rows = kept;
    }
    notes
}
