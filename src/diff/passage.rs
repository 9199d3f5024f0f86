//! Passages: groups of linked sentences that face each other, and how their tokens pair up.

use rustc_hash::FxHashMap;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::lexicon::Vocabulary;
use crate::text::{Article, Side, Sides, Stop, TokenKind};

/// Above this many tokens the diff anchors on unique words first (Patience), which stays quick on long
/// texts; below, it finds the smallest script (Myers).
const LONG: usize = 50_000;

/// Moved words must run at least this long to count as a move.
const MOVE_WORDS: usize = 3;

/// Sentences connected by links, with their tokens paired.
#[derive(Clone, Debug, Default)]
pub struct Passage {
    /// Sentence indices, ascending.
    pub sentences: Sides<Vec<usize>>,
    /// Token indices of those sentences, ascending.
    pub tokens: Sides<Vec<usize>>,
    /// Paired tokens in the same order on both sides, as positions in `tokens`, ascending.
    pub pairs: Vec<(usize, usize)>,
    /// Paired tokens that stand elsewhere in the passage, as positions in `tokens`, run by run, each in order on both sides.
    pub moves: Vec<(usize, usize)>,
}

impl Passage {
    /// Whether every token of either side is paired in its place.
    #[must_use]
    pub fn is_kept_whole(&self) -> bool {
        self.pairs.len() == self.tokens.left.len() && self.pairs.len() == self.tokens.right.len()
    }

    /// Whether it is so long that its tokens were not paired by the smallest edit script.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.tokens.left.len().max(self.tokens.right.len()) > LONG
    }
}

/// The passages of all links, in left order. Tokens of equal `keys` pair.
#[must_use]
pub fn passages(
    articles: Sides<&Article>,
    vocabulary: &Vocabulary,
    keys: &Sides<Vec<u32>>,
    links: &[Sides<usize>],
    stop: &Stop,
) -> Vec<Passage> {
    use rayon::prelude::*;
    let mut groups = components(links);
    groups.sort_by_key(|g| (g.left[0], g.right[0]));
    groups
        .into_par_iter()
        .map(|sentences| {
            let tokens = Sides::new(tokens_of(articles.left, &sentences.left), tokens_of(articles.right, &sentences.right));
            let mut passage = Passage { sentences, tokens, ..Passage::default() };
            if !stop.is_asked() {
                pair(vocabulary, keys, articles, &mut passage);
            }
            passage
        })
        .collect()
}

fn components(links: &[Sides<usize>]) -> Vec<Sides<Vec<usize>>> {
    let mut group_of = Sides::<FxHashMap<usize, usize>>::default();
    let mut groups: Vec<Sides<Vec<usize>>> = Vec::new();
    for link in links {
        let (a, b) = (group_of.left.get(&link.left).copied(), group_of.right.get(&link.right).copied());
        let home = match (a, b) {
            (None, None) => {
                groups.push(Sides::default());
                groups.len() - 1
            }
            (Some(g), None) | (None, Some(g)) => g,
            (Some(g), Some(h)) if g == h => g,
            (Some(g), Some(h)) => {
                let (keep, gone) = (g.min(h), g.max(h));
                let moved = std::mem::take(&mut groups[gone]);
                for side in Side::BOTH {
                    for &s in &moved[side] {
                        group_of[side].insert(s, keep);
                    }
                    groups[keep][side].extend(&moved[side]);
                }
                keep
            }
        };
        for side in Side::BOTH {
            let s = link[side];
            if group_of[side].insert(s, home) != Some(home) || !groups[home][side].contains(&s) {
                groups[home][side].push(s);
            }
        }
    }
    groups.retain(|g| !g.left.is_empty() && !g.right.is_empty());
    for group in &mut groups {
        for side in Side::BOTH {
            group[side].sort_unstable();
            group[side].dedup();
        }
    }
    groups
}

fn tokens_of(article: &Article, sentences: &[usize]) -> Vec<usize> {
    sentences.iter().flat_map(|&s| article.sentences[s].tokens.clone()).collect()
}

