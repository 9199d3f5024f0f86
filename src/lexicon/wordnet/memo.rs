//! What the asset says of the words asked for of late: their endings are tried one by one and their senses read once.

use std::cell::OnceCell;
use std::rc::Rc;

use super::super::lately::Lately;
use super::morphology::{Reading, readings};
use super::relation::Party;
use super::{Pos, Poses, asset, shares};

/// What the asset says of a word.
pub(super) struct Known {
    /// The lemmas that it may be a form of.
    pub(super) readings: Vec<Reading>,
    /// How it is shared out among parts of speech.
    pub(super) poses: Poses,
    /// Their spellings.
    lemmas: OnceCell<Vec<(String, Pos)>>,
    /// As any part of speech, then as each.
    parties: [OnceCell<Party>; Pos::ALL.len() + 1],
}

impl Known {
    fn read(word: &str) -> Self {
        let readings = readings(word);
        let poses = shares(&readings);
        Self { readings, poses, lemmas: OnceCell::new(), parties: Default::default() }
    }

    /// The spellings of the lemmas.
    pub(super) fn lemmas(&self) -> &[(String, Pos)] {
        let spelled = |reading: &Reading| (asset::spelling(reading.entry.no), reading.pos);
        self.lemmas.get_or_init(|| self.readings.iter().map(spelled).collect())
    }

    /// What of it counts for a relation, as one part of speech or as any.
    pub(super) fn party(&self, pos: Option<Pos>) -> &Party {
        self.parties[pos.map_or(0, |pos| pos as usize + 1)].get_or_init(|| Party::new(&self.readings, pos))
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
        let ask = || (super::super::poses("strikes"), super::super::lemmas("strikes"), super::super::relation("strikes", "hit", None));
        let before = ask();
        for n in 0..4 * SLOTS {
            assert!(known(&format!("word{n}")).readings.is_empty());
        }
        assert_eq!(ask(), before);
    }
}
