//! Words that place a day by another one: yesterday, last week, two years ago; seasons; time zones. Folded.

use std::sync::LazyLock;

use super::table::ByLanguage;
use crate::text::Language::{self, English, French, German, Italian, Portuguese, Spanish};

/// What a relative date counts in, the finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

type Words<T> = &'static [(Language, T, &'static str)];

const DAYS: Words<i32> = &[
    (English, -1, "yesterday"),
    (English, 0, "today|tonight"),
    (English, 1, "tomorrow"),
    (German, -2, "vorgestern"),
    (German, -1, "gestern"),
    (German, 0, "heute"),
    (German, 1, "morgen"),
    (German, 2, "ubermorgen"),
    (French, -2, "avant-hier"),
    (French, -1, "hier"),
    (French, 0, "aujourd'hui|aujourd’hui"),
    (French, 1, "demain"),
    (Spanish, -2, "anteayer|antier"),
    (Spanish, -1, "ayer"),
    (Spanish, 0, "hoy"),
    (Spanish, 1, "manana"),
    (Portuguese, -2, "anteontem"),
    (Portuguese, -1, "ontem"),
    (Portuguese, 0, "hoje"),
    (Portuguese, 1, "amanha"),
    (Italian, -1, "ieri"),
    (Italian, 0, "oggi"),
    (Italian, 1, "domani"),
    (Italian, 2, "dopodomani"),
];

const TURNS: Words<i32> = &[
    (English, -1, "last"),
    (English, 0, "this"),
    (English, 1, "next"),
    (
        German,
        -1,
        "letzte|letzten|letztem|letzter|letztes|vergangene|vergangenen|vergangenem|vergangener|vergangenes|vorige|vorigen|vorigem|voriger|voriges",
    ),
    (German, 0, "diese|diesen|diesem|dieser|dieses"),
    (German, 1, "nachste|nachsten|nachstem|nachster|nachstes|kommende|kommenden|kommendem|kommender|kommendes"),
    (French, -1, "dernier|derniere|passe|passee"),
    (French, 0, "ce|cet|cette"),
    (French, 1, "prochain|prochaine"),
    (Spanish, -1, "pasado|pasada"),
    (Spanish, 0, "este|esta"),
    (Spanish, 1, "proximo|proxima"),
    (Portuguese, -1, "passado|passada"),
    (Portuguese, 0, "este|esta|neste|nesta|deste|desta"),
    (Portuguese, 1, "proximo|proxima"),
    (Italian, -1, "scorso|scorsa"),
    (Italian, 0, "questo|questa|quest'|quest’"),
    (Italian, 1, "prossimo|prossima"),
];

const STEPS: Words<Step> = &[
    (English, Step::Day, "day|days"),
    (English, Step::Week, "week|weeks"),
    (English, Step::Month, "month|months"),
    (English, Step::Year, "year|years"),
    (German, Step::Day, "tag|tage|tagen"),
    (German, Step::Week, "woche|wochen"),
    (German, Step::Month, "monat|monate|monaten|monats"),
    (German, Step::Year, "jahr|jahre|jahren|jahres"),
    (French, Step::Day, "jour|jours"),
    (French, Step::Week, "semaine|semaines"),
    (French, Step::Month, "mois"),
    (French, Step::Year, "an|ans|annee|annees"),
    (Spanish, Step::Day, "dia|dias"),
    (Spanish, Step::Week, "semana|semanas"),
    (Spanish, Step::Month, "mes|meses"),
    (Spanish, Step::Year, "ano|anos"),
    (Portuguese, Step::Day, "dia|dias"),
    (Portuguese, Step::Week, "semana|semanas"),
    (Portuguese, Step::Month, "mes|meses"),
    (Portuguese, Step::Year, "ano|anos"),
    (Italian, Step::Day, "giorno|giorni"),
    (Italian, Step::Week, "settimana|settimane"),
    (Italian, Step::Month, "mese|mesi"),
    (Italian, Step::Year, "anno|anni"),
];

/// Words before a length of time that ended now: "vor drei Tagen", "il y a trois jours".
const BACK_BEFORE: Words<()> = &[(German, (), "vor"), (French, (), "il y a"), (Spanish, (), "hace"), (Portuguese, (), "ha")];

/// Words behind it: "three days ago".
const BACK_BEHIND: Words<()> = &[(English, (), "ago"), (Portuguese, (), "atras"), (Italian, (), "fa")];

