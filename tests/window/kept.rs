//! Reviews on disk, and files that change under them.

use std::path::PathBuf;

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use factdiff::app::command::{Action, Command};
use factdiff::app::hand::Do;
use factdiff::review::{Decision, Review};
use factdiff::text::Side;

use crate::hand::{LEFT, RIGHT, decisions, opened, select, settled, summaries, window};
use crate::harness::{act, press, send, state, wait};

#[test]
fn a_file_that_changed_on_disk_is_asked_about_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    select(&mut harness, "4.8 million");
    press(&mut harness, Modifiers::NONE, Key::C);
    select(&mut harness, "July");
    press(&mut harness, Modifiers::NONE, Key::X);
    std::fs::write(folder.path().join("left.txt"), format!("An update was added at noon.\n\n{}", LEFT.replace("in June", "in July")))
        .unwrap();
    wait(&mut harness, "the news of the change", |s| s.hand.changed.left);
    assert!(harness.query_by_label_contains("left.txt changed on disk").is_some());
    assert!(!state(&harness).slots.left.article().unwrap().text.contains("noon"), "it asks first");
    harness.get_by_label("Read left.txt again").click();
    harness.run();
    settled(&mut harness);
    assert!(state(&harness).slots.left.article().unwrap().text.contains("noon"));
    assert!(decisions(&harness).contains(&Decision::Confirmed));
    assert_eq!(state(&harness).standing.unplaced.len(), 1, "the month is no discrepancy any more: listed, not dropped");
    act(&mut harness, Action::Corrections);
    harness.get_by_label_contains("Forget: Dismissed").click();
    harness.run();
    assert!(state(&harness).standing.unplaced.is_empty());
    act(&mut harness, Action::Undo);
    assert_eq!(state(&harness).standing.unplaced.len(), 1);
}

#[test]
fn the_review_of_two_files_is_offered_again_after_one_of_them_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    select(&mut harness, "4.8 million");
    press(&mut harness, Modifiers::NONE, Key::C);
    send(&mut harness, Command::Review(factdiff::review::Command::Part(2, 2)));
    settled(&mut harness);
    let list = folder.path().join("kept/recent.json");
    wait(&mut harness, "the review on disk", |_| {
        let reviews = std::fs::read_dir(folder.path().join("kept/reviews")).ok();
        let saved = reviews.and_then(|mut d| d.find_map(|e| Review::open(&e.ok()?.path()).ok()));
        list.exists() && saved.is_some_and(|r| r.state().hand.len() == 1)
    });
    drop(harness);
    std::fs::write(folder.path().join("left.txt"), format!("An update was added at noon.\n\n{LEFT}")).unwrap();
    let mut again = opened(folder.path());
    wait(&mut again, "the offer", |s| s.hand.offers.len() == 1 && !s.busy());
    assert!(again.query_by_label_contains("1 set by hand; left changed since").is_some());
    act(&mut again, Action::GoOn);
    wait(&mut again, "the earlier review", |s| s.standing.marks.len() == 1 && !s.busy());
    assert!(decisions(&again).contains(&Decision::Confirmed));
    assert_eq!(state(&again).overrides.parted, [(3, 2)], "what was set by hand moved with its paragraph");
}

