//! The markup beside a text on the clipboard. The text itself comes with the event that says it was pasted.

/// What a browser or word processor put on the clipboard as HTML. `None` without a display, on Wayland without X11,
/// or where there is plain text alone.
#[must_use]
pub fn markup() -> Option<String> {
    arboard::Clipboard::new().ok()?.get().html().ok().filter(|m| !m.trim().is_empty())
}
