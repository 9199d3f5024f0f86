//! One article: its text, tiled by paragraphs, sentences and tokens.

use std::{collections::hash_map::Entry, ops::Range};

use rustc_hash::FxHashMap;

use super::{Excess, Language, Room, Span, Token, item_mark, sentence, token};

/// What part a paragraph plays on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParagraphKind {
    /// The article's headline.
    Title,
    /// A heading inside the article.
    Heading,
    /// Running text.
    Body,
    /// One item of a list.
    ListItem,
    /// A block quotation.
    Quote,
    /// The words under a picture.
    Caption,
    /// One row of a table.
    Table,
    /// What a page has around an article: menus, share bars. Kept, shown folded, never compared.
    Furniture,
}

impl ParagraphKind {
    /// The name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Body => "body",
            Self::ListItem => "list_item",
            Self::Quote => "quote",
            Self::Caption => "caption",
            Self::Table => "table",
            Self::Furniture => "furniture",
        }
    }
}

/// A paragraph as a reader of a format found it, before it has a place in an [`Article`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What part it plays.
    pub kind: ParagraphKind,
    /// Its text: one line, white space already folded.
    pub text: String,
}

impl Block {
    /// A block of the given kind; runs of white space are folded to one space.
    #[must_use]
    pub fn new(kind: ParagraphKind, text: &str) -> Self {
        Self { kind, text: fold_space(text) }
    }
}

/// The chapters of a book, and which of them the article is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chapters {
    /// The first words of each, in reading order; none where the source is no book.
    pub names: Vec<String>,
    /// The one that was read, counted from 1; all of them where absent.
    pub read: Option<usize>,
}

/// Everything a loader knows of an article, before segmentation.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The short name of the side in summaries and reports.
    pub label: String,
    /// Path or other origin.
    pub source: String,
    /// Short name of the format: `text`, `markdown`, `html`, `docx`, …
    pub format: String,
    /// Title stated by the source, where it states one.
    pub title: Option<String>,
    /// Who wrote it, where the source says so.
    pub byline: Option<String>,
    /// Day of publication.
    pub published: Option<jiff::civil::Date>,
    /// Language stated by the source (a BCP 47 tag); detected from the text where absent.
    pub language: Option<String>,
    /// Paragraphs in reading order.
    pub blocks: Vec<Block>,
    /// What could not be read, one sentence each: "2 images were not read".
    pub losses: Vec<String>,
    /// SHA-256 of the source's bytes, in hexadecimal.
    pub sha256: String,
    /// Name of the character encoding the bytes were read as.
    pub encoding: String,
    /// The chapters of a book.
    pub chapters: Chapters,
}

/// A paragraph of an [`Article`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// What part it plays.
    pub kind: ParagraphKind,
    /// Where it stands in the text.
    pub span: Span,
    /// Its sentences, as indices into [`Article::sentences`].
    pub sentences: Range<usize>,
    /// The earlier paragraph that it repeats word for word (a caption that stands twice).
    pub repeats: Option<usize>,
}

/// A sentence of an [`Article`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Index of its paragraph.
    pub paragraph: usize,
    /// Where it stands in the text, without white space at its ends.
    pub span: Span,
    /// Its tokens, as indices into [`Article::tokens`].
    pub tokens: Range<usize>,
}

/// Few texts have fewer bytes a token, white space included.
const LEAST_BYTES: usize = 4;

/// One text under comparison. Immutable once built.
#[derive(Clone, Debug)]
pub struct Article {
    /// The short name of the side in summaries and reports.
    pub label: String,
    /// Path or other origin.
    pub source: String,
    /// Short name of the format.
    pub format: String,
    /// Title, where the source states one or the text shows one.
    pub title: Option<String>,
    /// Who wrote it, where the source says so.
    pub byline: Option<String>,
    /// Day of publication.
    pub published: Option<jiff::civil::Date>,
    /// Language of the text.
    pub language: Language,
    /// The whole text: paragraphs joined by a blank line.
    pub text: String,
    /// Paragraphs in reading order.
    pub paragraphs: Vec<Paragraph>,
    /// Sentences in reading order; those of a paragraph tile it.
    pub sentences: Vec<Sentence>,
    /// Words, numbers and marks in reading order.
    pub tokens: Vec<Token>,
    /// What could not be read, one sentence each.
    pub losses: Vec<String>,
    /// SHA-256 of the source's bytes, in hexadecimal.
    pub sha256: String,
    /// Name of the character encoding the bytes were read as.
    pub encoding: String,
    /// The chapters of a book.
    pub chapters: Chapters,
}

