//! The mark in front of an item of a list: a bullet, a dash, a number.

/// Length in bytes of the mark that a list's item begins with, without the white space behind it: of "1." in
/// "1. Milk". `None` where there is none, or nothing but it.
#[must_use]
pub fn item_mark(text: &str) -> Option<usize> {
    let mark = text.split_whitespace().next()?;
    if mark.len() == text.trim_end().len() || !text.starts_with(mark) {
        return None;
    }
    let sign =
        mark.chars().count() == 1 && mark.chars().all(|c| !c.is_alphanumeric() && !matches!(c, '"' | '“' | '„' | '«' | '\'' | '(' | '['));
    (sign || is_number(mark)).then_some(mark.len())
}

/// "1.", "2)", "(3)", "a)", "iv.", "1.2.". Figures alone are no mark: "2.5 kg".
fn is_number(mark: &str) -> bool {
    let opened = mark.strip_prefix('(');
    let Some(bare) = opened.unwrap_or(mark).strip_suffix([')', '.']) else { return false };
    let figures = |p: &str| (1..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit());
    let roman = !bare.is_empty() && bare.len() <= 5 && bare.bytes().all(|b| matches!(b.to_ascii_lowercase(), b'i' | b'v' | b'x'));
    let letter = bare.len() == 1 && bare.bytes().all(|b| b.is_ascii_alphabetic());
    roman || letter || bare.split('.').all(figures)
}

#[cfg(test)]
mod tests {
    use super::item_mark;

    #[test]
    fn marks_of_items_and_words_that_are_none() {
        for (text, length) in [
            ("1. Milk", 2),
            ("• Milk", 3),
            ("- Milk", 1),
            ("(2) Milk", 3),
            ("a) Milk", 2),
            ("iv. Milk", 3),
            ("1.2. Milk", 4),
            ("12) Milk", 3),
        ] {
            assert_eq!(item_mark(text), Some(length), "{text}");
        }
        for text in ["Milk", "1.", "12 eggs", "“ Milk", "200 g flour", "2.5 kg", "Mr. Hale", ""] {
            assert_eq!(item_mark(text), None, "{text}");
        }
    }
}
