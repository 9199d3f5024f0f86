//! The menu of a paragraph: copy it, and correct what the comparison made of it.

use egui::Ui;

use crate::review::Command as Change;
use crate::text::{ParagraphKind, Side};

use super::super::command::Command;
use super::super::document::{Document, shorten};
use super::super::state::State;

/// The paragraph that was clicked.
#[derive(Clone, Copy, Debug)]
pub struct Clicked {
    /// Its side.
    pub side: Side,
    /// Its index.
    pub paragraph: usize,
    /// Its bead.
    pub bead: usize,
}

/// Fills the menu.
pub fn ui(ui: &mut Ui, state: &State, document: &Document, clicked: Clicked, out: &mut Vec<Command>) {
    let Clicked { side, paragraph, bead } = clicked;
    ui.set_min_width(240.0);
    let article = &document.comparison.articles[side];
    let place = &article.paragraphs[paragraph];
    if ui.button("Copy paragraph").clicked() {
        out.push(Command::Copy(article.slice(place.span).to_owned()));
    }
    ui.separator();
    let pair = |mine: usize, theirs: usize| match side {
        Side::Left => (mine, theirs),
        Side::Right => (theirs, mine),
    };
    let partners = &document.comparison.beads[bead].paragraphs[side.other()];
    if !partners.is_empty()
        && ui.button("Part from the other side").on_hover_text("Say that these do not belong together, and compare anew").clicked()
    {
        for &theirs in partners {
            let (left, right) = pair(paragraph, theirs);
            out.push(Command::Review(Change::Part(left, right)));
        }
    }
    if let Some(other) = state.selection.bead.filter(|&b| b != bead)
        && let Some(&theirs) = document.comparison.beads[other].paragraphs[side.other()].first()
    {
        let words = document.comparison.articles[side.other()].slice(document.comparison.articles[side.other()].paragraphs[theirs].span);
        let label = format!("Pair with “{}”", shorten(words, 30));
        if ui.button(label).on_hover_text("Say that this belongs to the selected row, and compare anew").clicked() {
            let (left, right) = pair(paragraph, theirs);
            out.push(Command::Review(Change::Pair(left, right)));
        }
    }
    let overridden = |l: usize, r: usize| state.overrides.paired.contains(&(l, r)) || state.overrides.parted.contains(&(l, r));
    let theirs = 0..document.comparison.articles[side.other()].paragraphs.len();
    let by_hand: Vec<(usize, usize)> = theirs.map(|t| pair(paragraph, t)).filter(|&(l, r)| overridden(l, r)).collect();
    if !by_hand.is_empty() && ui.button("Leave it to the comparison again").clicked() {
        for (left, right) in by_hand {
            out.push(Command::Review(Change::Release(left, right)));
        }
    }
    ui.separator();
    let (label, kind) = if place.kind == ParagraphKind::Furniture {
        ("This is part of the article", ParagraphKind::Body)
    } else {
        ("This is not part of the article", ParagraphKind::Furniture)
    };
    if ui.button(label).on_hover_text("Menus, share bars and the like are not compared").clicked() {
        out.push(Command::Review(Change::SetKind { side, paragraph, kind: Some(kind) }));
    }
}
