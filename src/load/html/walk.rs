//! Walks a page block by block, as a reader's eye does: what stands in a block of its own is a paragraph.

use std::collections::HashSet;
use std::hash::BuildHasher;
use std::rc::Rc;

use dom_query::{Document, NodeId, NodeRef};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::load::guard;
use crate::text::{ParagraphKind, fold_space};

use super::{
    names::describe,
    notes::{is_linked, is_way_back, note_mark, note_number, numbered_way_back},
    numbers::Numbers,
};

/// A block of a page.
#[derive(Clone, Debug)]
pub struct PageBlock {
    /// What its element says it is.
    pub kind: ParagraphKind,
    /// Its text, white space not yet folded.
    pub text: String,
    /// Visible characters in it.
    pub chars: usize,
    /// How many of them the extractor kept.
    pub kept: usize,
    /// How many of them are links.
    pub linked: usize,
    /// Name of its innermost block element.
    pub tag: String,
    /// Level of a heading, 0 for anything else.
    pub level: u8,
    /// The innermost block element.
    pub node: NodeId,
    /// Names, classes and identifiers of the elements around it, innermost first, lower case.
    pub around: Vec<(NodeId, Rc<str>)>,
    /// Whether only readers who listen are given it.
    pub for_listeners: bool,
    /// The number that is drawn in front of it: it begins an item of a list.
    pub number: Option<String>,
}

impl PageBlock {
    /// Share of the block that is links, 0 to 1.
    #[must_use]
    pub fn link_share(&self) -> f64 {
        if self.chars == 0 { 0.0 } else { self.linked as f64 / self.chars as f64 }
    }

    /// Its text as a reader sees it: white space folded, behind its number. A number that is written out stands once.
    #[must_use]
    pub fn shown(&self) -> String {
        let text = fold_space(&self.text);
        match &self.number {
            Some(number) if self.kind == ParagraphKind::ListItem && !text.starts_with(number.trim_end_matches('.')) => {
                format!("{number} {text}")
            }
            _ => text,
        }
    }

    /// Whether the extractor took most of it.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        self.kept * 2 > self.chars
    }
}

/// Pictures and formulas met on a page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unread {
    /// Pictures.
    pub images: usize,
    /// Formulas.
    pub equations: usize,
}

/// The blocks of a page in reading order; `kept` tells the text nodes that the extractor took.
#[must_use]
pub fn blocks<S: BuildHasher>(page: &Document, kept: &HashSet<NodeId, S>) -> (Vec<PageBlock>, Unread) {
    let mut walker = Walker {
        kept,
        out: Vec::new(),
        parts: vec![Part::default()],
        row: false,
        unread: Unread::default(),
        described: FxHashMap::default(),
        forms: forms(page),
        mark: None,
        numbers: Numbers::default(),
        number: None,
    };
    let root = page.body().unwrap_or_else(|| page.root());
    let context =
        Context { kind: ParagraphKind::Body, level: 0, link: false, verbatim: false, for_listeners: false, block: root.id, in_list: false };
    walker.children(root, context);
    walker.flush(context, &root);
    (walker.out, walker.unread)
}

/// A line of a block.
#[derive(Clone, Debug, Default)]
struct Part {
    text: String,
    chars: usize,
    kept: usize,
    linked: usize,
}

#[derive(Clone, Copy)]
struct Context {
    kind: ParagraphKind,
    level: u8,
    link: bool,
    verbatim: bool,
    for_listeners: bool,
    block: NodeId,
    in_list: bool,
}

struct Walker<'a, S> {
    kept: &'a HashSet<NodeId, S>,
    out: Vec<PageBlock>,
    parts: Vec<Part>,
    /// Inside a row of a table, where blocks are no paragraphs.
    row: bool,
    unread: Unread,
    /// What was said of elements before: blocks share most of those around them.
    described: FxHashMap<NodeId, Rc<str>>,
    /// Boxes made around a field to write in.
    forms: FxHashSet<NodeId>,
    /// A note's number, to be written in front of its first words.
    mark: Option<String>,
    numbers: Numbers,
    /// The open item's number, until its first words are read.
    number: Option<String>,
}

