//! Reports as their readers get them: what they say, and that no article can make them say anything else.

mod report_fixture;

use std::collections::BTreeMap;

use factdiff::comparison::{Comparison, Options, Overrides, compare};
use factdiff::facts::{Kind, Severity, Verdict};
use factdiff::report::{Contents, Format, Subject, Texts, Wording, export};
use factdiff::review::{Anchor, Decision, HandSet, Include, Mark, Remembered, Standing};
use factdiff::text::{Note, NoteKind, ParagraphKind, Sides};
use report_fixture::{article, bare, discrepancy, ferry};

fn report(comparison: &Comparison, format: Format) -> String {
    String::from_utf8(export(&Subject::new(comparison), format).expect("a report")).expect("reports are UTF-8")
}

/// The words of a report, whatever its lines, its markup and its escapes.
fn words(text: &str) -> String {
    let text = text.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("\"\"", "\"");
    let text = ["<mark>", "</mark>", "**", "[", "]", "\\"].iter().fold(text, |t, sign| t.replace(sign, ""));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_format_says_files_version_counts_discrepancies_quotations_and_notes() {
    let comparison = ferry();
    for format in Format::ALL {
        let text = words(&report(&comparison, format));
        for expected in [
            "original.txt",
            "2024-05-14",
            &comparison.articles.left.sha256,
            env!("CARGO_PKG_VERSION"),
            "Nine members voted for it, five against.",
            "“We cannot keep a boat running that nobody takes,”",
            "no publication date was found",
        ] {
            assert!(text.contains(expected), "{} lacks {expected:?}:\n{text}", format.name());
        }
        for d in &comparison.discrepancies {
            assert!(text.contains(&words(&d.summary)), "{} lacks {:?}", format.name(), d.summary);
            assert!(text.contains(&words(&d.reason)) || format == Format::Json, "{} lacks {:?}", format.name(), d.reason);
        }
        if format != Format::Json {
            assert!(text.contains("1 conflict") && text.contains("2 altered"), "{} does not count", format.name());
        }
    }
}

#[test]
fn a_reworded_quotation_is_not_called_verbatim() {
    let said = |text: &'static str| {
        article("article", &[(ParagraphKind::Body, "The council met in Port Ellery on Tuesday."), (ParagraphKind::Body, text)])
    };
    let sides = Sides::new(
        said("“We cannot keep a boat afloat that nobody boards in winter,” said the mayor, Ines Haldane."),
        said("“We cannot keep a boat afloat in winter that nobody boards at all,” said the mayor, Ines Haldane."),
    );
    let comparison = compare(sides, &Options::default(), &Overrides::default());
    assert!(comparison.checks.iter().any(|c| c.kind == Kind::Quotation && c.verdict == Verdict::Variant));
    for format in [Format::Html, Format::Markdown, Format::Text, Format::Csv] {
        let text = report(&comparison, format);
        assert!(!text.contains("Verbatim"), "{} calls it verbatim", format.name());
    }
}

#[test]
fn the_same_subject_gives_the_same_bytes() {
    for format in Format::ALL {
        assert_eq!(report(&ferry(), format), report(&ferry(), format), "{}", format.name());
    }
}

const HOSTILE: [&str; 10] = [
    "<script>alert(1)</script> was said.",
    "\"><img src=x onerror=alert(2)> and </style></title><b>bold</b> were said.",
    "=cmd|' /C calc'!A0",
    "+1 more and -2 less were said.",
    "@SUM(A1:A9) was said.",
    "| a | pipe | was said `with` ticks and *stars* and [a link](https://example.org) at https://example.org too.",
    "# not a heading",
    "Bell \u{7} and escape \u{1b}[31m and override \u{202E}desrever were said.",
    "&lt;i&gt; was written &amp; meant.",
    "- no list, 1. no list",
];

fn hostile() -> Comparison {
    let blocks: Vec<(ParagraphKind, &str)> = HOSTILE.iter().map(|t| (ParagraphKind::Body, *t)).collect();
    let title = "=\"><script>alert(3)</script>";
    let left = article(title, &blocks);
    let right = article("safe", &[(ParagraphKind::Body, "Nothing of the sort was said.")]);
    let beads: Vec<(&[usize], &[usize], f32)> = vec![(&[0], &[0], 0.2)];
    let mut c = bare(left, right, &beads, &[(0, 0)]);
    c.beads.extend((1..HOSTILE.len()).map(|p| factdiff::align::Bead {
        paragraphs: factdiff::text::Sides::new(vec![p], Vec::new()),
        moved: false,
        similarity: 0.0,
        unsure: false,
    }));
    c.discrepancies = HOSTILE
        .iter()
        .enumerate()
        .map(|(n, text)| {
            let mut d = discrepancy(&c, Kind::Omission, Severity::OneSided, &[text], &[], text);
            d.id = format!("h{n}");
            d.reason = (*text).to_owned();
            d
        })
        .collect();
    c.notes = HOSTILE.iter().map(|t| Note::new(NoteKind::NotChecked, *t)).collect();
    c
}

