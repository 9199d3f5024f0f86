//! Everything that a reader can do, as values; and the one table that names it.
//!
//! Menus, buttons, tooltips, the palette and the sheet of shortcuts all read [`ACTIONS`].

use std::path::PathBuf;

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::comparison::Order;
use crate::facts::Kind;
use crate::review::Decision;
use crate::text::Side;

use super::layer::Layer;
use super::state::{Columns, Overlay, Report, Sort, Tab};
use super::theme::ThemeChoice;

/// Something that a view asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Something without a parameter.
    Act(Action),
    /// Opens a file on a side.
    OpenPath(Side, PathBuf),
    /// Opens files that were dropped; one fills the side under the pointer or an empty one.
    Drop(Vec<PathBuf>, Option<Side>),
    /// Opens the file dialog for a side.
    Pick(Side),
    /// Puts a text that was pasted on a side.
    PasteOn(Side, String),
    /// Opens the paste dialog for a side.
    AskPaste(Side),
    /// Empties a side.
    Clear(Side),
    /// Opens a pair that was compared before.
    OpenRecent(usize),
    /// Says which side is the source.
    SetSource(Option<Side>),
    /// Selects a discrepancy and brings it into view.
    Select(usize),
    /// Selects a bead.
    SelectBead(usize),
    /// Brings a place into view.
    Show(Side, usize),
    /// Opens or closes a folded stretch that holds these beads.
    Fold(Vec<usize>, Folded),
    /// Shows or hides a layer.
    ToggleLayer(Layer),
    /// Shows or hides a kind.
    ToggleKind(Kind),
    /// Least confidence of a discrepancy that is shown, in percent.
    SetConfidence(u8),
    /// Text that a listed discrepancy must hold.
    SetListQuery(String),
    /// Text to find in both articles.
    SetFindQuery(String),
    /// Text in the palette's field.
    SetPaletteQuery(String),
    /// Text in the path field or paste field.
    SetField(String),
    /// Shows a tab of the panel.
    SetTab(Tab),
    /// Sorts a table of checks.
    SetSort(Sort),
    /// Which article the rows follow.
    SetOrder(Order),
    /// Which columns stand on the page.
    SetColumns(Columns),
    /// Which colours.
    SetTheme(ThemeChoice),
    /// Opens a layer over the window.
    Open(Overlay),
    /// Says what goes into a report.
    SetReport(Report),
    /// Asks where the report goes.
    PickReport,
    /// Writes a report.
    Export(PathBuf),
    /// Puts a text on the clipboard.
    Copy(String),
    /// Changes the review.
    Review(crate::review::Command),
    /// Writes the note in the field beside the selected discrepancy.
    WriteNote,
    /// Only discrepancies with this decision.
    SetDecision(Option<Decision>),
    /// Opens a review file.
    OpenReview(PathBuf),
    /// Saves the review to a file from now on.
    SaveReviewTo(PathBuf),
    /// Does something by hand.
    Hand(super::hand::Do),
    /// Takes the message away.
    Dismiss,
}

/// State of a folded stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded {
    /// Shown.
    Open,
    /// Hidden behind one line.
    Closed,
}

