//! The home screen: two sides to fill, the demo, and pairs compared before.

use egui::{
    Align, Align2, FontId, Key, Layout, Rect, RichText, Role, ScrollArea, Sense, Stroke, TextEdit, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::text::{Side, Sides};

use super::bar::header::thousands;
use super::command::{Action, Command};
use super::document::shorten;
use super::fonts;
use super::state::{Slot, State};
use super::theme::size;
use super::widget::{button, drop};

/// What the home screen remembers from frame to frame.
#[derive(Default)]
pub struct Home {
    paths: Sides<String>,
    places: Sides<Option<Rect>>,
}

impl Home {
    /// The side whose card holds a point.
    #[must_use]
    pub fn side_at(&self, at: egui::Pos2) -> Option<Side> {
        Side::BOTH.into_iter().find(|&s| self.places[s].is_some_and(|r| r.contains(at)))
    }

    /// Paints the home screen. `lit` is the side that a drop would fill.
    pub fn ui(&mut self, ui: &mut Ui, state: &State, lit: Sides<bool>, out: &mut Vec<Command>) {
        let palette = state.palette();
        let all = ui.available_rect_before_wrap();
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            let width = (all.width() - 48.0).min(860.0);
            let top = ((all.height() - 520.0) * 0.36).max(24.0);
            ui.add_space(top);
            let left = all.center().x - width / 2.0;
            let column = Rect::from_min_size(pos2(left, ui.cursor().top()), vec2(width, 2_000.0));
            let mut ui2 = ui.new_child(UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::Min)));
            let ui2 = &mut ui2;
            ui2.label(RichText::new("Compare two articles").font(FontId::new(31.0, fonts::reading_strong())).color(palette.ink));
            ui2.add_space(4.0);
            let lead = "See what a rewrite kept, what it changed in wording, and where the two disagree in fact";
            ui2.label(RichText::new(lead).font(FontId::new(16.5, fonts::reading())).color(palette.second));
            ui2.add_space(22.0);
            self.cards(ui2, state, lit, width, out);
            ui2.add_space(22.0);
            ui2.horizontal(|ui| {
                button::action(ui, Action::Demo, out);
                ui.add_space(6.0);
                ui.label(RichText::new("or drop one or two files anywhere in this window").color(palette.second));
            });
            if state.document.is_some() {
                ui2.add_space(6.0);
                if ui2.button("Back to the comparison").clicked() {
                    out.push(Command::Act(Action::Close));
                }
            }
            recent(ui2, state, out);
            let used = ui2.min_rect().height();
            ui.add_space(used + 24.0);
        });
    }

    fn cards(&mut self, ui: &mut Ui, state: &State, lit: Sides<bool>, width: f32, out: &mut Vec<Command>) {
        let stacked = width < 560.0;
        let gap = 20.0;
        let wide = if stacked { width } else { (width - gap) / 2.0 };
        // What is wrong with a file, and what to do, needs a few lines more.
        let trouble = Side::BOTH.iter().any(|&side| matches!(state.slots[side], Slot::Failed(..)));
        let height = if trouble { 264.0 } else { 208.0 };
        let start = ui.cursor().min;
        for (n, side) in Side::BOTH.into_iter().enumerate() {
            let at = if stacked { start + vec2(0.0, n as f32 * (height + gap)) } else { start + vec2(n as f32 * (wide + gap), 0.0) };
            let rect = Rect::from_min_size(at, vec2(wide, height));
            self.places[side] = Some(rect);
            self.card(ui, state, side, lit[side], rect, out);
        }
        let rows = if stacked { 2.0 * height + gap } else { height };
        ui.allocate_exact_size(vec2(width, rows), Sense::hover());
    }

    fn card(&mut self, ui: &mut Ui, state: &State, side: Side, lit: bool, rect: Rect, out: &mut Vec<Command>) {
        let palette = state.palette();
        let fill = if lit { palette.selected } else { palette.surface };
        ui.painter().rect(rect, 10.0, fill, Stroke::new(1.0, palette.hairline), egui::StrokeKind::Inside);
        let inner = rect.shrink(20.0);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(inner).id_salt(("card", side)).layout(Layout::top_down(Align::Min)));
        let name = match side {
            Side::Left => "Left article",
            Side::Right => "Right article",
        };
        let role = if state.source == Some(side) { "The source" } else { "Compared with the source" };
        ui.horizontal(|ui| {
            ui.label(RichText::new(name).font(FontId::new(size::UI + 1.0, fonts::semibold())).color(palette.ink));
            let role = if state.source.is_none() { "" } else { role };
            ui.label(RichText::new(role).size(size::SMALL).color(palette.second));
        });
        ui.add_space(6.0);
        let (title, below, trouble) = match &state.slots[side] {
            Slot::Empty => ("No article yet".to_owned(), "A Word, PDF or text file, a saved web page, and more".to_owned(), false),
            Slot::Loading(origin) => (origin.name(), "Reading …".to_owned(), false),
            Slot::Loaded(origin, article) => {
                let title = article.title.clone().unwrap_or_else(|| origin.name());
                let mut facts = vec![origin.name(), format!("{} words", thousands(article.word_count()))];
                facts.extend(article.losses.first().cloned());
                (title, facts.join("  ·  "), false)
            }
            Slot::Failed(_, error) => (error.problem_line(), format!("{}. {}", short_source(&error.source_name), error.remedy), true),
        };
        let ink = match (&state.slots[side], trouble) {
            (_, true) => palette.conflict.0,
            (Slot::Empty, _) => palette.second,
            _ => palette.ink,
        };
        let wide = inner.width();
        let text = |ui: &mut Ui, words: &str, font: FontId, ink: egui::Color32, rows: usize| {
            let mut job = egui::text::LayoutJob::simple(words.to_owned(), font, ink, wide);
            job.wrap.max_rows = rows;
            let galley = ui.fonts_mut(|f| f.layout_job(job));
            let (place, response) = ui.allocate_exact_size(vec2(wide, galley.size().y), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
            ui.painter().galley(place.min, galley, ink);
        };
        text(&mut ui, &title, FontId::new(17.0, fonts::reading_strong()), ink, if trouble { 3 } else { 1 });
        ui.add_space(-2.0);
        text(&mut ui, &below, fonts::plain(size::SMALL + 0.5), palette.second, if trouble { 3 } else { 2 });
        let row = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 70.0), inner.max);
        let mut low = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::top_down(Align::Min)));
        low.horizontal(|ui| {
            let open = match side {
                Side::Left => Action::OpenLeft,
                Side::Right => Action::OpenRight,
            };
            let empty = state.slots[side].article().is_none();
            let first = if empty { button::main(ui, palette, "Open…") } else { ui.button("Open…") };
            if first.on_hover_text(open.hint(ui.ctx())).accessible_name(open.label()).clicked() {
                out.push(Command::Pick(side));
            }
            let paste = ui.button("Paste…").on_hover_text("Put a text from the clipboard here");
            if paste.accessible_name(format!("Paste the {} article…", side.name())).clicked() {
                out.push(Command::AskPaste(side));
            }
            if !matches!(state.slots[side], Slot::Empty) {
                let clear = ui.button("Clear").on_hover_text("Take this article away");
                if clear.accessible_name(format!("Clear the {} article", side.name())).clicked() {
                    out.push(Command::Clear(side));
                }
            }
        });
        let path = &mut self.paths[side];
        let field = low
            .add(TextEdit::singleline(path).hint_text("or type a path and press Enter").desired_width(f32::INFINITY))
            .accessible_name(format!("Path of the {} article", side.name()));
        if field.lost_focus() && low.input(|i| i.key_pressed(Key::Enter)) && !path.trim().is_empty() {
            out.push(Command::OpenPath(side, path.trim().into()));
            path.clear();
        }
        if lit {
            drop::light(&low, palette, side, rect);
        }
    }
}

