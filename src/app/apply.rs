//! The one place that changes the state: a command in, effects on the outside world out.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use crate::comparison::{Order, Progress};
use crate::load::LoadError;
use crate::review::Decision;
use crate::text::{Article, Side};

use super::command::{Action, Command, Folded};
use super::document::Document;
use super::state::{Columns, DemoSide, Message, Origin, Overlay, Pane, Recent, Running, Slot, State};
use super::theme::ThemeChoice;
use super::{clip, review, search, walk};

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
    /// Look for an earlier review of the two articles.
    FindReview,
    /// Open a review file.
    OpenReview(PathBuf),
    /// Open the dialog that asks where the review goes.
    PickReview,
    /// Put a text on the clipboard.
    Copy(String),
    /// Apply zoom and colours.
    Look,
    /// Move the keyboard to a pane.
    Focus(Pane),
    /// Close the window.
    Quit,
}

/// Steps of the zoom.
const ZOOM: [f32; 2] = [0.5, 3.0];
/// How many pairs the home screen remembers.
const RECENT: usize = 8;

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
        }
        Command::Clear(side) => {
            state.slots[side] = Slot::Empty;
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
        Command::SetSource(side) => {
            state.source = side;
            compare(state, effects);
        }
        Command::Select(d) => walk::select(state, d),
        Command::SelectBead(bead) => {
            if state.selection.bead != Some(bead) {
                state.selection.bead = Some(bead);
                state.selection.edit = None;
                let keeps = state.selection.discrepancy.and_then(|d| state.document.as_ref().and_then(|doc| doc.bead_of_discrepancy(d)));
                if keeps != Some(bead) {
                    state.selection.discrepancy = None;
                }
                state.marks += 1;
            }
        }
        Command::Show(side, check) => walk::show_check(state, side, check),
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
        Command::SetColumns(columns) => {
            state.settings.columns = columns;
            state.shape += 1;
        }
        Command::SetTheme(theme) => set_theme(state, theme, effects),
        Command::Open(overlay) => {
            state.field.clear();
            state.overlay = Some(overlay);
        }
        Command::SetReport(report) => state.report = report,
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
            state.unsaved += 1;
        }
        Command::Dismiss => state.message = None,
    }
}