/// Something that a reader can do anywhere, with a name and often a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// File dialog for the left side.
    OpenLeft,
    /// File dialog for the right side.
    OpenRight,
    /// Paste dialog.
    Paste,
    /// The pair of articles that comes with the program.
    Demo,
    /// Reads both files again.
    Reload,
    /// Exchanges the sides.
    Swap,
    /// Report dialog.
    Export,
    /// Home screen.
    Home,
    /// Stops what is under way.
    Cancel,
    /// Search in both articles.
    Find,
    /// Next hit.
    FindNext,
    /// Previous hit.
    FindPrevious,
    /// Next row that differs.
    NextDifference,
    /// Previous row that differs.
    PreviousDifference,
    /// Next discrepancy of the list.
    NextDiscrepancy,
    /// Previous discrepancy of the list.
    PreviousDiscrepancy,
    /// Next change in wording.
    NextChange,
    /// Previous change in wording.
    PreviousChange,
    /// From a moved paragraph to its old place and back.
    JumpMoved,
    /// Focus to the next pane.
    OtherPane,
    /// Overview strip.
    ToggleStrip,
    /// Panel.
    TogglePanel,
    /// Folding of what needs no eyes.
    ToggleFold,
    /// Groups the list by kind.
    ToggleGroups,
    /// It is a discrepancy.
    Confirm,
    /// It is none.
    DismissIt,
    /// It needs an answer.
    Question,
    /// Note beside it.
    Note,
    /// Dismisses all of a kind.
    DismissKind,
    /// Both names mean the same.
    SameName,
    /// Both names mean the same, in every later review too.
    SameNameAlways,
    /// Chooses all that are listed.
    ChooseAll,
    /// Edits the text of the left article.
    EditLeft,
    /// Edits the text of the right article.
    EditRight,
    /// Title, date, language of the left article.
    DetailsLeft,
    /// Title, date, language of the right article.
    DetailsRight,
    /// What was set by hand.
    Corrections,
    /// Keeps both texts in the review.
    KeepTexts,
    /// Opens a review file.
    OpenReview,
    /// Takes the last decision back.
    Undo,
    /// Carries it out again.
    Redo,
    /// Saves the review to a file.
    SaveReview,
    /// Why it is flagged.
    Why,
    /// Copies the selected discrepancy.
    CopyDiscrepancy,
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// As it was.
    ZoomReset,
    /// Rows by the left article.
    OrderLeft,
    /// Rows by the right article.
    OrderRight,
    /// Two columns.
    ColumnsBoth,
    /// One column.
    ColumnsInline,
    /// The left article alone.
    ColumnsLeft,
    /// The right article alone.
    ColumnsRight,
    /// Colours as the system.
    ThemeSystem,
    /// Light.
    ThemeLight,
    /// Dark.
    ThemeDark,
    /// High contrast.
    ThemeHighContrast,
    /// Search over all commands.
    Palette,
    /// All shortcuts.
    Shortcuts,
    /// What the marks mean.
    Help,
    /// Closes what is open.
    Close,
    /// Ends the program.
    Quit,
}

/// How an action is named and reached.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The action.
    pub action: Action,
    /// Group in the sheet of shortcuts.
    pub group: &'static str,
    /// Label, in sentence case; `…` where a dialog opens.
    pub label: &'static str,
    /// Tooltip: what it does.
    pub tooltip: &'static str,
    /// Keys, the first of them shown beside the label.
    pub keys: &'static [KeyboardShortcut],
}

