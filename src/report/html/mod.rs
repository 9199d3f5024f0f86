//! The report as one self-contained page: no script, no other file, nothing that an article contains
//! becomes markup. The answer first, then the discrepancies, then both texts side by side.

mod entries;
mod filters;
mod full;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::facts::{Severity, Verdict};
use crate::text::Side;

use super::plain::plain;
use super::view::{Quotation, View, percent};
use super::{Subject, Texts, style, words};

pub(super) fn page(subject: &Subject<'_>) -> String {
    let view = View::new(subject);
    let sheet = format!("{}{}", style::SHEET, filters::rules());
    let policy = format!("default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'", style::hash(&sheet));
    let title = format!("{} and {}", view.names.left, view.names.right);
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="generator" content={ "Factdiff " (env!("CARGO_PKG_VERSION")) };
                title { (title) " · Factdiff report" }
                style { (PreEscaped(&sheet)) }
            }
            body {
                header {
                    p.over { "Factdiff report · " (title) }
                    (answer(&view))
                    (contents(&view))
                    (files(&view))
                }
                main {
                    (entries::section(&view))
                    @if view.contents.texts == Texts::Full { (full::section(&view)) }
                    (quotations(&view))
                    (compared(&view))
                    (corrections(&view))
                    (remarks(&view))
                }
                footer { (view.made_with()) }
            }
        }
    };
    markup.into_string()
}

/// Article text, ready for a page: what steers is taken out, maud escapes the rest.
fn shown(text: &str) -> String {
    plain(text).into_owned()
}

/// A line in which no number stands apart from what it counts.
fn bound(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        let after_figure = out.ends_with(|last: char| last.is_ascii_digit());
        out.push(if c == ' ' && after_figure { '\u{a0}' } else { c });
    }
    out
}

fn answer(view: &View<'_>) -> Markup {
    let statistics = &view.comparison.statistics;
    html! {
        @for (at, line) in view.answer.iter().enumerate() {
            @if at == 0 { h1 { (bound(&shown(line))) } } @else { p.lead { (shown(line)) } }
        }
        ul.tiles {
            @for severity in Severity::ALL {
                @let n = view.count(severity);
                @let word = match severity {
                    Severity::Conflict => if n == 1 { "conflict" } else { "conflicts" },
                    Severity::Altered => "altered",
                    Severity::OneSided => "on one side only",
                    Severity::Variant => if n == 1 { "variant" } else { "variants" },
                };
                li class={ "t-" (severity.name()) } { b { (n) } span { (word) } }
            }
            li { b { (percent(statistics.kept)) } span { "kept" } }
        }
    }
}

fn files(view: &View<'_>) -> Markup {
    html! {
        section.files aria-label="The articles" {
            @for side in Side::BOTH {
                div {
                    h2 { (view.names[side]) }
                    dl {
                        @for (label, value) in view.identity(side) {
                            dt { (label) }
                            dd.sha[label == "SHA-256"] dir="auto" { (shown(&value)) }
                        }
                    }
                }
            }
        }
    }
}

/// Links to the parts of the page that are there.
fn contents(view: &View<'_>) -> Markup {
    let parts = [
        ("discrepancies", "Discrepancies", !view.entries.is_empty()),
        ("unplaced", "Decisions no longer found", !view.unplaced.is_empty()),
        ("text", "Both articles", view.contents.texts == Texts::Full),
        ("quotations", "Quotations", !view.quotations.is_empty()),
        ("compared", "Values compared", !view.compared.is_empty()),
        ("corrections", "Set by hand", !view.corrections.is_empty()),
        ("notes", "What was not checked", true),
    ];
    html! {
        nav.jump aria-label="On this page" {
            @for (id, label, _) in parts.iter().filter(|(_, _, there)| *there) { a href={ "#" (id) } { (label) } " " }
        }
    }
}

fn quotations(view: &View<'_>) -> Markup {
    html! {
        @if !view.quotations.is_empty() {
            section id="quotations" {
                h2 { "Quotations" }
                div.scroll {
                    table.q {
                        thead { tr { th { "Found" } th { (view.names.left) } th { (view.names.right) } } }
                        tbody { @for quotation in &view.quotations { (quotation_row(view, quotation)) } }
                    }
                }
            }
        }
    }
}

fn quotation_row(view: &View<'_>, quotation: &Quotation<'_>) -> Markup {
    let class = match quotation.verdict {
        Verdict::Differs => "v-differs",
        Verdict::OneSided => "v-one_sided",
        Verdict::Same | Verdict::Variant => "v-same",
    };
    html! {
        tr class=(class) {
            td { (words::quotation(quotation.verdict)) }
            @for side in Side::BOTH {
                td dir="auto" {
                    @match quotation.sides[side] {
                        Some((text, paragraph)) => { (shown(text)) small { (full::paragraph_link(view, side, paragraph)) } },
                        None => { small { "not there" } },
                    }
                }
            }
        }
    }
}

fn compared(view: &View<'_>) -> Markup {
    html! {
        @if !view.compared.is_empty() {
            section id="compared" {
                h2 { "Values compared" }
                div.scroll {
                    table.n {
                        thead { tr { th { "Kind" } th { "Same" } th { "Variant" } th { "Different" } th { "One side only" } } }
                        tbody {
                            @for c in &view.compared {
                                tr { td { (c.kind.label()) } @for n in c.counts { td { (n) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn corrections(view: &View<'_>) -> Markup {
    html! {
        @if !view.corrections.is_empty() {
            section id="corrections" {
                h2 { "Set by hand" }
                ul.remarks { @for line in &view.corrections { li { (shown(line)) } } }
            }
        }
    }
}

fn remarks(view: &View<'_>) -> Markup {
    html! {
        section id="notes" {
            h2 { "What was not checked, and other remarks" }
            ul.remarks {
                @if view.notes.is_empty() { li { "None" } }
                @for note in &view.notes { li { (shown(note)) } }
            }
        }
    }
}