fn standing(comparison: &Comparison) -> Standing {
    let marks: BTreeMap<String, Mark> = comparison
        .discrepancies
        .iter()
        .zip(HOSTILE)
        .map(|(d, text)| (d.id.clone(), Mark { decision: Decision::Questioned, note: text.to_owned() }))
        .collect();
    let lost = Remembered { kind: "name".into(), summary: HOSTILE[0].into(), ..Remembered::default() };
    let anchor = |text: &str| Anchor { index: 0, text: text.to_owned() };
    Standing {
        marks,
        unplaced: vec![(lost, Mark { decision: Decision::Confirmed, note: HOSTILE[1].into() })],
        lost: vec![HandSet::Paired(Sides::new(anchor(HOSTILE[0]), anchor(HOSTILE[1])))],
        corrections: HOSTILE.iter().map(|t| (*t).to_owned()).collect(),
    }
}

fn hostile_report(format: Format) -> String {
    let comparison = hostile();
    let standing = standing(&comparison);
    let subject = Subject { comparison: &comparison, review: Some(&standing), include: Include::All, contents: Contents::default() };
    String::from_utf8(export(&subject, format).expect("a report")).expect("reports are UTF-8")
}

#[test]
fn no_article_makes_markup_in_a_page() {
    let page = hostile_report(Format::Html);
    for tag in ["<script", "<img", "<b>bold", "<i>", "onerror=alert(2)>"] {
        assert!(!page.contains(tag), "{tag}");
    }
    assert_eq!(page.matches("</style>").count(), 1);
    assert_eq!(page.matches("</title>").count(), 1);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; was said."));
    assert!(page.contains("&amp;lt;i&amp;gt; was written &amp;amp; meant."));
    assert!(page.contains("default-src 'none'"));
    assert!(!page.chars().any(|c| c.is_control() && c != '\n') && !page.contains('\u{202E}'));
    assert!(!page.contains("http://") && !page.contains("src=\"") && !page.contains("url("), "a page asks for no other file");
}

#[test]
fn every_link_of_a_page_has_one_target() {
    for page in [report(&ferry(), Format::Html), hostile_report(Format::Html)] {
        let values = |key: &str| -> Vec<String> {
            page.split(key).skip(1).map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
        };
        let ids = values(" id=\"");
        let mut unique = ids.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "an id stands twice");
        let links = values("href=\"#");
        assert!(links.len() > 10);
        for link in links {
            assert!(ids.contains(&link), "nothing is called {link}");
        }
    }
}

#[test]
fn a_page_has_filters_for_what_it_holds_and_a_rule_for_each() {
    let page = report(&ferry(), Format::Html);
    let boxes: Vec<&str> = page.split("type=\"checkbox\" id=\"f-").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect();
    assert_eq!(
        boxes,
        ["s-conflict", "s-altered", "s-one_sided", "s-variant", "k-number", "k-quotation", "k-certainty", "k-omission", "k-addition"]
    );
    for name in boxes {
        assert!(page.contains(&format!("#f-{name}:not(:checked)) .{name}")), "no rule for {name}");
    }
}

#[test]
fn no_article_makes_markup_in_markdown() {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let text = hostile_report(Format::Markdown);
    let mut seen = String::new();
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) | Event::Code(_) | Event::Html(_) => {
                panic!("an article made {event:?}")
            }
            Event::InlineHtml(html) => assert!(matches!(&*html, "<strong>" | "</strong>"), "{html}"),
            Event::Text(t) => seen.push_str(&t),
            _ => seen.push('\n'),
        }
    }
    for expected in [HOSTILE[0], HOSTILE[2], HOSTILE[5], HOSTILE[6], HOSTILE[8], HOSTILE[9]] {
        assert!(seen.contains(expected), "{expected:?} is not in\n{seen}");
    }
    assert!(!text.contains('\u{1b}') && !text.contains('\u{7}'));
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let text = hostile_report(Format::Csv);
    let mut rows = 0;
    for record in csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).records() {
        let record = record.expect("every row has every column");
        for cell in &record {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell:?}");
            assert!(!cell.chars().any(char::is_control), "{cell:?}");
        }
        rows += 1;
    }
    assert!(rows > HOSTILE.len() * 2, "{rows}");
    assert!(text.contains("'=cmd|' /C calc'!A0"));
}

