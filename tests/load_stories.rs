//! One story in every format, written by the programs people use (`tests/make_fixtures.sh`): whichever file is
//! opened, the same article is there.

use std::path::{Path, PathBuf};

use factdiff::load::{LoadOptions, load_path};
use factdiff::text::{Article, ParagraphKind};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/load")
}

fn open(path: &Path) -> Article {
    load_path(path, &LoadOptions::default()).unwrap_or_else(|e| panic!("{e}"))
}

/// Paragraphs that are compared, without what plain text writes out for want of anything else: bullets, and the
/// bars or spaces between a table's cells.
fn told(article: &Article) -> Vec<String> {
    let plain = |text: &str| text.trim_start_matches(['•', '-', ' ']).replace(" | ", " ");
    let shown = article.paragraphs.iter().enumerate().filter(|(i, _)| article.is_compared(*i));
    let texts = shown.map(|(_, p)| plain(p.span.of(&article.text)));
    texts.filter(|t| t.chars().any(char::is_alphanumeric)).collect()
}

fn stories(wanted: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder().join("story")).unwrap().map(|f| f.unwrap().path()).collect();
    files.retain(|f| wanted(&f.file_name().unwrap().to_string_lossy()));
    files.sort();
    files
}

/// LibreOffice's text export writes every cell of a table on a line of its own.
fn is_office_text(name: &str) -> bool {
    name.ends_with(".txt") && !name.starts_with("pandoc")
}

#[test]
fn every_format_tells_the_same_story() {
    let story = told(&open(&folder().join("story.html")));
    assert_eq!(story.len(), 19);
    // LibreOffice leaves the head of a table out of its EPUB files.
    // Pandoc writes plain quotes and hyphens where its Markdown is set in type by its reader.
    let plain = ["pandoc-setext.md", "pandoc-60.md"];
    let files = stories(|n| !is_office_text(n) && n != "word.epub" && !plain.contains(&n));
    assert!(files.len() >= 20, "{files:?}");
    for file in files {
        assert_eq!(told(&open(&file)), story, "{}", file.display());
    }
}

#[test]
fn a_text_export_tells_it_too_but_for_the_table() {
    let story = told(&open(&folder().join("story.html")));
    let prose = |texts: Vec<String>| texts.into_iter().filter(|t| t.split(' ').count() > 5).collect::<Vec<_>>();
    let files = stories(is_office_text);
    assert_eq!(files.len(), 4);
    for file in files {
        assert_eq!(prose(told(&open(&file))), prose(story.clone()), "{}", file.display());
    }
}

#[test]
fn the_title_is_found_in_every_format() {
    for file in stories(|_| true) {
        let article = open(&file);
        assert_eq!(article.title.as_deref(), Some("Ferry returns to Lake Orvel after nine months"), "{}", file.display());
    }
}

#[test]
fn running_heads_and_page_numbers_of_a_pdf_are_furniture() {
    let article = open(&folder().join("story/chromium-heads.pdf"));
    let furniture: Vec<&str> =
        article.paragraphs.iter().filter(|p| p.kind == ParagraphKind::Furniture).map(|p| p.span.of(&article.text)).collect();
    assert_eq!(furniture.len(), 2, "{furniture:?}");
}
