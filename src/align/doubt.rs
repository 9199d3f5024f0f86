//! Which beads have nearly as good a partner elsewhere.

use rayon::prelude::*;

use crate::text::{Article, Side, Sides};

use super::features::Features;
use super::grid::Grid;
use super::lists::Lists;

/// How many beads a thread takes at a time.
const CHUNK: usize = 128;

/// A partner elsewhere is nearly as good from this share of what the bead itself has.
const NEARLY: f32 = 0.75;

/// For each group of paragraphs, whether a paragraph outside it says nearly as much of the same as its own partners do,
/// seen from either side.
#[must_use]
pub fn unsure(articles: Sides<&Article>, features: &Sides<Features>, grid: &Grid, groups: &[Sides<Vec<usize>>]) -> Vec<bool> {
    let mut home = articles.map(|a| vec![usize::MAX; a.paragraphs.len()]);
    for (g, group) in groups.iter().enumerate() {
        for side in Side::BOTH {
            group[side].iter().for_each(|&p| home[side][p] = g);
        }
    }
    let sentences = Side::BOTH.map(|side| {
        let article = articles[side];
        Lists::by_key(article.paragraphs.len(), article.sentences.iter().enumerate().map(|(s, sentence)| (sentence.paragraph, s)))
    });
    let starts: Vec<usize> = (0..groups.len()).step_by(CHUNK).collect();
    let chunk = |&from: &usize| {
        let mut rivals = articles.map(|a| Rivals::new(a.paragraphs.len()));
        let mut doubted = |g: usize| {
            Side::BOTH.iter().zip(&sentences).any(|(&side, sentences)| {
                let rivals = &mut rivals[side.other()];
                let mut own = 0f32;
                for s in groups[g][side].iter().flat_map(|&p| sentences.of(p)) {
                    let mass = features[side].stems.mass(*s);
                    let mut inside = 0f32;
                    grid.each_of(side, *s, |k| {
                        let cell = &grid.cells[k];
                        let paragraph = articles[side.other()].sentences[cell.of(side.other())].paragraph;
                        if home[side.other()][paragraph] == g {
                            inside = inside.max(cell.similarity);
                        } else {
                            rivals.offer(paragraph, mass * cell.similarity);
                        }
                    });
                    own += mass * inside;
                    rivals.next_sentence();
                }
                rivals.strongest() >= NEARLY * own
            })
        };
        (from..(from + CHUNK).min(groups.len())).map(&mut doubted).collect::<Vec<bool>>()
    };
    starts.par_iter().flat_map_iter(chunk).collect()
}

/// What the paragraphs elsewhere have for the sentences of one bead.
struct Rivals {
    /// The best that each paragraph has for the sentence at hand.
    best: Vec<f32>,
    /// What each paragraph has for the bead.
    sum: Vec<f32>,
    offering: Vec<usize>,
    known: Vec<usize>,
}

impl Rivals {
    fn new(paragraphs: usize) -> Self {
        Self { best: vec![0.0; paragraphs], sum: vec![0.0; paragraphs], offering: Vec::new(), known: Vec::new() }
    }

    fn offer(&mut self, paragraph: usize, weight: f32) {
        if weight > self.best[paragraph] {
            if self.best[paragraph] == 0.0 {
                self.offering.push(paragraph);
            }
            self.best[paragraph] = weight;
        }
    }

    fn next_sentence(&mut self) {
        for p in self.offering.drain(..) {
            if self.sum[p] == 0.0 {
                self.known.push(p);
            }
            self.sum[p] += std::mem::take(&mut self.best[p]);
        }
    }

    /// The most that one paragraph has for the bead, negative where none has anything; ready for the next bead.
    fn strongest(&mut self) -> f32 {
        self.known.drain(..).map(|p| std::mem::take(&mut self.sum[p])).fold(-1.0, f32::max)
    }
}
