//! Floor 7: the window. Views read [`State`](state::State) and push [`Command`](command::Command)s;
//! [`apply`] alone changes the state; [`window`] runs the effects and paints the parts.

mod apply;
mod bar;
mod clip;
mod clipboard;
pub mod command;
mod demo;
pub mod document;
mod fonts;
pub mod hand;
mod home;
mod jobs;
pub mod keep;
pub mod layer;
mod memory;
pub mod offer;
mod over;
mod page;
mod panel;
mod pointer;
pub mod preview;
mod review;
mod search;
mod spot;
pub mod state;
mod system;
pub mod theme;
mod toast;
mod walk;
mod watch;
mod widget;
mod window;

pub use memory::keep_for_a_while as keep_memory;
pub use window::Window;

use std::path::PathBuf;

use crate::load::LoadOptions;
use crate::text::{Side, Sides};
use state::Settings;

/// Key under which settings are kept.
const SETTINGS: &str = "settings";
/// Name of the program to the system: folder of its settings, class of its window.
const APP_ID: &str = "factdiff";

/// What the window is started with.
#[derive(Clone, Debug)]
pub struct Launch {
    /// Files to open.
    pub paths: Sides<Option<PathBuf>>,
    /// Names of the sides, where they are given.
    pub labels: Sides<Option<String>>,
    /// The side that the other is held against.
    pub source: Option<Side>,
    /// How the files are read; the larger limit of the two holds for whatever is opened later.
    pub load: Sides<LoadOptions>,
}

impl Default for Launch {
    fn default() -> Self {
        Self { paths: Sides::default(), labels: Sides::default(), source: Some(Side::Left), load: Sides::default() }
    }
}

/// Why the window could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("{problem}. {remedy}")]
pub struct WindowError {
    /// What is missing, without a full stop.
    pub problem: String,
    /// What the person can do, without a full stop.
    pub remedy: String,
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When there is no display, or the system cannot draw on it.
pub fn run(launch: Launch) -> Result<(), WindowError> {
    let viewport = egui::ViewportBuilder::default()
        .with_title("Factdiff")
        .with_app_id(APP_ID)
        .with_inner_size([1440.0, 900.0])
        .with_min_inner_size([480.0, 360.0])
        .with_drag_and_drop(true);
    let viewport = match eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon.png")) {
        Ok(icon) => viewport.with_icon(icon),
        Err(_) => viewport,
    };
    let options = eframe::NativeOptions {
        viewport,
        persist_window: true,
        // Also where the tests bring wgpu in: with software rendering, OpenGL draws several times faster.
        renderer: eframe::Renderer::Glow,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        APP_ID,
        options,
        Box::new(|cc| {
            let settings = cc.storage.and_then(|s| eframe::get_value::<Settings>(s, SETTINGS)).unwrap_or_default();
            let mut window = Window::new(&cc.egui_ctx, settings, launch);
            window.follow_desktop();
            if let Some(folders) = directories::ProjectDirs::from("", "", APP_ID) {
                window.keep_reviews_in(folders.data_local_dir().to_owned());
            }
            Ok(Box::new(window))
        }),
    )
    .map_err(|e| explain(&e))
}

/// What is missing, and which package has it.
fn explain(error: &eframe::Error) -> WindowError {
    let said = error.to_string();
    let display = std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none();
    if display {
        return WindowError {
            problem: "There is no display to open a window on".to_owned(),
            remedy: "Set DISPLAY or WAYLAND_DISPLAY, or use factdiff report".to_owned(),
        };
    }
    let lower = said.to_lowercase();
    let remedy = if lower.contains("xkbcommon") {
        "Install libxkbcommon-x11-0"
    } else if lower.contains("gl") {
        "Install libgl1 and the graphics driver of this computer"
    } else {
        "Install libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1, or check the display"
    };
    WindowError { problem: format!("The window could not be opened: {}", said.trim_end_matches('.')), remedy: remedy.to_owned() }
}
