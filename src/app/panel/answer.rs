//! What a reader wants to know first: how much was kept, how many conflicts, how much on one side only.

use egui::{Align2, FontId, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::facts::{Scope, Severity};
use crate::text::NoteKind;

use super::super::fonts;
use super::super::layer::Layer;
use super::super::state::State;
use super::super::theme::size;

pub(super) fn ui(ui: &mut Ui, state: &State) {
    let Some(document) = &state.document else { return };
    let palette = state.palette();
    let comparison = &document.comparison;
    let kept = format!("{:.0} %", comparison.statistics.kept * 100.0);
    let conflicts = state.between(Severity::Conflict);
    let alone = |layer: Layer| {
        let all = comparison.discrepancies.iter().filter(|d| d.scope == Scope::Between);
        all.filter(|d| d.severity == Severity::OneSided && Layer::of(d) == layer).count().to_string()
    };
    let figures = [
        (kept, "kept", palette.ink),
        (conflicts.to_string(), if conflicts == 1 { "conflict" } else { "conflicts" }, palette.conflict.0),
        (state.between(Severity::Altered).to_string(), "altered", palette.altered.0),
        (alone(Layer::OnlyLeft), Layer::OnlyLeft.label(state.source), palette.one_side.0),
        (alone(Layer::OnlyRight), Layer::OnlyRight.label(state.source), palette.one_side.0),
    ];
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 62.0), Sense::hover());
    response.widget_info(|| {
        let said: Vec<String> = figures.iter().map(|(n, what, _)| format!("{n} {}", what.to_lowercase())).collect();
        WidgetInfo::labeled(Role::Label, true, said.join(", "))
    });
    // The first figure is the widest.
    const FIRST: f32 = 74.0;
    let step = (rect.width() - 28.0 - FIRST) / 4.0;
    for (i, (figure, what, ink)) in figures.into_iter().enumerate() {
        let x = rect.left() + 16.0 + if i == 0 { 0.0 } else { FIRST + step * (i - 1) as f32 };
        let ink = if figure == "0" { palette.second } else { ink };
        ui.painter().text(pos2(x, rect.top() + 11.0), Align2::LEFT_TOP, figure, FontId::new(size::FIGURE, fonts::semibold()), ink);
        ui.painter().text(
            pos2(x, rect.top() + 37.0),
            Align2::LEFT_TOP,
            what.to_lowercase(),
            fonts::plain(size::SMALL - 0.5),
            palette.second,
        );
    }
    let first = comparison.notes.iter().find(|n| matches!(n.kind, NoteKind::Unrelated | NoteKind::NothingFound));
    if let Some(note) = first {
        let galley = ui.painter().layout(note.message.clone(), FontId::new(size::UI, fonts::medium()), palette.ink, rect.width() - 32.0);
        let (place, response) = ui.allocate_exact_size(vec2(rect.width(), galley.size().y + 14.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &note.message));
        ui.painter().galley(place.min + vec2(16.0, 0.0), galley, palette.ink);
    }
    let bottom = ui.cursor().top();
    ui.painter().hline(rect.x_range(), bottom, Stroke::new(1.0, palette.hairline));
}
