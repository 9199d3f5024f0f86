//! The words of both articles under one numbering, with their stems.

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::is_function;
use crate::text::{Article, Language, Side, Sides, Token, TokenKind, fold};

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
    /// Numbers the words of both articles.
    #[must_use]
    pub fn build(articles: Sides<&Article>) -> Self {
        let mut vocabulary = Self::default();
        let mut forms: FxHashMap<&str, WordId> = FxHashMap::default();
        let mut stems: FxHashMap<String, u32> = FxHashMap::default();
        for side in Side::BOTH {
            let article = articles[side];
            let stemmer = stemmer(article.language);
            let mut ids = Vec::with_capacity(article.tokens.len());
            for token in &article.tokens {
                let form = article.slice(token.span);
                let id = *forms.entry(form).or_insert_with(|| {
                    let id = WordId::try_from(vocabulary.words.len()).unwrap_or(WordId::MAX);
                    vocabulary.words.push(word(form, *token, article.language, stemmer.as_ref(), &mut stems));
                    id
                });
                ids.push(id);
            }
            vocabulary.of_token[side] = ids;
        }
        vocabulary.stems = stems.len();
        vocabulary
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

fn word(form: &str, token: Token, language: Language, stemmer: Option<&Stemmer>, stems: &mut FxHashMap<String, u32>) -> Word {
    let lower = form.to_lowercase();
    let folded = fold(form).into_owned();
    let stem = match (token.kind, stemmer) {
        (TokenKind::Word, Some(stemmer)) => fold(&stemmer.stem(&lower)).into_owned(),
        _ => folded.clone(),
    };
    let next = u32::try_from(stems.len()).unwrap_or(u32::MAX);
    let stem = *stems.entry(stem).or_insert(next);
    let content = match token.kind {
        TokenKind::Number => true,
        TokenKind::Word => !is_function(language, &folded),
        TokenKind::Clitic | TokenKind::Mark => false,
    };
    Word { folded, stem, kind: token.kind, content }
}

/// The Snowball stemmer of a language, where there is one.
#[must_use]
pub fn stemmer(language: Language) -> Option<Stemmer> {
    let algorithm = match language {
        Language::English => Algorithm::English,
        Language::German => Algorithm::German,
        Language::French => Algorithm::French,
        Language::Spanish => Algorithm::Spanish,
        Language::Portuguese => Algorithm::Portuguese,
        Language::Italian => Algorithm::Italian,
        Language::Dutch => Algorithm::Dutch,
        Language::Swedish => Algorithm::Swedish,
        Language::Russian => Algorithm::Russian,
        Language::Turkish => Algorithm::Turkish,
        _ => return None,
    };
    Some(Stemmer::new(algorithm))
}
