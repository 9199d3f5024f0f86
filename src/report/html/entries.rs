//! The discrepancies with both passages side by side.

use maud::{Markup, html};

use crate::facts::Scope;
use crate::review::Decision;
use crate::text::Side;

use super::super::view::{Entry, Passage, View, percent};
use super::{filters, full, shown};

pub(super) fn section(view: &View<'_>) -> Markup {
    html! {
        @if !view.entries.is_empty() {
            section id="discrepancies" {
                h2 { "Discrepancies" }
                (filters::controls(view))
                div.list { @for entry in &view.entries { (article(view, entry)) } }
                p.shown data-all=(view.entries.len()) {}
            }
        }
        @if !view.unplaced.is_empty() {
            section id="unplaced" {
                h2 { "Decisions whose passage is no longer found" }
                ul.remarks {
                    @for (remembered, mark) in &view.unplaced {
                        li {
                            (decision(mark.decision)) (shown(&remembered.summary))
                            @for text in remembered.passages.left.iter().chain(&remembered.passages.right) { " · " q { (shown(text)) } }
                            @if !mark.note.is_empty() { p.note { (lines(&mark.note)) } }
                        }
                    }
                }
            }
        }
    }
}

fn article(view: &View<'_>, entry: &Entry<'_>) -> Markup {
    let d = entry.discrepancy;
    let class = format!("entry s-{} k-{} d-{}", d.severity.name(), d.kind.name(), entry.decision.name());
    html! {
        article class=(class) id={ "d" (entry.number) } {
            header {
                h3.k { span aria-hidden="true" { (entry.sign) } " " (entry.heading) }
                span.of {
                    @if view.reviewed { (decision(entry.decision)) }
                    (entry.number) " of " (view.entries.len())
                }
            }
            p.sum { (shown(&d.summary)) }
            div.pair {
                @for side in Side::BOTH {
                    @if d.scope == Scope::Between || !entry.passages[side].is_empty() { (passages(view, entry, side)) }
                }
            }
            @if !entry.note.is_empty() { p.note { b { "Note" } (lines(entry.note)) } }
            p.why { "Why: " (shown(&d.reason)) " · sure:\u{a0}" (percent(f64::from(d.confidence))) }
        }
    }
}

/// A decision, told by its sign as well as by its ground.
fn decision(decision: Decision) -> Markup {
    let sign = match decision {
        Decision::Open => "",
        Decision::Confirmed => "✓ ",
        Decision::Dismissed => "× ",
        Decision::Questioned => "? ",
    };
    html! { b class={ "dec dec-" (decision.name()) } { span aria-hidden="true" { (sign) } (decision.label()) } }
}

fn passages(view: &View<'_>, entry: &Entry<'_>, side: Side) -> Markup {
    let silent = entry.discrepancy.spans[side].is_empty();
    let passages = &entry.passages[side];
    let article = &view.comparison.articles[side];
    let language = article.language.tag();
    let starts_in = |paragraph: usize| entry.discrepancy.spans[side].iter().any(|s| article.paragraph_at(s.start) == Some(paragraph));
    html! {
        div {
            @if silent && passages.is_empty() {
                h4 { (view.names[side]) }
                p.none { "Nothing stands here" }
            }
            @for (at, passage) in passages.iter().enumerate() {
                h4 {
                    (view.names[side]) ", "
                    @if starts_in(passage.paragraph) { (full::place_link(view, side, entry.number, passage.paragraph)) }
                    @else { (full::paragraph_link(view, side, passage.paragraph)) }
                }
                @if silent && at == 0 { p.none { "Does not say it; where it would stand:" } }
                p.by[silent] dir="auto" lang=[language] { (pieces(passage)) }
            }
        }
    }
}

/// A reader's note: its lines stay lines.
fn lines(note: &str) -> String {
    note.lines().map(shown).collect::<Vec<_>>().join("\n")
}

fn pieces(passage: &Passage<'_>) -> Markup {
    html! {
        @for piece in &passage.pieces {
            @if piece.marked { mark { (shown(piece.text)) } } @else { (shown(piece.text)) }
        }
    }
}
