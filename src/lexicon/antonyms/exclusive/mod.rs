//! Closed classes whose members exclude one another in one place: three tables, a group a row; its sets stand between `:`,
//! the words of a set mean the same member. Facts, not likeness: WordNet's siblings are far too many, for whoever rewrites a
//! text takes one for another without another meaning.
//!
//! Written for this program from knowledge of the language: a word stands in two sets of one row only where no careful
//! rewriter would exchange them for style, and never beside a broader term of its own.

/// The tables: people and their affairs, the world around them, deeds and what became of them.
const TABLES: [&str; 3] = [include_str!("people.txt"), include_str!("world.txt"), include_str!("deeds.txt")];

/// Tables of what excludes one another only where all else is kept: a text may well speak of both a sofa and a fridge.
const LOOSE: [&str; 3] = [include_str!("things.txt"), include_str!("notions.txt"), include_str!("doings.txt")];

/// The rows of a table, without its headings.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// The rows of all tables, each with whether it holds only where all else is kept.
pub(super) fn groups() -> impl Iterator<Item = (&'static str, bool)> {
    let of = |tables: [&'static str; 3], loose: bool| tables.into_iter().flat_map(rows).map(move |row| (row, loose));
    of(TABLES, false).chain(of(LOOSE, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_have_sets_of_folded_words_each_once() {
        for (row, _) in groups() {
            let words: Vec<&str> = row.split([':', ' ']).collect();
            assert!(row.contains(':') && words.iter().all(|word| !word.is_empty() && crate::text::fold(word) == *word), "{row}");
            assert!(words.iter().enumerate().all(|(k, word)| !words[..k].contains(word)), "{row}");
        }
    }
}