#[test]
fn a_review_is_opened_again_with_what_was_set_by_hand_even_where_the_files_are_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    select(&mut harness, "4.8 million");
    press(&mut harness, Modifiers::NONE, Key::C);
    act(&mut harness, Action::KeepTexts);
    act(&mut harness, Action::EditLeft);
    send(&mut harness, Command::Hand(Do::Type(LEFT.trim().replace("ten minutes", "quarter of an hour"))));
    harness.get_by_label("Done").click();
    harness.run();
    let saved = folder.path().join("mine.factdiff");
    send(&mut harness, Command::SaveReviewTo(saved.clone()));
    wait(&mut harness, "the review on disk", |s| {
        Review::open(&saved).is_ok_and(|r| r.state().texts.is_some() && r.state().edited.left.is_some() && r.state().decided.len() == 1)
            && !s.busy()
    });
    drop(harness);
    std::fs::remove_file(folder.path().join("left.txt")).unwrap();
    std::fs::remove_file(folder.path().join("right.txt")).unwrap();
    let mut again = window(folder.path());
    send(&mut again, Command::Drop(vec![saved.clone()], None));
    settled(&mut again);
    assert!(state(&again).slots.left.article().unwrap().text.contains("quarter of an hour"));
    assert!(decisions(&again).contains(&Decision::Confirmed));
    assert_eq!(state(&again).review_file.as_deref(), Some(saved.as_path()));
    act(&mut again, Action::DetailsLeft);
    send(&mut again, Command::Hand(Do::Fill(factdiff::app::hand::Form { published: "2026-03-31".into(), ..Default::default() })));
    send(&mut again, Command::Hand(Do::Give(Side::Left)));
    settled(&mut again);
    assert!(state(&again).slots.left.article().unwrap().published.is_some(), "details are set of a kept text, too");
    assert!(state(&again).slots.left.article().unwrap().text.contains("quarter of an hour"));
}

#[test]
fn a_review_that_keeps_its_texts_asks_before_it_takes_a_file_that_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    press(&mut harness, Modifiers::COMMAND, Key::A);
    press(&mut harness, Modifiers::NONE, Key::C);
    act(&mut harness, Action::KeepTexts);
    let saved = folder.path().join("mine.factdiff");
    send(&mut harness, Command::SaveReviewTo(saved.clone()));
    wait(&mut harness, "the review on disk", |_| Review::open(&saved).is_ok_and(|r| r.state().texts.is_some()));
    drop(harness);
    std::fs::write(folder.path().join("right.txt"), RIGHT.replace("4.8", "4.2")).unwrap();
    let mut again = window(folder.path());
    send(&mut again, Command::OpenPath(Side::Left, saved));
    settled(&mut again);
    assert!(summaries(&again).iter().any(|s| s.contains("4.8 million")));
    assert!(again.query_by_label_contains("right.txt is not the text that was reviewed").is_some());
    again.get_by_label("Read right.txt again").click();
    again.run();
    settled(&mut again);
    assert!(!summaries(&again).iter().any(|s| s.contains("4.8 million")));
    assert_eq!(state(&again).standing.unplaced.len(), 1);
}

#[test]
fn a_pasted_pair_is_kept_with_its_texts() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = window(folder.path());
    send(&mut harness, Command::PasteOn(Side::Left, LEFT.to_owned()));
    send(&mut harness, Command::PasteOn(Side::Right, RIGHT.to_owned()));
    settled(&mut harness);
    press(&mut harness, Modifiers::COMMAND, Key::A);
    press(&mut harness, Modifiers::NONE, Key::C);
    let saved = folder.path().join("pasted.factdiff");
    send(&mut harness, Command::SaveReviewTo(saved.clone()));
    wait(&mut harness, "the review on disk", |_| Review::open(&saved).is_ok_and(|r| r.state().texts.is_some()));
    drop(harness);
    let mut again = window(folder.path());
    send(&mut again, Command::OpenReview(saved));
    settled(&mut again);
    assert!(decisions(&again).iter().all(|d| *d == Decision::Confirmed));
    // Another text in its place has a review of its own.
    send(&mut again, Command::PasteOn(Side::Left, "Something else altogether was written here.".to_owned()));
    settled(&mut again);
    assert!(state(&again).review.as_ref().unwrap().state().decided.is_empty());
}

