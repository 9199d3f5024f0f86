//! The words of both articles under one numbering, with their stems.

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::is_function;
use super::stems::stem;
use super::wordnet::{Poses, poses};
use crate::text::{Article, Language, Side, Sides, TokenKind, fold};

/// A distinct written form, the same number in both articles.
pub type WordId = u32;

/// One distinct written form.
#[derive(Clone, Debug)]
pub struct Word {
    /// Lower case, no accents, plain marks.
    pub folded: String,
    /// Its stem's number: words with the same stem share it.
    pub stem: u32,
    /// What sort of token it is.
    pub kind: TokenKind,
    /// Whether it has a meaning of its own: a figure, or a word that is no article, preposition or auxiliary.
    pub content: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// What parts of speech it is, where it is English: judges ask it of every token.
    pub poses: Poses,
}

/// Every distinct written form of both articles.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// The forms, by [`WordId`].
    pub words: Vec<Word>,
    /// The form of every token, by side and token index.
    pub of_token: Sides<Vec<WordId>>,
    /// How many stems there are.
    pub stems: usize,
}

impl Vocabulary {
    /// Numbers the words of both articles, in the order in which they first stand there, the left article first.
    #[must_use]
    pub fn build(articles: Sides<&Article>) -> Self {
        let Sides { left, right } = Sides::at_once(|side| Forms::of(articles[side]));
        let language = articles.map(|article| article.language);
        let mut distinct: Vec<(&str, TokenKind, Language)> =
            left.distinct.iter().map(|&(form, kind)| (form, kind, language.left)).collect();
        let mut in_both: Vec<WordId> = Vec::with_capacity(right.distinct.len());
        for &(form, kind) in &right.distinct {
            let known = left.numbers.get(form).copied();
            in_both.push(known.unwrap_or_else(|| number(distinct.len())));
            if known.is_none() {
                distinct.push((form, kind, language.right));
            }
        }
        let of_token = Sides::new(left.of_token, right.of_token.into_iter().map(|own| in_both[own as usize]).collect());
        let read = |forms: &[(&str, TokenKind, Language)]| {
            let of = |&(form, kind, own): &(&str, TokenKind, Language)| word(form, kind, own);
            forms.iter().map(of).collect::<Vec<(Word, String)>>()
        };
        let parts: Vec<Vec<(Word, String)>> = distinct.par_chunks(CHUNK).map(read).collect();
        let mut stems: FxHashMap<String, u32> = FxHashMap::with_capacity_and_hasher(distinct.len(), FxBuildHasher);
        let numbered = |(word, stem): (Word, String)| {
            let next = number(stems.len());
            Word { stem: *stems.entry(stem).or_insert(next), ..word }
        };
        let words = parts.into_iter().flatten().map(numbered).collect();
        Self { words, of_token, stems: stems.len() }
    }

    /// The word behind a token.
    #[must_use]
    pub fn word(&self, side: Side, token: usize) -> &Word {
        &self.words[self.of_token[side][token] as usize]
    }

    /// The stem behind a token.
    #[must_use]
    pub fn stem(&self, side: Side, token: usize) -> u32 {
        self.word(side, token).stem
    }
}

/// How many forms a thread takes at a time.
const CHUNK: usize = 512;

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How often a written form stands in a long article, or oftener.
const REPEATED: usize = 8;

/// The distinct written forms of one article, numbered by themselves.
struct Forms<'a> {
    distinct: Vec<(&'a str, TokenKind)>,
    numbers: FxHashMap<&'a str, u32>,
    of_token: Vec<u32>,
}

impl<'a> Forms<'a> {
    fn of(article: &'a Article) -> Self {
        let tokens = article.tokens.len();
        let numbers = FxHashMap::with_capacity_and_hasher(tokens / REPEATED, FxBuildHasher);
        let mut forms = Self { distinct: Vec::with_capacity(tokens / REPEATED), numbers, of_token: Vec::with_capacity(tokens) };
        for token in &article.tokens {
            let form = article.slice(token.span);
            let own = *forms.numbers.entry(form).or_insert_with(|| {
                forms.distinct.push((form, token.kind));
                number(forms.distinct.len() - 1)
            });
            forms.of_token.push(own);
        }
        forms
    }
}

/// A word that has no number for its stem yet, and the stem.
fn word(form: &str, kind: TokenKind, language: Language) -> (Word, String) {
    let folded = fold(form).into_owned();
    let stem = match kind {
        // Folded, a plain word is in lower case and nothing else.
        TokenKind::Word if form.is_ascii() => stem(language, &folded),
        TokenKind::Word => stem(language, &form.to_lowercase()),
        _ => None,
    };
    let stem = stem.unwrap_or_else(|| folded.clone());
    let content = match kind {
        TokenKind::Number => true,
        TokenKind::Word => !is_function(language, &folded),
        TokenKind::Clitic | TokenKind::Mark => false,
    };
    let poses = if language == Language::English { poses(&folded) } else { Poses::default() };
    (Word { folded, stem: 0, kind, content, capital: form.starts_with(char::is_uppercase), poses }, stem)
}
