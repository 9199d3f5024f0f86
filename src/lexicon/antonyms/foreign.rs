//! Opposites of German, French, Spanish, Portuguese and Italian that news turn on, by the beginnings of words, since these
//! languages inflect more than a list could hold.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::text::Language::{self, French, German, Italian, Portuguese, Spanish};

/// The tables: a row is the one side, `:`, the other. Words are folded beginnings of words; a `=` marks a whole word, a `-`
/// parts a German verb from its particle ("lehnte-ab"). A row that begins with `~` holds converses, which tell one event from its
/// two ends.
const TABLES: [(Language, &str); 5] = [
    (German, include_str!("abroad/german.txt")),
    (French, include_str!("abroad/french.txt")),
    (Spanish, include_str!("abroad/spanish.txt")),
    (Portuguese, include_str!("abroad/portuguese.txt")),
    (Italian, include_str!("abroad/italian.txt")),
];

/// Every row with its language.
static ROWS: LazyLock<Vec<(Language, &str)>> = LazyLock::new(|| {
    let rows = |(language, table): (Language, &'static str)| table.lines().filter(|row| !row.is_empty()).map(move |row| (language, row));
    TABLES.into_iter().flat_map(rows).collect()
});

/// Beginnings this short are whole words.
const WHOLE: usize = 4;

/// Whether two folded words of a language are opposites, English by the tables of its own.
#[must_use]
pub fn opposite_in(language: Language, a: &str, b: &str) -> bool {
    if language == Language::English { super::opposite(a, b) } else { row(language, a, b).is_some() }
}

/// Whether two folded words of a language tell one event from its two ends: gewonnen and verloren, English by its own table.
#[must_use]
pub fn converse_in(language: Language, a: &str, b: &str) -> bool {
    if language == Language::English {
        return super::converse(a, b);
    }
    row(language, a, b).is_some_and(|row| row.starts_with('~'))
}

/// Whether two folded words of a language stand on one side of a row: two ways to give one answer.
#[must_use]
pub fn on_one_side(language: Language, a: &str, b: &str) -> bool {
    cells(language, a).any(|cell| cells(language, b).any(|other| other == cell))
}

/// Where a word or a beginning stands in the table: the row, and whether on its left side.
type Cell = (usize, bool);

/// The cells of each whole word and of each beginning, by language.
struct Index {
    words: FxHashMap<(Language, &'static str), Vec<Cell>>,
    beginnings: FxHashMap<(Language, &'static str), Vec<Cell>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { words: FxHashMap::default(), beginnings: FxHashMap::default() };
    for (at, &(language, row)) in ROWS.iter().enumerate() {
        let Some((left, right)) = row.trim_start_matches('~').split_once(':') else { continue };
        for (side, is_left) in [(left, true), (right, false)] {
            for begin in side.split(' ') {
                let whole = begin.strip_prefix('=').or((begin.len() < WHOLE).then_some(begin));
                let list = if whole.is_some() { &mut index.words } else { &mut index.beginnings };
                list.entry((language, whole.unwrap_or(begin))).or_default().push((at, is_left));
            }
        }
    }
    index
});

/// The cells that hold a folded word.
fn cells(language: Language, word: &str) -> impl Iterator<Item = Cell> + '_ {
    let begins = (WHOLE..=word.len()).filter_map(move |end| INDEX.beginnings.get(&(language, word.get(..end)?)));
    INDEX.words.get(&(language, word)).into_iter().chain(begins).flatten().copied()
}

/// The first row that holds two words on its two sides.
fn row(language: Language, a: &str, b: &str) -> Option<&'static str> {
    let has = |word: &str, cell: Cell| cells(language, word).any(|own| own == cell);
    // A word that both sides claim ("vor", "vorher") is no opposite of itself.
    let faces = |(row, left): Cell| {
        if left { has(b, (row, false)) && !has(b, (row, true)) } else { has(b, (row, true)) && !has(a, (row, true)) }
    };
    cells(language, a).filter(|&cell| faces(cell)).map(|(row, _)| row).min().map(|row| ROWS[row].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opposites_of_five_languages() {
        for (language, a, b) in [
            (German, "gesunken", "gestiegen"),
            (German, "bestatigte", "dementierte"),
            (French, "rejete", "adopte"),
            (French, "avant", "apres"),
            (Spanish, "compro", "vendio"),
            (Spanish, "aprobo", "rechazo"),
            (Portuguese, "aumentou", "diminuiu"),
            (Portuguese, "negou", "confirmou"),
            (Italian, "smentito", "confermato"),
            (Italian, "prima", "dopo"),
        ] {
            assert!(opposite_in(language, a, b) && opposite_in(language, b, a), "{a} {b}");
        }
        assert!(!opposite_in(German, "gestiegen", "stieg"));
        assert!(!opposite_in(Italian, "prima", "primavera"));
        // A whole word begins no other.
        assert!(opposite_in(German, "mit", "ohne") && !opposite_in(German, "mit", "ohnehin"));
    }
}
