//! Roles in German, French, Spanish, Portuguese and Italian: an office, its rank (vice) and what it is for.

use super::{RoleRelation, role_relation};
use crate::text::Language::{self, French, German, Italian, Portuguese, Spanish};

/// A role in a language other than English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForeignRole {
    /// The English role that the office is.
    pub office: &'static str,
    /// Vice, deputy.
    pub vice: bool,
    /// What it is for, by a row of the topics.
    pub topic: Option<usize>,
    /// How many words it takes.
    pub words: usize,
}

/// Language, English role, folded words.
const OFFICES: &[(Language, &str, &str)] = &[
    (German, "president", "prasident prasidentin staatsprasident staatschef"),
    (
        German,
        "prime minister",
        "ministerprasident ministerprasidentin premierminister premierministerin premier regierungschef regierungschefin",
    ),
    (German, "chancellor", "kanzler kanzlerin"),
    (German, "minister", "minister ministerin senatorin"),
    (German, "mayor", "burgermeister burgermeisterin"),
    (German, "chairman", "vorsitzender vorsitzende vorsitzenden aufsichtsratschef aufsichtsratschefin"),
    (German, "director", "direktor direktorin leiter leiterin"),
    (German, "spokesman", "sprecher sprecherin"),
    (German, "judge", "richter richterin"),
    (German, "prosecutor", "staatsanwalt staatsanwaltin"),
    (German, "lawyer", "anwalt anwaltin rechtsanwalt rechtsanwaltin verteidiger verteidigerin"),
    (German, "coach", "trainer trainerin coach"),
    (German, "secretary", "staatssekretar staatssekretarin"),
    (German, "ambassador", "botschafter botschafterin"),
    (French, "president", "president presidente"),
    (French, "mayor", "maire"),
    (French, "minister", "ministre"),
    (French, "secretary", "secretaire"),
    (French, "director", "directeur directrice"),
    (French, "spokesman", "porte-parole"),
    (French, "judge", "juge"),
    (French, "prosecutor", "procureur procureure"),
    (French, "lawyer", "avocat avocate"),
    (French, "coach", "entraineur entraineuse"),
    (French, "ambassador", "ambassadeur ambassadrice"),
    (Spanish, "president", "presidente presidenta"),
    (Spanish, "mayor", "alcalde alcaldesa"),
    (Spanish, "minister", "ministro ministra"),
    (Spanish, "secretary", "secretario secretaria consejero consejera"),
    (Spanish, "director", "director directora"),
    (Spanish, "spokesman", "portavoz"),
    (Spanish, "judge", "juez jueza"),
    (Spanish, "prosecutor", "fiscal"),
    (Spanish, "lawyer", "abogado abogada"),
    (Spanish, "coach", "entrenador entrenadora tecnico"),
    (Spanish, "ambassador", "embajador embajadora"),
    (Portuguese, "president", "presidente presidenta"),
    (Portuguese, "mayor", "prefeito prefeita"),
    (Portuguese, "governor", "governador governadora"),
    (Portuguese, "minister", "ministro ministra"),
    (Portuguese, "secretary", "secretario secretaria"),
    (Portuguese, "director", "diretor diretora"),
    (Portuguese, "spokesman", "porta-voz"),
    (Portuguese, "judge", "juiz juiza"),
    (Portuguese, "prosecutor", "promotor promotora procurador procuradora"),
    (Portuguese, "lawyer", "advogado advogada"),
    (Portuguese, "coach", "tecnico tecnica treinador treinadora"),
    (Portuguese, "ambassador", "embaixador embaixadora"),
    (Italian, "president", "presidente presidentessa"),
    (Italian, "mayor", "sindaco sindaca"),
    (Italian, "minister", "ministro ministra"),
    (Italian, "secretary", "segretario segretaria assessore assessora"),
    (Italian, "director", "direttore direttrice"),
    (Italian, "spokesman", "portavoce"),
    (Italian, "judge", "giudice"),
    (Italian, "prosecutor", "procuratore procuratrice"),
    (Italian, "lawyer", "avvocato avvocata"),
    (Italian, "coach", "allenatore allenatrice tecnico"),
    (Italian, "ambassador", "ambasciatore ambasciatrice"),
];

/// What an office is for, in all five languages; offices of two rows are two offices.
const TOPICS: &[&str] = &[
    "interieur interior interno internos innen inneres innern",
    "justice justicia justica giustizia justiz",
    "finances finanzas hacienda fazenda financas finanze tesoro finanz finanzen",
    "etrangeres exteriores esteri auswartiges aussen",
    "defense defensa defesa difesa verteidigung verteidigungs",
    "education educacion educacao istruzione bildung bildungs kultus schul",
    "sante sanidad salud saude salute sanita gesundheit gesundheits",
    "transports transport transportes trasporti verkehr verkehrs",
    "travail trabajo trabalho lavoro arbeit arbeits",
    "environnement ambiente ecologie umwelt",
    "agriculture agricultura agricoltura landwirtschaft landwirtschafts agrar",
    "culture cultura kultur",
    "economie economia wirtschaft wirtschafts",
    "energie energia",
    "sports deportes esporte esportes desporto sport",
    "turismo tourisme tourismus",
    "logement vivienda habitacao bau",
];

