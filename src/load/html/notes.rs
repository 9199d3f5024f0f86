//! Notes of a page: the marks that lead to them, their numbers, and the ways back to the text.

use dom_query::NodeRef;

/// Whether a name is one that pages give to notes and the marks that lead to them.
fn is_note_name(name: &str) -> bool {
    let name = name.trim_start_matches(['#', '_']).to_ascii_lowercase();
    ["fn", "ftn", "footnote", "endnote", "edn", "note", "cite_note", "cite-note", "cite_ref", "sdfootnote", "sdendnote", "ref"]
        .iter()
        .any(|n| name.strip_prefix(n).is_some_and(|rest| rest.chars().any(|c| c.is_ascii_digit()) || rest.is_empty()))
}

/// The number of the note that a link leads to or stands before: `<a href="#fn1">1</a>`.
#[must_use]
pub fn note_mark(link: &NodeRef<'_>) -> Option<String> {
    let leads = link.attr("href").is_some_and(|h| h.rsplit_once('#').is_some_and(|(_, name)| is_note_name(name)));
    if !leads {
        return None;
    }
    let text = link.text();
    let mark = text.trim().trim_matches(['[', ']', '(', ')']);
    ((1..=3).contains(&mark.len()) && mark.bytes().all(|b| b.is_ascii_digit())).then(|| mark.to_owned())
}

/// Whether a link only leads from a note back to the text: "↩".
#[must_use]
pub fn is_way_back(link: &NodeRef<'_>) -> bool {
    let inside = link.attr("href").is_some_and(|h| h.contains('#'));
    let text = link.text();
    let sign = |c: char| matches!(c, '↩' | '↑' | '^' | '⤴' | '⏎' | '\u{FE0E}' | '\u{FE0F}') || c.is_whitespace();
    inside && !text.trim().is_empty() && text.chars().all(sign)
}

/// The number of a note whose way back stands in front of it, in a cell of its own: "[←1]".
#[must_use]
pub fn numbered_way_back(term: &NodeRef<'_>) -> Option<String> {
    let leads = term.descendants_it().any(|n| n.has_name("a") && n.attr("href").is_some_and(|h| h.contains('#')));
    let text = term.text();
    let sign = |c: char| matches!(c, '←' | '↑' | '^' | '[' | ']' | '(' | ')' | '.') || c.is_whitespace();
    let number = text.trim_matches(sign);
    (leads && (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit())).then(|| number.to_owned())
}

/// The number of an item that is a note in a list of notes.
#[must_use]
pub fn note_number(item: &NodeRef<'_>) -> Option<usize> {
    let list = item.parent().filter(|p| p.has_name("ol"))?;
    item.attr("id").filter(|id| is_note_name(id))?;
    let has_own = item.descendants_it().any(|n| n.has_name("a") && note_mark(&n).is_some());
    let start: usize = list.attr("start").and_then(|s| s.parse().ok()).unwrap_or(1);
    let before = list.element_children().iter().take_while(|c| c.id != item.id).filter(|c| c.has_name("li")).count();
    (!has_own).then_some(start + before)
}

/// Whether a raised number leads to a footnote.
#[must_use]
pub fn is_linked(node: &NodeRef<'_>) -> bool {
    node.descendants_it().any(|n| n.has_name("a")) || node.parent().is_some_and(|p| p.has_name("a"))
}
