//! What each sentence is compared by: its stems, numbers by their value, and its character 3-grams, both weighted by rarity.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::lexicon::Vocabulary;
use crate::mention::Mentions;
use crate::text::{Article, Side, Sides, TokenKind};

use super::lists::Lists;
use super::stated::{Anchor, Stated};

/// Pseudo-sentences of background text mixed into document frequencies, so that two texts of one
/// sentence each still tell a rare word from a common one.
const BACKGROUND: f32 = 20.0;

/// Share of background sentences that hold a word of no known frequency.
const RARE: f32 = 0.01;

/// Share of background sentences that hold a word of up to three letters.
const SHORT: f32 = 0.2;

/// Share of background sentences that hold a 3-gram.
const GRAM: f32 = 0.03;

/// Least weight of a feature: of a text that repeats one sentence all its life, every word is common, and yet it says something.
const LEAST: f32 = 0.4;

/// How many sentences a thread takes at a time.
const CHUNK: usize = 256;

/// A feature and its weight.
pub type Entry = (u32, f32);

/// Features of sentences, [`CHUNK`] of them a part: as they were made by different threads, for they take much room and
/// time to be put together.
type Parts = Vec<Lists<Entry>>;

/// Sparse vectors of all sentences of a side.
#[derive(Clone, Debug, Default)]
pub struct Vectors {
    parts: Parts,
    norm: Vec<f32>,
    mass: Vec<f32>,
}

impl Vectors {
    /// The features of each compared sentence with their number, out of `count` that there are: `add` appends those of one
    /// token.
    fn counted(article: &Article, count: usize, add: impl Fn(usize, &mut Vec<u32>) + Sync) -> Parts {
        let chunk = |room: &mut Room, sentences: &[crate::text::Sentence]| {
            let Room { tally, ids, entries } = room;
            entries.clear();
            let mut lengths = Vec::with_capacity(sentences.len());
            for sentence in sentences {
                let from = entries.len();
                ids.clear();
                if article.is_compared(sentence.paragraph) {
                    sentence.tokens.clone().for_each(|t| add(t, ids));
                }
                tally.count(ids, entries);
                lengths.push(entries.len() - from);
            }
            // As long as it has to be: what a vector keeps to grow into is never used.
            Lists::of_lengths(lengths.into_iter(), entries.to_vec())
        };
        let room = || Room { tally: Tally::new(count), ids: Vec::new(), entries: Vec::new() };
        article.sentences.par_chunks(CHUNK).map_init(room, chunk).collect()
    }

    fn weighted(mut parts: Parts, weight: &[f32]) -> Self {
        parts.par_iter_mut().flat_map_iter(Lists::items_mut).for_each(|(id, count)| {
            // A repeated word counts a little more, not twice.
            let often = if *count > 1.0 { 1.0 + count.ln() * 0.5 } else { 1.0 };
            *count = weight[*id as usize] * often;
        });
        Self::finish(parts)
    }

    fn finish(parts: Parts) -> Self {
        let of = |entries: &[Entry]| entries.iter().fold((0f32, 0f32), |(norm, mass), &(_, w)| (norm + w * w, mass + w));
        let each = |part: &Lists<Entry>| (0..part.len()).map(|s| of(part.of(s))).map(|(n, m)| (n.sqrt(), m)).collect::<Vec<_>>();
        let sizes: Vec<Vec<(f32, f32)>> = parts.par_iter().map(each).collect();
        let (norm, mass) = sizes.into_iter().flatten().unzip();
        Self { parts, norm, mass }
    }

    /// The same without the features that are not `wanted`.
    fn only(&self, wanted: impl Fn(u32) -> bool + Sync) -> Self {
        let part = |part: &Lists<Entry>| {
            let of = |s: usize| part.of(s).iter().copied().filter(|e| wanted(e.0));
            let lengths: Vec<usize> = (0..part.len()).map(|s| of(s).count()).collect();
            Lists::of_lengths(lengths.into_iter(), (0..part.len()).flat_map(of).collect())
        };
        Self::finish(self.parts.par_iter().map(part).collect())
    }

    /// Forgets the features of the sentences, all but what they weigh.
    pub fn keep_masses(&mut self) {
        self.parts = Parts::new();
    }

    /// How many sentences there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.norm.len()
    }

    /// The features of a sentence, ascending.
    #[must_use]
    pub fn of(&self, sentence: usize) -> &[Entry] {
        self.parts.get(sentence / CHUNK).map_or(&[], |part| part.of(sentence % CHUNK))
    }

    /// Euclidean length of a sentence's vector.
    #[must_use]
    pub fn norm(&self, sentence: usize) -> f32 {
        self.norm[sentence]
    }

    /// Sum of a sentence's weights.
    #[must_use]
    pub fn mass(&self, sentence: usize) -> f32 {
        self.mass[sentence]
    }

    /// One more than the greatest feature that a sentence has; 0 where none has any.
    #[must_use]
    pub fn width(&self) -> usize {
        // Ascending, the last is the greatest.
        (0..self.len()).filter_map(|s| self.of(s).last()).map(|e| e.0 as usize + 1).max().unwrap_or(0)
    }
}

