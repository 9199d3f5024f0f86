//! The page: rows, folds, moved paragraphs, scrolling.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use factdiff::app::command::{Action, Command};
use factdiff::app::state::{Columns, Settings};
use factdiff::comparison::Order;

use crate::harness::{SIZES, act, everywhere, press, send, shown, state, usual, window};
use crate::long::long;

#[test]
fn both_sides_of_a_bead_start_level() {
    let harness = usual();
    let left = harness.get_by_label_contains("left, body 9: The old pier was closed").rect();
    let right = harness.get_by_label_contains("right, body 6: The old pier had been closed").rect();
    assert_eq!(left.top(), right.top());
    assert!(right.left() > left.right());
}

#[test]
fn every_paragraph_in_view_has_a_name_of_its_own_and_stays_inside_the_window() {
    everywhere(|harness, size| {
        let found: Vec<_> = harness.get_all_by_label_contains(", body ").map(|n| n.rect()).collect();
        assert!(found.len() >= 2, "{} paragraphs in view", found.len());
        assert!(found.iter().all(|r| r.left() >= 16.0 && r.right() <= size[0]), "{found:?}");
    });
}

#[test]
fn furniture_and_unchanged_paragraphs_fold_and_one_click_opens_them() {
    let mut harness = usual();
    assert!(harness.query_by_label_contains("left, furniture 1: Menu").is_none());
    harness.get_by_label("Show 2 paragraphs around the article").click();
    harness.run();
    assert!(harness.query_by_label_contains("left, furniture 1: Menu").is_some());
    harness.get_by_label("Fold 2 paragraphs around the article").click();
    harness.run();
    assert!(harness.query_by_label_contains("left, furniture 1: Menu").is_none());
    assert!(harness.query_by_label_contains("list item").is_none());
    act(&mut harness, Action::ToggleFold);
    assert!(harness.get_all_by_label_contains("list item").count() >= 2);
    assert!(harness.query_by_label_contains("left, furniture 1: Menu").is_none(), "furniture stays folded");
}

#[test]
fn a_moved_paragraph_stands_beside_its_partner_and_one_key_goes_to_its_old_place_and_back() {
    let mut harness = shown(SIZES[1], Settings::default());
    press(&mut harness, Modifiers::ALT, Key::M);
    let left = harness.get_by_label_contains("left, body 14: A new lighthouse").rect();
    let right = harness.get_by_label_contains("right, body 3: A new lighthouse").rect();
    assert_eq!(left.top(), right.top());
    press(&mut harness, Modifiers::ALT, Key::M);
    assert!(state(&harness).reveal.stub);
    let stub = harness.get_by_label_contains("Moved paragraph, go to it").rect();
    assert!(stub.top() > 100.0 && stub.bottom() < 600.0);
    press(&mut harness, Modifiers::ALT, Key::M);
    assert!(!state(&harness).reveal.stub);
}

#[test]
fn rows_follow_either_article() {
    let mut harness = usual();
    let below = |harness: &crate::harness::Under| {
        let lighthouse = harness.get_by_label_contains("left, body 14: A new lighthouse").rect().top();
        let pier = harness.get_by_label_contains("left, body 9: The old pier").rect().top();
        lighthouse > pier
    };
    assert!(below(&harness));
    send(&mut harness, Command::SetOrder(Order::ByRight));
    assert!(!below(&harness));
}

#[test]
fn columns_can_be_one_both_or_either_article_alone() {
    let mut harness = usual();
    for (columns, left, right) in
        [(Columns::Inline, true, true), (Columns::Left, true, false), (Columns::Right, false, true), (Columns::Both, true, true)]
    {
        send(&mut harness, Command::SetColumns(columns));
        assert_eq!(harness.query_by_label_contains("left, title").is_some(), left, "{columns:?}");
        assert_eq!(harness.query_by_label_contains("right, title").is_some(), right, "{columns:?}");
    }
    let narrow = shown([520.0, 700.0], Settings::default());
    let left = narrow.get_by_label_contains("left, title").rect();
    let right = narrow.get_by_label_contains("right, title").rect();
    assert!(right.top() > left.bottom(), "in a small window the articles stand in one column");
}

#[test]
fn find_marks_all_hits_and_unfolds_what_hides_one() {
    let mut harness = usual();
    press(&mut harness, Modifiers::COMMAND, Key::F);
    harness.get_by_label("Find in both articles").type_text("twice a day");
    harness.run();
    assert_eq!(state(&harness).find.hits.len(), 2);
    assert!(harness.query_by_label("1 of 2").is_some());
    assert!(harness.query_by_label_contains("left, list item 12: Ferries sail twice a day").is_some(), "the fold opened");
    press(&mut harness, Modifiers::NONE, Key::F3);
    assert_eq!(state(&harness).find.current, 1);
    press(&mut harness, Modifiers::NONE, Key::F3);
    assert_eq!(state(&harness).find.current, 0, "after the last comes the first");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(!state(&harness).find.open);
}

#[test]
fn what_the_search_unfolded_folds_again_when_it_goes_on() {
    let mut harness = usual();
    press(&mut harness, Modifiers::COMMAND, Key::F);
    harness.get_by_label("Find in both articles").type_text("menu");
    harness.run();
    assert!(harness.query_by_label_contains("left, furniture 1: Menu").is_some());
    send(&mut harness, Command::SetFindQuery("harbour".to_owned()));
    act(&mut harness, Action::FindNext);
    assert!(harness.query_by_label_contains("left, furniture 1: Menu").is_none(), "the menu folds again");
}

#[test]
fn scrolling_a_long_article_sets_only_what_is_in_view_and_keeps_its_place() {
    let mut harness = window(SIZES[0], Settings { unfolded: true, ..Settings::default() });
    harness.state_mut().show(long(3_000));
    harness.run();
    assert!(harness.get_all_by_label_contains(", body ").count() < 40);
    let (_, before) = harness.state_mut().extent();
    press(&mut harness, Modifiers::NONE, Key::End);
    assert!(harness.query_by_label_contains("left, body 3000: Paragraph 2999 ").is_some());
    let (_, after) = harness.state_mut().extent();
    assert!((after / before - 1.0).abs() < 0.02, "the length was well guessed: {before} {after}");
    press(&mut harness, Modifiers::NONE, Key::PageUp);
    let name = "left, body 2996: ";
    let top = harness.get_by_label_contains(name).rect().top();
    harness.set_size(egui::vec2(1300.0, 900.0));
    harness.run();
    let now = harness.get_by_label_contains(name).rect().top();
    assert!((now - top).abs() < 400.0, "{top} {now}");
}

#[test]
fn a_click_on_a_mark_selects_its_discrepancy() {
    let mut harness = usual();
    let left = harness.get_by_label_contains("left, body 10: Engineers").rect();
    // The second line starts with "The talks between Norway and Denmark".
    harness.hover_at(left.left_top() + egui::vec2(190.0, 39.0));
    harness.run();
    harness.drag_at(left.left_top() + egui::vec2(190.0, 39.0));
    harness.drop_at(left.left_top() + egui::vec2(190.0, 39.0));
    harness.run();
    assert_eq!(state(&harness).selection.discrepancy, Some(1));
}
