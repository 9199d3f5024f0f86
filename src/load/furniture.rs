//! What a page has around an article, told by its words alone: menus, share bars, size letters.
//!
//! Conservative on purpose: a phrase counts only where it is the whole of a paragraph, and a word that
//! could as well be a heading or a line of a poem counts only among others of its kind.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::text::{Block, ParagraphKind, fold};

/// Phrases that no article has as a paragraph of its own.
static PHRASES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| table(include_str!("furniture_phrases.txt")));

/// Words that menus are made of, and articles too: furniture only four or more in a row, or beside a phrase above.
static MENU_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| table(include_str!("furniture_menu_words.txt")));

/// Letters of a page's size switch.
const SIZE_LETTERS: &[&str] = &["xxs", "xs", "s", "sm", "m", "md", "l", "lg", "xl", "xxl", "2xl", "3xl"];

/// The lines of a table but for its remarks.
fn table(text: &'static str) -> FxHashSet<&'static str> {
    text.lines().filter(|l| !l.is_empty() && !l.starts_with("//")).collect()
}

/// Whether a whole paragraph of this text is one of the phrases that pages, not articles, are made of.
#[must_use]
pub fn is_phrase(text: &str) -> bool {
    text.len() <= 90 && PHRASES.contains(&key(text).as_str())
}

/// Marks the furniture among the blocks of a text whose format says nothing about it.
pub fn mark(blocks: &mut [Block]) {
    let keys: Vec<String> = blocks.iter().map(|b| if b.text.len() <= 90 { key(&b.text) } else { String::new() }).collect();
    let phrase: Vec<bool> = keys.iter().map(|k| PHRASES.contains(&k.as_str())).collect();
    let menu: Vec<bool> = keys.iter().zip(&phrase).map(|(k, p)| *p || MENU_WORDS.contains(&k.as_str())).collect();
    for (block, is) in blocks.iter_mut().zip(&phrase) {
        if *is || is_pointer(&block.text) {
            block.kind = ParagraphKind::Furniture;
        }
    }
    for run in runs(&menu) {
        let beside_phrase = phrase[run.clone()].iter().filter(|p| **p).count();
        if (beside_phrase > 0 && run.len() >= 3) || run.len() >= 4 {
            furnish(&mut blocks[run]);
        }
    }
    let size: Vec<bool> = keys.iter().map(|k| SIZE_LETTERS.contains(&k.as_str())).collect();
    for run in runs(&size) {
        if run.len() >= 3 && keys[run.clone()].iter().any(|k| k.len() == 2) {
            furnish(&mut blocks[run]);
        }
    }
    let tail = blocks.len().saturating_sub(6);
    for block in &mut blocks[tail..] {
        if is_copyright(&block.text) {
            block.kind = ParagraphKind::Furniture;
        }
    }
}

/// Words in front of the title of another article, each with its colon.
const POINTERS: &[&str] = &[
    "read more:",
    "read also:",
    "also read:",
    "see also:",
    "related article:",
    "related story:",
    "related:",
    "lesen sie auch:",
    "lesen sie mehr:",
    "mehr zum thema:",
    "à lire aussi:",
    "lire aussi:",
    "lea también:",
    "lee también:",
    "leer más:",
    "leia também:",
    "leia mais:",
    "veja também:",
    "leggi anche:",
    "lees ook:",
    "läs också:",
    "читайте также:",
    "czytaj także:",
];

/// Whether the paragraph does nothing but point to another article: "Read more: Storm breaks the pier of Orvel".
fn is_pointer(text: &str) -> bool {
    let Some(colon) = text.find(':').filter(|at| *at <= 24) else { return false };
    let label = format!("{}:", text[..colon].trim().to_lowercase());
    let title = text[colon + 1..].trim();
    let count = title.split_whitespace().count();
    POINTERS.contains(&label.as_str()) && (3..=25).contains(&count) && !title.ends_with(['.', ';'])
}

/// Whether the text is a page's copyright line: "© 2024 Orvel Herald", and no sentence about copyright.
#[must_use]
pub fn is_copyright(text: &str) -> bool {
    let lower = text.trim_start().to_lowercase();
    let mut rest = lower.as_str();
    while let Some(after) = ["©", "copyright", "(c)", ":"].iter().find_map(|s| rest.strip_prefix(s)) {
        rest = after.trim_start();
    }
    let count = lower.split_whitespace().count();
    if rest.len() == lower.len() || count > 25 {
        return false;
    }
    // A sentence goes on in lower case: "Copyright 1912 was its first year."
    let goes_on = text.trim_start_matches(|c: char| !c.is_ascii_digit()).trim_start_matches(|c: char| c.is_ascii_digit());
    let year = rest.bytes().take_while(u8::is_ascii_digit).count() == 4 && !goes_on.trim_start().starts_with(char::is_lowercase);
    let holder = text.trim_start().starts_with('©') && count <= 8 && !rest.ends_with('.');
    let reserved =
        ["rights reserved", "rechte vorbehalten", "droits réservés", "derechos reservados", "direitos reservados", "diritti riservati"];
    year || holder || reserved.iter().any(|r| rest.contains(r))
}

fn furnish(blocks: &mut [Block]) {
    for block in blocks {
        block.kind = ParagraphKind::Furniture;
    }
}

/// Runs of `true`.
fn runs(flags: &[bool]) -> Vec<std::ops::Range<usize>> {
    let mut out = Vec::new();
    let mut from = 0;
    for (at, flag) in flags.iter().chain(std::iter::once(&false)).enumerate() {
        if !flag {
            if at > from {
                out.push(from..at);
            }
            from = at + 1;
        }
    }
    out
}

/// The text as the tables spell it: lower case, plain quotes, `#` for numbers, no bullets, arrows or final marks.
fn key(text: &str) -> String {
    let ornament = |c: char| !c.is_alphanumeric() && !matches!(c, ')' | '(');
    let mut out = String::with_capacity(text.len());
    for c in text.trim_matches(ornament).chars() {
        let c = match c {
            '’' | '‘' => '\'',
            '\u{A0}' => ' ',
            c => c,
        };
        if c.is_ascii_digit() {
            if !out.ends_with('#') {
                out.push('#');
            }
        } else {
            out.extend(c.to_lowercase());
        }
    }
    if out.contains("e\u{301}") { fold(&out).into_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(lines: &[&str]) -> Vec<bool> {
        let mut blocks: Vec<Block> = lines.iter().map(|l| Block::new(ParagraphKind::Body, l)).collect();
        mark(&mut blocks);
        blocks.iter().map(|b| b.kind == ParagraphKind::Furniture).collect()
    }

    #[test]
    fn phrases_are_furniture_only_as_whole_paragraphs() {
        assert_eq!(kinds(&["Share this article »", "Share this article with your class, the teacher said."]), [true, false]);
        assert_eq!(kinds(&["4 min read", "Lesen Sie auch:", "À lire aussi", "Continua após a publicidade"]), [true; 4]);
    }

    #[test]
    fn a_line_that_points_elsewhere_is_furniture_and_a_label_of_the_text_is_not() {
        assert_eq!(kinds(&["Read more: Storm breaks the pier of Orvel", "À lire aussi : La tempête détruit le quai"]), [true; 2]);
        assert_eq!(kinds(&["Related: none.", "See also: Art. 4 of the law on ferries.", "Related: the Venns"]), [false; 3]);
    }

    #[test]
    fn the_title_of_a_document_is_no_furniture() {
        assert_eq!(kinds(&["Terms and conditions", "1. These terms apply to all crossings.", "45 min", "About us"]), [false; 4]);
    }

    #[test]
    fn a_copyright_line_is_furniture_and_a_sentence_about_copyright_is_not() {
        assert_eq!(kinds(&["© 2024 Orvel Herald. All rights reserved.", "Copyright 2024 Lake Media", "© Lake Media"]), [true; 3]);
        assert_eq!(kinds(&["Copyright law is old.", "Copyright 1912 was its first year.", "© is the sign for it."]), [false; 3]);
    }

    #[test]
    fn a_menu_is_furniture_and_its_words_alone_are_not() {
        assert_eq!(kinds(&["Home", "News", "Sport", "Weather", "The ferry sank on Monday night."]), [true, true, true, true, false]);
        assert_eq!(kinds(&["Science", "A comet passed on Monday.", "Health", "Sport"]), [false; 4]);
    }

    #[test]
    fn size_letters_are_furniture_in_a_run() {
        assert_eq!(kinds(&["XS", "SM", "MD", "LG"]), [true; 4]);
        assert_eq!(kinds(&["S", "M", "L"]), [false; 3]);
        assert_eq!(kinds(&["MD", "A doctor came."]), [false; 2]);
    }

    #[test]
    fn a_poem_and_a_list_are_no_furniture() {
        assert_eq!(kinds(&["Home", "is where the kettle sings", "and more", "is never asked"]), [false; 4]);
        assert_eq!(kinds(&["• Milk", "• Bread", "• Eggs", "• Candles"]), [false; 4]);
    }
}
