//! Relatives, in six languages: sister, Tochter, frère, hermana, marido, nipote.
//!
//! Folded. Written for this program from knowledge of the languages.

use std::sync::LazyLock;

use super::table::ByLanguage;
use crate::text::Language::{self, English, French, German, Italian, Portuguese, Spanish};

/// What somebody is to another. In-laws and step-relatives are told by a word of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kin {
    /// Mother.
    Mother,
    /// Father.
    Father,
    /// Sister.
    Sister,
    /// Brother.
    Brother,
    /// Daughter.
    Daughter,
    /// Son.
    Son,
    /// Wife, widow.
    Wife,
    /// Husband, widower.
    Husband,
    /// Aunt.
    Aunt,
    /// Uncle.
    Uncle,
    /// Niece.
    Niece,
    /// Nephew.
    Nephew,
    /// Cousin.
    Cousin,
    /// Grandmother.
    Grandmother,
    /// Grandfather.
    Grandfather,
    /// Granddaughter.
    Granddaughter,
    /// Grandson.
    Grandson,
}

static KIN: LazyLock<ByLanguage<Kin>> = LazyLock::new(|| {
    ByLanguage::new(&[
        (English, Kin::Mother, "mother|mum|mom"),
        (English, Kin::Father, "father|dad"),
        (English, Kin::Sister, "sister"),
        (English, Kin::Brother, "brother"),
        (English, Kin::Daughter, "daughter"),
        (English, Kin::Son, "son"),
        (English, Kin::Wife, "wife|widow"),
        (English, Kin::Husband, "husband|widower"),
        (English, Kin::Aunt, "aunt"),
        (English, Kin::Uncle, "uncle"),
        (English, Kin::Niece, "niece"),
        (English, Kin::Nephew, "nephew"),
        (English, Kin::Cousin, "cousin"),
        (English, Kin::Grandmother, "grandmother|gran"),
        (English, Kin::Grandfather, "grandfather"),
        (English, Kin::Granddaughter, "granddaughter"),
        (English, Kin::Grandson, "grandson"),
        (German, Kin::Mother, "mutter"),
        (German, Kin::Father, "vater"),
        (German, Kin::Sister, "schwester"),
        (German, Kin::Brother, "bruder"),
        (German, Kin::Daughter, "tochter"),
        (German, Kin::Son, "sohn"),
        (German, Kin::Wife, "frau|ehefrau|gattin|witwe"),
        (German, Kin::Husband, "mann|ehemann|gatte|gatten|witwer"),
        (German, Kin::Aunt, "tante"),
        (German, Kin::Uncle, "onkel"),
        (German, Kin::Niece, "nichte"),
        (German, Kin::Nephew, "neffe|neffen"),
        (German, Kin::Cousin, "cousin|cousine|vetter|base"),
        (German, Kin::Grandmother, "grossmutter|oma"),
        (German, Kin::Grandfather, "grossvater|opa"),
        (German, Kin::Granddaughter, "enkelin"),
        (German, Kin::Grandson, "enkel"),
        (French, Kin::Mother, "mere"),
        (French, Kin::Father, "pere"),
        (French, Kin::Sister, "sœur|soeur"),
        (French, Kin::Brother, "frere"),
        (French, Kin::Daughter, "fille"),
        (French, Kin::Son, "fils"),
        (French, Kin::Wife, "femme|epouse|veuve"),
        (French, Kin::Husband, "mari|epoux|veuf"),
        (French, Kin::Aunt, "tante"),
        (French, Kin::Uncle, "oncle"),
        (French, Kin::Niece, "niece"),
        (French, Kin::Nephew, "neveu"),
        (French, Kin::Cousin, "cousin|cousine"),
        (Spanish, Kin::Mother, "madre"),
        (Spanish, Kin::Father, "padre"),
        (Spanish, Kin::Sister, "hermana"),
        (Spanish, Kin::Brother, "hermano"),
        (Spanish, Kin::Daughter, "hija"),
        (Spanish, Kin::Son, "hijo"),
        (Spanish, Kin::Wife, "mujer|esposa|viuda"),
        (Spanish, Kin::Husband, "marido|esposo|viudo"),
        (Spanish, Kin::Aunt, "tia"),
        (Spanish, Kin::Uncle, "tio"),
        (Spanish, Kin::Niece, "sobrina"),
        (Spanish, Kin::Nephew, "sobrino"),
        (Spanish, Kin::Cousin, "primo|prima"),
        (Spanish, Kin::Grandmother, "abuela"),
        (Spanish, Kin::Grandfather, "abuelo"),
        (Spanish, Kin::Granddaughter, "nieta"),
        (Spanish, Kin::Grandson, "nieto"),
        (Portuguese, Kin::Mother, "mae"),
        (Portuguese, Kin::Father, "pai"),
        (Portuguese, Kin::Sister, "irma"),
        (Portuguese, Kin::Brother, "irmao"),
        (Portuguese, Kin::Daughter, "filha"),
        (Portuguese, Kin::Son, "filho"),
        (Portuguese, Kin::Wife, "mulher|esposa|viuva"),
        (Portuguese, Kin::Husband, "marido|esposo|viuvo"),
        (Portuguese, Kin::Aunt, "tia"),
        (Portuguese, Kin::Uncle, "tio"),
        (Portuguese, Kin::Niece, "sobrinha"),
        (Portuguese, Kin::Nephew, "sobrinho"),
        (Portuguese, Kin::Cousin, "primo|prima"),
        (Portuguese, Kin::Granddaughter, "neta"),
        (Portuguese, Kin::Grandson, "neto"),
        (Italian, Kin::Mother, "madre|mamma"),
        (Italian, Kin::Father, "padre|papa"),
        (Italian, Kin::Sister, "sorella"),
        (Italian, Kin::Brother, "fratello"),
        (Italian, Kin::Daughter, "figlia"),
        (Italian, Kin::Son, "figlio"),
        (Italian, Kin::Wife, "moglie|vedova"),
        (Italian, Kin::Husband, "marito|vedovo"),
        (Italian, Kin::Aunt, "zia"),
        (Italian, Kin::Uncle, "zio"),
        (Italian, Kin::Cousin, "cugino|cugina"),
        (Italian, Kin::Grandmother, "nonna"),
        (Italian, Kin::Grandfather, "nonno"),
    ])
});

