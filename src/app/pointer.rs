//! Where the pointer is while files hover over the window.

use egui::Pos2;

/// The pointer's place in the window, in pixels, asked of the display. During a drag from another program X11 gives the
/// pointer to that program, and the toolkit hears nothing of it. `None` where the display is no X11.
#[cfg(target_os = "linux")]
pub fn place(frame: &eframe::Frame) -> Option<Pos2> {
    use raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
    use x11rb::protocol::xproto::ConnectionExt as _;

    let window = match frame.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok()?,
        RawWindowHandle::Xcb(handle) => handle.window.get(),
        _ => return None,
    };
    let (display, _) = x11rb::connect(None).ok()?;
    let pointer = display.query_pointer(window).ok()?.reply().ok()?;
    Some(Pos2::new(f32::from(pointer.win_x), f32::from(pointer.win_y)))
}

/// Elsewhere the toolkit knows it.
#[cfg(not(target_os = "linux"))]
pub const fn place(_frame: &eframe::Frame) -> Option<Pos2> {
    None
}
