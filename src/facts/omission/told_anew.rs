//! Told anew: what the one article leaves out and the other adds is one statement in other words where the two share
//! words of weight and stand in one place, or share most of them wherever they stand.
//!
//! "The Board took no action." and "No vote was taken." are no omission and no addition.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::model::{Kind, Scope};
use crate::facts::{Case, Findings};
use crate::lexicon::{self, Meaning, Paraphrased};
use crate::text::{Side, Sides, Span};

/// Share of the shorter's words of weight that tells two statements in one place alike.
const NEAR: f32 = 0.34;

/// The same for statements that stand anywhere.
const ANYWHERE: f32 = 0.6;

/// Least share of the longer one's words that the shorter one has.
const LENGTH: f32 = 0.5;

/// Up to this many words one shared word is enough.
const SHORT: usize = 4;

/// How many sentences apart "one place" may be.
const PLACE: usize = 2;

/// A stem that more statements have than this proposes none.
const FEW: usize = 8;

/// More words than this are compared by their stems alone.
const MANY: usize = 30;

/// Takes back omissions and additions that are one another in other words.
pub(super) fn cancel(case: &Case<'_>, findings: &mut Findings) {
    let of = |kind: Kind, side: Side| -> Vec<(usize, Statement)> {
        findings
            .discrepancies
            .iter()
            .enumerate()
            .filter(|(_, d)| d.kind == kind && d.scope == Scope::Between && !d.spans[side].is_empty())
            .map(|(at, d)| (at, Statement::new(case, side, d.spans[side][0])))
            .collect()
    };
    let (left, right) = (of(Kind::Omission, Side::Left), of(Kind::Addition, Side::Right));
    if left.is_empty() || right.is_empty() {
        return;
    }
    let places = Places::new(case);
    // Only statements in one place, or that share a stem which few others have, are looked at.
    let mut with_stem: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (k, (_, b)) in right.iter().enumerate() {
        for &t in &b.words {
            let list = with_stem.entry(case.vocabulary.stem(Side::Right, t)).or_default();
            if list.last() != Some(&k) {
                list.push(k);
            }
        }
    }
    let mut by_place: Vec<usize> = (0..right.len()).collect();
    by_place.sort_by_key(|&k| (right[k].1.sentence, k));
    // The right statements that say the same as a left one, in order; looked for side by side.
    let told: Vec<Vec<usize>> = left
        .par_iter()
        .map_init(FxHashMap::default, |known: &mut FxHashMap<usize, Vec<Meant>>, (_, a)| {
            if case.stop.is_asked() {
                return Vec::new();
            }
            let place = places.of.left[a.sentence];
            let from = by_place.partition_point(|&k| right[k].1.sentence + PLACE < place);
            let beside = by_place[from..].iter().copied().take_while(|&k| right[k].1.sentence <= place + PLACE);
            let alike =
                a.words.iter().filter_map(|&t| with_stem.get(&case.vocabulary.stem(Side::Left, t))).filter(|list| list.len() <= FEW);
            let mut candidates: Vec<usize> = beside.chain(alike.flatten().copied()).collect();
            candidates.sort_unstable();
            candidates.dedup();
            let own = a.meanings(case, Side::Left);
            candidates.retain(|&k| {
                let b = &right[k].1;
                let least = if places.are_near(a.sentence, b.sentence) { NEAR } else { ANYWHERE };
                a.is_as_long_as(b) && a.shares(case, &own, b, known.entry(k).or_insert_with(|| b.meanings(case, Side::Right)), least)
            });
            candidates
        })
        .collect();
    let mut gone = FxHashSet::default();
    for ((l, _), told) in left.iter().zip(told) {
        if let Some(r) = told.into_iter().map(|k| right[k].0).find(|r| !gone.contains(r)) {
            gone.insert(*l);
            gone.insert(r);
        }
    }
    let mut at = 0;
    findings.discrepancies.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
}

/// What a word means, and its paraphrases.
type Meant = (Meaning, Paraphrased);

/// A statement of one side.
struct Statement {
    sentence: usize,
    /// Tokens of its words of weight.
    words: Vec<usize>,
}

impl Statement {
    fn new(case: &Case<'_>, side: Side, span: Span) -> Self {
        let words = case.articles[side].tokens_in(span).filter(|&t| case.is_content(side, t)).collect();
        Self { sentence: case.articles[side].sentence_at(span.start).unwrap_or(0), words }
    }

    /// What its words mean; nothing where they are too many to be held against others one by one.
    fn meanings(&self, case: &Case<'_>, side: Side) -> Vec<Meant> {
        let words = if self.words.len() <= MANY { &*self.words } else { &[] };
        words.iter().map(|&t| case.folded(side, t)).map(|word| (Meaning::of(word), Paraphrased::of(word))).collect()
    }

    /// Whether the other has about as many words: who says the same needs as many.
    fn is_as_long_as(&self, other: &Self) -> bool {
        let (shorter, longer) = (self.words.len().min(other.words.len()), self.words.len().max(other.words.len()));
        shorter > 0 && shorter as f32 >= LENGTH * longer as f32
    }

    /// Whether the other says at least a share of the shorter's words of weight as well, by stem or by a synonym. The meanings are
    /// those of the words of both.
    fn shares(&self, case: &Case<'_>, own: &[Meant], right: &Self, theirs: &[Meant], least: f32) -> bool {
        let (shorter, longer) = (self.words.len().min(right.words.len()), self.words.len().max(right.words.len()));
        let mut free: Vec<usize> = (0..right.words.len()).collect();
        let mut shared = 0usize;
        for (at, &a) in self.words.iter().enumerate() {
            // Even if all that is left were shared.
            if ((shared + self.words.len() - at) as f32 / shorter as f32) < least {
                return false;
            }
            let stem = case.vocabulary.stem(Side::Left, a);
            let found = free.iter().position(|&k| case.vocabulary.stem(Side::Right, right.words[k]) == stem).or_else(|| {
                let alike = |k: usize| {
                    let one = own.get(at).zip(theirs.get(k)).is_some_and(|(x, y)| x.0.is_one(&y.0) || x.1.may_be(&y.1));
                    one && !lexicon::opposite(case.folded(Side::Left, a), case.folded(Side::Right, right.words[k]))
                };
                free.iter().position(|&k| alike(k))
            });
            if let Some(at) = found {
                free.remove(at);
                shared += 1;
            }
        }
        (shared >= 2 || longer <= SHORT) && shared as f32 / shorter as f32 >= least
    }
}

/// Where each sentence would stand in the other article: behind the partner of the last linked sentence before it.
struct Places {
    of: Sides<Vec<usize>>,
}

impl Places {
    fn new(case: &Case<'_>) -> Self {
        let of = |side: Side| {
            let mut partner = vec![None; case.articles[side].sentences.len()];
            for pair in case.alignment.side_by_side() {
                partner[pair[side]] = Some(pair[side.other()]);
            }
            let mut last = 0;
            partner
                .into_iter()
                .map(|p| {
                    last = p.unwrap_or(last);
                    last
                })
                .collect()
        };
        Self { of: Sides::new(of(Side::Left), of(Side::Right)) }
    }

    fn are_near(&self, left: usize, right: usize) -> bool {
        self.of.left[left].abs_diff(right) <= PLACE || self.of.right[right].abs_diff(left) <= PLACE
    }
}
