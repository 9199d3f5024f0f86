//! What is read as one thing and changes as one thing: figures with their unit, dates, scores.

use crate::mention::Mentions;
use crate::text::{Article, Span, TokenKind};

/// The atoms of an article, in order, none overlapping another: quantities and dates as they were recognised, and figures
/// that only a mark joins without a space (`7-2`, `3/4`, `12:30-14:00`).
#[must_use]
pub fn atoms(article: &Article, mentions: &Mentions) -> Vec<Span> {
    let recognised = mentions.quantities.iter().map(|q| q.span).chain(mentions.dates.iter().map(|d| d.span));
    let mut all: Vec<Span> = recognised.chain(scores(article)).filter(|s| !s.is_empty()).collect();
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

/// Figures that a hyphen, dash, colon or slash joins.
fn scores(article: &Article) -> impl Iterator<Item = Span> + '_ {
    article.tokens.windows(3).filter_map(|w| {
        let [a, mark, b] = w else { return None };
        let joined = a.kind == TokenKind::Number
            && b.kind == TokenKind::Number
            && a.span.end == mark.span.start
            && mark.span.end == b.span.start
            && matches!(article.slice(mark.span), "-" | "–" | "—" | "−" | ":" | "/");
        joined.then(|| a.span.join(b.span))
    })
}
