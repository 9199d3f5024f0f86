//! Deciding, noting, undoing, correcting, keeping.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use factdiff::app::command::{Action, Command};
use factdiff::app::state::{Overlay, Settings};
use factdiff::app::{Launch, Window};
use factdiff::review::{Command as Change, Decision, Review};
use factdiff::text::Side;

use crate::harness::{SIZES, Under, act, press, send, shown, state, usual, wait};

/// A window with a review: the sample compared by the program itself, so that one is started.
fn reviewed(folder: &std::path::Path) -> Under {
    let left = folder.join("left.txt");
    let right = folder.join("right.txt");
    std::fs::write(&left, "The new bridge of Orla cost 4.2 million crowns, the mayor said on Monday.\n\nIt was opened by the minister in June.\n\nBuses cross it every ten minutes.\n").unwrap();
    std::fs::write(&right, "The new bridge of Orla cost 4.8 million crowns, the mayor said on Monday.\n\nIt was opened by the minister in July.\n\nBuses cross it every ten minutes.\n").unwrap();
    let keep = folder.join("kept");
    let mut harness = egui_kittest::Harness::builder().with_size(SIZES[0]).with_max_steps(30).wgpu().build_eframe(move |cc| {
        let mut window = Window::new(&cc.egui_ctx, Settings::default(), Launch::default());
        window.keep_reviews_in(keep);
        window
    });
    harness.run();
    let ctx = harness.ctx.clone();
    for (side, path) in [(Side::Left, left), (Side::Right, right)] {
        harness.state_mut().send(&ctx, Command::OpenPath(side, path));
    }
    wait(&mut harness, "the comparison", |s| s.shown().is_some() && s.running.is_none());
    harness
}

fn decision(harness: &Under, index: usize) -> Decision {
    let state = state(harness);
    state.standing.decision(&state.document.as_ref().unwrap().comparison.discrepancies[index].id)
}

#[test]
fn every_decision_has_a_key_a_button_and_an_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = reviewed(folder.path());
    act(&mut harness, Action::NextDiscrepancy);
    let at = state(&harness).selection.discrepancy.expect("the articles differ");
    for (key, button, wanted) in
        [(Key::C, "Confirm", Decision::Confirmed), (Key::X, "Dismiss", Decision::Dismissed), (Key::Q, "Question", Decision::Questioned)]
    {
        press(&mut harness, Modifiers::NONE, key);
        assert_eq!(decision(&harness, at), wanted);
        press(&mut harness, Modifiers::COMMAND, Key::Z);
        assert_eq!(decision(&harness, at), Decision::Open, "{button} is undone");
        press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        assert_eq!(decision(&harness, at), wanted, "{button} is done again");
        press(&mut harness, Modifiers::COMMAND, Key::Z);
        harness.get_by_label(button).click();
        harness.run();
        assert_eq!(decision(&harness, at), wanted);
        press(&mut harness, Modifiers::NONE, key);
        assert_eq!(decision(&harness, at), Decision::Open, "the same decision again takes it back");
    }
}

#[test]
fn keys_that_come_within_one_frame_act_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = reviewed(folder.path());
    let next = (Modifiers::ALT | Modifiers::SHIFT, Key::ArrowDown);
    for (modifiers, key) in [next, (Modifiers::NONE, Key::C), next, (Modifiers::NONE, Key::X)] {
        let event = egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
        harness.input_mut().events.push(event);
    }
    harness.run();
    let listed = state(&harness).listed();
    assert_eq!((decision(&harness, listed[0]), decision(&harness, listed[1])), (Decision::Confirmed, Decision::Dismissed));
}

#[test]
fn a_note_is_written_and_kept_in_a_file_that_is_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = reviewed(folder.path());
    act(&mut harness, Action::NextDiscrepancy);
    press(&mut harness, Modifiers::NONE, Key::N);
    assert_eq!(state(&harness).overlay, Some(Overlay::Note));
    harness.get_by_label("Text of the note").type_text("ask the mayor");
    harness.run();
    harness.get_by_label("Write note").click();
    harness.run();
    press(&mut harness, Modifiers::NONE, Key::C);
    assert!(harness.query_by_label_contains(" decided").is_some());
    let kept = folder.path().join("kept/reviews");
    wait(&mut harness, "the review on disk", |_| {
        let file = std::fs::read_dir(&kept).ok().and_then(|mut d| d.next()).and_then(Result::ok).map(|e| e.path());
        file.and_then(|f| Review::open(&f).ok()).is_some_and(|r| {
            r.state().decided.first().is_some_and(|d| d.mark.note == "ask the mayor" && d.mark.decision == Decision::Confirmed)
        })
    });
    drop(harness);
    let mut again = reviewed(folder.path());
    wait(&mut again, "the offer", |s| s.hand.offers.first().is_some_and(|o| o.progress.is_some()));
    assert!(state(&again).standing.marks.is_empty(), "it is offered, not forced on the reader");
    assert!(again.query_by_label_contains("You reviewed these two on ").is_some());
    assert!(again.query_by_label_contains(": 1 of ").is_some());
    again.get_by_label("Go on with it").click();
    again.run();
    wait(&mut again, "the earlier review", |s| s.standing.marks.len() == 1 && !s.busy());
    assert!(again.query_by_label("Go on with it").is_none());
}

#[test]
fn dismissed_ones_are_unmarked_and_the_list_filters_by_decision() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = reviewed(folder.path());
    let all = state(&harness).listed().len();
    act(&mut harness, Action::NextDiscrepancy);
    press(&mut harness, Modifiers::NONE, Key::X);
    let state_ = state(&harness);
    let first = &state_.document.as_ref().unwrap().comparison.discrepancies[state_.selection.discrepancy.unwrap()];
    assert!(!state_.is_marked(first));
    assert_eq!(state_.listed().len(), all, "it stays in the list");
    send(&mut harness, Command::SetDecision(Some(Decision::Dismissed)));
    assert_eq!(state(&harness).listed().len(), 1);
    send(&mut harness, Command::SetDecision(Some(Decision::Open)));
    assert_eq!(state(&harness).listed().len(), all - 1);
}

#[test]
fn parting_and_pairing_by_hand_compares_anew_and_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = reviewed(folder.path());
    let partner = |harness: &Under| {
        let comparison = &state(harness).document.as_ref().unwrap().comparison;
        comparison.beads.iter().find(|b| b.paragraphs.left.contains(&1)).unwrap().paragraphs.right.clone()
    };
    assert_eq!(partner(&harness), [1]);
    let ctx = harness.ctx.clone();
    harness.state_mut().send(&ctx, Command::Review(Change::Part(1, 1)));
    wait(&mut harness, "the comparison", |s| s.running.is_none());
    assert!(partner(&harness).is_empty());
    harness.state_mut().send(&ctx, Command::Act(Action::Undo));
    wait(&mut harness, "the comparison", |s| s.running.is_none());
    assert_eq!(partner(&harness), [1]);
}

#[test]
fn without_a_selection_a_decision_says_what_to_do() {
    let mut harness = usual();
    press(&mut harness, Modifiers::NONE, Key::C);
    assert!(state(&harness).message.as_ref().unwrap().text.starts_with("Select a discrepancy first"));
    let small = shown(SIZES[1], Settings::default());
    assert!(state(&small).message.is_none());
}
