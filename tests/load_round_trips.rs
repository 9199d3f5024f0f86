//! One story, written by the programs people use into every format (`tests/make_fixtures.sh`): whichever two of the
//! files are compared, nothing differs.

use std::path::{Path, PathBuf};

use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::facts::Scope;
use factdiff::load::{LoadOptions, load_path};
use factdiff::text::{Article, Side, Sides};

/// The files of a folder of fixtures, but for those named.
fn files(folder: &str, but: &[&str]) -> Vec<(String, Article)> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/load").join(folder);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    paths.sort();
    let named = paths.into_iter().map(|p| (p.file_name().unwrap().to_string_lossy().into_owned(), p));
    named
        .filter(|(name, _)| !but.contains(&name.as_str()))
        .map(|(name, path)| (name, load_path(&path, &LoadOptions::default()).unwrap_or_else(|e| panic!("{e}"))))
        .collect()
}

/// What a reader would be shown as different.
fn differences(comparison: &Comparison) -> Vec<String> {
    let text = |side: Side, span: factdiff::text::Span| comparison.articles[side].slice(span).to_owned();
    let edits = comparison.edits.iter().filter(|e| !e.silent).map(|e| {
        let said = |side: Side| e.spans[side].map_or_else(String::new, |s| text(side, s));
        format!("“{}” → “{}”", said(Side::Left), said(Side::Right))
    });
    let found = comparison.discrepancies.iter().filter(|d| d.scope == Scope::Between).map(|d| d.summary.clone());
    edits.chain(found).collect()
}

#[track_caller]
fn check_all(files: &[(String, Article)]) {
    let mut wrong = Vec::new();
    for (left_name, left) in files {
        for (right_name, right) in files {
            let comparison = compare(Sides::new(left.clone(), right.clone()), &Options::default(), &Overrides::default());
            let found = differences(&comparison);
            if !found.is_empty() {
                wrong.push(format!("{left_name} and {right_name}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} pairs differ:\n{}", wrong.len(), wrong[..wrong.len().min(8)].join("\n"));
}

/// How many of the files have one of these endings.
fn count(files: &[(String, Article)], endings: &[&str]) -> usize {
    files.iter().filter(|(name, _)| endings.iter().any(|e| name.ends_with(e))).count()
}

#[test]
fn any_two_files_of_the_story_agree() {
    // LibreOffice leaves the head of a table out of its EPUB files.
    let files = files("story", &["word.epub"]);
    for endings in
        [&[".txt"][..], &[".md"], &[".html"], &[".docx"], &[".odt"], &[".rtf"], &[".pdf"], &[".epub"], &[".mhtml"], &[".webarchive"]]
    {
        assert!(count(&files, endings) >= 5, "{endings:?}: {}", count(&files, endings));
    }
    check_all(&files);
}

#[test]
fn any_two_files_with_notes_and_numbered_lists_agree() {
    check_all(&files("notes", &[]));
}
