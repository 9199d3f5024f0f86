//! What a page calls its elements: their names, classes and identifiers in one line.

use std::rc::Rc;

use dom_query::NodeRef;

/// A node's name, classes and identifiers.
#[must_use]
pub fn describe(node: &NodeRef<'_>) -> Rc<str> {
    let mut text = node.node_name().map(|n| n.to_string()).unwrap_or_default();
    for name in ["class", "id", "role", "itemprop", "itemtype", "data-component", "data-testid", "aria-label"] {
        if let Some(value) = node.attr(name) {
            text.push(' ');
            text.push_str(&value);
            text.push_str(&parted(&value));
        }
    }
    text.make_ascii_lowercase();
    text.into()
}

/// Names whose parts are told by capitals alone, once more with hyphens: "article-page-about-author" for
/// "ArticlePage-aboutAuthor".
fn parted(names: &str) -> String {
    let mut out = String::new();
    for name in names.split_whitespace().filter(|n| n.as_bytes().windows(2).any(|w| w[0].is_ascii_lowercase() && w[1].is_ascii_uppercase()))
    {
        out.push(' ');
        let mut before = ' ';
        for c in name.chars() {
            if c.is_ascii_uppercase() && before.is_ascii_lowercase() {
                out.push('-');
            }
            out.push(c);
            before = c;
        }
    }
    out
}
