//! The report as plain text for a terminal: 80 columns, no colour, no control characters.

use crate::review::{Mark, Remembered};
use crate::text::Side;

use super::Subject;
use super::plain::plain;
use super::view::{Entry, Passage, View, percent};
use super::words;

/// Columns of a line.
const WIDTH: usize = 80;

pub(super) fn page(subject: &Subject<'_>) -> String {
    let view = View::new(subject);
    let mut out = Page::default();
    out.heading(&format!("{} and {}", view.names.left, view.names.right), '=');
    for line in &view.answer {
        out.wrapped("", "", line);
    }
    for side in Side::BOTH {
        out.blank();
        out.wrapped("", "", &view.names[side]);
        for (label, value) in view.identity(side) {
            out.wrapped(&format!("  {label:<10} "), &" ".repeat(13), &value);
        }
    }
    if !view.entries.is_empty() {
        out.blank();
        out.heading("Discrepancies", '-');
        for entry in &view.entries {
            discrepancy(&mut out, &view, entry);
        }
    }
    if !view.unplaced.is_empty() {
        out.blank();
        out.heading("Decisions whose passage is no longer found", '-');
        for (remembered, mark) in &view.unplaced {
            unplaced(&mut out, remembered, mark);
        }
    }
    if !view.quotations.is_empty() {
        out.blank();
        out.heading("Quotations", '-');
        for quotation in &view.quotations {
            out.wrapped("* ", "  ", words::quotation(quotation.verdict));
            for side in Side::BOTH {
                match quotation.sides[side] {
                    Some((text, paragraph)) => {
                        out.wrapped("    ", "    ", &format!("{}, paragraph {}: {text}", view.names[side], paragraph + 1));
                    }
                    None => out.wrapped("    ", "    ", &format!("{}: not there", view.names[side])),
                }
            }
        }
    }
    if !view.compared.is_empty() {
        out.blank();
        out.heading("Values compared", '-');
        for c in &view.compared {
            let [same, variant, differs, alone] = c.counts;
            let line = format!("same {same}, variant {variant}, different {differs}, on one side only {alone}");
            out.wrapped(&format!("{:<12} ", c.kind.label()), &" ".repeat(13), &line);
        }
    }
    if !view.corrections.is_empty() {
        out.blank();
        out.heading("Set by hand", '-');
        for line in &view.corrections {
            out.wrapped("* ", "  ", line);
        }
    }
    out.blank();
    out.heading("What was not checked, and other remarks", '-');
    if view.notes.is_empty() {
        out.wrapped("", "", "None");
    }
    for note in &view.notes {
        out.wrapped("* ", "  ", note);
    }
    out.blank();
    out.wrapped("", "", &view.made_with());
    out.text
}

fn discrepancy(out: &mut Page, view: &View<'_>, entry: &Entry<'_>) {
    out.blank();
    let number = format!("{}. ", entry.number);
    let mut heading = format!("{} {}", entry.sign, entry.heading);
    if view.reviewed {
        heading.push_str(&format!(" · {}", entry.decision.label()));
    }
    out.wrapped(&number, &" ".repeat(number.len()), &heading);
    out.wrapped("   ", "   ", &entry.discrepancy.summary);
    for side in Side::BOTH {
        for passage in &entry.passages[side] {
            let place = format!("{}, paragraph {}:", view.names[side], passage.paragraph + 1);
            out.wrapped("     ", "     ", &place);
            out.wrapped("       ", "       ", &marked(passage));
        }
    }
    let sure = percent(f64::from(entry.discrepancy.confidence));
    out.wrapped("   ", "   ", &format!("Why: {} (sure: {sure})", entry.discrepancy.reason));
    if !entry.note.is_empty() {
        out.wrapped("   ", "   ", &format!("Note: {}", entry.note));
    }
}

fn unplaced(out: &mut Page, remembered: &Remembered, mark: &Mark) {
    out.wrapped("* ", "  ", &format!("{}: {}", mark.decision.label(), remembered.summary));
    for text in remembered.passages.left.iter().chain(&remembered.passages.right) {
        out.wrapped("    ", "    ", text);
    }
    if !mark.note.is_empty() {
        out.wrapped("    ", "    ", &format!("Note: {}", mark.note));
    }
}

/// A passage with `[brackets]` around the words in question.
fn marked(passage: &Passage<'_>) -> String {
    passage.pieces.iter().map(|p| if p.marked { format!("[{}]", p.text) } else { p.text.to_owned() }).collect()
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn blank(&mut self) {
        self.text.push('\n');
    }

    fn heading(&mut self, text: &str, rule: char) {
        let text = plain(text);
        self.wrapped("", "", &text);
        self.text.extend(std::iter::repeat_n(rule, text.chars().map(columns).sum::<usize>().min(WIDTH)));
        self.text.push('\n');
    }

    /// Adds text as lines of [`WIDTH`] columns: the first begins with `first`, the others with `rest`.
    fn wrapped(&mut self, first: &str, rest: &str, text: &str) {
        self.text.push_str(first);
        let mut column = first.chars().count();
        let mut fresh = true;
        for word in plain(text).split_whitespace() {
            let width: usize = word.chars().map(columns).sum();
            if !fresh && column + 1 + width > WIDTH {
                self.text.push('\n');
                self.text.push_str(rest);
                column = rest.chars().count();
                fresh = true;
            }
            if !fresh {
                self.text.push(' ');
                column += 1;
            }
            // A word wider than the line (an address, a script without spaces) is cut.
            for c in word.chars() {
                if column + columns(c) > WIDTH {
                    self.text.push('\n');
                    self.text.push_str(rest);
                    column = rest.chars().count();
                }
                self.text.push(c);
                column += columns(c);
            }
            fresh = false;
        }
        self.text.truncate(self.text.trim_end_matches(' ').len());
        self.text.push('\n');
    }
}

/// Columns that a character takes: two for East Asian wide ones, none for combining marks.
fn columns(c: char) -> usize {
    match c {
        '\u{0300}'..='\u{036F}' | '\u{200B}'..='\u{200F}' | '\u{FE00}'..='\u{FE0F}' => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1F300}'..='\u{1FAFF}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_to_the_width_whatever_they_hold() {
        let mut page = Page::default();
        page.wrapped("1. ", "   ", &"word ".repeat(60));
        page.wrapped("   ", "   ", &"議".repeat(100));
        for line in page.text.lines() {
            assert!(line.chars().map(columns).sum::<usize>() <= WIDTH, "{line}");
        }
        assert_eq!(page.text.matches('議').count(), 100);
    }
}