/// Words behind a length of time that count it from a day told before: "nine years later", "zwei Tage zuvor". A `+` marks
/// those that count from what follows where something does ("two years before the war").
const FROM_THERE: Words<i32> = &[
    (English, 1, "later|afterwards|afterward|thereafter|+after"),
    (English, -1, "earlier|previously|beforehand|+before"),
    (German, 1, "spater|danach|darauf"),
    (German, -1, "zuvor|vorher|fruher|davor"),
    (French, 1, "plus tard|+apres"),
    (French, -1, "plus tot|auparavant|+avant"),
    (Spanish, 1, "mas tarde|+despues"),
    (Spanish, -1, "+antes"),
    (Portuguese, 1, "mais tarde|+depois"),
    (Portuguese, -1, "+antes"),
    (Italian, 1, "piu tardi|+dopo"),
    (Italian, -1, "+prima"),
];

/// Words beside a day or year that count one from a day told before: "the following year", "el ano siguiente".
const BESIDE_THERE: Words<i32> = &[
    (English, 1, "following|next|subsequent|ensuing"),
    (English, -1, "previous|preceding"),
    (German, 1, "folgenden|folgende|folgendem|darauffolgenden|darauffolgende|nachsten"),
    (German, -1, "vorangegangenen|vorhergehenden"),
    (French, 1, "suivant|suivante"),
    (French, -1, "precedent|precedente"),
    (Spanish, 1, "siguiente"),
    (Spanish, -1, "anterior"),
    (Portuguese, 1, "seguinte"),
    (Portuguese, -1, "anterior"),
    (Italian, 1, "successivo|seguente|successiva"),
    (Italian, -1, "precedente"),
];

/// Days that count from a day told before, by themselves.
const DAYS_THERE: Words<i32> = &[
    (German, -1, "vortag|vorabend"),
    (German, 1, "folgetag"),
    (French, -1, "veille"),
    (French, 1, "lendemain"),
    (Spanish, -1, "vispera"),
    (Portuguese, -1, "vespera"),
    (Portuguese, -2, "antevespera"),
    (Italian, -1, "vigilia"),
    (Italian, 1, "indomani"),
];

/// Words before the year of somebody's birth.
const BORN: Words<()> = &[
    (English, (), "born"),
    (German, (), "geboren|geborene|geborener|geb"),
    (French, (), "ne|nee|naquit"),
    (Spanish, (), "nacio|nacido|nacida"),
    (Portuguese, (), "nasceu|nascido|nascida"),
    (Italian, (), "nato|nata|nacque"),
];

const SEASONS: Words<i8> = &[
    (English, 1, "spring|springtime"),
    (English, 2, "summer|summertime"),
    (English, 3, "autumn|fall"),
    (English, 4, "winter|wintertime"),
    (German, 1, "fruhling|fruhjahr"),
    (German, 2, "sommer"),
    (German, 3, "herbst"),
    (German, 4, "winter"),
    (French, 1, "printemps"),
    (French, 3, "automne"),
    (French, 4, "hiver"),
    (Spanish, 1, "primavera"),
    (Spanish, 2, "verano"),
    (Spanish, 3, "otono"),
    (Spanish, 4, "invierno"),
    (Portuguese, 1, "primavera"),
    (Portuguese, 2, "verao"),
    (Portuguese, 3, "outono"),
    (Portuguese, 4, "inverno"),
    (Italian, 1, "primavera"),
    (Italian, 2, "estate"),
    (Italian, 3, "autunno"),
    (Italian, 4, "inverno"),
];

/// Time zones as written, with the least and the greatest minutes ahead of Greenwich that they can mean.
const ZONES: &[(&str, i16, i16)] = &[
    ("GMT", 0, 0),
    ("UTC", 0, 0),
    ("BST", 60, 60),
    ("CET", 60, 60),
    ("MEZ", 60, 60),
    ("CEST", 120, 120),
    ("MESZ", 120, 120),
    ("EET", 120, 120),
    ("MSK", 180, 180),
    ("JST", 540, 540),
    ("AEST", 600, 600),
    ("EST", -300, -300),
    ("EDT", -240, -240),
    ("ET", -300, -240),
    ("CST", -360, -360),
    ("CDT", -300, -300),
    ("CT", -360, -300),
    ("MST", -420, -420),
    ("MDT", -360, -360),
    ("PST", -480, -480),
    ("PDT", -420, -420),
    ("PT", -480, -420),
];

