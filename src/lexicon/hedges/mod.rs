//! Closed classes that weaken, strengthen, bound, report or deny what a sentence says.
//!
//! Every lookup takes folded words joined by single spaces, at most three unless said otherwise, and gives a class with a
//! strength from 0 to 100. Strengths order the words of one table; the distance between two says roughly how far their claims
//! are apart. They are not comparable from one table to another.

mod foreign;
mod rumour;
mod sureness;
mod tables;

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::{
    table::{Table, cell},
    wordnet::{self, Pos},
};
use crate::text::Language;

pub use rumour::{begins_rumour, is_reported_conditional, rumoured};
pub use sureness::{LONGEST, Sureness, begins_sureness, sureness};

/// What a modal says of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Modal {
    /// It may be so: might, could, may.
    Possible,
    /// Someone can.
    Able,
    /// Someone is allowed to.
    Permitted,
    /// It would be so: would.
    Conditional,
    /// It ought to be so: should.
    Advice,
    /// It will be so: will, going to, expected to, plans to.
    Future,
    /// It has to be so: must, have to, need to.
    Necessary,
}

/// What a word of certainty says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// It is hardly so: unlikely, doubtful.
    Doubt,
    /// Someone says so: reportedly, allegedly.
    Hearsay,
    /// It may be so: possibly, perhaps.
    Possible,
    /// It is most likely so: probably, seems.
    Probable,
    /// Someone takes it to be so: believe, think.
    Belief,
    /// It was found to be so: showed, proved, knew.
    Finding,
    /// It is so: certainly, clearly, in fact.
    Certain,
}

/// What a verb says became of the deed it governs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was not done: failed to, refused to, avoided, prevented from.
    Undone,
    /// It is done no more: stopped, ceased.
    Ended,
    /// It was meant, tried or weighed: plans to, tried to, considers.
    Open,
}

/// What an adverb of degree does to what it stands by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Degree {
    /// Slightly, barely.
    Diminisher,
    /// Somewhat, fairly.
    Moderate,
    /// Very, extremely, sharply.
    Booster,
    /// Completely, almost completely.
    Maximiser,
}

/// How a number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// More than it.
    Above,
    /// It or more.
    AtLeast,
    /// Less than it.
    Below,
    /// It or less.
    AtMost,
    /// About it (strength 70), or nearly (80).
    Near,
    /// Just it.
    Exact,
}

/// How a verb of saying puts what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Attribution {
    /// Said, told, announced, according to.
    Neutral,
    /// Claimed, alleged, insisted: the writer keeps a distance.
    Claim,
    /// Warned, predicted: about what is to come.
    Predict,
    /// Denied, rejected.
    Deny,
    /// Doubted, questioned.
    Doubt,
    /// Admitted, conceded.
    Admit,
    /// Confirmed, revealed, showed: the writer takes it as so.
    Confirm,
}

/// How a word negates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Negation {
    /// Not, no, never.
    Full,
    /// Hardly, rarely.
    Near,
    /// By its meaning: without, fail, refuse, deny.
    Implicit,
}

fn pairs<C: Copy + PartialEq>(rows: &'static [(C, u8, &'static str)]) -> Table<(C, u8)> {
    Table::new(rows.iter().flat_map(|&(class, strength, words)| cell(words).map(move |word| (word, (class, strength)))))
}

fn scale(rows: &'static [(u8, &'static str)]) -> Table<u8> {
    Table::new(rows.iter().flat_map(|&(strength, words)| cell(words).map(move |word| (word, strength))))
}

/// One table a language, in the order of [`FOREIGN`].
fn by_language<C: Copy + PartialEq>(rows: &'static [(Language, C, u8, &'static str)]) -> [Table<(C, u8)>; 5] {
    FOREIGN.map(|language| {
        let own = rows.iter().filter(move |row| row.0 == language);
        Table::new(own.flat_map(|&(_, class, strength, words)| cell(words).map(move |word| (word, (class, strength)))))
    })
}

fn scales(rows: &'static [(Language, u8, &'static str)]) -> [Table<u8>; 5] {
    FOREIGN.map(|language| {
        let own = rows.iter().filter(move |row| row.0 == language);
        Table::new(own.flat_map(|&(_, strength, words)| cell(words).map(move |word| (word, strength))))
    })
}

