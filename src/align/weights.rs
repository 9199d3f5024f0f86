//! How much each piece of evidence counts: one table for every language and sort of text.
//!
//! The weights are those of a logistic regression on human alignments of English essays and news, German web texts and
//! Portuguese news with their rewritten or simplified versions, each corpus counting alike, together with harsher variants of
//! all of them: most sentences of one side left out, the rest in another order. What was kept in the table had to help on
//! a corpus that the regression had not seen.

use super::evidence::{
    ALWAYS, BEHIND, BEST_OF_BOTH, BEST_OF_ONE, BOND, BOTH_TAKEN, EXPECTED, Evidence, FOREIGN, FRESH, GRAMS, HELD, KINDS, NEWS, PART_HELD,
    READING, SHORT, SIZE,
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
    (ALWAYS, -8.06, -5.65),
    (GRAMS, 0.27, -0.19),
    (HELD, 8.66, 0.47),
    (BEST_OF_BOTH, 4.12, -0.19),
    (BEST_OF_ONE, 2.74, 2.02),
    (SIZE, -0.89, -0.40),
    (FOREIGN, -0.11, 0.66),
    (READING, 0.00, 2.98),
    (BOND, 0.00, 1.24),
    (EXPECTED, 0.00, 0.25),
    (BEHIND, 0.00, -3.20),
    (NEWS, 0.00, 4.83),
    (PART_HELD, 0.00, 2.52),
    (BOTH_TAKEN, 0.00, 1.03),
    (FRESH, 0.00, 1.55),
    (SHORT, 0.00, -1.47),
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