#[test]
fn an_earlier_review_that_is_damaged_is_named_kept_and_passed_by() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    press(&mut harness, Modifiers::COMMAND, Key::A);
    press(&mut harness, Modifiers::NONE, Key::C);
    let reviews = folder.path().join("kept/reviews");
    let names = || -> Vec<PathBuf> {
        let all: Vec<PathBuf> = std::fs::read_dir(&reviews).map(|d| d.flatten().map(|e| e.path()).collect()).unwrap_or_default();
        all.into_iter().filter(|p| p.extension().is_some_and(|e| e == "factdiff")).collect()
    };
    wait(&mut harness, "the review on disk", |_| names().first().is_some_and(|f| Review::open(f).is_ok()));
    drop(harness);
    let damaged = names().remove(0);
    std::fs::write(&damaged, "{ \"schema\": \"factdiff.review/2\", ").unwrap();
    let mut again = opened(folder.path());
    wait(&mut again, "the word about it", |s| s.message.as_ref().is_some_and(|m| m.trouble && m.text.contains("is damaged")));
    press(&mut again, Modifiers::COMMAND, Key::A);
    press(&mut again, Modifiers::NONE, Key::X);
    wait(&mut again, "the new review beside it", |_| names().iter().any(|f| *f != damaged && Review::open(f).is_ok()));
    assert_eq!(std::fs::read_to_string(&damaged).unwrap(), "{ \"schema\": \"factdiff.review/2\", ");
}

#[test]
fn swapping_the_sides_keeps_every_decision_and_correction() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    press(&mut harness, Modifiers::COMMAND, Key::A);
    press(&mut harness, Modifiers::NONE, Key::C);
    send(&mut harness, Command::Review(factdiff::review::Command::Part(2, 2)));
    settled(&mut harness);
    let all = decisions(&harness);
    act(&mut harness, Action::Swap);
    settled(&mut harness);
    assert_eq!(state(&harness).overrides.parted, [(2, 2)]);
    let kept = decisions(&harness).iter().filter(|d| **d == Decision::Confirmed).count();
    assert_eq!(kept, all.iter().filter(|d| **d == Decision::Confirmed).count());
    assert!(state(&harness).standing.unplaced.is_empty());
    act(&mut harness, Action::Undo);
    settled(&mut harness);
    assert!(state(&harness).overrides.parted.is_empty(), "undo reaches back over the swap");
}

/// The reviews in the program's own folder.
fn own(folder: &std::path::Path) -> Vec<Review> {
    let entries = std::fs::read_dir(folder.join("kept/reviews")).into_iter().flatten().flatten();
    // What is being written is not there yet.
    let reviews = entries.map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "factdiff"));
    reviews.filter_map(|p| Review::open(&p).ok()).collect()
}

fn holds(reviews: &[Review], decision: Decision) -> bool {
    reviews.iter().any(|r| r.state().decided.iter().any(|d| d.mark.decision == decision))
}

/// A folder with two articles and an earlier review of them, in which one discrepancy is confirmed.
fn reviewed_before() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    select(&mut harness, "4.8 million");
    press(&mut harness, Modifiers::NONE, Key::C);
    wait(&mut harness, "the review on disk", |s| holds(&own(folder.path()), Decision::Confirmed) && s.stamp.is_some());
    drop(harness);
    folder
}

#[test]
fn whatever_is_answered_to_the_offer_no_earlier_decision_is_lost() {
    for answer in ["Start anew", "Not now", ""] {
        let folder = reviewed_before();
        let mut again = opened(folder.path());
        wait(&mut again, "the offer", |s| s.hand.offers.len() == 1 && !s.busy());
        if !answer.is_empty() {
            again.get_by_label(answer).click();
            again.run();
            assert!(state(&again).hand.offers.is_empty());
        }
        select(&mut again, "July");
        press(&mut again, Modifiers::NONE, Key::X);
        wait(&mut again, "the new review on disk", |s| holds(&own(folder.path()), Decision::Dismissed) && s.stamp.is_some());
        assert!(holds(&own(folder.path()), Decision::Confirmed), "after {answer:?} the earlier review still stands");
        drop(again);
        // The latest is offered first; the one before it only where nobody turned from it.
        let mut third = opened(folder.path());
        let expected = if answer == "Start anew" { 1 } else { 2 };
        wait(&mut third, "the offers", |s| s.hand.offers.len() == expected && !s.busy());
        act(&mut third, Action::GoOn);
        assert!(decisions(&third).contains(&Decision::Dismissed), "after {answer:?}");
    }
}

