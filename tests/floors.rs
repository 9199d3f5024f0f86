//! The floors of the house: each folder of `src` knows only those below it.

use std::fs;
use std::path::{Path, PathBuf};

/// Every folder of `src`, and the folders that it may name. The lowest stand first.
const FLOORS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("lexicon", &["text"]),
    ("load", &["text", "lexicon"]),
    ("mention", &["text", "lexicon"]),
    ("align", &["text", "lexicon", "load", "mention"]),
    ("diff", &["text", "lexicon", "load", "mention"]),
    ("facts", &["text", "lexicon", "load", "mention", "align", "diff"]),
    ("comparison", &["text", "lexicon", "load", "mention", "align", "diff", "facts"]),
    ("review", &["text", "lexicon", "load", "mention", "align", "diff", "facts", "comparison"]),
    ("report", &["text", "lexicon", "load", "mention", "align", "diff", "facts", "comparison", "review"]),
    ("app", &["text", "lexicon", "load", "mention", "align", "diff", "facts", "comparison", "review", "report"]),
    ("cli", &["text", "lexicon", "load", "mention", "align", "diff", "facts", "comparison", "review", "report"]),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path, out: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            rust_files(&entry, out);
        } else if entry.extension().is_some_and(|e| e == "rs") {
            out.push(entry);
        }
    }
}

/// The source without comments, so that a link in a doc comment is no import.
fn without_comments(source: &str) -> String {
    source.lines().map(|line| line.find("//").map_or(line, |at| &line[..at])).collect::<Vec<_>>().join("\n")
}

fn name_at(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

/// The names at the top of a group `{a::x, b::{c, d}}`.
fn names_of_group(text: &str) -> Vec<&str> {
    let (mut depth, mut names, mut start) = (0, Vec::new(), true);
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            ',' if depth == 1 => start = true,
            c if depth == 1 && start && (c.is_ascii_alphabetic() || c == '_') => {
                names.push(name_at(&text[at..]));
                start = false;
            }
            _ => {}
        }
    }
    names
}

/// The folders of `src` that a source names, by `crate::…`, by `factdiff::…`, or by climbing with `super::`.
/// `depth` is how many modules stand above the file's items: 1 for `align/mod.rs`, 2 for `align/beads.rs`.
fn named(source: &str, depth: usize) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find("::") {
        let before = &rest[..at];
        let word = &before[before
            .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .map_or(0, |b| b + before[b..].chars().next().map_or(1, char::len_utf8))..];
        let mut after = &rest[at + 2..];
        let climbs = match word {
            "crate" | "factdiff" => true,
            "super" => {
                let mut climbed = 1;
                while let Some(next) = after.strip_prefix("super::") {
                    climbed += 1;
                    after = next;
                }
                climbed >= depth
            }
            _ => false,
        };
        if climbs {
            if after.starts_with('{') {
                out.extend(names_of_group(after).into_iter().map(str::to_owned));
            } else {
                out.push(name_at(after).to_owned());
            }
        }
        rest = after;
    }
    out
}

#[test]
fn no_import_runs_upward() {
    let root = source();
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in files {
        let inside = file.strip_prefix(&root).expect("under src");
        let parts: Vec<&str> = inside.iter().map(|p| p.to_str().expect("a plain name")).collect();
        if parts.len() < 2 {
            continue;
        }
        let floor = parts[0];
        let (_, may) = FLOORS.iter().find(|f| f.0 == floor).unwrap_or_else(|| panic!("src/{floor} stands on no floor: name it in FLOORS"));
        let depth = if parts.last() == Some(&"mod.rs") { parts.len() - 1 } else { parts.len() };
        let text = without_comments(&fs::read_to_string(&file).expect("a source file"));
        for name in named(&text, depth) {
            if !FLOORS.iter().any(|f| f.0 == name) || name == floor {
                continue;
            }
            seen += 1;
            if !may.contains(&name.as_str()) {
                wrong.push(format!("src/{} names {name}, which does not stand below {floor}", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 100, "only {seen} imports between floors were read: does this test still understand the sources?");
}

#[test]
fn every_floor_has_its_folder() {
    for (floor, _) in FLOORS {
        assert!(source().join(floor).join("mod.rs").is_file(), "src/{floor}/mod.rs is missing: take it out of FLOORS");
    }
}

#[test]
fn an_import_is_seen_however_it_is_written() {
    assert_eq!(named("use crate::facts::Kind;", 2), ["facts"]);
    assert_eq!(named("use crate::{align::{Bead, Link}, facts};", 2), ["align", "facts"]);
    assert_eq!(named("let x = crate::report::export(&s);", 2), ["report"]);
    assert_eq!(named("use super::super::cli::Cli;", 2), ["cli"]);
    assert_eq!(named("use super::cli::Cli;", 2), Vec::<String>::new());
    assert_eq!(named("use super::facts::Kind;", 1), ["facts"]);
    assert_eq!(named("“é”crate::app::run()", 2), ["app"]);
    assert_eq!(named(&without_comments("/// See [`crate::cli`]\nfn f() {}"), 2), Vec::<String>::new());
}
