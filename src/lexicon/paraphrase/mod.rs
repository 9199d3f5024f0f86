//! Paraphrase: which words a rewriter puts in one another's place without changing a fact, "deem" and "consider", "company" and
//! "retailer". WordNet knows the strict synonyms; this knows the loose ones.
//!
//! Three tables, verbs, nouns and adjectives, written for this program from knowledge of the language. A line a word, in
//! alphabetical order, which is looked for in the text itself: nothing is built when the program starts.

use std::hash::BuildHasher as _;
use std::rc::Rc;

use rustc_hash::FxBuildHasher;

use super::lately::Lately;
use super::wordnet::{self, Pos};

const VERBS: &str = include_str!("verbs.txt");
const NOUNS: &str = include_str!("nouns.txt");
const ADJECTIVES: &str = include_str!("adjectives.txt");

/// The line of a word in a table: what may stand in its place.
fn line(table: &'static str, word: &str) -> Option<&'static str> {
    let (mut from, mut to) = (0, table.len());
    while from < to {
        let middle = (from + to) / 2;
        let start = table[..middle].rfind('\n').map_or(0, |at| at + 1);
        let end = table[middle..].find('\n').map_or(table.len(), |at| middle + at);
        let (head, rest) = table[start..end].split_once(':')?;
        match head.cmp(word) {
            std::cmp::Ordering::Equal => return Some(rest),
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Greater => to = start,
        }
    }
    None
}

/// What the tables say of a word, by the hashes of words: they are compared far more often than they are read.
#[derive(Default)]
struct Facets {
    lemmas: Vec<u64>,
    /// What may stand in its place, ascending.
    others: Vec<u64>,
}

impl Facets {
    fn read(word: &str) -> Self {
        let hash = |word: &str| FxBuildHasher.hash_one(word);
        let mut own = Self::default();
        for (lemma, pos) in wordnet::lemmas(word).iter() {
            let table = match pos {
                Pos::Verb => VERBS,
                Pos::Noun => NOUNS,
                Pos::Adjective => ADJECTIVES,
                Pos::Adverb => "",
            };
            own.lemmas.push(hash(lemma));
            own.others.extend(line(table, lemma).into_iter().flat_map(|line| line.split(' ')).map(hash));
        }
        own.lemmas.dedup();
        own.others.sort_unstable();
        own
    }

    fn lists(&self, other: &Self) -> bool {
        !self.others.is_empty() && other.lemmas.iter().any(|lemma| self.others.binary_search(lemma).is_ok())
    }
}

thread_local! {
    static LATELY: Lately<Facets> = Lately::new();
}

/// Whether two folded English words may say the same: near in meaning, or put in one another's place by rewriters.
#[must_use]
pub fn may_say_the_same(a: &str, b: &str) -> bool {
    wordnet::relation(a, b, None).is_near() || paraphrases(a, b)
}

/// An English word that is held against many others.
#[derive(Clone)]
pub struct Paraphrased(Rc<Facets>);

impl Paraphrased {
    /// A folded word, inflected or not.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self(LATELY.with(|lately| lately.get(word, Facets::read)))
    }

    /// Whether one of the two may stand for the other.
    #[must_use]
    pub fn may_be(&self, other: &Self) -> bool {
        self.0.lists(&other.0) || other.0.lists(&self.0)
    }
}

/// Whether one of two folded English words, inflected or not, may stand for the other.
#[must_use]
pub fn paraphrases(a: &str, b: &str) -> bool {
    Paraphrased::of(a).may_be(&Paraphrased::of(b))
}

/// Words that have so many others listed have all that a rewriter would think of.
const WELL_KNOWN: usize = 10;

/// Whether two folded English words, inflected or not, are well known and have nothing in common: neither stands for the other, nor
/// does any third word stand for both.
#[must_use]
pub fn are_strangers(a: &str, b: &str) -> bool {
    let others = |word: &str| Paraphrased::of(word).0.others.len();
    others(a) >= WELL_KNOWN && others(b) >= WELL_KNOWN && !have_a_paraphrase(a, b)
}

/// Whether one of two folded English words, inflected or not, may stand for the other, or a third word for both.
#[must_use]
pub fn have_a_paraphrase(a: &str, b: &str) -> bool {
    let (a, b) = (Paraphrased::of(a), Paraphrased::of(b));
    a.may_be(&b) || a.0.others.iter().any(|word| b.0.others.binary_search(word).is_ok())
}

/// Whether two folded English words can hardly mean the same: neither may stand for the other, nor any third word for both.
#[must_use]
pub fn have_no_sense_in_common(a: &str, b: &str) -> bool {
    !have_a_paraphrase(a, b) && wordnet::relation(a, b, None).is_far()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_by_its_word() {
        for table in [VERBS, NOUNS, ADJECTIVES] {
            let mut before = "";
            for (head, rest) in table.lines().filter_map(|line| line.split_once(':')) {
                assert!(before < head, "{before} stands before {head}");
                assert_eq!(line(table, head), Some(rest));
                before = head;
            }
            assert_eq!(line(table, "zzz"), None);
            assert_eq!(line(table, ""), None);
        }
    }

    #[test]
    fn words_that_rewriters_exchange_are_paraphrases_in_any_form() {
        for (a, b) in [("deemed", "considered"), ("companies", "firm"), ("tumbled", "plunges")] {
            assert!(paraphrases(a, b) && paraphrases(b, a), "{a} {b}");
        }
        for (a, b) in [("galaxies", "stars"), ("rejected", "adopted"), ("hospital", "prison")] {
            assert!(!paraphrases(a, b), "{a} {b}");
        }
    }
}
