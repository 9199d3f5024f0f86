//! One article as the recognisers see it: tokens with their folded forms and traits.

use std::ops::Range;

use crate::lexicon::{Vocabulary, Word};
use crate::text::{Article, Language, Side, Span, Token, TokenKind};

use super::traits::Traits;

/// A view of one article's tokens.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The article.
    pub article: &'a Article,
    vocabulary: &'a Vocabulary,
    side: Side,
    traits: &'a [Traits],
}

impl<'a> Reader<'a> {
    /// A view of the side's article.
    #[must_use]
    pub const fn new(article: &'a Article, vocabulary: &'a Vocabulary, side: Side, traits: &'a [Traits]) -> Self {
        Self { article, vocabulary, side, traits }
    }

    /// The article's language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.article.language
    }

    /// A token.
    #[must_use]
    pub fn token(&self, at: usize) -> Token {
        self.article.tokens[at]
    }

    /// A token's text.
    #[must_use]
    pub fn text(&self, at: usize) -> &'a str {
        self.article.slice(self.token(at).span)
    }

    /// A token's folded form.
    #[must_use]
    pub fn folded(&self, at: usize) -> &'a str {
        &self.word(at).folded
    }

    /// The word behind a token.
    #[must_use]
    pub fn word(&self, at: usize) -> &'a Word {
        self.vocabulary.word(self.side, at)
    }

    /// The number of a token's written form.
    #[must_use]
    pub fn word_id(&self, at: usize) -> u32 {
        self.vocabulary.of_token[self.side][at]
    }

    /// The traits of a token's word.
    #[must_use]
    pub fn traits(&self, at: usize) -> Traits {
        self.traits[self.vocabulary.of_token[self.side][at] as usize]
    }

    /// Whether a token is a word that begins with a capital.
    #[must_use]
    pub fn is_capitalised(&self, at: usize) -> bool {
        let word = self.word(at);
        word.capital && word.kind == TokenKind::Word
    }

    /// Whether two neighbouring tokens stand without a space between them.
    #[must_use]
    pub fn touches_next(&self, at: usize) -> bool {
        at + 1 < self.article.tokens.len() && self.token(at).span.end == self.token(at + 1).span.start
    }

    /// The span of a run of tokens.
    #[must_use]
    pub fn span(&self, tokens: &Range<usize>) -> Span {
        Span::new(self.token(tokens.start).span.start, self.token(tokens.end - 1).span.end)
    }

    /// Sentences that take part in the comparison, with their tokens.
    pub fn sentences(self) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
        let article = self.article;
        article.sentences.iter().enumerate().filter(move |(_, s)| article.is_compared(s.paragraph)).map(|(at, s)| (at, s.tokens.clone()))
    }

    /// Whether the text goes on at a token with these folded words.
    #[must_use]
    pub fn says(&self, at: usize, words: &str, end: usize) -> bool {
        words.split(' ').zip(at..).all(|(word, t)| t < end && self.folded(t) == word)
    }

    /// As [`Self::phrase`], without a space where the text has none: `km/h`, `light-years`.
    #[must_use]
    pub fn joined(&self, at: usize, n: usize, end: usize) -> Option<String> {
        if at + n > end {
            return None;
        }
        let mut out = String::new();
        for k in at..at + n {
            if k > at && !self.touches_next(k - 1) {
                out.push(' ');
            }
            out.push_str(self.folded(k));
        }
        Some(out)
    }

    /// The folded forms of up to `n` words from a token on, joined by spaces; `None` past the range.
    #[must_use]
    pub fn phrase(&self, at: usize, n: usize, end: usize) -> Option<String> {
        if at + n > end {
            return None;
        }
        let mut out = String::with_capacity((at..at + n).map(|k| self.folded(k).len() + 1).sum());
        for k in at..at + n {
            if k > at {
                out.push(' ');
            }
            out.push_str(self.folded(k));
        }
        Some(out)
    }
}
