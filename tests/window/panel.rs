//! The panel: answer, list, tables.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use factdiff::app::command::{Action, Command};
use factdiff::app::layer::Layer;
use factdiff::app::state::{Settings, Sort, Tab};
use factdiff::facts::Kind;

use crate::harness::{SIZES, act, everywhere, press, send, shown, state, usual};

#[test]
fn the_answer_comes_first() {
    let harness = usual();
    let answer = harness.get_by_label("88 % kept, 2 conflicts, 2 altered, 1 left out, 1 added").rect();
    let first = harness.get_by_label_contains("1 of 7, Conflict · number").rect();
    assert!(answer.bottom() <= first.top());
}

#[test]
fn next_and_previous_walk_the_list_and_show_both_places() {
    everywhere(|mut harness, size| {
        for (n, (left, right)) in
            [("left, body 5", "right, body 2"), ("left, body 10", "right, body 7"), ("left, body 6", "right, body 4")].iter().enumerate()
        {
            press(&mut harness, Modifiers::ALT | Modifiers::SHIFT, Key::ArrowDown);
            assert_eq!(state(&harness).selection.discrepancy, Some(n));
            for name in [left, right] {
                let rect = harness.get_by_label_contains(&format!("{name}: ")).rect();
                assert!(rect.bottom() > 104.0 && rect.top() < size[1] - 28.0, "{name} at {rect:?} of {size:?}");
            }
        }
        press(&mut harness, Modifiers::ALT | Modifiers::SHIFT, Key::ArrowUp);
        assert_eq!(state(&harness).selection.discrepancy, Some(1));
    });
}

#[test]
fn a_small_window_opens_the_list_on_wish() {
    let mut harness = shown(SIZES[1], Settings::default());
    assert!(harness.query_by_label_contains("1 of 7").is_none());
    harness.get_by_label("List").click();
    harness.run();
    assert!(harness.query_by_label_contains("1 of 7").is_some());
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.query_by_label_contains("1 of 7").is_none());
}

#[test]
fn a_search_in_a_small_window_shows_the_page_that_the_list_covers() {
    let mut harness = shown([480.0, 400.0], Settings::default());
    act(&mut harness, Action::TogglePanel);
    assert!(harness.query_by_label_contains("1 of 7").is_some());
    press(&mut harness, Modifiers::COMMAND, Key::F);
    assert!(harness.query_by_label_contains("1 of 7").is_none(), "the list covers the hits");
}

#[test]
fn a_small_window_shows_both_titles_one_below_the_other() {
    let harness = shown([480.0, 400.0], Settings::default());
    let [left, right] = ["left article: ", "right article: "].map(|name| harness.get_by_label_contains(name).rect());
    assert!(left.bottom() <= right.top() + 1.0 && left.width() > 200.0 && right.width() > 200.0, "{left:?} {right:?}");
}

#[test]
fn a_click_on_a_card_selects_it_and_why_gives_the_reason() {
    let mut harness = usual();
    harness.get_by_label_contains("3 of 7, Altered · quotation").click();
    harness.run();
    assert_eq!(state(&harness).selection.discrepancy, Some(2));
    harness.get_by_label("Why?").click();
    harness.run();
    assert!(state(&harness).why);
    assert!(harness.query_by_label("Hide why").is_some());
}

#[test]
fn layers_kinds_confidence_and_search_narrow_the_list() {
    let mut harness = usual();
    harness.get_by_label("Conflicts 2").click();
    harness.run();
    assert!(!state(&harness).settings.layers.has(Layer::Conflict));
    assert!(harness.query_by_label_contains("1 of 5, Altered · quotation").is_some());
    harness.get_by_label("Conflicts 2").click();
    harness.run();
    send(&mut harness, Command::ToggleKind(Kind::Quotation));
    assert_eq!(state(&harness).listed().len(), 6);
    send(&mut harness, Command::ToggleKind(Kind::Quotation));
    send(&mut harness, Command::SetConfidence(70));
    assert_eq!(state(&harness).listed().len(), 6, "the variant is not sure enough");
    send(&mut harness, Command::SetConfidence(0));
    harness.get_by_label("Search the list of discrepancies").focus();
    harness.get_by_label("Search the list of discrepancies").type_text("sweden");
    harness.run();
    assert_eq!(state(&harness).listed(), [1]);
    assert!(harness.query_by_label("1 of 7").is_some());
}

#[test]
fn grouping_orders_by_kind() {
    let mut harness = usual();
    act(&mut harness, Action::ToggleGroups);
    let kinds: Vec<Kind> = {
        let state = state(&harness);
        let all = &state.document.as_ref().unwrap().comparison.discrepancies;
        state.listed().iter().map(|&d| all[d].kind).collect()
    };
    assert!(kinds.is_sorted());
}