/// Languages other than English that have tables.
const FOREIGN: [Language; 5] = [Language::German, Language::French, Language::Spanish, Language::Portuguese, Language::Italian];

static MODALS: LazyLock<Table<(Modal, u8)>> = LazyLock::new(|| pairs(tables::MODALS));
static CERTAINTIES: LazyLock<Table<(Certainty, u8)>> = LazyLock::new(|| pairs(tables::CERTAINTIES));
static QUANTIFIERS: LazyLock<Table<u8>> = LazyLock::new(|| scale(tables::QUANTIFIERS));
static FREQUENCIES: LazyLock<Table<u8>> = LazyLock::new(|| scale(tables::FREQUENCIES));
static DEGREES: LazyLock<Table<(Degree, u8)>> = LazyLock::new(|| pairs(tables::DEGREES));
static BOUNDS: LazyLock<Table<(Bound, u8)>> = LazyLock::new(|| pairs(tables::BOUNDS));
static ATTRIBUTIONS: LazyLock<Table<(Attribution, u8)>> = LazyLock::new(|| pairs(tables::ATTRIBUTIONS));
static NEGATORS: LazyLock<Table<(Negation, u8)>> = LazyLock::new(|| pairs(tables::NEGATORS));
static OUTCOMES: LazyLock<Table<(Outcome, u8)>> = LazyLock::new(|| pairs(tables::OUTCOMES));
static FOREIGN_MODALS: LazyLock<[Table<(Modal, u8)>; 5]> = LazyLock::new(|| by_language(foreign::MODALS));
static FOREIGN_BOUNDS: LazyLock<[Table<(Bound, u8)>; 5]> = LazyLock::new(|| by_language(foreign::BOUNDS));
static FOREIGN_CERTAINTIES: LazyLock<[Table<(Certainty, u8)>; 5]> = LazyLock::new(|| by_language(foreign::CERTAINTIES));
static FOREIGN_QUANTIFIERS: LazyLock<[Table<u8>; 5]> = LazyLock::new(|| scales(foreign::QUANTIFIERS));
static FOREIGN_FREQUENCIES: LazyLock<[Table<u8>; 5]> = LazyLock::new(|| scales(foreign::FREQUENCIES));
static FOREIGN_NEGATORS: LazyLock<[Table<(Negation, u8)>; 5]> = LazyLock::new(|| by_language(foreign::NEGATORS));

fn ask<V: Copy + PartialEq>(language: Language, english: &Table<V>, foreign: &[Table<V>; 5], folded: &str) -> Option<V> {
    if language == Language::English {
        return english.get(folded);
    }
    let index = FOREIGN.iter().position(|&other| other == language)?;
    foreign[index].get(folded)
}

/// A modal verb or phrase: `might`, `has to`, `is expected to`. Strength: how sure or binding (might 25 … must 90).
/// In other languages also the common words of certainty.
#[must_use]
pub fn modal(language: Language, folded: &str) -> Option<(Modal, u8)> {
    ask(language, &MODALS, &FOREIGN_MODALS, folded)
}

/// A word or phrase of certainty besides the modals: `reportedly`, `unlikely`, `no doubt`. Strength: how sure
/// (unlikely 10 … certainly 90).
#[must_use]
pub fn certainty(language: Language, folded: &str) -> Option<(Certainty, u8)> {
    ask(language, &CERTAINTIES, &FOREIGN_CERTAINTIES, folded)
}

/// A quantifier, by the share it speaks of: none 0, few 10, some 30, half 50, most 75, all 100. Up to four words.
#[must_use]
pub fn quantifier(language: Language, folded: &str) -> Option<u8> {
    ask(language, &QUANTIFIERS, &FOREIGN_QUANTIFIERS, folded)
}

/// An adverb of frequency, by how often: never 0, rarely 15, sometimes 40, often 65, always 100. Up to four words.
#[must_use]
pub fn frequency(language: Language, folded: &str) -> Option<u8> {
    ask(language, &FREQUENCIES, &FOREIGN_FREQUENCIES, folded)
}

