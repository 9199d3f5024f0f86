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
pub fn among(rows: &[Vec<Cell>], width: usize) -> Vec<Vec<u32>> {
    let likely = |cells: &mut dyn Iterator<Item = (usize, f32)>| {
        let mut list: Vec<(u32, f32)> = cells.filter(|&(_, s)| s > 0.0).map(|(k, s)| (k as u32, s)).collect();
        best_of(&mut list)
    };
    let forward = rows.iter().map(|row| likely(&mut row.iter().map(|c| (c.of(Side::Right), c.similarity)))).collect();
    let backward = (0..width).map(|j| likely(&mut rows.iter().map(|row| (row[j].of(Side::Left), row[j].similarity)))).collect();
    joined(forward, backward)
}

/// The same without measuring every pair, from an inverted index over rare stems in both directions.
#[must_use]
pub fn indexed(features: &Sides<Features>) -> Vec<Vec<u32>> {
    let stems = features.as_ref().map(|f| &f.stems);
    let (mut forward, backward) = rayon::join(|| sharing(stems.left, stems.right), || sharing(stems.right, stems.left));
    // What is repeated so often that no stem of it is rare still pairs with its like, the first with the first.
    let mut alike: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
    for j in (0..stems.right.len()).rev() {
        alike.entry(signature(stems.right.of(j))).or_default().push(j as u32);
    }
    for (i, list) in forward.iter_mut().enumerate() {
        let own = stems.left.of(i);
        let twin = alike.get_mut(&signature(own)).and_then(Vec::pop);
        if let Some(j) = twin.filter(|j| !own.is_empty() && !list.contains(j)) {
            list.push(j);
        }
    }
    joined(forward, backward)
}

/// The same number for sentences of the same stems.
fn signature(stems: &[Entry]) -> u64 {
    let mut hasher = FxHasher::default();
    stems.iter().for_each(|&(stem, weight)| (stem, weight.to_bits()).hash(&mut hasher));
    hasher.finish()
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
    lists
}

fn best_of(list: &mut Vec<(u32, f32)>) -> Vec<u32> {
    let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if list.len() > KEEP {
        list.select_nth_unstable_by(KEEP, order);
        list.truncate(KEEP);
    }
    list.sort_unstable_by(order);
    list.iter().map(|&(j, _)| j).collect()
}

/// For every sentence of `from` the `KEEP` sentences of `to` that share the most rare stems, best first.
fn sharing(from: &Vectors, to: &Vectors) -> Vec<Vec<u32>> {
    let stems = from.all().iter().chain(to.all()).map(|e| e.0 as usize + 1).max().unwrap_or(0);
    let entries = |j: usize| to.of(j).iter().map(move |&(stem, weight)| (stem as usize, (j as u32, weight / to.norm(j).max(1e-6))));
    let postings = Lists::by_key(stems, (0..to.len()).flat_map(entries));
    let holders = |stem: u32| postings.range(stem as usize).len();
    let starts: Vec<usize> = (0..from.len()).step_by(CHUNK).collect();
    let chunk = |&first: &usize| {
        let mut scores = vec![0f32; to.len()];
        let (mut touched, mut rare, mut list) = (Vec::<u32>::new(), Vec::<Entry>::new(), Vec::<(u32, f32)>::new());
        let mut out = Vec::with_capacity(CHUNK);
        for i in first..(first + CHUNK).min(from.len()) {
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
                    if scores[j as usize] == 0.0 {
                        touched.push(j);
                    }
                    scores[j as usize] += weight * w;
                }
            }
            list.clear();
            for j in touched.drain(..) {
                list.push((j, scores[j as usize]));
                scores[j as usize] = 0.0;
            }
            out.push(best_of(&mut list));
        }
        out
    };
    starts.par_iter().flat_map_iter(chunk).collect()
}
