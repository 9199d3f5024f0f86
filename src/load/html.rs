//! Web pages: the article as reader-mode extractors find it, in the page's own blocks, with what was left
//! out still there as furniture.

use std::borrow::Cow;

use dom_query::{Document, NodeId, NodeRef};
use dom_smoothie::{Config, Readability};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::text::{Block, Draft, ParagraphKind, fold_space};

use super::{
    error::LoadError,
    html_meta,
    html_walk::{self, Unread},
    web_furniture,
};

/// The deepest nesting of elements that is read.
const DEEPEST: usize = 512;
/// The longest page that is read, in bytes without its embedded pictures: its tree takes twenty times as much.
const LONGEST: usize = 16 << 20;
/// The most tags, opening and closing, that a page may have.
const MOST_TAGS: usize = 600_000;
/// Attribute that ties an element of the extractor's answer to the page's own.
const TIE: &str = "data-factdiff-tie";

/// Reads a page.
///
/// # Errors
/// When it is nested too deeply, or shows no text.
pub fn read(text: &str, source: &str) -> Result<Draft, LoadError> {
    let page = parse(text, source)?;
    tie(&page);
    let meta = html_meta::stated(&page);
    let extracted = extract(&page);
    let (kept, found) = match extracted {
        Some((kept, found)) => (kept, found),
        None => (FxHashSet::default(), html_meta::Meta::default()),
    };
    let meta = meta.or(found);
    let (walked, unread) = html_walk::blocks(&page, &kept);
    let blocks = if is_document(&page) { web_furniture::all_article(&walked, &meta) } else { web_furniture::sort_out(walked, &meta) };
    // The headline as it stands on the page, without the site's name behind it.
    let meta =
        html_meta::Meta { title: blocks.iter().find(|b| b.kind == ParagraphKind::Title).map(|b| b.text.clone()).or(meta.title), ..meta };
    let mut draft = Draft { format: "html".into(), blocks, losses: losses(unread), ..Draft::default() };
    meta.fill(&mut draft);
    Ok(draft)
}

/// The blocks of a page or chapter that is article throughout: no furniture is looked for.
///
/// # Errors
/// When it is nested too deeply.
pub fn read_whole(text: &str, source: &str) -> Result<(Vec<Block>, Unread), LoadError> {
    let page = parse(text, source)?;
    let (walked, unread) = html_walk::blocks(&page, &FxHashSet::default());
    Ok((walked.into_iter().map(|b| Block::new(b.kind, &b.shown())).collect(), unread))
}

