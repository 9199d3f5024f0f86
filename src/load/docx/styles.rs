//! What the paragraph styles of a Word document mean.

use rustc_hash::FxHashMap;

use crate::load::xml::{Element, Visitor, local};
use crate::text::ParagraphKind;

/// What paragraph styles mean.
#[derive(Default)]
pub struct Styles {
    kinds: FxHashMap<String, ParagraphKind>,
    based_on: FxHashMap<String, String>,
    /// Lists that styles belong to, and at which level.
    lists: FxHashMap<String, (String, usize)>,
    open: Option<String>,
    level: usize,
}

impl Styles {
    /// What a style, or the nearest of those it is based on, says of its paragraphs.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<ParagraphKind> {
        self.find(id, &self.kinds).copied()
    }

    /// The list that a style's paragraphs belong to, and at which level.
    #[must_use]
    pub fn list(&self, id: &str) -> Option<&(String, usize)> {
        self.find(id, &self.lists)
    }

    fn find<'a, T>(&'a self, id: &str, table: &'a FxHashMap<String, T>) -> Option<&'a T> {
        let mut id = id;
        for _ in 0..16 {
            if let Some(found) = table.get(id) {
                return Some(found);
            }
            id = self.based_on.get(id)?;
        }
        None
    }
}

impl Visitor for Styles {
    fn start(&mut self, e: &Element<'_>) {
        match local(e.name()) {
            "style" => {
                self.open = e.get("w:styleId");
                self.level = 0;
            }
            "ilvl" => self.level = e.get("w:val").and_then(|v| v.parse().ok()).unwrap_or(0),
            "name" => {
                if let (Some(id), Some(kind)) = (&self.open, e.get("w:val").and_then(|n| kind_of_name(&n))) {
                    self.kinds.insert(id.clone(), kind);
                }
            }
            "basedOn" => {
                if let (Some(id), Some(base)) = (&self.open, e.get("w:val")) {
                    self.based_on.insert(id.clone(), base);
                }
            }
            "outlineLvl" => {
                if let (Some(id), Some("0" | "1" | "2" | "3" | "4" | "5")) = (&self.open, e.get("w:val").as_deref()) {
                    self.kinds.entry(id.clone()).or_insert(ParagraphKind::Heading);
                }
            }
            "numId" => {
                if let (Some(id), Some(list)) = (&self.open, e.get("w:val").filter(|v| v != "0")) {
                    self.kinds.entry(id.clone()).or_insert(ParagraphKind::ListItem);
                    self.lists.insert(id.clone(), (list, self.level));
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if local(name) == "style" {
            self.open = None;
        }
    }

    fn text(&mut self, _: &str) {}
}

/// What a built-in style's name says of its paragraphs.
fn kind_of_name(name: &str) -> Option<ParagraphKind> {
    let name = name.to_ascii_lowercase();
    Some(match name.as_str() {
        "title" => ParagraphKind::Title,
        "subtitle" => ParagraphKind::Heading,
        "caption" | "image caption" | "table caption" | "illustration" | "figure" => ParagraphKind::Caption,
        "quote" | "intense quote" | "block text" | "quotations" => ParagraphKind::Quote,
        n if n.starts_with("heading ") => ParagraphKind::Heading,
        n if n.starts_with("list bullet") || n.starts_with("list number") => ParagraphKind::ListItem,
        _ => return None,
    })
}
