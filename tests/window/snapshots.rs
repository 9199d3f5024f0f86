//! A few pictures, held pixel by pixel within a tolerance; everything else is asked by name.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --release --test window snapshots` makes them anew: look at each before
//! it is committed.

use egui_kittest::SnapshotOptions;
use factdiff::app::command::{Action, Command};
use factdiff::app::state::{Settings, Tab};
use factdiff::app::theme::ThemeChoice;

use crate::harness::{Under, send, shown, window};

/// Compares a picture. Software renderers of other versions round a few edges otherwise.
fn held(harness: &mut Under, name: &str) {
    // No pointer, no cursor that blinks.
    harness.run();
    harness.snapshot_options(name, &SnapshotOptions::new().threshold(1.5).max_failed_pixels(30));
}

fn with(theme: ThemeChoice) -> Settings {
    Settings { theme, ..Settings::default() }
}

#[test]
fn home() {
    held(&mut window([1000.0, 640.0], with(ThemeChoice::Light)), "home");
}

#[test]
fn comparison_light() {
    let mut harness = shown([1440.0, 900.0], with(ThemeChoice::Light));
    send(&mut harness, Command::Select(0));
    held(&mut harness, "comparison-light");
}

#[test]
fn own_order_dark() {
    let mut harness = shown([1200.0, 900.0], Settings { unfolded: true, no_panel: true, ..with(ThemeChoice::Dark) });
    send(&mut harness, Command::Act(Action::OrderOwn));
    send(&mut harness, Command::Act(Action::JumpMoved));
    held(&mut harness, "own-order-dark");
}

#[test]
fn tables_in_high_contrast() {
    let mut harness = shown([1100.0, 640.0], with(ThemeChoice::HighContrast));
    send(&mut harness, Command::SetTab(Tab::Figures));
    held(&mut harness, "tables-high-contrast");
}

#[test]
fn small_in_one_column() {
    let mut harness = shown([560.0, 720.0], with(ThemeChoice::Light));
    send(&mut harness, Command::Select(2));
    held(&mut harness, "small");
}
