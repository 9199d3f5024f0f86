//! Floor 1: what one article states. One recogniser a file; each value with its span and normal form.

pub mod cue;
pub mod date;
pub mod name;
pub mod quantity;
pub mod quotation;
mod reader;
mod slug;
mod speech;
mod traits;

pub use cue::{Cue, CueKind};
pub use date::Date;
pub use name::Name;
pub use quantity::{Measure, Quantity};
pub use quotation::Quotation;
pub use reader::Reader;
pub use speech::Speech;

use std::ops::Range;

use crate::lexicon::Vocabulary;
use crate::text::{Article, Language, Side, Sides, Span, Stop, TokenKind};

use cue::CueTraits;
use traits::Traits;

/// Everything that one article states, each list in reading order.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    /// Counts, amounts and measures.
    pub quantities: Vec<Quantity>,
    /// Dates.
    pub dates: Vec<Date>,
    /// Names.
    pub names: Vec<Name>,
    /// Words inside quotation marks.
    pub quotations: Vec<Quotation>,
    /// Who says what.
    pub speeches: Vec<Speech>,
    /// Words that deny, weaken or share out.
    pub cues: Vec<Cue>,
    /// What the outlet put before its text: no facts.
    pub slugs: Vec<Span>,
}

impl Mentions {
    /// Reads one article. Where it is asked to stop, nothing is found.
    #[must_use]
    pub fn find(article: &Article, vocabulary: &Vocabulary, side: Side, stop: &Stop) -> Self {
        Self::read(article, vocabulary, side, &Words::of(vocabulary, article.language), stop)
    }

    /// Reads both articles. Where it is asked to stop, nothing is found.
    #[must_use]
    pub fn of_both(articles: Sides<&Article>, vocabulary: &Vocabulary, stop: &Stop) -> Sides<Self> {
        // Two articles in one language have their words looked up once.
        let language = articles.map(|article| article.language);
        let words = Words::of(vocabulary, language.left);
        let others = (language.left != language.right).then(|| Words::of(vocabulary, language.right));
        let words = Sides::new(&words, others.as_ref().unwrap_or(&words));
        let read = |side: Side| Self::read(articles[side], vocabulary, side, words[side], stop);
        let (left, right) = rayon::join(|| read(Side::Left), || read(Side::Right));
        Sides::new(left, right)
    }

    fn read(article: &Article, vocabulary: &Vocabulary, side: Side, words: &Words, stop: &Stop) -> Self {
        let reader = Reader::new(article, vocabulary, side, &words.traits);
        let values = || {
            let dates = date::find(reader);
            let (quantities, taken) = Self::quantities(reader, &dates);
            (dates, quantities, taken)
        };
        // Names and quotations need no values, so that whoever has read the other article lends a hand.
        let ((dates, quantities, mut taken), (mut names, mut quotations)) =
            rayon::join(values, || (name::find(reader), quotation::find(article)));
        // "90 MW", "US$5 billion", "Q3": a unit or a sign is no name.
        for quantity in &quantities {
            taken[quantity.tokens.clone()].fill(true);
        }
        names.retain(|name| !name.tokens.clone().all(|t| taken[t]));
        if stop.is_asked() {
            return Self::default();
        }
        let (speeches, cues) =
            rayon::join(|| speech::find(reader, &names, &mut quotations), || cue::find(reader, &words.cues, &vocabulary.of_token[side]));
        Self { quantities, dates, names, quotations, speeches, cues, slugs: slug::find(article) }
    }

    /// The quantities, and which tokens are part of a date or stand before a list's item.
    fn quantities(reader: Reader<'_>, dates: &[Date]) -> (Vec<Quantity>, Vec<bool>) {
        let article = reader.article;
        let mut taken = vec![false; article.tokens.len()];
        for date in dates {
            taken[date.tokens.clone()].fill(true);
        }
        // The number in front of a list's item counts nothing.
        for (t, token) in article.tokens.iter().enumerate() {
            taken[t] |= token.kind == TokenKind::Number && article.is_item_mark(token.span);
        }
        (quantity::find(reader, &taken), taken)
    }

    /// Whether a byte offset lies inside a quotation.
    #[must_use]
    pub fn is_quoted(&self, offset: usize) -> bool {
        self.quotation_at(offset).is_some()
    }

    /// Whether something is quoted in a span.
    #[must_use]
    pub fn quotes_in(&self, span: Span) -> bool {
        let behind = self.quotations.partition_point(|q| q.span.start < span.end);
        self.quotations[..behind].last().is_some_and(|q| q.span.overlaps(span))
    }

    /// The quantity that holds a token.
    #[must_use]
    pub fn quantity_at(&self, token: usize) -> Option<&Quantity> {
        let behind = self.quantities.partition_point(|q| q.tokens.start <= token);
        self.quantities[..behind].last().filter(|q| q.tokens.contains(&token))
    }

    /// The name that holds a token.
    #[must_use]
    pub fn name_at(&self, token: usize) -> Option<&Name> {
        name::name_at(&self.names, token).map(|at| &self.names[at])
    }

    /// Whether a token is a cue of how sure or how often; a negator is none.
    #[must_use]
    pub fn is_hedge(&self, token: usize) -> bool {
        let behind = self.cues.partition_point(|c| c.tokens.start <= token);
        self.cues[..behind].last().is_some_and(|c| c.tokens.contains(&token) && !matches!(c.kind, CueKind::Negator(_)))
    }

    /// The quotation that holds a byte offset, by index.
    #[must_use]
    pub fn quotation_at(&self, offset: usize) -> Option<usize> {
        let at = self.quotations.partition_point(|q| q.outer.start <= offset).checked_sub(1)?;
        (self.quotations[at].outer.end > offset).then_some(at)
    }
}

/// What each word of a vocabulary is in a language.
struct Words {
    traits: Vec<Traits>,
    cues: Vec<CueTraits>,
}

impl Words {
    fn of(vocabulary: &Vocabulary, language: Language) -> Self {
        let (traits, cues) = rayon::join(|| traits::traits(vocabulary, language), || cue::cue_traits(vocabulary, language));
        Self { traits, cues }
    }
}

/// The elements of a list in reading order whose key lies in a range of sentences.
pub fn of_sentence<T>(list: &[T], sentence: usize, key: impl Fn(&T) -> usize) -> Range<usize> {
    let from = list.partition_point(|x| key(x) < sentence);
    // A sentence has few of anything.
    from..from + list[from..].iter().take_while(|x| key(x) == sentence).count()
}
