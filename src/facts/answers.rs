//! What an article says became of its matters: the expressions of [`crate::lexicon::courses`] in it, read once for all who ask.

use std::ops::Range;

use rayon::prelude::*;

use crate::lexicon::courses::{Expression, Facets, Rung};
use crate::lexicon::{self, Word};
use crate::text::{Side, Sides, TokenKind};

use super::Case;

/// Words that may stand between two words of an expression.
const BETWEEN: usize = 3;

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

/// The answers of both articles, in reading order; none outside English.
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
            let of_sentence = |s: usize| -> Vec<Answer> {
                let mut found = Vec::new();
                // Most words begin nothing.
                for t in article.sentences[s].tokens.clone() {
                    for expression in &told[words[t] as usize].begins {
                        found.extend(read(case, told, side, s, t, expression));
                    }
                }
                found
            };
            (0..article.sentences.len()).into_par_iter().with_min_len(CHUNK).flat_map_iter(of_sentence).collect()
        };
        if case.in_english() { Self { of: Sides::new(of(Side::Left), of(Side::Right)) } } else { Self::default() }
    }
}

/// What the table of courses has of each word of a vocabulary; nothing outside English.
#[must_use]
pub fn facets(case: &Case<'_>) -> Vec<Facets> {
    let english = case.in_english();
    let read = |word: &Word| if english && word.kind == TokenKind::Word { Facets::read(&word.folded) } else { Facets::default() };
    case.vocabulary.words.par_iter().with_min_len(CHUNK).map(read).collect()
}

/// Reads an expression that begins at a token.
fn read(case: &Case<'_>, told: &[Facets], side: Side, sentence: usize, first: usize, expression: &Expression) -> Option<Answer> {
    let is_form = |t: usize, base: u16| told[case.vocabulary.of_token[side][t] as usize].is_form_of(base);
    let bounds = case.articles[side].sentences[sentence].tokens.clone();
    let word = |t: usize| case.folded(side, t);
    let is_be = |t: usize| lexicon::is_be(word(t)) || matches!(word(t), "got" | "gets");
    let is_passive = |verb: usize| (bounds.start.max(verb.saturating_sub(PASSIVE))..verb).any(is_be);
    let mut words = vec![first];
    let mut last = first;
    for &base in &expression.rest {
        let end = bounds.end.min(last + BETWEEN + 2);
        let ahead = (last + 1..end).take_while(|&t| !is_break(case, side, t)).find(|&t| is_form(t, base));
        match ahead {
            Some(next) => {
                last = next;
                words.push(last);
            }
            // "The injunction has been lifted": what is lifted stands before a passive.
            None if expression.words.len() == 2 && is_passive(first) => {
                let from = bounds.start.max(first.saturating_sub(OBJECT));
                words.push((from..first).rev().find(|&t| is_form(t, base))?);
            }
            None => return None,
        }
    }
    // "Moved forward" and "died down" are other deeds than to move and to die.
    let next = last + 1;
    let goes_on = || matches!(word(next), "up" | "down" | "off" | "out" | "away" | "over" | "back" | "forward" | "through");
    if words.len() == 1 && bounds.contains(&next) && goes_on() {
        return None;
    }
    if expression.passive && !is_passive(first) {
        return None;
    }
    Some(Answer { sentence, at: expression.at, scale: expression.scale, tokens: first..last + 1, words })
}

fn is_break(case: &Case<'_>, side: Side, token: usize) -> bool {
    matches!(case.folded(side, token), "," | ";" | ":" | "." | "—" | "–" | "(" | ")")
}
