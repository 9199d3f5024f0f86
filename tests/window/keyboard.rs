//! The whole of a review without a mouse: walking both articles, their menus, what has the keyboard and shows it.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use factdiff::app::command::{Action, Command};
use factdiff::app::state::{Settings, Spot};
use factdiff::text::Side;

use crate::hand::{opened, settled, together};
use crate::harness::{SIZES, Under, act, press, send, state, usual, window};

const CTRL: Modifiers = Modifiers::COMMAND;

fn spot(harness: &Under) -> Spot {
    state(harness).selection.spot.expect("the keyboard is on a paragraph")
}

/// Goes down the left article to a paragraph.
fn go_to(harness: &mut Under, starts: &str) {
    for _ in 0..12 {
        press(harness, CTRL, Key::ArrowDown);
        if harness.get_by_label_contains(starts).is_focused() {
            return;
        }
    }
    panic!("the keyboard never came to {starts}");
}

/// Walks down an open menu to an item and takes it.
fn take(harness: &mut Under, starts: &str) {
    for _ in 0..12 {
        press(harness, Modifiers::NONE, Key::ArrowDown);
        if harness.query_all_by_label_contains(starts).any(|n| n.is_focused()) {
            press(harness, Modifiers::NONE, Key::Enter);
            return;
        }
    }
    panic!("no item of the menu starts with {starts}: {:?}", harness.root());
}

#[test]
fn paragraphs_are_walked_by_key_and_the_one_with_the_keyboard_has_the_focus() {
    let mut harness = usual();
    press(&mut harness, CTRL, Key::ArrowDown);
    assert!(harness.get_by_label_contains("left, title 3: Ferries return").is_focused());
    press(&mut harness, CTRL, Key::ArrowDown);
    press(&mut harness, CTRL, Key::ArrowDown);
    let paragraph = spot(&harness).paragraph;
    assert!(paragraph > 2, "furniture is folded, and so are its paragraphs: {paragraph}");
    press(&mut harness, CTRL, Key::ArrowUp);
    assert!(spot(&harness).paragraph < paragraph);
    press(&mut harness, CTRL, Key::ArrowUp);
    let bead = state(&harness).selection.bead;
    press(&mut harness, CTRL, Key::ArrowRight);
    assert_eq!(spot(&harness).side, Side::Right);
    assert_eq!(state(&harness).selection.bead, bead, "its partner stands in the same row");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(state(&harness).selection.spot, None);
}

#[test]
fn sentences_are_walked_by_key_and_lead_to_their_partners() {
    let mut harness = usual();
    go_to(&mut harness, "left, body 9: The old pier");
    let text = |harness: &Under| {
        let spot = spot(harness);
        let article = &state(harness).document.as_ref().unwrap().comparison.articles[spot.side];
        article.slice(article.sentences[spot.sentence.unwrap()].span).to_owned()
    };
    press(&mut harness, CTRL | Modifiers::SHIFT, Key::ArrowRight);
    assert!(text(&harness).starts_with("The old pier"));
    press(&mut harness, CTRL | Modifiers::SHIFT, Key::ArrowRight);
    assert!(text(&harness).starts_with("Fishermen"));
    press(&mut harness, CTRL | Modifiers::SHIFT, Key::ArrowLeft);
    press(&mut harness, CTRL, Key::ArrowRight);
    assert!(text(&harness).starts_with("The old pier had been closed"));
}

#[test]
fn paragraphs_and_sentences_are_paired_and_parted_by_key_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    act(&mut harness, Action::ToggleFold);
    assert!(!together(&harness, 1, 3));
    assert!(together(&harness, 1, 1));
    go_to(&mut harness, "left, body 2: The new bridge");
    press(&mut harness, Modifiers::SHIFT, Key::F10);
    take(&mut harness, "Part from the other side");
    settled(&mut harness);
    assert!(!together(&harness, 1, 1));
    press(&mut harness, CTRL, Key::Z);
    settled(&mut harness);
    go_to(&mut harness, "left, body 2: The new bridge");
    press(&mut harness, Modifiers::NONE, Key::Menu);
    take(&mut harness, "Pair this paragraph with …");
    harness.event(egui::Event::Text("kiosk".to_owned()));
    harness.run();
    press(&mut harness, Modifiers::NONE, Key::Enter);
    settled(&mut harness);
    assert!(together(&harness, 1, 3));
}

#[test]
fn the_menu_of_a_sentence_by_key_speaks_of_that_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    go_to(&mut harness, "left, body 2: The new bridge");
    for _ in 0..2 {
        press(&mut harness, CTRL | Modifiers::SHIFT, Key::ArrowRight);
    }
    press(&mut harness, Modifiers::SHIFT, Key::F10);
    assert!(harness.query_by_label_contains("“It was opened by the minister").is_some());
    take(&mut harness, "Part this sentence");
    settled(&mut harness);
    let comparison = &state(&harness).document.as_ref().unwrap().comparison;
    let parted =
        comparison.articles.left.sentences.iter().position(|s| comparison.articles.left.slice(s.span).starts_with("It was opened"));
    assert!(comparison.links.iter().all(|l| Some(l.sentences.left) != parted));
}

#[test]
fn escape_closes_a_menu_and_nothing_else() {
    let mut harness = usual();
    act(&mut harness, Action::NextDiscrepancy);
    press(&mut harness, Modifiers::SHIFT, Key::F10);
    assert!(harness.query_by_label("Copy paragraph").is_some());
    let chosen = state(&harness).selection.discrepancy;
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.query_by_label("Copy paragraph").is_none(), "the menu is closed");
    assert_eq!(state(&harness).selection.discrepancy, chosen, "the selection stays");
    // A menu that was closed does not come back by itself, and plain keys work again.
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(state(&harness).selection.discrepancy, None);
}

#[test]
fn plain_keys_walk_an_open_menu_and_decide_nothing() {
    let mut harness = usual();
    send(&mut harness, Command::Select(0));
    press(&mut harness, Modifiers::SHIFT, Key::F10);
    press(&mut harness, Modifiers::NONE, Key::X);
    assert!(state(&harness).standing.is_blank(), "X is a key of the menu while it is open");
}

#[test]
fn the_tabulator_begins_with_the_left_article_and_ends_in_the_status_bar() {
    let mut harness = window(SIZES[0], Settings::default());
    press(&mut harness, Modifiers::NONE, Key::Tab);
    assert!(harness.get_by_label("Open left article…").is_focused());
    for _ in 0..2 {
        press(&mut harness, Modifiers::NONE, Key::Tab);
    }
    assert!(harness.get_by_label("Path of the left article").is_focused());
}

#[test]
fn who_listens_is_taken_to_the_discrepancy_that_was_selected_by_key() {
    let mut harness = usual();
    for position in ["1 of 7", "2 of 7"] {
        press(&mut harness, Modifiers::ALT | Modifiers::SHIFT, Key::ArrowDown);
        assert!(harness.get_by_label_contains(&format!("{position}, ")).is_focused(), "{position}");
    }
}
