//! What the asset says of the words asked for of late: their endings are tried one by one and their senses read once.

use std::cell::OnceCell;
use std::ops::Deref;
use std::rc::Rc;

use super::super::lately::Lately;
use super::asset::{self, SynsetNo, WordNo};
use super::kind::Path;
use super::morphology::{Reading, readings};
use super::relation::Party;
use super::{Pos, Poses, shares, tagged_as};

/// What the asset says of a word. Thousands are kept, so what few words are asked for is read when it is.
pub(super) struct Known {
    /// The lemmas that it may be a form of.
    lemmas: Box<[(WordNo, Pos)]>,
    /// How it is shared out among parts of speech.
    pub(super) poses: Poses,
    /// How often its lemmas were tagged.
    pub(super) tagged: u32,
    /// The spellings of the lemmas.
    spelled: OnceCell<Box<[(String, Pos)]>>,
    /// Whether it names a person.
    pub(super) person: OnceCell<bool>,
    /// What its senses as a noun stand below.
    pub(super) paths: OnceCell<Box<[Path]>>,
    /// As any part of speech, then as each.
    parties: [OnceCell<Box<Party>>; Pos::ALL.len() + 1],
}

impl Known {
    fn read(word: &str) -> Self {
        let readings = readings(word);
        Self {
            lemmas: readings.iter().map(|reading| (reading.entry.no, reading.pos)).collect(),
            poses: shares(&readings),
            tagged: readings.iter().map(tagged_as).sum(),
            spelled: OnceCell::new(),
            person: OnceCell::new(),
            paths: OnceCell::new(),
            parties: Default::default(),
        }
    }

    /// Whether it is a word at all.
    pub(super) fn is_word(&self) -> bool {
        !self.lemmas.is_empty()
    }

    /// What it may be a form of.
    pub(super) fn readings(&self) -> impl Iterator<Item = Reading> {
        self.lemmas.iter().filter_map(|&(no, pos)| Some(Reading { entry: asset::word(no)?, pos }))
    }

    /// Its first senses as a part of speech, so many for each lemma, the most common first.
    pub(super) fn senses(&self, pos: Pos, most: usize) -> impl Iterator<Item = SynsetNo> {
        let of_pos = self.readings().filter(move |reading| reading.pos == pos);
        of_pos.filter_map(move |reading| reading.entry.senses[pos as usize]).flat_map(move |senses| senses.synsets.take(most))
    }

    /// The spellings of its lemmas, each with its part of speech.
    pub(super) fn spelled(&self) -> &[(String, Pos)] {
        let spelled = |&(no, pos): &(WordNo, Pos)| (asset::spelling(no), pos);
        self.spelled.get_or_init(|| self.lemmas.iter().map(spelled).collect())
    }

    /// What of it counts for a relation, as one part of speech or as any.
    pub(super) fn party(&self, pos: Option<Pos>) -> &Party {
        let party = || Box::new(Party::new(self.readings().collect(), pos));
        self.parties[pos.map_or(0, |pos| pos as usize + 1)].get_or_init(party)
    }
}

/// The lemmas that a word may be a form of, each with its part of speech.
pub struct Lemmas(Rc<Known>);

impl Lemmas {
    pub(super) fn of(word: &str) -> Self {
        Self(known(word))
    }
}

impl Deref for Lemmas {
    type Target = [(String, Pos)];

    fn deref(&self) -> &Self::Target {
        self.0.spelled()
    }
}

thread_local! {
    static LATELY: Lately<Known> = Lately::new();
}

/// What the asset says of a lower-case word.
pub(super) fn known(word: &str) -> Rc<Known> {
    LATELY.with(|lately| lately.get(word, Known::read))
}

#[cfg(test)]
mod tests {
    use super::super::super::lately::SLOTS;
    use super::*;

    #[test]
    fn a_word_that_was_displaced_is_answered_as_before() {
        let ask =
            || (super::super::poses("strikes"), super::super::lemmas("strikes").to_vec(), super::super::relation("strikes", "hit", None));
        let before = ask();
        for n in 0..4 * SLOTS {
            assert!(known(&format!("word{n}")).lemmas.is_empty());
        }
        assert_eq!(ask(), before);
    }
}
