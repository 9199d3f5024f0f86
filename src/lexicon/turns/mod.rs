//! Turns: short turns of phrase that say which way, when, how, by whose will or in what state, in rows of which only one holds at a
//! time: "by accident" or "on purpose", "at large" or "in custody", "each" or "together".
//!
//! A row a line, its rungs between ` : `, the phrases of a rung between `, `; folded, as they stand in a text. Weaker than a
//! [`course`](super::courses): to be asked only where nothing else was changed in the place of the phrase.
//!
//! Limits: English; written for this program from knowledge of the language.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// A phrase of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Turn {
    /// Its row.
    pub row: u16,
    /// Its rung in the row.
    pub rung: u8,
    /// Its words, folded; a hyphen is a word.
    pub words: Vec<&'static str>,
}

const TABLE: &str = include_str!("english.txt");

static BY_FIRST: LazyLock<FxHashMap<&'static str, Vec<Turn>>> = LazyLock::new(|| {
    let mut by_first: FxHashMap<&'static str, Vec<Turn>> = FxHashMap::default();
    for (row, line) in (0..).zip(rows()) {
        for (rung, cell) in (0..).zip(line.split(" : ")) {
            for words in cell.split(", ").map(words) {
                by_first.entry(words[0]).or_default().push(Turn { row, rung, words });
            }
        }
    }
    by_first
});

fn rows() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// "Anti-clockwise" is three tokens.
fn words(phrase: &'static str) -> Vec<&'static str> {
    let mut words = Vec::new();
    for word in phrase.split(' ') {
        for (k, part) in word.split('-').enumerate() {
            words.extend((k > 0).then_some("-"));
            words.push(part);
        }
    }
    words
}

/// The phrases that begin with a folded English word.
#[must_use]
pub fn beginning_with(word: &str) -> &'static [Turn] {
    BY_FIRST.get(word).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_rungs_of_folded_phrases_each_once() {
        for line in rows() {
            let rungs: Vec<Vec<&str>> = line.split(" : ").map(|cell| cell.split(", ").collect()).collect();
            assert!(rungs.len() >= 2, "{line}");
            let all: Vec<&str> = rungs.concat();
            assert!(all.iter().all(|phrase| !phrase.is_empty() && crate::text::fold(phrase) == *phrase), "{line}");
            assert!(all.iter().enumerate().all(|(k, phrase)| !all[..k].contains(phrase)), "twice in {line}");
        }
    }

    #[test]
    fn a_phrase_is_found_by_its_first_word() {
        assert!(beginning_with("by").iter().any(|turn| turn.words == ["by", "accident"]));
        assert!(beginning_with("anti").iter().any(|turn| turn.words == ["anti", "-", "clockwise"]));
        assert!(beginning_with("xyzzy").is_empty());
    }
}
