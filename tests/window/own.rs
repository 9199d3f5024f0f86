//! Each article in its own order, and one article alone.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use factdiff::app::command::{Action, Command};
use factdiff::app::state::{Columns, Settings};
use factdiff::text::Side;

use crate::harness::{SIZES, Under, act, everywhere, press, send, shown, state, usual};

/// Tops of the paragraphs of a side in view, by their numbers.
fn numbers(harness: &Under, side: &str) -> Vec<(usize, f32)> {
    let mut found: Vec<(usize, f32)> = harness
        .get_all_by_label_contains(&format!("{side}, "))
        .filter_map(|node| {
            let label = node.accesskit_node().value().or_else(|| node.accesskit_node().label())?;
            let number = label.split(':').next()?.rsplit(' ').next()?.parse().ok()?;
            label.starts_with(&format!("{side}, ")).then(|| (number, node.rect().top()))
        })
        .collect();
    found.sort_by_key(|&(number, _)| number);
    found
}

#[test]
fn both_articles_keep_their_own_order() {
    everywhere(|mut harness, _| {
        act(&mut harness, Action::ToggleFold);
        act(&mut harness, Action::OrderOwn);
        for side in ["left", "right"] {
            let found = numbers(&harness, side);
            assert!(found.len() >= 2, "{found:?}");
            assert!(found.windows(2).all(|w| w[0].1 < w[1].1 && w[0].0 < w[1].0), "{side}: {found:?}");
        }
    });
}

#[test]
fn beads_in_order_stay_level_and_moved_ones_do_not() {
    let mut harness = shown([1440.0, 1800.0], Settings { unfolded: true, ..Settings::default() });
    act(&mut harness, Action::OrderOwn);
    let top = |harness: &Under, name: &str| harness.get_by_label_contains(name).rect().top();
    assert_eq!(top(&harness, "left, body 9: The old pier"), top(&harness, "right, body 6: The old pier"));
    assert!(top(&harness, "left, body 14: A new lighthouse") > top(&harness, "right, body 3: A new lighthouse") + 200.0);
}

#[test]
fn the_label_of_a_moved_paragraph_and_one_key_lead_to_its_other_place() {
    let mut harness = shown(SIZES[1], Settings { unfolded: true, ..Settings::default() });
    act(&mut harness, Action::OrderOwn);
    send(&mut harness, Command::ShowParagraph(Side::Left, 13));
    assert!(harness.query_by_label_contains("right, body 3: A new lighthouse").is_none());
    harness.get_by_label("Go to the other place of this paragraph, above").click();
    harness.run();
    assert!(harness.query_by_label_contains("right, body 3: A new lighthouse").is_some());
    press(&mut harness, Modifiers::ALT, Key::M);
    assert!(harness.query_by_label_contains("left, body 14: A new lighthouse").is_some());
    press(&mut harness, Modifiers::ALT, Key::M);
    assert!(harness.query_by_label_contains("right, body 3: A new lighthouse").is_some());
}

#[test]
fn differences_are_walked_once_each_where_a_bead_has_two_places() {
    let mut harness = usual();
    act(&mut harness, Action::OrderOwn);
    let mut seen = Vec::new();
    loop {
        act(&mut harness, Action::NextDifference);
        let bead = state(&harness).selection.bead.unwrap();
        if seen.contains(&bead) {
            break;
        }
        seen.push(bead);
    }
    let beads = state(&harness).document.as_ref().unwrap().comparison.beads.len();
    assert!(seen.len() > 6 && seen.len() <= beads, "{seen:?}");
    assert_eq!(state(&harness).selection.bead, Some(seen[0]), "after the last comes the first");
}

#[test]
fn an_article_alone_keeps_its_own_order_and_names_what_only_the_other_has() {
    let mut harness = shown([1440.0, 1800.0], Settings { unfolded: true, columns: Columns::Right, ..Settings::default() });
    let found = numbers(&harness, "right");
    assert!(found.len() > 8 && found.windows(2).all(|w| w[0].1 < w[1].1), "{found:?}");
    send(&mut harness, Command::SetColumns(Columns::Left));
    let found = numbers(&harness, "left");
    assert!(found.len() > 8 && found.windows(2).all(|w| w[0].1 < w[1].1), "{found:?}");
    harness.get_by_label_contains("Only in rewrite, show it: The reopening shows").click();
    harness.run();
    assert_eq!(state(&harness).settings.columns, Columns::Both);
    assert!(harness.query_by_label_contains("right, body 12: The reopening shows").is_some());
}

#[test]
fn what_is_at_the_top_stays_there_when_the_order_changes() {
    let mut harness = shown(SIZES[1], Settings { unfolded: true, ..Settings::default() });
    send(&mut harness, Command::ShowParagraph(Side::Left, 9));
    send(&mut harness, Command::SelectBead(0));
    press(&mut harness, Modifiers::NONE, Key::Escape);
    let before: Vec<usize> = numbers(&harness, "left").iter().map(|n| n.0).collect();
    act(&mut harness, Action::OrderOwn);
    let after: Vec<usize> = numbers(&harness, "left").iter().map(|n| n.0).collect();
    assert!(before.iter().any(|n| after.contains(n)), "{before:?} {after:?}");
}
