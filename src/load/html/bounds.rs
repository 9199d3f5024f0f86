//! What keeps a page that was made to exhaust its reader from being parsed.

use std::borrow::Cow;

use dom_query::{Document, NodeRef};

use crate::load::error::LoadError;

/// The deepest nesting of elements that is read.
const DEEPEST: usize = 512;
/// The longest page that is read, in bytes without its embedded pictures: its tree takes twenty times as much.
const LONGEST: usize = 16 << 20;
/// The most tags, opening and closing, that a page may have.
const MOST_TAGS: usize = 240_000;
/// The most attributes, or words in their values, of one element.
const MOST_ATTRIBUTES: usize = 10_000;

/// Parses a page that is no larger, deeper or stranger than pages are: what the parser and the extractor take grows with
/// all three, and neither looks at the clock.
///
/// # Errors
/// When it is one of these.
pub fn parse(text: &str, source: &str) -> Result<Document, LoadError> {
    let text = &*without_embedded(text);
    if text.len() > LONGEST || text.bytes().filter(|b| *b == b'<').count() > MOST_TAGS {
        return Err(LoadError::new(
            source,
            "the page holds far more than an article",
            "Save the article alone, as plain text for instance",
        ));
    }
    if has_endless_tag(text) {
        return Err(LoadError::new(source, "one of its elements has thousands of attributes", "Save the page anew from a browser"));
    }
    if looks_deep(text) {
        return Err(too_deep(source));
    }
    let page = Document::from(text);
    if depth(&page.root()) > DEEPEST {
        return Err(too_deep(source));
    }
    Ok(page)
}

/// The page without the pictures and fonts that are written into it as text.
fn without_embedded(text: &str) -> Cow<'_, str> {
    const MARK: &str = ";base64,";
    if !text.contains(MARK) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() / 2);
    let mut rest = text;
    while let Some(at) = rest.find(MARK) {
        let (before, after) = rest.split_at(at + MARK.len());
        out.push_str(before);
        let end =
            after.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '%' | '-' | '_'))).unwrap_or(after.len());
        // A short run is as likely to be text about such addresses.
        if end < 200 {
            out.push_str(&after[..end]);
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn too_deep(source: &str) -> LoadError {
    LoadError::new(
        source,
        format!("its elements are nested more than {DEEPEST} levels deep"),
        "Save the article alone, as plain text for instance",
    )
}

/// Whether a tag has so many attributes that parsing it, which compares each with those before, would take minutes.
fn has_endless_tag(text: &str) -> bool {
    // A tag is long by its values as well; attributes take three bytes at least.
    text.split('<').any(|tag| {
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        tag.len() > MOST_ATTRIBUTES * 3
            && tag.starts_with(|c: char| c.is_ascii_alphabetic())
            && tag.split_ascii_whitespace().count() > MOST_ATTRIBUTES
    })
}

/// A quick look before parsing, which takes time that grows with the square of the depth: tags opened and not
/// closed, far beyond what carelessness leaves.
fn looks_deep(text: &str) -> bool {
    const VOID: &[&str] = &[
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td",
        "tr", "dd", "dt", "option", "path",
    ];
    let mut open = 0usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(closing) = rest.strip_prefix('/') {
            let name: &str = &closing[..closing.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(closing.len())];
            if !VOID.contains(&name.to_ascii_lowercase().as_str()) {
                open = open.saturating_sub(1);
            }
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len())];
            let name = name.to_ascii_lowercase();
            if matches!(name.as_str(), "script" | "style") {
                let close = format!("</{name}");
                let lower = rest.as_bytes().windows(close.len()).position(|w| w.eq_ignore_ascii_case(close.as_bytes()));
                rest = lower.map_or("", |at| rest.get(at..).unwrap_or(""));
                continue;
            }
            open += usize::from(!VOID.contains(&name.as_str()));
            if open > DEEPEST * 4 {
                return true;
            }
        }
    }
    false
}

fn depth(root: &NodeRef<'_>) -> usize {
    let mut deepest = 0;
    let mut open = vec![(*root, 0usize)];
    while let Some((node, level)) = open.pop() {
        deepest = deepest.max(level);
        let mut next = node.first_child();
        while let Some(child) = next {
            if child.is_element() {
                open.push((child, level + 1));
            }
            next = child.next_sibling();
        }
    }
    deepest
}