const fn key(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

const CMD: Modifiers = Modifiers::COMMAND;
const ALT: Modifiers = Modifiers::ALT;
const NONE: Modifiers = Modifiers::NONE;
const SHIFT: Modifiers = Modifiers::SHIFT;
const CMD_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
const ALT_SHIFT: Modifiers = Modifiers::ALT.plus(Modifiers::SHIFT);

macro_rules! table {
    ($($group:literal { $($action:ident, $label:literal, $tooltip:literal, [$($mods:ident $key:ident),*];)* })*) => {
        /// The table of actions, in the order of the sheet.
        pub const ACTIONS: &[Entry] = &[$($(
            Entry { action: Action::$action, group: $group, label: $label, tooltip: $tooltip, keys: &[$(key($mods, Key::$key)),*] },
        )*)*];
    };
}

table! {
    "Articles" {
        OpenLeft, "Open left article…", "Choose the file of the left article", [CMD O];
        OpenRight, "Open right article…", "Choose the file of the right article", [CMD_SHIFT O];
        Paste, "Paste a text…", "Put a text from the clipboard on a side", [CMD_SHIFT V];
        Demo, "Open the demo pair", "Open two short invented articles that show every mark", [];
        Reload, "Reload both files", "Read both files again and compare them anew", [NONE F5];
        EditLeft, "Edit the left text", "Write in the left article; the comparison follows, and the file stays as it is", [CMD E];
        EditRight, "Edit the right text", "Write in the right article; the comparison follows, and the file stays as it is", [ALT E];
        DetailsLeft, "Details of the left article…", "Set title, publication date, language and encoding of the left article", [];
        DetailsRight, "Details of the right article…", "Set title, publication date, language and encoding of the right article", [];
        Corrections, "What you set by hand…", "List pairs, names and texts set by hand, and decisions that have no place any more", [];
        Swap, "Swap sides", "Exchange left and right", [ALT Backslash];
        Export, "Export report…", "Write what was found to a file", [CMD_SHIFT E];
        Home, "Home", "Go back to the home screen", [CMD_SHIFT H];
        Cancel, "Cancel", "Stop what is under way", [];
    }
    "Find your way" {
        NextDifference, "Next difference", "Go to the next row that differs", [ALT ArrowDown, NONE F8];
        PreviousDifference, "Previous difference", "Go to the previous row that differs", [ALT ArrowUp, NONE F7];
        NextDiscrepancy, "Next discrepancy", "Go to the next discrepancy of the list", [ALT_SHIFT ArrowDown];
        PreviousDiscrepancy, "Previous discrepancy", "Go to the previous discrepancy of the list", [ALT_SHIFT ArrowUp];
        NextChange, "Next change in wording", "Go to the next change inside the paragraph", [NONE F4];
        PreviousChange, "Previous change in wording", "Go to the previous change inside the paragraph", [SHIFT F4];
        JumpMoved, "Jump between a moved paragraph and its old place", "Go from a moved paragraph to its old place, or back", [ALT M];
        Find, "Find in both articles", "Search both articles and show all hits", [CMD F];
        FindNext, "Next hit", "Go to the next hit of the search", [NONE F3, CMD G];
        FindPrevious, "Previous hit", "Go to the previous hit of the search", [SHIFT F3, CMD_SHIFT G];
        OtherPane, "Other pane", "Move the focus between page and panel", [NONE F6];
    }
    "Discrepancies" {
        Confirm, "Confirm", "Decide that it is a discrepancy; again takes the decision back", [NONE C];
        DismissIt, "Dismiss", "Decide that it is none; again takes the decision back", [NONE X];
        Question, "Question", "Decide that it needs somebody's answer; again takes the decision back", [NONE Q];
        Note, "Note…", "Write a note beside the discrepancy", [NONE N];
        DismissKind, "Dismiss all of this kind", "Dismiss every open discrepancy of the selected one's kind", [];
        SameName, "Both names mean the same", "Remember that the two names of this discrepancy mean the same", [];
        SameNameAlways, "Both names mean the same, always", "Remember it for every review that is started from now on, too", [];
        ChooseAll, "Choose all that are listed", "Choose every discrepancy of the list, to decide about all of them at once", [CMD A];
        Undo, "Undo decision", "Take the last decision or correction back", [CMD Z];
        Redo, "Redo decision", "Carry out again what was undone", [CMD_SHIFT Z, CMD Y];
        OpenReview, "Open review…", "Choose a review that was saved before", [];
        SaveReview, "Save review as…", "Choose the file in which decisions and notes are kept", [CMD S];
        KeepTexts, "Keep both texts in the review", "Keep a copy of both articles in the review, so that it can be opened without them, or no longer", [];
        Why, "Why is this flagged?", "Show which rule read which values", [ALT Y];
        CopyDiscrepancy, "Copy discrepancy", "Copy summary, both passages and files, ready for an e-mail", [CMD_SHIFT C];
        ToggleGroups, "Group the list by kind", "Group the list of discrepancies by kind, or sort it by weight alone", [];
    }
    "View" {
        ToggleFold, "Fold unchanged paragraphs", "Fold or show what holds no discrepancy", [ALT U];
        TogglePanel, "Panel", "Show or hide the panel", [CMD B];
        ToggleStrip, "Overview strip", "Show or hide the overview of the whole article", [NONE F9];
        OrderLeft, "Order by the left article", "Rows follow the left article", [];
        OrderRight, "Order by the right article", "Rows follow the right article", [];
        ColumnsBoth, "Side by side", "Show both articles in two columns", [CMD Num1];
        ColumnsInline, "In one column", "Show both articles in one column, for small windows", [CMD Num2];
        ColumnsLeft, "Left article alone", "Show the left article alone", [CMD Num3];
        ColumnsRight, "Right article alone", "Show the right article alone", [CMD Num4];
        ZoomIn, "Larger", "Make everything larger", [CMD Plus, CMD Equals];
        ZoomOut, "Smaller", "Make everything smaller", [CMD Minus];
        ZoomReset, "Normal size", "Go back to the normal size", [CMD Num0];
        ThemeSystem, "Colours as the system", "Light or dark, as the system is set", [];
        ThemeLight, "Light colours", "Dark letters on light ground", [];
        ThemeDark, "Dark colours", "Light letters on dark ground", [];
        ThemeHighContrast, "High contrast", "Every text at a contrast of 7 to 1 or more", [];
    }
    "Program" {
        Palette, "All commands…", "Search all commands", [CMD_SHIFT P];
        Shortcuts, "Keyboard shortcuts", "Show all keyboard shortcuts", [CMD Questionmark, CMD_SHIFT Questionmark, CMD_SHIFT Slash];
        Help, "What the marks mean", "Show what every mark means", [NONE F1];
        Close, "Close what is open", "Close a dialog, the search or a message", [NONE Escape];
        Quit, "Quit", "Close the window", [CMD Q];
    }
}

impl Action {
    /// Its row of the table.
    #[must_use]
    pub fn entry(self) -> &'static Entry {
        ACTIONS.iter().find(|e| e.action == self).unwrap_or(&ACTIONS[0])
    }

    /// Its label.
    #[must_use]
    pub fn label(self) -> &'static str {
        self.entry().label
    }

    /// Its first key, in the words of the system.
    #[must_use]
    pub fn shortcut(self, ctx: &egui::Context) -> Option<String> {
        self.entry().keys.first().map(|k| spell(ctx, k))
    }

    /// Tooltip with the key.
    #[must_use]
    pub fn hint(self, ctx: &egui::Context) -> String {
        match self.shortcut(ctx) {
            Some(keys) => format!("{} ({keys})", self.entry().tooltip),
            None => self.entry().tooltip.to_owned(),
        }
    }
}

