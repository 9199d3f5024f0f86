//! Everything that a reader can do, as values; and the one table that names it.
//!
//! Menus, buttons, tooltips, the palette and the sheet of shortcuts all read [`ACTIONS`].

mod action;
mod keys;
mod table;

use std::path::PathBuf;

use crate::comparison::Order;
use crate::facts::Kind;
use crate::review::Decision;
use crate::text::Side;

pub use action::Action;
pub use keys::{pressed, spell};
pub use table::{ACTIONS, Entry};

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
    /// Opens the paste dialog with a text that was pasted outside any field.
    PasteHere(String),
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
    /// Brings the value of a check into view.
    Show(Side, usize),
    /// Brings a paragraph into view.
    ShowParagraph(Side, usize),
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
