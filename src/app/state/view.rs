//! How the reader looks at a comparison: columns, tabs, filters, what is selected and what lies over it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::facts::Kind;
use crate::review::Decision;
use crate::text::{Side, Span};

use super::super::hand::Pairing;

/// Which columns stand on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Columns {
    /// Two columns, or one where the window is small.
    #[default]
    Both,
    /// One column with both articles.
    Inline,
    /// One article alone.
    Left,
    /// One article alone.
    Right,
}

/// A tab of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tab {
    /// The list of discrepancies.
    #[default]
    Discrepancies,
    /// Table of quotations and who said them.
    Quotations,
    /// Table of figures and dates.
    Figures,
    /// Table of names and roles.
    Names,
}

impl Tab {
    /// All tabs.
    pub const ALL: [Self; 4] = [Self::Discrepancies, Self::Quotations, Self::Figures, Self::Names];

    /// What the tab is called.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Discrepancies => "Discrepancies",
            Self::Quotations => "Quotations",
            Self::Figures => "Figures",
            Self::Names => "Names",
        }
    }

    /// Whether a check of this kind stands in its table.
    #[must_use]
    pub const fn holds(self, kind: Kind) -> bool {
        matches!(
            (self, kind),
            (Self::Quotations, Kind::Quotation | Kind::Attribution)
                | (Self::Figures, Kind::Number | Kind::Date)
                | (Self::Names, Kind::Name | Kind::Role)
        )
    }
}

/// How a table of checks is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// As the articles read.
    Reading,
    /// By the left value.
    Left,
    /// By the right value.
    Right,
    /// What differs first.
    #[default]
    Verdict,
}

/// What lies over the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Search over all commands.
    Palette,
    /// All shortcuts.
    Shortcuts,
    /// What the marks mean.
    Help,
    /// Text to paste on a side.
    Paste(Side),
    /// Path to type, where there is no file dialog.
    Path(Side),
    /// Report dialog.
    Export,
    /// Note beside a discrepancy.
    Note,
    /// Title, date, language and encoding of a side.
    Details(Side),
    /// What was set by hand, and what has no place any more.
    Corrections,
    /// The halves of a pair, chosen from a list.
    Pair(Pairing),
    /// Path of a review to save, where there is no file dialog.
    SaveReview,
}

/// Which discrepancies are listed and marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Kinds that are hidden.
    pub hidden: BTreeSet<Kind>,
    /// Least confidence, in percent.
    pub confidence: u8,
    /// Only those with this decision.
    pub decision: Option<Decision>,
    /// Text that a listed one holds.
    pub query: String,
}

impl Filter {
    /// Whether anything is filtered.
    #[must_use]
    pub fn is_set(&self) -> bool {
        !self.hidden.is_empty() || self.confidence > 0 || self.decision.is_some() || !self.query.is_empty()
    }
}

/// Search in both articles.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// The field is shown.
    pub open: bool,
    /// What is sought.
    pub query: String,
    /// Hits in the order of rows.
    pub hits: Vec<(Side, Span)>,
    /// Which hit is current.
    pub current: usize,
    /// The bead that was unfolded to show the current hit.
    pub opened: Option<usize>,
}

/// The paragraph, or the sentence in it, that the keyboard is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its side.
    pub side: Side,
    /// Index of the paragraph.
    pub paragraph: usize,
    /// Index of the sentence, where one was chosen.
    pub sentence: Option<usize>,
}

/// What is selected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// A discrepancy.
    pub discrepancy: Option<usize>,
    /// A bead.
    pub bead: Option<usize>,
    /// A change in wording.
    pub edit: Option<usize>,
    /// A row of a table of checks.
    pub check: Option<usize>,
    /// A paragraph that the keyboard is on.
    pub spot: Option<Spot>,
}

/// What the page is asked to bring into view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reveal {
    /// Grows with each wish, so that the page answers each one once.
    pub serial: u64,
    /// The bead.
    pub bead: usize,
    /// A place inside it.
    pub place: Option<(Side, Span)>,
    /// The stub of the bead instead of the bead.
    pub stub: bool,
}

/// Pane that has the keyboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The articles.
    #[default]
    Page,
    /// The panel.
    Panel,
}
