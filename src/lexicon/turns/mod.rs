//! Turns: short turns of phrase that say which way, when, how, by whose will or in what state, in rows of which only one holds at a
//! time: "by accident" or "on purpose", "at large" or "in custody", "each" or "together".
//!
//! A row a line, its rungs between ` : `, the phrases of a rung between `, `; folded, as they stand in a text. Weaker than a
//! [`course`](super::courses): to be asked only where nothing else was changed in the place of the phrase.
//!
//! A table a language; written for this program from knowledge of the languages.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::text::Language;

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

/// The languages that have a table.
const TABLES: &[(Language, &str)] = &[
    (Language::English, include_str!("english.txt")),
    (Language::German, include_str!("german.txt")),
    (Language::French, include_str!("french.txt")),
    (Language::Spanish, include_str!("spanish.txt")),
    (Language::Portuguese, include_str!("portuguese.txt")),
    (Language::Italian, include_str!("italian.txt")),
];

/// The phrases of a language by their first words.
type ByFirst = FxHashMap<&'static str, Vec<Turn>>;

/// One for each of [`TABLES`], read when it is first asked.
static BY_FIRST: [OnceLock<ByFirst>; TABLES.len()] = [const { OnceLock::new() }; TABLES.len()];

fn read(table: &'static str) -> ByFirst {
    let mut by_first = ByFirst::default();
    for (row, line) in (0..).zip(rows(table)) {
        for (rung, cell) in (0..).zip(line.split(" : ")) {
            for words in cell.split(", ").map(words) {
                by_first.entry(words[0]).or_default().push(Turn { row, rung, words });
            }
        }
    }
    by_first
}

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// "Anti-clockwise" is three tokens, "company's" two.
fn words(phrase: &'static str) -> Vec<&'static str> {
    let mut words = Vec::new();
    for word in phrase.split(' ') {
        for (k, part) in word.split('-').enumerate() {
            words.extend((k > 0).then_some("-"));
            let owner = part.strip_suffix("'s").filter(|owner| !owner.is_empty());
            words.push(owner.unwrap_or(part));
            words.extend(owner.map(|owner| &part[owner.len()..]));
        }
    }
    words
}

/// The phrases of a language that begin with a folded word; none where the language has no table.
#[must_use]
pub fn beginning_with(language: Language, word: &str) -> &'static [Turn] {
    let table = TABLES.iter().zip(&BY_FIRST).find(|((known, _), _)| *known == language);
    table.and_then(|((_, rows), by_first)| by_first.get_or_init(|| read(rows)).get(word)).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_rungs_of_folded_phrases_each_once() {
        for line in TABLES.iter().flat_map(|(_, table)| rows(table)) {
            let rungs: Vec<Vec<&str>> = line.split(" : ").map(|cell| cell.split(", ").collect()).collect();
            assert!(rungs.len() >= 2, "{line}");
            let all: Vec<&str> = rungs.concat();
            assert!(all.iter().all(|phrase| !phrase.is_empty() && crate::text::fold(phrase) == *phrase), "{line}");
            assert!(all.iter().enumerate().all(|(k, phrase)| !all[..k].contains(phrase)), "twice in {line}");
        }
    }

    #[test]
    fn a_phrase_is_found_by_its_first_word() {
        assert!(beginning_with(Language::English, "by").iter().any(|turn| turn.words == ["by", "accident"]));
        assert!(beginning_with(Language::English, "anti").iter().any(|turn| turn.words == ["anti", "-", "clockwise"]));
        assert!(beginning_with(Language::English, "xyzzy").is_empty());
    }
}
