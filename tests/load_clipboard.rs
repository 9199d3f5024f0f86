//! What the clipboard holds opens with the structure that its markup tells, and with the words of the plain text.

use factdiff::load::{LoadOptions, load_rich};
use factdiff::text::Article;

fn open(markup: &str, text: &str) -> Article {
    load_rich(markup, text, "pasted text", &LoadOptions::default()).unwrap_or_else(|e| panic!("{e}"))
}

fn kinds(a: &Article) -> Vec<(&'static str, &str)> {
    a.paragraphs.iter().map(|p| (p.kind.name(), p.span.of(&a.text))).collect()
}

const MARKUP: &str = "<meta charset='utf-8'><h1>Ferry returns</h1><p>It sailed again on Monday.</p><ol><li>Eight sailings a day</li><li>Pupils cross free</li></ol><h2>Who pays</h2><p>The county.</p>";

#[test]
fn headings_and_lists_of_a_copied_page_are_kept() {
    let a = open(
        MARKUP,
        "Ferry returns\n\nIt sailed again on Monday.\n\n1. Eight sailings a day\n2. Pupils cross free\n\nWho pays\n\nThe county.\n",
    );
    assert_eq!(
        kinds(&a),
        [
            ("title", "Ferry returns"),
            ("body", "It sailed again on Monday."),
            ("list_item", "1. Eight sailings a day"),
            ("list_item", "2. Pupils cross free"),
            ("heading", "Who pays"),
            ("body", "The county.")
        ]
    );
}

#[test]
fn markup_of_something_else_does_not_count() {
    let a = open(MARKUP, "Another text was typed.\n\nIt has two paragraphs.");
    assert_eq!(a.text, "Another text was typed.\n\nIt has two paragraphs.");
}

#[test]
fn an_empty_paste_is_refused_with_a_remedy() {
    let error = load_rich("<p> </p>", " ", "pasted text", &LoadOptions::default()).unwrap_err();
    assert!(error.to_string().starts_with("pasted text: ") && error.remedy.contains("at least one word"), "{error}");
}
