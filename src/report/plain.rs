//! Making article text harmless where it is shown: no control characters, no direction overrides.

use std::borrow::Cow;

/// The text without characters that steer a terminal, a spreadsheet or a page instead of being read:
/// control characters become `�`, line ends and tabs a space, direction overrides and isolates
/// vanish.
#[must_use]
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c.is_control() || is_direction(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if c.is_control() => out.push('\u{FFFD}'),
            c if is_direction(c) => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

const fn is_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_taken_out_and_what_is_read_stays() {
        assert_eq!(plain("a\u{1b}[31mb\u{202E}c\td"), "a\u{FFFD}[31mbc d");
        assert!(matches!(plain("São Paulo “now”"), Cow::Borrowed(_)));
    }
}
