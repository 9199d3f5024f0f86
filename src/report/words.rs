//! The words and signs that a report uses: the same as in the window.

use crate::comparison::Options;
use crate::facts::{Discrepancy, Kind, Scope, Severity, Verdict};
use crate::text::Side;

/// The word for a severity.
#[must_use]
pub const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Conflict => "Conflict",
        Severity::Altered => "Altered",
        Severity::OneSided => "One side only",
        Severity::Variant => "Variant",
    }
}

/// The word for what a quotation's check found.
#[must_use]
pub const fn quotation(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Same => "Verbatim",
        Verdict::Variant => "Reworded or trimmed",
        Verdict::Differs => "Altered",
        Verdict::OneSided => "One side only",
    }
}

/// The side that alone has what the discrepancy is about.
#[must_use]
pub fn lone_side(discrepancy: &Discrepancy) -> Option<Side> {
    match (discrepancy.kind, discrepancy.severity, discrepancy.scope) {
        (_, _, Scope::Left | Scope::Right) => None,
        (Kind::Omission, ..) => Some(Side::Left),
        (Kind::Addition, ..) => Some(Side::Right),
        (_, Severity::OneSided, _) => match (discrepancy.spans.left.is_empty(), discrepancy.spans.right.is_empty()) {
            (false, true) => Some(Side::Left),
            (true, false) => Some(Side::Right),
            _ => None,
        },
        _ => None,
    }
}

/// What the heading of a discrepancy calls it: "Conflict · Name", "Left out", "Added".
#[must_use]
pub fn heading(discrepancy: &Discrepancy, options: &Options) -> String {
    let word = severity(discrepancy.severity);
    let first = match (lone_side(discrepancy), options.source) {
        (Some(side), Some(source)) if side == source => "Left out",
        (Some(_), Some(_)) => "Added",
        _ => word,
    };
    let statement = matches!(discrepancy.kind, Kind::Omission | Kind::Addition);
    let mut heading = if statement && first != word { first.to_owned() } else { format!("{first} · {}", discrepancy.kind.label()) };
    if discrepancy.scope != Scope::Between {
        heading.push_str(" · within one article");
    }
    heading
}

/// The sign of a discrepancy: its meaning without colour.
#[must_use]
pub fn sign(discrepancy: &Discrepancy, options: &Options) -> &'static str {
    match (discrepancy.severity, discrepancy.kind) {
        (Severity::Conflict, _) => "▲",
        (Severity::Altered, Kind::Quotation) => "❝",
        (Severity::Altered, Kind::Certainty) => "≁",
        (Severity::Altered, _) => "≠",
        (Severity::Variant, _) => "≈",
        (Severity::OneSided, _) => match (lone_side(discrepancy), options.source) {
            (Some(side), Some(source)) if side == source => "−",
            (Some(_), Some(_)) => "+",
            _ => "◐",
        },
    }
}

/// `1 conflict`, `2 conflicts`.
#[must_use]
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// How many of a severity, in words: "2 conflicts", "1 altered", "3 on one side only", "1 variant".
#[must_use]
pub fn severity_count(severity: Severity, n: usize) -> String {
    match severity {
        Severity::Conflict => count(n, "conflict", "conflicts"),
        Severity::Altered => format!("{n} altered"),
        Severity::OneSided => format!("{n} on one side only"),
        Severity::Variant => count(n, "variant", "variants"),
    }
}

/// A list in a sentence: `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Sides, Span};

    fn one_sided(kind: Kind, side: Side) -> Discrepancy {
        let mut spans = Sides::<Vec<Span>>::default();
        spans[side].push(Span::new(0, 1));
        Discrepancy {
            id: String::new(),
            kind,
            severity: Severity::OneSided,
            scope: Scope::Between,
            confidence: 1.0,
            weight: 1.0,
            bead: None,
            spans,
            summary: String::new(),
            reason: String::new(),
        }
    }

    #[test]
    fn left_out_and_added_follow_the_side_that_the_other_is_held_against() {
        let said = |kind, side, source| {
            let (d, options) = (one_sided(kind, side), Options { source });
            (heading(&d, &options), sign(&d, &options))
        };
        assert_eq!(said(Kind::Omission, Side::Left, Some(Side::Left)), ("Left out".into(), "−"));
        assert_eq!(said(Kind::Omission, Side::Left, Some(Side::Right)), ("Added".into(), "+"));
        assert_eq!(said(Kind::Addition, Side::Right, Some(Side::Left)), ("Added".into(), "+"));
        assert_eq!(said(Kind::Number, Side::Left, Some(Side::Left)), ("Left out · Number".into(), "−"));
        assert_eq!(said(Kind::Omission, Side::Left, None), ("One side only · Omission".into(), "◐"));
    }

    #[test]
    fn lists_and_counts_read_as_sentences() {
        assert_eq!(listed(&["a".into(), "b".into(), "c".into()]), "a, b and c");
        assert_eq!(severity_count(Severity::Conflict, 1), "1 conflict");
        assert_eq!(severity_count(Severity::Variant, 2), "2 variants");
    }
}
