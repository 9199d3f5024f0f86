//! What was set by hand, held by content so that it outlives an edit of the articles.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::comparison::Overrides;
use crate::text::{Article, ParagraphKind, Side, Sides, fold};

/// How alike (0 to 1) a paragraph must be to be taken for one that was edited.
const ALIKE: f64 = 0.6;

/// A paragraph, by its place and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// Its index when it was set.
    pub index: usize,
    /// Its text when it was set.
    pub text: String,
}

impl Anchor {
    /// The anchor of a paragraph; `None` where the article has no such paragraph.
    #[must_use]
    pub fn of(article: &Article, paragraph: usize) -> Option<Self> {
        let p = article.paragraphs.get(paragraph)?;
        Some(Self { index: paragraph, text: article.slice(p.span).to_owned() })
    }

    /// The paragraph it means in an article: the one with the same words, the nearest first, else
    /// the one most like it. `None` where there is none.
    #[must_use]
    pub fn find(&self, article: &Article) -> Option<usize> {
        let text = |p: usize| article.slice(article.paragraphs[p].span);
        let distance = |p: &usize| p.abs_diff(self.index);
        let all = 0..article.paragraphs.len();
        if let Some(same) = all.clone().filter(|&p| text(p) == self.text).min_by_key(distance) {
            return Some(same);
        }
        let wanted = bag(&self.text);
        let mut best: Option<(f64, usize)> = None;
        for p in all {
            let score = likeness(&wanted, &bag(text(p)));
            let better = best.is_none_or(|(s, b)| score > s || (score >= s && distance(&p) < distance(&b)));
            if score >= ALIKE && better {
                best = Some((score, p));
            }
        }
        best.map(|(_, p)| p)
    }
}

/// One thing set by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandSet {
    /// Two paragraphs belong together.
    Paired(Sides<Anchor>),
    /// Two paragraphs do not.
    Parted(Sides<Anchor>),
    /// A paragraph's kind.
    Kind {
        /// Its side.
        side: Side,
        /// The paragraph.
        paragraph: Anchor,
        /// What it was set to.
        kind: ParagraphKind,
    },
}

impl HandSet {
    /// One plain sentence for whoever reads that it could not be placed.
    #[must_use]
    pub fn describe(&self) -> String {
        let opening = |anchor: &Anchor| {
            let short: String = anchor.text.chars().take(40).collect();
            if short.len() < anchor.text.len() { format!("“{short}…”") } else { format!("“{short}”") }
        };
        match self {
            Self::Paired(a) => format!("Paired by hand: {} and {}", opening(&a.left), opening(&a.right)),
            Self::Parted(a) => format!("Parted by hand: {} and {}", opening(&a.left), opening(&a.right)),
            Self::Kind { paragraph, kind, .. } => format!("Set to {} by hand: {}", kind.name(), opening(paragraph)),
        }
    }
}

/// The overrides that hold in these articles, and what could not be placed in them.
pub(super) fn resolve(hand: &[HandSet], articles: Sides<&Article>) -> (Overrides, Vec<HandSet>) {
    let mut overrides = Overrides::default();
    let mut lost = Vec::new();
    let both = |a: &Sides<Anchor>| Some((a.left.find(articles.left)?, a.right.find(articles.right)?));
    for set in hand {
        let placed = match set {
            HandSet::Paired(a) => both(a).map(|pair| overrides.paired.push(pair)),
            HandSet::Parted(a) => both(a).map(|pair| overrides.parted.push(pair)),
            HandSet::Kind { side, paragraph, kind } => paragraph.find(articles[*side]).map(|p| overrides.kinds[*side].push((p, *kind))),
        };
        if placed.is_none() {
            lost.push(set.clone());
        }
    }
    (overrides, lost)
}

/// The words of a text, folded, with how often each stands.
pub(super) fn bag(text: &str) -> FxHashMap<String, usize> {
    let mut bag = FxHashMap::default();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
        *bag.entry(fold(word).into_owned()).or_insert(0) += 1;
    }
    bag
}

/// Share of words in common, 0 to 1; two texts without a word are alike.
pub(super) fn likeness(a: &FxHashMap<String, usize>, b: &FxHashMap<String, usize>) -> f64 {
    let all = a.values().sum::<usize>() + b.values().sum::<usize>();
    if all == 0 {
        return 1.0;
    }
    let common: usize = a.iter().map(|(word, n)| b.get(word).map_or(0, |m| (*n).min(*m))).sum();
    2.0 * common as f64 / all as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Block, Draft};

    fn article(paragraphs: &[&str]) -> Article {
        Article::from_draft(Draft { blocks: paragraphs.iter().map(|t| Block::new(ParagraphKind::Body, t)).collect(), ..Draft::default() })
    }

    #[test]
    fn a_paragraph_is_found_again_after_it_moved_or_was_edited() {
        let old = article(&["Rain fell on the hills.", "The river rose by two metres.", "Nobody was hurt."]);
        let anchor = Anchor::of(&old, 1).unwrap();
        let moved = article(&["The river rose by two metres.", "Rain fell on the hills."]);
        let edited = article(&["Snow.", "Rain fell on the hills.", "Then the river rose by three metres."]);
        let gone = article(&["Rain fell on the hills.", "Nobody was hurt."]);
        assert_eq!(anchor.find(&moved), Some(0));
        assert_eq!(anchor.find(&edited), Some(2));
        assert_eq!(anchor.find(&gone), None);
    }

    #[test]
    fn of_two_alike_the_nearer_is_meant() {
        let twice = article(&["Again.", "Other words.", "Again."]);
        assert_eq!(Anchor { index: 2, text: "Again.".into() }.find(&twice), Some(2));
        assert_eq!(Anchor { index: 0, text: "Again.".into() }.find(&twice), Some(0));
    }

    #[test]
    fn what_cannot_be_placed_is_listed() {
        let a = article(&["One thing was said."]);
        let gone = HandSet::Kind {
            side: Side::Left,
            paragraph: Anchor { index: 4, text: "Share this page".into() },
            kind: ParagraphKind::Furniture,
        };
        let (overrides, lost) = resolve(std::slice::from_ref(&gone), Sides::new(&a, &a));
        assert_eq!(overrides, Overrides::default());
        assert_eq!(lost, [gone]);
    }
}
