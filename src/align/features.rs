//! What each sentence is compared by: its stems and its character 3-grams, both weighted by rarity.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::lexicon::Vocabulary;
use crate::text::{Article, Side, Sides, TokenKind};

use super::grid::Cell;

/// Pseudo-sentences of background text mixed into document frequencies, so that two texts of one
/// sentence each still tell a rare word from a common one.
const BACKGROUND: f32 = 20.0;

/// Share of background sentences that hold a word of no known frequency.
const RARE: f32 = 0.01;

/// Share of background sentences that hold a word of up to three letters.
const SHORT: f32 = 0.2;

/// Least weight of a feature: of a text that repeats one sentence all its life, every word is common, and yet it says something.
const LEAST: f32 = 0.4;

/// A sparse vector, ids ascending.
#[derive(Clone, Debug, Default)]
pub struct Vector {
    /// (feature, weight), ascending by feature.
    pub entries: Vec<(u32, f32)>,
    /// Euclidean length.
    pub norm: f32,
    /// Sum of weights.
    pub mass: f32,
}

impl Vector {
    fn new(mut ids: Vec<u32>, weight: impl Fn(u32) -> f32) -> Self {
        ids.sort_unstable();
        let mut entries: Vec<(u32, f32)> = Vec::with_capacity(ids.len());
        let mut i = 0;
        while i < ids.len() {
            let id = ids[i];
            let from = i;
            while i < ids.len() && ids[i] == id {
                i += 1;
            }
            // A repeated word counts a little more, not twice.
            let count = (i - from) as f32;
            entries.push((id, weight(id) * (1.0 + count.ln() * 0.5)));
        }
        Self::finish(entries)
    }

    fn finish(entries: Vec<(u32, f32)>) -> Self {
        let norm = entries.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
        let mass = entries.iter().map(|(_, w)| w).sum();
        Self { entries, norm, mass }
    }

    /// Calls `f` with every feature that both have and the smaller of its two weights.
    pub fn each_shared(&self, other: &Self, mut f: impl FnMut(u32, f32)) {
        let mut rest = other.entries.iter().peekable();
        for &(id, weight) in &self.entries {
            while rest.next_if(|o| o.0 < id).is_some() {}
            if let Some(o) = rest.peek().filter(|o| o.0 == id) {
                f(id, weight.min(o.1));
            }
        }
    }

    /// What two vectors share: the cosine of the angle between them (0 to 1), and the weight of what both have.
    #[must_use]
    pub fn shared(&self, other: &Self) -> (f32, f32) {
        if self.norm <= 0.0 || other.norm <= 0.0 {
            return (0.0, 0.0);
        }
        let (dot, mass) = overlap(&self.entries, &other.entries);
        ((dot / (self.norm * other.norm)).min(1.0), mass)
    }
}

fn overlap(a: &[(u32, f32)], b: &[(u32, f32)]) -> (f32, f32) {
    let (mut i, mut j, mut dot, mut mass) = (0, 0, 0.0, 0.0);
    while i < a.len() && j < b.len() {
        match a[i].0.cmp(&b[j].0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                dot += a[i].1 * b[j].1;
                mass += a[i].1.min(b[j].1);
                i += 1;
                j += 1;
            }
        }
    }
    (dot, mass)
}

/// The vectors of one sentence.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// Over stems.
    pub stems: Vector,
    /// Over character 3-grams of folded words.
    pub grams: Vector,
    /// The stems among them that are figures or names.
    pub anchors: Vector,
}

impl Features {
    /// What the words of two sentences share.
    #[must_use]
    pub fn compare(&self, other: &Self, left: usize, right: usize) -> Cell {
        let (stems, shared) = self.stems.shared(&other.stems);
        let (grams, _) = self.grams.shared(&other.grams);
        Cell { left, right, stems, grams, shared }
    }
}

/// The features of every sentence of both articles. Sentences that are not compared have none.
#[must_use]
pub fn features(articles: Sides<&Article>, vocabulary: &Vocabulary) -> Sides<Vec<Features>> {
    let grams = Grams::new(vocabulary);
    let stem_ids = |side: Side| {
        ids(articles, side, |t, out| {
            if vocabulary.word(side, t).kind.is_word() {
                out.push(vocabulary.stem(side, t));
            }
        })
    };
    let gram_ids = |side: Side| ids(articles, side, |t, out| out.extend_from_slice(grams.of(vocabulary.of_token[side][t])));
    let stem_ids = Sides::new(stem_ids(Side::Left), stem_ids(Side::Right));
    let gram_ids = Sides::new(gram_ids(Side::Left), gram_ids(Side::Right));
    let common = common_stems(vocabulary);
    let is_anchor = anchors(articles, vocabulary);
    let stem_weights = weights(&stem_ids, vocabulary.stems, |id| common[id]);
    let gram_weights = weights(&gram_ids, grams.count, |_| 0.03);
    Sides::new((stem_ids.left, gram_ids.left), (stem_ids.right, gram_ids.right)).map(|(stems, grams)| {
        stems
            .into_par_iter()
            .zip(grams)
            .map(|(s, g)| Features {
                anchors: Vector::new(s.iter().copied().filter(|&id| is_anchor[id as usize]).collect(), |id| stem_weights[id as usize]),
                stems: Vector::new(s, |id| stem_weights[id as usize]),
                grams: Vector::new(g, |id| gram_weights[id as usize]),
            })
            .collect()
    })
}

