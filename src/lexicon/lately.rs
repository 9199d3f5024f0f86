//! The words asked for of late. A comparison asks the same few thousand words again and again, and reading one from the
//! tables costs far more than finding it here.
//!
//! Each thread keeps its own, in a table of fixed size where a new word takes the place of an older one: memory does not
//! grow with the texts, and what is answered never depends on what was asked before. Two words may stand in each place of
//! the table, so that hardly ever two that are asked for in turns drive each other out.

use std::cell::RefCell;
use std::hash::BuildHasher as _;
use std::rc::Rc;

use rustc_hash::FxBuildHasher;

/// Words a table keeps: more than most pairs of articles have.
pub(super) const SLOTS: usize = 1 << 14;

/// Words that may stand in one place.
const WAYS: usize = 2;

/// What was read of late, by word.
pub(super) struct Lately<T> {
    slots: RefCell<Vec<Slot<T>>>,
}

/// A word and what was read of it, where the slot keeps one.
type Slot<T> = Option<(Box<str>, Rc<T>)>;

impl<T> Lately<T> {
    /// A table that keeps nothing yet.
    pub(super) fn new() -> Self {
        Self { slots: RefCell::new((0..SLOTS).map(|_| None).collect()) }
    }

    /// What `read` answers for a word, now or some time ago.
    pub(super) fn get(&self, word: &str, read: impl FnOnce(&str) -> T) -> Rc<T> {
        let place = usize::try_from(FxBuildHasher.hash_one(word) >> 40).unwrap_or(0) % (SLOTS / WAYS) * WAYS;
        let place = place..place + WAYS;
        if let Some((_, known)) = self.slots.borrow()[place.clone()].iter().flatten().find(|(kept, _)| **kept == *word) {
            return Rc::clone(known);
        }
        let known = Rc::new(read(word));
        // The older of the two goes.
        let slots = &mut self.slots.borrow_mut()[place];
        slots.rotate_right(1);
        slots[0] = Some((word.into(), Rc::clone(&known)));
        known
    }
}