#[test]
fn no_article_steers_a_terminal() {
    let text = hostile_report(Format::Text);
    assert!(!text.chars().any(|c| c.is_control() && c != '\n') && !text.contains('\u{202E}'));
    assert!(text.lines().all(|line| line.chars().count() <= 80), "lines keep to 80 columns");
}

#[test]
fn json_keeps_every_character_and_carries_decisions() {
    let value: serde_json::Value = serde_json::from_str(&hostile_report(Format::Json)).expect("JSON");
    assert_eq!(value["schema"], "factdiff.comparison/1");
    assert_eq!(value["discrepancies"][7]["left"][0]["text"], HOSTILE[7]);
    assert_eq!(value["discrepancies"][0]["decision"], "questioned");
    assert_eq!(value["discrepancies"][0]["note"], HOSTILE[0]);
    assert_eq!(value["review"]["unplaced"][0]["decision"], "confirmed");
    let bare: serde_json::Value = serde_json::from_str(&report(&ferry(), Format::Json)).expect("JSON");
    assert!(bare["discrepancies"][0].get("decision").is_none() && bare.get("review").is_none());
}

#[test]
fn every_span_of_the_comparison_file_carries_the_text_it_covers() {
    let value: serde_json::Value = serde_json::from_str(&report(&ferry(), Format::Json)).expect("JSON");
    let mut spans = 0;
    for list in ["discrepancies", "edits", "checks"] {
        for item in value[list].as_array().expect("a list") {
            for side in ["left", "right"] {
                let text = value[side]["text"].as_str().expect("a text");
                let found = &item[side];
                let one = found.as_object().map(|_| vec![found.clone()]);
                for span in found.as_array().cloned().or(one).unwrap_or_default() {
                    let at = |key: &str| usize::try_from(span[key].as_u64().expect("an offset")).expect("small");
                    assert_eq!(&text[at("start")..at("end")], span["text"].as_str().expect("its text"));
                    spans += 1;
                }
            }
        }
    }
    assert!(spans > 15, "{spans}");
}

#[test]
fn the_reader_chooses_which_discrepancies_go_in() {
    let comparison = ferry();
    let mark = |d| Mark { decision: d, note: String::new() };
    let ids: Vec<&String> = comparison.discrepancies.iter().map(|d| &d.id).collect();
    let marks = BTreeMap::from([(ids[0].clone(), mark(Decision::Confirmed)), (ids[1].clone(), mark(Decision::Dismissed))]);
    let standing = Standing { marks, ..Standing::default() };
    let count = |include| {
        let subject = Subject { comparison: &comparison, review: Some(&standing), include, contents: Contents::default() };
        let page = String::from_utf8(export(&subject, Format::Html).expect("a report")).expect("UTF-8");
        let marks = page.matches("class=\"m altered\"").count();
        (page.matches("<article").count(), marks)
    };
    // The legend is one mark; the quotation has two; the certainty two.
    assert_eq!(count(Include::All), (6, 5));
    assert_eq!(count(Include::Undismissed), (5, 3));
    assert_eq!(count(Include::Confirmed), (1, 1));
}

#[test]
fn every_format_says_what_was_set_by_hand_and_what_has_no_place() {
    let comparison = ferry();
    let anchor = |text: &str| Anchor { index: 0, text: text.to_owned() };
    let standing = Standing {
        lost: vec![HandSet::Parted(Sides::new(anchor("Gone from the left."), anchor("Gone from the right.")))],
        corrections: vec!["original: publication date set to 2024-05-14 by hand".to_owned()],
        ..Standing::default()
    };
    let subject = Subject { review: Some(&standing), ..Subject::new(&comparison) };
    for format in Format::ALL {
        let text = words(&String::from_utf8(export(&subject, format).expect("a report")).expect("UTF-8"));
        assert!(text.contains("publication date set to 2024-05-14 by hand"), "{format:?}: {text}");
        assert!(text.contains("Gone from the right."), "{format:?}");
    }
}

