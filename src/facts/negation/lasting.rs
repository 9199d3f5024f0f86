//! Lasting: what is over here and goes on there. "Motorists are no longer charged on Sundays" against "on Sundays drivers still
//! pay", "ya no" against "todavía".
//!
//! Such words are rare, so that the only ones of two linked passages speak of one thing where their sentences have words of weight
//! in common. What is denied besides ("still not") goes on in another sense and is left alone.
//!
//! Limits: English, German, French, Spanish, Portuguese and Italian; verbs that say the same by themselves ("kept charging") are not
//! read.

use std::ops::Range;

use crate::facts::{Findings, Scene};
use crate::text::{Language, Side, Sides};

/// Share of the words of weight that the sentences of both words must have in common.
const SHARED: f32 = 0.4;

/// How far from a word that something lasts a negator may stand.
const DENIED: usize = 3;

/// How far two such words are believed to contradict each other.
const CONFIDENCE: f32 = 0.65;

/// Phrases of folded words.
type Phrases = &'static [&'static [&'static str]];

/// That something is over, and that it goes on, by language.
fn phrases(language: Language) -> Option<(Phrases, Phrases)> {
    Some(match language {
        Language::English => (&[&["no", "longer"], &["not", "any", "longer"], &["not", "any", "more"]], &[&["still"]]),
        Language::German => (&[&["nicht", "mehr"], &["nicht", "langer"]], &[&["weiterhin"], &["nach", "wie", "vor"], &["immer", "noch"]]),
        Language::French => (&[&["n'", "plus"], &["ne", "plus"]], &[&["toujours"], &["encore"]]),
        Language::Spanish => (&[&["ya", "no"]], &[&["todavia"], &["aun"], &["sigue"], &["siguen"]]),
        Language::Portuguese => (&[&["ja", "nao"], &["nao", "mais"]], &[&["ainda"], &["continua"], &["continuam"]]),
        Language::Italian => (&[&["non", "piu"]], &[&["ancora"], &["tuttora"]]),
        _ => return None,
    })
}

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if scene.is_kept_whole() || scene.case.language().is_none() {
        return;
    }
    for side in Side::BOTH {
        let other = side.other();
        let (over, lasts) = (ended(scene, side), lasting(scene, other));
        // A side that says both tells of two things.
        let ([own], &[at]) = (&over[..], &lasts[..]) else { continue };
        if !ended(scene, other).is_empty() || !lasting(scene, side).is_empty() {
            continue;
        }
        let tokens = Sides::of(side, own.clone(), at..at + 1);
        let spoken = findings.are_spoken(&tokens);
        if spoken || scene.in_common(tokens.left.start, tokens.right.start) < SHARED {
            continue;
        }
        findings.add_denial(scene, &tokens, CONFIDENCE, "It is over on one side and goes on on the other");
    }
}

/// Where a side says that something is over.
fn ended(scene: &Scene<'_>, side: Side) -> Vec<Range<usize>> {
    /// How many words may stand inside: "ne se vend plus".
    const INSIDE: usize = 3;
    let Some((over, _)) = phrases(scene.case.articles[side].language) else { return Vec::new() };
    let folded = |t: usize| scene.case.folded(side, t);
    let read = |start: usize, phrase: &[&str]| -> Option<Range<usize>> {
        if folded(start) != phrase[0] {
            return None;
        }
        let end = scene.bounds(side, start).end;
        let mut at = start;
        for word in &phrase[1..] {
            at = (at + 1..end.min(at + 2 + INSIDE)).find(|&t| folded(t) == *word)?;
        }
        // "Nicht mehr als zehn", "no more than": how much.
        let limit = matches!(folded(at + 1), "als" | "than" | "que" | "de" | "di" | "do");
        (!limit).then_some(start..at + 1)
    };
    scene.passage.tokens[side].iter().filter_map(|&t| over.iter().find_map(|phrase| read(t, phrase))).collect()
}

/// Where a side says that something goes on.
fn lasting(scene: &Scene<'_>, side: Side) -> Vec<usize> {
    let Some((_, lasts)) = phrases(scene.case.articles[side].language) else { return Vec::new() };
    let fits = |t: usize| lasts.iter().any(|phrase| phrase.iter().enumerate().all(|(k, word)| scene.case.folded(side, t + k) == *word));
    let denied = |t: usize| {
        let bounds = scene.bounds(side, t);
        (bounds.start.max(t.saturating_sub(DENIED))..bounds.end.min(t + 1 + DENIED)).any(|near| scene.is_negator(side, near))
    };
    // "Still waters", "encore trois jours": of a noun or a figure.
    let counts = |t: usize| scene.case.mentions[side].quantity_at(t + 1).is_some();
    scene.passage.tokens[side].iter().copied().filter(|&t| fits(t) && !denied(t) && !counts(t)).collect()
}
