//! Who took a picture, as pages say it below one or in its description.

use super::furniture::table;

/// Who took a picture.
#[must_use]
pub fn is_credit(text: &str) -> bool {
    let lower = text.to_lowercase();
    let short = text.split_whitespace().count() <= 16;
    short && (table("credits").iter().any(|s| lower.starts_with(s)) || lower.starts_with('©'))
        || (short && text.split_whitespace().count() <= 6 && lower.contains("getty images"))
}

/// A picture's description that ends with who took it, in brackets.
#[must_use]
pub fn ends_in_credit(text: &str) -> bool {
    let Some(open) = text.rfind(['(', '[']) else { return false };
    let tail = text[open..].to_lowercase();
    let closes = tail.trim_end_matches(['.', ' ']).ends_with([')', ']']);
    let inner = tail.trim_start_matches(['(', '[', ' ']);
    closes
        && text.len() < 400
        && tail.len() < 90
        && [
            "image:",
            "image credit",
            "photo:",
            "photo by",
            "photo courtesy",
            "picture:",
            "credit:",
            "image by",
            "images:",
            "pic:",
            "foto:",
            "bild:",
            "photo/",
            "ap photo",
            "file photo",
            "courtesy",
        ]
        .iter()
        .any(|s| inner.starts_with(s))
}
