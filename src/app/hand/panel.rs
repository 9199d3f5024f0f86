//! What stands between toolbar and page while the reader sets something by hand: the field of an edited text, and
//! lines that ask or remind.

use egui::{Align, Frame, Key, Layout, Margin, Modifiers, Panel, RichText, ScrollArea, TextEdit, Ui};

use crate::text::Side;

use super::super::command::Command;
use super::super::fonts;
use super::super::offer::Offer;
use super::super::state::{Origin, State};
use super::super::theme::size;
use super::super::widget::button;
use super::{Do, Draft};

/// Height of the field of a text, at first.
const FIELD: f32 = 280.0;

/// Whether a text is being edited.
#[must_use]
pub fn is_editing(state: &State) -> bool {
    state.hand.draft.is_some()
}

/// The field of the text that is being edited, below the page.
pub fn edit(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let Some(draft) = &state.hand.draft else { return };
    let palette = state.palette();
    let most = (ui.available_height() * 0.6).max(160.0);
    let frame = Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(16, 10));
    let panel = Panel::bottom("edit").resizable(true).default_size(FIELD.min(most)).min_size(140.0).max_size(most).frame(frame);
    panel.show(ui, |ui| field(ui, state, draft, out));
}

fn field(ui: &mut Ui, state: &State, draft: &Draft, out: &mut Vec<Command>) {
    let palette = state.palette();
    let done = ui.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Enter));
    ui.horizontal(|ui| {
        let name = format!("Editing the {} article", draft.side.name());
        ui.label(RichText::new(name).font(egui::FontId::new(size::UI, fonts::semibold())).color(palette.ink));
        let said = "A blank line starts a new paragraph. The comparison follows; the file stays as it is";
        ui.label(RichText::new(said).size(size::SMALL).color(palette.second));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button::main(ui, palette, "Done").on_hover_text("Keep the text as edited (Ctrl Enter)").clicked() || done {
                out.push(Command::Hand(Do::KeepEdit));
            }
            if ui.button("Drop the changes").on_hover_text("Go back to the text before").clicked() {
                out.push(Command::Hand(Do::DropEdit));
            }
        });
    });
    ui.add_space(6.0);
    let mut text = draft.text.clone();
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        let field = ui
            .add(
                TextEdit::multiline(&mut text)
                    .id_salt(("edit", draft.side))
                    .desired_width(f32::INFINITY)
                    .font(egui::FontId::new(15.0, fonts::reading())),
            )
            .accessible_name(format!("Text of the {} article", draft.side.name()));
        // The field has the keyboard from the start.
        let id = field.id.with("begun");
        if !ui.data(|d| d.get_temp::<bool>(id).unwrap_or(false)) {
            field.request_focus();
            ui.data_mut(|d| d.insert_temp(id, true));
        }
        if field.changed() {
            out.push(Command::Hand(Do::Type(text)));
        }
    });
}

/// Lines that ask or remind, below the toolbar.
pub fn notices(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    for (at, offer) in state.hand.offers.iter().enumerate() {
        line(ui, state, ("offer", at), |ui| offered(ui, state, at, offer, out));
    }
    for side in Side::BOTH {
        if state.hand.changed[side] {
            line(ui, state, ("changed", side), |ui| changed(ui, state, side, out));
        }
    }
    if !state.hand.chosen.is_empty() {
        line(ui, state, "chosen", |ui| chosen(ui, state, out));
    }
}

fn line(ui: &mut Ui, state: &State, id: impl std::hash::Hash + std::fmt::Debug, content: impl FnOnce(&mut Ui)) {
    let palette = state.palette();
    let frame = Frame::new().fill(palette.selected).inner_margin(Margin::symmetric(16, 6));
    Panel::top(egui::Id::unique(("notice", egui::Id::unique(id)))).resizable(false).show_separator_line(false).frame(frame).show(
        ui,
        |ui| {
            ui.horizontal(content);
        },
    );
}

fn offered(ui: &mut Ui, state: &State, at: usize, offer: &Offer, out: &mut Vec<Command>) {
    let file = offer.earlier.path.display().to_string();
    let said = if at == 0 { offer.describe() } else { format!("Before: {}", offer.describe()) };
    ui.label(RichText::new(said).color(state.palette().ink)).on_hover_text(file);
    if at > 0 {
        if ui.button("Go on with this one").clicked() {
            out.push(Command::Hand(Do::GoOn(at)));
        }
        return;
    }
    if button::main(ui, state.palette(), "Go on with it").clicked() {
        out.push(Command::Hand(Do::GoOn(at)));
    }
    let anew = ui.button("Start anew").on_hover_text("Leave it in its file, and offer it no longer");
    if anew.clicked() {
        out.push(Command::Hand(Do::StartAnew));
    }
    if ui.button("Not now").on_hover_text("Offer it again the next time").clicked() {
        out.push(Command::Hand(Do::NotNow));
    }
}

fn changed(ui: &mut Ui, state: &State, side: Side, out: &mut Vec<Command>) {
    let name = match state.slots[side].origin() {
        Some(origin @ Origin::File(_)) => origin.name(),
        _ => format!("The {} article", side.name()),
    };
    let edited = state.review.as_ref().is_some_and(|r| r.state().edited[side].is_some());
    let (said, stay) = match (state.hand.kept[side], edited) {
        (true, _) => (format!("{name} is not the text that was reviewed. The review's own copy is shown"), "Stay with the copy"),
        (false, true) => (format!("{name} changed on disk, and its text was edited here"), "Keep my text"),
        (false, false) => (format!("{name} changed on disk"), "Not now"),
    };
    ui.label(RichText::new(said).color(state.palette().ink));
    let reload = format!("Read {name} again");
    if button::main(ui, state.palette(), "Read it again").accessible_name(reload).clicked() {
        out.push(Command::Hand(Do::Reload(side)));
    }
    if ui.button(stay).clicked() {
        out.push(Command::Hand(Do::StayWith(side)));
    }
}

fn chosen(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    use super::super::command::Action;
    let n = state.hand.chosen.len();
    let what = if n == 1 { "1 discrepancy is chosen".to_owned() } else { format!("{n} discrepancies are chosen") };
    ui.label(RichText::new(what).color(state.palette().ink));
    for (action, name) in
        [(Action::Confirm, "Confirm the chosen"), (Action::DismissIt, "Dismiss the chosen"), (Action::Question, "Question the chosen")]
    {
        button::labelled(ui, action, name, out);
    }
    if ui.button("Choose none").clicked() {
        out.push(Command::Hand(Do::ChooseNone));
    }
}
