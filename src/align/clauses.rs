//! Clauses that only a semicolon or a colon parts: one without a link is read along with the rest of its sentence.

use crate::text::{Article, Side, Sides};

use super::by_hand::Constraints;
use super::model::Link;

/// The clauses without a link whose sentence has one, as pairs with the partners of the nearest linked clause, the one before
/// first. They say nothing of these by themselves ("the measure takes effect in July"), but what they tell belongs there.
#[must_use]
pub fn read_along(articles: Sides<&Article>, links: &[Link], constraints: &Constraints) -> Vec<Sides<usize>> {
    let mut out = Vec::new();
    for side in Side::BOTH {
        let article = articles[side];
        let mut partners: Vec<Vec<usize>> = vec![Vec::new(); article.sentences.len()];
        for link in links {
            partners[link.sentences[side]].push(link.sentences[side.other()]);
        }
        let is_linked = |&clause: &usize| !partners[clause].is_empty();
        for sentence in
            article.paragraphs.iter().flat_map(|p| p.sentences.clone()).collect::<Vec<_>>().chunk_by(|&a, _| goes_on(article, a))
        {
            for &clause in sentence.iter().filter(|clause| !is_linked(clause)) {
                let nearest = sentence.iter().copied().filter(is_linked).min_by_key(|&c| (c.abs_diff(clause), c));
                let pairs = nearest.into_iter().flat_map(|c| &partners[c]).map(|&other| Sides::of(side, clause, other));
                out.extend(pairs.filter(|pair| !constraints.forbids(articles, (pair.left, pair.right))));
            }
        }
    }
    out
}

/// Whether a sentence goes on in the next one of its paragraph.
fn goes_on(article: &Article, sentence: usize) -> bool {
    let (this, next) = (&article.sentences[sentence], article.sentences.get(sentence + 1));
    next.is_some_and(|next| next.paragraph == this.paragraph) && this.span.of(&article.text).ends_with([';', ':'])
}
