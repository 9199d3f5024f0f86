//! What was set by hand, and what has no place in the articles any more; each can be taken back.

use egui::{RichText, ScrollArea, Ui};

use crate::review::{Command as Change, Given, Reach, Review};
use crate::text::Side;

use super::super::command::{Action, Command};
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::button;

pub(super) fn ui(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    let Some(review) = &state.review else {
        ui.label(RichText::new("Open two articles first").color(palette.second));
        return;
    };
    let height = (ui.ctx().content_rect().height() * 0.55).max(160.0);
    let mut any = false;
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        let standing = &state.standing;
        if !standing.unplaced.is_empty() || !standing.lost.is_empty() {
            any = true;
            heading(ui, state, "No longer found in the articles");
            for (what, mark) in &standing.unplaced {
                let note = if mark.note.is_empty() { String::new() } else { format!(" (note: {})", mark.note) };
                let text = format!("{}: {}{note}", mark.decision.label(), what.summary);
                line(ui, state, &text, "Forget", Change::Forget(what.clone()), out);
            }
            for set in &standing.lost {
                line(ui, state, &set.describe(), "Forget", Change::Discard(set.clone()), out);
            }
        }
        let held = held(review, &standing.lost);
        if !held.is_empty() {
            any = true;
            heading(ui, state, "In force");
            for (text, verb, change) in held {
                line(ui, state, &text, verb, change, out);
            }
        }
    });
    if !any {
        ui.label(
            RichText::new("Nothing yet. The menu of a paragraph pairs and parts; the menus of the articles set the rest")
                .color(palette.second),
        );
    }
    ui.add_space(8.0);
    let place = state.review_file.as_ref().map_or_else(|| "in the program's own folder".to_owned(), |p| format!("in {}", p.display()));
    ui.label(RichText::new(format!("Decisions and corrections are kept {place}")).size(size::SMALL).color(palette.second));
    ui.add_space(6.0);
    button::labelled(ui, Action::Close, "Close", out);
}

/// Everything that holds, how it is taken back, and what that is called.
fn held(review: &Review, lost: &[crate::review::HandSet]) -> Vec<(String, &'static str, Change)> {
    let state = review.state();
    let mut held = Vec::new();
    for side in Side::BOTH {
        let name = &review.files[side].label;
        if state.edited[side].is_some() {
            held.push((format!("{name}: the text was edited"), "As it was read", Change::Edit { side, text: None }));
        }
        let given = &state.given[side];
        if *given != Given::default() {
            let chapter = given.chapter_said().map(|c| format!("chapter {c}"));
            let said =
                [given.title.clone(), given.published.map(|d| d.to_string()), given.language.clone(), given.encoding.clone(), chapter];
            let said = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
            held.push((format!("{name}: details set to {said}"), "As found", Change::Give { side, given: Given::default() }));
        }
    }
    for set in state.hand.iter().filter(|set| !lost.contains(set)) {
        held.push((set.describe(), "Take back", Change::Discard(set.clone())));
    }
    for alias in &state.aliases {
        let reach = if alias.reach == Reach::Always { ", in every review" } else { "" };
        let text = format!("“{}” and “{}” mean the same{reach}", alias.names.left, alias.names.right);
        held.push((text, "Take back", Change::RemoveAlias(alias.clone())));
    }
    held
}

fn heading(ui: &mut Ui, state: &State, text: &str) {
    ui.add_space(6.0);
    ui.label(RichText::new(text).font(egui::FontId::new(size::UI, fonts::semibold())).color(state.palette().second));
}

fn line(ui: &mut Ui, state: &State, text: &str, verb: &str, change: Change, out: &mut Vec<Command>) {
    ui.horizontal(|ui| {
        if ui.button(verb).accessible_name(format!("{verb}: {text}")).clicked() {
            out.push(Command::Review(change));
        }
        ui.add(egui::Label::new(RichText::new(text).color(state.palette().ink)).wrap());
    });
}