impl Article {
    /// Segments a draft. Never fails: an article without blocks is an article without text.
    #[must_use]
    pub fn from_draft(draft: Draft) -> Self {
        Self::segmented(draft, &Room::ENDLESS).0
    }

    /// Segments a draft that may hold more than can be compared.
    ///
    /// # Errors
    /// The bound of `room` that it passes.
    pub fn from_draft_within(draft: Draft, room: &Room) -> Result<Self, Excess> {
        match Self::segmented(draft, room) {
            (_, Some(excess)) => Err(excess),
            (article, None) => Ok(article),
        }
    }

    /// The article as far as the room reaches, and what it passed.
    fn segmented(mut draft: Draft, room: &Room) -> (Self, Option<Excess>) {
        let blocks = std::mem::take(&mut draft.blocks);
        let mut text = String::with_capacity(blocks.iter().map(|b| b.text.len() + 2).sum());
        let mut places = Vec::with_capacity(blocks.len());
        // One by one, so that a long text is not in memory twice.
        for block in blocks.into_iter().filter(|b| !b.text.trim().is_empty()) {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            let start = text.len();
            text.push_str(block.text.trim());
            places.push((block.kind, Span::new(start, text.len())));
        }
        let mut excess = match () {
            () if text.len() > room.bytes => Some(Excess::Bytes),
            () if places.len() > room.paragraphs => Some(Excess::Paragraphs),
            () => None,
        };
        let language = Language::of(draft.language.as_deref(), &text);
        let mut paragraphs: Vec<Paragraph> = Vec::with_capacity(places.len());
        let mut sentences = Vec::new();
        // Room enough for most texts: what is not used is given back below.
        let mut tokens = Vec::with_capacity(text.len() / LEAST_BYTES);
        let mut captions: FxHashMap<&str, usize> = FxHashMap::default();
        for (index, (kind, span)) in places.into_iter().enumerate() {
            if excess.is_some() {
                break;
            }
            let first = sentences.len();
            for part in sentence::split(span.of(&text), language) {
                let span = Span::new(span.start + part.start, span.start + part.end);
                let from = tokens.len();
                token::tokenize_into(&text, span, language, room.tokens, &mut tokens);
                sentences.push(Sentence { paragraph: index, span, tokens: from..tokens.len() });
                if tokens.len() > room.tokens {
                    excess = Some(Excess::Tokens);
                    break;
                }
            }
            if room.is_late() {
                excess = excess.or(Some(Excess::Time));
            }
            let repeats = match kind {
                ParagraphKind::Caption => match captions.entry(span.of(&text)) {
                    Entry::Occupied(earlier) => Some(*earlier.get()),
                    Entry::Vacant(free) => {
                        free.insert(index);
                        None
                    }
                },
                _ => None,
            };
            paragraphs.push(Paragraph { kind, span, sentences: first..sentences.len(), repeats });
        }
        drop(captions);
        // Articles stay in memory as long as their comparison: what grew by doubling gives its reserve back.
        tokens.shrink_to_fit();
        sentences.shrink_to_fit();
        let title = draft
            .title
            .filter(|t| !t.trim().is_empty())
            .or_else(|| paragraphs.iter().find(|p| p.kind == ParagraphKind::Title).map(|p| p.span.of(&text).to_owned()));
        let article = Self {
            label: draft.label,
            source: draft.source,
            format: draft.format,
            title,
            byline: draft.byline,
            published: draft.published,
            language,
            text,
            paragraphs,
            sentences,
            tokens,
            losses: draft.losses,
            sha256: draft.sha256,
            encoding: draft.encoding,
            chapters: draft.chapters,
        };
        (article, excess)
    }

