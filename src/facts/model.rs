//! What the judges answer: discrepancies in fact and the values that were checked.

use crate::text::{Sides, Span};

/// What sort of fact differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A count, amount, ordinal, percentage, money, measure or age.
    Number,
    /// A date, weekday, time of day, duration or period.
    Date,
    /// A person, place, organisation or nationality.
    Name,
    /// A title, office or relation of somebody named.
    Role,
    /// Words inside quotation marks.
    Quotation,
    /// Who said it.
    Attribution,
    /// Whether it happened, was said, was denied.
    Negation,
    /// How sure, how obliged, how frequent, how strong.
    Certainty,
    /// Who did what to whom.
    Relation,
    /// A fact that only the left states.
    Omission,
    /// A fact that only the right states.
    Addition,
}

impl Kind {
    /// All kinds, in the contract's order.
    pub const ALL: [Self; 11] = [
        Self::Number,
        Self::Date,
        Self::Name,
        Self::Role,
        Self::Quotation,
        Self::Attribution,
        Self::Negation,
        Self::Certainty,
        Self::Relation,
        Self::Omission,
        Self::Addition,
    ];

    /// The name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::Name => "name",
            Self::Role => "role",
            Self::Quotation => "quotation",
            Self::Attribution => "attribution",
            Self::Negation => "negation",
            Self::Certainty => "certainty",
            Self::Relation => "relation",
            Self::Omission => "omission",
            Self::Addition => "addition",
        }
    }

    /// The word for it in the window and in reports.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Number => "Number",
            Self::Date => "Date",
            Self::Name => "Name",
            Self::Role => "Role",
            Self::Quotation => "Quotation",
            Self::Attribution => "Attribution",
            Self::Negation => "Negation",
            Self::Certainty => "Certainty",
            Self::Relation => "Relation",
            Self::Omission => "Omission",
            Self::Addition => "Addition",
        }
    }
}

/// How serious a discrepancy is. Ordered from the most serious.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Both sides state it and both cannot be right.
    Conflict,
    /// The same thing, but a quotation, its attribution or its strength changed.
    Altered,
    /// Only one side states it.
    OneSided,
    /// The same fact in another form or precision.
    Variant,
}

impl Severity {
    /// All severities, the most serious first.
    pub const ALL: [Self; 4] = [Self::Conflict, Self::Altered, Self::OneSided, Self::Variant];

    /// Whether the articles contradict each other, or one alters what the other says.
    #[must_use]
    pub const fn is_loud(self) -> bool {
        matches!(self, Self::Conflict | Self::Altered)
    }

    /// The name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Conflict => "conflict",
            Self::Altered => "altered",
            Self::OneSided => "one_sided",
            Self::Variant => "variant",
        }
    }
}

/// Between the articles, or inside one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// The two articles disagree.
    Between,
    /// The left article disagrees with itself.
    Left,
    /// The right article disagrees with itself.
    Right,
}

impl Scope {
    /// The name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Between => "between",
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// A difference in fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Discrepancy {
    /// Stable: the same two texts give the same id.
    pub id: String,
    /// What sort of fact.
    pub kind: Kind,
    /// How serious.
    pub severity: Severity,
    /// Between the articles, or inside one.
    pub scope: Scope,
    /// 0 to 1: how sure the rule is that a careful reader would agree.
    pub confidence: f32,
    /// What the list is sorted by, descending; only its order has a meaning.
    pub weight: f32,
    /// Index of the bead, where it stands in one.
    pub bead: Option<usize>,
    /// Where the two values stand; empty where that side says nothing.
    pub spans: Sides<Vec<Span>>,
    /// One plain sentence that a reader understands without the articles.
    pub summary: String,
    /// Which rule read which values.
    pub reason: String,
}

/// What a [`Check`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Equal.
    Same,
    /// Equal in another form or precision.
    Variant,
    /// Not equal.
    Differs,
    /// Only one side has it.
    OneSided,
}

impl Verdict {
    /// The name used in the comparison file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Variant => "variant",
            Self::Differs => "differs",
            Self::OneSided => "one_sided",
        }
    }
}

/// A value that was compared, the agreeing ones too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What sort of value.
    pub kind: Kind,
    /// Where it stands on each side.
    pub spans: Sides<Option<Span>>,
    /// What was found.
    pub verdict: Verdict,
}
