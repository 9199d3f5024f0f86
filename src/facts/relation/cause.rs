//! Causes: what one side gives as the cause of something, and the other side as another. "The decline was due to delays in shipping"
//! against "put the decline down to weak demand".
//!
//! Told where either side of a passage names one cause, where the two have no word in common that could mean the same, and where
//! neither article names the other's cause in the same paragraphs.
//!
//! Limits: English; causes behind a fixed phrase ("because of", "due to", "blamed on") or before a verb of causing ("a short circuit
//! started the fire"), not those that a clause tells.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::facts::model::{Kind, Severity};
use crate::facts::{Findings, Scene};
use crate::lexicon;
use crate::text::{Side, Sides, TokenKind};

/// Phrases that a cause stands behind.
const PHRASES: &[&[&str]] = &[
    &["because", "of"],
    &["due", "to"],
    &["owing", "to"],
    &["on", "account", "of"],
    &["as", "a", "result", "of"],
    &["caused", "by"],
    &["triggered", "by"],
    &["sparked", "by"],
    &["started", "by"],
    &["ignited", "by"],
    &["brought", "about", "by"],
    &["blamed", "on"],
    &["attributed", "to"],
    &["attributable", "to"],
    &["traced", "to"],
    &["stemmed", "from"],
    &["stems", "from"],
    &["resulted", "from"],
    &["down", "to"],
    &["thanks", "to"],
    &["since", "a"],
    &["since", "an"],
];

/// Verbs that a cause stands before.
const VERBS: &[&str] = &["caused", "causes", "sparked", "triggered", "started", "ignited"];

/// What ends the search for the cause before a verb.
const LEADS_IN: &[&str] = &["that", "said", "says", "found", "which", "who", "and", "but", "because", "when", "after", "as"];

/// Words of weight of a cause that are looked at.
const LONGEST: usize = 5;

/// Percent of its uses in which a word must be an adverb to tell how, and not what.
const MOSTLY: u8 = 50;

/// Share of the other words of weight of the passage that must be partners.
const ONE_MATTER: f32 = 0.3;

/// How far two causes are believed to exclude each other.
const CONFIDENCE: f32 = 0.5;

pub(in crate::facts) fn judge(scene: &Scene<'_>, findings: &mut Findings) {
    if !scene.case.in_english() {
        return;
    }
    let Some(left) = cause(scene, Side::Left) else { return };
    let Some(right) = cause(scene, Side::Right) else { return };
    let tokens = Sides::new(left, right);
    let words = Sides::new(Side::Left, Side::Right).map(|side| weighty(scene, side, &tokens[side]));
    if words.left.is_empty() || words.right.is_empty() || findings.are_spoken(&tokens) {
        return;
    }
    let strange =
        |&a: &usize, &b: &usize| lexicon::have_no_sense_in_common(scene.case.folded(Side::Left, a), scene.case.folded(Side::Right, b));
    let apart = words.left.iter().all(|a| words.right.iter().all(|b| strange(a, b)));
    let told = |side: Side| is_told_there(scene, side, &words[side]);
    if apart && !told(Side::Left) && !told(Side::Right) && is_of_one_matter(scene, &tokens) {
        let said = |side: Side| scene.quote(side, &tokens[side], 3);
        findings.add_told(scene, (Kind::Relation, Severity::Conflict), &tokens, CONFIDENCE, said, "Two causes of one thing");
    }
}

/// The only cause that a side of the passage names.
fn cause(scene: &Scene<'_>, side: Side) -> Option<Range<usize>> {
    let mut all = scene.passage.sentences[side].iter().flat_map(|&s| {
        let bounds = scene.case.articles[side].sentences[s].tokens.clone();
        let read = |t: usize| behind_phrase(scene, side, t, bounds.end).or_else(|| before_verb(scene, side, t, bounds.start));
        bounds.clone().filter_map(read).collect::<Vec<_>>()
    });
    all.next().filter(|_| all.next().is_none())
}

