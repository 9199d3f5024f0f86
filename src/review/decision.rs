//! Decisions of the reader and where they stand in a comparison.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::text::Sides;

use super::anchor::HandSet;

/// What the reader decided about a discrepancy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Nothing yet.
    #[default]
    Open,
    /// It is a discrepancy.
    Confirmed,
    /// It is none.
    Dismissed,
    /// It needs somebody's answer.
    Questioned,
}

impl Decision {
    /// All decisions, in the order in which a reader meets them.
    pub const ALL: [Self; 4] = [Self::Open, Self::Confirmed, Self::Dismissed, Self::Questioned];

    /// The name used in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Confirmed => "confirmed",
            Self::Dismissed => "dismissed",
            Self::Questioned => "questioned",
        }
    }

    /// The word shown to a reader.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Open => "Open",
            Self::Confirmed => "Confirmed",
            Self::Dismissed => "Dismissed",
            Self::Questioned => "Questioned",
        }
    }
}

/// A decision with its note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// What was decided.
    pub decision: Decision,
    /// What the reader wrote beside it; empty where nothing was written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Mark {
    /// Whether it says nothing.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        matches!(self.decision, Decision::Open) && self.note.is_empty()
    }
}

/// What a review remembers of a discrepancy, so that a decision is found again and can be shown
/// where its discrepancy is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Remembered {
    /// The discrepancy's kind, by its name in the comparison file.
    pub kind: String,
    /// The words it stood on, each side.
    #[serde(flatten)]
    pub passages: Passages,
    /// The sentences around those words, each side.
    pub context: Passages,
    /// Its summary.
    pub summary: String,
}

/// Words of each side.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Passages {
    /// The left side's, in reading order.
    pub left: Vec<String>,
    /// The right side's, in reading order.
    pub right: Vec<String>,
}

impl From<Sides<Vec<String>>> for Passages {
    fn from(sides: Sides<Vec<String>>) -> Self {
        Self { left: sides.left, right: sides.right }
    }
}

/// A reader's marks as they stand in one comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Marks by the id of the discrepancy.
    pub marks: BTreeMap<String, Mark>,
    /// Marks whose discrepancy is not found any more.
    pub unplaced: Vec<(Remembered, Mark)>,
    /// What was set by hand and has no place any more.
    pub lost: Vec<HandSet>,
    /// What was set by hand and holds, one sentence each.
    pub corrections: Vec<String>,
}

impl Standing {
    /// The decision about a discrepancy.
    #[must_use]
    pub fn decision(&self, id: &str) -> Decision {
        self.marks.get(id).map_or(Decision::Open, |m| m.decision)
    }

    /// Whether it says nothing at all, so that a report need not speak of a review.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.marks.is_empty() && self.unplaced.is_empty() && self.lost.is_empty() && self.corrections.is_empty()
    }

    /// The note beside a discrepancy; empty where there is none.
    #[must_use]
    pub fn note(&self, id: &str) -> &str {
        self.marks.get(id).map_or("", |m| &m.note)
    }
}

/// Which discrepancies go into a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Include {
    /// Every one.
    #[default]
    All,
    /// Every one that was not dismissed.
    Undismissed,
    /// Only those confirmed.
    Confirmed,
}

impl Include {
    /// Whether a discrepancy with this decision goes in.
    #[must_use]
    pub const fn admits(self, decision: Decision) -> bool {
        match self {
            Self::All => true,
            Self::Undismissed => !matches!(decision, Decision::Dismissed),
            Self::Confirmed => matches!(decision, Decision::Confirmed),
        }
    }

    /// The name used on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Undismissed => "undismissed",
            Self::Confirmed => "confirmed",
        }
    }
}
