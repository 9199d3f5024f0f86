//! One spelling for what is written in several: case, accents, quote and dash styles, ligatures.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use super::token::is_invisible;

/// Folds a word for comparison: lower case, no accents, straight quotes, plain hyphens, no
/// invisible characters, and `ss` for the German `ß`, as Switzerland writes it.
///
/// Borrowed where nothing changes.
#[must_use]
pub fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase() && !b.is_ascii_control()) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while !rest.is_empty() {
        // Plain characters are what they are; only the others need be taken apart.
        let (plain, behind) = rest.split_at(rest.find(|c: char| !c.is_ascii()).unwrap_or(rest.len()));
        let (strange, next) = behind.split_at(behind.find(|c: char| c.is_ascii()).unwrap_or(behind.len()));
        plain.chars().chain(strange.nfkd()).for_each(|c| push_folded(c, &mut out));
        rest = next;
    }
    Cow::Owned(out)
}

fn push_folded(c: char, out: &mut String) {
    match fold_mark(c) {
        Some(plain) => out.push(plain),
        None if matches!(c, 'ß' | 'ẞ') => out.push_str("ss"),
        None if c.is_ascii() && !c.is_ascii_control() => out.push(c.to_ascii_lowercase()),
        None if is_combining_mark(c) || is_invisible(c) => {}
        None => out.extend(c.to_lowercase()),
    }
}

/// The plain sign for a typographic one: any quote, apostrophe, dash or hyphen.
#[must_use]
pub const fn fold_mark(c: char) -> Option<char> {
    Some(match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '〝' | '〞' | '＂' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '`' | '´' | 'ʼ' | '＇' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '－' => '-',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_styles_fold_away() {
        assert_eq!(fold("São"), "sao");
        assert_eq!(fold("’s"), "'s");
        assert_eq!(fold("Größte"), "grosste");
        assert_eq!(fold("ﬁre"), "fire");
        assert_eq!(fold("co\u{AD}op"), "coop");
        assert!(matches!(fold("plain"), Cow::Borrowed(_)));
    }
}
