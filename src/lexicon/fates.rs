//! What became of people who are counted: closed classes that exclude each other. Folded.

use std::sync::LazyLock;

use super::table::ByLanguage;
use crate::text::Language::{self, English, French, German, Italian, Portuguese, Spanish};

/// What became of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Killed, dead.
    Dead,
    /// Injured, wounded.
    Hurt,
    /// Missing.
    Missing,
    /// Arrested, detained.
    Held,
}

const FATES: &[(Language, Fate, &str)] = &[
    (English, Fate::Dead, "killed|kill|kills|killing|dead|died|dies|dying|death|deaths|fatalities|slain|murdered|perished|drowned"),
    (English, Fate::Hurt, "injured|injures|injuring|injuries|injury|wounded|wounding|wounds|hurt"),
    (English, Fate::Missing, "missing|unaccounted"),
    (English, Fate::Held, "arrested|arrests|detained|jailed|imprisoned"),
    (German, Fate::Dead, "getotet|tot|tote|toten|gestorben|starben|todesopfer|umgekommen"),
    (German, Fate::Hurt, "verletzt|verletzte|verletzten|verwundet|verwundete"),
    (German, Fate::Missing, "vermisst|vermisste|vermissten"),
    (German, Fate::Held, "festgenommen|verhaftet|inhaftiert"),
    (French, Fate::Dead, "mort|morts|morte|mortes|tue|tues|tuee|tuees|deces"),
    (French, Fate::Hurt, "blesse|blesses|blessee|blessees"),
    (French, Fate::Missing, "disparu|disparus|disparue|disparues"),
    (French, Fate::Held, "arrete|arretes|arretee|arretees|interpelle|interpelles"),
    (Spanish, Fate::Dead, "muerto|muertos|muerta|muertas|murieron|murio|fallecidos|fallecieron|fallecido"),
    (Spanish, Fate::Hurt, "herido|heridos|herida|heridas|lesionados|lesionado"),
    (Spanish, Fate::Missing, "desaparecido|desaparecidos|desaparecidas"),
    (Spanish, Fate::Held, "detenido|detenidos|detenidas|arrestados|arrestado"),
    (Portuguese, Fate::Dead, "morto|mortos|morta|mortas|morreram|morreu|mortes"),
    (Portuguese, Fate::Hurt, "ferido|feridos|ferida|feridas"),
    (Portuguese, Fate::Missing, "desaparecido|desaparecidos|desaparecidas"),
    (Portuguese, Fate::Held, "detido|detidos|detidas|preso|presos|presas"),
    (Italian, Fate::Dead, "morto|morti|morta|morte|uccisi|ucciso|uccise|uccisa|decessi"),
    (Italian, Fate::Hurt, "ferito|feriti|ferita|ferite"),
    (Italian, Fate::Missing, "disperso|dispersi|dispersa|disperse|scomparsi"),
    (Italian, Fate::Held, "arrestato|arrestati|arrestata|arrestate|fermati"),
];

static FATE_OF: LazyLock<ByLanguage<Fate>> = LazyLock::new(|| ByLanguage::new(FATES));

/// The fate that a folded word names.
#[must_use]
pub fn fate(language: Language, folded: &str) -> Option<Fate> {
    FATE_OF.get(language, folded)
}
