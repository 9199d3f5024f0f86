//! What is read from the words of a name alone: an article names the same few again and again, and those that are written alike
//! share it.

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::lexicon::{self, Place};
use crate::mention::reader::Reader;

use super::hint::{Hint, Hints};

/// A name as it is written.
#[derive(Clone)]
pub(super) struct Written {
    /// Its folded words, without marks.
    pub(super) words: Arc<[String]>,
    /// A hint of each.
    pub(super) hints: Arc<[Hint]>,
    /// The place that the words name, where it is a known one.
    pub(super) place: Option<Place>,
    /// Whether it begins with a given name, and is no place.
    pub(super) given: bool,
}

/// The names that were read before, by the numbers of their written forms.
#[derive(Default)]
pub(super) struct Known {
    names: FxHashMap<Box<[u32]>, Option<Written>>,
    hints: Hints,
    /// The numbers asked for, kept for the room they take.
    asked: Vec<u32>,
}

impl Known {
    /// The name that some tokens write; none where they have no word.
    pub(super) fn of(&mut self, reader: Reader<'_>, tokens: &Range<usize>) -> Option<Written> {
        self.asked.clear();
        self.asked.extend(tokens.clone().map(|t| reader.word_id(t)));
        if let Some(known) = self.names.get(&*self.asked) {
            return known.clone();
        }
        let new = read(reader, tokens, &mut self.hints);
        self.names.insert(self.asked.as_slice().into(), new.clone());
        new
    }
}

fn read(reader: Reader<'_>, tokens: &Range<usize>, hints: &mut Hints) -> Option<Written> {
    let words: Arc<[String]> = tokens
        .clone()
        .filter(|&t| reader.token(t).kind.is_word())
        .map(|t| undotted(reader.folded(t)))
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        return None;
    }
    let place = match &*words {
        [word] => lexicon::place(word),
        _ => lexicon::place(&words.join(" ")),
    };
    // With its hyphens and full stops.
    let whole = words.len() == tokens.len() && !tokens.clone().any(|t| reader.folded(t).contains('.'));
    let place = place.or_else(|| if whole { None } else { lexicon::place(&reader.phrase(tokens.start, tokens.len(), tokens.end)?) });
    let given = lexicon::is_given_name(&words[0]) && place.is_none_or(|p| p.ambiguous && words.len() > 1);
    let hints = hints.of(&words).into();
    Some(Written { words, hints, place, given })
}

/// A word without full stops: most have none.
fn undotted(word: &str) -> String {
    if word.contains('.') { word.replace('.', "") } else { word.to_owned() }
}