/// Pairs words first and marks between them afterwards, so that a comma never pulls a word off its partner.
fn pair(vocabulary: &Vocabulary, keys: &Sides<Vec<u32>>, articles: Sides<&Article>, passage: &mut Passage) {
    let is_word =
        |side: Side, at: usize| matches!(articles[side].tokens[passage.tokens[side][at]].kind, TokenKind::Word | TokenKind::Number);
    let words = Sides::new(
        (0..passage.tokens.left.len()).filter(|&k| is_word(Side::Left, k)).collect::<Vec<_>>(),
        (0..passage.tokens.right.len()).filter(|&k| is_word(Side::Right, k)).collect::<Vec<_>>(),
    );
    let key = |side: Side, at: usize| keys[side][passage.tokens[side][at]];
    let turned = is_turned(vocabulary, passage, &words);
    let paired = |left: &[usize], right: &[usize]| {
        if turned {
            let pairs = lcs(right, left, |b| key(Side::Right, b), |a| key(Side::Left, a));
            pairs.into_iter().map(|(b, a)| (a, b)).collect()
        } else {
            lcs(left, right, |a| key(Side::Left, a), |b| key(Side::Right, b))
        }
    };
    let mut pairs = paired(&words.left, &words.right);
    let moves = moved(&words, &pairs, key);
    // Marks, gap by gap.
    let mut all = Vec::with_capacity(pairs.len() * 2);
    let ends = (passage.tokens.left.len(), passage.tokens.right.len());
    let (mut from_left, mut from_right) = (0, 0);
    let mut marks = Sides::<Vec<usize>>::default();
    for &(a, b) in pairs.iter().chain(std::iter::once(&ends)) {
        for (side, gap) in [(Side::Left, from_left..a), (Side::Right, from_right..b)] {
            marks[side].clear();
            marks[side].extend(gap.filter(|&k| !is_word(side, k)));
        }
        if !marks.left.is_empty() && !marks.right.is_empty() {
            all.extend(paired(&marks.left, &marks.right));
        }
        if (a, b) != ends {
            all.push((a, b));
        }
        (from_left, from_right) = (a + 1, b + 1);
    }
    std::mem::swap(&mut pairs, &mut all);
    passage.pairs = pairs;
    passage.moves = moves;
}

/// Whether the right side is read first. Of several shortest scripts the diff takes one that depends on which
/// side it reads first; so the passage decides that, not its sides, and exchanged articles get exchanged pairs.
fn is_turned(vocabulary: &Vocabulary, passage: &Passage, words: &Sides<Vec<usize>>) -> bool {
    let said = |side: Side| words[side].iter().map(move |&k| vocabulary.word(side, passage.tokens[side][k]).folded.as_str());
    words.right.len().cmp(&words.left.len()).then_with(|| said(Side::Right).cmp(said(Side::Left))).is_lt()
}

fn lcs(a: &[usize], b: &[usize], key_a: impl Fn(usize) -> u32, key_b: impl Fn(usize) -> u32) -> Vec<(usize, usize)> {
    // Most sentences of a long article are the same on both sides, and most gaps have the same marks.
    if a.len() == b.len() && a.iter().zip(b).all(|(&i, &j)| key_a(i) == key_b(j)) {
        return a.iter().copied().zip(b.iter().copied()).collect();
    }
    let ka: Vec<u32> = a.iter().map(|&k| key_a(k)).collect();
    let kb: Vec<u32> = b.iter().map(|&k| key_b(k)).collect();
    let algorithm = if ka.len().max(kb.len()) > LONG { Algorithm::Patience } else { Algorithm::Myers };
    let mut out = Vec::new();
    for op in capture_diff_slices(algorithm, &ka, &kb) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            out.extend((0..len).map(|k| (a[old_index + k], b[new_index + k])));
        }
    }
    out
}

/// Runs of words without a partner on either side that stand in the other order: longest first.
fn moved(words: &Sides<Vec<usize>>, pairs: &[(usize, usize)], key: impl Fn(Side, usize) -> u32) -> Vec<(usize, usize)> {
    if words.left.len().min(words.right.len()) < pairs.len() + MOVE_WORDS {
        return Vec::new();
    }
    let free = |side: Side| {
        let mut taken: Vec<usize> = pairs.iter().map(|p| if side == Side::Left { p.0 } else { p.1 }).collect();
        taken.sort_unstable();
        words[side].iter().copied().filter(|k| taken.binary_search(k).is_err()).collect::<Vec<usize>>()
    };
    let (left, right) = (free(Side::Left), free(Side::Right));
    if left.len().saturating_mul(right.len()) > 4_000_000 {
        return Vec::new();
    }
    let position = |side: Side, k: usize| words[side].binary_search(&k).unwrap_or(0);
    let mut where_right: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (at, &k) in right.iter().enumerate() {
        where_right.entry(key(Side::Right, k)).or_default().push(at);
    }
    let mut runs: Vec<(usize, usize, usize)> = Vec::new();
    for a in 0..left.len() {
        for &b in where_right.get(&key(Side::Left, left[a])).map_or(&[][..], Vec::as_slice) {
            let mut len = 1;
            while a + len < left.len()
                && b + len < right.len()
                && key(Side::Left, left[a + len]) == key(Side::Right, right[b + len])
                && position(Side::Left, left[a + len]) == position(Side::Left, left[a]) + len
                && position(Side::Right, right[b + len]) == position(Side::Right, right[b]) + len
            {
                len += 1;
            }
            if len >= MOVE_WORDS {
                runs.push((len, a, b));
            }
        }
    }
    runs.sort_by_key(|&(len, a, b)| (usize::MAX - len, a, b));
    let (mut used_left, mut used_right) = (vec![false; left.len()], vec![false; right.len()]);
    let mut out = Vec::new();
    for (len, a, b) in runs {
        if (0..len).any(|k| used_left[a + k] || used_right[b + k]) {
            continue;
        }
        for k in 0..len {
            used_left[a + k] = true;
            used_right[b + k] = true;
            out.push((left[a + k], right[b + k]));
        }
    }
    out
}
