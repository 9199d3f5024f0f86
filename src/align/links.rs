//! From similarities to links: pairs first, then the second halves of splits and merges.

use rustc_hash::FxHashMap;

use crate::text::{Side, Sides};

use super::features::Features;
use super::grid::Grid;
use super::tuning::Tuning;

/// Raises each pair by how well its neighbours pair in the same order, within a step or two.
/// Local order only, so that a moved passage supports itself as well as one that stayed.
#[must_use]
pub fn with_context(base: &Grid, strength: f32) -> Grid {
    const STEPS: [(isize, isize, f32); 3] = [(1, 1, 1.0), (1, 2, 0.7), (2, 1, 0.7)];
    let support = |i: usize, j: usize, sign: isize| {
        STEPS
            .iter()
            .filter_map(|&(di, dj, decay)| Some(base.get(i.checked_add_signed(di * sign)?, j.checked_add_signed(dj * sign)?) * decay))
            .fold(0.0f32, f32::max)
    };
    base.map(|i, j, s| s + strength * 0.5 * (support(i, j, 1) + support(i, j, -1)))
}

/// Links of both articles as (left, right, score), ascending.
#[must_use]
pub fn choose(features: &Sides<Vec<Features>>, base: &Grid, scores: &Grid, tuning: &Tuning) -> Vec<(usize, usize, f32)> {
    let mut cells: Vec<(usize, usize, f32)> = scores
        .rows
        .iter()
        .enumerate()
        .flat_map(|(i, row)| row.iter().map(move |&(j, s)| (i, j, s)))
        .filter(|&(_, _, s)| s >= 0.1)
        .collect();
    cells.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let mut partner = Sides::new(vec![None::<usize>; features.left.len()], vec![None::<usize>; features.right.len()]);
    let mut links = Vec::new();
    for &(i, j, s) in &cells {
        if s >= tuning.link && partner.left[i].is_none() && partner.right[j].is_none() {
            partner.left[i] = Some(j);
            partner.right[j] = Some(i);
            links.push((i, j, s));
        }
    }
    attach(features, &cells, &mut partner, &mut links, tuning);
    fill_gaps(base, &mut partner, &mut links, tuning);
    links.sort_by_key(|a| (a.0, a.1));
    links.dedup_by_key(|a| (a.0, a.1));
    links
}

/// Sentences still alone between two whose partners stand together: what little they share with a
/// sentence in between is enough, since everything around keeps its order.
fn fill_gaps(base: &Grid, partner: &mut Sides<Vec<Option<usize>>>, links: &mut Vec<(usize, usize, f32)>, tuning: &Tuning) {
    for side in [Side::Right, Side::Left] {
        let own = partner[side].clone();
        let mut before: Option<usize> = None;
        for (at, mine) in own.iter().enumerate() {
            if let Some(p) = *mine {
                before = Some(p);
                continue;
            }
            let after = own[at + 1..].iter().take(GAP_REACH).find_map(|p| *p);
            let (Some(low), Some(high)) = (before, after) else { continue };
            if high < low || high - low > GAP_REACH {
                continue;
            }
            let score = |p: usize| if side == Side::Right { base.get(p, at) } else { base.get(at, p) };
            let best = (low..=high).map(|p| (p, score(p))).max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            if let Some((p, s)) = best
                && s >= tuning.gap
            {
                partner[side][at] = Some(p);
                let (i, j) = if side == Side::Right { (p, at) } else { (at, p) };
                links.push((i, j, s));
            }
        }
    }
}

/// How many sentences a gap may span on either side.
const GAP_REACH: usize = 4;

/// Gives sentences that are still alone a place beside a pair they make more alike: the other half
/// of a split or a merge.
fn attach(
    features: &Sides<Vec<Features>>,
    cells: &[(usize, usize, f32)],
    partner: &mut Sides<Vec<Option<usize>>>,
    links: &mut Vec<(usize, usize, f32)>,
    tuning: &Tuning,
) {
    // What the group around a sentence holds on the other side so far.
    let mut groups: FxHashMap<(Side, usize), Features> = FxHashMap::default();
    let mut ranked: Vec<(f32, usize, usize, f32)> = Vec::new();
    for &(i, j, s) in cells {
        let (hub_side, free_at, hub) = match (partner.left[i], partner.right[j]) {
            (Some(_), None) => (Side::Left, j, i),
            (None, Some(_)) => (Side::Right, i, j),
            _ => continue,
        };
        let Some(first) = partner[hub_side][hub] else { continue };
        let adjacent = if first.abs_diff(free_at) == 1 { tuning.adjacent } else { 0.0 };
        let score = s + adjacent;
        if score >= tuning.attach {
            ranked.push((score, i, j, s));
        }
    }
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    for (_, i, j, s) in ranked {
        let (free, hub_side, free_at, hub) = match (partner.left[i], partner.right[j]) {
            (Some(_), None) => (Side::Right, Side::Left, j, i),
            (None, Some(_)) => (Side::Left, Side::Right, i, j),
            _ => continue,
        };
        let Some(first) = partner[hub_side][hub] else { continue };
        let group = groups.entry((hub_side, hub)).or_insert_with(|| features[free][first].clone());
        let joined = group.union(&features[free][free_at]);
        let hub_features = &features[hub_side][hub];
        // Beside the first partner a second half may cost a little; far from it, it must explain more of the hub.
        let least = if first.abs_diff(free_at) == 1 { 1.0 + tuning.gain } else { tuning.far };
        if joined.similarity(hub_features) > group.similarity(hub_features) * least {
            *group = joined;
            partner[free][free_at] = Some(hub);
            links.push((i, j, s));
        }
    }
}
