//! Keys: how they are spelt, and which were pressed.

use egui::{Event, Key, KeyboardShortcut};

use super::{ACTIONS, Action};

/// A shortcut in words: "Ctrl Shift E".
#[must_use]
pub fn spell(ctx: &egui::Context, shortcut: &KeyboardShortcut) -> String {
    ctx.format_shortcut(shortcut)
        .replace('+', " ")
        .replace("Down", "↓")
        .replace("Up", "↑")
        .replace("Left", "←")
        .replace("Right", "→")
        .replace("Backslash", "\\")
        .replace("Questionmark", "?")
        .replace("Minus", "−")
        .replace("Plus", "+")
        .replace("Equals", "=")
        .replace("Escape", "Esc")
}

/// Takes the pressed shortcuts out of the input, in the order in which they were pressed: several may come within one
/// frame. Keys that edit text are left to a field in focus.
pub fn pressed(ctx: &egui::Context) -> Vec<Action> {
    let typing = ctx.text_edit_focused();
    // An open menu has the plain keys: the arrows walk along it, Escape closes it.
    let menu = egui::Popup::is_any_open(ctx);
    let mut keys: Vec<(&KeyboardShortcut, Action)> = ACTIONS.iter().flat_map(|e| e.keys.iter().map(|k| (k, e.action))).collect();
    // Shortcuts with more modifiers first: egui lets Ctrl+P match Ctrl+Shift+P.
    keys.sort_by_key(|(k, _)| std::cmp::Reverse(u8::from(k.modifiers.shift) + u8::from(k.modifiers.alt) + u8::from(k.modifiers.command)));
    let free = |k: &KeyboardShortcut, action: Action| {
        let plain = menu && k.modifiers.is_none();
        !plain && (!typing || action == Action::Close || !k.conflicts_with_text_editing() || is_function_key(k.logical_key))
    };
    let mut actions = Vec::new();
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, modifiers, pressed: true, .. } = event else { return true };
            let found =
                keys.iter().find(|(k, action)| k.logical_key == *key && modifiers.matches_logically(k.modifiers) && free(k, *action));
            actions.extend(found.map(|(_, action)| *action));
            found.is_none()
        });
    });
    actions
}

fn is_function_key(key: Key) -> bool {
    let name = key.name();
    name.len() > 1 && name.starts_with('F') && name[1..].chars().all(|c| c.is_ascii_digit())
}