/// What is said of a box made around a field to write in.
const HOLDS_FORM: &str = "holds-form";
/// The most characters that such a box has; a longer one holds the article as well.
const LONGEST_FORM: usize = 600;

/// The boxes made around fields to write in: invitations to subscribe, comment or search.
fn forms(page: &Document) -> FxHashSet<NodeId> {
    let mut found = FxHashSet::default();
    for field in page.select("input, textarea").nodes().iter().take(200) {
        let kind = field.attr("type").map(|t| t.to_ascii_lowercase());
        if matches!(kind.as_deref(), Some("hidden" | "checkbox" | "radio")) {
            continue;
        }
        for node in field.ancestors_it(Some(8)) {
            let outer = node.node_name().is_none_or(|n| matches!(n.as_ref(), "body" | "html" | "main" | "article"));
            if outer || found.contains(&node.id) || node.normalized_char_count() > LONGEST_FORM {
                break;
            }
            found.insert(node.id);
        }
    }
    found
}

/// How many elements around a block are looked at.
const AROUND: usize = 32;

/// Elements that show no text of their own.
const SILENT: &[&str] = &[
    "script", "style", "template", "noscript", "head", "svg", "object", "video", "audio", "canvas", "iframe", "select", "datalist",
    "textarea", "map", "embed", "progress", "meter",
];

/// Elements that stand in a line of text.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
    "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    "label", "amp-img", "picture", "source", "math", "output", "shape", "g-emoji",
];