/// What a thread needs to count, kept from chunk to chunk.
struct Room {
    tally: Tally,
    ids: Vec<u32>,
    entries: Vec<Entry>,
}

/// Counts how often each feature stands in a sentence.
struct Tally {
    /// By feature.
    counts: Vec<u32>,
    /// One bit a feature: whether it was counted.
    seen: Vec<u64>,
}

impl Tally {
    fn new(features: usize) -> Self {
        Self { counts: vec![0; features], seen: vec![0; features.div_ceil(64)] }
    }

    /// Appends each of some features with its number, ascending. `ids` are in no order behind it.
    fn count(&mut self, ids: &mut [u32], out: &mut Vec<Entry>) {
        // Few among very many are sooner sorted than found.
        if ids.len() * 4 < self.seen.len() {
            ids.sort_unstable();
            out.extend(ids.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32)));
            return;
        }
        for &id in &*ids {
            self.counts[id as usize] += 1;
            self.seen[id as usize / 64] |= 1 << (id % 64);
        }
        out.reserve(ids.len());
        for (block, seen) in self.seen.iter_mut().enumerate() {
            let mut bits = std::mem::take(seen);
            while bits != 0 {
                let id = block * 64 + bits.trailing_zeros() as usize;
                out.push((id as u32, std::mem::take(&mut self.counts[id]) as f32));
                bits &= bits - 1;
            }
        }
    }
}

/// The vectors of all sentences of a side.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// Over stems; numbers by their value.
    pub stems: Vectors,
    /// Over character 3-grams of folded words.
    pub grams: Vectors,
    /// The stems among them that are figures.
    pub figures: Vectors,
    /// Those that are words of names.
    pub names: Vectors,
    /// Whether each stem is a number that counts a handful of anything.
    pub handful: Vec<bool>,
}

/// The features of every sentence of both articles. Sentences that are not compared have none.
#[must_use]
pub fn features(articles: Sides<&Article>, vocabulary: &Vocabulary, mentions: &Sides<Mentions>) -> Sides<Features> {
    let (grams, stated) = rayon::join(|| Grams::new(vocabulary), || Stated::new(vocabulary, mentions));
    let of_side = |side: Side| {
        let stems = Vectors::counted(articles[side], stated.count, |t, out| out.extend(stated.by(side, t)));
        let grams = Vectors::counted(articles[side], grams.count, |t, out| out.extend_from_slice(grams.of(vocabulary.of_token[side][t])));
        (stems, grams)
    };
    let of_stems = || (common_stems(vocabulary, stated.count), stated.anchors(mentions));
    let (Sides { left, right }, (common, anchors)) = rayon::join(|| Sides::at_once(of_side), of_stems);
    let (stem_weights, gram_weights) = rayon::join(
        || weights(Sides::new(&left.0, &right.0), stated.count, |id| common[id]),
        || weights(Sides::new(&left.1, &right.1), grams.count, |_| GRAM),
    );
    let finished = |(stems, grams): (Parts, Parts)| {
        let stems = Vectors::weighted(stems, &stem_weights);
        let only = |wanted: Anchor| stems.only(|id| anchors[id as usize] == Some(wanted));
        let (figures, names, handful) = (only(Anchor::Figure), only(Anchor::Name), stated.handful.clone());
        Features { figures, names, handful, grams: Vectors::weighted(grams, &gram_weights), stems }
    };
    let (left, right) = rayon::join(|| finished(left), || finished(right));
    Sides::new(left, right)
}

/// Inverse document frequency of each feature. The frequency is that of the side which has it more
/// often, so that a word standing once on each side counts as rare; background text is mixed in.
fn weights(parts: Sides<&Parts>, count: usize, background: impl Fn(usize) -> f32) -> Vec<f32> {
    let frequency = |side: Side| {
        let mut out = vec![0u32; count];
        parts[side].iter().flat_map(Lists::items).for_each(|e| out[e.0 as usize] += 1);
        out
    };
    let Sides { left, right } = Sides::at_once(frequency);
    let sentences = parts.map(|parts| parts.iter().map(Lists::len).sum::<usize>());
    let total = sentences.left.max(sentences.right) as f32;
    let weight = |(id, (l, r)): (usize, (u32, u32))| ((total + BACKGROUND) / (l.max(r) as f32 + BACKGROUND * background(id))).ln();
    left.into_iter().zip(right).enumerate().map(|pair| weight(pair).max(LEAST)).collect()
}

/// Share of background sentences that hold each of `count` features, stems first. Word lists of general frequency were tried instead and
/// measured worse on every corpus; that short words are common holds in all of them.
fn common_stems(vocabulary: &Vocabulary, count: usize) -> Vec<f32> {
    let mut share = vec![RARE; count];
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
