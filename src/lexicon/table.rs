//! A read-only table from folded phrases to small values, written in the source as rows of `|`-separated names.

use rustc_hash::FxHashMap;

use crate::text::Language;

/// A table that is filled once, on first use, and then only asked.
///
/// Tables in the source stay grouped by meaning, which is how people read and check them; this makes them quick to ask.
/// Where a phrase stands twice, the first row wins.
#[derive(Debug)]
pub(super) struct Table<V> {
    rows: FxHashMap<&'static str, V>,
    #[cfg(test)]
    clashes: Vec<(&'static str, V, V)>,
}

impl<V: Copy + PartialEq> Table<V> {
    /// Fills a table.
    pub(super) fn new(rows: impl IntoIterator<Item = (&'static str, V)>) -> Self {
        let mut table = Self {
            rows: FxHashMap::default(),
            #[cfg(test)]
            clashes: Vec::new(),
        };
        for (phrase, value) in rows {
            match table.rows.get(phrase) {
                None => {
                    table.rows.insert(phrase, value);
                }
                #[cfg(test)]
                Some(&first) if first != value => table.clashes.push((phrase, first, value)),
                Some(_) => {}
            }
        }
        table
    }

    /// The value of a phrase.
    pub(super) fn get(&self, phrase: &str) -> Option<V> {
        self.rows.get(phrase).copied()
    }

    /// Every phrase, in no order.
    pub(super) fn phrases(&self) -> impl Iterator<Item = &'static str> {
        self.rows.keys().copied()
    }

    /// Phrases that stand twice with different values.
    #[cfg(test)]
    pub(super) fn clashes(&self) -> &[(&'static str, V, V)] {
        &self.clashes
    }

    /// Fails where a phrase has two different values or is not in folded form.
    #[cfg(test)]
    pub(super) fn check(&self) {
        let clashes: Vec<_> = self.clashes.iter().map(|clash| clash.0).collect();
        assert!(clashes.is_empty(), "two values: {clashes:?}");
        for phrase in self.phrases() {
            assert_eq!(crate::text::fold(phrase), phrase, "not in folded form");
            assert!(!phrase.is_empty() && phrase.trim() == phrase && !phrase.contains("  "), "stray space: {phrase:?}");
        }
    }
}

/// A table from the folded words of several languages to small values, filled once and then only asked.
#[derive(Debug)]
pub(super) struct ByLanguage<V> {
    rows: FxHashMap<(Language, &'static str), V>,
}

impl<V: Copy> ByLanguage<V> {
    /// Fills a table from rows of `|`-separated words.
    pub(super) fn new(rows: &[(Language, V, &'static str)]) -> Self {
        let mut table = Self { rows: FxHashMap::default() };
        for &(language, value, words) in rows {
            for word in cell(words) {
                table.rows.entry((language, word)).or_insert(value);
            }
        }
        table
    }

    /// The value of a word.
    pub(super) fn get(&self, language: Language, folded: &str) -> Option<V> {
        self.rows.get(&(language, folded)).copied()
    }
}

/// Whether a `|`-separated cell has a folded word; `-` behind an entry makes it the beginning of words.
pub(super) fn has(list: &'static str, folded: &str) -> bool {
    cell(list).any(|entry| entry.strip_suffix('-').map_or(entry == folded, |beginning| folded.starts_with(beginning)))
}

/// The phrases of a `|`-separated cell.
pub(super) fn cell(phrases: &'static str) -> impl Iterator<Item = &'static str> {
    phrases.split('|').filter(|phrase| !phrase.is_empty())
}