/// Stems of figures and of words that are written with a capital inside a sentence and never without.
fn anchors(articles: Sides<&Article>, vocabulary: &Vocabulary) -> Vec<bool> {
    let mut out = vec![false; vocabulary.stems];
    let mut small = vec![false; vocabulary.stems];
    for side in Side::BOTH {
        let article = articles[side];
        for sentence in &article.sentences {
            for t in sentence.tokens.clone() {
                let word = vocabulary.word(side, t);
                let slot = word.stem as usize;
                match word.kind {
                    TokenKind::Number => out[slot] = true,
                    TokenKind::Word => {
                        let capital = article.slice(article.tokens[t].span).starts_with(char::is_uppercase);
                        if !capital {
                            small[slot] = true;
                        } else if t > sentence.tokens.start {
                            out[slot] = true;
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    for (o, s) in out.iter_mut().zip(small) {
        *o &= !s;
    }
    out
}

/// The features of every compared sentence: `add` appends those of one token.
fn ids(articles: Sides<&Article>, side: Side, add: impl Fn(usize, &mut Vec<u32>) + Sync) -> Vec<Vec<u32>> {
    let article = articles[side];
    article
        .sentences
        .par_iter()
        .map(|s| {
            let mut out = Vec::new();
            if article.is_compared(s.paragraph) {
                s.tokens.clone().for_each(|t| add(t, &mut out));
            }
            out
        })
        .collect()
}

/// Inverse document frequency of each feature. The frequency is that of the side which has it more
/// often, so that a word standing once on each side counts as rare; background text is mixed in.
fn weights(ids: &Sides<Vec<Vec<u32>>>, count: usize, background: impl Fn(usize) -> f32) -> Vec<f32> {
    let mut frequency = vec![0u32; count];
    for side in Side::BOTH {
        let mut own = vec![0u32; count];
        let mut seen = vec![u32::MAX; count];
        for (sentence, list) in ids[side].iter().enumerate() {
            for &id in list {
                if seen[id as usize] != sentence as u32 {
                    seen[id as usize] = sentence as u32;
                    own[id as usize] += 1;
                }
            }
        }
        for (f, o) in frequency.iter_mut().zip(own) {
            *f = (*f).max(o);
        }
    }
    let total = ids.left.len().max(ids.right.len()) as f32;
    frequency
        .iter()
        .enumerate()
        .map(|(id, &df)| ((total + BACKGROUND) / (df as f32 + BACKGROUND * background(id))).ln().max(LEAST))
        .collect()
}

/// Share of background sentences that hold each stem. Word lists of general frequency were tried instead and
/// measured worse on every corpus; that short words are common holds in all of them.
fn common_stems(vocabulary: &Vocabulary) -> Vec<f32> {
    let mut share = vec![RARE; vocabulary.stems];
    for word in &vocabulary.words {
        let short = word.folded.chars().count() <= 3 && word.kind == TokenKind::Word;
        let slot = &mut share[word.stem as usize];
        *slot = slot.max(if short { SHORT } else { RARE });
    }
    share
}

/// Character 3-grams of every distinct word, with a blank at either end.
struct Grams {
    starts: Vec<usize>,
    ids: Vec<u32>,
    count: usize,
}

impl Grams {
    fn new(vocabulary: &Vocabulary) -> Self {
        let mut known: FxHashMap<[char; 3], u32> = FxHashMap::default();
        let mut starts = Vec::with_capacity(vocabulary.words.len() + 1);
        let mut ids = Vec::new();
        let mut chars: Vec<char> = Vec::new();
        for word in &vocabulary.words {
            starts.push(ids.len());
            if !word.kind.is_word() {
                continue;
            }
            chars.clear();
            chars.push(' ');
            chars.extend(word.folded.chars());
            chars.push(' ');
            for gram in chars.windows(3) {
                let next = known.len() as u32;
                ids.push(*known.entry([gram[0], gram[1], gram[2]]).or_insert(next));
            }
        }
        starts.push(ids.len());
        Self { starts, ids, count: known.len() }
    }

    fn of(&self, word: u32) -> &[u32] {
        &self.ids[self.starts[word as usize]..self.starts[word as usize + 1]]
    }
}