impl<S: BuildHasher> Walker<'_, S> {
    /// A block's element and those around it.
    fn around(&mut self, block: &NodeRef<'_>) -> Vec<(NodeId, Rc<str>)> {
        let forms = &self.forms;
        let mut own = |n: &NodeRef<'_>| {
            let told = self.described.entry(n.id).or_insert_with(|| {
                let name = describe(n);
                if forms.contains(&n.id) { format!("{name} {HOLDS_FORM}").into() } else { name }
            });
            (n.id, Rc::clone(told))
        };
        let first = own(block);
        std::iter::once(first)
            .chain(block.ancestors_it(None).filter(|n| n.is_element()).take(AROUND).map(|n| own(&n)).collect::<Vec<_>>())
            .collect()
    }

    fn is_kept(&self, node: &NodeRef<'_>) -> bool {
        node.descendants_it().any(|n| self.kept.contains(&n.id))
    }

    fn children(&mut self, node: NodeRef<'_>, context: Context) {
        let mut next = node.first_child();
        while let Some(child) = next {
            if child.is_text() {
                self.text(&child, context);
            } else if child.is_element() {
                self.element(child, context);
            }
            next = child.next_sibling();
        }
    }

    fn text(&mut self, node: &NodeRef<'_>, context: Context) {
        let text = node.text();
        let kept = self.kept.contains(&node.id);
        if context.verbatim {
            for (at, line) in text.split('\n').enumerate() {
                if at > 0 {
                    self.parts.push(Part::default());
                }
                self.push(line, kept, context);
            }
        } else {
            self.push(&text, kept, context);
        }
    }

    fn push(&mut self, text: &str, kept: bool, context: Context) {
        if !text.trim().is_empty()
            && let Some(mark) = self.mark.take()
        {
            self.push(&mark, kept, context);
        }
        let Some(part) = self.parts.last_mut() else { return };
        for c in text.chars() {
            if c.is_whitespace() {
                part.text.push(' ');
            } else if !is_dropped(c) {
                part.text.push(c);
                // A sign of East Asia says as much as two letters.
                let weight = 1 + usize::from(c >= '\u{2E80}');
                part.chars += weight;
                part.kept += weight * usize::from(kept);
                part.linked += weight * usize::from(context.link);
            }
        }
    }

    fn element(&mut self, node: NodeRef<'_>, context: Context) {
        guard::tick();
        let name = node.node_name().map(|n| n.to_string()).unwrap_or_default();
        let name = name.as_str();
        if name == "math" {
            self.unread.equations += 1;
        }
        if SILENT.contains(&name) || is_hidden(&node) {
            return;
        }
        let mut inner = context;
        match name {
            "br" => {
                if self.row {
                    self.push(" ", false, context);
                } else {
                    self.parts.push(Part::default());
                }
                return;
            }
            "img" | "amp-img" => {
                self.unread.images += 1;
                return;
            }
            "a" if is_way_back(&node) => return,
            "a" => {
                inner.link = true;
                if let Some(mark) = note_mark(&node) {
                    let spaced = if self.parts.last().is_some_and(|p| p.chars > 0) { "" } else { " " };
                    self.push(&format!("[{mark}]{spaced}"), self.is_kept(&node), inner);
                    return;
                }
                // Entries of a menu that the page's style sets apart.
                if node.prev_sibling().is_some_and(|p| p.has_name("a")) {
                    self.push(" ", false, context);
                }
            }
            "sup" => {
                let mark = node.text();
                let mark = mark.trim();
                if !mark.is_empty() && mark.len() <= 3 && mark.bytes().all(|b| b.is_ascii_digit()) && is_linked(&node) {
                    self.push(&format!("[{mark}]"), self.is_kept(&node), inner);
                    return;
                }
            }
            _ => {}
        }
        let class = node.attr("class").map(|c| c.to_ascii_lowercase()).unwrap_or_default();
        if class.split_whitespace().any(|c| {
            matches!(
                c,
                "sr-only" | "visually-hidden" | "screen-reader-text" | "visuallyhidden" | "screen-reader-only" | "offscreen" | "a11y"
            )
        }) {
            inner.for_listeners = true;
        }
        // "[edit]" behind an encyclopaedia's headings is no part of them.
        let apart = inner.for_listeners || class.contains("editsection");
        if INLINE.contains(&name) && !apart {
            self.children(node, inner);
            return;
        }
        if self.row {
            self.push(" ", false, context);
            self.children(node, inner);
            self.push(" ", false, context);
            return;
        }
        let outer = node.parent().unwrap_or(node);
        self.flush(context, &outer);
        inner.block = node.id;
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                inner.kind = ParagraphKind::Heading;
                inner.level = name.as_bytes()[1] - b'0';
            }
            "dt" if numbered_way_back(&node).is_some() => {
                self.mark = numbered_way_back(&node).map(|number| format!("[{number}] "));
                return;
            }
            "li" | "dt" | "dd" => {
                // What stands behind a note's number is a note.
                let note = name == "dd" && self.mark.is_some();
                inner.kind = if note { ParagraphKind::Body } else { ParagraphKind::ListItem };
                inner.in_list = true;
                self.number = self.numbers.next(&node);
                if let Some(number) = note_number(&node) {
                    inner.kind = ParagraphKind::Body;
                    self.mark = Some(format!("[{number}] "));
                }
            }
            "blockquote" => inner.kind = ParagraphKind::Quote,
            "figcaption" | "caption" => inner.kind = ParagraphKind::Caption,
            "figure" if is_picture(&node) => inner.kind = ParagraphKind::Caption,
            "pre" | "listing" | "xmp" => inner.verbatim = true,
            _ => {
                if class.split_whitespace().any(is_caption_class) && inner.kind == ParagraphKind::Body {
                    inner.kind = ParagraphKind::Caption;
                }
            }
        }
        if name == "table" && is_data(&node) {
            self.table(&node, inner);
        } else {
            self.children(node, inner);
            self.flush(inner, &node);
        }
    }

    fn table(&mut self, table: &NodeRef<'_>, context: Context) {
        for part in table.descendants_it() {
            if part.has_name("caption") {
                self.children(part, Context { kind: ParagraphKind::Caption, ..context });
                self.flush(Context { kind: ParagraphKind::Caption, ..context }, &part);
            }
            if !part.has_name("tr") {
                continue;
            }
            self.row = true;
            let mut first = true;
            for cell in part.element_children() {
                if !first && let Some(line) = self.parts.last_mut() {
                    line.text.push_str(" | ");
                }
                first = false;
                self.children(cell, context);
            }
            self.row = false;
            self.flush(Context { kind: ParagraphKind::Table, ..context }, &part);
        }
    }

    /// Ends the paragraph: its lines, cut at `<br>`, become one block or several.
    fn flush(&mut self, context: Context, block: &NodeRef<'_>) {
        let mut parts = std::mem::replace(&mut self.parts, vec![Part::default()]);
        if parts.iter().all(|p| p.chars == 0) {
            return;
        }
        let mut number = self.number.take();
        let whole = matches!(context.kind, ParagraphKind::Heading | ParagraphKind::Title | ParagraphKind::Table) && !context.verbatim;
        let around = self.around(block);
        if whole {
            let mut one = Part::default();
            for part in parts {
                one.text.push(' ');
                one.text.push_str(&part.text);
                one.chars += part.chars;
                one.kept += part.kept;
                one.linked += part.linked;
            }
            parts = vec![one];
        }
        for part in parts.into_iter().filter(|p| p.chars > 0) {
            self.out.push(PageBlock {
                kind: context.kind,
                text: part.text,
                chars: part.chars,
                kept: part.kept,
                linked: part.linked,
                tag: block.node_name().map(|n| n.to_string()).unwrap_or_default(),
                level: context.level,
                node: context.block,
                around: around.clone(),
                for_listeners: context.for_listeners,
                number: number.take(),
            });
        }
    }
}

