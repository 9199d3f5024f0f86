//! Opening articles: path field, paste, drop, errors, the demo.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use factdiff::app::Launch;
use factdiff::app::command::{Action, Command};
use factdiff::app::state::{Settings, Slot};
use factdiff::load::LoadOptions;
use factdiff::text::{Side, Sides};

use crate::harness::{SIZES, THEMES, Under, act, press, send, started, state, usual, wait, window};

fn file(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn type_into(harness: &mut Under, label: &str, text: &str) {
    harness.get_by_label(label).focus();
    harness.run_ok();
    harness.get_by_label(label).type_text(text);
    harness.run_ok();
    harness.key_press(Key::Enter);
    harness.step();
}

#[test]
fn two_paths_open_two_articles_and_compare_them() {
    let folder = tempfile::tempdir().unwrap();
    let left = file(folder.path(), "first.txt", "The bridge opens on Monday.\n\nIt cost nine million crowns.\n");
    let right = file(folder.path(), "second.txt", "The bridge opens on Tuesday.\n\nIt cost nine million crowns.\n");
    let mut harness = window(SIZES[0], Settings::default());
    type_into(&mut harness, "Path of the left article", &left.display().to_string());
    wait(&mut harness, "the left article", |s| s.slots.left.article().is_some());
    type_into(&mut harness, "Path of the right article", &right.display().to_string());
    wait(&mut harness, "the comparison", |s| s.shown().is_some());
    assert!(harness.query_by_label_contains("left, body 1: The bridge opens on Monday").is_some());
    assert_eq!(state(&harness).settings.recent[0].left, left);
    act(&mut harness, Action::Home);
    harness.get_by_label("Open first.txt  and  second.txt").click();
    harness.run_ok();
    wait(&mut harness, "the comparison", |s| s.shown().is_some());
}

#[test]
fn a_file_that_cannot_be_read_says_so_on_its_side_and_what_to_do() {
    let mut harness = window(SIZES[1], Settings::default());
    send(&mut harness, Command::OpenPath(Side::Right, "/no/such/article.txt".into()));
    wait(&mut harness, "the error", |s| matches!(s.slots.right, Slot::Failed(..)));
    let Slot::Failed(_, error) = &state(&harness).slots.right else { unreachable!() };
    let remedy = error.remedy.clone();
    let said = harness.get_by_label_contains(&remedy).rect();
    let card = harness.get_by_label("Path of the right article").rect();
    assert!(said.left() >= card.left() - 1.0 && said.right() <= card.right() + 40.0, "the message stands on the card of its side");
    assert!(matches!(state(&harness).slots.left, Slot::Empty));
}

#[test]
fn each_sort_of_file_that_is_refused_says_on_its_side_what_is_wrong_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let refused = [
        (folder.path().to_owned(), "is a folder", "Choose a file inside it"),
        (write("empty.txt", b""), "file is empty", "Choose another file"),
        (write("noise.txt", b"\x01\x02\x03\0\x04\0\0\x05"), "is not text", "Open a text, web page"),
        (write("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "is an image", "words in a picture cannot be read"),
        (write("old.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0"), "old binary Office format", "Save it as DOCX"),
        (write("cut.docx", b"PK\x03\x04\x14\0\0\0broken"), "damaged", "Get the file again"),
        (write("long.txt", &vec![b'a'; (64 << 20) + 1]), "more than 64 MB", "without its pictures"),
    ];
    let mut harness = window(SIZES[0], Settings::default());
    for (path, problem, remedy) in refused {
        for side in Side::BOTH {
            send(&mut harness, Command::OpenPath(side, path.clone()));
            wait(&mut harness, problem, |s| matches!(&s.slots[side], Slot::Failed(_, e) if path.display().to_string() == e.source_name));
            let card = harness.get_by_label(&format!("Path of the {} article", side.name())).rect();
            for words in [problem, remedy] {
                let on_card = |r: egui::Rect| r.left() >= card.left() - 1.0 && r.right() <= card.right() + 40.0;
                let said = harness.query_all_by_label_contains(words).any(|n| on_card(n.rect()));
                assert!(said, "{words} on the {} side", side.name());
            }
        }
    }
}

#[test]
fn the_window_reads_its_files_as_the_call_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cyrillic.txt");
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode("Паром снова ходит.");
    std::fs::write(&path, bytes).unwrap();
    let launch = |limit: u64| Launch {
        paths: Sides::new(Some(path.clone()), None),
        load: Sides::new(
            LoadOptions { limit, encoding: Some("windows-1251".to_owned()), ..LoadOptions::default() },
            LoadOptions { limit, ..LoadOptions::default() },
        ),
        ..Launch::default()
    };
    let mut harness = started(launch(1_000));
    wait(&mut harness, "the article", |s| s.slots.left.article().is_some());
    assert_eq!(state(&harness).slots.left.article().unwrap().text, "Паром снова ходит.");
    let mut small = started(launch(10));
    wait(&mut small, "the refusal", |s| matches!(&s.slots.left, Slot::Failed(_, e) if e.problem.contains("more than 10 bytes")));
}

#[test]
fn a_pasted_text_fills_a_side() {
    for theme in THEMES {
        let mut harness = window(SIZES[1], Settings { theme, ..Settings::default() });
        press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::V);
        harness.get_by_label("Text of the left article").type_text("The ferry sails at noon.");
        harness.run_ok();
        harness.get_by_label("Use as left article").click();
        harness.run_ok();
        wait(&mut harness, "the pasted text", |s| s.slots.left.article().is_some());
        assert!(state(&harness).slots.left.article().unwrap().text.contains("noon"));
        harness.get_by_label("Clear the left article").click();
        harness.run_ok();
        assert!(matches!(state(&harness).slots.left, Slot::Empty));
    }
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|e| e.to_string())
    }
}

