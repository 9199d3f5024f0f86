//! The status bar: what was placed, how long it took, what was not checked, and three keys.

use egui::{Align, Layout, RichText, Stroke, Ui, UiBuilder, vec2};

use crate::facts::Severity;

use super::super::command::{Action, Command};
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::{button, keycap};
use super::header::thousands;

/// Paints the status bar.
pub fn ui(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    let rect = ui.max_rect();
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, Stroke::new(1.0, palette.hairline));
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let mut keys = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    keys.spacing_mut().item_spacing.x = 6.0;
    let shown = state.shown().is_some();
    let pairs: &[(Action, &str)] = if shown {
        &[(Action::Help, "help"), (Action::NextDiscrepancy, "next discrepancy"), (Action::NextDifference, "next difference")]
    } else {
        &[(Action::Help, "help"), (Action::Palette, "all commands")]
    };
    let room = if rect.width() < 900.0 { 1 } else { pairs.len() };
    for &(action, what) in &pairs[..room] {
        let text = RichText::new(what).size(size::SMALL).color(palette.second);
        keys.spacing_mut().button_padding = vec2(2.0, 1.0);
        let response =
            keys.add(egui::Button::new(text).fill(egui::Color32::TRANSPARENT).stroke(Stroke::NONE)).on_hover_text(action.entry().tooltip);
        button::ring(&keys, palette, &response);
        if response.clicked() {
            out.push(Command::Act(action));
        }
        if let Some(name) = action.shortcut(keys.ctx()) {
            keycap::keycap(&mut keys, palette, &name);
        }
        keys.add_space(8.0);
    }
    let end = keys.min_rect().left() - 10.0;
    let place = egui::Rect::from_min_max(inner.min, egui::pos2(end, inner.bottom()));
    let mut left = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center)));
    left.set_clip_rect(place);
    left.spacing_mut().item_spacing.x = 22.0;
    let Some(document) = state.shown() else {
        left.label(RichText::new("Nothing leaves this computer").size(size::SMALL).color(palette.second));
        return;
    };
    let s = &document.comparison.statistics;
    if !state.panel_open() {
        // Without the panel the answer stands here.
        let conflicts = state.between(Severity::Conflict);
        let noun = if conflicts == 1 { "conflict" } else { "conflicts" };
        let answer = format!("{:.0} % kept  ·  {conflicts} {noun}", s.kept * 100.0);
        left.label(RichText::new(answer).font(egui::FontId::new(size::SMALL, fonts::semibold())).color(palette.ink));
    }
    let notes = &document.comparison.notes;
    let lost = &state.standing.unplaced;
    let count = notes.len() + lost.len();
    if count > 0 {
        let label = if count == 1 { "1 note".to_owned() } else { format!("{count} notes") };
        left.spacing_mut().button_padding = vec2(6.0, 1.0);
        let named = egui::Button::new(RichText::new(label).size(size::SMALL).color(palette.accent))
            .fill(egui::Color32::TRANSPARENT)
            .stroke(Stroke::NONE);
        let (response, _) = egui::containers::menu::MenuButton::from_button(named).ui(&mut left, |ui| {
            ui.set_max_width(420.0);
            for note in notes {
                ui.label(&note.message);
            }
            for (what, mark) in lost {
                ui.label(format!("{} before, but no longer found: {} {}", mark.decision.label(), what.summary, mark.note));
            }
        });
        button::ring(&left, palette, &response);
    }
    let total = s.paragraphs.left + s.paragraphs.right;
    let alone = s.unmatched.left + s.unmatched.right;
    let mut said = format!("{} of {} paragraphs matched", thousands(total.saturating_sub(alone)), thousands(total));
    let around = s.furniture.left + s.furniture.right;
    if around > 0 {
        said.push_str(&format!("  ·  {} around the articles", thousands(around)));
    }
    if s.moved > 0 {
        said.push_str(&format!("  ·  {} moved", s.moved));
    }
    let took = format!("Compared in {}", spell(document.took));
    let width = |words: &str| left.painter().layout_no_wrap(words.to_owned(), fonts::plain(size::SMALL), palette.second).size().x;
    let fits = width(&said) + left.spacing().item_spacing.x + width(&took) <= left.available_width();
    left.add(egui::Label::new(RichText::new(said).size(size::SMALL).color(palette.second)).truncate());
    if fits {
        left.label(RichText::new(took).size(size::SMALL).color(palette.second));
    }
}

fn spell(took: std::time::Duration) -> String {
    let ms = took.as_secs_f64() * 1000.0;
    if ms < 1.0 {
        "under 1 ms".to_owned()
    } else if ms < 1000.0 {
        format!("{ms:.0} ms")
    } else {
        format!("{:.1} s", ms / 1000.0)
    }
}