impl crate::load::LoadError {
    /// What is wrong, as a line of its own.
    pub(super) fn problem_line(&self) -> String {
        let mut chars = self.problem.chars();
        chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
    }
}

fn short_source(source: &str) -> String {
    std::path::Path::new(source).file_name().map_or_else(|| shorten(source, 50), |n| shorten(&n.to_string_lossy(), 50))
}

fn recent(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    if state.settings.recent.is_empty() {
        return;
    }
    let palette = state.palette();
    ui.add_space(26.0);
    ui.label(RichText::new("Compared before").font(FontId::new(size::UI, fonts::semibold())).color(palette.second));
    ui.add_space(2.0);
    for (index, pair) in state.settings.recent.iter().enumerate() {
        let name = |p: &std::path::Path| p.file_name().map_or_else(|| p.display().to_string(), |n| n.to_string_lossy().into_owned());
        let text = format!("{}  and  {}", shorten(&name(&pair.left), 44), shorten(&name(&pair.right), 44));
        let folder = pair.left.parent().map(|p| p.display().to_string()).unwrap_or_default();
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("Open {text}")));
        let ink = if response.hovered() || response.has_focus() { palette.accent } else { palette.ink };
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.hairline));
        let drawn = ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, text, fonts::plain(size::UI), ink);
        let room = rect.right() - drawn.right() - 20.0;
        if room > 120.0 {
            let mut job = egui::text::LayoutJob::simple_singleline(folder, fonts::plain(size::SMALL), palette.second);
            job.wrap = egui::text::TextWrapping::truncate_at_width(room);
            let galley = ui.fonts_mut(|f| f.layout_job(job));
            ui.painter().galley(pos2(rect.right() - galley.size().x, rect.center().y - galley.size().y / 2.0), galley, palette.second);
        }
        let both = format!("{}\n{}", pair.left.display(), pair.right.display());
        if response.on_hover_text(both).clicked() {
            out.push(Command::OpenRecent(index));
        }
    }
}