    /// The text of a span.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        span.of(&self.text)
    }

    /// Index of the sentence that holds the byte at `offset`, or the nearest one before it.
    #[must_use]
    pub fn sentence_at(&self, offset: usize) -> Option<usize> {
        self.sentences.partition_point(|s| s.span.start <= offset).checked_sub(1)
    }

    /// Index of the paragraph that holds the byte at `offset`, or the nearest one before it.
    #[must_use]
    pub fn paragraph_at(&self, offset: usize) -> Option<usize> {
        self.paragraphs.partition_point(|p| p.span.start <= offset).checked_sub(1)
    }

    /// Tokens that lie inside a span, as indices.
    #[must_use]
    pub fn tokens_in(&self, span: Span) -> Range<usize> {
        let from = self.tokens.partition_point(|t| t.span.end <= span.start);
        let to = self.tokens.partition_point(|t| t.span.start < span.end);
        from..to.max(from)
    }

    /// Whether the paragraph takes part in the comparison: neither furniture nor a repeated caption.
    #[must_use]
    pub fn is_compared(&self, paragraph: usize) -> bool {
        let p = &self.paragraphs[paragraph];
        p.kind != ParagraphKind::Furniture && p.repeats.is_none()
    }

    /// Whether the span is the mark in front of an item of a list, which is no wording of it: pages draw it, texts
    /// write it.
    #[must_use]
    pub fn is_item_mark(&self, span: Span) -> bool {
        let Some(p) = self.paragraph_at(span.start).map(|p| &self.paragraphs[p]) else { return false };
        p.kind == ParagraphKind::ListItem
            && item_mark(p.span.of(&self.text)).is_some_and(|length| span.start >= p.span.start && span.end <= p.span.start + length)
    }

    /// Number of words outside furniture.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.sentences
            .iter()
            .filter(|s| self.is_compared(s.paragraph))
            .map(|s| self.tokens[s.tokens.clone()].iter().filter(|t| t.kind.is_word()).count())
            .sum()
    }
}

/// Folds every run of white space to one space and trims the ends.
#[must_use]
pub fn fold_space(text: &str) -> String {
    if is_folded(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Whether there is no white space but single spaces between words, as in most paragraphs.
fn is_folded(text: &str) -> bool {
    let spaced = text.starts_with(' ') || text.ends_with(' ') || text.contains("  ") || text.bytes().any(|b| matches!(b, b'\t'..=b'\r'));
    !spaced && (text.is_ascii() || !text.chars().any(|c| !c.is_ascii() && c.is_whitespace()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(blocks: &[(ParagraphKind, &str)]) -> Article {
        Article::from_draft(Draft { blocks: blocks.iter().map(|(k, t)| Block::new(*k, t)).collect(), ..Draft::default() })
    }

    #[test]
    fn sentences_tile_their_paragraphs_white_space_aside() {
        let a = article(&[(ParagraphKind::Body, "One came.  Two “went. Three!” stayed."), (ParagraphKind::Body, "Four.")]);
        for p in &a.paragraphs {
            let joined: String = a.sentences[p.sentences.clone()].iter().map(|s| a.slice(s.span)).collect();
            let squeeze = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(squeeze(&joined), squeeze(a.slice(p.span)));
        }
    }

    #[test]
    fn a_caption_that_stands_twice_repeats_the_first() {
        let a = article(&[(ParagraphKind::Caption, "A lake at dawn."), (ParagraphKind::Caption, "A lake at dawn.")]);
        assert_eq!(a.paragraphs[1].repeats, Some(0));
        assert!(a.is_compared(0) && !a.is_compared(1));
    }

    #[test]
    fn empty_blocks_are_no_paragraphs() {
        assert!(article(&[(ParagraphKind::Body, "  ")]).paragraphs.is_empty());
    }
}
