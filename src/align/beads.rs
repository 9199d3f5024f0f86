//! From links between sentences to beads of paragraphs.

use rustc_hash::FxHashMap;

use crate::text::{Article, Side, Sides};

use super::by_hand::Constraints;

/// How strongly two paragraphs are linked: the smaller of the shares of each one's weight that stand
/// in links to the other, and the larger.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bond {
    /// Share of the left paragraph linked to the right one.
    pub left: f32,
    /// Share of the right paragraph linked to the left one.
    pub right: f32,
}

/// Bonds of all pairs of paragraphs that share a link.
#[must_use]
pub fn bonds(articles: Sides<&Article>, masses: &Sides<Vec<f32>>, links: &[(usize, usize, f32)]) -> FxHashMap<(usize, usize), Bond> {
    let mut total = Sides::new(vec![0f32; articles.left.paragraphs.len()], vec![0f32; articles.right.paragraphs.len()]);
    for side in Side::BOTH {
        for (s, sentence) in articles[side].sentences.iter().enumerate() {
            total[side][sentence.paragraph] += masses[side][s];
        }
    }
    let mut degree = Sides::new(FxHashMap::<usize, f32>::default(), FxHashMap::<usize, f32>::default());
    for &(i, j, _) in links {
        *degree.left.entry(i).or_default() += 1.0;
        *degree.right.entry(j).or_default() += 1.0;
    }
    let mut out: FxHashMap<(usize, usize), Bond> = FxHashMap::default();
    for &(i, j, _) in links {
        let (p, q) = (articles.left.sentences[i].paragraph, articles.right.sentences[j].paragraph);
        let bond = out.entry((p, q)).or_default();
        bond.left += masses.left[i] / degree.left[&i] / total.left[p].max(1e-6);
        bond.right += masses.right[j] / degree.right[&j] / total.right[q].max(1e-6);
    }
    out
}

/// Drops the links between two beads of sentences that both have a partner at home: a formula that stands in many paragraphs ("signed on
/// Friday by 185 people") is told of each by itself, however like its copies elsewhere are.
pub fn keep_at_home(articles: Sides<&Article>, groups: &[Sides<Vec<usize>>], links: &mut Vec<(usize, usize, f32)>) {
    let mut bead = Sides::new(vec![usize::MAX; articles.left.paragraphs.len()], vec![usize::MAX; articles.right.paragraphs.len()]);
    for (k, group) in groups.iter().enumerate() {
        for side in Side::BOTH {
            group[side].iter().for_each(|&p| bead[side][p] = k);
        }
    }
    let of = |side: Side, sentence: usize| bead[side][articles[side].sentences[sentence].paragraph];
    let at_home = |&(i, j, _): &(usize, usize, f32)| of(Side::Left, i) == of(Side::Right, j);
    let mut housed = Sides::new(vec![false; articles.left.sentences.len()], vec![false; articles.right.sentences.len()]);
    for &(i, j, _) in links.iter().filter(|link| at_home(link)) {
        (housed.left[i], housed.right[j]) = (true, true);
    }
    links.retain(|link| at_home(link) || !(housed.left[link.0] && housed.right[link.1]));
}

/// Share that makes a bond wherever the paragraphs stand: of one of them if the other is its strongest partner, of both
/// whatever else they are bound to.
const HALF: f32 = 0.5;

/// How many paragraphs away the parts of a split paragraph may stand from each other, for less than a half to be one.
const BESIDE: usize = 6;

/// Groups of paragraphs: those that are each other's strongest, and those bound to their strongest by at least `join` on one
/// side if it stands beside that one's own strongest, by half if it stands elsewhere: a paragraph splits into neighbours,
/// and one sentence more far away is a repetition. Paragraphs that the reader parted never come together, over a third one
/// neither.
#[must_use]
pub fn group(
    articles: Sides<&Article>,
    bonds: &FxHashMap<(usize, usize), Bond>,
    join: f32,
    constraints: &Constraints,
) -> Vec<Sides<Vec<usize>>> {
    let (n, m) = (articles.left.paragraphs.len(), articles.right.paragraphs.len());
    let mut edges: Vec<(usize, usize, Bond)> = bonds.iter().map(|(&(p, q), &b)| (p, q, b)).collect();
    edges.sort_by_key(|e| (e.0, e.1));
    let strength = |b: &Bond| b.left.max(b.right);
    let mut best = Sides::new(vec![(0f32, usize::MAX); n], vec![(0f32, usize::MAX); m]);
    for &(p, q, ref b) in &edges {
        let weight = b.left + b.right;
        if weight > best.left[p].0 {
            best.left[p] = (weight, q);
        }
        if weight > best.right[q].0 {
            best.right[q] = (weight, p);
        }
    }
    if !constraints.parted.is_empty() {
        // Where something must stay apart, the surest bonds are heard first.
        edges.sort_by(|a, b| {
            let rank = |e: &(usize, usize, Bond)| (constraints.joins((e.0, e.1)), e.2.left + e.2.right);
            let (x, y) = (rank(a), rank(b));
            y.0.cmp(&x.0).then(y.1.total_cmp(&x.1)).then((a.0, a.1).cmp(&(b.0, b.1)))
        });
    }
    let mut parent: Vec<usize> = (0..n + m).collect();
    for &(p, q, ref b) in &edges {
        let mutual = best.left[p].1 == q && best.right[q].1 == p;
        let either = best.left[p].1 == q || best.right[q].1 == p;
        let beside = best.left[p].1.abs_diff(q) <= BESIDE && best.right[q].1.abs_diff(p) <= BESIDE;
        let least = if beside { join } else { HALF };
        if mutual || (either && strength(b) >= least) || b.left.min(b.right) >= HALF {
            let (a, c) = (find(&mut parent, p), find(&mut parent, n + q));
            let mut apart = |&(x, y): &(usize, usize)| {
                x < n && y < m && {
                    let (x, y) = (find(&mut parent, x), find(&mut parent, n + y));
                    (x, y) == (a, c) || (x, y) == (c, a)
                }
            };
            if a != c && !constraints.parted.iter().any(&mut apart) {
                parent[a.max(c)] = a.min(c);
            }
        }
    }
    let mut groups: FxHashMap<usize, Sides<Vec<usize>>> = FxHashMap::default();
    for k in 0..n + m {
        let root = find(&mut parent, k);
        let entry = groups.entry(root).or_default();
        if k < n {
            entry.left.push(k);
        } else {
            entry.right.push(k - n);
        }
    }
    let mut out: Vec<Sides<Vec<usize>>> = groups.into_values().collect();
    out.sort_by_key(|g| (g.left.first().copied().unwrap_or(usize::MAX), g.right.first().copied()));
    out
}

fn find(parent: &mut [usize], mut k: usize) -> usize {
    while parent[k] != k {
        parent[k] = parent[parent[k]];
        k = parent[k];
    }
    k
}