/// A shortcut in words: "Ctrl Shift E".
#[must_use]
pub fn spell(ctx: &egui::Context, shortcut: &KeyboardShortcut) -> String {
    ctx.format_shortcut(shortcut)
        .replace('+', " ")
        .replace("Down", "↓")
        .replace("Up", "↑")
        .replace("Backslash", "\\")
        .replace("Questionmark", "?")
        .replace("Minus", "−")
        .replace("Plus", "+")
        .replace("Equals", "=")
        .replace("Escape", "Esc")
}

/// Takes the pressed shortcuts out of the input. Keys that edit text are left to a field in focus.
pub fn pressed(ctx: &egui::Context) -> Vec<Action> {
    let typing = ctx.text_edit_focused();
    let mut keys: Vec<(&KeyboardShortcut, Action)> = ACTIONS.iter().flat_map(|e| e.keys.iter().map(|k| (k, e.action))).collect();
    // Shortcuts with more modifiers first: egui lets Ctrl+P match Ctrl+Shift+P.
    keys.sort_by_key(|(k, _)| std::cmp::Reverse(u8::from(k.modifiers.shift) + u8::from(k.modifiers.alt) + u8::from(k.modifiers.command)));
    ctx.input_mut(|input| {
        keys.into_iter()
            .filter(|(k, action)| {
                let free = !typing || *action == Action::Close || !k.conflicts_with_text_editing() || is_function_key(k.logical_key);
                free && input.consume_shortcut(k)
            })
            .map(|(_, action)| action)
            .collect()
    })
}

fn is_function_key(key: Key) -> bool {
    let name = key.name();
    name.len() > 1 && name.starts_with('F') && name[1..].chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_actions_share_a_key_or_a_label() {
        let mut keys = BTreeSet::new();
        let mut labels = BTreeSet::new();
        for entry in ACTIONS {
            assert!(labels.insert(entry.label), "{} stands twice", entry.label);
            for k in entry.keys {
                assert!(keys.insert(format!("{k:?}")), "{} shares {k:?}", entry.label);
            }
        }
    }

    #[test]
    fn labels_follow_the_wording_rules() {
        for entry in ACTIONS {
            assert!(!entry.label.ends_with('.'), "{}", entry.label);
            assert!(!entry.tooltip.ends_with('.'), "{}", entry.tooltip);
            assert!(entry.label.starts_with(char::is_uppercase), "{}", entry.label);
        }
    }
}
