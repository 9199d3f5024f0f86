//! From an inflected word to its lemmas: the list of irregular forms, then rules for the regular ones.

use super::{
    Pos,
    asset::{self, Entry},
};

/// A lemma that a word may be a form of, in one part of speech.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) entry: Entry,
    pub(super) pos: Pos,
}

/// Endings of regular forms and what the lemma has in their place. A doubled consonant is halved by [`halve`].
const RULES: &[(Pos, &str, &str)] = &[
    (Pos::Noun, "s", ""),
    (Pos::Noun, "ses", "s"),
    (Pos::Noun, "xes", "x"),
    (Pos::Noun, "zes", "z"),
    (Pos::Noun, "ches", "ch"),
    (Pos::Noun, "shes", "sh"),
    (Pos::Noun, "oes", "o"),
    (Pos::Noun, "men", "man"),
    (Pos::Noun, "ies", "y"),
    (Pos::Verb, "s", ""),
    (Pos::Verb, "ies", "y"),
    (Pos::Verb, "es", "e"),
    (Pos::Verb, "es", ""),
    (Pos::Verb, "ied", "y"),
    (Pos::Verb, "ed", "e"),
    (Pos::Verb, "ed", ""),
    (Pos::Verb, "ing", "e"),
    (Pos::Verb, "ing", ""),
    (Pos::Adjective, "er", ""),
    (Pos::Adjective, "est", ""),
    (Pos::Adjective, "er", "e"),
    (Pos::Adjective, "est", "e"),
    (Pos::Adjective, "ier", "y"),
    (Pos::Adjective, "iest", "y"),
    (Pos::Adverb, "er", ""),
    (Pos::Adverb, "est", ""),
];

/// The lemmas that a word may be a form of, itself first, without doubles. At most 12.
pub(super) fn readings(word: &str) -> Vec<Reading> {
    let mut readings = Vec::with_capacity(6);
    let mut push = |entry: Entry, pos: Pos| {
        let known = entry.senses[pos as usize].is_some();
        let double = |reading: &Reading| reading.entry.no == entry.no && reading.pos == pos;
        if known && readings.len() < 12 && !readings.iter().any(double) {
            readings.push(Reading { entry, pos });
        }
    };
    let word = word.strip_suffix("'s").unwrap_or(word);
    let own = asset::find(word);
    let mut irregular = [false; 4];
    if let Some(entry) = own {
        for pos in Pos::ALL {
            push(entry, pos);
        }
        for packed in entry.irregular {
            let pos = Pos::ALL[(packed & 3) as usize];
            irregular[pos as usize] = true;
            if let Some(lemma) = asset::word(packed >> 2) {
                push(lemma, pos);
            }
        }
    }
    let mut last: Option<(String, Option<Entry>)> = None;
    for &(pos, ending, instead) in RULES {
        if irregular[pos as usize] {
            continue;
        }
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= 2) else { continue };
        if ending == "s" && stem.ends_with('s') {
            continue;
        }
        let mut candidates = [Some(format!("{stem}{instead}")), None];
        if instead.is_empty() && ending != "s" {
            candidates[1] = halve(stem);
        }
        for candidate in candidates.into_iter().flatten() {
            let entry = match &last {
                Some((text, entry)) if *text == candidate => *entry,
                _ => asset::find(&candidate),
            };
            if let Some(entry) = entry {
                push(entry, pos);
            }
            last = Some((candidate, entry));
        }
    }
    readings
}

/// `stopp` to `stop`: undoes the doubling before an ending.
fn halve(stem: &str) -> Option<String> {
    let bytes = stem.as_bytes();
    let [.., before, last] = bytes else { return None };
    (before == last && last.is_ascii_alphabetic() && !b"aeiou".contains(last)).then(|| stem[..stem.len() - 1].to_owned())
}