fn act(state: &mut State, action: Action, effects: &mut Vec<Effect>) {
    match action {
        Action::OpenLeft => effects.push(Effect::Pick(Side::Left)),
        Action::OpenRight => effects.push(Effect::Pick(Side::Right)),
        Action::Paste => {
            let side = if state.slots.left.article().is_none() || state.slots.right.article().is_some() { Side::Left } else { Side::Right };
            apply(state, Command::AskPaste(side), effects);
        }
        Action::Demo => {
            state.source = Some(Side::Left);
            open(state, Side::Left, Origin::Demo(DemoSide::Original), effects);
            open(state, Side::Right, Origin::Demo(DemoSide::Rewrite), effects);
        }
        Action::Reload => {
            for side in Side::BOTH {
                if let Some(origin) = state.slots[side].origin().cloned() {
                    open(state, side, origin, effects);
                }
            }
        }
        Action::Swap => swap(state, effects),
        Action::Export => {
            if state.document.is_some() {
                state.overlay = Some(Overlay::Export);
            }
        }
        Action::Home => {
            state.home = true;
            state.overlay = None;
            state.find.open = false;
        }
        Action::Cancel => cancel(state),
        Action::Find => {
            if state.shown().is_some() {
                state.find.open = true;
            }
        }
        Action::FindNext => search::step(state, walk::Step::Next),
        Action::FindPrevious => search::step(state, walk::Step::Previous),
        Action::NextDifference => walk::difference(state, walk::Step::Next),
        Action::PreviousDifference => walk::difference(state, walk::Step::Previous),
        Action::NextDiscrepancy => walk::discrepancy(state, walk::Step::Next),
        Action::PreviousDiscrepancy => walk::discrepancy(state, walk::Step::Previous),
        Action::NextChange => walk::change(state, walk::Step::Next),
        Action::PreviousChange => walk::change(state, walk::Step::Previous),
        Action::JumpMoved => walk::moved(state),
        Action::OtherPane => {
            state.pane = match state.pane {
                Pane::Page => Pane::Panel,
                Pane::Panel => Pane::Page,
            };
            effects.push(Effect::Focus(state.pane));
        }
        Action::ToggleStrip => {
            state.settings.no_strip = !state.settings.no_strip;
            state.shape += 1;
        }
        Action::TogglePanel => {
            if state.small {
                state.panel_over = !state.panel_over;
            } else {
                state.settings.no_panel = !state.settings.no_panel;
            }
        }
        Action::ToggleFold => {
            state.settings.unfolded = !state.settings.unfolded;
            state.opened.clear();
            state.shape += 1;
        }
        Action::ToggleGroups => state.settings.grouped = !state.settings.grouped,
        Action::Confirm | Action::DismissIt | Action::Question if state.overlay.is_none() => {
            let decision = match action {
                Action::Confirm => Decision::Confirmed,
                Action::DismissIt => Decision::Dismissed,
                _ => Decision::Questioned,
            };
            review::decide(state, decision, effects);
        }
        Action::Confirm | Action::DismissIt | Action::Question => {}
        Action::Note => {
            if state.overlay.is_none() {
                review::ask_note(state);
            }
        }
        Action::DismissKind => review::dismiss_kind(state, effects),
        Action::SameName => review::same_name(state, effects),
        Action::Undo => review::history(state, review::Back::Undo, effects),
        Action::Redo => review::history(state, review::Back::Redo, effects),
        Action::SaveReview => {
            if state.document.is_some() {
                effects.push(Effect::PickReview);
            }
        }
        Action::Why => {
            if state.selection.discrepancy.is_none() {
                walk::discrepancy(state, walk::Step::Next);
            }
            state.why = !state.why;
        }
        Action::CopyDiscrepancy => {
            if let Some(text) = clip::discrepancy(state) {
                effects.push(Effect::Copy(text));
                say(state, "Discrepancy copied");
            } else {
                say(state, "Select a discrepancy first, then copy it");
            }
        }
        Action::ZoomIn => zoom(state, state.settings.zoom * 1.1, effects),
        Action::ZoomOut => zoom(state, state.settings.zoom / 1.1, effects),
        Action::ZoomReset => zoom(state, 1.0, effects),
        Action::OrderLeft => set_order(state, Order::ByLeft),
        Action::OrderRight => set_order(state, Order::ByRight),
        Action::ColumnsBoth => apply(state, Command::SetColumns(Columns::Both), effects),
        Action::ColumnsInline => apply(state, Command::SetColumns(Columns::Inline), effects),
        Action::ColumnsLeft => apply(state, Command::SetColumns(Columns::Left), effects),
        Action::ColumnsRight => apply(state, Command::SetColumns(Columns::Right), effects),
        Action::ThemeSystem => set_theme(state, ThemeChoice::System, effects),
        Action::ThemeLight => set_theme(state, ThemeChoice::Light, effects),
        Action::ThemeDark => set_theme(state, ThemeChoice::Dark, effects),
        Action::ThemeHighContrast => set_theme(state, ThemeChoice::HighContrast, effects),
        Action::Palette => apply(state, Command::Open(Overlay::Palette), effects),
        Action::Shortcuts => apply(state, Command::Open(Overlay::Shortcuts), effects),
        Action::Help => apply(state, Command::Open(Overlay::Help), effects),
        Action::Close => close(state),
        Action::Quit => effects.push(Effect::Quit),
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

pub(super) fn open(state: &mut State, side: Side, origin: Origin, effects: &mut Vec<Effect>) {
    state.overlay = None;
    state.message = None;
    state.loads[side] += 1;
    state.slots[side] = Slot::Loading(origin.clone());
    stop(state);
    effects.push(Effect::Load(side, origin, state.loads[side]));
}

/// Takes what a reader of files found.
pub fn loaded(state: &mut State, side: Side, load: u64, found: Result<Box<Article>, LoadError>, effects: &mut Vec<Effect>) {
    if state.loads[side] != load {
        return;
    }
    let Slot::Loading(origin) = std::mem::take(&mut state.slots[side]) else { return };
    match found {
        Ok(article) => {
            state.slots[side] = Slot::Loaded(origin, Arc::from(article));
            compare(state, effects);
        }
        Err(error) => {
            state.slots[side] = Slot::Failed(origin, error);
            state.document = None;
            state.home = true;
        }
    }
}

/// Starts comparing what stands on both sides.
pub(super) fn compare(state: &mut State, effects: &mut Vec<Effect>) {
    stop(state);
    if Side::BOTH.iter().any(|&side| state.slots[side].article().is_none()) {
        return;
    }
    review::settle(state, effects);
    state.generation += 1;
    let progress = Arc::new(Progress::default());
    state.running = Some(Running { generation: state.generation, progress: Arc::clone(&progress), since: Instant::now() });
    effects.push(Effect::Compare(progress, state.generation));
}

/// Takes a finished comparison. A stale one is dropped.
pub fn compared(state: &mut State, generation: u64, document: Arc<Document>) {
    if state.running.as_ref().is_none_or(|r| r.generation != generation) {
        return;
    }
    state.running = None;
    show(state, document);
    if let (Some(Origin::File(left)), Some(Origin::File(right))) = (state.slots.left.origin(), state.slots.right.origin()) {
        let pair = Recent { left: left.clone(), right: right.clone() };
        state.settings.recent.retain(|r| *r != pair);
        state.settings.recent.insert(0, pair);
        state.settings.recent.truncate(RECENT);
    }
}

/// Shows a comparison from its top.
pub fn show(state: &mut State, document: Arc<Document>) {
    let again = state
        .document
        .as_ref()
        .is_some_and(|old| Side::BOTH.iter().all(|&s| old.comparison.articles[s].text == document.comparison.articles[s].text));
    let kept = state.selection.discrepancy.filter(|_| again).and_then(|d| {
        let id = &state.document.as_ref()?.comparison.discrepancies.get(d)?.id;
        document.comparison.discrepancies.iter().position(|d| d.id == *id)
    });
    state.selection = super::state::Selection::default();
    state.opened.clear();
    state.home = false;
    state.why = false;
    state.document = Some(document);
    if !again {
        state.reveal.serial += 1;
        state.reveal.bead = usize::MAX;
        state.reveal.place = None;
    }
    if let Some(d) = kept {
        walk::select(state, d);
    }
    state.shape += 1;
    state.marks += 1;
    let query = std::mem::take(&mut state.find.query);
    search::set(state, query);
    review::place(state);
}

fn stop(state: &mut State) {
    if let Some(running) = state.running.take() {
        running.progress.cancel();
    }
}

fn cancel(state: &mut State) {
    if !state.busy() {
        return;
    }
    stop(state);
    for side in Side::BOTH {
        if matches!(state.slots[side], Slot::Loading(_)) {
            state.loads[side] += 1;
            state.slots[side] = Slot::Empty;
        }
    }
    if state.document.is_none() {
        state.home = true;
    }
    say(state, "Cancelled. Press F5 to read and compare the files again");
}

fn swap(state: &mut State, effects: &mut Vec<Effect>) {
    std::mem::swap(&mut state.slots.left, &mut state.slots.right);
    std::mem::swap(&mut state.labels.left, &mut state.labels.right);
    state.source = state.source.map(Side::other);
    for side in Side::BOTH {
        state.loads[side] += 1;
        if let Slot::Loading(origin) = state.slots[side].clone() {
            effects.push(Effect::Load(side, origin, state.loads[side]));
        }
    }
    // A review speaks of left and right: each way round has its own, and swapping back brings it back.
    std::mem::swap(&mut state.review, &mut state.other_review);
    state.review_file = None;
    compare(state, effects);
}

fn drop_files(state: &mut State, paths: Vec<PathBuf>, side: Option<Side>, effects: &mut Vec<Effect>) {
    if let Some(path) = paths.iter().find(|p| review::is_review(p)) {
        effects.push(Effect::OpenReview(path.clone()));
        return;
    }
    let extra = paths.len().saturating_sub(2);
    let mut paths = paths.into_iter();
    match (paths.next(), paths.next()) {
        (Some(left), Some(right)) => {
            open(state, Side::Left, Origin::File(left), effects);
            open(state, Side::Right, Origin::File(right), effects);
            if extra > 0 {
                say(state, format!("Two articles are compared at a time; {extra} more were left aside"));
            }
        }
        (Some(one), None) => {
            let empty = Side::BOTH.into_iter().find(|&s| state.slots[s].article().is_none());
            open(state, side.or(empty).unwrap_or(Side::Left), Origin::File(one), effects);
        }
        _ => {}
    }
}

fn set_order(state: &mut State, order: Order) {
    if state.order == order {
        return;
    }
    state.order = order;
    state.shape += 1;
    if let Some(bead) = state.selection.bead {
        state.reveal = super::state::Reveal { serial: state.reveal.serial + 1, bead, place: None, stub: false };
    }
    let query = std::mem::take(&mut state.find.query);
    search::set(state, query);
}

fn set_theme(state: &mut State, theme: ThemeChoice, effects: &mut Vec<Effect>) {
    state.settings.theme = theme;
    state.marks += 1;
    effects.push(Effect::Look);
}

fn zoom(state: &mut State, factor: f32, effects: &mut Vec<Effect>) {
    state.settings.zoom = ((factor * 100.0).round() / 100.0).clamp(ZOOM[0], ZOOM[1]);
    effects.push(Effect::Look);
}

/// Escape: the innermost thing that is open closes; the program never ends by it.
fn close(state: &mut State) {
    if state.overlay.take().is_some() {
        return;
    }
    if state.find.open {
        state.find.open = false;
        state.marks += 1;
        return;
    }
    if state.message.take().is_some() {
        return;
    }
    if state.busy() {
        cancel(state);
        return;
    }
    if state.small && state.panel_over {
        state.panel_over = false;
        return;
    }
    if state.why {
        state.why = false;
        return;
    }
    if state.home && state.document.is_some() {
        state.home = false;
        return;
    }
    if state.selection.discrepancy.is_some() || state.selection.bead.is_some() {
        state.selection = super::state::Selection::default();
        state.marks += 1;
    }
}
