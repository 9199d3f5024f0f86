//! Stopping what takes long.

use std::sync::Arc;

use factdiff::app::command::{Action, Command};
use factdiff::app::state::{Origin, Slot};
use factdiff::text::Side;

use crate::harness::{act, send, state, usual, wait};

/// A text whose comparison takes a while.
fn long_text(changed: &str) -> String {
    let mut seed = 11_u64;
    let mut word = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ["harbour", "council", "ferry", "storm", "bridge", "mayor", "winter", "quarry", "tunnel", "market"][(seed >> 33) as usize % 10]
    };
    let mut out = String::new();
    for n in 0..3_000 {
        let words: Vec<&str> = (0..30).map(|_| word()).collect();
        out.push_str(&format!("In {changed} the {} cost {n} crowns.\n\n", words.join(" ")));
    }
    out
}

#[test]
fn a_cancelled_comparison_leaves_the_one_that_is_shown() {
    let mut harness = usual();
    let before = Arc::clone(state(&harness).document.as_ref().unwrap());
    let folder = tempfile::tempdir().unwrap();
    for (side, changed) in [(Side::Left, "May"), (Side::Right, "June")] {
        let path = folder.path().join(format!("{}.txt", side.name()));
        std::fs::write(&path, long_text(changed)).unwrap();
        send(&mut harness, Command::OpenPath(side, path));
    }
    wait(&mut harness, "the comparison to begin", |s| s.running.is_some());
    act(&mut harness, Action::Cancel);
    assert!(!state(&harness).busy());
    assert!(state(&harness).message.as_ref().unwrap().text.contains("Cancelled"));
    let shown = state(&harness).document.as_ref().unwrap();
    assert!(Arc::ptr_eq(shown, &before), "another comparison is shown");
    for side in Side::BOTH {
        assert!(matches!(&state(&harness).slots[side], Slot::Loaded(Origin::File(_), _)));
    }
    // The answer of the cancelled one never comes.
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(10));
        harness.step();
    }
    assert!(Arc::ptr_eq(state(&harness).document.as_ref().unwrap(), &before));
}
