//! Layers of marks that a reader switches one by one.

use serde::{Deserialize, Serialize};

use crate::facts::{Discrepancy, Kind, Severity};
use crate::text::Side;

/// A layer of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Layer {
    /// Both sides state it and both cannot be right.
    Conflict,
    /// Quotations, attribution or strength changed.
    Altered,
    /// Stands on the left only.
    OnlyLeft,
    /// Stands on the right only.
    OnlyRight,
    /// The same fact in another form.
    Variant,
    /// Other words for the same.
    Wording,
    /// The same words in other quotation marks, capitals, hyphens: hidden until it is asked for.
    Silent,
}

impl Layer {
    /// All layers, the most serious first.
    pub const ALL: [Self; 7] = [Self::Conflict, Self::Altered, Self::OnlyLeft, Self::OnlyRight, Self::Variant, Self::Wording, Self::Silent];

    /// The layer of a discrepancy.
    #[must_use]
    pub fn of(discrepancy: &Discrepancy) -> Self {
        match (discrepancy.severity, discrepancy.kind) {
            (Severity::Conflict, _) => Self::Conflict,
            (Severity::Altered, _) => Self::Altered,
            (Severity::Variant, _) => Self::Variant,
            (Severity::OneSided, Kind::Omission) => Self::OnlyLeft,
            (Severity::OneSided, Kind::Addition) => Self::OnlyRight,
            (Severity::OneSided, _) if discrepancy.spans.left.is_empty() => Self::OnlyRight,
            (Severity::OneSided, _) => Self::OnlyLeft,
        }
    }

    /// What the reader calls it; it depends on which side is the source.
    #[must_use]
    pub const fn label(self, source: Option<Side>) -> &'static str {
        match (self, source) {
            (Self::Conflict, _) => "Conflicts",
            (Self::Altered, _) => "Altered",
            (Self::OnlyLeft, Some(Side::Left)) | (Self::OnlyRight, Some(Side::Right)) => "Left out",
            (Self::OnlyRight, Some(Side::Left)) | (Self::OnlyLeft, Some(Side::Right)) => "Added",
            (Self::OnlyLeft, None) => "Only left",
            (Self::OnlyRight, None) => "Only right",
            (Self::Variant, _) => "Variants",
            (Self::Wording, _) => "Wording",
            (Self::Silent, _) => "Typography",
        }
    }

    /// One of its discrepancies, as the list names it.
    #[must_use]
    pub const fn singular(self, source: Option<Side>) -> &'static str {
        match self {
            Self::Conflict => "Conflict",
            Self::Variant => "Variant",
            other => other.label(source),
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layers(u8);

impl Default for Layers {
    /// Everything but silent edits.
    fn default() -> Self {
        Self(Layer::ALL.iter().filter(|&&layer| layer != Layer::Silent).fold(0, |set, layer| set | layer.bit()))
    }
}

impl Layers {
    /// Whether a layer is shown.
    #[must_use]
    pub const fn has(self, layer: Layer) -> bool {
        self.0 & layer.bit() != 0
    }

    /// Shows a hidden layer and hides a shown one.
    pub const fn toggle(&mut self, layer: Layer) {
        self.0 ^= layer.bit();
    }

    /// Shows a layer.
    pub const fn show(&mut self, layer: Layer) {
        self.0 |= layer.bit();
    }
}
