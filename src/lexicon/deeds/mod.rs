//! One-way deeds: verbs of what somebody does to another, so that "A beat B" and "B defeated A" exclude each other.
//!
//! A row a deed, written for this program from knowledge of the language; behind a `/` stand verbs that tell it from the
//! other end ("lose-to", "learn-from"). Mutual verbs are left out: whoever met her, she met.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::lately::Lately;
use super::wordnet::{self, Pos};

const ENGLISH: &str = include_str!("english.txt");

/// A deed that a verb tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Its row in the table.
    pub row: u16,
    /// Whether the subject suffers it.
    pub suffered: bool,
}

/// A way to tell a deed: the words behind the verb, and the deed.
type Way = (&'static str, Deed);

/// By the verb that tells it.
static DEEDS: LazyLock<FxHashMap<&'static str, Vec<Way>>> = LazyLock::new(|| {
    let mut deeds = FxHashMap::<&str, Vec<Way>>::default();
    let rows = ENGLISH.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    for (row, line) in (0..).zip(rows) {
        for (suffered, cell) in [false, true].into_iter().zip(line.split('/')) {
            for way in cell.split_whitespace() {
                let (verb, behind) = way.split_once('-').unwrap_or((way, ""));
                deeds.entry(verb).or_default().push((behind, Deed { row, suffered }));
            }
        }
    }
    // "Took over from" before "took over", and that before "took".
    deeds.values_mut().for_each(|ways| ways.sort_by_key(|(behind, _)| std::cmp::Reverse(behind.len())));
    deeds
});

thread_local! {
    static LATELY: Lately<Vec<Way>> = Lately::new();
}

/// The deed that a folded verb, inflected or not, tells together with small words behind it ("took over"), and how many of
/// them belong to it.
#[must_use]
pub fn deed(verb: &str, behind: [&str; 2]) -> Option<(Deed, usize)> {
    let ways = LATELY.with(|lately| {
        lately.get(verb, |verb| {
            let lemmas = wordnet::lemmas(verb);
            // "Found" is what was sought, "founded" what is new.
            let verbs = lemmas.iter().filter(|(lemma, pos)| *pos == Pos::Verb && (verb != "found" || lemma != "found"));
            verbs.filter_map(|(lemma, _)| DEEDS.get(lemma.as_str())).flatten().copied().collect()
        })
    });
    ways.iter().find_map(|(words, deed)| {
        let count = words.split('-').filter(|word| !word.is_empty()).count();
        let told = words.split('-').filter(|word| !word.is_empty()).zip(behind).all(|(word, told)| word == told);
        (told && count <= behind.len()).then_some((*deed, count))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_tells_a_deed_with_or_without_its_small_word() {
        let of = |verb: &str, behind: &str| deed(verb, [behind, ""]).map(|(deed, _)| deed);
        assert_eq!(of("defeated", "the"), of("beat", "a"));
        assert_eq!(of("took", "over"), of("acquired", "its"));
        assert_eq!(of("lost", "to").map(|d| d.row), of("beaten", "by").map(|d| d.row));
        assert!(of("lost", "to").is_some_and(|d| d.suffered) && of("lost", "the").is_none() && of("found", "the").is_none());
    }

    #[test]
    fn rows_have_folded_verbs_each_in_one_row() {
        let verbs: Vec<&str> = ENGLISH
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(|line| line.split([' ', '/']))
            .filter(|v| !v.is_empty())
            .collect();
        assert!(verbs.len() > 300 && verbs.iter().enumerate().all(|(k, verb)| !verbs[..k].contains(verb)));
        assert!(verbs.iter().all(|verb| crate::text::fold(verb) == **verb));
    }
}
