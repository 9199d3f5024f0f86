//! What the reader sets by hand: many at once, names, pairs, details, the text itself; and the report of it.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use factdiff::app::command::{Action, Command};
use factdiff::app::hand::Do;
use factdiff::app::preview::Preview;
use factdiff::app::state::{Overlay, Settings};
use factdiff::app::{Launch, Window};
use factdiff::review::{Decision, Include, Review};
use factdiff::text::Side;

use crate::harness::{SIZES, Under, act, press, send, state, wait};

pub const LEFT: &str = "The bridge of Orla opens\n\nThe new bridge of Orla cost 4.2 million crowns, Ines Haldane said on Monday. It was opened by the minister in June.\n\nBuses cross it every ten minutes.\n\nNo toll is taken. Cyclists have a lane of their own.\n";
pub const RIGHT: &str = "The bridge of Orla opens\n\nThe new bridge of Orla cost 4.8 million crowns, Rosa Brandt said on Monday. It was opened by the minister in July.\n\nBuses cross it every ten minutes.\n\nAt the kiosk they sell ice cream. Cyclists have a lane of their own.\n";

/// A window that keeps its reviews in a folder.
pub fn window(folder: &Path) -> Under {
    let keep = folder.join("kept");
    let mut harness = egui_kittest::Harness::builder().with_size(SIZES[0]).with_max_steps(30).wgpu().build_eframe(move |cc| {
        let mut window = Window::new(&cc.egui_ctx, Settings::default(), Launch::default());
        window.keep_reviews_in(keep);
        window
    });
    harness.run();
    harness
}

fn files(folder: &Path) -> (PathBuf, PathBuf) {
    let paths = (folder.join("left.txt"), folder.join("right.txt"));
    for (path, text) in [(&paths.0, LEFT), (&paths.1, RIGHT)] {
        if !path.exists() {
            std::fs::write(path, text).unwrap();
        }
    }
    paths
}

/// A window with both articles, compared.
pub fn opened(folder: &Path) -> Under {
    let (left, right) = files(folder);
    let mut harness = window(folder);
    for (side, path) in [(Side::Left, left), (Side::Right, right)] {
        send(&mut harness, Command::OpenPath(side, path));
    }
    settled(&mut harness);
    harness
}

pub fn settled(harness: &mut Under) {
    wait(harness, "the comparison", |s| s.shown().is_some() && !s.busy());
}

pub fn decisions(harness: &Under) -> Vec<Decision> {
    let state = state(harness);
    state.document.as_ref().unwrap().comparison.discrepancies.iter().map(|d| state.standing.decision(&d.id)).collect()
}

pub fn summaries(harness: &Under) -> Vec<String> {
    state(harness).document.as_ref().unwrap().comparison.discrepancies.iter().map(|d| d.summary.clone()).collect()
}

fn linked(harness: &Under, left: &str, right: &str) -> bool {
    let comparison = &state(harness).document.as_ref().unwrap().comparison;
    let text = |side: Side, s: usize| comparison.articles[side].slice(comparison.articles[side].sentences[s].span);
    comparison
        .links
        .iter()
        .any(|l| text(Side::Left, l.sentences.left).starts_with(left) && text(Side::Right, l.sentences.right).starts_with(right))
}

#[test]
fn all_that_are_listed_are_decided_at_once_and_undone_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    let count = decisions(&harness).len();
    assert!(count > 2, "{:?}", summaries(&harness));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    assert!(harness.query_by_label_contains(&format!("{count} discrepancies are chosen")).is_some());
    press(&mut harness, Modifiers::NONE, Key::X);
    assert!(decisions(&harness).iter().all(|d| *d == Decision::Dismissed));
    assert!(harness.query_by_label_contains(&format!("{count} of {count} decided")).is_some());
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(decisions(&harness).iter().all(|d| *d == Decision::Open));
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(decisions(&harness).iter().all(|d| *d == Decision::Dismissed));
    press(&mut harness, Modifiers::NONE, Key::Escape);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(state(&harness).hand.chosen.is_empty());
}

#[test]
fn a_few_are_chosen_by_click_and_decided_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    let count = decisions(&harness).len();
    harness.get_by_label_contains(&format!("1 of {count}, ")).click();
    harness.run();
    harness.get_by_label_contains(&format!("3 of {count}, ")).click_modifiers(Modifiers::COMMAND);
    harness.run();
    assert!(harness.query_by_label_contains("2 discrepancies are chosen").is_some());
    harness.get_by_label("Question the chosen").click();
    harness.run();
    let wanted: Vec<Decision> = (0..count).map(|n| if n == 0 || n == 2 { Decision::Questioned } else { Decision::Open }).collect();
    assert_eq!(decisions(&harness), wanted);
    harness.get_by_label("Choose none").click();
    harness.run();
    assert!(state(&harness).hand.chosen.is_empty());
}

