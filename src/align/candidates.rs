//! Which pairs of sentences are worth weighing: the likeliest partners of each sentence on either side.

use std::hash::{Hash as _, Hasher as _};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHasher};

use crate::text::{Side, Sides};

use super::features::{Entry, Features, Vectors};
use super::grid::Cell;
use super::lists::Lists;

/// Up to this many pairs, every pair is looked at; beyond, partners come from an inverted index.
const ALL_PAIRS: usize = 60_000;

/// How many sentences a thread takes at a time.
const CHUNK: usize = 256;

/// How many partners each sentence proposes.
const KEEP: usize = 6;

/// A stem that more than this many sentences of the other side hold proposes nobody, unless a
/// sentence has no rarer stem.
const TOO_COMMON: usize = 60;

/// Whether every pair is looked at.
#[must_use]
pub const fn looks_at_all(left: usize, right: usize) -> bool {
    left.saturating_mul(right) <= ALL_PAIRS
}

/// For every left sentence the right ones worth weighing, ascending, where every pair was measured: a row a left sentence,
/// a cell a right one.
#[must_use]
pub fn among(rows: &[&[Cell]], width: usize) -> Vec<Vec<u32>> {
    let likely = |cells: &mut dyn Iterator<Item = (usize, f32)>| best_of(cells.filter(|&(_, s)| s > 0.0).map(|(k, s)| (k as u32, s)));
    let forward = rows.iter().map(|row| likely(&mut row.iter().map(|c| (c.of(Side::Right), c.similarity)))).collect();
    let backward = (0..width).map(|j| likely(&mut rows.iter().map(|row| (row[j].of(Side::Left), row[j].similarity)))).collect();
    joined(forward, backward)
}

/// The same without measuring every pair, from an inverted index over rare stems in both directions.
#[must_use]
pub fn indexed(features: &Sides<Features>) -> Vec<Vec<u32>> {
    let stems = features.as_ref().map(|f| &f.stems);
    let all = stems.map(|s| (0..s.len() as u32).collect::<Vec<u32>>());
    let search = |side: Side| sharing(Sides::new(stems[side], stems[side.other()]), Sides::new(&all[side], &all[side.other()]));
    let (Sides { left: mut forward, right: mut backward }, kinds) = rayon::join(|| Sides::at_once(search), || kinds(stems));
    for (i, list) in forward.iter_mut().enumerate() {
        let (kind, turn) = kinds.left.of_sentence[i];
        if let Some(&j) = kinds.right.copies.of(kind).get(turn).filter(|&j| !list.contains(j)) {
            list.push(j);
        }
    }
    for (side, lists) in [(Side::Left, &mut forward), (Side::Right, &mut backward)] {
        let (own, other) = (side, side.other());
        propose_by_kind(Sides::new(stems[own], stems[other]), Sides::new(&kinds[own], &kinds[other]), lists);
    }
    joined(forward, backward)
}

/// The sentences of a side by their kind: those of the same stems, on either side, are of one kind.
struct Kinds {
    /// The kind of each sentence, and how many copies stand before it.
    of_sentence: Vec<(usize, usize)>,
    /// The sentences of each kind, ascending. A sentence without stems is of none.
    copies: Lists<u32>,
}

fn kinds(stems: Sides<&Vectors>) -> Sides<Kinds> {
    let mut known: FxHashMap<u64, usize> = FxHashMap::default();
    let numbers = stems.map(|side| {
        let kind = |s: usize| {
            let next = known.len();
            *known.entry(signature(side.of(s))).or_insert(next)
        };
        (0..side.len()).map(kind).collect::<Vec<usize>>()
    });
    let count = known.len();
    Sides::new((numbers.left, stems.left), (numbers.right, stems.right)).map(|(numbers, stems)| {
        let stated = (0..numbers.len()).filter(|&s| !stems.of(s).is_empty());
        let mut seen = vec![0; count];
        let turns = numbers.iter().map(|&kind| {
            seen[kind] += 1;
            (kind, seen[kind] - 1)
        });
        Kinds { of_sentence: turns.collect(), copies: Lists::by_key(count, stated.map(|s| (numbers[s], s as u32))) }
    })
}

/// The same number for sentences of the same stems.
fn signature(stems: &[Entry]) -> u64 {
    let mut hasher = FxHasher::default();
    stems.iter().for_each(|&(stem, weight)| (stem, weight.to_bits()).hash(&mut hasher));
    hasher.finish()
}

/// Partners for sentences that are repeated so often that no stem of theirs is rare: copies count once in looking for the
/// kinds alike, whose copies then pair the first with the first.
fn propose_by_kind(stems: Sides<&Vectors>, kinds: Sides<&Kinds>, lists: &mut [Vec<u32>]) {
    let (from, to) = (kinds.left, kinds.right);
    let lost: Vec<usize> = (0..lists.len()).filter(|&s| lists[s].is_empty() && !stems.left.of(s).is_empty()).collect();
    if lost.is_empty() {
        return;
    }
    let firsts = |kinds: &Kinds| (0..kinds.copies.len()).filter_map(|k| kinds.copies.of(k).first().copied()).collect::<Vec<u32>>();
    let mut wanted: Vec<u32> = lost.iter().map(|&s| from.copies.of(from.of_sentence[s].0)[0]).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let found = sharing(stems, Sides::new(&wanted, &firsts(to)));
    for s in lost {
        let (kind, turn) = from.of_sentence[s];
        let Ok(at) = wanted.binary_search(&from.copies.of(kind)[0]) else { continue };
        let copy = |&first: &u32| {
            let copies = to.copies.of(to.of_sentence[first as usize].0);
            copies[turn.min(copies.len() - 1)]
        };
        lists[s] = found[at].iter().map(copy).collect();
    }
}

