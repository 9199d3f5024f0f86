//! Two forms of one word: what a reader needs marked is the ending.

use frostem::Stemmer;

use crate::lexicon::stemmer;
use crate::text::{Article, Side, Sides, Span};

use super::model::{Edit, EditKind};

/// Tells forms of one word in the languages of two articles.
pub struct Inflections<'a> {
    articles: Sides<&'a Article>,
    stemmers: Sides<Option<Stemmer>>,
}

impl<'a> Inflections<'a> {
    /// For these articles.
    #[must_use]
    pub fn new(articles: Sides<&'a Article>) -> Self {
        Self { articles, stemmers: articles.map(|a| stemmer(a.language)) }
    }

    /// What of an edit is to be marked: of two forms of one word the ending alone (talk → talk**s**), on a side without
    /// ending nothing, and of every other edit the whole.
    #[must_use]
    pub fn marked(&self, edit: &Edit) -> Sides<Option<Span>> {
        let (EditKind::Replace, Some(left), Some(right)) = (edit.kind, edit.spans.left, edit.spans.right) else { return edit.spans };
        let spans = Sides::new(left, right);
        let words = Sides::new(self.articles.left.slice(left), self.articles.right.slice(right));
        let Some(shared) = shared_beginning(words).filter(|_| self.one_stem(words)) else { return edit.spans };
        let ending = |side: Side| {
            let span = Span::new(spans[side].start + shared[side], spans[side].end);
            (!span.is_empty()).then_some(span)
        };
        Sides::new(ending(Side::Left), ending(Side::Right))
    }

    fn one_stem(&self, words: Sides<&str>) -> bool {
        let stem = |side: Side| self.stemmers[side].as_ref().map(|s| s.stem(&words[side].to_lowercase()).into_owned());
        stem(Side::Left).is_some_and(|left| stem(Side::Right) == Some(left))
    }
}

/// Bytes of each word that both begin with, case aside, where that is no shorter than what follows: of forms that differ
/// in most of their letters the whole is read. None where they are not two words, or the same.
fn shared_beginning(words: Sides<&str>) -> Option<Sides<usize>> {
    if Side::BOTH.iter().any(|&side| !words[side].chars().all(char::is_alphabetic)) {
        return None;
    }
    let pairs = words.left.chars().zip(words.right.chars());
    let same: Vec<(char, char)> = pairs.take_while(|(a, b)| a.to_lowercase().eq(b.to_lowercase())).collect();
    let longest = words.left.chars().count().max(words.right.chars().count());
    let fits = longest > same.len() && longest - same.len() <= same.len();
    fits.then(|| Sides::new(same.iter().map(|c| c.0.len_utf8()).sum(), same.iter().map(|c| c.1.len_utf8()).sum()))
}

#[cfg(test)]
mod tests {
    use super::{Sides, shared_beginning};

    #[test]
    fn a_beginning_is_shared_up_to_the_ending_and_never_less_than_half() {
        let shared = |left, right| shared_beginning(Sides::new(left, right)).map(|s| (s.left, s.right));
        assert_eq!(shared("talk", "talks"), Some((4, 4)));
        assert_eq!(shared("Talked", "talking"), Some((4, 4)));
        assert_eq!(shared("Häfen", "Häfens"), Some((6, 6)));
        assert_eq!(shared("Haus", "Häuser"), None);
        assert_eq!(shared("talk", "Talk"), None);
        assert_eq!(shared("3rd", "3rds"), None);
    }
}
