//! Word knowledge of English from WordNet 3.0: what a word may be, its lemmas, and how two words are related.
//!
//! The words come lower-case and may be inflected. What is known is what a dictionary knows: names are rare, function words
//! are missing, and synonymy is generous (million and billion share a sense, so do days and years): closed classes are
//! settled by tables before this is asked.

mod asset;
mod kind;
mod memo;
mod morphology;
mod person;
mod relation;

pub use kind::{are_of_one_family, are_two_of_a_kind, are_two_things};
pub use memo::Lemmas;
pub use person::names_person;
pub use relation::{Meaning, Relation, is_antonym, is_one, relation};

use memo::known;
use morphology::Reading;

/// WordNet's licence, which has to be shown wherever the asset goes.
pub const LICENCE: &str = include_str!("../../../assets/lexicon/WORDNET-LICENSE");

/// A part of speech that WordNet knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pos {
    /// Noun.
    Noun,
    /// Verb.
    Verb,
    /// Adjective.
    Adjective,
    /// Adverb.
    Adverb,
}

impl Pos {
    /// All of them, in the order of the asset.
    pub const ALL: [Self; 4] = [Self::Noun, Self::Verb, Self::Adjective, Self::Adverb];
}

/// How a word is shared out among parts of speech, in percent of its use in tagged English text; all 0 where it is unknown.
///
/// A form counts for its lemma (`rose` is a noun, and a form of the verb rise), so the shares are a guide and not a tagger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Poses {
    /// Share as a noun.
    pub noun: u8,
    /// Share as a verb.
    pub verb: u8,
    /// Share as an adjective.
    pub adjective: u8,
    /// Share as an adverb.
    pub adverb: u8,
}

impl Poses {
    /// The part of speech with the greatest share; `None` for an unknown word.
    #[must_use]
    pub fn main(self) -> Option<Pos> {
        let shares = [self.noun, self.verb, self.adjective, self.adverb];
        let best = shares.into_iter().max().filter(|&best| best > 0)?;
        Pos::ALL.into_iter().zip(shares).find(|&(_, share)| share == best).map(|(pos, _)| pos)
    }
}

/// Whether a folded English word is a superlative: an adjective in "-est", or one of the four that are not built so.
#[must_use]
pub fn is_superlative(word: &str) -> bool {
    word.len() > 4 && word.ends_with("est") && poses(word).adjective >= 50 || matches!(word, "most" | "best" | "worst" | "biggest")
}

/// Whether a folded English word is a comparative: "larger", "sooner", "more".
#[must_use]
pub fn is_comparative(word: &str) -> bool {
    matches!(word, "more" | "less" | "fewer" | "better" | "worse" | "sooner" | "later" | "earlier")
        || word.ends_with("er") && lemmas(word).iter().any(|(lemma, pos)| !matches!(pos, Pos::Verb | Pos::Noun) && lemma != word)
}

/// A word and its lemmas, as [`lemmas`] gave them, each once.
pub(super) fn forms<'a>(word: &'a str, lemmas: &'a [(String, Pos)]) -> Vec<&'a str> {
    let mut forms = vec![word];
    for (lemma, _) in lemmas {
        if !forms.contains(&lemma.as_str()) {
            forms.push(lemma);
        }
    }
    forms
}

/// How a word is shared out among parts of speech.
#[must_use]
pub fn poses(word: &str) -> Poses {
    known(word).poses
}

fn shares(readings: &[Reading]) -> Poses {
    let mut weights = [0_u64; 4];
    for reading in readings {
        if let Some(senses) = reading.entry.senses[reading.pos as usize] {
            // An untagged sense still weighs a little, so that a rare word has shares too.
            weights[reading.pos as usize] += 4 * u64::from(senses.count) + senses.synsets.count() as u64;
        }
    }
    let total = weights.iter().sum::<u64>().max(1);
    let share = |pos: Pos| u8::try_from((100 * weights[pos as usize] + total / 2) / total).unwrap_or(100);
    Poses { noun: share(Pos::Noun), verb: share(Pos::Verb), adjective: share(Pos::Adjective), adverb: share(Pos::Adverb) }
}

/// The lemmas that a word may be a form of, itself first, each with its part of speech: `ran` gives run (verb), `better` gives
/// good (adjective), well (adverb) and itself. Empty for an unknown word.
#[must_use]
pub fn lemmas(word: &str) -> Lemmas {
    Lemmas::of(word)
}

