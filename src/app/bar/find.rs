//! Search in both articles: field, count, steps.

use egui::{Align, Id, Key, Layout, Modifiers, Rect, RichText, Stroke, TextEdit, Ui, UiBuilder, pos2, vec2};

use super::super::command::{Action, Command};
use super::super::page::Grid;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::button;

/// Id of the field, so that the command can give it the keyboard.
#[must_use]
pub fn field_id() -> Id {
    Id::unique("find field")
}

/// Paints the search bar.
pub fn ui(ui: &mut Ui, state: &State, grid: Option<Grid>, out: &mut Vec<Command>) {
    let palette = state.palette();
    let rect = ui.max_rect();
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.hairline));
    let inner = Rect::from_min_max(pos2(super::left_edge(rect, grid), rect.top()), rect.max - vec2(14.0, 0.0));
    let mut row = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    let mut query = state.find.query.clone();
    let field = row
        .add(
            TextEdit::singleline(&mut query)
                .id(field_id())
                .hint_text("Find in both articles")
                .desired_width(300.0_f32.min(rect.width() * 0.4)),
        )
        .accessible_name("Find in both articles");
    if field.changed() {
        out.push(Command::SetFindQuery(query));
        out.push(Command::Act(Action::FindNext));
    }
    if field.lost_focus() && row.input(|i| i.key_pressed(Key::Enter)) {
        let back = row.input(|i| i.modifiers.matches_logically(Modifiers::SHIFT));
        out.push(Command::Act(if back { Action::FindPrevious } else { Action::FindNext }));
        field.request_focus();
    }
    let count = state.find.hits.len();
    let said = match (state.find.query.trim().is_empty(), count) {
        (true, _) => String::new(),
        (false, 0) => "No hit".to_owned(),
        (false, n) => format!("{} of {n}", state.find.current + 1),
    };
    button::labelled(&mut row, Action::FindPrevious, "Previous", out);
    button::labelled(&mut row, Action::FindNext, "Next", out);
    row.label(RichText::new(said).size(size::SMALL).color(palette.second));
    row.with_layout(Layout::right_to_left(Align::Center), |ui| {
        button::labelled(ui, Action::Close, "Close", out);
    });
}