/// The role that a run of folded words begins with.
#[must_use]
pub fn foreign_role(language: Language, words: &[&str]) -> Option<ForeignRole> {
    let first = *words.first()?;
    // "vice-présidente" in one word or three, "stellvertretender Vorsitzender".
    let (vice, skipped, head) = match first {
        "vice" | "vize" | "sub" if words.get(1) == Some(&"-") => (true, 2, *words.get(2)?),
        // "adjointe au maire", "adjoint à la maire"
        "adjoint" | "adjointe" if words.get(1) == Some(&"au") => (true, 2, *words.get(2)?),
        "adjoint" | "adjointe" if words.get(1..3) == Some(&["a", "la"][..]) => (true, 3, *words.get(3)?),
        // "El teniente de alcalde"
        "teniente" | "tenientes" if words.get(1) == Some(&"de") && matches!(words.get(2), Some(&"alcalde" | &"alcaldesa")) => {
            (true, 2, words[2])
        }
        "vice" | "stellvertretende" | "stellvertretender" | "stellvertretenden" => (true, 1, *words.get(1)?),
        _ => match ["vice", "vize", "sub"].iter().find_map(|rank| first.strip_prefix(rank)) {
            Some(rest) if office(language, rest.trim_start_matches('-')).is_some() => (true, 0, rest.trim_start_matches('-')),
            _ => (false, 0, first),
        },
    };
    let (office, before) = office(language, head)?;
    let mut len = skipped + 1;
    let vice = vice
        || words.get(len).is_some_and(|word| matches!(*word, "adjoint" | "adjointe" | "adjunto" | "adjunta"))
        || before.starts_with("vize");
    // The topic stands before in a German compound, behind a preposition otherwise.
    let topic = topic(before.trim_end_matches('-')).or_else(|| {
        let behind = words.iter().enumerate().skip(len).take(REACH).take_while(|(_, word)| is_link(word) || is_topical(word));
        behind.filter_map(|(at, word)| topic(word).map(|row| (at, row))).last().map(|(at, row)| {
            len = at + 1;
            row
        })
    });
    Some(ForeignRole { office, vice, topic, words: len })
}

/// How many words may stand from an office to the end of what it is for: "ministre des Affaires étrangères".
const REACH: usize = 5;

fn topic(word: &str) -> Option<usize> {
    TOPICS.iter().position(|row| row.split(' ').any(|w| w == word))
}

fn is_link(word: &str) -> bool {
    matches!(
        word.trim_end_matches(['\'', '’']),
        "de" | "du"
            | "des"
            | "d"
            | "la"
            | "l"
            | "del"
            | "da"
            | "do"
            | "das"
            | "dos"
            | "degli"
            | "dell"
            | "della"
            | "alla"
            | "all"
            | "allo"
            | "fur"
            | "der"
            | "municipal"
            | "estadual"
            | "regional"
    )
}

fn is_topical(word: &str) -> bool {
    matches!(word, "affaires" | "asuntos" | "relacoes" | "affari" | "medio" | "meio") || topic(word).is_some()
}

/// The office that a word is or, in German, ends with, and what stands before it in the word.
fn office(language: Language, word: &str) -> Option<(&'static str, &str)> {
    let rows = || OFFICES.iter().filter(move |row| row.0 == language);
    if let Some(row) = rows().find(|row| row.2.split(' ').any(|w| w == word)) {
        return Some((row.1, ""));
    }
    if language != German {
        return None;
    }
    let compound = |row: &(Language, &'static str, &'static str)| {
        row.2
            .split(' ')
            .filter_map(|w| word.strip_suffix(w))
            .filter(|rest| rest.len() >= LEAST)
            .min_by_key(|rest| rest.len())
            .map(|rest| (row.1, rest))
    };
    rows().filter_map(compound).min_by_key(|(_, rest)| rest.len())
}

/// Least bytes of the first part of a German compound.
const LEAST: usize = 3;

/// How two roles fit one person.
#[must_use]
pub fn foreign_role_relation(a: &ForeignRole, b: &ForeignRole) -> Option<RoleRelation> {
    if a.office != b.office {
        return role_relation(a.office, b.office);
    }
    let topics = matches!((a.topic, b.topic), (Some(x), Some(y)) if x != y);
    Some(if a.vice != b.vice || topics { RoleRelation::Different } else { RoleRelation::Same })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relation(language: Language, a: &[&str], b: &[&str]) -> Option<RoleRelation> {
        foreign_role_relation(&foreign_role(language, a)?, &foreign_role(language, b)?)
    }

    #[test]
    fn offices_ranks_and_topics() {
        for (language, a, b, expected) in [
            (German, &["innenministerin"][..], &["justizministerin"][..], RoleRelation::Different),
            (German, &["finanzminister"], &["minister", "fur", "finanzen"], RoleRelation::Same),
            (German, &["vizeprasident"], &["prasident"], RoleRelation::Different),
            (German, &["oberburgermeister"], &["burgermeisterin"], RoleRelation::Same),
            (French, &["vice", "-", "presidente"], &["presidente"], RoleRelation::Different),
            (French, &["ministre", "de", "l'", "interieur"], &["ministre", "de", "la", "justice"], RoleRelation::Different),
            (French, &["adjointe", "au", "maire"], &["maire"], RoleRelation::Different),
            (Spanish, &["ministra", "de", "hacienda"], &["ministra"], RoleRelation::Same),
            (Portuguese, &["vice-presidente"], &["presidente"], RoleRelation::Different),
            (Italian, &["vicesindaco"], &["sindaco"], RoleRelation::Different),
        ] {
            assert_eq!(relation(language, a, b), Some(expected), "{a:?} {b:?}");
        }
        assert_eq!(foreign_role(Italian, &["vicenda"]), None);
        assert_eq!(foreign_role(Spanish, &["ministra", "de", "hacienda"]).map(|role| role.words), Some(3));
    }
}
