//! What an article says became of its matters: the expressions of [`crate::lexicon::courses`] in it, read once for all who ask.

use std::ops::Range;

use rayon::prelude::*;

use crate::facts::Case;
use crate::lexicon::Word;
use crate::lexicon::courses::{Expression, Facets, Rung, glance};
use crate::text::{Language, Side, Sides, TokenKind};

/// Words that may stand between two words of an expression.
const BETWEEN: usize = 4;

/// The same in German, which puts the half of a verb behind all that belongs to it.
const BETWEEN_HALVES: usize = 8;

/// How far behind another a small English word of an expression may stand.
const NEAR_BY: usize = 4;

/// How far before an expression a form of "to be" may stand that makes it a passive.
const PASSIVE: usize = 4;

/// How far before a passive its object may stand.
const OBJECT: usize = 12;

/// How many sentences a thread takes at a time.
const CHUNK: usize = 64;

/// An expression found in a text.
#[derive(Debug)]
pub struct Answer {
    /// Index of its sentence.
    pub sentence: usize,
    /// Its course and rung.
    pub at: Rung,
    /// Whether it says how sure or how binding something is.
    pub scale: bool,
    /// Its tokens, from the first to the last.
    pub tokens: Range<usize>,
    /// The tokens of its own words.
    pub words: Vec<usize>,
}

/// The answers of both articles, in reading order; none where they are in two languages.
#[derive(Debug, Default)]
pub struct Answers {
    /// By side.
    pub of: Sides<Vec<Answer>>,
}

impl Answers {
    /// Reads them; `told` says what the table of courses has of each word of the vocabulary.
    #[must_use]
    pub fn read(case: &Case<'_>, told: &[Facets]) -> Self {
        let of = |side: Side| -> Vec<Answer> {
            let article = case.articles[side];
            let words = &case.vocabulary.of_token[side];
            let abroad = article.language != Language::English;
            let of_sentence = |s: usize| -> Vec<Answer> {
                let mut found = Vec::new();
                let bounds = article.sentences[s].tokens.clone();
                // Most words begin nothing, and most of what others may begin does not go on.
                for t in bounds.clone().filter(|&t| !told[words[t] as usize].begins.is_empty()) {
                    let near = ahead(case, side, t, bounds.end).fold(0, |near, next| near | told[words[next] as usize].glance);
                    let passive = is_passive(told, words, bounds.start, t);
                    for expression in &told[words[t] as usize].begins {
                        let goes_on = expression.rest.first().is_none_or(|&next| near & glance(next) != 0);
                        if goes_on || (passive || abroad) && expression.rest.len() == 1 {
                            found.extend(read(case, told, side, s, t, expression));
                        }
                    }
                }
                found
            };
            (0..article.sentences.len()).into_par_iter().with_min_len(CHUNK).flat_map_iter(of_sentence).collect()
        };
        if case.language().is_some() { Self { of: Sides::new(of(Side::Left), of(Side::Right)) } } else { Self::default() }
    }
}

/// What the table of courses has of each word of a vocabulary; nothing where the articles are in two languages.
#[must_use]
pub fn facets(case: &Case<'_>) -> Vec<Facets> {
    let read = |word: &Word| match case.language() {
        Some(language) if word.kind == TokenKind::Word => Facets::of(language, &word.folded),
        _ => Facets::default(),
    };
    case.vocabulary.words.par_iter().with_min_len(CHUNK).map(read).collect()
}

/// Reads an expression that begins at a token.
fn read(case: &Case<'_>, told: &[Facets], side: Side, sentence: usize, first: usize, expression: &Expression) -> Option<Answer> {
    let is_form = |t: usize, base: u16| told[case.vocabulary.of_token[side][t] as usize].is_form_of(base);
    let bounds = case.articles[side].sentences[sentence].tokens.clone();
    let word = |t: usize| case.folded(side, t);
    let is_passive = || is_passive(told, &case.vocabulary.of_token[side], bounds.start, first);
    let turns = case.articles[side].language != Language::English;
    // Most expressions are not there, and need no list.
    let mut behind: Vec<usize> = Vec::new();
    let mut last = first;
    for &base in &expression.rest {
        // "Go under", and not "go on running in red under".
        let is_near = |t: usize| turns || t <= last + NEAR_BY || case.is_content(side, t);
        match ahead(case, side, last, bounds.end).find(|&t| is_form(t, base) && is_near(t)) {
            Some(next) => {
                last = next;
                behind.push(last);
            }
            // "The injunction has been lifted": what is lifted stands before a passive.
            None if expression.words.len() == 2 && (turns || is_passive()) => {
                let from = bounds.start.max(first.saturating_sub(if turns { BETWEEN_HALVES } else { OBJECT }));
                behind.push((from..first).rev().find(|&t| is_form(t, base))?);
            }
            None => return None,
        }
    }
    // "The trust stood him down": nobody resigns somebody.
    if matches!(word(first), "stood" | "stand" | "stands" | "standing") && last > first + 1 {
        return None;
    }
    // "Moved forward" and "died down" are other deeds than to move and to die.
    let next = last + 1;
    let goes_on = || matches!(word(next), "up" | "down" | "off" | "out" | "away" | "over" | "back" | "forward" | "through");
    if behind.is_empty() && bounds.contains(&next) && goes_on() {
        return None;
    }
    if expression.passive && !is_passive() {
        return None;
    }
    Some(Answer {
        sentence,
        at: expression.at,
        scale: expression.scale,
        tokens: first..last + 1,
        words: std::iter::once(first).chain(behind).collect(),
    })
}

/// Where the next word of an expression may stand: a little further on, before a break.
fn ahead<'a>(case: &'a Case<'_>, side: Side, last: usize, end: usize) -> impl Iterator<Item = usize> + 'a {
    let between = if case.articles[side].language == Language::German { BETWEEN_HALVES } else { BETWEEN };
    (last + 1..end.min(last + between + 2)).take_while(move |&t| !is_break(case, side, t))
}

/// Whether what a passive is built with stands a little before a verb, behind the start of its sentence; `words` are the
/// words of the text.
fn is_passive(told: &[Facets], words: &[u32], start: usize, verb: usize) -> bool {
    words[start.max(verb.saturating_sub(PASSIVE))..verb].iter().any(|&word| told[word as usize].builds_passive)
}

fn is_break(case: &Case<'_>, side: Side, token: usize) -> bool {
    matches!(case.folded(side, token), "," | ";" | ":" | "." | "—" | "–" | "(" | ")")
}
