//! Closed classes of German, French, Spanish, Portuguese and Italian whose members exclude one another in one place: a knee and a
//! shoulder, a nephew and a son-in-law, restored and burnt. A class a row; its members stand between `:`, the forms of a member
//! between blanks, folded. A row that begins with `~` holds deeds.
//!
//! Written for this program from knowledge of the languages, by the same rule as the [English tables](super::exclusive): no member
//! is a kind of another or a word that a rewriter puts for it.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::exclusive::rows;
use crate::text::Language::{self, French, German, Italian, Portuguese, Spanish};

const TABLES: [(Language, &str); 5] = [
    (German, include_str!("closed/german.txt")),
    (French, include_str!("closed/french.txt")),
    (Spanish, include_str!("closed/spanish.txt")),
    (Portuguese, include_str!("closed/portuguese.txt")),
    (Italian, include_str!("closed/italian.txt")),
];

/// A row, the place of a member in it, and whether it holds deeds.
type Member = (u16, u8, bool);

/// For each table by word: the members that it is a form of.
static MEMBERS: LazyLock<[FxHashMap<&'static str, Vec<Member>>; 5]> = LazyLock::new(|| {
    TABLES.map(|(_, table)| {
        let mut members = FxHashMap::<_, Vec<Member>>::default();
        for (row, line) in (0..).zip(rows(table)) {
            let deeds = line.starts_with('~');
            for (place, forms) in (0..).zip(line.trim_start_matches('~').split(':')) {
                forms.split(' ').for_each(|form| members.entry(form).or_default().push((row, place, deeds)));
            }
        }
        members
    })
});

fn members(language: Language, word: &str) -> &'static [Member] {
    let table = TABLES.iter().position(|table| table.0 == language);
    table.and_then(|table| MEMBERS[table].get(word)).map_or(&[], Vec::as_slice)
}

/// Whether two folded words of a language are members of one closed class, and nowhere the same member.
#[must_use]
pub fn exclusive_in(language: Language, a: &str, b: &str) -> bool {
    let (own, other) = (members(language, a), members(language, b));
    own.iter().any(|a| other.iter().any(|b| a.0 == b.0 && a.1 != b.1)) && !own.iter().any(|a| other.contains(a))
}

/// Whether what two such words name, where [`exclusive_in`] sets them apart, are deeds.
#[must_use]
pub fn are_deeds_in(language: Language, a: &str, b: &str) -> bool {
    let other = members(language, b);
    let mut rows = members(language, a).iter().filter(|a| other.iter().any(|b| a.0 == b.0)).peekable();
    rows.peek().is_some() && rows.all(|row| row.2)
}

/// Whether two folded words of a language are forms of one member of a closed class, English by the tables of its own.
#[must_use]
pub fn same_member_in(language: Language, a: &str, b: &str) -> bool {
    if language == Language::English {
        return super::same_member(a, b);
    }
    let other = members(language, b);
    members(language, a).iter().any(|a| other.contains(a))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_have_members_of_folded_words_each_once() {
        for (language, table) in TABLES {
            for row in rows(table) {
                let words: Vec<&str> = row.trim_start_matches('~').split([':', ' ']).collect();
                assert!(
                    row.contains(':') && words.iter().all(|word| !word.is_empty() && crate::text::fold(word) == *word),
                    "{language:?}: {row}"
                );
                assert!(words.iter().enumerate().all(|(k, word)| !words[..k].contains(word)), "{language:?}: {row}");
            }
        }
    }

    #[test]
    fn members_exclude_one_another_and_not_their_own_forms() {
        for (language, a, b) in [
            (German, "knie", "schulter"),
            (French, "genou", "epaule"),
            (Spanish, "rodilla", "hombro"),
            (Portuguese, "joelho", "ombro"),
            (Italian, "ginocchio", "spalla"),
        ] {
            assert!(exclusive_in(language, a, b) && exclusive_in(language, b, a) && !exclusive_in(language, a, a), "{a} {b}");
        }
        assert!(same_member_in(Spanish, "rodilla", "rodillas") && !exclusive_in(Spanish, "rodilla", "rodillas"));
    }
}
