//! The report as Markdown (CommonMark with GitHub's tables). Nothing an article contains is markup.

use crate::text::Side;

use super::Subject;
use super::plain::plain;
use super::view::{Entry, Passage, View, percent};
use super::words;

pub(super) fn page(subject: &Subject<'_>) -> String {
    let view = View::new(subject);
    let mut out = String::new();
    out.push_str(&format!("# {} and {}\n\n", escape(&view.names.left), escape(&view.names.right)));
    for line in &view.answer {
        out.push_str(&format!("**{}**\n\n", escape(line)));
    }
    out.push_str("## Articles\n\n");
    for side in Side::BOTH {
        out.push_str(&format!("### {}\n\n", escape(&view.names[side])));
        for (label, value) in view.identity(side) {
            out.push_str(&format!("- {label}: {}\n", escape(&value)));
        }
        out.push('\n');
    }
    if !view.entries.is_empty() {
        out.push_str("## Discrepancies\n\n");
        for entry in &view.entries {
            discrepancy(&mut out, &view, entry);
        }
    }
    if !view.unplaced.is_empty() {
        out.push_str("## Decisions whose passage is no longer found\n\n");
        for (remembered, mark) in &view.unplaced {
            out.push_str(&format!("- {}: {}\n", mark.decision.label(), escape(&remembered.summary)));
            for text in remembered.passages.left.iter().chain(&remembered.passages.right) {
                out.push_str(&format!("  - {}\n", escape(text)));
            }
            if !mark.note.is_empty() {
                out.push_str(&format!("  - Note: {}\n", escape(&mark.note)));
            }
        }
        out.push('\n');
    }
    if !view.quotations.is_empty() {
        out.push_str("## Quotations\n\n");
        let names = view.names.as_ref().map(|n| escape(n));
        out.push_str(&format!("| Found | {} | {} |\n| --- | --- | --- |\n", names.left, names.right));
        for quotation in &view.quotations {
            let cell = |side: Side| match quotation.sides[side] {
                Some((text, paragraph)) => format!("{} (paragraph {})", escape(text), paragraph + 1),
                None => "not there".to_owned(),
            };
            out.push_str(&format!("| {} | {} | {} |\n", words::quotation(quotation.verdict), cell(Side::Left), cell(Side::Right)));
        }
        out.push('\n');
    }
    if !view.compared.is_empty() {
        out.push_str("## Values compared\n\n| Kind | Same | Variant | Different | One side only |\n| --- | ---: | ---: | ---: | ---: |\n");
        for c in &view.compared {
            let [same, variant, differs, alone] = c.counts;
            out.push_str(&format!("| {} | {same} | {variant} | {differs} | {alone} |\n", c.kind.label()));
        }
        out.push('\n');
    }
    if !view.corrections.is_empty() {
        out.push_str("## Set by hand\n\n");
        for line in &view.corrections {
            out.push_str(&format!("- {}\n", escape(line)));
        }
        out.push('\n');
    }
    out.push_str("## What was not checked, and other remarks\n\n");
    if view.notes.is_empty() {
        out.push_str("- None\n");
    }
    for note in &view.notes {
        out.push_str(&format!("- {}\n", escape(note)));
    }
    out.push_str(&format!("\n---\n\n{}\n", escape(&view.made_with())));
    out
}

fn discrepancy(out: &mut String, view: &View<'_>, entry: &Entry<'_>) {
    out.push_str(&format!("### {}. {} {}\n\n", entry.number, entry.sign, escape(&entry.heading)));
    out.push_str(&format!("{}\n\n", escape(&entry.discrepancy.summary)));
    for side in Side::BOTH {
        for passage in &entry.passages[side] {
            let place = format!("{}, paragraph {}", escape(&view.names[side]), passage.paragraph + 1);
            out.push_str(&format!("{place}:\n\n> {}\n\n", marked(passage)));
        }
    }
    if view.reviewed {
        out.push_str(&format!("Decision: {}\n\n", entry.decision.label()));
    }
    if !entry.note.is_empty() {
        out.push_str(&format!("Note: {}\n\n", escape(entry.note)));
    }
    let sure = percent(f64::from(entry.discrepancy.confidence));
    out.push_str(&format!("*Why: {} (sure: {sure})*\n\n", escape(&entry.discrepancy.reason)));
}

fn marked(passage: &Passage<'_>) -> String {
    let text: String = passage
        .pieces
        .iter()
        .map(|p| {
            let text = escape_inline(&plain(p.text));
            let edge = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            match p.marked {
                false => text,
                // Asterisks only embrace words for certain; a quotation mark beside them would not do.
                true if edge(p.text.chars().next()) && edge(p.text.chars().next_back()) => format!("**{text}**"),
                true => format!("<strong>{text}</strong>"),
            }
        })
        .collect();
    guard_start(text)
}

/// Text as Markdown that reads as that text, wherever in a line it stands.
fn escape(text: &str) -> String {
    guard_start(escape_inline(&plain(text)))
}

fn escape_inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' | '!' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    // An address would become a link of its own accord.
    out.replace("://", "&#58;//")
}

/// Escapes what makes a list, a rule or a heading at the start of a line.
fn guard_start(text: String) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if text.starts_with(['-', '+', '=']) {
        return format!("\\{text}");
    }
    if digits > 0 && text[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_an_article_is_text() {
        assert_eq!(escape("<script> | `x` *y* [z](u)"), "&lt;script&gt; \\| \\`x\\` \\*y\\* \\[z\\](u)");
        assert_eq!(escape("1. one"), "1\\. one");
        assert_eq!(escape("- one"), "\\- one");
        assert_eq!(escape("Putin said: see https://x.y"), "Putin said: see https&#58;//x.y");
    }
}
