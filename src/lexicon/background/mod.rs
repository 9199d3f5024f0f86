//! How common a word is in its language, before anything is known of the articles.

mod tables;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::wordnet;
use crate::text::{Language, fold};

/// Tagged uses of a word's lemmas in a corpus of a quarter of a million words, and the commonness from there on.
const STEPS: [(u32, u8); 7] = [(400, 7), (150, 6), (60, 5), (20, 4), (8, 3), (3, 2), (1, 1)];

/// By language, in the order of [`rank`].
static TIERS: LazyLock<[FxHashMap<String, u8>; 6]> = LazyLock::new(|| {
    let all = [tables::ENGLISH, tables::GERMAN, tables::FRENCH, tables::SPANISH, tables::PORTUGUESE, tables::ITALIAN];
    all.map(|tiers| {
        let mut words = FxHashMap::default();
        for (tier, commonness) in tiers.into_iter().zip([9, 8, 7]) {
            for word in tier.split_whitespace() {
                words.entry(fold(word).into_owned()).or_insert(commonness);
            }
        }
        words
    })
});

const fn rank(language: Language) -> Option<usize> {
    Some(match language {
        Language::English => 0,
        Language::German => 1,
        Language::French => 2,
        Language::Spanish => 3,
        Language::Portuguese => 4,
        Language::Italian => 5,
        _ => return None,
    })
}

/// How common a folded word is in a language: 9 (the), 8 (we), 7 (many, say), then for English by tagged use down to 1 (once
/// in a quarter of a million words) and 0 (rare, a name or unknown).
///
/// Each step is about a factor of three. In German, French, Spanish, Portuguese and Italian only the 250 to 350 most common
/// words are known; all others, and every word of another language, are 0. English words may be inflected; a stem counts as
/// far as it is a word.
#[must_use]
pub fn commonness(language: Language, folded: &str) -> u8 {
    let Some(rank) = rank(language) else { return 0 };
    if let Some(&listed) = TIERS[rank].get(folded) {
        return listed;
    }
    if language != Language::English {
        return 0;
    }
    let tagged = wordnet::tagged(folded);
    STEPS.into_iter().find(|&(least, _)| tagged >= least).map_or(0, |(_, commonness)| commonness)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_outrank_rare_ones() {
        let english = |word: &str| commonness(Language::English, word);
        assert_eq!(english("the"), 9);
        assert!(english("said") > english("house") && english("house") > english("screenplay"));
        assert!(english("screenplay") < 3);
        assert_eq!(english("zelenskyy"), 0);
    }

    #[test]
    fn every_language_has_its_function_words() {
        for (language, words, rare) in [
            (Language::German, "der nicht wurde prozent", "wasserstoff"),
            (Language::French, "de pas apres gouvernement", "hydrogene"),
            (Language::Spanish, "de no tambien gobierno", "hidrogeno"),
            (Language::Portuguese, "de nao tambem governo", "hidrogenio"),
            (Language::Italian, "di non anche governo", "idrogeno"),
        ] {
            for word in words.split(' ') {
                assert!(commonness(language, word) >= 7, "{word}");
            }
            assert_eq!(commonness(language, rare), 0);
        }
        assert_eq!(commonness(Language::Thai, "the"), 0);
    }

    #[test]
    fn lists_are_long_enough() {
        for words in TIERS.iter() {
            assert!(words.len() >= 250, "{}", words.len());
        }
    }
}
