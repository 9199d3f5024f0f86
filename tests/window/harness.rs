//! A window without a display.

use std::time::{Duration, Instant};

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use factdiff::app::command::{Action, Command};
use factdiff::app::state::{Settings, State};
use factdiff::app::theme::ThemeChoice;
use factdiff::app::{Launch, Window};

use crate::sample::sample;

/// A window under test.
pub type Under = Harness<'static, Window>;

/// The sizes that every part is tried at.
pub const SIZES: [[f32; 2]; 2] = [[1440.0, 900.0], [800.0, 600.0]];

/// The colours that every part is tried in.
pub const THEMES: [ThemeChoice; 3] = [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast];

/// A window of a size, with settings.
pub fn window(size: [f32; 2], settings: Settings) -> Under {
    build(size, settings, Launch::default())
}

/// A window of the usual size that was started with something.
pub fn started(launch: Launch) -> Under {
    build(SIZES[0], Settings::default(), launch)
}

fn build(size: [f32; 2], settings: Settings, launch: Launch) -> Under {
    let builder = Harness::builder().with_size(size).with_max_steps(30).wgpu();
    let mut harness = builder.build_eframe(|cc| Window::new(&cc.egui_ctx, settings, launch));
    harness.run_ok();
    harness
}

/// A window that shows the sample.
pub fn shown(size: [f32; 2], settings: Settings) -> Under {
    let mut harness = window(size, settings);
    harness.state_mut().show(sample());
    harness.run();
    harness
}

/// A window of the usual size that shows the sample.
pub fn usual() -> Under {
    shown(SIZES[0], Settings::default())
}

/// Does something in every size and in all colours.
pub fn everywhere(test: impl Fn(Under, [f32; 2])) {
    for size in SIZES {
        for theme in THEMES {
            test(shown(size, Settings { theme, ..Settings::default() }), size);
        }
    }
}

/// The state of a window.
pub fn state(harness: &Under) -> &State {
    harness.state().state()
}

/// Sends a command as a view would.
pub fn send(harness: &mut Under, command: Command) {
    let ctx = harness.ctx.clone();
    harness.state_mut().send(&ctx, command);
    harness.run();
}

/// Runs an action.
pub fn act(harness: &mut Under, action: Action) {
    send(harness, Command::Act(action));
}

/// Presses a key.
pub fn press(harness: &mut Under, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

/// Waits for work in the background.
pub fn wait(harness: &mut Under, what: &str, done: impl Fn(&State) -> bool) {
    let since = Instant::now();
    while !done(state(harness)) {
        assert!(since.elapsed() < Duration::from_secs(20), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    harness.run();
}
