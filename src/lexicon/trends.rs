//! Words of rising and falling beside a figure: "up by a fifth", "sank um 3 Prozent".
//!
//! Folded, as they stand in a text; `-` behind one makes it the beginning of words. Written for this program from knowledge of the languages.

use std::sync::LazyLock;

use super::table::{self, Table};
use crate::text::Language::{self, English, French, German, Italian, Portuguese, Spanish};

/// Which way something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// It rises.
    Up,
    /// It falls.
    Down,
}

const WORDS: &[(Language, Trend, &str)] = &[
    (
        English,
        Trend::Up,
        "up|rose|risen|rise|rises|rising|grew|grow|grows|grown|growing|growth|climb|climbs|climbed|climbing|\
         jump|jumps|jumped|jumping|soar|soars|soared|soaring|surge|surges|surged|surging|increase|increases|\
         increased|increasing|gain|gains|gained|gaining|higher",
    ),
    (
        English,
        Trend::Down,
        "down|fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|\
         slump|slumps|slumped|plunge|plunges|plunged|plunging|slid|slide|slides|sliding|slipped|slips|shrank|\
         shrunk|shrink|shrinks|shrinking|decrease|decreases|decreased|decreasing|tumbled|tumbles|lower|dipped|\
         dips",
    ),
    (
        German,
        Trend::Up,
        "stieg|stiegen|steigt|steigen|gestiegen|anstieg|anstiege|zunahm|zugenommen|zunahme|zuwachs|plus|wuchs|\
         wuchsen|gewachsen|kletterte|geklettert|zulegte|zugelegt",
    ),
    (
        German,
        Trend::Down,
        "sank|sanken|sinkt|sinken|gesunken|ruckgang|ruckgange|fiel|fielen|fallt|gefallen|abnahm|abgenommen|\
         abnahme|minus|schrumpfte|schrumpften|geschrumpft|einbusse|einbrach|eingebrochen|zuruckgegangen|\
         zuruckging",
    ),
    (French, Trend::Up, "hausse|hausses|augment-|progress-|grimp-|bondi-|croit|cru|croissance"),
    (French, Trend::Down, "baisse|baisses|baissait|baissaient|baissent|baisser|diminu-|recul-|chut-|repli"),
    (Spanish, Trend::Up, "subio|subieron|sube|suben|subido|subida|aument-|crec-|increment-|alza"),
    (
        Spanish,
        Trend::Down,
        "bajo|bajaron|baja|bajan|bajado|bajada|cayo|cayeron|cae|caen|caido|caida|descen-|disminu-|redujo|\
         reduccion|retroce-",
    ),
    (Portuguese, Trend::Up, "subiu|subiram|sobe|sobem|subida|aument-|cresc-|alta|avanc-"),
    (Portuguese, Trend::Down, "caiu|cairam|cai|caem|queda|baixou|baixaram|baixa|desce-|descid-|diminu-|recu-"),
    (Italian, Trend::Up, "aument-|salit-|sale|salgono|sal|crescit-|cresciut-|cresc-|rialzo|balzat-"),
    (Italian, Trend::Down, "calat-|calo|cala|calano|scesa|sceso|scesi|scese|scende|scendono|diminu-|ribasso|crollat-|crollo"),
];

/// The English words, every one of them whole.
static ENGLISH: LazyLock<Table<Trend>> = LazyLock::new(|| {
    let rows = WORDS.iter().filter(|row| row.0 == English);
    Table::new(rows.flat_map(|&(_, trend, words)| table::cell(words).map(move |word| (word, trend))))
});

/// Which way a folded word of a language says that something goes.
#[must_use]
pub fn of(language: Language, folded: &str) -> Option<Trend> {
    if language == English {
        return ENGLISH.get(folded);
    }
    WORDS.iter().find(|row| row.0 == language && table::has(row.2, folded)).map(|row| row.1)
}

/// What a comparative measures. Heights are told of most things: of a temperature, a size, a strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Higher, lower.
    Height,
    /// Greater, smaller.
    Size,
    /// Warmer, colder.
    Warmth,
    /// Faster, slower.
    Speed,
    /// Longer, shorter.
    Length,
    /// Heavier, lighter.
    Weight,
    /// Stronger, weaker.
    Strength,
    /// Older, younger.
    Age,
}

impl Scale {
    /// Whether two comparatives of opposite direction contradict each other beside one figure.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        let broad = |a: Self, b: Self| match a {
            Self::Height => matches!(b, Self::Size | Self::Warmth | Self::Strength),
            Self::Size => b == Self::Strength,
            _ => false,
        };
        self == other || broad(self, other) || broad(other, self)
    }
}

const COMPARATIVES: &[(Scale, &str, &str)] = &[
    (Scale::Height, "higher", "lower"),
    (Scale::Size, "greater|larger|bigger", "smaller"),
    (Scale::Warmth, "warmer|hotter|milder", "colder|cooler|chillier"),
    (Scale::Speed, "faster|quicker", "slower"),
    (Scale::Length, "longer|taller", "shorter"),
    (Scale::Weight, "heavier", "lighter"),
    (Scale::Strength, "stronger", "weaker"),
    (Scale::Age, "older", "younger"),
];

static COMPARED: LazyLock<Table<(Scale, Trend)>> = LazyLock::new(|| {
    let told = |words, scale, trend| table::cell(words).map(move |word| (word, (scale, trend)));
    Table::new(COMPARATIVES.iter().flat_map(|&(scale, up, down)| told(up, scale, Trend::Up).chain(told(down, scale, Trend::Down))))
});

/// What a folded English comparative measures, and which way.
#[must_use]
pub fn comparative(folded: &str) -> Option<(Scale, Trend)> {
    COMPARED.get(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trend_is_read_in_six_languages() {
        let up = [
            (English, "up"),
            (German, "gestiegen"),
            (French, "augmente"),
            (Spanish, "crecio"),
            (Portuguese, "subiram"),
            (Italian, "aumentati"),
        ];
        let down =
            [(English, "fell"), (German, "sank"), (French, "recule"), (Spanish, "cayeron"), (Portuguese, "queda"), (Italian, "calate")];
        assert!(up.iter().all(|&(language, word)| of(language, word) == Some(Trend::Up)));
        assert!(down.iter().all(|&(language, word)| of(language, word) == Some(Trend::Down)));
        assert_eq!(of(English, "held"), None);
    }
}
