//! What is read as one thing and changes as one thing: figures with their unit, dates, scores.

use rustc_hash::FxHashMap;

use crate::lexicon::Vocabulary;
use crate::mention::Mentions;
use crate::text::{Article, Side, Sides, Span, TokenKind, fold};

/// The atoms of an article, in order, none overlapping another: quantities and dates as they were recognised, and figures
/// that only a mark joins without a space (`7-2`, `3/4`, `12:30-14:00`).
#[must_use]
pub fn atoms(article: &Article, mentions: &Mentions) -> Vec<Span> {
    let recognised = mentions.quantities.iter().map(|q| q.span).chain(mentions.dates.iter().map(|d| d.span));
    let mut all: Vec<Span> = recognised.chain(joined(article).map(|(_, span)| span)).filter(|s| !s.is_empty()).collect();
    all.sort_unstable();
    let mut out: Vec<Span> = Vec::with_capacity(all.len());
    for span in all {
        match out.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => out.push(span),
        }
    }
    out
}

/// What each token pairs by: its stem, but a figure of a score by the whole of it, so that the 3 of 6-3 is not the third
/// of March.
#[must_use]
pub fn keys(articles: Sides<&Article>, vocabulary: &Vocabulary) -> Sides<Vec<u32>> {
    let stems = |side: Side| (0..articles[side].tokens.len()).map(|t| vocabulary.stem(side, t)).collect::<Vec<u32>>();
    let scores = |side: Side| joined(articles[side]).collect::<Vec<(usize, Span)>>();
    let of_side = |side: Side| (stems(side), scores(side));
    let Sides { left, right } = Sides::at_once(of_side);
    let mut known: FxHashMap<(String, usize), u32> = FxHashMap::default();
    Sides::new((Side::Left, left), (Side::Right, right)).map(|(side, (mut keys, scores))| {
        for (first, span) in scores {
            for figure in [first, first + 2] {
                let next = (vocabulary.stems + known.len()) as u32;
                keys[figure] = *known.entry((fold(articles[side].slice(span)).into_owned(), figure - first)).or_insert(next);
            }
        }
        keys
    })
}

/// Figures that a hyphen, dash, colon or slash joins, each with the first of its three tokens.
fn joined(article: &Article) -> impl Iterator<Item = (usize, Span)> + '_ {
    article.tokens.windows(3).enumerate().filter_map(|(first, w)| {
        let [a, mark, b] = w else { return None };
        let joined = a.kind == TokenKind::Number
            && b.kind == TokenKind::Number
            && a.span.end == mark.span.start
            && mark.span.end == b.span.start
            && matches!(article.slice(mark.span), "-" | "–" | "—" | "−" | ":" | "/");
        joined.then(|| (first, a.span.join(b.span)))
    })
}