#[test]
fn one_dropped_file_fills_the_side_under_the_pointer_and_two_fill_both() {
    let folder = tempfile::tempdir().unwrap();
    let one = file(folder.path(), "one.txt", "The mill burned down in 1904.");
    let two = file(folder.path(), "two.txt", "The mill burned down in 1940.");
    let mut harness = window(SIZES[0], Settings::default());
    let card = harness.get_by_label("Path of the right article").rect().center();
    harness.hover_at(card);
    harness.run_ok();
    harness.input_mut().hovered_files.push(egui::HoveredFile { path: Some(one.clone()), mime: String::new() });
    harness.step();
    assert!(harness.query_by_label("Drop to open as the right article").is_some(), "the side under the pointer lights up");
    assert!(harness.query_by_label("Drop to open as the left article").is_none());
    harness.input_mut().hovered_files.push(egui::HoveredFile { path: Some(two.clone()), mime: String::new() });
    harness.step();
    assert!(harness.query_by_label("Drop to open as the left article").is_some(), "two files fill both sides");
    harness.input_mut().hovered_files.clear();
    harness.input_mut().dropped_files.push(Arc::new(Dropped(one.clone())));
    harness.step();
    wait(&mut harness, "the dropped file", |s| s.slots.right.article().is_some());
    assert!(matches!(state(&harness).slots.left, Slot::Empty));
    for path in [&two, &one] {
        harness.input_mut().dropped_files.push(Arc::new(Dropped(path.clone())));
    }
    harness.step();
    wait(&mut harness, "both files", |s| s.shown().is_some());
    assert!(state(&harness).slots.left.article().unwrap().text.contains("1940"));
    assert!(state(&harness).slots.right.article().unwrap().text.contains("1904"));
}

#[test]
fn the_column_under_the_pointer_lights_up_while_a_file_is_dragged_over_a_comparison() {
    let mut harness = usual();
    let column = harness.get_by_label_contains("right, body 6: The old pier").rect().center();
    harness.hover_at(column);
    harness.run_ok();
    assert!(harness.query_by_label_contains("Drop to open").is_none());
    harness.input_mut().hovered_files.push(egui::HoveredFile::default());
    harness.step();
    let lit = harness.get_by_label("Drop to open as the right article").rect();
    assert!(lit.contains(column), "{lit:?} is not the column at {column:?}");
}

