//! What changes how it looks: order, colours, size, and what Escape closes.

use crate::comparison::Order;

use super::super::hand::{Do, carry_out};
use super::super::layer::Layer;
use super::super::search;
use super::super::state::{Columns, Filter, Reveal, Selection, State, Tab};
use super::super::theme::ThemeChoice;
use super::Effect;
use super::articles::cancel;

/// Steps of the zoom.
const ZOOM: [f32; 2] = [0.5, 3.0];

pub(super) fn set_order(state: &mut State, order: Order) {
    if state.order == order {
        return;
    }
    state.order = order;
    arrange(state);
}

pub(super) fn set_columns(state: &mut State, columns: Columns) {
    state.settings.columns = columns;
    arrange(state);
}

/// Rows may stand otherwise now: what was selected stays in view, hits are in the order of rows.
fn arrange(state: &mut State) {
    state.shape += 1;
    if let Some(bead) = state.selection.bead {
        state.reveal = Reveal { serial: state.reveal.serial + 1, bead, place: None, stub: false };
    }
    let query = std::mem::take(&mut state.find.query);
    search::set(state, query);
}

/// Every layer of facts and wording, kind, confidence and decision; nothing searched in the list.
pub(super) fn show_all(state: &mut State) {
    state.filter = Filter::default();
    state.settings.confidence = 0;
    state.settings.hidden.clear();
    for layer in Layer::ALL.into_iter().filter(|&l| l != Layer::Silent) {
        state.settings.layers.show(layer);
    }
    state.marks += 1;
}

/// Shows a tab of the panel, and the panel with it.
pub(super) fn show_tab(state: &mut State, tab: Tab) {
    state.tab = tab;
    if state.small {
        state.panel_over = true;
    } else {
        state.settings.no_panel = false;
    }
}

pub(super) fn set_theme(state: &mut State, theme: ThemeChoice, effects: &mut Vec<Effect>) {
    state.settings.theme = theme;
    state.marks += 1;
    effects.push(Effect::Look);
}

pub(super) fn zoom(state: &mut State, factor: f32, effects: &mut Vec<Effect>) {
    state.settings.zoom = ((factor * 100.0).round() / 100.0).clamp(ZOOM[0], ZOOM[1]);
    effects.push(Effect::Look);
}

/// Escape: the innermost thing that is open closes; the program never ends by it.
pub(super) fn close(state: &mut State, effects: &mut Vec<Effect>) {
    if state.overlay.take().is_some() {
        return;
    }
    if state.hand.draft.is_some() {
        return carry_out(state, Do::KeepEdit, effects);
    }
    if !state.hand.chosen.is_empty() {
        state.hand.chosen.clear();
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
        state.selection = Selection::default();
        state.marks += 1;
    }
}
