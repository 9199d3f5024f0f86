//! Closed classes whose members exclude one another in one place: three tables, a group a row; its sets stand between `:`,
//! the words of a set mean the same member. Facts, not likeness: WordNet's siblings are far too many, for whoever rewrites a
//! text takes one for another without another meaning.
//!
//! Written for this program from knowledge of the language: a word stands in two sets of one row only where no careful
//! rewriter would exchange them for style, and never beside a broader term of its own.

/// The tables: people and their affairs, the world around them, deeds and what became of them.
const TABLES: [&str; 3] = [include_str!("people.txt"), include_str!("world.txt"), include_str!("deeds.txt")];

/// The rows of all tables.
pub(super) fn groups() -> impl Iterator<Item = &'static str> {
    TABLES.iter().flat_map(|table| table.lines()).filter(|line| !line.starts_with('#') && !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_have_sets_of_folded_words_each_once() {
        for row in groups() {
            let words: Vec<&str> = row.split([':', ' ']).collect();
            assert!(row.contains(':') && words.iter().all(|word| !word.is_empty() && crate::text::fold(word) == *word), "{row}");
            assert!(words.iter().enumerate().all(|(k, word)| !words[..k].contains(word)), "{row}");
        }
    }
}
