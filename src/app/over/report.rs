//! What goes into a report, and where it goes.

use egui::{Key, Modifiers, RichText, TextEdit, Ui};

use crate::report::{Format, Texts, Wording};
use crate::review::{Decision, Include};

use super::super::command::{Action, Command};
use super::super::fonts;
use super::super::state::{Report, State};
use super::super::theme::size;
use super::super::widget::button;
use super::preview;

const FORMATS: [(Format, &str); 5] = [
    (Format::Html, "Web page"),
    (Format::Markdown, "Markdown"),
    (Format::Csv, "Table for a spreadsheet"),
    (Format::Text, "Plain text"),
    (Format::Json, "Comparison file for programs"),
];

/// Width of the choices, and the least width beside them that a preview needs.
const CHOICES: f32 = 330.0;
const PREVIEW: f32 = 320.0;

pub(super) fn ui(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let room = ui.available_width() - CHOICES - 24.0;
    if room < PREVIEW {
        return choices(ui, state, out);
    }
    let height = (ui.ctx().content_rect().height() * 0.66).max(240.0);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(CHOICES);
            choices(ui, state, out);
        });
        ui.add_space(12.0);
        ui.vertical(|ui| {
            ui.set_width(room);
            preview::ui(ui, state, room, height);
        });
    });
}

fn choices(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    ui.spacing_mut().item_spacing.y = 0.0;
    let now = &state.report;
    let mut wish = now.clone();
    let heading = |ui: &mut Ui, text: &str| {
        ui.add_space(10.0);
        ui.label(RichText::new(text).font(egui::FontId::new(size::UI, fonts::semibold())).color(palette.second));
    };
    heading(ui, "Format");
    for (format, label) in FORMATS {
        ui.radio_value(&mut wish.format, format, label);
    }
    if let Some(document) = &state.document {
        heading(ui, "Discrepancies");
        let all = &document.comparison.discrepancies;
        for (include, label) in
            [(Include::All, "All"), (Include::Undismissed, "All but dismissed ones"), (Include::Confirmed, "Confirmed ones only")]
        {
            let count = all.iter().filter(|d| include.admits(state.standing.decision(&d.id))).count();
            ui.radio_value(&mut wish.include, include, format!("{label}  ({count})"));
        }
        let open = all.iter().filter(|d| state.standing.decision(&d.id) == Decision::Open).count();
        if open > 0 && open < all.len() {
            ui.label(RichText::new(format!("{open} are not decided yet")).size(size::SMALL).color(palette.second));
        }
    }
    if now.format == Format::Html {
        heading(ui, "Below them");
        let mut full = now.contents.texts == Texts::Full;
        if ui.checkbox(&mut full, "Both articles in full, side by side").changed() {
            wish.contents.texts = if full { Texts::Full } else { Texts::Passages };
        }
        let mut wording = now.contents.wording == Wording::Shown;
        if ui.add_enabled(full, egui::Checkbox::new(&mut wording, "Mark differences in wording there")).changed() {
            wish.contents.wording = if wording { Wording::Shown } else { Wording::Hidden };
        }
    }
    if now.no_dialog {
        heading(ui, "No file dialog answered. Type the path of the report");
        let field = ui.add(TextEdit::singleline(&mut wish.path).desired_width(f32::INFINITY)).accessible_name("Path of the report");
        if field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter)) && !wish.path.trim().is_empty() {
            out.push(Command::Export(wish.path.trim().into()));
        }
    }
    if wish != *now {
        out.push(Command::SetReport(wish));
    }
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        let enter = !now.no_dialog && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter));
        let label = if now.no_dialog { "Export" } else { "Choose a place…" };
        if button::main(ui, palette, label).clicked() || enter {
            out.push(if now.no_dialog { Command::Export(now.path.trim().into()) } else { Command::PickReport });
        }
        button::labelled(ui, Action::Close, "Cancel", out);
    });
}

impl Report {
    /// The name that the save dialog proposes.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("factdiff-report.{}", self.format.ending())
    }
}
