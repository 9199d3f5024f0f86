//! Web pages: the article as reader-mode extractors find it, in the page's own blocks, with what was left
//! out still there as furniture.

mod bounds;
pub(super) mod meta;
mod names;
mod notes;
mod numbers;
pub(super) mod walk;

use dom_query::{Document, NodeId, NodeRef};
use dom_smoothie::{Config, Readability};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::load::{error::LoadError, guard, web::furniture};
use crate::text::{Block, Draft, ParagraphKind, fold_space};

use bounds::parse;
use walk::Unread;

/// Attribute that ties an element of the extractor's answer to the page's own.
const TIE: &str = "data-factdiff-tie";

/// Reads a page.
///
/// # Errors
/// When it is nested too deeply, or shows no text.
pub fn read(text: &str, source: &str) -> Result<Draft, LoadError> {
    let page = parse(text, source)?;
    tie(&page);
    let meta = meta::stated(&page);
    let extracted = extract(&page);
    let (kept, found) = match extracted {
        Some((kept, found)) => (kept, found),
        None => (FxHashSet::default(), meta::Meta::default()),
    };
    let meta = meta.or(found);
    let (walked, unread) = walk::blocks(&page, &kept);
    let blocks = if is_document(&page) { furniture::all_article(&walked, &meta) } else { furniture::sort_out(walked, &meta) };
    // The headline as it stands on the page, without the site's name behind it.
    let meta = meta::Meta { title: blocks.iter().find(|b| b.kind == ParagraphKind::Title).map(|b| b.text.clone()).or(meta.title), ..meta };
    let mut draft = Draft { format: "html".into(), blocks, losses: losses(unread), ..Draft::default() };
    meta.fill(&mut draft);
    draft.published = draft.published.or_else(|| meta::named_date(&page));
    Ok(draft)
}

/// The blocks of a page or chapter that is article throughout: no furniture is looked for.
///
/// # Errors
/// When it is nested too deeply.
pub fn read_whole(text: &str, source: &str) -> Result<(Vec<Block>, Unread), LoadError> {
    let page = parse(text, source)?;
    let (walked, unread) = walk::blocks(&page, &FxHashSet::default());
    Ok((walked.into_iter().map(|b| Block::new(b.kind, &b.shown())).collect(), unread))
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
fn extract(page: &Document) -> Option<(FxHashSet<NodeId>, meta::Meta)> {
    let config = Config { char_threshold: 300, ..Config::default() };
    let copy = page.clone();
    without_consent(&copy);
    let mut reader = Readability::with_document(copy, None, Some(config)).ok()?;
    let article = reader.parse().ok()?;
    let meta = meta::Meta {
        title: Some(fold_space(&article.title)).filter(|t| !t.is_empty()),
        byline: article.byline.map(|b| apart(page, fold_space(&b))).filter(|b| !b.is_empty()),
        published: article.published_time.as_deref().and_then(crate::load::dateline::parse),
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

/// Text nodes of a page that have the same words, in the page's order.
#[derive(Default)]
struct Candidates<'a> {
    nodes: Vec<NodeRef<'a>>,
    /// Those before are found already: a page of one line said a thousand times is not searched from its top each time.
    first: usize,
}

impl<'a> Candidates<'a> {
    /// The next few that are not found yet.
    fn free(&mut self, kept: &FxHashSet<NodeId>) -> impl Iterator<Item = &NodeRef<'a>> {
        while self.nodes.get(self.first).is_some_and(|n| kept.contains(&n.id)) {
            self.first += 1;
        }
        self.nodes[self.first..].iter().take(256).filter(|n| !kept.contains(&n.id)).take(64)
    }
}

/// Finds the text nodes of the extractor's answer again in the page: those with the same words under the same element.
fn kept(page: &Document, content: &Document) -> FxHashSet<NodeId> {
    let mut places: FxHashMap<String, Candidates<'_>> = FxHashMap::default();
    for node in page.root().descendants_it().filter(|n| n.is_text()) {
        let text = fold_space(&node.text());
        if !text.is_empty() {
            places.entry(text).or_default().nodes.push(node);
        }
    }
    let mut kept = FxHashSet::default();
    for node in content.root().descendants_it().filter(|n| n.is_text()) {
        guard::tick();
        let text = fold_space(&node.text());
        let Some(candidates) = places.get_mut(&text) else { continue };
        let tied = node.ancestors_it(None).find_map(|a| a.attr(TIE));
        let is_under = |c: &&NodeRef<'_>| tied.as_ref().is_none_or(|t| c.ancestors_it(None).any(|a| a.attr(TIE).is_some_and(|x| x == *t)));
        let place = candidates.free(&kept).find(is_under).map(|n| n.id);
        kept.extend(place);
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
