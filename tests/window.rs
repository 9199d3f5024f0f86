//! The window as a person uses it, without a display.

#[path = "window/cancel.rs"]
mod cancel;
#[path = "window/commands.rs"]
mod commands;
#[path = "window/hand.rs"]
mod hand;
#[path = "window/harness.rs"]
mod harness;
#[path = "window/home.rs"]
mod home;
#[path = "window/kept.rs"]
mod kept;
#[path = "window/keyboard.rs"]
mod keyboard;
#[path = "window/long.rs"]
mod long;
#[path = "window/look.rs"]
mod look;
#[path = "window/own.rs"]
mod own;
#[path = "window/page.rs"]
mod page;
#[path = "window/panel.rs"]
mod panel;
#[path = "window/review.rs"]
mod review;
#[path = "window/sample.rs"]
mod sample;
#[path = "window/snapshots.rs"]
mod snapshots;
