//! Courses: what can become of one matter, as answers of which only one is true at a time. A proposal is approved,
//! rejected, shelved or withdrawn; who held a post resigned, was dismissed or retired.
//!
//! A table has a course a line, its rungs between ` : `, the expressions of a rung between `, `. A few words may stand between
//! the words of an expression ("turn the offer down"). In `english.txt` an expression is in base form and matches every
//! inflection; articles and possessives in it are left out of account, `be` asks for a form of "to be" a little before, and
//! one of several words may take a place (`dam|dyke hold`).
//! The tables of `abroad` have folded words as they stand in a text; a `*` ends the beginning of a word ("abgelehn*").
//!
//! Limits: English, German, French, Spanish, Portuguese and Italian; an expression says nothing of whose matter it is.

mod open;

pub use open::{is_infinitive, leaves_open, settles};

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::lately::Lately;
use super::{is_be, wordnet};
use crate::text::Language;

/// Where an expression stands in the table of its language: its course, and its rung in that course.
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

/// Beginnings of words are at least this long.
const LEAST_BEGINNING: usize = 3;

/// A table, read.
#[derive(Default)]
struct Table {
    /// Every expression, by the number of its first word.
    by_first: FxHashMap<u16, Vec<Expression>>,
    /// Numbers of the words that expressions are made of.
    bases: FxHashMap<&'static str, u16>,
    /// Numbers of the beginnings of words that they are made of.
    beginnings: FxHashMap<&'static str, u16>,
}

impl Table {
    fn read(text: &'static str) -> Self {
        let mut table = Self::default();
        for (course, line) in (0..).zip(text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty())) {
            let scale = line.starts_with('~');
            for (rung, cells) in (0..).zip(line.trim_start_matches('~').split(" : ")) {
                cells.split(", ").for_each(|cell| table.add(cell.trim(), Rung { course, rung }, scale));
            }
        }
        table
    }

    /// Reads a cell: `put on ice`, `be voted in`, `lose his seat`, `lehn* ab`.
    fn add(&mut self, cell: &'static str, at: Rung, scale: bool) {
        let is_open = |word: &&str| matches!(*word, "a" | "an" | "the" | "his" | "her" | "its" | "their");
        let mut words: Vec<&str> = cell.split(' ').filter(|word| !is_open(word) && !word.is_empty()).collect();
        let passive = words.len() > 1 && words[0] == "be";
        words.retain(|word| *word != "be");
        for words in alternatives(&words) {
            let numbers: Vec<u16> = words.iter().map(|word| self.number(word)).collect();
            let Some((&first, rest)) = numbers.split_first() else { return };
            self.by_first.entry(first).or_default().push(Expression { at, words, rest: rest.to_vec(), passive, scale });
        }
    }

    fn number(&mut self, word: &'static str) -> u16 {
        let next = u16::try_from(self.bases.len() + self.beginnings.len()).unwrap_or(u16::MAX);
        match word.strip_suffix('*') {
            Some(beginning) => *self.beginnings.entry(beginning).or_insert(next),
            None => *self.bases.entry(word).or_insert(next),
        }
    }

    /// The numbers of a word's forms and of its beginnings.
    fn numbers<'a>(&'a self, word: &'a str, forms: &'a [&str]) -> impl Iterator<Item = u16> + 'a {
        let beginnings = (LEAST_BEGINNING..=word.len()).filter_map(|end| self.beginnings.get(word.get(..end)?));
        forms.iter().filter_map(|form| self.bases.get(form)).chain(beginnings).copied()
    }
}

/// Every way to read a cell in which a place may be taken by several words: "dam|dyke hold" is two expressions.
fn alternatives(words: &[&'static str]) -> Vec<Vec<&'static str>> {
    words.iter().fold(vec![Vec::new()], |all, place| {
        let longer = |head: &Vec<&'static str>| place.split('|').map(|word| [head.as_slice(), &[word]].concat()).collect::<Vec<_>>();
        all.iter().flat_map(longer).collect()
    })
}

static ENGLISH: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("english.txt")));
static GERMAN: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("abroad/german.txt")));
static FRENCH: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("abroad/french.txt")));
static SPANISH: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("abroad/spanish.txt")));
static PORTUGUESE: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("abroad/portuguese.txt")));
static ITALIAN: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("abroad/italian.txt")));

fn table(language: Language) -> Option<&'static Table> {
    Some(match language {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
        Language::French => &FRENCH,
        Language::Spanish => &SPANISH,
        Language::Portuguese => &PORTUGUESE,
        Language::Italian => &ITALIAN,
        _ => return None,
    })
}

