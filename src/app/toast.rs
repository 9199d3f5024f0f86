//! What happened, and what is under way, in one line over the lower edge of the page.

use std::time::Duration;

use egui::{Align2, Area, Color32, Context, Frame, Id, Margin, Order, RichText, Spinner, Stroke, vec2};

use super::command::{Action, Command};
use super::state::{Slot, State};
use super::theme::size;
use super::widget::button;
use crate::comparison::Stage;
use crate::text::Side;

/// Paints the message, or the progress of what takes longer than `patience`.
pub fn ui(ctx: &Context, state: &State, patience: Duration, out: &mut Vec<Command>) {
    let palette = state.palette();
    let slow = state.running.as_ref().filter(|r| r.since.elapsed() >= patience);
    let waited = state.reading_since.is_some_and(|since| since.elapsed() >= patience);
    let reading = Side::BOTH.into_iter().find(|&s| matches!(state.slots[s], Slot::Loading(_)) && waited);
    if slow.is_none() && reading.is_none() && state.message.is_none() {
        return;
    }
    Area::new(Id::unique("toast")).order(Order::Middle).anchor(Align2::CENTER_BOTTOM, vec2(0.0, -(size::STATUS + 16.0))).show(ctx, |ui| {
        Frame::new()
            .fill(palette.surface)
            .stroke(Stroke::new(1.0, palette.hairline))
            .corner_radius(10.0)
            .inner_margin(Margin::symmetric(16, 10))
            .shadow(egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: Color32::from_black_alpha(40) })
            .show(ui, |ui| {
                ui.set_max_width((ctx.content_rect().width() - 60.0).min(760.0));
                ui.horizontal(|ui| {
                    if let Some(running) = slow {
                        ui.add(Spinner::new().size(16.0).color(palette.accent));
                        let stage = running.progress.stage();
                        ui.label(format!("{} …", stage.label()));
                        ui.label(RichText::new(format!("step {} of {}", stage as usize + 1, Stage::COUNT)).color(palette.second));
                        button::labelled(ui, Action::Cancel, "Cancel comparison", out);
                    } else if let Some(side) = reading {
                        ui.add(Spinner::new().size(16.0).color(palette.accent));
                        ui.label(format!("Reading the {} article …", side.name()));
                        button::labelled(ui, Action::Cancel, "Cancel reading", out);
                    } else if let Some(message) = &state.message {
                        let ink = if message.trouble { palette.conflict.0 } else { palette.ink };
                        ui.add(egui::Label::new(RichText::new(&message.text).color(ink)).wrap());
                        if button::quiet(ui, palette, "Hide message").clicked() {
                            out.push(Command::Dismiss);
                        }
                    }
                });
            });
    });
}
