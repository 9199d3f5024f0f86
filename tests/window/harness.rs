//! A window without a display.

use egui_kittest::Harness;
use factdiff::app::state::{Settings, State};
use factdiff::app::{Launch, Window};

use crate::sample::sample;

/// The two sizes that every test runs at.
pub const SIZES: [[f32; 2]; 2] = [[1440.0, 900.0], [800.0, 600.0]];

/// A window of a size, with settings.
pub fn window(size: [f32; 2], settings: Settings) -> Harness<'static, Window> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(30)
        .wgpu()
        .build_eframe(|cc| Window::new(&cc.egui_ctx, settings, Launch::default()));
    harness.run();
    harness
}

/// A window that shows the sample.
pub fn shown(size: [f32; 2], settings: Settings) -> Harness<'static, Window> {
    let mut harness = window(size, settings);
    harness.state_mut().show(sample());
    harness.run();
    harness
}

/// The state of a window.
pub fn state<'h>(harness: &'h Harness<'static, Window>) -> &'h State {
    harness.state().state()
}