/// What the table says of a word of a text, inflected or not: read once a word, for a text asks it at every token.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// The expressions that it may begin.
    pub begins: Vec<&'static Expression>,
    /// The rungs that it stands for by itself: "approved", "green-lit".
    pub alone: Vec<Rung>,
    /// The numbers of the words of expressions that it is a form of.
    pub bases: Vec<u16>,
    /// The same numbers at a glance, for most words are a form of none that is asked for: see [`glance`].
    pub glance: u64,
    /// Whether a passive is built with it: a form of "to be", or "got".
    pub builds_passive: bool,
}

/// A bit for the number of a word of expressions, the same for one in 64 of them.
#[must_use]
pub const fn glance(base: u16) -> u64 {
    1 << (base % 64)
}

thread_local! {
    static LATELY: Lately<Facets> = Lately::new();
}

impl Facets {
    /// Looks up a folded word of a language; nothing in a language without a table.
    #[must_use]
    pub fn of(language: Language, word: &str) -> Self {
        match (language, table(language)) {
            (_, None) => Self::default(),
            (Language::English, Some(table)) => LATELY.with(|lately| Self::clone(&lately.get(word, |word| Self::in_english(table, word)))),
            (_, Some(table)) => Self::told(table, word, &[word]),
        }
    }

    fn in_english(table: &'static Table, word: &str) -> Self {
        let lemmas = wordnet::lemmas(word);
        let mut facets = Self::told(table, word, &wordnet::forms(word, &lemmas));
        if let (Some(&not), "n't" | "n’t" | "never") = (table.bases.get("not"), word) {
            facets.bases.push(not);
            facets.glance |= glance(not);
        }
        facets.builds_passive = is_be(word) || matches!(word, "got" | "gets");
        facets
    }

    fn told(table: &'static Table, word: &str, forms: &[&str]) -> Self {
        let bases: Vec<u16> = table.numbers(word, forms).collect();
        let begins: Vec<&'static Expression> = bases.iter().filter_map(|base| table.by_first.get(base)).flatten().collect();
        let alone = begins.iter().filter(|e| e.words.len() == 1 && !e.passive).map(|e| e.at).collect();
        let glance = bases.iter().fold(0, |all, &base| all | glance(base));
        Self { begins, alone, bases, glance, builds_passive: false }
    }

    /// Whether the word is a form of a word of an expression.
    #[must_use]
    pub fn is_form_of(&self, base: u16) -> bool {
        self.glance & glance(base) != 0 && self.bases.contains(&base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLES: [&str; 6] = [
        include_str!("english.txt"),
        include_str!("abroad/german.txt"),
        include_str!("abroad/french.txt"),
        include_str!("abroad/spanish.txt"),
        include_str!("abroad/portuguese.txt"),
        include_str!("abroad/italian.txt"),
    ];

    #[test]
    fn a_line_has_rungs_and_no_expression_stands_on_two_of_them() {
        let mut bad = Vec::new();
        for line in TABLES.iter().flat_map(|table| table.lines()).filter(|line| !line.starts_with('#')) {
            let rungs: Vec<Vec<&str>> =
                line.trim_start_matches('~').split(" : ").map(|cell| cell.split(", ").map(str::trim).collect()).collect();
            let twice = |e: &&str| rungs.iter().filter(|rung| rung.contains(e)).count() > 1;
            let short =
                |e: &str| e.split(' ').any(|word| word.strip_suffix('*').is_some_and(|w| w.len() < LEAST_BEGINNING || w.contains('*')));
            let wrong = |e: &&str| e.is_empty() || crate::text::fold(e) != *e || twice(e) || short(e);
            if rungs.len() < 2 || rungs.iter().flatten().any(wrong) {
                bad.push(format!("{:?} in {line}", rungs.iter().flatten().filter(|e| wrong(e)).collect::<Vec<_>>()));
            }
        }
        assert!(bad.is_empty(), "{bad:#?}");
    }

    #[test]
    fn an_expression_is_found_by_its_first_word_in_any_inflection() {
        let begins = |word: &str, rest: &[&str]| Facets::of(Language::English, word).begins.iter().any(|e| e.words[1..] == *rest);
        assert!(begins("turned", &["down"]) && begins("resigned", &[]) && begins("gave", &["go-ahead"]));
        assert!(!begins("sat", &["down"]));
    }

    #[test]
    fn one_of_several_words_may_take_a_place() {
        assert_eq!(alternatives(&["dam|dyke", "burst|break"]).len(), 4);
        let begins = |word: &str, rest: &[&str]| Facets::of(Language::English, word).begins.iter().any(|e| e.words[1..] == *rest);
        assert!(begins("dykes", &["hold"]) && begins("levee", &["give", "way"]));
    }

    #[test]
    fn words_of_one_rung_say_the_same() {
        let alone = |word: &str| Facets::of(Language::English, word).alone;
        assert_eq!(alone("resigned"), alone("quit"));
        assert!(!alone("resigned").is_empty() && alone("resigned") != alone("dismissed"));
    }
}
