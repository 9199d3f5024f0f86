//! Courses: what can become of one matter, as answers of which only one is true at a time. A proposal is approved,
//! rejected, shelved or withdrawn; who held a post resigned, was dismissed or retired.
//!
//! The table `english.txt` has a course a line, its rungs between ` : `, the expressions of a rung between `, `. An
//! expression is in base form and matches every inflection; up to three words may stand between its words ("turn the offer
//! down"). Articles and possessives in it are left out of account; `be` asks for a form of "to be" a little before.
//!
//! Limits: English only; an expression says nothing of whose matter it is.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::lately::Lately;
use super::{is_be, wordnet};

/// The table; [`Table::add`] says how a cell is read.
const ENGLISH: &str = include_str!("english.txt");

/// Where an expression stands in the table: its course, and its rung in that course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rung {
    /// The course's line.
    pub course: u16,
    /// The rung's place on the line.
    pub rung: u8,
}

/// One way to say that a matter has come to a rung.
#[derive(Debug, PartialEq, Eq)]
pub struct Expression {
    /// Which rung.
    pub at: Rung,
    /// Its words in base form, in their order; at least one.
    pub words: Vec<&'static str>,
    /// The numbers of its words behind the first.
    pub rest: Vec<u16>,
    /// Whether a form of "to be" stands a little before: "be voted in".
    pub passive: bool,
    /// Whether its course tells how sure or how binding something is, and not what was done. Such a line begins with `~`.
    pub scale: bool,
}

/// The table, read.
#[derive(Default)]
struct Table {
    /// Every expression, by its first word.
    by_first: FxHashMap<&'static str, Vec<Expression>>,
    /// Numbers of the words that expressions are made of.
    bases: FxHashMap<&'static str, u16>,
}

impl Table {
    /// Reads a cell: `put on ice`, `be voted in`, `lose his seat`.
    fn add(&mut self, cell: &'static str, at: Rung, scale: bool) {
        let is_open = |word: &&str| matches!(*word, "a" | "an" | "the" | "his" | "her" | "its" | "their");
        let mut words: Vec<&str> = cell.split(' ').filter(|word| !is_open(word) && !word.is_empty()).collect();
        let passive = words.len() > 1 && words[0] == "be";
        words.retain(|word| *word != "be");
        let Some(first) = words.first().copied() else { return };
        let numbers: Vec<u16> = words.iter().map(|word| self.number(word)).collect();
        let rest = numbers[1..].to_vec();
        self.by_first.entry(first).or_default().push(Expression { at, words, rest, passive, scale });
    }

    fn number(&mut self, base: &'static str) -> u16 {
        let next = u16::try_from(self.bases.len()).unwrap_or(u16::MAX);
        *self.bases.entry(base).or_insert(next)
    }
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for (course, line) in (0..).zip(ENGLISH.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty())) {
        let scale = line.starts_with('~');
        for (rung, cells) in (0..).zip(line.trim_start_matches('~').split(" : ")) {
            cells.split(", ").for_each(|cell| table.add(cell.trim(), Rung { course, rung }, scale));
        }
    }
    table
});

/// What the table says of a word of a text, inflected or not: read once a word, for a text asks it at every token.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// The expressions that it may begin.
    pub begins: Vec<&'static Expression>,
    /// The rungs that it stands for by itself: "approved", "green-lit".
    pub alone: Vec<Rung>,
    /// The numbers of the words of expressions that it is a form of.
    pub bases: Vec<u16>,
    /// Whether a passive is built with it: a form of "to be", or "got".
    pub builds_passive: bool,
}

thread_local! {
    static LATELY: Lately<Facets> = Lately::new();
}

impl Facets {
    /// Looks up a folded word.
    #[must_use]
    pub fn of(word: &str) -> Self {
        LATELY.with(|lately| Self::clone(&lately.get(word, Self::read)))
    }

    fn read(word: &str) -> Self {
        let lemmas = wordnet::lemmas(word);
        let forms = wordnet::forms(word, &lemmas);
        let begins: Vec<&'static Expression> = forms.iter().filter_map(|form| TABLE.by_first.get(*form)).flatten().collect();
        let alone = begins.iter().filter(|e| e.words.len() == 1 && !e.passive).map(|e| e.at).collect();
        let mut bases: Vec<u16> = forms.iter().filter_map(|form| TABLE.bases.get(*form)).copied().collect();
        if matches!(word, "n't" | "n’t" | "never") {
            bases.extend(TABLE.bases.get("not"));
        }
        let builds_passive = is_be(word) || matches!(word, "got" | "gets");
        Self { begins, alone, bases, builds_passive }
    }

    /// Whether the word is a form of a word of an expression.
    #[must_use]
    pub fn is_form_of(&self, base: u16) -> bool {
        self.bases.contains(&base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_rungs_and_no_expression_stands_on_two_of_them() {
        let mut bad = Vec::new();
        for line in ENGLISH.lines().filter(|line| !line.starts_with('#')) {
            let rungs: Vec<Vec<&str>> =
                line.trim_start_matches('~').split(" : ").map(|cell| cell.split(", ").map(str::trim).collect()).collect();
            let twice = |e: &&str| rungs.iter().filter(|rung| rung.contains(e)).count() > 1;
            if rungs.len() < 2 || rungs.iter().flatten().any(|e| e.is_empty() || crate::text::fold(e) != *e || twice(e)) {
                let which: Vec<&&str> =
                    rungs.iter().flatten().filter(|e| e.is_empty() || crate::text::fold(e) != **e || twice(e)).collect();
                bad.push(format!("{which:?} in {line}"));
            }
        }
        assert!(bad.is_empty(), "{bad:#?}");
    }

    #[test]
    fn an_expression_is_found_by_its_first_word_in_any_inflection() {
        let begins = |word: &str, rest: &[&str]| Facets::of(word).begins.iter().any(|e| e.words[1..] == *rest);
        assert!(begins("turned", &["down"]) && begins("resigned", &[]) && begins("gave", &["go-ahead"]));
        assert!(!begins("sat", &["down"]));
    }

    #[test]
    fn words_of_one_rung_say_the_same() {
        let alone = |word: &str| Facets::of(word).alone;
        assert_eq!(alone("resigned"), alone("quit"));
        assert!(!alone("resigned").is_empty() && alone("resigned") != alone("dismissed"));
    }
}