static DAYS_OF: LazyLock<ByLanguage<i32>> = LazyLock::new(|| ByLanguage::new(DAYS));
static TURNS_OF: LazyLock<ByLanguage<i32>> = LazyLock::new(|| ByLanguage::new(TURNS));
static STEPS_OF: LazyLock<ByLanguage<Step>> = LazyLock::new(|| ByLanguage::new(STEPS));
static BACK_BEFORE_OF: LazyLock<ByLanguage<()>> = LazyLock::new(|| ByLanguage::new(BACK_BEFORE));
static BACK_BEHIND_OF: LazyLock<ByLanguage<()>> = LazyLock::new(|| ByLanguage::new(BACK_BEHIND));
static FROM_THERE_OF: LazyLock<ByLanguage<i32>> = LazyLock::new(|| ByLanguage::new(FROM_THERE));
static BESIDE_THERE_OF: LazyLock<ByLanguage<i32>> = LazyLock::new(|| ByLanguage::new(BESIDE_THERE));
static DAYS_THERE_OF: LazyLock<ByLanguage<i32>> = LazyLock::new(|| ByLanguage::new(DAYS_THERE));
static BORN_OF: LazyLock<ByLanguage<()>> = LazyLock::new(|| ByLanguage::new(BORN));
static SEASONS_OF: LazyLock<ByLanguage<i8>> = LazyLock::new(|| ByLanguage::new(SEASONS));

/// The days from today that a word names: yesterday is -1.
#[must_use]
pub fn day_offset(language: Language, folded: &str) -> Option<i32> {
    DAYS_OF.get(language, folded)
}

/// The days from a day told before that a word names by itself: la veille is -1.
#[must_use]
pub fn day_there(language: Language, folded: &str) -> Option<i32> {
    DAYS_THERE_OF.get(language, folded)
}

/// Last, this or next, as -1, 0 or 1.
#[must_use]
pub fn turn(language: Language, folded: &str) -> Option<i32> {
    TURNS_OF.get(language, folded)
}

/// A day, week, month or year.
#[must_use]
pub fn step(language: Language, folded: &str) -> Option<Step> {
    STEPS_OF.get(language, folded)
}

/// Whether a phrase before a length of time puts it back from now.
#[must_use]
pub fn is_back_before(language: Language, folded: &str) -> bool {
    BACK_BEFORE_OF.get(language, folded).is_some()
}

/// Whether a word behind a length of time puts it back from now.
#[must_use]
pub fn is_back_behind(language: Language, folded: &str) -> bool {
    BACK_BEHIND_OF.get(language, folded).is_some()
}

/// Which way a phrase behind a length of time counts it from a day told before, forwards as 1, backwards as -1; and
/// whether it does so only where nothing follows.
#[must_use]
pub fn from_there(language: Language, folded: &str) -> Option<(i32, bool)> {
    let plain = FROM_THERE_OF.get(language, folded).map(|way| (way, false));
    plain.or_else(|| FROM_THERE_OF.get(language, &format!("+{folded}")).map(|way| (way, true)))
}

/// Whether a word beside a day or year means the one after (1) or before (-1) a day told before.
#[must_use]
pub fn beside_there(language: Language, folded: &str) -> Option<i32> {
    BESIDE_THERE_OF.get(language, folded)
}

/// Whether a year of birth may follow a word.
#[must_use]
pub fn is_born(language: Language, folded: &str) -> bool {
    BORN_OF.get(language, folded).is_some()
}

/// The season (1 spring to 4 winter) that a word names.
#[must_use]
pub fn season(language: Language, folded: &str) -> Option<i8> {
    SEASONS_OF.get(language, folded)
}

/// The minutes ahead of Greenwich, least and greatest, of a time zone written in capitals.
#[must_use]
pub fn zone(text: &str) -> Option<(i16, i16)> {
    ZONES.iter().find(|z| z.0 == text).map(|z| (z.1, z.2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn tables_are_in_folded_form() {
        let words = DAYS
            .iter()
            .chain(TURNS)
            .map(|r| r.2)
            .chain(STEPS.iter().map(|r| r.2))
            .chain(SEASONS.iter().map(|r| r.2))
            .chain(FROM_THERE.iter().chain(BESIDE_THERE).map(|r| r.2))
            .chain(BORN.iter().map(|r| r.2));
        for word in words.flat_map(|w| w.split('|')).filter(|w| !w.contains('’')) {
            assert_eq!(fold(word), word);
        }
    }
}
