//! The tenses in which German, French, Spanish, Portuguese and Italian papers pass on what they do not vouch for: "soll gestohlen
//! haben", "aurait volé", "habría robado", "avrebbe rubato", "terá desviado".
//!
//! Forms are written as they stand in a text, in lower case.

use crate::text::Language::{self, French, German, Italian, Portuguese, Spanish};

/// How such a tense is built from an auxiliary and the participle behind it.
struct Tense {
    /// Conditionals.
    auxiliaries: &'static [&'static str],
    /// Futures that are used in the same way.
    futures: &'static [&'static str],
    /// How most participles end.
    endings: &'static [&'static str],
    /// How others end, as many a noun or adverb does.
    rare: &'static [&'static str],
}

impl Tense {
    const fn of(language: Language) -> Option<Self> {
        Some(match language {
            French => Self {
                auxiliaries: &["aurait", "auraient", "serait", "seraient"],
                futures: &[],
                endings: &["é", "és", "ée", "ées", "i", "is", "u", "us", "ue", "it"],
                rare: &["ie", "ert", "ort", "ait"],
            },
            Spanish => {
                Self { auxiliaries: &["habría", "habrían"], futures: &[], endings: &["ado", "ido", "cho", "rto", "sto"], rare: &["to"] }
            }
            Portuguese => Self {
                auxiliaries: &["teria", "teriam"],
                futures: &["terá", "terão"],
                endings: &["ado", "ido", "ito", "isto", "posto", "erto"],
                // No ending alone: "terá custo", "terá direito".
                rare: &["morto", "ganho", "gasto", "pago"],
            },
            Italian => Self {
                auxiliaries: &["avrebbe", "avrebbero", "sarebbe", "sarebbero"],
                futures: &[],
                endings: &["ato", "uto", "ito", "sto", "tto", "ata", "ati", "ate", "uta", "ita"],
                rare: &["uti", "iti", "so", "rto"],
            },
            _ => return None,
        })
    }
}

/// A participle has more letters than this.
const SHORT: usize = 3;

fn ends(word: &str, endings: &[&str]) -> bool {
    word.chars().count() > SHORT && endings.iter().any(|ending| word.ends_with(ending))
}

/// Where the participle stands among the words behind an auxiliary: right behind it, or with one word between them.
fn participle<'a>(behind: impl Iterator<Item = &'a str>, endings: &[&[&str]]) -> Option<usize> {
    behind.take(2).position(|word| endings.iter().any(|list| ends(word, list)))
}

/// Whether a conditional and one of the words behind it pass on a rumour: "le maire aurait touché". Asked of any two words, so that
/// only the endings count that hardly another word has.
#[must_use]
pub fn is_reported_conditional<'a>(language: Language, auxiliary: &str, behind: impl Iterator<Item = &'a str>) -> bool {
    Tense::of(language).is_some_and(|tense| tense.auxiliaries.contains(&auxiliary) && participle(behind, &[tense.endings]).is_some())
}

/// Whether a word is an auxiliary of [`rumoured`]: most words are none.
#[must_use]
pub fn begins_rumour(language: Language, word: &str) -> bool {
    if language == German {
        return matches!(word, "soll" | "sollen");
    }
    Tense::of(language).is_some_and(|tense| tense.auxiliaries.contains(&word) || tense.futures.contains(&word))
}

/// Whether some words of a clause say what is only rumoured of somebody by their tense. `clause` begins with the auxiliary. Answers
/// how many words it takes.
#[must_use]
pub fn rumoured(language: Language, clause: &[&str]) -> Option<usize> {
    let (first, rest) = clause.split_first()?;
    if !begins_rumour(language, first) {
        return None;
    }
    if language == German {
        let last = rest.iter().take_while(|word| !matches!(**word, "," | ";" | ":" | "." | "–" | "und")).count();
        let told = last >= 2 && matches!(rest[last - 1], "haben" | "sein") && ends(rest[last - 2], &["t", "en"]);
        return told.then_some(1);
    }
    let tense = Tense::of(language)?;
    participle(rest.iter().copied(), &[tense.endings, tense.rare]).map(|at| at + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rumour_is_told_by_its_tense() {
        let words = |text: &'static str| text.split(' ').collect::<Vec<_>>();
        assert!(rumoured(German, &words("soll in der nacht wagen in brand gesetzt haben .")).is_some());
        assert!(rumoured(German, &words("soll im herbst beginnen .")).is_none());
        assert!(rumoured(French, &words("aurait volé trois vélos")).is_some());
        assert!(rumoured(French, &words("aurait besoin de repos")).is_none());
        assert!(rumoured(Spanish, &words("habría robado dos coches")).is_some());
        assert!(rumoured(Italian, &words("avrebbe rubato due auto")).is_some());
    }
}