#[test]
fn a_report_of_the_confirmed_ones_is_silent_about_dismissed_ones_that_are_gone() {
    let comparison = ferry();
    let gone = |decision, what: &str| {
        (Remembered { kind: "name".into(), summary: what.into(), ..Remembered::default() }, Mark { decision, note: String::new() })
    };
    let unplaced = vec![gone(Decision::Confirmed, "The slip of the pen"), gone(Decision::Dismissed, "The false alarm")];
    let standing = Standing { unplaced, ..Standing::default() };
    let text = |include| {
        let subject = Subject { review: Some(&standing), include, ..Subject::new(&comparison) };
        words(&String::from_utf8(export(&subject, Format::Text).expect("a report")).expect("UTF-8"))
    };
    assert!(text(Include::All).contains("The false alarm"));
    assert!(text(Include::Confirmed).contains("The slip of the pen") && !text(Include::Confirmed).contains("The false alarm"));
}

#[test]
fn a_page_holds_as_much_of_the_articles_as_the_reader_chooses() {
    let comparison = ferry();
    let page = |contents| {
        let subject = Subject { contents, ..Subject::new(&comparison) };
        String::from_utf8(export(&subject, Format::Html).expect("a report")).expect("UTF-8")
    };
    let silent = page(Contents { wording: Wording::Hidden, ..Contents::default() });
    assert!(page(Contents::default()).contains("class=\"e\"") && !silent.contains("class=\"e\""));
    let short = page(Contents { texts: Texts::Passages, ..Contents::default() });
    assert!(short.contains("Nine members voted for it") && !short.contains("The Marigold, which was built"));
    for page in [page(Contents::default()), short] {
        let mut links = page.split("href=\"#").skip(1).map(|rest| &rest[..rest.find('"').expect("its end")]).peekable();
        assert!(links.peek().is_some());
        for id in links {
            assert!(page.contains(&format!("id=\"{id}\"")), "a link to {id}, which is not there");
        }
    }
}

#[test]
fn the_side_that_says_nothing_shows_the_sentences_that_face_it() {
    let mut c = ferry();
    c.discrepancies = vec![discrepancy(&c, Kind::Omission, Severity::OneSided, &["ending 112 years of service"], &[], "Left out")];
    let text = words(&report(&c, Format::Text));
    assert!(
        text.contains("rewrite, paragraph 2: Port Ellery’s council decided on Tuesday to shut the bay ferry after 112 years."),
        "{text}"
    );
    assert!(report(&c, Format::Html).contains("where it would stand"));
}

#[test]
fn articles_with_the_same_name_are_told_apart() {
    let blocks = [(ParagraphKind::Body, "One day it rained.")];
    let c = bare(article("story", &blocks), article("story", &blocks), &[(&[0], &[0], 1.0)], &[(0, 0)]);
    let text = report(&c, Format::Text);
    assert!(text.contains("story (left)") && text.contains("story (right)"), "{text}");
}

#[test]
fn a_comparison_without_findings_says_so_first() {
    let blocks = [(ParagraphKind::Body, "One day it rained.")];
    let mut c = bare(article("a", &blocks), article("b", &blocks), &[(&[0], &[0], 1.0)], &[(0, 0)]);
    assert!(report(&c, Format::Html).contains("<h1>No discrepancy was found</h1>"));
    c.notes = vec![Note::new(NoteKind::Unrelated, "These do not tell the same story")];
    assert!(report(&c, Format::Html).contains("<h1>These do not tell the same story</h1>"));
}

/// Writes the reports of the fixture to the folder in FACTDIFF_SHOW, for looking at them.
#[test]
#[ignore = "for eyes"]
fn show() {
    let folder = std::path::PathBuf::from(std::env::var_os("FACTDIFF_SHOW").expect("FACTDIFF_SHOW names a folder"));
    let comparison = ferry();
    for format in Format::ALL {
        let bytes = export(&Subject::new(&comparison), format).expect("a report");
        std::fs::write(folder.join("ferry").with_extension(format.ending()), bytes).expect("a file");
        std::fs::write(folder.join("hostile").with_extension(format.ending()), hostile_report(format)).expect("a file");
    }
    let marks = comparison.discrepancies.iter().zip([Decision::Confirmed, Decision::Dismissed, Decision::Questioned, Decision::Open]);
    let marks = marks.map(|(d, decision)| (d.id.clone(), Mark { decision, note: "Ask the desk: the minutes say four.".into() })).collect();
    let standing = Standing { marks, ..standing(&hostile()) };
    let subject = Subject { review: Some(&standing), ..Subject::new(&comparison) };
    std::fs::write(folder.join("reviewed.html"), export(&subject, Format::Html).expect("a report")).expect("a file");
}
