//! What lies over the window: palette, shortcuts, marks, paste, path, report.

mod corrections;
mod details;
mod field;
mod help;
mod pair;
mod palette;
mod pick;
mod preview;
mod report;
mod shortcuts;

use egui::{Align2, Area, Color32, Context, Frame, Id, Margin, Order, Rect, RichText, ScrollArea, Sense, Stroke, Ui, vec2};

use super::command::{Action, Command};
use super::fonts;
use super::state::{Overlay, State};
use super::theme::size;

/// Paints the overlay that is open.
pub fn ui(ctx: &Context, state: &State, out: &mut Vec<Command>) {
    let Some(overlay) = state.overlay else { return };
    match overlay {
        Overlay::Palette => sheet(ctx, state, "All commands", 560.0, out, |ui, out| palette::ui(ui, state, out)),
        Overlay::Shortcuts => sheet(ctx, state, "Keyboard shortcuts", 1080.0, out, |ui, _| shortcuts::ui(ui, state)),
        Overlay::Help => sheet(ctx, state, "What the marks mean", 620.0, out, |ui, out| help::ui(ui, state, out)),
        Overlay::Paste(side) => {
            let title = format!("Paste the {} article", side.name());
            sheet(ctx, state, &title, 640.0, out, |ui, out| field::paste(ui, state, side, out));
        }
        Overlay::Path(side) => {
            let title = format!("Open the {} article", side.name());
            sheet(ctx, state, &title, 560.0, out, |ui, out| field::path(ui, state, side, out));
        }
        Overlay::Note => sheet(ctx, state, "Note", 520.0, out, |ui, out| field::note(ui, state, out)),
        Overlay::Details(side) => {
            let title = format!("Details of the {} article", side.name());
            sheet(ctx, state, &title, 560.0, out, |ui, out| details::ui(ui, state, side, out));
        }
        Overlay::Corrections => sheet(ctx, state, "What you set by hand", 720.0, out, |ui, out| corrections::ui(ui, state, out)),
        Overlay::Pair(pairing) => sheet(ctx, state, &pair::title(pairing), 720.0, out, |ui, out| pair::ui(ui, state, pairing, out)),
        Overlay::SaveReview => sheet(ctx, state, "Save review", 560.0, out, |ui, out| field::save_review(ui, state, out)),
        Overlay::Export => sheet(ctx, state, "Export report", 1080.0, out, |ui, out| report::ui(ui, state, out)),
    }
}

/// A sheet in the upper middle of the window; a click beside it closes it.
fn sheet(ctx: &Context, state: &State, title: &str, width: f32, out: &mut Vec<Command>, content: impl FnOnce(&mut Ui, &mut Vec<Command>)) {
    let palette = state.palette();
    let screen = ctx.content_rect();
    let shade = if palette.dark { Color32::from_black_alpha(150) } else { Color32::from_black_alpha(70) };
    let back = Area::new(Id::unique("shade")).order(Order::Middle).fixed_pos(screen.min).show(ctx, |ui| {
        let response = ui.allocate_rect(Rect::from_min_size(screen.min, screen.size()), Sense::CLICK);
        ui.painter().rect_filled(screen, 0.0, shade);
        let click = ui.input(|i| i.pointer.any_click().then(|| i.pointer.interact_pos()).flatten());
        response.clicked() || click.is_some_and(|at| outside(ui.ctx(), at))
    });
    if back.inner {
        out.push(Command::Act(Action::Close));
    }
    let width = width.min(screen.width() - 32.0);
    let top = (screen.height() * 0.08).min(90.0);
    let sheet = Area::new(Id::unique("sheet")).order(Order::Foreground).anchor(Align2::CENTER_TOP, vec2(0.0, top)).show(ctx, |ui| {
        Frame::new()
            .fill(palette.surface)
            .stroke(Stroke::new(1.0, palette.hairline))
            .corner_radius(12.0)
            .inner_margin(Margin::same(20))
            .shadow(egui::Shadow { offset: [0, 8], blur: 28, spread: 0, color: Color32::from_black_alpha(60) })
            .show(ui, |ui| {
                ui.set_width(width - 40.0);
                ui.set_max_height(screen.height() * 0.76);
                ui.label(RichText::new(title).font(egui::FontId::new(size::HEADING, fonts::reading_strong())).color(palette.ink));
                ui.add_space(6.0);
                // What does not fit a small window is scrolled; the palette and the keys scroll by themselves.
                let room = screen.height() - 2.0 * top - 96.0;
                if matches!(state.overlay, Some(Overlay::Palette | Overlay::Shortcuts | Overlay::Pair(_))) {
                    content(ui, out);
                } else {
                    ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| content(ui, out));
                }
            });
    });
    // Neither the pointer nor the tabulator reaches what lies below.
    ctx.memory_mut(|m| m.set_modal_layer(sheet.response.layer_id));
}

/// Whether a point lies beside the sheet of the last frame.
fn outside(ctx: &Context, at: egui::Pos2) -> bool {
    ctx.memory(|m| m.area_rect(Id::unique("sheet"))).is_some_and(|r| !r.contains(at))
}

/// A label of a fixed width, its text at the left.
fn fixed(ui: &mut Ui, width: f32, text: RichText) {
    ui.allocate_ui_with_layout(vec2(width, 22.0), egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.set_min_width(width);
        ui.add(egui::Label::new(text).truncate());
    });
}
