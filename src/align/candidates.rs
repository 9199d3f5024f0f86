//! Candidate pairs of long articles, from an inverted index over rare stems.

use rayon::prelude::*;

use crate::text::Sides;

use super::features::Features;

/// A stem that more than this many sentences of the other side hold proposes nobody, unless a
/// sentence has no rarer stem.
const TOO_COMMON: usize = 60;

/// Least stem cosine of a candidate.
const WORTH: f32 = 0.06;

/// For every left sentence the most promising right ones, measured. Cells ascending.
#[must_use]
pub fn measure(features: &Sides<Vec<Features>>, keep: usize) -> Vec<Vec<(usize, f32)>> {
    let forward = propose(&features.left, &features.right, keep);
    let backward = propose(&features.right, &features.left, keep);
    let mut lists: Vec<Vec<usize>> = forward;
    for (j, partners) in backward.into_iter().enumerate() {
        for i in partners {
            lists[i].push(j);
        }
    }
    // Beside a likely pair its neighbours are likely too, even where they share only common words.
    let best: Vec<Option<usize>> = lists.iter().map(|l| l.first().copied()).collect();
    for (i, b) in best.iter().enumerate() {
        let Some(j) = *b else { continue };
        for (di, dj) in [(1isize, 1isize), (-1, -1), (0, 1), (1, 0)] {
            let (Some(ii), Some(jj)) = (i.checked_add_signed(di), j.checked_add_signed(dj)) else { continue };
            if ii < lists.len() && jj < features.right.len() {
                lists[ii].push(jj);
            }
        }
    }
    lists
        .into_par_iter()
        .enumerate()
        .map(|(i, mut list)| {
            list.sort_unstable();
            list.dedup();
            list.into_iter()
                // What shares next to no stem is not worth a look at its 3-grams.
                .filter_map(|j| Some((j, features.left[i].similarity_above(&features.right[j], WORTH)?)))
                .collect()
        })
        .collect()
}

/// For every sentence of `from` the `keep` sentences of `to` that share the most rare stems, best first.
fn propose(from: &[Features], to: &[Features], keep: usize) -> Vec<Vec<usize>> {
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
                let mut list: Vec<(u32, f32)> = touched.iter().map(|&j| (j, scores[j as usize])).collect();
                for &j in touched.iter() {
                    scores[j as usize] = 0.0;
                }
                touched.clear();
                let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
                if list.len() > keep {
                    list.select_nth_unstable_by(keep, order);
                    list.truncate(keep);
                }
                list.sort_by(order);
                list.into_iter().map(|(j, _)| j as usize).collect()
            },
        )
        .collect()
}