fn parse(text: &str, source: &str) -> Result<Document, LoadError> {
    let text = &*without_embedded(text);
    if text.len() > LONGEST || text.bytes().filter(|b| *b == b'<').count() > MOST_TAGS {
        return Err(LoadError::new(
            source,
            "the page holds far more than an article",
            "Save the article alone, as plain text for instance",
        ));
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

fn tie(page: &Document) {
    for (at, node) in page.root().descendants_it().filter(|n| n.is_element()).enumerate().collect::<Vec<_>>() {
        node.set_attr(TIE, &at.to_string());
    }
}

/// Whether a word processor wrote the page: then it is a document throughout, with nothing around it.
fn is_document(page: &Document) -> bool {
    const PROGRAMS: &[&str] = &["libreoffice", "openoffice", "odf2xhtml", "microsoft word", "abiword"];
    page.select("meta").nodes().iter().any(|meta| {
        let named = meta.attr("name").map(|n| n.to_ascii_lowercase());
        named.is_some_and(|n| matches!(n.as_str(), "generator" | "dcterms.source" | "progid"))
            && meta.attr("content").map(|c| c.to_ascii_lowercase()).is_some_and(|c| PROGRAMS.iter().any(|p| c.contains(p)))
    })
}

/// What the extractor takes for the article: the page's text nodes in it, and what it says of title, author and date.
fn extract(page: &Document) -> Option<(FxHashSet<NodeId>, html_meta::Meta)> {
    let config = Config { char_threshold: 300, ..Config::default() };
    let copy = page.clone();
    without_consent(&copy);
    let mut reader = Readability::with_document(copy, None, Some(config)).ok()?;
    let article = reader.parse().ok()?;
    let meta = html_meta::Meta {
        title: Some(fold_space(&article.title)).filter(|t| !t.is_empty()),
        byline: article.byline.map(|b| apart(page, fold_space(&b))).filter(|b| !b.is_empty()),
        published: article.published_time.as_deref().and_then(super::dateline::parse),
        language: article.lang.filter(|l| !l.is_empty()),
    };
    let content = Document::fragment(article.content);
    Some((kept(page, &content), meta))
}

/// An author without what the page shows next to the name and the extractor writes to it: "Ada VennMar 4".
fn apart(page: &Document, byline: String) -> String {
    let glued = |name: &str| byline.strip_prefix(name).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let root = page.root();
    let texts = root.descendants_it().filter(|n| n.is_text()).map(|n| fold_space(&n.text()));
    let name = texts.filter(|t| t.len() > 3).find(|t| glued(t));
    name.unwrap_or(byline)
}

/// Takes out what asks for consent to cookies: beside a short article it is the longest text of a page.
fn without_consent(page: &Document) {
    const NAMES: &[&str] = &[
        "cookie",
        "consent",
        "gdpr",
        "onetrust",
        "didomi",
        "usercentrics",
        "sp_message",
        "qc-cmp",
        "cmplz",
        "cookiebot",
        "borlabs",
        "iubenda",
    ];
    let nodes: Vec<NodeRef<'_>> = page.select("[id], [class], [role='dialog'], [aria-modal='true']").nodes().to_vec();
    for node in nodes {
        let names = ["id", "class"].iter().filter_map(|a| node.attr(a)).map(|n| n.to_ascii_lowercase()).collect::<Vec<_>>().join(" ");
        let asks =
            NAMES.iter().any(|n| names.contains(n)) || (node.has_attr("aria-modal") || node.attr("role").is_some_and(|r| *r == *"dialog"));
        let holds_page = || {
            node.has_name("body")
                || node.has_name("html")
                || node.descendants_it().any(|n| n.has_name("article") || n.has_name("main") || n.has_name("h1"))
        };
        if asks && !holds_page() {
            node.remove_from_parent();
        }
    }
}

/// Finds the text nodes of the extractor's answer again in the page: those with the same words under the same element.
fn kept(page: &Document, content: &Document) -> FxHashSet<NodeId> {
    let mut places: FxHashMap<String, Vec<NodeRef<'_>>> = FxHashMap::default();
    for node in page.root().descendants_it().filter(|n| n.is_text()) {
        let text = fold_space(&node.text());
        if !text.is_empty() {
            places.entry(text).or_default().push(node);
        }
    }
    let mut kept = FxHashSet::default();
    for node in content.root().descendants_it().filter(|n| n.is_text()) {
        let text = fold_space(&node.text());
        let Some(candidates) = places.get(&text) else { continue };
        let tied = node.ancestors_it(None).find_map(|a| a.attr(TIE));
        let is_under = |c: &&NodeRef<'_>| tied.as_ref().is_none_or(|t| c.ancestors_it(None).any(|a| a.attr(TIE).is_some_and(|x| x == *t)));
        let place = candidates.iter().filter(|c| !kept.contains(&c.id)).take(64).find(is_under);
        if let Some(place) = place {
            kept.insert(place.id);
        }
    }
    kept
}

/// Sentences about what could not be read.
#[must_use]
pub fn losses(unread: Unread) -> Vec<String> {
    let count = |n: usize, one: &str, many: &str| match n {
        0 => None,
        1 => Some(format!("1 {one}")),
        n => Some(format!("{n} {many}")),
    };
    let what: Vec<String> =
        [count(unread.images, "image", "images"), count(unread.equations, "equation", "equations")].into_iter().flatten().collect();
    let were = if unread.images + unread.equations == 1 { "was" } else { "were" };
    if what.is_empty() { Vec::new() } else { vec![format!("{} {were} not read", what.join(" and "))] }
}
