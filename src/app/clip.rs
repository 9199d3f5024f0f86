//! A discrepancy as text for an e-mail.

use std::fmt::Write as _;

use crate::text::Side;

use super::state::State;

/// Summary, both passages and the files of the selected discrepancy.
#[must_use]
pub fn discrepancy(state: &State) -> Option<String> {
    let document = state.document.as_ref()?;
    let comparison = &document.comparison;
    let d = comparison.discrepancies.get(state.selection.discrepancy?)?;
    let mut out = format!("{}\n", d.summary);
    for side in Side::BOTH {
        let article = &comparison.articles[side];
        let passages: Vec<String> = d.spans[side]
            .iter()
            .map(|span| {
                let sentence = article.sentence_at(span.start).map_or(*span, |s| article.sentences[s].span.join(*span));
                let paragraph = article.paragraph_at(span.start).map_or(0, |p| p + 1);
                format!("{} (paragraph {paragraph})", article.slice(sentence))
            })
            .collect();
        let said = if passages.is_empty() { "says nothing of it".to_owned() } else { passages.join(" / ") };
        let _ = write!(out, "\n{}: {said}\n", article.label);
    }
    let _ = write!(out, "\nFiles: {} and {}\n", comparison.articles.left.source, comparison.articles.right.source);
    Some(out)
}
