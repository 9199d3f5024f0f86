//! The one table that names every action, with its tooltip and its keys.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::Action;

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
        DetailsLeft, "Details of the left article…", "Set title, publication date, language and encoding of the left article, or its chapter of a book", [];
        DetailsRight, "Details of the right article…", "Set title, publication date, language and encoding of the right article, or its chapter of a book", [];
        PairParagraphs, "Pair paragraphs…", "Choose two paragraphs that belong together, and compare anew", [];
        PairSentences, "Pair sentences…", "Choose two sentences that say the same, and compare anew", [];
        PartRow, "Part the selected row", "Say that the paragraphs of the selected row do not belong together, and compare anew", [];
        Corrections, "What you set by hand…", "List pairs, names and texts set by hand, and decisions that have no place any more", [];
        Swap, "Swap sides", "Exchange left and right", [ALT Backslash];
        SourceLeft, "The left article is the source", "Hold the right article against the left one", [];
        SourceRight, "The right article is the source", "Hold the left article against the right one", [];
        SourceNone, "Neither is the source", "Say neither left out nor added", [];
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
        NextParagraph, "Next paragraph", "Go to the next paragraph of the same article", [CMD ArrowDown];
        PreviousParagraph, "Previous paragraph", "Go to the previous paragraph of the same article", [CMD ArrowUp];
        NextSentence, "Next sentence", "Go to the next sentence of the paragraph", [CMD_SHIFT ArrowRight];
        PreviousSentence, "Previous sentence", "Go to the previous sentence of the paragraph", [CMD_SHIFT ArrowLeft];
        OtherArticle, "To the other article", "Go from the paragraph or sentence to its partner in the other article", [CMD ArrowRight, CMD ArrowLeft];
        ParagraphMenu, "Menu of the paragraph", "Copy, pair or part the paragraph or sentence, or say that it is not part of the article", [SHIFT F10, NONE Menu];
        JumpMoved, "Jump between moved places", "Go from a moved paragraph to its old place, or back", [ALT M];
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
        GoOn, "Go on with the earlier review", "Take up the latest review of these two articles that was made before", [];
        StartAnew, "Start a new review", "Leave the earlier reviews in their files, and offer them no longer", [];
        OpenReview, "Open review…", "Choose a review that was saved before", [];
        SaveReview, "Save review as…", "Choose the file in which decisions and notes are kept", [CMD S];
        KeepTexts, "Keep both texts in the review", "Keep a copy of both articles in the review, so that it can be opened without them, or no longer", [];
        Why, "Why is this flagged?", "Show which rule read which values", [ALT Y];
        CopyDiscrepancy, "Copy discrepancy", "Copy summary, both passages and files, ready for an e-mail", [CMD_SHIFT C];
        ShowAll, "Clear all filters", "Show discrepancies of every layer, kind, confidence and decision", [];
        ToggleGroups, "Group the list by kind", "Group the list of discrepancies by kind, or sort it by weight alone", [];
    }
    "Layers" {
        ToggleConflicts, "Mark conflicts", "Show or hide passages of which both cannot be right", [];
        ToggleAltered, "Mark altered passages", "Show or hide changed quotations, sources and strength", [];
        ToggleOnlyLeft, "Mark what only the left has", "Show or hide what only the left article states", [];
        ToggleOnlyRight, "Mark what only the right has", "Show or hide what only the right article states", [];
        ToggleVariants, "Mark variants", "Show or hide the same facts in another form", [];
        ToggleWording, "Mark wording", "Show or hide other words for the same", [];
        ToggleSilent, "Mark typography", "Show or hide the same words in other quotation marks, capitals or hyphens", [];
    }
    "View" {
        TabDiscrepancies, "List of discrepancies", "Show the list of discrepancies in the panel", [];
        TabQuotations, "Table of quotations", "Show every quotation that was compared", [];
        TabFigures, "Table of figures and dates", "Show every figure and date that was compared", [];
        TabNames, "Table of names", "Show every name and role that was compared", [];
        ToggleSame, "Rows that are the same", "Show or hide in the tables what is the same in both articles", [];
        ToggleFold, "Fold unchanged paragraphs", "Fold or show what holds no discrepancy", [ALT U];
        TogglePanel, "Panel", "Show or hide the panel", [CMD B];
        ToggleStrip, "Overview strip", "Show or hide the overview of the whole article", [NONE F9];
        OrderLeft, "Order by the left article", "Rows follow the left article", [];
        OrderRight, "Order by the right article", "Rows follow the right article", [];
        OrderOwn, "Each article in its own order", "Both articles keep their order; lines join what was moved", [];
        ColumnsBoth, "Side by side", "Show both articles in two columns", [CMD Num1];
        ColumnsInline, "In one column", "Show both articles in one column, for small windows", [CMD Num2];
        ColumnsLeft, "Left article alone", "Show the left article alone", [CMD Num3];
        ColumnsRight, "Right article alone", "Show the right article alone", [CMD Num4];
        ZoomIn, "Larger", "Make everything larger", [CMD Plus, CMD Equals];
        ZoomOut, "Smaller", "Make everything smaller", [CMD Minus];
        ZoomReset, "Normal size", "Go back to the normal size", [CMD Num0];
        ThemeSystem, "Colours as the system", "Light, dark or high contrast, as the system is set", [];
        ThemeLight, "Light colours", "Dark letters on light ground", [];
        ThemeDark, "Dark colours", "Light letters on dark ground", [];
        ThemeHighContrast, "High contrast", "Every text at a contrast of 7 to 1 or more", [];
    }
    "Program" {
        Palette, "All commands…", "Search all commands", [CMD_SHIFT P];
        Shortcuts, "Keyboard shortcuts", "Show all keyboard shortcuts", [CMD Questionmark, CMD_SHIFT Questionmark, CMD_SHIFT Slash];
        Help, "What the marks mean", "Show what every mark means", [NONE F1];
        Close, "Close", "Close a dialog, the search or a message", [NONE Escape];
        Quit, "Quit", "Close the window", [CMD Q];
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

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
