//! What was set by hand, held by content so that it outlives an edit of the articles.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::comparison::Overrides;
use crate::text::{Article, ParagraphKind, Side, Sides, fold};

/// How alike (0 to 1) a paragraph must be to be taken for one that was edited.
const ALIKE: f64 = 0.6;

/// A paragraph or a sentence, by its place and its words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

    /// The anchor of a sentence; `None` where the article has no such sentence.
    #[must_use]
    pub fn of_sentence(article: &Article, sentence: usize) -> Option<Self> {
        let s = article.sentences.get(sentence)?;
        Some(Self { index: sentence, text: article.slice(s.span).to_owned() })
    }

    /// The paragraph it means in an article: the one with the same words, the nearest first, else
    /// the one most like it. `None` where there is none.
    #[must_use]
    pub fn find(&self, article: &Article) -> Option<usize> {
        self.find_among(article.paragraphs.len(), |p| article.slice(article.paragraphs[p].span))
    }

    /// The sentence it means, found as a paragraph is.
    #[must_use]
    pub fn find_sentence(&self, article: &Article) -> Option<usize> {
        self.find_among(article.sentences.len(), |s| article.slice(article.sentences[s].span))
    }

    fn find_among<'a>(&self, count: usize, text: impl Fn(usize) -> &'a str) -> Option<usize> {
        let distance = |p: &usize| p.abs_diff(self.index);
        if let Some(same) = (0..count).filter(|&p| text(p) == self.text).min_by_key(distance) {
            return Some(same);
        }
        let wanted = bag(&self.text);
        let mut best: Option<(f64, usize)> = None;
        for p in 0..count {
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HandSet {
    /// Two paragraphs belong together.
    Paired(Sides<Anchor>),
    /// Two paragraphs do not.
    Parted(Sides<Anchor>),
    /// Two sentences say the same.
    Linked(Sides<Anchor>),
    /// Two sentences do not.
    Unlinked(Sides<Anchor>),
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
    /// One plain sentence for whoever reads that it was set, or could not be placed.
    #[must_use]
    pub fn describe(&self) -> String {
        let opening = |anchor: &Anchor| {
            let short: String = anchor.text.chars().take(40).collect();
            if short.len() < anchor.text.len() { format!("“{short}…”") } else { format!("“{short}”") }
        };
        let two =
            |verb: &str, what: &str, a: &Sides<Anchor>| format!("{verb} by hand{what}: {} and {}", opening(&a.left), opening(&a.right));
        match self {
            Self::Paired(a) => two("Paired", "", a),
            Self::Parted(a) => two("Parted", "", a),
            Self::Linked(a) => two("Paired", ", as sentences", a),
            Self::Unlinked(a) => two("Parted", ", as sentences", a),
            Self::Kind { paragraph, kind, .. } => format!("Set to {} by hand: {}", kind.name(), opening(paragraph)),
        }
    }

    /// The same thing as it stands in these articles now; `None` where it has no place there.
    #[must_use]
    pub fn placed(&self, articles: Sides<&Article>) -> Option<Self> {
        let paragraphs = |a: &Sides<Anchor>| {
            let (left, right) = (a.left.find(articles.left)?, a.right.find(articles.right)?);
            Some(Sides::new(Anchor::of(articles.left, left)?, Anchor::of(articles.right, right)?))
        };
        let sentences = |a: &Sides<Anchor>| {
            let (left, right) = (a.left.find_sentence(articles.left)?, a.right.find_sentence(articles.right)?);
            Some(Sides::new(Anchor::of_sentence(articles.left, left)?, Anchor::of_sentence(articles.right, right)?))
        };
        Some(match self {
            Self::Paired(a) => Self::Paired(paragraphs(a)?),
            Self::Parted(a) => Self::Parted(paragraphs(a)?),
            Self::Linked(a) => Self::Linked(sentences(a)?),
            Self::Unlinked(a) => Self::Unlinked(sentences(a)?),
            Self::Kind { side, paragraph, kind } => {
                let article = articles[*side];
                Self::Kind { side: *side, paragraph: Anchor::of(article, paragraph.find(article)?)?, kind: *kind }
            }
        })
    }
}

/// The overrides that hold in these articles, and what could not be placed in them.
pub(super) fn resolve(hand: &[HandSet], articles: Sides<&Article>) -> (Overrides, Vec<HandSet>) {
    let mut overrides = Overrides::default();
    let mut lost = Vec::new();
    let pair = |a: &Sides<Anchor>| (a.left.index, a.right.index);
    for set in hand {
        match set.placed(articles) {
            Some(HandSet::Paired(a)) => overrides.paired.push(pair(&a)),
            Some(HandSet::Parted(a)) => overrides.parted.push(pair(&a)),
            Some(HandSet::Linked(a)) => overrides.linked.push(pair(&a)),
            Some(HandSet::Unlinked(a)) => overrides.unlinked.push(pair(&a)),
            Some(HandSet::Kind { side, paragraph, kind }) => overrides.kinds[side].push((paragraph.index, kind)),
            None => lost.push(set.clone()),
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
