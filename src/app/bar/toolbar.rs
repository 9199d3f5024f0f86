//! Layers with their counts; order, folding, search.

use egui::{Align, Layout, RichText, Stroke, Ui, UiBuilder, vec2};

use crate::comparison::Order;

use super::super::command::{Action, Command};
use super::super::layer::Layer;
use super::super::page::Grid;
use super::super::state::{Columns, State};
use super::super::widget::{button, chip, glyph, keycap, menu};

/// Paints the row of layers.
pub fn ui(ui: &mut Ui, state: &State, grid: Option<Grid>, out: &mut Vec<Command>) {
    let palette = state.palette();
    let rect = ui.max_rect();
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.hairline));
    let tiny = rect.width() < super::TINY;
    let inner = egui::Rect::from_min_max(egui::pos2(super::left_edge(rect, grid), rect.top()), rect.max - vec2(14.0, 0.0));
    let mut row = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    row.spacing_mut().item_spacing.x = if tiny { 2.0 } else { 6.0 };
    let tight = rect.width() < 1060.0;
    // The typography has no place in the row until it is asked for in the menu.
    for layer in Layer::ALL.into_iter().filter(|&l| l != Layer::Silent || state.settings.layers.has(l)) {
        let count = state.count(layer);
        let what = chip::Chip { layer, count, on: state.settings.layers.has(layer), source: state.source, brief: tight };
        if chip::chip(&mut row, palette, &what).clicked() {
            out.push(Command::ToggleLayer(layer));
        }
    }
    let used = row.min_rect().right();
    let rest = egui::Rect::from_min_max(egui::pos2(used + 8.0, rect.top()), inner.max);
    let mut right = ui.new_child(UiBuilder::new().max_rect(rest).layout(Layout::right_to_left(Align::Center)));
    right.spacing_mut().item_spacing.x = 4.0;
    // In a small window the button of the list stands here too.
    let room = rest.width() - if state.small { 84.0 } else { 0.0 };
    if room > 330.0
        && let Some(keys) = Action::Find.shortcut(right.ctx())
    {
        keycap::keycap(&mut right, palette, &keys);
    }
    if !tiny {
        let find = button::quiet(&mut right, palette, "Find").on_hover_text(Action::Find.hint(right.ctx()));
        if find.clicked() {
            out.push(Command::Act(Action::Find));
        }
    }
    if state.small {
        let list = button::quiet(
            &mut right,
            palette,
            match (state.panel_over, tiny) {
                (true, false) => "Hide list",
                (true, true) => "Hide",
                (false, _) => "List",
            },
        )
        .on_hover_text(Action::TogglePanel.hint(right.ctx()));
        if list.clicked() {
            out.push(Command::Act(Action::TogglePanel));
        }
    }
    if room > 240.0 {
        let fold = if state.settings.unfolded { "Fold unchanged" } else { "Unchanged folded" };
        let fold = button::quiet(&mut right, palette, fold).on_hover_text(Action::ToggleFold.hint(right.ctx()));
        if fold.clicked() {
            out.push(Command::Act(Action::ToggleFold));
        }
    }
    let shown = if room > 420.0 {
        match (state.settings.columns, state.order) {
            (Columns::Left, _) => "Left article alone",
            (Columns::Right, _) => "Right article alone",
            (_, Order::ByLeft) => "Order: left article",
            (_, Order::ByRight) => "Order: right article",
            (_, Order::Own) => "Order: each its own",
        }
    } else {
        "View"
    };
    let text = RichText::new(format!("{shown}     ")).color(palette.second);
    let view =
        egui::containers::menu::MenuButton::from_button(egui::Button::new(text).fill(egui::Color32::TRANSPARENT).stroke(Stroke::NONE));
    let (response, _) = view.ui(&mut right, |ui| menu::fill(ui, out, |ui, out| view_menu(ui, state, out)));
    glyph::more(right.painter(), response.rect.right_center() - vec2(16.0, 0.0), 7.0, palette.second);
    button::ring(&right, palette, &response);
    response.accessible_name("View").on_hover_text("Order, columns, colours, size");
}

fn view_menu(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    use super::super::theme::ThemeChoice;
    ui.set_min_width(260.0);
    let radio = |ui: &mut Ui, on: bool, action: Action, out: &mut Vec<Command>| {
        if ui.radio(on, action.label()).on_hover_text(action.hint(ui.ctx())).clicked() {
            out.push(Command::Act(action));
        }
    };
    radio(ui, state.order == Order::ByLeft, Action::OrderLeft, out);
    radio(ui, state.order == Order::ByRight, Action::OrderRight, out);
    radio(ui, state.order == Order::Own, Action::OrderOwn, out);
    ui.separator();
    for (columns, action) in [
        (Columns::Both, Action::ColumnsBoth),
        (Columns::Inline, Action::ColumnsInline),
        (Columns::Left, Action::ColumnsLeft),
        (Columns::Right, Action::ColumnsRight),
    ] {
        radio(ui, state.settings.columns == columns, action, out);
    }
    ui.separator();
    for (theme, action) in [
        (ThemeChoice::System, Action::ThemeSystem),
        (ThemeChoice::Light, Action::ThemeLight),
        (ThemeChoice::Dark, Action::ThemeDark),
        (ThemeChoice::HighContrast, Action::ThemeHighContrast),
    ] {
        radio(ui, state.settings.theme == theme, action, out);
    }
    ui.separator();
    for action in [
        Action::ToggleSilent,
        Action::ToggleFold,
        Action::TogglePanel,
        Action::ToggleStrip,
        Action::ZoomIn,
        Action::ZoomOut,
        Action::ZoomReset,
    ] {
        menu::item(ui, action, out);
    }
}