/// An English adverb of degree. Strength: slightly 20, somewhat 35, significantly 60, very 75, extremely 85, completely 100.
#[must_use]
pub fn degree(folded: &str) -> Option<(Degree, u8)> {
    DEGREES.get(folded)
}

/// A bound on the number beside it: `more than`, `at least`, `nearly`, `bis zu`, `or more`. Up to four words. Most have
/// another use (over, about, some, just), so ask only beside a number.
#[must_use]
pub fn bound(language: Language, folded: &str) -> Option<(Bound, u8)> {
    ask(language, &BOUNDS, &FOREIGN_BOUNDS, folded)
}

/// An English verb or phrase of attribution, in any inflection. Strength: how far the writer commits to what is said (denied
/// 20, claimed 30, said 50, admitted 80, confirmed 90).
///
/// Many have another use (charge, find, show, add): ask where somebody speaks.
#[must_use]
pub fn attribution(folded: &str) -> Option<(Attribution, u8)> {
    ATTRIBUTIONS.get(folded).or_else(|| {
        let (verb, rest) = folded.split_once(' ').map_or((folded, None), |(verb, rest)| (verb, Some(rest)));
        let lemmas = wordnet::lemmas(verb);
        lemmas.iter().filter(|(_, pos)| *pos == Pos::Verb).find_map(|(lemma, _)| match rest {
            None => ATTRIBUTIONS.get(lemma),
            Some(rest) => ATTRIBUTIONS.get(&format!("{lemma} {rest}")),
        })
    })
}

/// An English word that governs a verb and says what became of it: `failed` (to), `considering`, `stopped`. Any inflection
/// that may stand before "to", "from" or an -ing form. Strength: how near to being done (failed 0, tried 30, plans 50).
///
/// Most have another use (keep, set, ask): ask where they govern a verb.
#[must_use]
pub fn outcome(folded: &str) -> Option<(Outcome, u8)> {
    OUTCOMES.get(folded)
}

/// The phrases of several words among the negators, modals, words of certainty, quantifiers and adverbs of frequency and degree:
/// their first two words.
static BEGINNINGS: LazyLock<FxHashSet<(Language, &'static str, &'static str)>> = LazyLock::new(|| {
    let english = (tables::NEGATORS.iter().map(|row| row.2))
        .chain(tables::MODALS.iter().map(|row| row.2))
        .chain(tables::CERTAINTIES.iter().map(|row| row.2))
        .chain(tables::QUANTIFIERS.iter().map(|row| row.1))
        .chain(tables::FREQUENCIES.iter().map(|row| row.1))
        .chain(tables::DEGREES.iter().map(|row| row.2));
    let foreign = (foreign::NEGATORS.iter().map(|row| (row.0, row.3)))
        .chain(foreign::MODALS.iter().map(|row| (row.0, row.3)))
        .chain(foreign::CERTAINTIES.iter().map(|row| (row.0, row.3)))
        .chain(foreign::QUANTIFIERS.iter().map(|row| (row.0, row.2)))
        .chain(foreign::FREQUENCIES.iter().map(|row| (row.0, row.2)));
    let phrases = english.map(|words| (Language::English, words)).chain(foreign);
    let two = |phrase: &'static str| {
        let (first, rest) = phrase.split_once(' ')?;
        Some((first, rest.split(' ').next()?))
    };
    phrases.flat_map(|(language, words)| cell(words).filter_map(two).map(move |(a, b)| (language, a, b))).collect()
});

