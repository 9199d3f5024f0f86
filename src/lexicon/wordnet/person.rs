//! Whether a noun names a person by what WordNet puts it under: translator, goalkeeper, widow.

use std::sync::LazyLock;

use super::Pos;
use super::asset::{self, Synset, SynsetNo};
use super::memo::{Known, known};

/// Levels between the rarest calling and `person`.
const LEVELS: usize = 12;

/// The first sense of `person`.
static PERSON: LazyLock<Option<SynsetNo>> = LazyLock::new(|| asset::find("person")?.senses[Pos::Noun as usize]?.synsets.next());

/// Whether a lower-case noun, inflected or not, is in its first sense somebody: an office, a calling, a relative. A guide for
/// roles that no table lists, and no name of one: which two of them are the same is asked of [`super::relation`].
#[must_use]
pub fn names_person(word: &str) -> bool {
    let known = known(word);
    *known.person.get_or_init(|| PERSON.is_some_and(|person| is_under(&known, person)))
}

fn is_under(known: &Known, person: SynsetNo) -> bool {
    known.senses(Pos::Noun, 1).any(|sense| lies_under(sense, person, LEVELS))
}

fn lies_under(sense: SynsetNo, wanted: SynsetNo, levels: usize) -> bool {
    sense == wanted
        || levels > 0 && Synset::of(sense).is_some_and(|synset| synset.hypernyms().any(|above| lies_under(above, wanted, levels - 1)))
}

#[cfg(test)]
mod tests {
    use super::names_person;

    #[test]
    fn callings_and_relatives_are_persons_and_things_are_not() {
        for word in ["translator", "goalkeepers", "widow", "beekeeper", "violinist", "person"] {
            assert!(names_person(word), "{word}");
        }
        for word in ["table", "translation", "committee", "dog", "star", "run", "xyzzy"] {
            assert!(!names_person(word), "{word}");
        }
    }
}