/// The cause behind a phrase that begins at a token.
fn behind_phrase(scene: &Scene<'_>, side: Side, at: usize, end: usize) -> Option<Range<usize>> {
    const PUT: usize = 8;
    let word = |t: usize| if t < end { scene.case.folded(side, t) } else { "" };
    let phrase = PHRASES.iter().find(|phrase| phrase.iter().enumerate().all(|(k, w)| word(at + k) == *w))?;
    // "Put the decline down to weak demand", "that was down to luck", and not "went down to the river", "due to open".
    if phrase[0] == "down" && !scene.has_before(side, at, PUT, &["put", "puts", "putting", "was", "is", "were", "are"]) {
        return None;
    }
    let start = at + phrase.len();
    let verb = lexicon::poses(word(start));
    if matches!(phrase[0], "due") && verb.verb > verb.noun && !word(start).ends_with("ing") {
        return None;
    }
    let ends = |t: &usize| {
        scene.case.articles[side].tokens[*t].kind == TokenKind::Mark && word(*t) != "-"
            || matches!(
                word(*t),
                "which"
                    | "who"
                    | "that"
                    | "but"
                    | "while"
                    | "when"
                    | "after"
                    | "before"
                    | "has"
                    | "have"
                    | "had"
                    | "was"
                    | "were"
                    | "is"
                    | "are"
                    | "will"
            )
    };
    let stop = (start..end).find(ends).unwrap_or(end);
    (start < stop).then_some(start..stop)
}

/// The cause before a verb of causing or before "was the cause".
fn before_verb(scene: &Scene<'_>, side: Side, at: usize, from: usize) -> Option<Range<usize>> {
    const REACH: usize = 5;
    let word = |t: usize| scene.case.folded(side, t);
    let is_be = |t: &usize| lexicon::is_be(word(*t));
    let near = || (from.max(at.saturating_sub(REACH))..at).rev();
    let end = match word(at) {
        // "An electrical fault was the most likely cause".
        "cause" => near().find(is_be).filter(|&be| (be + 1..at).any(|t| word(t) == "the" || word(t) == "a"))?,
        own if VERBS.contains(&own) && !near().take(2).any(|t| is_be(&t)) => at,
        _ => return None,
    };
    let ends = |t: &usize| scene.case.articles[side].tokens[*t].kind == TokenKind::Mark && word(*t) != "-" || LEADS_IN.contains(&word(*t));
    let start = (from..end).rev().find(ends).map_or(from, |t| t + 1);
    (start < end).then_some(start..end)
}

fn weighty(scene: &Scene<'_>, side: Side, tokens: &Range<usize>) -> Vec<usize> {
    let how = |t: usize| lexicon::poses(scene.case.folded(side, t)).adverb >= MOSTLY || scene.case.folded(side, t) == "likely";
    tokens.clone().filter(|&t| scene.case.is_content(side, t) && !how(t)).take(LONGEST).collect()
}

/// Whether the other side tells of a cause, in the paragraphs of the bead.
fn is_told_there(scene: &Scene<'_>, side: Side, cause: &[usize]) -> bool {
    let (case, other) = (scene.case, side.other());
    let there: FxHashSet<u32> = case.stems(other, case.tokens(other, scene.paragraphs(other))).collect();
    cause.iter().any(|&t| scene.partners.get(side, t).is_some() || there.contains(&case.vocabulary.stem(side, t)))
}

/// Whether both sides tell of one matter, the causes aside.
fn is_of_one_matter(scene: &Scene<'_>, causes: &Sides<Range<usize>>) -> bool {
    let share = |side: Side| {
        let rest: Vec<usize> =
            scene.passage.tokens[side].iter().copied().filter(|&t| scene.case.is_content(side, t) && !causes[side].contains(&t)).collect();
        let kept = rest.iter().filter(|&&t| scene.partners.get(side, t).is_some()).count();
        if rest.is_empty() { 0.0 } else { kept as f32 / rest.len() as f32 }
    };
    share(Side::Left).max(share(Side::Right)) >= ONE_MATTER
}