#[test]
fn all_of_a_kind_are_dismissed_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    act(&mut harness, Action::NextDiscrepancy);
    act(&mut harness, Action::DismissKind);
    let some = decisions(&harness).iter().filter(|d| **d == Decision::Dismissed).count();
    assert!(some >= 1 && some < decisions(&harness).len());
    act(&mut harness, Action::Undo);
    assert!(decisions(&harness).iter().all(|d| *d == Decision::Open));
}

/// Selects the discrepancy whose summary holds these words.
pub fn select(harness: &mut Under, words: &str) {
    let at = summaries(harness).iter().position(|s| s.contains(words)).unwrap_or_else(|| panic!("{words}: {:?}", summaries(harness)));
    send(harness, Command::Select(at));
}

#[test]
fn two_names_that_mean_the_same_are_no_discrepancy_any_more_and_for_ever_where_wished() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    let all = summaries(&harness);
    let names = |harness: &Under| summaries(harness).iter().any(|s| s.contains("Brandt"));
    select(&mut harness, "Brandt");
    act(&mut harness, Action::SameName);
    settled(&mut harness);
    assert!(!names(&harness), "{:?}", summaries(&harness));
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert_eq!(summaries(&harness), all);
    let list = folder.path().join("kept/names.json");
    assert!(!list.exists(), "a name of this review alone is not kept for others");

    select(&mut harness, "Brandt");
    act(&mut harness, Action::SameNameAlways);
    settled(&mut harness);
    wait(&mut harness, "the list of names", |_| std::fs::read_to_string(&list).is_ok_and(|t| t.contains("Haldane")));
    // Another pair of articles, another window.
    let other = folder.path().join("other");
    std::fs::create_dir(&other).unwrap();
    std::fs::write(other.join("a.txt"), "The pier was closed on Friday, Ines Haldane said.\n\nNobody was hurt.\n").unwrap();
    std::fs::write(other.join("b.txt"), "The pier was closed on Friday, Rosa Brandt said.\n\nNobody was hurt.\n").unwrap();
    drop(harness);
    let mut later = window(folder.path());
    for (side, name) in [(Side::Left, "a.txt"), (Side::Right, "b.txt")] {
        send(&mut later, Command::OpenPath(side, other.join(name)));
    }
    settled(&mut later);
    assert!(!names(&later), "{:?}", summaries(&later));
    act(&mut later, Action::Corrections);
    later.get_by_label_contains("Take back: “").click();
    later.run();
    settled(&mut later);
    assert!(names(&later), "taken back, it counts again");
    wait(&mut later, "the list without it", |_| std::fs::read_to_string(&list).is_ok_and(|t| !t.contains("Haldane")));
}

/// Opens the menu of a paragraph at its start: it belongs to the sentence under the pointer as well.
fn menu_at_start(harness: &mut Under, label: &str) {
    let rect = harness.get_by_label_contains(label).rect();
    let at = rect.left_top() + egui::vec2(6.0, 8.0);
    harness.hover_at(at);
    harness.run();
    // Both in one go: while something else still moves, a run takes many frames, and a button held that long is no click.
    for pressed in [true, false] {
        harness.event(egui::Event::PointerButton { pos: at, button: egui::PointerButton::Secondary, pressed, modifiers: Modifiers::NONE });
    }
    harness.run();
}

/// Whether two paragraphs stand in one bead.
pub fn together(harness: &Under, left: usize, right: usize) -> bool {
    let beads = &state(harness).document.as_ref().unwrap().comparison.beads;
    beads.iter().any(|b| b.paragraphs.left.contains(&left) && b.paragraphs.right.contains(&right))
}