#[test]
fn where_nobody_knows_the_pointer_both_sides_offer_themselves() {
    let mut harness = window(SIZES[0], Settings::default());
    harness.input_mut().hovered_files.push(egui::HoveredFile::default());
    harness.step();
    for side in ["left", "right"] {
        assert!(harness.query_by_label(&format!("Drop to open as the {side} article")).is_some(), "{side}");
    }
}

#[test]
fn the_demo_pair_opens_with_one_click() {
    for size in SIZES {
        let mut harness = window(size, Settings::default());
        harness.get_by_label("Open the demo pair").click();
        harness.run_ok();
        wait(&mut harness, "the demo", |s| s.shown().is_some());
        assert!(harness.get_all_by_label_contains("left, ").count() > 1);
        assert!(state(&harness).settings.recent.is_empty(), "the demo is no recent pair");
    }
}

#[test]
fn a_text_pasted_outside_any_field_opens_the_dialog_with_it() {
    let mut harness = window(SIZES[0], Settings::default());
    harness.input_mut().events.push(egui::Event::Paste("The ferry sails at noon.".to_owned()));
    harness.run_ok();
    harness.get_by_label("Use as left article").click();
    harness.run_ok();
    wait(&mut harness, "the pasted text", |s| s.slots.left.article().is_some());
    harness.input_mut().events.push(egui::Event::Paste("The ferry sails at one.".to_owned()));
    harness.run_ok();
    harness.get_by_label("Use as right article").click();
    harness.run_ok();
    wait(&mut harness, "the comparison", |s| s.shown().is_some());
}

#[test]
fn the_paste_dialog_takes_the_clipboard_before_its_field_has_the_keyboard() {
    let mut harness = window(SIZES[0], Settings::default());
    let ctx = harness.ctx.clone();
    harness.state_mut().send(&ctx, Command::Act(Action::Paste));
    harness.input_mut().events.push(egui::Event::Paste("The ferry sails at noon.".to_owned()));
    harness.run_ok();
    assert_eq!(state(&harness).field, "The ferry sails at noon.");
}

#[test]
fn the_home_screen_is_worked_with_the_tabulator_and_the_space_bar() {
    let mut harness = window(SIZES[0], Settings::default());
    for _ in 0..12 {
        if harness.get_by_label("Open the demo pair").is_focused() {
            break;
        }
        press(&mut harness, Modifiers::NONE, Key::Tab);
    }
    assert!(harness.get_by_label("Open the demo pair").is_focused(), "the tabulator reaches the demo");
    harness.key_press(Key::Space);
    harness.step();
    wait(&mut harness, "the demo", |s| s.shown().is_some());
}

#[test]
fn an_article_that_the_window_cannot_set_right_says_so() {
    let mut harness = window(SIZES[0], Settings::default());
    let mut sides = crate::sample::sample().comparison;
    let mut right = (*sides.articles.right).clone();
    right.language = factdiff::text::Language::from_tag("ar").unwrap();
    sides.articles.right = Arc::new(right);
    harness.state_mut().show(factdiff::app::document::Document::new(sides, std::time::Duration::ZERO));
    harness.run();
    assert!(harness.query_by_label_contains("right article: Tarn harbour opens again, shown from left to right").is_some());
    assert!(harness.query_by_label_contains("left article: Ferries return to Tarn in May, original.txt").is_some());
}

#[test]
fn a_recent_pair_is_found_again_from_any_folder() {
    let mut harness = window(SIZES[0], Settings::default());
    send(&mut harness, Command::OpenPath(Side::Left, "assets/demo/original.txt".into()));
    send(&mut harness, Command::OpenPath(Side::Right, "assets/demo/rewrite.txt".into()));
    wait(&mut harness, "the comparison", |s| s.shown().is_some());
    let recent = &state(&harness).settings.recent[0];
    assert!(recent.left.is_absolute() && recent.left.ends_with("assets/demo/original.txt"), "{recent:?}");
    assert!(recent.right.is_absolute(), "{recent:?}");
}
