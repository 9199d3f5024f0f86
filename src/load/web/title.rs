//! Which block of a page is its headline.

use crate::load::html::{
    meta::{Meta, squeeze},
    walk::PageBlock,
};

/// The block that is the headline: the highest heading that says what the page states as its title.
#[must_use]
pub fn find(walked: &[PageBlock], meta: &Meta) -> Option<usize> {
    let stated = meta.title.as_deref().map(squeeze).unwrap_or_default();
    let headings = || walked.iter().enumerate().filter(|(_, b)| b.level > 0);
    let same = headings().find(|(_, b)| !stated.is_empty() && squeeze(&b.text) == stated);
    same.or_else(|| {
        headings().find(|(_, b)| {
            let text = squeeze(&b.text);
            let part = stated.starts_with(&text) || stated.ends_with(&text);
            b.level <= 2 && text.len() > 12 && (part || text.starts_with(&stated) && stated.len() > 12)
        })
    })
    .or_else(|| headings().find(|(_, b)| b.level == 1 && (b.chars > 10 || stated.is_empty())))
    .or_else(|| {
        // A short one that is part of what the page states, "Lake Orvel" of "Lake Orvel - Freepedia"; of several, the
        // one next above the text, since the page's own name stands further up.
        let first = walked.iter().position(|b| b.is_kept() && b.chars >= 80).unwrap_or(walked.len());
        let part = |b: &PageBlock| {
            let text = squeeze(&b.text);
            b.level <= 3 && text.len() > 2 && (stated.starts_with(&text) || stated.ends_with(&text))
        };
        headings().take_while(|(at, _)| *at < first).filter(|(_, b)| part(b)).last()
    })
    .map(|(at, _)| at)
    .or_else(|| unmarked_title(walked, &stated))
}

/// A headline that is no heading to the page: a short block above the text that says what the page states, or that
/// its class calls a title.
fn unmarked_title(walked: &[PageBlock], stated: &str) -> Option<usize> {
    let first = walked.iter().position(|b| b.is_kept() && b.chars >= 80).unwrap_or(walked.len());
    let above = || walked[..first].iter().enumerate().filter(|(_, b)| b.chars > 5 && b.chars < 250 && b.link_share() < 0.5);
    let says = |text: &str| {
        let text = squeeze(text);
        text.len() > 8 && (text == stated || stated.starts_with(&text) || stated.ends_with(&text))
    };
    let named = |b: &PageBlock| {
        let own = b.around.first().map_or("", |(_, name)| name);
        own.split(' ')
            .skip(1)
            .any(|class| matches!(class, "msotitle" | "title" | "headline" | "entry-title" | "article-title" | "post-title"))
    };
    above().find(|(_, b)| says(&b.text)).or_else(|| above().find(|(_, b)| named(b))).map(|(at, _)| at)
}