#[test]
fn paragraphs_are_parted_paired_and_set_aside_from_the_menu() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    assert!(together(&harness, 1, 1) && !together(&harness, 1, 3));
    menu_at_start(&mut harness, "left, body 2: The new bridge");
    harness.get_by_label("Part from the other side").click();
    harness.run();
    settled(&mut harness);
    assert!(!together(&harness, 1, 1));
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert!(together(&harness, 1, 1));

    menu_at_start(&mut harness, "left, body 2: The new bridge");
    harness.get_by_label("Pair this paragraph with …").click();
    harness.run();
    assert!(harness.query_by_label("With which paragraph of the right article?").is_some());
    harness.get_by(|n| n.role() == egui::Role::MenuItem && n.label().is_some_and(|l| l.contains("At the kiosk"))).click();
    harness.run();
    settled(&mut harness);
    assert!(together(&harness, 1, 3));
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert!(!together(&harness, 1, 3));

    menu_at_start(&mut harness, "left, body 4: No toll");
    harness.get_by_label("This is not part of the article").click();
    harness.run();
    settled(&mut harness);
    let furniture = |harness: &Under| state(harness).document.as_ref().unwrap().comparison.statistics.furniture.left;
    assert_eq!(furniture(&harness), 1);
    assert!(!together(&harness, 3, 3));
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert_eq!(furniture(&harness), 0);
    assert!(together(&harness, 3, 3));
}

#[test]
fn sentences_are_parted_and_paired_from_the_menu() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    assert!(!linked(&harness, "No toll", "At the kiosk"));
    menu_at_start(&mut harness, "left, body 4: No toll");
    harness.get_by_label("Pair this sentence with …").click();
    harness.run();
    harness.get_by(|n| n.role() == egui::Role::MenuItem && n.label().is_some_and(|l| l.contains("At the kiosk"))).click();
    harness.run();
    settled(&mut harness);
    assert!(linked(&harness, "No toll", "At the kiosk"));
    assert_eq!(state(&harness).selection.bead, Some(3), "the pair is shown");
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert!(!linked(&harness, "No toll", "At the kiosk"));

    assert!(linked(&harness, "The new bridge", "The new bridge"));
    menu_at_start(&mut harness, "left, body 2: The new bridge");
    harness.get_by_label("Part this sentence").click();
    harness.run();
    settled(&mut harness);
    assert!(!linked(&harness, "The new bridge", "The new bridge"));
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert!(linked(&harness, "The new bridge", "The new bridge"));
}

#[test]
fn title_date_language_and_encoding_are_set_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    let published = |harness: &Under| state(harness).slots.left.article().unwrap().published.map(|d| d.to_string());
    assert_eq!(published(&harness), None);
    act(&mut harness, Action::DetailsLeft);
    for (field, text) in [("Published", "31 March"), ("Title", "Bridge of Orla"), ("Encoding", "windows-1252")] {
        harness.get_by_role_and_label(Role::TextInput, field).focus();
        harness.run();
        harness.get_by_role_and_label(Role::TextInput, field).type_text(text);
        harness.run();
    }
    assert!(harness.query_by_label_contains("“31 March” is no day; write it as 2026-03-31").is_some());
    harness.get_by_label("Set details").click();
    harness.run();
    assert_eq!(state(&harness).overlay, Some(Overlay::Details(Side::Left)), "what is wrong is not taken");
    let form = factdiff::app::hand::Form { published: "2026-03-31".into(), ..state(&harness).hand.form.clone() };
    send(&mut harness, Command::Hand(Do::Fill(form)));
    harness.get_by_label("Set details").click();
    harness.run();
    settled(&mut harness);
    let left = state(&harness).slots.left.article().unwrap();
    assert_eq!((published(&harness).as_deref(), left.title.as_deref()), (Some("2026-03-31"), Some("Bridge of Orla")));
    assert_eq!(left.encoding, "windows-1252");
    assert!(harness.query_by_label_contains("31 March 2026").is_some(), "the header shows the day");
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert_eq!(published(&harness), None);
    act(&mut harness, Action::Redo);
    settled(&mut harness);
    assert_eq!(published(&harness).as_deref(), Some("2026-03-31"));
}

