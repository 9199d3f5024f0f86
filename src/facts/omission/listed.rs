//! Lists: one member of a list that the other article leaves off: "charged with theft, arson and perjury" against "charged with
//! theft and perjury".
//!
//! One word is little to miss, unless it is all there is of a fact. A noun that stands beside a comma, "and" or "or" among words
//! that the other side kept is one more person, thing or deed.
//!
//! Limits: English; a member that the other side may tell in another word anywhere in the passage is not missed ("terms and
//! conditions", "ships and boats").

use std::ops::Range;

use crate::facts::Scene;
use crate::lexicon::{self, Meaning, Paraphrased, Relation};
use crate::text::Side;

/// Percent of its uses in which a word must be a noun to be taken for a member.
const NOUN: u8 = 60;

/// Small words that may stand between a member and what joins it to the others.
const LEADS: &[&str] = &["a", "an", "the", "his", "her", "its", "their", "our", "my", "some"];

/// What a list may go on with behind a member, marks and "and" aside. A verb makes the word the subject of another clause.
const GOES_ON: &[&str] = &[
    "of", "in", "on", "at", "for", "from", "to", "by", "with", "as", "who", "which", "that", "whose", "after", "before", "during", "when",
    "where", "against", "under", "over", "through", "near", "known", "best", "born", "named", "called",
];

/// Whether some words of a side that have no partner are a member of a list of which the other side kept the rest.
pub(super) fn is_left_off(scene: &Scene<'_>, side: Side, words: &Range<usize>) -> bool {
    scene.case.in_english() && is_thing(scene, side, words) && is_joined(scene, side, words) && !is_told_otherwise(scene, side, words)
}

/// Whether the last of the words names a thing, a person or a deed.
fn is_thing(scene: &Scene<'_>, side: Side, words: &Range<usize>) -> bool {
    let last = words.end - 1;
    scene.case.poses(side, last).noun >= NOUN
        && lexicon::commonness(scene.case.articles[side].language, scene.case.folded(side, last)) < COMMON
}

/// A word as common as this tells nobody anything: "others", "more".
const COMMON: u8 = 7;

/// Whether a comma, "and" or "or" joins the words to others. Between two commas a word with an article says who somebody is.
fn is_joined(scene: &Scene<'_>, side: Side, words: &Range<usize>) -> bool {
    let case = scene.case;
    let bounds = scene.bounds(side, words.start);
    let word = |t: usize| case.folded(side, t);
    let led = (bounds.start..words.start).rev().take_while(|&t| LEADS.contains(&word(t))).count();
    let before = words.start.checked_sub(led + 1).filter(|t| bounds.contains(t)).map_or("", word);
    let behind = if bounds.contains(&words.end) { word(words.end) } else { "" };
    let joins = |word: &str| matches!(word, "and" | "or" | "&");
    let goes_on = behind.is_empty() || !behind.starts_with(char::is_alphanumeric) || joins(behind) || GOES_ON.contains(&behind);
    joins(before) && goes_on || joins(behind) && !before.is_empty() && led == 0 || before == "," && behind == "," && led == 0
}

/// Whether another word of the other side's passage may say one of the words.
fn is_told_otherwise(scene: &Scene<'_>, side: Side, words: &Range<usize>) -> bool {
    let (case, other) = (scene.case, side.other());
    let own: Vec<(&str, Meaning, Paraphrased)> = (words.clone().filter(|&t| case.is_content(side, t)))
        .map(|t| case.folded(side, t))
        .map(|word| (word, Meaning::of(word), Paraphrased::of(word)))
        .collect();
    let theirs = scene.passage.tokens[other].iter().filter(|&&t| case.is_content(other, t)).map(|&t| case.folded(other, t));
    theirs.into_iter().any(|their| {
        let (meaning, paraphrased) = (Meaning::of(their), Paraphrased::of(their));
        let near = |word: &str| matches!(lexicon::relation(word, their, None), Relation::Synonym | Relation::Similar | Relation::Hypernym);
        own.iter().any(|(word, meant, told)| meant.is_one(&meaning) || told.may_be(&paraphrased) || near(word))
    })
}
