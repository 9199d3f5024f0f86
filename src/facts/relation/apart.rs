//! How two words stand apart: as opposites, as members of a closed class, or as steps on the way to a fact.

use crate::lexicon::{self, Poses};
use crate::text::Language;

/// How two words stand apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Apart {
    No,
    /// Opposites or converses.
    Opposite,
    /// Members of one closed class.
    Exclusive,
    /// The two poles of a scale or choice.
    Poles,
    /// Steps on the way from a thought or a suspicion to a fact.
    Stage,
}

impl Apart {
    /// How two folded words of a language stand apart.
    pub(super) fn of(language: Language, x: &str, y: &str) -> Self {
        if language != Language::English {
            let exclusive = || if lexicon::exclusive_in(language, x, y) { Self::Exclusive } else { Self::No };
            return if lexicon::opposite_in(language, x, y) { Self::Opposite } else { exclusive() };
        }
        let words = lexicon::Contrast::of(x, y);
        if words.is_opposite() && !are_other_sorts(x, y) {
            Self::Opposite
        } else if words.is_exclusive(false) && may_be_one_sort(x, y) && !lexicon::paraphrases(x, y) {
            Self::Exclusive
        } else if words.further().is_some() {
            Self::Stage
        } else if (words.is_at_poles() && are_one_sort(x, y)
            || words.is_exclusive(true) && may_be_one_sort(x, y)
            || are_two_of_a_kind(x, y))
            && !lexicon::paraphrases(x, y)
        {
            Self::Poles
        } else {
            Self::No
        }
    }
}

/// Percent of their uses in which two words must be of one part of speech to be of one sort.
const OFTEN: u8 = 20;

/// Whether two English words are often of one part of speech, as "criminal" and "civil" are adjectives.
fn are_one_sort(x: &str, y: &str) -> bool {
    let (a, b) = (lexicon::poses(x), lexicon::poses(y));
    // "Cramped" and "spacious": a participle describes as well.
    let describes = |word: &str, poses: Poses| poses.adjective >= OFTEN || word.ends_with("ed");
    a.main() == b.main()
        || have_in_common(a, b, OFTEN)
        || describes(x, a) && describes(y, b) && (a.adjective >= OFTEN || b.adjective >= OFTEN)
}

/// Whether two words are of one part of speech in at least a percentage of the uses of each.
fn have_in_common(a: Poses, b: Poses, least: u8) -> bool {
    [(a.noun, b.noun), (a.verb, b.verb), (a.adjective, b.adjective), (a.adverb, b.adverb)].iter().any(|&(p, q)| p >= least && q >= least)
}

/// Whether two English words that a table sets apart can be of one part of speech at all, as "hedgehog" and "badger" can, though
/// "badger" is a verb too. What the dictionary lacks ("smartphone") is what the table takes it for.
fn may_be_one_sort(x: &str, y: &str) -> bool {
    let (a, b) = (lexicon::poses(x), lexicon::poses(y));
    a.main().is_none() || b.main().is_none() || have_in_common(a, b, 1)
}

/// Whether two English words are mostly nouns that name two species, substances or tools.
fn are_two_of_a_kind(x: &str, y: &str) -> bool {
    lexicon::poses(x).noun >= NOUN && lexicon::poses(y).noun >= NOUN && lexicon::are_two_of_a_kind(x, y)
}

/// Percent of its uses in which a word must be a noun to be taken for one.
const NOUN: u8 = 50;

/// Percent of its uses in which a word must be of a part of speech to be surely of it.
const SURELY: u8 = 80;

/// Whether one English word is an adjective and the other a verb or a noun, as "upper" and "reduce", "thinner" and
/// "thickness" are.
fn are_other_sorts(x: &str, y: &str) -> bool {
    let (a, b) = (lexicon::poses(x), lexicon::poses(y));
    let describes = |p: Poses| p.adjective >= SURELY && p.verb == 0;
    let tells = |p: Poses| p.adjective == 0 && (p.verb >= SURELY || p.noun >= SURELY);
    describes(a) && tells(b) || tells(a) && describes(b)
}