/// A book of two chapters, a file of its own each.
fn book(path: &Path) {
    let mut zip = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    let page = |title: &str, text: &str| format!("<html><body><h1>{title}</h1><p>{text}</p></body></html>");
    for (name, text) in [
        ("mimetype", "application/epub+zip".to_owned()),
        ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='book.opf'/></rootfiles></container>".to_owned()),
        (
            "book.opf",
            "<package><manifest><item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/></manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>".to_owned(),
        ),
        ("a.xhtml", page("The storm", "The storm broke the pier of Orla in one night, and nobody crossed for nine months.")),
        ("b.xhtml", page("The bridge", "The new bridge of Orla cost 4.2 million crowns, and it was opened in June.")),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}

#[test]
fn a_chapter_of_a_book_is_chosen_kept_in_the_review_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.epub");
    book(&path);
    let mut harness = opened(folder.path());
    send(&mut harness, Command::OpenPath(Side::Left, path.clone()));
    settled(&mut harness);
    let text = |harness: &Under| state(harness).slots.left.article().unwrap().text.clone();
    assert!(text(&harness).contains("The storm broke") && text(&harness).contains("4.2 million"));
    assert!(harness.query_by_label_contains("The left article is a book, all 2 chapters of it").is_some());
    assert!(harness.query_by_label_contains("all 2 chapters, source").is_some(), "the header says so, too");
    let choose = |harness: &mut Under, now: &str, chapter: &str| {
        act(harness, Action::DetailsLeft);
        let is_chosen = |label: &str| {
            harness.get_by_role_and_label(Role::RadioButton, label).accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
        };
        assert!(is_chosen(now) && !is_chosen(chapter));
        harness.get_by_role_and_label(Role::RadioButton, chapter).click();
        harness.run();
        harness.get_by_label("Set details").click();
        harness.run();
        settled(harness);
    };
    choose(&mut harness, "All 2 chapters", "2. The bridge");
    assert!(!text(&harness).contains("The storm broke") && text(&harness).contains("4.2 million"));
    assert!(harness.query_by_label_contains(", chapter 2 of 2").is_some(), "the header says which");
    assert_eq!(state(&harness).review.as_ref().unwrap().state().given.left.chapter, Some(2));
    choose(&mut harness, "2. The bridge", "1. The storm");
    assert!(text(&harness).contains("The storm broke") && !text(&harness).contains("4.2 million"));
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert!(text(&harness).contains("4.2 million"));
    let saved = folder.path().join("mine.factdiff");
    send(&mut harness, Command::SaveReviewTo(saved.clone()));
    wait(&mut harness, "the review on disk", |_| Review::open(&saved).is_ok_and(|r| r.state().given.left.chapter == Some(2)));
    drop(harness);
    let mut again = window(folder.path());
    send(&mut again, Command::OpenReview(saved));
    settled(&mut again);
    assert!(!text(&again).contains("The storm broke"), "{}", text(&again));
}

#[test]
fn the_comparison_follows_while_the_text_is_edited_and_the_file_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    select(&mut harness, "4.8 million");
    press(&mut harness, Modifiers::NONE, Key::C);
    let before = summaries(&harness);
    act(&mut harness, Action::EditLeft);
    assert!(harness.query_by_label_contains("Editing the left article").is_some());
    let text = LEFT.trim().replace("in June", "in July").replace("No toll is taken", "A toll of 3 crowns is taken");
    send(&mut harness, Command::Hand(Do::Type(text)));
    settled(&mut harness);
    assert!(!summaries(&harness).iter().any(|s| s.contains("June")), "{:?}", summaries(&harness));
    let confirmed = |harness: &Under| decisions(harness).iter().filter(|d| **d == Decision::Confirmed).count();
    assert_eq!(confirmed(&harness), 1, "the decision stays where its passage stands");
    harness.get_by_label("Done").click();
    harness.run();
    settled(&mut harness);
    assert!(state(&harness).hand.draft.is_none());
    assert_eq!(std::fs::read_to_string(folder.path().join("left.txt")).unwrap(), LEFT);
    assert!(state(&harness).document.as_ref().unwrap().comparison.notes.iter().any(|n| n.message.contains("edited by hand")));
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert_eq!(summaries(&harness), before);
    assert_eq!(confirmed(&harness), 1);
    act(&mut harness, Action::Redo);
    settled(&mut harness);
    assert!(!summaries(&harness).iter().any(|s| s.contains("June")));
}

#[test]
fn an_edit_can_be_dropped_and_typing_goes_into_the_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    let before = summaries(&harness);
    act(&mut harness, Action::EditRight);
    harness.run();
    harness.get_by_label("Text of the right article").type_text("cxq ");
    harness.run();
    settled(&mut harness);
    assert!(state(&harness).slots.right.article().unwrap().text.contains("cxq"), "keys write, they do not decide");
    assert!(decisions(&harness).iter().all(|d| *d == Decision::Open));
    harness.get_by_label("Drop the changes").click();
    harness.run();
    settled(&mut harness);
    assert_eq!(summaries(&harness), before);
    assert!(state(&harness).review.as_ref().unwrap().undo_label().is_none());
}