/// Whether a folded word begins such a phrase.
#[must_use]
pub fn starts_phrase(language: Language, folded: &str) -> bool {
    static FIRST: LazyLock<FxHashSet<(Language, &'static str)>> =
        LazyLock::new(|| BEGINNINGS.iter().map(|&(language, first, _)| (language, first)).collect());
    FIRST.contains(&(language, folded))
}

/// Whether two folded words begin such a phrase: most words that begin one somewhere are followed by another word.
#[must_use]
pub fn begins_phrase(language: Language, first: &str, second: &str) -> bool {
    BEGINNINGS.contains(&(language, first, second))
}

/// Whether a word as written is a verb in the future tense, in languages whose endings tell.
#[must_use]
pub fn is_future(language: Language, written: &str) -> bool {
    foreign::is_future(language, written)
}

/// A negator: `not`, `n't`, `no longer`, `hardly`, `failed to`, `kein`, `jamais`. Some have another use (little, few, stop,
/// block): a class other than [`Negation::Full`] is a hint.
#[must_use]
pub fn negator(language: Language, folded: &str) -> Option<(Negation, u8)> {
    ask(language, &NEGATORS, &FOREIGN_NEGATORS, folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strengths_order_the_words() {
        let sure = |word: &str| modal(Language::English, word).map(|modal| modal.1);
        assert!(sure("might") < sure("may") && sure("may") < sure("will") && sure("will") < sure("must"));
        assert!(certainty(Language::English, "allegedly").map(|c| c.1) < certainty(Language::English, "probably").map(|c| c.1));
        assert!(
            quantifier(Language::English, "few") < quantifier(Language::English, "some")
                && quantifier(Language::English, "some") < quantifier(Language::English, "most")
                && quantifier(Language::English, "most") < quantifier(Language::English, "all")
        );
        assert!(
            frequency(Language::English, "never") < frequency(Language::English, "rarely")
                && frequency(Language::English, "often") < frequency(Language::English, "always")
        );
        assert!(degree("slightly").map(|d| d.1) < degree("very").map(|d| d.1));
        assert_eq!(quantifier(Language::English, "house"), None);
    }

    #[test]
    fn bounds_of_every_language() {
        for (language, words, class) in [
            (Language::English, "more than|over|in excess of", Bound::Above),
            (Language::English, "at least|or more|no fewer than", Bound::AtLeast),
            (Language::English, "up to|at most|no more than", Bound::AtMost),
            (Language::English, "about|nearly|an estimated", Bound::Near),
            (Language::German, "mehr als|uber", Bound::Above),
            (Language::German, "rund|etwa|knapp|fast", Bound::Near),
            (Language::French, "au moins", Bound::AtLeast),
            (Language::Spanish, "hasta", Bound::AtMost),
            (Language::Portuguese, "menos de", Bound::Below),
            (Language::Italian, "circa|quasi", Bound::Near),
        ] {
            for word in cell(words) {
                assert_eq!(bound(language, word).map(|bound| bound.0), Some(class), "{word}");
            }
        }
        assert_eq!(bound(Language::Thai, "over"), None);
    }

    #[test]
    fn attribution_in_any_inflection() {
        for (word, class) in [
            ("said", Attribution::Neutral),
            ("says", Attribution::Neutral),
            ("according to", Attribution::Neutral),
            ("claimed", Attribution::Claim),
            ("alleging", Attribution::Claim),
            ("denied", Attribution::Deny),
            ("ruled out", Attribution::Deny),
            ("admits", Attribution::Admit),
            ("confirmed", Attribution::Confirm),
            ("warned", Attribution::Predict),
            ("questioned", Attribution::Doubt),
        ] {
            assert_eq!(attribution(word).map(|found| found.0), Some(class), "{word}");
        }
        assert_eq!(attribution("table"), None);
    }

    #[test]
    fn negators_of_every_language() {
        for (language, word) in [
            (Language::English, "n't"),
            (Language::English, "no longer"),
            (Language::German, "keine"),
            (Language::French, "jamais"),
            (Language::Spanish, "nadie"),
            (Language::Portuguese, "nao"),
            (Language::Italian, "nessuno"),
        ] {
            assert_eq!(negator(language, word), Some((Negation::Full, 100)), "{word}");
        }
        assert_eq!(negator(Language::English, "refused").map(|found| found.0), Some(Negation::Implicit));
        assert_eq!(negator(Language::English, "said"), None);
    }

    #[test]
    fn tables_do_not_contradict_themselves() {
        MODALS.check();
        CERTAINTIES.check();
        QUANTIFIERS.check();
        FREQUENCIES.check();
        DEGREES.check();
        BOUNDS.check();
        ATTRIBUTIONS.check();
        NEGATORS.check();
        OUTCOMES.check();
        FOREIGN_MODALS.iter().for_each(Table::check);
        FOREIGN_BOUNDS.iter().for_each(Table::check);
        FOREIGN_NEGATORS.iter().for_each(Table::check);
    }
}