#[test]
fn tables_list_every_value_sort_and_lead_to_its_place() {
    everywhere(|mut harness, size| {
        if size[0] < 900.0 {
            act(&mut harness, Action::TogglePanel);
        }
        harness.get_by_label("Figures").click();
        harness.run();
        assert_eq!(state(&harness).tab, Tab::Figures);
        let differs = harness.get_by_label_contains("Differs").rect();
        assert!(harness.query_by_label_contains("Date: 3 May; 3 May; Same").is_none(), "what is the same is folded");
        harness.get_by_label_contains("the same in both").click();
        harness.run();
        let same = harness.get_by_label_contains("Date: 3 May; 3 May; Same").rect();
        assert!(differs.top() < same.top());
        harness.get_by_label("Sort by verdict").click();
        harness.run();
        assert_eq!(state(&harness).sort, Sort::Reading);
        let first = harness.get_by_label_contains("Date: 3 May; 3 May; Same").rect();
        let differs = harness.get_by_label_contains("Differs").rect();
        assert!(first.top() < differs.top());
        harness.get_by_label_contains("Differs").click();
        harness.run();
        assert_eq!(state(&harness).selection.discrepancy, Some(0));
        harness.get_by_label("Names").click();
        harness.run();
        assert!(harness.query_by_label_contains("Name: Fishermen; —; One side").is_some());
        harness.get_by_label("Quotations").click();
        harness.run();
        assert!(harness.query_by_label_contains("Quotation: We are very glad").is_some());
    });
}

#[test]
fn the_list_is_worked_through_by_key_alone() {
    let mut harness = usual();
    press(&mut harness, Modifiers::NONE, Key::F6);
    assert_eq!(state(&harness).selection.discrepancy, Some(0));
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(state(&harness).selection.discrepancy, Some(2));
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    assert_eq!(state(&harness).selection.discrepancy, Some(1));
}

#[test]
fn groups_have_headings_with_counts() {
    let mut harness = shown([1440.0, 1400.0], Settings::default());
    assert!(harness.query_by_label("Omission 1").is_none());
    act(&mut harness, Action::ToggleGroups);
    let heading = harness.get_by_label("Certainty 1").rect();
    let card = harness.get_by_label_contains("Altered · certainty").rect();
    assert!(heading.bottom() <= card.top() + 1.0 && card.top() - heading.bottom() < 20.0, "{heading:?} {card:?}");
}

#[test]
fn whatever_is_filtered_comes_back_with_one_click() {
    let mut harness = usual();
    for kind in Kind::ALL {
        send(&mut harness, Command::ToggleKind(kind));
    }
    send(&mut harness, Command::ToggleLayer(Layer::Conflict));
    assert!(state(&harness).listed().is_empty());
    harness.get_by_label("Clear all filters").click();
    harness.run();
    assert_eq!(state(&harness).listed().len(), 7);
    assert!(!state(&harness).settings.layers.has(Layer::Silent), "what is hidden by default stays hidden");
}

#[test]
fn one_key_goes_to_the_panel_where_arrows_walk_the_list_and_back() {
    let mut harness = usual();
    press(&mut harness, Modifiers::NONE, Key::F6);
    assert_eq!(state(&harness).selection.discrepancy, Some(0));
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(state(&harness).selection.discrepancy, Some(2));
    press(&mut harness, Modifiers::NONE, Key::F6);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(state(&harness).selection.discrepancy, Some(2), "on the page the arrows scroll");
}

#[test]
fn hidden_kinds_are_remembered() {
    let mut harness = usual();
    send(&mut harness, Command::ToggleKind(Kind::Quotation));
    let kept = state(&harness).settings.clone();
    let again = shown(SIZES[0], kept);
    assert_eq!(state(&again).listed().len(), 6);
    assert!(again.query_by_label("Filter on").is_some(), "the list says that it is filtered");
}

#[test]
fn the_answer_stands_in_the_status_bar_where_the_panel_is_hidden() {
    let mut harness = usual();
    assert!(harness.query_by_label("88 % kept  ·  2 conflicts").is_none());
    act(&mut harness, Action::TogglePanel);
    assert!(harness.query_by_label("88 % kept  ·  2 conflicts").is_some());
}

#[test]
fn silent_edits_are_a_layer_that_is_off_until_it_is_asked_for() {
    let mut harness = usual();
    assert!(harness.query_by_label_contains("Typography").is_none());
    harness.get_by_label("View").click();
    harness.run();
    harness.get_by_label("Mark typography").click();
    harness.run();
    assert!(harness.query_by_label("Typography 1").is_some());
    harness.get_by_label("Typography 1").click();
    harness.run();
    assert!(harness.query_by_label("Typography 1").is_none());
}

#[test]
fn nothing_in_the_row_of_layers_overlaps_in_small_windows() {
    for size in [[480.0, 400.0], [560.0, 720.0], SIZES[1], [1000.0, 700.0]] {
        for over in [false, true] {
            let mut harness = shown(size, Settings::default());
            if over {
                act(&mut harness, Action::TogglePanel);
            }
            let wording = harness.get_by_label("Wording 8").rect();
            let view = harness.get_by_label("View").rect();
            assert!(wording.right() <= view.left() + 1.0, "{size:?}: {wording:?} {view:?}");
            assert!(view.right() <= size[0], "{size:?}");
        }
    }
}

#[test]
fn in_a_tiny_window_the_list_takes_all_of_it() {
    let mut harness = shown([480.0, 400.0], Settings::default());
    act(&mut harness, Action::TogglePanel);
    let card = harness.get_by_label_contains("1 of 7, Conflict").rect();
    assert!(card.width() > 440.0, "{card:?}");
    act(&mut harness, Action::TogglePanel);
    assert!(harness.query_by_label_contains("left, title").is_some());
}
