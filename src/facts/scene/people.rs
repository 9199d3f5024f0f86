//! Which names are persons', as far as an article tells.

use std::cell::RefCell;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::mention::{Mentions, Name};

/// What an article tells of who is a person. A long one names thousands, so that each is looked for once.
pub(in crate::facts) struct People<'a> {
    /// The names of one word.
    alone: FxHashSet<&'a str>,
    /// The last words of names of two words and three.
    last: FxHashSet<&'a str>,
    /// Those who surely are persons.
    sure: Vec<&'a Name>,
    /// Whether a name that tells nothing by itself is that of one of them.
    known: RefCell<FxHashMap<&'a [String], bool>>,
}

impl<'a> People<'a> {
    pub(in crate::facts) fn of(mentions: &'a Mentions) -> Self {
        const FULL: std::ops::RangeInclusive<usize> = 2..=3;
        let names = || mentions.names.iter();
        let full = |name: &&Name| FULL.contains(&name.words.len()) && name.place.is_none();
        let mut seen: FxHashSet<&[String]> = FxHashSet::default();
        Self {
            alone: names().filter(|name| name.words.len() == 1).map(|name| &*name.words[0]).collect(),
            last: names().filter(full).filter_map(|name| name.words.last()).map(String::as_str).collect(),
            sure: names().filter(|name| name.person && seen.insert(&name.words)).collect(),
            known: RefCell::default(),
        }
    }

    /// Whether a name of the article is a person's: by itself, or since the article goes on with its last word alone, as with surnames;
    /// "Norsund Lines" is called by its first.
    pub(in crate::facts) fn has(&self, name: &'a Name) -> bool {
        let Some(last) = name.words.last().map(String::as_str) else { return false };
        let is_surname = || self.alone.contains(last) && self.last.contains(last);
        let is_known = || *self.known.borrow_mut().entry(&name.words).or_insert_with(|| self.sure.iter().any(|sure| sure.same(name)));
        name.person || name.place.is_none() && !BODIES.contains(&last) && (is_surname() || is_known())
    }
}

/// Last words of the names of bodies that are called by them alone, folded.
const BODIES: &[&str] = &[
    "council",
    "university",
    "city",
    "group",
    "bank",
    "party",
    "court",
    "college",
    "school",
    "hospital",
    "company",
    "union",
    "ministry",
    "government",
    "board",
    "commission",
    "committee",
    "office",
    "agency",
    "institute",
    "trust",
    "club",
    "museum",
    "society",
    "association",
    "police",
    "house",
    "department",
    "parliament",
    "senate",
    "church",
    "foundation",
    "federation",
];
