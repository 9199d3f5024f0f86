//! Which pairs of sentences are worth weighing: the likeliest partners of each sentence on either side.

use rayon::prelude::*;

use crate::text::Sides;

use super::features::Features;

/// Up to this many pairs, every pair is looked at; beyond, partners come from an inverted index.
const ALL_PAIRS: usize = 60_000;

/// How many partners each sentence proposes.
const KEEP: usize = 6;

/// A stem that more than this many sentences of the other side hold proposes nobody, unless a
/// sentence has no rarer stem.
const TOO_COMMON: usize = 60;

/// For every left sentence the right ones worth weighing, ascending. The second value tells whether
/// the index was asked instead of every pair being looked at.
#[must_use]
pub fn propose(features: &Sides<Vec<Features>>) -> (Vec<Vec<usize>>, bool) {
    let (n, m) = (features.left.len(), features.right.len());
    let all = n.saturating_mul(m) <= ALL_PAIRS;
    let (forward, backward) = if all {
        (every(&features.left, &features.right), every(&features.right, &features.left))
    } else {
        (indexed(&features.left, &features.right), indexed(&features.right, &features.left))
    };
    let best: Vec<(usize, usize)> = (forward.iter().enumerate().filter_map(|(i, l)| Some((i, *l.first()?))))
        .chain(backward.iter().enumerate().filter_map(|(j, l)| Some((*l.first()?, j))))
        .collect();
    let mut lists = forward;
    for (j, partners) in backward.into_iter().enumerate() {
        for i in partners {
            lists[i].push(j);
        }
    }
    // Beside a likely pair its neighbours are likely too, even where they share only common words.
    for (i, j) in best {
        for di in -2isize..=2 {
            for dj in -2isize..=2 {
                let (Some(ii), Some(jj)) = (i.checked_add_signed(di), j.checked_add_signed(dj)) else { continue };
                if ii < n && jj < m {
                    lists[ii].push(jj);
                }
            }
        }
    }
    for list in &mut lists {
        list.sort_unstable();
        list.dedup();
    }
    (lists, !all)
}

/// For every sentence of `from` the `KEEP` most similar of `to`, best first, each looked at.
fn every(from: &[Features], to: &[Features]) -> Vec<Vec<usize>> {
    from.par_iter()
        .map(|a| {
            let list = to.iter().enumerate().map(|(j, b)| (j as u32, a.compare(b, 0, 0).similarity())).filter(|&(_, s)| s > 0.0).collect();
            best_of(list)
        })
        .collect()
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
fn indexed(from: &[Features], to: &[Features]) -> Vec<Vec<usize>> {
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
