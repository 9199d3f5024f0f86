//! What every mark means.

use egui::{RichText, Sense, Ui, vec2};

use crate::facts::Kind;

use super::super::command::{Action, Command};
use super::super::fonts;
use super::super::layer::Layer;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::{button, glyph};

pub(super) fn ui(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let palette = state.palette();
    let source = state.source;
    let lines: [(Layer, Kind, &str, &str); 8] = [
        (Layer::Conflict, Kind::Number, "Conflict", "Both articles state it and both cannot be right. Bold, solid line"),
        (Layer::Altered, Kind::Quotation, "Altered quotation", "Words inside quotation marks, or who said them, were changed. Wavy line"),
        (Layer::Altered, Kind::Certainty, "Altered strength", "It is now surer, vaguer or stronger than it was. Wavy line"),
        (Layer::OnlyLeft, Kind::Omission, Layer::OnlyLeft.label(source), "Stands in the left article only. Solid line"),
        (Layer::OnlyRight, Kind::Addition, Layer::OnlyRight.label(source), "Stands in the right article only. Solid line"),
        (Layer::Variant, Kind::Name, "Variant", "The same fact in another form or precision. Dashed line"),
        (Layer::Wording, Kind::Name, "Wording", "Other words for the same. Dotted line"),
        (
            Layer::Silent,
            Kind::Name,
            "Typography",
            "Other quotation marks, capitals or hyphens; hidden until you switch it on under View. Wide dots",
        ),
    ];
    for (layer, kind, name, what) in lines {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(24.0, 26.0), Sense::hover());
            glyph::discrepancy(ui.painter(), rect.center(), 12.0, layer, kind, source, palette.layer(layer).0);
            super::fixed(ui, 130.0, RichText::new(name).font(egui::FontId::new(size::UI, fonts::semibold())).color(palette.ink));
            ui.add(egui::Label::new(RichText::new(what).color(palette.second)).wrap());
        });
    }
    ui.add_space(8.0);
    ui.separator();
    ui.add_space(4.0);
    let more = "Between the columns, 1 : 2 says that one paragraph on the left became two on the right, and the percentage how much alike they are. \
                The strip at the left edge is the whole article. What needs no eyes is folded; click a grey line to open it";
    ui.label(RichText::new(more).color(palette.second));
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        button::action(ui, Action::Shortcuts, out);
        button::action(ui, Action::Close, out);
    });
}
