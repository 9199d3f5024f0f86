//! How much each piece of evidence counts: one table for every language and sort of text.
//!
//! The weights are those of a logistic regression on human alignments of English essays and news, German web texts and
//! Portuguese news with their rewritten or simplified versions and on English encyclopedia articles with theirs, and on harsher
//! variants of all of them ([the method](super) tells which). What was kept in the table had to help on a corpus that the
//! regression had not seen. `ALONE` came later: its weights were tried by hand on those corpora and on free retellings, the others
//! left as they were.

use super::evidence::{
    ALONE, ALWAYS, ANCHORED, BEHIND, BEST_OF_BOTH, BEST_OF_ONE, BOND, EXPECTED, Evidence, FOREIGN, FRESH, GRAMS, GRAMS_HELD, HELD,
    HELD_AT_LEVEL, KINDS, LEVEL, NEWS, PART_HELD, READING, SIZE,
};

/// Weights of all evidence.
#[derive(Clone, Copy, Debug)]
pub struct Weights {
    /// By the words alone.
    pub words: Evidence,
    /// With what is believed of the pairs around.
    pub around: Evidence,
    /// A belief from which on a pair is a link.
    pub link: f32,
    /// Share of a paragraph's weight that must be linked for it to join a bead.
    pub join: f32,
}

/// How often the pairs are weighed in the light of each other.
pub const ROUNDS: usize = 2;

/// (evidence, its weight by the words alone, its weight with what is believed of the pairs around).
const TABLE: [(usize, f32, f32); KINDS] = [
    (ALWAYS, -10.63, -5.86),
    (GRAMS, 4.71, 0.07),
    (HELD, 9.64, 0.83),
    (GRAMS_HELD, 3.62, 2.05),
    (BEST_OF_BOTH, 3.06, -0.14),
    (BEST_OF_ONE, 2.52, 0.95),
    (SIZE, 0.15, 0.22),
    (ANCHORED, 0.59, 0.30),
    (FOREIGN, -2.64, -0.88),
    (LEVEL, 1.47, 1.89),
    (HELD_AT_LEVEL, -9.26, -4.08),
    (READING, 0.00, 3.00),
    (BOND, 0.00, 0.38),
    (EXPECTED, 0.00, 0.31),
    (BEHIND, 0.00, -3.97),
    (NEWS, 0.00, 3.34),
    (PART_HELD, 0.00, 1.47),
    (FRESH, 0.00, 1.43),
    (ALONE, 1.00, 0.40),
];

impl Default for Weights {
    fn default() -> Self {
        let (mut words, mut around) = ([0.0; KINDS], [0.0; KINDS]);
        for (kind, alone, with_others) in TABLE {
            words[kind] = alone;
            around[kind] = with_others;
        }
        Self { words, around, link: 0.45, join: 0.3 }
    }
}
