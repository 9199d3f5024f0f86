//! Which blocks of a page are its article: the extractor's choice, mended by what it takes too much of
//! (captions, share bars, related links, newsletter boxes) and what it leaves out inside the article.

use crate::text::{Block, ParagraphKind, fold_space};

use super::{furniture, html_meta::Meta, html_walk::PageBlock};

/// Gives every block of a page its place: title, article or furniture.
#[must_use]
pub fn sort_out(walked: Vec<PageBlock>, meta: &Meta) -> Vec<Block> {
    let article: Vec<bool> = walked.iter().map(PageBlock::is_kept).collect();
    let title = title(&walked, meta);
    walked
        .iter()
        .enumerate()
        .map(|(at, b)| {
            let kind = if Some(at) == title {
                ParagraphKind::Title
            } else if article[at] && !furniture::is_phrase(&b.text) {
                b.kind
            } else {
                ParagraphKind::Furniture
            };
            Block::new(kind, &b.text)
        })
        .collect()
}

/// The block that is the headline: the highest heading that says what the page states as its title.
fn title(walked: &[PageBlock], meta: &Meta) -> Option<usize> {
    let stated = meta.title.as_deref().map(squeeze).unwrap_or_default();
    let headings = || walked.iter().enumerate().filter(|(_, b)| b.level > 0);
    let same = headings().find(|(_, b)| !stated.is_empty() && squeeze(&b.text) == stated);
    same.or_else(|| {
        headings().find(|(_, b)| {
            let text = squeeze(&b.text);
            b.level <= 2 && text.len() > 12 && (stated.starts_with(&text) || text.starts_with(&stated) && stated.len() > 12)
        })
    })
    .or_else(|| headings().find(|(_, b)| b.level == 1 && b.chars > 10))
    .map(|(at, _)| at)
}

/// Letters and digits alone, in lower case.
fn squeeze(text: &str) -> String {
    fold_space(text).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
