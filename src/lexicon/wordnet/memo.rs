//! The words asked for of late. A comparison asks the same few thousand words again and again; reading one from the asset
//! costs a microsecond, finding it here a fiftieth of that.
//!
//! Each thread keeps its own, in a table of fixed size where a new word takes the place of an older one: memory does not
//! grow with the texts, and what is answered never depends on what was asked before.

use std::cell::{OnceCell, RefCell};
use std::hash::BuildHasher as _;
use std::rc::Rc;

use rustc_hash::FxBuildHasher;

use super::morphology::{Reading, readings};
use super::relation::Party;
use super::{Pos, Poses, asset, shares};

/// Words a thread keeps: those of an article of 20,000 words.
const SLOTS: usize = 1 << 12;

/// What the asset says of a word.
pub(super) struct Known {
    word: Box<str>,
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
        Self { word: word.into(), readings, poses, lemmas: OnceCell::new(), parties: Default::default() }
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
    static LATELY: RefCell<Vec<Option<Rc<Known>>>> = RefCell::new(vec![None; SLOTS]);
}

/// What the asset says of a lower-case word.
pub(super) fn known(word: &str) -> Rc<Known> {
    let slot = usize::try_from(FxBuildHasher.hash_one(word) >> 40).unwrap_or(0) % SLOTS;
    LATELY.with_borrow_mut(|lately| match &lately[slot] {
        Some(known) if *known.word == *word => Rc::clone(known),
        _ => {
            let known = Rc::new(Known::read(word));
            lately[slot] = Some(Rc::clone(&known));
            known
        }
    })
}

#[cfg(test)]
mod tests {
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
