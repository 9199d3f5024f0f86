//! Every shortcut, by group.

use egui::{FontId, RichText, ScrollArea, Ui};

use super::super::command::{ACTIONS, spell};
use super::super::fonts;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::keycap;

pub(super) fn ui(ui: &mut Ui, state: &State) {
    let palette = state.palette();
    let height = (ui.ctx().content_rect().height() * 0.62).max(200.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        let mut groups: Vec<&str> = Vec::new();
        for entry in ACTIONS {
            if !groups.contains(&entry.group) {
                groups.push(entry.group);
            }
        }
        for group in groups {
            ui.add_space(8.0);
            ui.label(RichText::new(group).font(FontId::new(size::UI, fonts::semibold())).color(palette.accent));
            for entry in ACTIONS.iter().filter(|e| e.group == group && !e.keys.is_empty()) {
                ui.horizontal(|ui| {
                    let width = (ui.available_width() * 0.62).floor();
                    ui.add_sized([width, 22.0], egui::Label::new(RichText::new(entry.label).color(palette.ink)).halign(egui::Align::LEFT).truncate());
                    for keys in entry.keys.iter().take(2) {
                        let keys = spell(ui.ctx(), keys);
                        keycap::keycap(ui, palette, &keys);
                    }
                });
            }
        }
    });
}
