//! The one place that changes the state: a command in, effects on the outside world out.

mod act;
mod articles;
mod look;

use std::path::PathBuf;
use std::sync::Arc;

use crate::comparison::Progress;
use crate::review::Review;
use crate::text::Side;

pub(super) use articles::{compare, open};
pub use articles::{compared, loaded, show};

use super::command::{Command, Folded};
use super::state::{Message, Origin, Overlay, Pane, Slot, Spot, State};
use super::{review, search, walk};
use act::act;
use articles::{drop_files, side_to_fill, stop};
use look::{set_columns, set_order, set_theme};

/// Something that only the program around the state can do.
#[derive(Debug)]
pub enum Effect {
    /// Read an article.
    Load(Side, Origin, u64),
    /// Compare what stands on both sides.
    Compare(Arc<Progress>, u64),
    /// Open the file dialog for a side.
    Pick(Side),
    /// Open the dialog that asks where a report goes.
    PickReport,
    /// Write a report.
    Export(PathBuf),
    /// Look for earlier reviews of the two articles.
    FindReviews,
    /// Offer these reviews no longer.
    SetAside(Vec<(PathBuf, Review)>),
    /// Open a review file.
    OpenReview(PathBuf),
    /// Open the dialog that asks where the review goes.
    PickReview,
    /// Open the dialog that asks for a review.
    PickOldReview,
    /// Make a preview of the report.
    Preview,
    /// Watch the files of both sides.
    Watch,
    /// Keep the list of names that mean the same in every review.
    SaveNames,
    /// Put a text on the clipboard.
    Copy(String),
    /// Ask for the text on the clipboard.
    Paste,
    /// Apply zoom and colours.
    Look,
    /// Move the keyboard to a pane.
    Focus(Pane),
    /// Move the keyboard to a paragraph.
    FocusParagraph(Spot),
    /// Open the menu of the paragraph that the keyboard is on.
    ParagraphMenu,
    /// Close the window.
    Quit,
}

/// Changes the state as a command asks.
pub fn apply(state: &mut State, command: Command, effects: &mut Vec<Effect>) {
    match command {
        Command::Act(action) => act(state, action, effects),
        Command::OpenPath(_, path) if review::is_review(&path) => effects.push(Effect::OpenReview(path)),
        Command::OpenPath(side, path) => open(state, side, Origin::File(path), effects),
        Command::Drop(paths, side) => drop_files(state, paths, side, effects),
        Command::Pick(side) => effects.push(Effect::Pick(side)),
        Command::PasteOn(side, text) => open(state, side, Origin::Pasted(text), effects),
        Command::AskPaste(side) => {
            state.field.clear();
            state.overlay = Some(Overlay::Paste(side));
            effects.push(Effect::Paste);
        }
        Command::PasteHere(text) => {
            state.overlay = Some(Overlay::Paste(side_to_fill(state)));
            state.field = text;
        }
        Command::Clear(side) => {
            state.slots[side] = Slot::Empty;
            state.hand.read[side] = None;
            state.loads[side] += 1;
            stop(state);
            state.document = None;
        }
        Command::OpenRecent(index) => {
            if let Some(pair) = state.settings.recent.get(index).cloned() {
                open(state, Side::Left, Origin::File(pair.left), effects);
                open(state, Side::Right, Origin::File(pair.right), effects);
            }
        }
        Command::SetSource(side) if state.review.is_some() => {
            review::change(state, &crate::review::Command::SetOptions(crate::comparison::Options { source: side }), effects);
        }
        Command::SetSource(side) => {
            state.source = side;
            compare(state, effects);
        }
        Command::Select(d) => {
            state.hand.chosen.clear();
            walk::select(state, d);
        }
        Command::SelectBead(bead) => {
            if state.selection.bead != Some(bead) {
                state.selection.bead = Some(bead);
                state.selection.edit = None;
                state.selection.spot = None;
                let keeps = state.selection.discrepancy.and_then(|d| state.document.as_ref().and_then(|doc| doc.bead_of_discrepancy(d)));
                if keeps != Some(bead) {
                    state.selection.discrepancy = None;
                }
                state.marks += 1;
            }
        }
        Command::Show(side, check) => walk::show_check(state, side, check),
        Command::ShowParagraph(side, paragraph) => walk::show_paragraph(state, side, paragraph),
        Command::Fold(beads, folded) => {
            for bead in beads {
                match folded {
                    Folded::Open => state.opened.insert(bead),
                    Folded::Closed => state.opened.remove(&bead),
                };
            }
            state.shape += 1;
        }
        Command::ToggleLayer(layer) => {
            state.settings.layers.toggle(layer);
            state.marks += 1;
        }
        Command::ToggleKind(kind) => {
            if !state.filter.hidden.remove(&kind) {
                state.filter.hidden.insert(kind);
            }
            state.settings.hidden = state.filter.hidden.iter().map(|k| k.name().to_owned()).collect();
            state.marks += 1;
        }
        Command::SetConfidence(percent) => {
            state.filter.confidence = percent.min(100);
            state.settings.confidence = state.filter.confidence;
            state.marks += 1;
        }
        Command::SetListQuery(query) => state.filter.query = query,
        Command::SetFindQuery(query) => search::set(state, query),
        Command::SetPaletteQuery(text) | Command::SetField(text) => state.field = text,
        Command::SetTab(tab) => state.tab = tab,
        Command::SetSort(sort) => state.sort = sort,
        Command::SetOrder(order) => set_order(state, order),
        Command::SetColumns(columns) => set_columns(state, columns),
        Command::SetTheme(theme) => set_theme(state, theme, effects),
        Command::Open(overlay) => {
            state.field.clear();
            state.overlay = Some(overlay);
        }
        Command::SetReport(report) => {
            state.report = report;
            effects.push(Effect::Preview);
        }
        Command::PickReport => effects.push(Effect::PickReport),
        Command::Export(path) => {
            if path.as_os_str().is_empty() {
                complain(state, "Type where the report goes");
                return;
            }
            state.overlay = None;
            effects.push(Effect::Export(path));
        }
        Command::Copy(text) => effects.push(Effect::Copy(text)),
        Command::Review(change) => review::change(state, &change, effects),
        Command::WriteNote => {
            state.overlay = None;
            if let Some(id) = review::selected(state) {
                let note = std::mem::take(&mut state.field);
                review::change(state, &crate::review::Command::Note { id, note }, effects);
            }
        }
        Command::SetDecision(decision) => {
            state.filter.decision = decision;
            state.marks += 1;
        }
        Command::OpenReview(path) => effects.push(Effect::OpenReview(path)),
        Command::SaveReviewTo(path) => {
            let path = if path.extension().is_none() { path.with_extension(crate::review::ENDING) } else { path };
            state.overlay = None;
            say(state, format!("The review is kept in {} from now on", path.display()));
            state.review_file = Some(path);
            state.stamp = None;
            state.review_serial += 1;
            state.unsaved += 1;
        }
        Command::Hand(what) => super::hand::carry_out(state, what, effects),
        Command::Dismiss => state.message = None,
    }
}

/// Says what happened.
pub fn say(state: &mut State, text: impl Into<String>) {
    state.message = Some(Message { text: text.into(), trouble: false });
}

/// Says what failed and what to do.
pub fn complain(state: &mut State, text: impl Into<String>) {
    state.message = Some(Message { text: text.into(), trouble: true });
}
