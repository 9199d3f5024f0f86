//! What an outlet puts before its text: "BTN News:", "LONDON (AP) —". Part of the paragraph, and no fact.

use crate::text::{Article, ParagraphKind, Span};

/// Longest slug, in bytes.
const LONGEST: usize = 60;

/// How many paragraphs from the top may carry one.
const FIRST: usize = 4;

/// The slugs of an article, without the text behind them.
#[must_use]
pub fn find(article: &Article) -> Vec<Span> {
    article
        .paragraphs
        .iter()
        .filter(|p| p.kind == ParagraphKind::Body)
        .take(FIRST)
        .filter_map(|p| length(p.span.of(&article.text)).map(|n| Span::new(p.span.start, p.span.start + n)))
        .collect()
}

fn length(text: &str) -> Option<usize> {
    let mut end = LONGEST.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = &text[..end];
    outlet(head).or_else(|| dateline(head))
}

/// "BTN News:", "REUTERS:": capitals up to a colon, the last of them a word for an outlet, or all in capitals.
fn outlet(head: &str) -> Option<usize> {
    let colon = head.find(':')?;
    let words: Vec<&str> = head[..colon].split_whitespace().collect();
    let capitals = !words.is_empty() && words.len() <= 4 && words.iter().all(|w| w.starts_with(char::is_uppercase));
    let known = words.last().is_some_and(|w| {
        matches!(w.to_lowercase().as_str(), "news" | "times" | "post" | "herald" | "agency" | "press" | "wire" | "online" | "daily")
    });
    let shouted = words.iter().all(|w| w.chars().count() >= 2 && w.chars().all(|c| !c.is_lowercase()));
    (capitals && (known || shouted)).then_some(colon + 1)
}

/// "LONDON (AP) —", "BERLIN, March 3 (Reuters) -", "PARIS —".
fn dateline(head: &str) -> Option<usize> {
    let (at, mark) = head.char_indices().find(|&(i, c)| matches!(c, '—' | '–') || (c == '-' && head[..i].ends_with(' ')))?;
    let before = head[..at].trim();
    let city: String = before.chars().take_while(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'')).collect();
    let shouted = city.chars().filter(|c| c.is_alphabetic()).count() >= 3 && city.trim().chars().all(|c| !c.is_lowercase());
    let agency = before.ends_with(')') && before.starts_with(char::is_uppercase);
    (shouted || agency).then_some(at + mark.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn slugs_of_outlets_and_agencies() {
        assert_eq!(length("BTN News: The minister met").map(|n| &"BTN News: The"[..n]), Some("BTN News:"));
        assert!(length("LONDON (AP) — The minister met").is_some());
        assert!(length("BERLIN — Es war").is_some());
        assert!(length("Hamburg (dpa) - Es war").is_some());
    }

    #[test]
    fn speech_and_asides_are_no_slugs() {
        assert_eq!(length("Anna said: We go home."), None);
        assert_eq!(length("The minister – a farmer – came."), None);
        assert_eq!(length("One thing is sure: nobody came."), None);
    }
}