#[test]
fn what_was_decided_before_the_offer_was_taken_goes_into_the_earlier_review() {
    let folder = reviewed_before();
    let mut again = opened(folder.path());
    wait(&mut again, "the offer", |s| s.hand.offers.len() == 1 && !s.busy());
    select(&mut again, "July");
    press(&mut again, Modifiers::NONE, Key::X);
    act(&mut again, Action::GoOn);
    assert!(decisions(&again).contains(&Decision::Confirmed) && decisions(&again).contains(&Decision::Dismissed));
    press(&mut again, Modifiers::COMMAND, Key::Z);
    assert!(decisions(&again).contains(&Decision::Confirmed) && !decisions(&again).contains(&Decision::Dismissed));
}

#[test]
fn two_windows_on_one_review_do_not_write_over_one_another() {
    let folder = reviewed_before();
    let [mut one, mut other] = [0, 1].map(|_| {
        let mut harness = opened(folder.path());
        wait(&mut harness, "the offer", |s| s.hand.offers.len() == 1 && !s.busy());
        harness
    });
    act(&mut one, Action::GoOn);
    select(&mut one, "July");
    press(&mut one, Modifiers::NONE, Key::X);
    wait(&mut one, "the decision on disk", |_| holds(&own(folder.path()), Decision::Dismissed));
    act(&mut other, Action::GoOn);
    select(&mut other, "July");
    press(&mut other, Modifiers::NONE, Key::Q);
    wait(&mut other, "the other decision on disk", |_| holds(&own(folder.path()), Decision::Questioned));
    assert!(holds(&own(folder.path()), Decision::Dismissed), "the first window's decision stands");
    wait(&mut other, "the news", |s| s.message.as_ref().is_some_and(|m| m.trouble));
    let said = &state(&other).message.as_ref().unwrap().text;
    assert!(said.contains("changed by another window") && said.contains("-2.factdiff"), "{said}");
}

#[test]
fn a_kept_text_is_read_in_another_encoding_where_nothing_was_lost() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened(folder.path());
    act(&mut harness, Action::KeepTexts);
    let saved = folder.path().join("mine.factdiff");
    send(&mut harness, Command::SaveReviewTo(saved.clone()));
    wait(&mut harness, "the review on disk", |_| Review::open(&saved).is_ok_and(|r| r.state().texts.is_some()));
    drop(harness);
    let text = std::fs::read_to_string(&saved).unwrap();
    let wrong = text.replace("Buses cross", "BÃ¼sse cross").replace("\"UTF-8\"", "\"windows-1252\"");
    assert_ne!(wrong, text);
    std::fs::write(&saved, wrong).unwrap();
    for side in ["left.txt", "right.txt"] {
        std::fs::remove_file(folder.path().join(side)).unwrap();
    }
    let mut again = window(folder.path());
    send(&mut again, Command::OpenReview(saved));
    settled(&mut again);
    let set = |encoding: &str| Command::Hand(Do::Fill(factdiff::app::hand::Form { encoding: encoding.into(), ..Default::default() }));
    act(&mut again, Action::DetailsLeft);
    send(&mut again, set("utf-16le"));
    assert!(again.query_by_label_contains("The copy in the review cannot be read as utf-16le").is_some());
    send(&mut again, set("utf-8"));
    again.get_by_label("Set details").click();
    again.run();
    settled(&mut again);
    assert!(state(&again).slots.left.article().unwrap().text.contains("Büsse cross"));
}

#[test]
fn a_review_that_cannot_be_saved_is_said_and_saved_whole_once_it_can() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("kept/reviews");
    std::fs::create_dir_all(folder.path().join("kept")).unwrap();
    std::fs::write(&blocked, "in its place").unwrap();
    let mut harness = opened(folder.path());
    select(&mut harness, "4.8 million");
    press(&mut harness, Modifiers::NONE, Key::C);
    wait(&mut harness, "the news", |s| s.message.as_ref().is_some_and(|m| m.trouble && m.text.contains("The review was not saved")));
    std::fs::remove_file(&blocked).unwrap();
    select(&mut harness, "July");
    press(&mut harness, Modifiers::NONE, Key::X);
    wait(&mut harness, "both decisions on disk", |_| {
        let all = own(folder.path());
        holds(&all, Decision::Confirmed) && holds(&all, Decision::Dismissed)
    });
}
