//! Both texts side by side, bead by bead, with every mark: the row model painted.

use maud::{Markup, html};

use crate::align::Relation;
use crate::comparison::{Order, Quiet, Row, RowKind, Run, RunIndex, rows, runs};
use crate::text::Side;

use super::super::view::{View, percent};
use super::super::{Texts, Wording};
use super::shown;

/// A paragraph's number, linked to it where the full text is on the page.
pub(super) fn paragraph_link(view: &View<'_>, side: Side, paragraph: usize) -> Markup {
    link(view, format!("#{}{}", letter(side), paragraph + 1), paragraph)
}

fn link(view: &View<'_>, to: String, paragraph: usize) -> Markup {
    match view.contents.texts {
        Texts::Full => html! { a href=(to) { "paragraph " (paragraph + 1) } },
        Texts::Passages => html! { "paragraph " (paragraph + 1) },
    }
}

/// A paragraph's number, linked to the words of an entry in it.
pub(super) fn place_link(view: &View<'_>, side: Side, number: usize, paragraph: usize) -> Markup {
    link(view, format!("#m{number}{}{}", letter(side), paragraph + 1), paragraph)
}

const fn letter(side: Side) -> char {
    match side {
        Side::Left => 'l',
        Side::Right => 'r',
    }
}

pub(super) fn section(view: &View<'_>) -> Markup {
    let rows = rows(view.comparison, Order::ByLeft);
    let painter = Painter::new(view);
    let folded = |row: &Row| row.furniture && row.kind == RowKind::Bead;
    let mut groups: Vec<&[Row]> = rows.chunk_by(|a, b| folded(a) && folded(b)).collect();
    groups.retain(|g| !g.is_empty());
    html! {
        section.full id="text" {
            h2 { "Both articles side by side" }
            p.legend {
                @if view.contents.wording == Wording::Shown { span.e { "other wording" } }
                @for (class, word) in [("conflict", "conflict"), ("altered", "altered"), ("one_sided", "on one side only"), ("variant", "variant")] {
                    span class={ "m " (class) } { (word) }
                }
            }
            div.names { b { (view.names.left) } b { (view.names.right) } }
            @for group in groups {
                @if folded(&group[0]) {
                    @let n: usize = group.iter().map(|r| r.paragraphs.left.len() + r.paragraphs.right.len()).sum();
                    details {
                        summary { (n) @if n == 1 { " paragraph" } @else { " paragraphs" } " around the article (menus, share bars), not compared" }
                        @for row in group { (painter.row(row)) }
                    }
                } @else {
                    @for row in group { (painter.row(row)) }
                }
            }
        }
    }
}

struct Painter<'a> {
    view: &'a View<'a>,
    index: RunIndex,
    /// The number in this report of each discrepancy that goes in.
    numbers: Vec<Option<usize>>,
}

impl<'a> Painter<'a> {
    fn new(view: &'a View<'a>) -> Self {
        let mut numbers = vec![None; view.comparison.discrepancies.len()];
        for entry in &view.entries {
            numbers[entry.index] = Some(entry.number);
        }
        Self { view, index: RunIndex::new(view.comparison, Quiet::Hidden), numbers }
    }

    fn row(&self, row: &Row) -> Markup {
        if row.kind == RowKind::Stub {
            return self.stub(row);
        }
        let bead = &self.view.comparison.beads[row.bead];
        html! {
            section.row {
                (self.side(row, Side::Left))
                div.mid {
                    @match row.relation {
                        Relation::Matched => {
                            (row.paragraphs.left.len()) " : " (row.paragraphs.right.len()) br; (percent(f64::from(bead.similarity)))
                            @if row.moved { br; "moved" }
                        },
                        Relation::LeftOnly | Relation::RightOnly if row.furniture => {},
                        Relation::LeftOnly => b aria-hidden="true" { "−" },
                        Relation::RightOnly => b aria-hidden="true" { "+" },
                    }
                }
                (self.side(row, Side::Right))
            }
        }
    }

    /// Where a moved paragraph stood: a line that says where it is shown.
    fn stub(&self, row: &Row) -> Markup {
        let bead = &self.view.comparison.beads[row.bead];
        let side = if row.paragraphs.left.is_empty() { Side::Right } else { Side::Left };
        let partner = bead.paragraphs[side.other()].first().copied().unwrap_or_default();
        let line = html! {
            div {
                @for &p in &row.paragraphs[side] { "Paragraph " (p + 1) " stands elsewhere: beside " }
                (paragraph_link(self.view, side.other(), partner)) " of " (self.view.names[side.other()])
            }
        };
        html! {
            div.row.stub {
                @if side == Side::Right { div {} div.mid { "moved" } (line) } @else { (line) div.mid { "moved" } div {} }
            }
        }
    }

    fn side(&self, row: &Row, side: Side) -> Markup {
        let article = &*self.view.comparison.articles[side];
        let empty = row.paragraphs[side].is_empty();
        html! {
            @if empty {
                div.side { @if !row.furniture { p.only { "Only in " (self.view.names[side.other()]) } } }
            } @else {
                div.side data-name=(self.view.names[side]) {
                    @for &p in &row.paragraphs[side] {
                        @let id = format!("{}{}", letter(side), p + 1);
                        p class={ "p-" (article.paragraphs[p].kind.name()) } id=(id) dir="auto" lang=[article.language.tag()] {
                            a.no href={ "#" (id) } { (p + 1) }
                            (self.runs(side, p))
                            @if let Some(first) = article.paragraphs[p].repeats {
                                " " small { "(the same as " (paragraph_link(self.view, side, first)) ", compared once)" }
                            }
                        }
                    }
                }
            }
        }
    }

    fn runs(&self, side: Side, paragraph: usize) -> Markup {
        let comparison = self.view.comparison;
        let mut anchored: Vec<usize> = Vec::new();
        html! {
            @for run in &runs(comparison, side, paragraph, &self.index) {
                @let numbers = self.numbers_of(run);
                @for number in first_seen(&mut anchored, &numbers) { span.at id={ "m" (number) (letter(side)) (paragraph + 1) } {} }
                @let text = shown(comparison.articles[side].slice(run.span));
                @match (numbers.first(), run.edit) {
                    (Some(&(number, index)), _) => {
                        a class={ "m " (comparison.discrepancies[index].severity.name()) } href={ "#d" (number) } { (text) }
                    },
                    (None, Some(_)) if self.view.contents.wording == Wording::Shown => span.e { (text) },
                    (None, _) => (text),
                }
            }
        }
    }

    /// The entries that a run shows: number and index, the most serious first.
    fn numbers_of(&self, run: &Run) -> Vec<(usize, usize)> {
        run.discrepancies.iter().filter_map(|&d| self.numbers[d].map(|number| (number, d))).collect()
    }
}

/// The numbers that this paragraph has not shown yet: each is a link's target once.
fn first_seen(seen: &mut Vec<usize>, numbers: &[(usize, usize)]) -> Vec<usize> {
    let fresh: Vec<usize> = numbers.iter().map(|&(number, _)| number).filter(|n| !seen.contains(n)).collect();
    seen.extend(&fresh);
    fresh
}
