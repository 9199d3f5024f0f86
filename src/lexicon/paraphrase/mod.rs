//! Paraphrase: which words a rewriter puts in one another's place without changing a fact, "deem" and "consider", "company" and
//! "retailer". WordNet knows the strict synonyms; this knows the loose ones.
//!
//! Three tables, verbs, nouns and adjectives, written for this program from knowledge of the language. A line a word, in
//! alphabetical order, which is looked for in the text itself: nothing is built when the program starts.

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

/// What the tables say of a word: its lemmas, and what may stand in the place of each.
#[derive(Default)]
struct Facets {
    lemmas: Vec<String>,
    lines: Vec<&'static str>,
}

impl Facets {
    fn read(word: &str) -> Self {
        let mut own = Self::default();
        for (lemma, pos) in wordnet::lemmas(word).iter() {
            let table = match pos {
                Pos::Verb => VERBS,
                Pos::Noun => NOUNS,
                Pos::Adjective => ADJECTIVES,
                Pos::Adverb => "",
            };
            own.lines.extend(line(table, lemma));
            if !own.lemmas.contains(lemma) {
                own.lemmas.push(lemma.clone());
            }
        }
        own
    }

    fn lists(&self, other: &Self) -> bool {
        self.lines.iter().any(|line| line.split(' ').any(|word| other.lemmas.iter().any(|lemma| lemma == word)))
    }
}

thread_local! {
    static LATELY: Lately<Facets> = Lately::new();
}

/// Whether one of two folded English words, inflected or not, may stand for the other.
#[must_use]
pub fn paraphrases(a: &str, b: &str) -> bool {
    LATELY.with(|lately| {
        let (a, b) = (lately.get(a, Facets::read), lately.get(b, Facets::read));
        a.lists(&b) || b.lists(&a)
    })
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
