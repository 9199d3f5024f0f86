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
         increased|increasing|gain|gains|gained|gaining|higher|added|adds|rallied|advanced",
    ),
    (
        English,
        Trend::Down,
        "down|fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|\
         slump|slumps|slumped|plunge|plunges|plunged|plunging|slid|slide|slides|sliding|slipped|slips|shrank|\
         shrunk|shrink|shrinks|shrinking|decrease|decreases|decreased|decreasing|tumbled|tumbles|lower|dipped|\
         dips|lost|lose|loses|losing|shed|sheds|sank|sunk|sinks|plummeted|dived|retreated",
    ),
    (
        German,
        Trend::Up,
        "stieg|stiegen|steigt|steigen|gestiegen|anstieg|anstiege|zunahm|zugenommen|zunahme|zuwachs|plus|wuchs|\
         wuchsen|gewachsen|kletterte|geklettert|zulegte|zugelegt|gewann|gewannen|gewonnen|gewinnt",
    ),
    (
        German,
        Trend::Down,
        "sank|sanken|sinkt|sinken|gesunken|ruckgang|ruckgange|fiel|fielen|fallt|gefallen|abnahm|abgenommen|\
         abnahme|minus|schrumpfte|schrumpften|geschrumpft|einbusse|einbrach|eingebrochen|zuruckgegangen|\
         zuruckging|verlor|verloren|verliert|nachgab|nachgegeben|verringerte|verringert",
    ),
    (French, Trend::Up, "hausse|hausses|augment-|progress-|grimp-|bondi-|croit|cru|croissance|gagne|gagnent|gagnait"),
    (
        French,
        Trend::Down,
        "baisse|baisses|baissait|baissaient|baissent|baisser|diminu-|recul-|chut-|repli|cede|cedent|perd|perdent|perdu|flechi-|contract-",
    ),
    (Spanish, Trend::Up, "subio|subieron|sube|suben|subido|subida|aument-|crec-|increment-|alza|gano|ganaron|gana|ganan|avanz-"),
    (
        Spanish,
        Trend::Down,
        "bajo|bajaron|baja|bajan|bajado|bajada|cayo|cayeron|cae|caen|caido|caida|descen-|disminu-|redujo|\
         reduccion|retroce-|perdio|perdieron|pierde|pierden|perdido|cedio|cedieron|cede",
    ),
    (Portuguese, Trend::Up, "subiu|subiram|sobe|sobem|subida|aument-|cresc-|alta|avanc-|ganhou|ganharam|ganha"),
    (
        Portuguese,
        Trend::Down,
        "caiu|cairam|cai|caem|queda|baixou|baixaram|baixa|desce-|descid-|diminu-|recu-|perdeu|perderam|perde|cedeu|encolhe-",
    ),
    (
        Italian,
        Trend::Up,
        "aument-|salit-|sale|salgono|sal|crescit-|cresciut-|cresc-|rialzo|balzat-|guadagnat-|guadagna|guadagnano|progredit-",
    ),
    (
        Italian,
        Trend::Down,
        "calat-|calo|cala|calano|scesa|sceso|scesi|scese|scende|scendono|diminu-|ribasso|crollat-|crollo|perso|persi|perde|perdono|cedut-|flession-",
    ),
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

/// What stands behind a figure that says by how much something is more or less than another: "7 percent less", "3 % de plus".
const BEHIND: &[(Language, &str, &str)] = &[
    (English, "more", "less|fewer"),
    (German, "mehr|hoher", "weniger|niedriger"),
    (French, "plus|superieur|superieure|superieurs|superieures", "moins|inferieur|inferieure|inferieurs|inferieures"),
    (Spanish, "mas|superior|superiores", "menos|inferior|inferiores"),
    (Portuguese, "mais|superior|superiores", "menos|inferior|inferiores"),
    (Italian, "piu|superiore|superiori", "meno|inferiore|inferiori"),
];

/// What stands behind a share by which something is more or less than another. Of other figures it tells a place.
const BEHIND_SHARES: &[(Language, &str, &str)] = &[(English, "above", "below"), (German, "uber", "unter"), (Portuguese, "acima", "abaixo")];

/// Which way a folded word behind a figure, or a share, says that something differs.
#[must_use]
pub fn behind(language: Language, folded: &str, share: bool) -> Option<Trend> {
    let of = |rows: &'static [(Language, &'static str, &'static str)]| {
        let &(_, up, down) = rows.iter().find(|row| row.0 == language)?;
        if table::has(up, folded) { Some(Trend::Up) } else { table::has(down, folded).then_some(Trend::Down) }
    };
    of(BEHIND).or_else(|| of(BEHIND_SHARES).filter(|_| share))
}

/// Folded words that tell of a time before, in all six languages: "less than before", "weniger als im Vorjahr".
#[must_use]
pub fn is_before(folded: &str) -> bool {
    table::has(
        "before|previous|previously|earlier|last|zuvor|vorjahr|vorjahres|vorjahr-|vormonat-|vorquartal-|letzt-|avant|dernier|derniere|\
         precedent-|antes|anterior-|pasado|pasada|passado|passada|prima|scorso|scorsa|precedente",
        folded,
    )
}

/// English words of gain and loss, whose figure stands behind them: two hikers who lost their way are no two that were lost.
#[must_use]
pub fn takes_figure(folded: &str) -> bool {
    matches!(folded, "lost" | "lose" | "loses" | "losing" | "shed" | "sheds" | "added" | "adds" | "gain" | "gains" | "gained" | "gaining")
}

/// Words that multiply, with how many times as much something becomes.
const TIMES: &[(Language, f64, &str)] = &[
    (English, 2.0, "doubled-|doubling-"),
    (English, 3.0, "tripled-|tripling-|trebled-"),
    (English, 4.0, "quadrupled-"),
    (English, 0.5, "halved-|halving-"),
    (German, 2.0, "verdoppel-"),
    (German, 3.0, "verdreifach-"),
    (German, 0.5, "halbier-"),
    (French, 2.0, "doubl-"),
    (French, 3.0, "tripl-"),
    (Spanish, 2.0, "duplic-"),
    (Spanish, 3.0, "triplic-"),
    (Portuguese, 2.0, "duplic-|dobrou-|dobrar-"),
    (Portuguese, 3.0, "triplic-"),
    (Italian, 2.0, "raddoppi-"),
    (Italian, 3.0, "triplic-"),
    (Italian, 0.5, "dimezz-"),
];

/// How many times as much a folded word says that something became: "doubled", "dimezzato".
#[must_use]
pub fn times(language: Language, folded: &str) -> Option<f64> {
    TIMES.iter().find(|row| row.0 == language && table::has(row.2, folded)).map(|row| row.1)
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
        assert_eq!((times(English, "doubled"), times(Italian, "dimezzato"), times(German, "doppelt")), (Some(2.0), Some(0.5), None));
        assert_eq!(behind(English, "below", false), None);
        assert_eq!((behind(German, "unter", true), behind(French, "plus", false)), (Some(Trend::Down), Some(Trend::Up)));
    }
}
