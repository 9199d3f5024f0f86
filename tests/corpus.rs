//! The corpus: each folder of `tests/corpus` holds two invented articles and, beside them, what the program
//! says of them. A changed answer fails here until somebody has read it and accepted it
//! (`INSTA_UPDATE=always cargo test --release --test corpus`, then read the difference before committing it).

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use factdiff::align::Bead;
use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::load::{LoadOptions, load_path};
use factdiff::text::{ParagraphKind, Side, Sides};

/// Compares the two articles of a case and holds the answer against its snapshot.
fn check(case: &str) {
    let folder = corpus().join(case);
    let read = |side: Side| {
        let path = folder.join(format!("{}.txt", side.name()));
        load_path(&path, &LoadOptions::default()).unwrap_or_else(|e| panic!("{case}: {e}"))
    };
    let articles = Sides::new(read(Side::Left), read(Side::Right));
    let comparison = compare(articles, &Options::default(), &Overrides::default());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("answer", told(&comparison)));
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// Beads and discrepancies, as a reader can check them against the two texts.
fn told(c: &Comparison) -> String {
    let mut out = String::from("beads\n");
    for bead in &c.beads {
        let mark = if bead.moved { "  moved" } else { "" };
        let _ = writeln!(out, "  {} = {}{mark}", side_of(c, bead, Side::Left), side_of(c, bead, Side::Right));
    }
    out.push_str("\ndiscrepancies\n");
    for d in &c.discrepancies {
        let _ = writeln!(out, "  {} {} ({}): {}", d.kind.name(), d.severity.name(), d.scope.name(), d.summary);
        for side in Side::BOTH {
            let passages: Vec<String> = d.spans[side].iter().map(|s| format!("[{}]", c.articles[side].slice(*s))).collect();
            if !passages.is_empty() {
                let _ = writeln!(out, "      {}: {}", side.name(), passages.join(" "));
            }
        }
    }
    out.push_str("\nnotes\n");
    for note in &c.notes {
        let _ = writeln!(out, "  {}", note.message);
    }
    out
}

/// The paragraphs of a bead: number, kind where it is not running text, and first words.
fn side_of(c: &Comparison, bead: &Bead, side: Side) -> String {
    if bead.paragraphs[side].is_empty() {
        return "nothing".into();
    }
    let article = &c.articles[side];
    let one = |&p: &usize| {
        let paragraph = &article.paragraphs[p];
        let words: Vec<&str> = article.slice(paragraph.span).split(' ').take(3).collect();
        let kind = if paragraph.kind == ParagraphKind::Body { String::new() } else { format!("{} ", paragraph.kind.name()) };
        format!("{p} {kind}‘{}’", words.join(" "))
    };
    bead.paragraphs[side].iter().map(one).collect::<Vec<_>>().join(" + ")
}

macro_rules! cases {
    ($($test:ident: $case:literal,)*) => {
        $(
            #[test]
            fn $test() {
                check($case);
            }
        )*

        #[test]
        fn every_case_is_checked() {
            let mut folders: Vec<String> =
                fs::read_dir(corpus()).expect("the corpus").map(|e| e.expect("a case").file_name().to_string_lossy().into_owned()).collect();
            folders.sort();
            let mut named = vec![$($case),*];
            named.sort_unstable();
            assert_eq!(folders, named);
        }
    };
}

cases! {
    a_wire_story_and_its_rewrite: "wire-rewrite",
    a_story_told_for_a_school: "school-version",
    a_list_in_another_order: "reading-list",
    a_table_with_two_other_figures: "table",
    a_poem_with_two_other_rhymes: "poem",
    two_stories_that_share_nothing: "unrelated",
    two_short_stories_that_share_nothing: "unrelated-short",
    one_story_twice: "identical",
    the_same_facts_in_other_forms: "same-in-other-form",
    a_german_pair: "german",
    a_french_pair: "french",
    a_spanish_pair: "spanish",
    a_portuguese_pair: "portuguese",
    an_italian_pair: "italian",
    paragraphs_in_another_order: "reordered",
    a_correction_notice: "correction",
    an_interview: "interview",
    a_match: "sports",
    a_company_report: "earnings",
    an_obituary: "obituary",
    who_said_it: "attribution",
    a_page_saved_with_its_menu: "saved-menu",
}
