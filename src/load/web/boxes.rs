//! What stands in boxes of its own beside an article: what a box is named for, what readers wrote, the columns of a
//! page that a table lays out.

use std::sync::LazyLock;

use dom_query::NodeId;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::load::html::walk::PageBlock;

use super::furniture::{Page, table};

impl Page<'_> {
    /// Characters of the article under each element.
    fn weights(&self) -> FxHashMap<NodeId, usize> {
        let mut weights: FxHashMap<NodeId, usize> = FxHashMap::default();
        for at in (0..self.blocks.len()).filter(|at| self.article[*at]) {
            for (node, _) in &self.blocks[at].around {
                *weights.entry(*node).or_default() += self.blocks[at].chars;
            }
        }
        weights
    }

    /// Whether a block stands in a box that is named for something else than an article, and holds little of it.
    pub fn is_boxed(&self, at: usize, weights: &FxHashMap<NodeId, usize>, total: usize) -> bool {
        let around = &self.blocks[at].around;
        // Who said a quotation may stand in a foot of its own.
        let outside = around.iter().rposition(|(_, name)| name.split(' ').next() == Some("blockquote")).map_or(0, |q| q + 1);
        around[outside..].iter().any(|(node, name)| weights.get(node).copied().unwrap_or(0) * 5 <= total && is_box_name(name))
    }

    /// What readers wrote below an article is often longer than it: a box that is named for it is none of the article
    /// where the article stands above.
    pub fn drop_talk(&mut self, title: Option<usize>) {
        static TALK: LazyLock<FxHashSet<&str>> = LazyLock::new(|| table("talk").iter().copied().collect());
        let is_talk = |name: &str| {
            let mut tokens = name.split(' ');
            let tag = tokens.next().unwrap_or("");
            !matches!(tag, "body" | "html" | "main" | "article")
                && tokens.any(|t| t.ends_with("schema.org/comment") || TALK.contains(t) || t.split(['-', '_']).any(|p| TALK.contains(p)))
        };
        let mut boxes: FxHashMap<NodeId, bool> = FxHashMap::default();
        let mut above = 0;
        for at in title.unwrap_or(0)..self.blocks.len() {
            let b = &self.blocks[at];
            // The outermost such box decides once, where it begins: an article inside it is none above it.
            let talk = b.around.iter().rev().find(|(_, name)| is_talk(name)).map(|(node, _)| *node);
            match talk {
                Some(node) if *boxes.entry(node).or_insert(above >= 200) => self.article[at] = false,
                _ if self.article[at] && self.is_prose(at) => above += b.chars,
                _ => {}
            }
        }
    }

    /// Boxes that are named for something else than an article.
    pub fn drop_boxes(&mut self) {
        let weights = self.weights();
        let total = self.sum(|p, at| p.article[at]);
        let boxed: Vec<usize> = (0..self.blocks.len()).filter(|at| self.article[*at] && self.is_boxed(*at, &weights, total)).collect();
        for at in boxed {
            self.article[at] = false;
        }
    }

    /// Old pages are laid out by a table: where one cell of a row holds nearly all of the article, its neighbours hold
    /// menus and advertisements.
    pub fn drop_columns(&mut self) {
        let weights = self.weights();
        let total = self.sum(|p, at| p.article[at]);
        // The cell and the row of it around a block, innermost first.
        let cells = |b: &PageBlock| -> Vec<(NodeId, NodeId)> {
            let is = |name: &str, tag: &str| name.split(' ').next() == Some(tag);
            b.around.windows(2).filter(|w| is(&w[0].1, "td") && is(&w[1].1, "tr")).map(|w| (w[0].0, w[1].0)).collect()
        };
        let mut main: FxHashMap<NodeId, NodeId> = FxHashMap::default();
        for at in (0..self.blocks.len()).filter(|at| self.article[*at]) {
            for (cell, row) in cells(&self.blocks[at]) {
                if weights.get(&cell).copied().unwrap_or(0) * 5 >= total * 4 {
                    main.insert(row, cell);
                }
            }
        }
        if main.is_empty() {
            return;
        }
        for at in (0..self.blocks.len()).filter(|at| self.article[*at]).collect::<Vec<_>>() {
            self.article[at] = cells(&self.blocks[at]).iter().all(|(cell, row)| main.get(row).is_none_or(|m| m == cell));
        }
    }
}

/// Parts of class names and identifiers that say a box is not the article.
fn is_box_name(name: &str) -> bool {
    let tag = name.split(' ').next().unwrap_or("");
    if matches!(tag, "body" | "html" | "main") {
        return false;
    }
    if matches!(tag, "nav" | "footer" | "button" | "form" | "aside") {
        return true;
    }
    static BOXES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| table("boxes").iter().copied().collect());
    name.split(' ').skip(1).any(|token| BOXES.contains(token) || token.split(['-', '_']).any(|part| BOXES.contains(part)))
}