#[test]
fn the_export_dialog_shows_what_the_report_will_be() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    select(&mut harness, "4.8 million");
    press(&mut harness, Modifiers::NONE, Key::C);
    press(&mut harness, Modifiers::NONE, Key::N);
    harness.get_by_label("Text of the note").type_text("ask the office");
    harness.run();
    harness.get_by_label("Write note").click();
    harness.run();
    let count = decisions(&harness).len();
    act(&mut harness, Action::Export);
    let entries = |s: &factdiff::app::state::State| match s.preview.as_deref() {
        Some(Preview::Page(page)) => page.entries.len(),
        _ => 0,
    };
    wait(&mut harness, "the preview", |s| entries(s) == count);
    assert!(harness.query_by_label_contains("Preview of the report").is_some());
    harness.get_by_label_contains("Confirmed ones only").click();
    harness.run();
    wait(&mut harness, "the preview of the confirmed ones", |s| s.report.include == Include::Confirmed && entries(s) == 1);
    assert!(harness.query_by_label_contains("Note: ask the office").is_some());
    harness.get_by_label("Plain text").click();
    harness.run();
    wait(&mut harness, "the text", |s| matches!(s.preview.as_deref(), Some(Preview::Text(t)) if t.contains("ask the office")));
}

/// Says how long the comparison takes to follow a key, for an article of about a thousand words a side.
#[test]
#[ignore = "a measurement"]
fn how_fast_the_comparison_follows_an_edit() {
    let folder = tempfile::tempdir().unwrap();
    let told = |text: &str| (0..16).map(|n| text.replace("Orla", &format!("Orla {n}"))).collect::<Vec<_>>().join("\n");
    std::fs::write(folder.path().join("left.txt"), told(LEFT)).unwrap();
    std::fs::write(folder.path().join("right.txt"), told(RIGHT)).unwrap();
    let mut harness = opened(folder.path());
    let words = state(&harness).slots.left.article().unwrap().word_count();
    act(&mut harness, Action::EditLeft);
    let mut times = Vec::new();
    for n in 0..40 {
        let last = format!("key {n}.");
        let text = format!("{}\n\n{last}", told(LEFT).trim());
        let since = std::time::Instant::now();
        let ctx = harness.ctx.clone();
        harness.state_mut().send(&ctx, Command::Hand(Do::Type(text)));
        while state(&harness).document.as_ref().is_none_or(|d| !d.comparison.articles.left.text.ends_with(&last)) {
            harness.step();
        }
        times.push(since.elapsed());
    }
    times.sort();
    println!("{words} words a side: median {:?}, slowest {:?}", times[20], times[39]);
}

/// Types into the field that has the keyboard.
fn write(harness: &mut Under, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

#[test]
fn paragraphs_and_sentences_are_paired_and_parted_without_the_mouse() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    assert!(!together(&harness, 1, 3));
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    write(&mut harness, "pair paragraphs");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(harness.query_by_label("Pair which paragraph of the left article?").is_some());
    write(&mut harness, "new bridge");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(harness.query_by_label("With which paragraph of the right article?").is_some());
    write(&mut harness, "KIOSK");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    settled(&mut harness);
    assert!(together(&harness, 1, 3));
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    settled(&mut harness);
    assert!(!together(&harness, 1, 3));

    act(&mut harness, Action::PairSentences);
    write(&mut harness, "no toll");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    write(&mut harness, "no such words");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(harness.query_by_label_contains("No sentence holds these words").is_some());
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(state(&harness).overlay.is_none());

    act(&mut harness, Action::PairSentences);
    write(&mut harness, "no toll");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    write(&mut harness, "kiosk");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    settled(&mut harness);
    assert!(linked(&harness, "No toll", "At the kiosk"));
    let bead = state(&harness).selection.bead.expect("the pair is selected");
    act(&mut harness, Action::PartRow);
    settled(&mut harness);
    assert!(!linked(&harness, "No toll", "At the kiosk"), "the row {bead} was parted");
}

#[test]
fn the_list_of_partners_starts_at_the_selected_row_and_goes_by_arrow() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    send(&mut harness, Command::SelectBead(2));
    act(&mut harness, Action::PairParagraphs);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    settled(&mut harness);
    assert_eq!(state(&harness).overrides.paired, [(2, 1)]);
}

#[test]
fn keeping_both_texts_is_undone_and_done_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    let kept = |harness: &Under| state(harness).review.as_ref().unwrap().state().texts.is_some();
    act(&mut harness, Action::KeepTexts);
    assert!(kept(&harness));
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert!(!kept(&harness));
    assert!(state(&harness).message.as_ref().unwrap().text.contains("Undone: keep both texts"));
    press(&mut harness, Modifiers::COMMAND, Key::Y);
    assert!(kept(&harness));
}
