//! The window as a person uses it, without a display.

#[path = "window/harness.rs"]
mod harness;
#[path = "window/look.rs"]
mod look;
#[path = "window/sample.rs"]
mod sample;
