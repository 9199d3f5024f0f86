//! Which pairs of sentences are worth weighing: the likeliest partners of each sentence on either side.

use std::hash::{Hash as _, Hasher as _};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHasher};

use crate::text::Sides;

use super::features::Features;
use super::grid::Cell;

/// Up to this many pairs, every pair is looked at; beyond, partners come from an inverted index.
const ALL_PAIRS: usize = 60_000;

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
pub fn among(rows: &[Vec<Cell>], width: usize) -> Vec<Vec<usize>> {
    let likely =
        |cells: &mut dyn Iterator<Item = (usize, f32)>| best_of(cells.filter(|&(_, s)| s > 0.0).map(|(k, s)| (k as u32, s)).collect());
    let forward = rows.iter().map(|row| likely(&mut row.iter().map(|c| (c.right, c.similarity())))).collect();
    let backward = (0..width).map(|j| likely(&mut rows.iter().map(|row| (row[j].left, row[j].similarity())))).collect();
    joined(forward, backward)
}

/// The same without measuring every pair, from an inverted index over rare stems in both directions.
#[must_use]
pub fn indexed(features: &Sides<Vec<Features>>) -> Vec<Vec<usize>> {
    let (mut forward, backward) = rayon::join(|| sharing(&features.left, &features.right), || sharing(&features.right, &features.left));
    // What is repeated so often that no stem of it is rare still pairs with its like, the first with the first.
    let mut alike: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (j, f) in features.right.iter().enumerate().rev() {
        alike.entry(signature(f)).or_default().push(j);
    }
    for (list, f) in forward.iter_mut().zip(&features.left) {
        let twin = alike.get_mut(&signature(f)).and_then(Vec::pop);
        if let Some(j) = twin.filter(|j| !f.stems.entries.is_empty() && !list.contains(j)) {
            list.push(j);
        }
    }
    joined(forward, backward)
}

/// The same number for sentences of the same stems.
fn signature(f: &Features) -> u64 {
    let mut hasher = FxHasher::default();
    f.stems.entries.iter().for_each(|&(stem, weight)| (stem, weight.to_bits()).hash(&mut hasher));
    hasher.finish()
}

/// What either side proposes, and the neighbours of the best: beside a likely pair others are likely too, even where
/// they share only common words.
fn joined(forward: Vec<Vec<usize>>, backward: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    let (n, m) = (forward.len(), backward.len());
    let best: Vec<(usize, usize)> = (forward.iter().enumerate().filter_map(|(i, l)| Some((i, *l.first()?))))
        .chain(backward.iter().enumerate().filter_map(|(j, l)| Some((*l.first()?, j))))
        .collect();
    let mut lists = forward;
    for (j, partners) in backward.into_iter().enumerate() {
        for i in partners {
            lists[i].push(j);
        }
    }
    for (i, j) in best {
        for list in &mut lists[i.saturating_sub(1)..(i + 2).min(n)] {
            list.extend(j.saturating_sub(1)..(j + 2).min(m));
        }
    }
    for list in &mut lists {
        list.sort_unstable();
        list.dedup();
    }
    lists
}

fn best_of(mut list: Vec<(u32, f32)>) -> Vec<usize> {
    let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if list.len() > KEEP {
        list.select_nth_unstable_by(KEEP, order);
        list.truncate(KEEP);
    }
    list.sort_by(order);
    list.into_iter().map(|(j, _)| j as usize).collect()
}

/// For every sentence of `from` the `KEEP` sentences of `to` that share the most rare stems, best first.
fn sharing(from: &[Features], to: &[Features]) -> Vec<Vec<usize>> {
    let stems = from.iter().chain(to).filter_map(|f| f.stems.entries.last()).map(|e| e.0 as usize + 1).max().unwrap_or(0);
    let mut postings: Vec<Vec<(u32, f32)>> = vec![Vec::new(); stems];
    for (j, f) in to.iter().enumerate() {
        for &(stem, weight) in &f.stems.entries {
            postings[stem as usize].push((j as u32, weight / f.stems.norm.max(1e-6)));
        }
    }
    from.par_iter()
        .map_init(
            || (vec![0f32; to.len()], Vec::<u32>::new()),
            |(scores, touched), f| {
                let mut rare: Vec<(u32, f32)> =
                    f.stems.entries.iter().copied().filter(|&(s, _)| postings[s as usize].len() <= TOO_COMMON).collect();
                if rare.len() < 3 {
                    let mut all = f.stems.entries.clone();
                    all.sort_by_key(|&(s, _)| (postings[s as usize].len(), s));
                    rare = all.into_iter().take(3).filter(|&(s, _)| postings[s as usize].len() <= TOO_COMMON * 20).collect();
                }
                for (stem, weight) in rare {
                    for &(j, w) in &postings[stem as usize] {
                        if scores[j as usize] == 0.0 {
                            touched.push(j);
                        }
                        scores[j as usize] += weight * w;
                    }
                }
                let list: Vec<(u32, f32)> = touched.iter().map(|&j| (j, scores[j as usize])).collect();
                for &j in touched.iter() {
                    scores[j as usize] = 0.0;
                }
                touched.clear();
                best_of(list)
            },
        )
        .collect()
}
