//! Commands: keys, palette, sheets, and what is remembered.

use egui::{Key, Modifiers, OutputCommand};
use egui_kittest::kittest::Queryable as _;
use factdiff::app::command::{ACTIONS, Action, Command};
use factdiff::app::state::{Overlay, Settings};
use factdiff::app::theme::ThemeChoice;
use factdiff::comparison::Order;
use factdiff::text::Side;

use crate::harness::{Under, act, everywhere, press, send, state, usual, wait};

#[test]
fn every_action_runs_with_and_without_articles_in_every_size_and_colour() {
    everywhere(|mut harness, _| {
        for entry in ACTIONS.iter().filter(|e| {
            !matches!(e.action, Action::Quit | Action::Export | Action::OpenLeft | Action::OpenRight | Action::Demo | Action::Reload)
        }) {
            act(&mut harness, entry.action);
            act(&mut harness, Action::Close);
        }
    });
}

#[test]
fn every_action_stands_in_the_palette_with_its_key() {
    let mut harness = usual();
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    assert_eq!(state(&harness).overlay, Some(Overlay::Palette));
    harness.get_by_label("Search all commands").type_text("next diff");
    harness.run();
    assert!(harness.query_by_label("Next difference").is_some());
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(state(&harness).overlay, None);
    assert!(state(&harness).selection.bead.is_some(), "the chosen command ran");
}

#[test]
fn the_sheet_of_shortcuts_names_every_key() {
    let mut harness = usual();
    act(&mut harness, Action::Shortcuts);
    for label in ["Swap sides", "Next discrepancy", "Find in both articles", "Why is this flagged?", "All commands…"] {
        assert!(harness.query_all_by_label(label).next().is_some(), "{label}");
    }
    for keys in ["Alt \\", "Alt Shift ↓", "Ctrl F", "Ctrl Shift P"] {
        assert!(harness.query_all_by_label(keys).next().is_some(), "{keys}");
    }
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(state(&harness).overlay, None);
}

#[test]
fn escape_closes_one_thing_at_a_time_and_never_the_window() {
    let mut harness = usual();
    act(&mut harness, Action::NextDiscrepancy);
    act(&mut harness, Action::Find);
    act(&mut harness, Action::Help);
    let escape = |harness: &mut Under| press(harness, Modifiers::NONE, Key::Escape);
    escape(&mut harness);
    assert!(state(&harness).overlay.is_none() && state(&harness).find.open);
    escape(&mut harness);
    assert!(!state(&harness).find.open && state(&harness).selection.discrepancy.is_some());
    escape(&mut harness);
    assert!(state(&harness).selection.discrepancy.is_none());
    for _ in 0..3 {
        escape(&mut harness);
    }
    assert!(state(&harness).shown().is_some());
}

#[test]
fn differences_are_walked_in_the_order_of_rows_and_round_again() {
    let mut harness = usual();
    let mut tops = Vec::new();
    for _ in 0..3 {
        press(&mut harness, Modifiers::ALT, Key::ArrowDown);
        tops.push(state(&harness).selection.bead.unwrap());
    }
    assert!(tops.is_sorted() && tops[0] < tops[2]);
    press(&mut harness, Modifiers::NONE, Key::F7);
    assert_eq!(state(&harness).selection.bead, Some(tops[1]));
    press(&mut harness, Modifiers::NONE, Key::F8);
    assert_eq!(state(&harness).selection.bead, Some(tops[2]));
}

#[test]
fn changes_in_wording_are_walked_one_by_one() {
    let mut harness = usual();
    press(&mut harness, Modifiers::NONE, Key::F4);
    let first = state(&harness).selection.edit.unwrap();
    press(&mut harness, Modifiers::NONE, Key::F4);
    assert_ne!(state(&harness).selection.edit, Some(first));
    press(&mut harness, Modifiers::SHIFT, Key::F4);
    assert_eq!(state(&harness).selection.edit, Some(first));
}

#[test]
fn a_discrepancy_is_copied_with_both_passages_and_the_files() {
    let mut harness = usual();
    act(&mut harness, Action::NextDiscrepancy);
    let ctx = harness.ctx.clone();
    harness.state_mut().send(&ctx, Command::Act(Action::CopyDiscrepancy));
    harness.step();
    let copied = harness
        .output()
        .platform_output
        .commands
        .iter()
        .find_map(|c| if let OutputCommand::CopyText(text) = c { Some(text.clone()) } else { None })
        .expect("a text was copied");
    for part in [
        "4.8 million; the original says 4.2 million",
        "original: The harbour of Tarn will reopen",
        "rewrite: Repairs took two years",
        "(paragraph 5)",
        "/articles/original.txt",
    ] {
        assert!(copied.replace("4.8 million crowns", "4.8 million").contains(part), "{part} is missing in {copied}");
    }
}

#[test]
fn swapping_sides_swaps_the_source_and_twice_is_as_it_was() {
    let mut harness = usual();
    press(&mut harness, Modifiers::ALT, Key::Backslash);
    wait(&mut harness, "the comparison", |s| s.running.is_none());
    assert_eq!(state(&harness).source, Some(Side::Right));
    assert_eq!(state(&harness).document.as_ref().unwrap().comparison.articles.left.label, "rewrite");
    harness.get_by_label("Swap sides").click();
    harness.run_ok();
    wait(&mut harness, "the comparison", |s| s.running.is_none());
    assert_eq!(state(&harness).source, Some(Side::Left));
    assert_eq!(state(&harness).document.as_ref().unwrap().comparison.articles.left.label, "original");
}

#[test]
fn zoom_theme_and_layers_are_kept_in_the_settings() {
    let mut harness = usual();
    press(&mut harness, Modifiers::COMMAND, Key::Plus);
    act(&mut harness, Action::ThemeDark);
    harness.get_by_label("Wording 8").click();
    harness.run();
    let kept = serde_json::to_string(&state(&harness).settings).unwrap();
    let back: Settings = serde_json::from_str(&kept).unwrap();
    assert_eq!(back, state(&harness).settings);
    assert!((back.zoom - 1.1).abs() < 0.001);
    assert_eq!(back.theme, ThemeChoice::Dark);
    press(&mut harness, Modifiers::COMMAND, Key::Num0);
    assert!((state(&harness).settings.zoom - 1.0).abs() < 0.001);
}

#[test]
fn settings_of_an_older_version_still_read() {
    let back: Settings = serde_json::from_str("{\"zoom\": 1.25}").unwrap();
    assert!((back.zoom - 1.25).abs() < 0.001);
    assert_eq!(back.theme, ThemeChoice::System);
}

#[test]
fn menus_hold_what_the_table_holds() {
    let mut harness = usual();
    harness.get_by_label("View").click();
    harness.run();
    harness.get_by_label("Order by the right article").click();
    harness.run();
    assert_eq!(state(&harness).order, Order::ByRight);
    harness.get_by_label("Open…").click();
    harness.run();
    for label in ["Open left article…", "Paste a text…", "Open the demo pair", "Home"] {
        assert!(harness.query_by_label_contains(label).is_some(), "{label}");
    }
}

#[test]
fn nothing_moves_when_nothing_happens() {
    let mut harness = usual();
    act(&mut harness, Action::NextDiscrepancy);
    for _ in 0..3 {
        harness.step();
    }
    assert!(!harness.ctx.has_requested_repaint(), "{:?}", harness.ctx.repaint_causes());
    send(&mut harness, Command::Act(Action::Home));
    for _ in 0..3 {
        harness.step();
    }
    assert!(!harness.ctx.has_requested_repaint(), "{:?}", harness.ctx.repaint_causes());
}