/// Characters that only tell where a line may break, or nothing at all.
const fn is_dropped(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\0'..='\u{8}' | '\u{E}'..='\u{1F}')
}

fn is_caption_class(class: &str) -> bool {
    class.contains("caption") && !class.contains("captioned") && !class.contains("has-caption") && !class.contains("with-caption")
        || matches!(class, "photo-credit" | "image-credit" | "img-credit" | "photocredit")
}

/// Whether a figure holds a picture rather than a quotation, a table, a listing or a box of any sort.
fn is_picture(figure: &NodeRef<'_>) -> bool {
    let has = |names: &[&str]| figure.descendants_it().any(|n| n.node_name().is_some_and(|n| names.contains(&n.as_ref())));
    has(&["figcaption"])
        || has(&["img", "picture", "video", "svg", "iframe", "amp-img", "canvas", "noscript"]) && !has(&["blockquote", "table", "pre", "p"])
}

fn is_hidden(node: &NodeRef<'_>) -> bool {
    if node.has_attr("hidden") {
        return node.attr("hidden").is_none_or(|h| !h.eq_ignore_ascii_case("until-found"));
    }
    node.attr("style").is_some_and(|style| {
        let plain: String = style.to_ascii_lowercase().split_whitespace().collect();
        plain.contains("display:none") || plain.contains("visibility:hidden")
    })
}

/// Whether a table holds data, rather than the page's layout: short cells, two columns at least, no table inside.
fn is_data(table: &NodeRef<'_>) -> bool {
    let (mut rows, mut wide) = (0usize, 0usize);
    for node in table.descendants_it() {
        if node.has_name("table") {
            return false;
        }
        if node.has_name("tr") {
            rows += 1;
            let cells = node.element_children();
            wide += usize::from(cells.len() >= 2);
            for cell in cells {
                let blocks = cell
                    .descendants_it()
                    .filter(|n| n.node_name().is_some_and(|n| matches!(n.as_ref(), "p" | "div" | "li" | "h1" | "h2" | "h3" | "h4")))
                    .count();
                if blocks > 6 || cell.normalized_char_count() > 400 {
                    return false;
                }
            }
        }
    }
    rows >= 1 && wide * 2 > rows && (rows >= 2 || table.descendants_it().any(|n| n.has_name("th")))
}
