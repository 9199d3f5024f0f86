//! Over the list: search, and the filter by kind, confidence and decision.

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{PopupCloseBehavior, RichText, TextEdit, Ui};

use crate::facts::Kind;
use crate::review::Decision;

use super::super::command::{Action, Command};
use super::super::document::Document;
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;

/// Search in the list, filter by kind and confidence, grouping.
pub(super) fn line(ui: &mut Ui, state: &State, document: &Document, shown: usize, out: &mut Vec<Command>) {
    let palette = state.palette();
    let all = document.comparison.discrepancies.len();
    if all == 0 {
        return;
    }
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.add_space(8.0);
        let mut query = state.filter.query.clone();
        let field = TextEdit::singleline(&mut query)
            .hint_text("Search the list")
            .desired_width(ui.available_width() - 190.0)
            .font(fonts::plain(size::UI - 0.5));
        let field = ui.add(field).accessible_name("Search the list of discrepancies");
        if field.changed() {
            out.push(Command::SetListQuery(query));
        }
        let name = if filtered(state) { "Filter on" } else { "Filter" };
        // Several kinds are chosen one after the other: a click inside does not close it.
        let stays = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        let (filter, _) = MenuButton::new(name).config(stays).ui(ui, |ui| menu(ui, state, document, out));
        filter.on_hover_text("Show some kinds only, or only what is surer");
        let decided = document.comparison.discrepancies.iter().filter(|d| state.standing.decision(&d.id) != Decision::Open).count();
        let text = match (decided, shown == all) {
            (0, true) => format!("{all}"),
            (0, false) => format!("{shown} of {all}"),
            _ => format!("{decided} of {all} decided"),
        };
        ui.label(RichText::new(text).color(palette.second).size(size::SMALL));
    });
    ui.add_space(6.0);
}

fn menu(ui: &mut Ui, state: &State, document: &Document, out: &mut Vec<Command>) {
    for kind in Kind::ALL {
        let count = document.comparison.discrepancies.iter().filter(|d| d.kind == kind).count();
        if count == 0 {
            continue;
        }
        let mut on = !state.filter.hidden.contains(&kind);
        if ui.checkbox(&mut on, format!("{} {count}", kind.label())).changed() {
            out.push(Command::ToggleKind(kind));
        }
    }
    ui.separator();
    for (percent, label) in [(0, "Everything"), (50, "50 % sure or more"), (70, "70 % sure or more"), (90, "90 % sure or more")] {
        if ui.radio(state.filter.confidence == percent, label).clicked() {
            out.push(Command::SetConfidence(percent));
        }
    }
    ui.separator();
    let wishes = [
        (None, "Whatever was decided"),
        (Some(Decision::Open), "Open"),
        (Some(Decision::Confirmed), "Confirmed"),
        (Some(Decision::Dismissed), "Dismissed"),
        (Some(Decision::Questioned), "Questioned"),
    ];
    for (wish, label) in wishes {
        if ui.radio(state.filter.decision == wish, label).clicked() {
            out.push(Command::SetDecision(wish));
        }
    }
    ui.separator();
    if filtered(state) && ui.button(Action::ShowAll.label()).on_hover_text(Action::ShowAll.hint(ui.ctx())).clicked() {
        out.push(Command::Act(Action::ShowAll));
    }
    let mut grouped = state.settings.grouped;
    if ui.checkbox(&mut grouped, Action::ToggleGroups.label()).changed() {
        out.push(Command::Act(Action::ToggleGroups));
    }
}

/// Whether kinds, confidence or decision hide anything.
fn filtered(state: &State) -> bool {
    !state.filter.hidden.is_empty() || state.filter.confidence > 0 || state.filter.decision.is_some()
}