/// Whether a word or a lemma of it is in WordNet.
#[must_use]
pub fn is_known(word: &str) -> bool {
    known(word).is_word()
}

/// How often the lemmas of a word were tagged in a corpus of a quarter of a million words (`say`: thousands; most words: 0).
#[must_use]
pub fn tagged(word: &str) -> u32 {
    known(word).tagged
}

fn tagged_as(reading: &Reading) -> u32 {
    reading.entry.senses[reading.pos as usize].map_or(0, |senses| senses.count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn related(pairs: &[(&str, &str)], expected: Relation) {
        for (a, b) in pairs {
            assert_eq!(relation(a, b, None), expected, "{a} {b}");
            assert_eq!(relation(b, a, None), expected, "{b} {a}");
        }
    }

    #[test]
    fn forms_and_derived_words_are_the_same() {
        related(
            &[
                ("ran", "running"),
                ("children", "child"),
                ("decide", "decision"),
                ("bought", "buyer"),
                ("announced", "announcement"),
                ("stopped", "stops"),
            ],
            Relation::Same,
        );
    }

    #[test]
    fn opposites_are_antonyms() {
        related(
            &[
                ("won", "lost"),
                ("buy", "selling"),
                ("buyer", "seller"),
                ("increase", "decrease"),
                ("increased", "decreases"),
                ("hot", "cold"),
                ("soggy", "dry"),
                ("legal", "illegal"),
                ("rises", "fell"),
                ("quickly", "slowly"),
            ],
            Relation::Antonym,
        );
    }

    #[test]
    fn synonyms_share_an_early_sense() {
        related(&[("purchased", "bought"), ("car", "automobile"), ("started", "began"), ("physician", "doctor")], Relation::Synonym);
    }

    #[test]
    fn similar_words_are_found() {
        related(&[("huge", "large"), ("lunar", "moon")], Relation::Similar);
    }

    #[test]
    fn broader_words_and_siblings_are_found() {
        related(&[("dog", "animal"), ("oak", "tree")], Relation::Hypernym);
        related(&[("red", "blue"), ("monday", "tuesday"), ("gold", "silver")], Relation::Sibling);
    }

    #[test]
    fn others_are_unrelated_or_unknown() {
        related(&[("table", "decide"), ("elephant", "tax")], Relation::Unrelated);
        related(&[("the", "house"), ("zelenskyy", "president")], Relation::Unknown);
    }

    #[test]
    fn a_part_of_speech_narrows_the_relation() {
        assert_eq!(relation("rose", "rise", Some(Pos::Verb)), Relation::Same);
        assert_ne!(relation("rose", "rise", Some(Pos::Noun)), Relation::Same);
    }

    #[test]
    fn lemmas_of_regular_and_irregular_forms() {
        let has = |word: &str, lemma: &str, pos: Pos| lemmas(word).contains(&(lemma.to_owned(), pos));
        assert!(has("ran", "run", Pos::Verb));
        assert!(has("children", "child", Pos::Noun));
        assert!(has("better", "good", Pos::Adjective));
        assert!(has("cities", "city", Pos::Noun));
        assert!(has("planned", "plan", Pos::Verb));
        assert!(has("happiest", "happy", Pos::Adjective));
        assert!(has("spokesmen", "spokesman", Pos::Noun));
        assert!(lemmas("qwrtz").is_empty());
    }

    #[test]
    fn shares_tell_what_a_word_mostly_is() {
        assert_eq!(poses("said").main(), Some(Pos::Verb));
        assert_eq!(poses("government").main(), Some(Pos::Noun));
        assert_eq!(poses("important").main(), Some(Pos::Adjective));
        assert_eq!(poses("quickly").main(), Some(Pos::Adverb));
        assert_eq!(poses("zelenskyy"), Poses::default());
        assert!(poses("rose").verb > 50);
    }

    #[test]
    fn every_word_is_found_under_its_own_number() {
        for word in ["a", "zymurgy", "telephone", "abandon", "international", "internationally", "m", "mid-atlantic"] {
            let entry = asset::find(word).expect(word);
            assert_eq!(asset::spelling(entry.no), word);
            assert_eq!(asset::word(entry.no).expect(word).no, entry.no);
        }
        assert!(asset::find("").is_none() && asset::find("zzzzz").is_none() && asset::find("!").is_none());
        for no in (0..80_000).step_by(7) {
            let word = asset::spelling(no);
            assert_eq!(asset::find(&word).map(|entry| entry.no), Some(no), "{word}");
        }
    }
}
