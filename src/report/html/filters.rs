//! Filters that need no script: a box that is not ticked hides its entries by a rule of the style sheet.

use maud::{Markup, html};

use crate::facts::{Kind, Severity};
use crate::review::Decision;

use super::super::view::View;
use super::super::words;

/// One rule for every box that a page may have.
pub(super) fn rules() -> String {
    let severities = Severity::ALL.iter().map(|s| format!("s-{}", s.name()));
    let kinds = Kind::ALL.iter().map(|k| format!("k-{}", k.name()));
    let decisions = Decision::ALL.iter().map(|d| format!("d-{}", d.name()));
    severities.chain(kinds).chain(decisions).map(|class| format!("body:has(#f-{class}:not(:checked)) .{class}{{display:none}}\n")).collect()
}

/// The boxes for whatever the entries have more than one of.
pub(super) fn controls(view: &View<'_>) -> Markup {
    let choices = |all: Vec<Choice>| all.into_iter().filter(|c| c.count > 0).collect::<Vec<_>>();
    let count = |test: &dyn Fn(&super::super::view::Entry<'_>) -> bool| view.entries.iter().filter(|e| test(e)).count();
    let severities = choices(
        Severity::ALL.iter().map(|&s| Choice::new("s", s.name(), words::severity(s), count(&|e| e.discrepancy.severity == s))).collect(),
    );
    let kinds = choices(Kind::ALL.iter().map(|&k| Choice::new("k", k.name(), k.label(), count(&|e| e.discrepancy.kind == k))).collect());
    let decisions = if view.reviewed {
        choices(Decision::ALL.iter().map(|&d| Choice::new("d", d.name(), d.label(), count(&|e| e.decision == d))).collect())
    } else {
        Vec::new()
    };
    let groups = [("Severity", severities), ("Kind", kinds), ("Decision", decisions)];
    html! {
        @if groups.iter().any(|(_, g)| g.len() > 1) {
            fieldset.filters aria-label="Show" {
                @for (name, group) in &groups {
                    @if group.len() > 1 {
                        div role="group" aria-label=(name) {
                            i { (name) }
                            @for choice in group {
                                label {
                                    input type="checkbox" id={ "f-" (choice.class) } checked autocomplete="off";
                                    (choice.label) " "
                                    small { (choice.count) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

struct Choice {
    class: String,
    label: &'static str,
    count: usize,
}

impl Choice {
    fn new(group: &str, name: &str, label: &'static str, count: usize) -> Self {
        Self { class: format!("{group}-{name}"), label, count }
    }
}