/// What either side proposes, and the neighbours of the best: beside a likely pair others are likely too, even where
/// they share only common words.
fn joined(forward: Vec<Vec<u32>>, backward: Vec<Vec<u32>>) -> Vec<Vec<u32>> {
    let (n, m) = (forward.len(), backward.len() as u32);
    let best: Vec<(usize, u32)> = (forward.iter().enumerate().filter_map(|(i, l)| Some((i, *l.first()?))))
        .chain(backward.iter().enumerate().filter_map(|(j, l)| Some((*l.first()? as usize, j as u32))))
        .collect();
    let mut lists = forward;
    for (j, partners) in backward.into_iter().enumerate() {
        for i in partners {
            lists[i as usize].push(j as u32);
        }
    }
    for (i, j) in best {
        for list in &mut lists[i.saturating_sub(1)..(i + 2).min(n)] {
            list.extend(j.saturating_sub(1)..(j + 2).min(m));
        }
    }
    lists.par_iter_mut().with_min_len(CHUNK).for_each(|list| {
        list.sort_unstable();
        list.dedup();
    });
    let between: Vec<Vec<u32>> = (0..n).into_par_iter().with_min_len(CHUNK).map(|i| between(&lists, i)).collect();
    for (list, more) in lists.iter_mut().zip(between) {
        if !more.is_empty() {
            list.extend(more);
            list.sort_unstable();
        }
    }
    lists
}

/// The right sentences that are not proposed for a left one, but stand between two that are for its neighbours: where passages
/// are repeated, the likeliest pair beside it may be with another copy.
fn between(lists: &[Vec<u32>], i: usize) -> Vec<u32> {
    let (Some(before), Some(behind)) = (i.checked_sub(1).and_then(|b| lists.get(b)), lists.get(i + 1)) else { return Vec::new() };
    let holds = |list: &[u32], j: u32| list.binary_search(&j).is_ok();
    let middle = before.iter().map(|j| j + 1);
    middle.filter(|&j| holds(behind, j + 1) && !holds(&lists[i], j)).collect()
}

/// The `KEEP` best of scored sentences, the best first and of equals the first. Few of many are ever among the best, so that
/// one look at the last of these is mostly enough.
fn best_of(scored: impl Iterator<Item = (u32, f32)>) -> Vec<u32> {
    let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    let mut best: Vec<(u32, f32)> = Vec::with_capacity(KEEP + 1);
    for one in scored {
        if best.get(KEEP - 1).is_some_and(|last| last.1 > one.1 || order(last, &one).is_lt()) {
            continue;
        }
        best.insert(best.partition_point(|other| order(other, &one).is_lt()), one);
        best.truncate(KEEP);
    }
    best.iter().map(|&(j, _)| j).collect()
}

/// For every one of the `left` sentences the `KEEP` of the `right` ones that share the most rare stems, best first.
fn sharing(stems: Sides<&Vectors>, sentences: Sides<&Vec<u32>>) -> Vec<Vec<u32>> {
    let (from, to) = (stems.left, stems.right);
    let count = from.width().max(to.width());
    let entries = |&j: &u32| {
        let norm = to.norm(j as usize).max(1e-6);
        to.of(j as usize).iter().map(move |&(stem, weight)| (stem as usize, (j, weight / norm)))
    };
    let postings = Lists::by_key(count, sentences.right.iter().flat_map(entries));
    let holders = |stem: u32| postings.range(stem as usize).len();
    let chunk = |sentences: &[u32]| {
        let mut scores = vec![0f32; to.len()];
        let (mut touched, mut rare) = (Vec::<u32>::new(), Vec::<Entry>::new());
        let mut out = Vec::with_capacity(CHUNK);
        for i in sentences.iter().map(|&i| i as usize) {
            rare.clear();
            rare.extend(from.of(i).iter().filter(|&&(s, _)| holders(s) <= TOO_COMMON));
            if rare.len() < 3 {
                rare.clear();
                rare.extend_from_slice(from.of(i));
                rare.sort_by_key(|&(s, _)| (holders(s), s));
                rare.truncate(3);
                rare.retain(|&(s, _)| holders(s) <= TOO_COMMON * 20);
            }
            for &(stem, weight) in &rare {
                for &(j, w) in postings.of(stem as usize) {
                    let score = &mut scores[j as usize];
                    if *score == 0.0 {
                        touched.push(j);
                    }
                    *score += weight * w;
                }
            }
            out.push(best_of(touched.drain(..).map(|j| (j, std::mem::take(&mut scores[j as usize])))));
        }
        out
    };
    sentences.left.par_chunks(CHUNK).flat_map_iter(chunk).collect()
}