/// What a folded word of a language makes of whoever is named behind it.
#[must_use]
pub fn of(language: Language, folded: &str) -> Option<Kin> {
    KIN.get(language, folded)
}

/// What two folded French words with a hyphen between them make of whoever is named behind them: "grand-mère", "petit-fils".
#[must_use]
pub fn compound(language: Language, first: &str, second: &str) -> Option<Kin> {
    match (language, first, second) {
        (French, "grand", "mere") => Some(Kin::Grandmother),
        (French, "grand", "pere") => Some(Kin::Grandfather),
        (French, "petite", "fille") => Some(Kin::Granddaughter),
        (French, "petit", "fils") => Some(Kin::Grandson),
        _ => None,
    }
}

/// Whether a folded word says whose something is, without a name.
#[must_use]
pub fn is_possessive(language: Language, folded: &str) -> bool {
    match language {
        English => matches!(folded, "his" | "her" | "their" | "my" | "our"),
        German => ["sein", "ihr"]
            .iter()
            .any(|stem| folded.strip_prefix(stem).is_some_and(|end| matches!(end, "" | "e" | "er" | "em" | "en" | "es"))),
        French => matches!(folded, "son" | "sa" | "leur"),
        Spanish => matches!(folded, "su"),
        Portuguese => matches!(folded, "seu" | "sua"),
        Italian => matches!(folded, "suo" | "sua" | "loro"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_are_read_in_six_languages() {
        assert_eq!(of(French, "sœur").or_else(|| of(French, "soeur")), Some(Kin::Sister));
        assert_eq!((of(German, "tochter"), of(Italian, "nonno")), (Some(Kin::Daughter), Some(Kin::Grandfather)));
        assert!(is_possessive(German, "seiner") && !is_possessive(German, "seinerzeit"));
    }
}
