//! What the beliefs of the round before say of each pair: partners, paragraphs, and the two articles as a whole.

use rustc_hash::FxHashMap;

use crate::text::{Side, Sides};

use super::evidence::{DAMPING, Pair, Scene};
use super::features::Entry;
use super::grid::Cell;
use super::lists::Lists;

/// A belief from which on a pair counts as linked while the others are weighed.
const BELIEVED: f32 = 0.5;

/// What the beliefs of the round before say of the articles as a whole.
pub struct Around {
    /// The two strongest beliefs of each sentence, and the cell of the stronger.
    strongest: Sides<Vec<(usize, f32, f32)>>,
    /// The believed partners of each sentence.
    partners: Sides<Lists<u32>>,
    /// Weight of the sentences believed to be linked between two paragraphs.
    bound: FxHashMap<(usize, usize), Sides<f32>>,
    /// Weight of each paragraph.
    mass: Sides<Vec<f32>>,
    /// Log odds that a sentence has a partner at all.
    pub odds: Sides<f32>,
    /// Median similarity of the believed pairs.
    pub typical: f32,
}

impl Around {
    /// Gathers it from the beliefs so far.
    #[must_use]
    pub fn new(scene: &Scene, pairs: &[Pair]) -> Self {
        let ((partners, typical), ((bound, mass), (odds, strongest))) = rayon::join(
            || believed(scene, pairs),
            || rayon::join(|| bonds(scene, pairs), || (odds(scene, pairs), strongest(scene, pairs))),
        );
        Self { strongest, partners, bound, mass, odds, typical }
    }

    /// Share of the pair's paragraphs, these two sentences aside, that is linked between them.
    #[must_use]
    pub fn bond(&self, scene: &Scene, c: &Cell, own: f32) -> f32 {
        let paragraph = |side: Side| scene.articles[side].sentences[c.of(side)].paragraph;
        let Some(bound) = self.bound.get(&(paragraph(Side::Left), paragraph(Side::Right))) else { return 0.0 };
        let share = |side: Side| {
            let mass = scene.features[side].stems.mass(c.of(side));
            let rest = self.mass[side][paragraph(side)] - mass;
            if rest < 1.0 { 0.0 } else { ((bound[side] - mass * own) / rest).clamp(0.0, 1.0) }
        };
        share(Side::Left).max(share(Side::Right))
    }

    /// The strongest belief in another partner of either sentence.
    #[must_use]
    pub fn taken(&self, c: &Cell, k: usize) -> Sides<f32> {
        let other = |side: Side| {
            let (cell, first, second) = self.strongest[side][c.of(side)];
            if cell == k { second } else { first }
        };
        Sides::new(other(Side::Left), other(Side::Right))
    }

    /// Share of the smaller sentence's weight that both have and none of their other partners has. `others` is room for
    /// [`Scene::fresh`].
    #[must_use]
    pub fn news<'a>(&self, scene: &Scene<'a>, c: &Cell, alone: f32, others: &mut Vec<&'a [Entry]>) -> f32 {
        let (left, right) = c.pair();
        let partners = Sides::new(self.partners.left.of(left), self.partners.right.of(right));
        let only = |partners: &[u32], one: usize| partners.iter().all(|&p| p as usize == one);
        if only(partners.left, right) && only(partners.right, left) {
            return alone;
        }
        let mass = |side: Side| scene.features[side].stems.mass(c.of(side));
        scene.fresh(c, partners, others) / (mass(Side::Left).min(mass(Side::Right)) + DAMPING)
    }
}

/// The believed partners of each sentence, and the median similarity of the believed pairs.
fn believed(scene: &Scene, pairs: &[Pair]) -> (Sides<Lists<u32>>, f32) {
    let size = scene.grid.size();
    let believed = || pairs.iter().filter(|p| p.belief >= BELIEVED).map(|p| &scene.grid.cells[p.cell]);
    let partners = Sides::new(Side::Left, Side::Right)
        .map(|side| Lists::by_key(size[side], believed().map(move |c| (c.of(side), c.of(side.other()) as u32))));
    let mut similarities: Vec<f32> = believed().map(|c| c.similarity).collect();
    similarities.sort_unstable_by(f32::total_cmp);
    (partners, similarities.get(similarities.len() / 2).copied().unwrap_or(0.5))
}

/// Log odds that a sentence of either side has a partner at all.
fn odds(scene: &Scene, pairs: &[Pair]) -> Sides<f32> {
    let mut free = scene.grid.size().map(|n| vec![1f32; n]);
    for pair in pairs {
        Side::BOTH.iter().for_each(|&side| free[side][scene.grid.cells[pair.cell].of(side)] *= 1.0 - pair.belief);
    }
    Sides::new(Side::Left, Side::Right).map(|side| {
        let linked = free[side].iter().map(|f| 1.0 - f).sum::<f32>();
        ((linked + 1.0) / ((scene.stated[side] - linked).max(0.0) + 1.0)).ln()
    })
}

/// The two strongest beliefs of each sentence, and the cell of the stronger.
fn strongest(scene: &Scene, pairs: &[Pair]) -> Sides<Vec<(usize, f32, f32)>> {
    let mut strongest = scene.grid.size().map(|n| vec![(usize::MAX, 0f32, 0f32); n]);
    for pair in pairs {
        for side in Side::BOTH {
            let slot = &mut strongest[side][scene.grid.cells[pair.cell].of(side)];
            if pair.belief > slot.1 {
                *slot = (pair.cell, pair.belief, slot.1);
            } else if pair.belief > slot.2 {
                slot.2 = pair.belief;
            }
        }
    }
    strongest
}

type Bonds = (FxHashMap<(usize, usize), Sides<f32>>, Sides<Vec<f32>>);

/// Beliefs below this bind no paragraphs.
const FAINT: f32 = 0.1;

/// Weight of what is linked between each two paragraphs, and of each paragraph.
fn bonds(scene: &Scene, pairs: &[Pair]) -> Bonds {
    let mut mass = scene.articles.map(|a| vec![0f32; a.paragraphs.len()]);
    for side in Side::BOTH {
        for (s, sentence) in scene.articles[side].sentences.iter().enumerate() {
            mass[side][sentence.paragraph] += scene.features[side].stems.mass(s);
        }
    }
    let mut bound: FxHashMap<(usize, usize), Sides<f32>> = FxHashMap::default();
    for pair in pairs.iter().filter(|p| p.belief >= FAINT) {
        let (left, right) = scene.grid.cells[pair.cell].pair();
        let paragraphs = (scene.articles.left.sentences[left].paragraph, scene.articles.right.sentences[right].paragraph);
        let slot = bound.entry(paragraphs).or_default();
        slot.left += pair.belief * scene.features.left.stems.mass(left);
        slot.right += pair.belief * scene.features.right.stems.mass(right);
    }
    (bound, mass)
}
