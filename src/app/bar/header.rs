//! Both titles on the page's grid, swap, open, export.

use egui::{Align, Align2, FontId, Id, Layout, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::text::{Article, Side, Sides};

use super::super::command::{Action, Command};
use super::super::fonts;
use super::super::page::Grid;
use super::super::state::State;
use super::super::theme::size;
use super::super::widget::{button, glyph, menu};

/// From this width on the header has room for the menu of the review.
const ROOMY: f32 = size::PANEL_BELOW;

/// With less room than this for both titles, they stand one below the other.
const STACKED: f32 = 440.0;

/// Paints the header.
pub fn ui(ui: &mut Ui, state: &State, grid: Option<Grid>, out: &mut Vec<Command>) {
    let Some(document) = state.shown() else { return };
    let palette = state.palette();
    let rect = ui.max_rect();
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.hairline));
    let mut right = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(14.0, 0.0))).layout(Layout::right_to_left(Align::Center)));
    let narrow = rect.width() < size::PANEL_BELOW;
    let export = button::main(&mut right, palette, if narrow { "Export…" } else { "Export report…" })
        .accessible_name(Action::Export.label())
        .on_hover_text(Action::Export.hint(right.ctx()));
    if export.clicked() {
        out.push(Command::Act(Action::Export));
    }
    let open = right.menu_button("Open…", |ui| {
        menu::fill(ui, out, |ui, out| open_menu(ui, state, out));
        if rect.width() < ROOMY {
            ui.menu_button("Review", |ui| menu::fill(ui, out, |ui, out| review_menu(ui, state, out)));
        }
    });
    let open = open.response;
    open.on_hover_text("Open other articles");
    if rect.width() >= ROOMY {
        let review = right.menu_button("Review", |ui| menu::fill(ui, out, |ui, out| review_menu(ui, state, out))).response;
        review.on_hover_text("What you decide and set by hand, and where it is kept");
    }
    let limit = right.min_rect().left() - 14.0;
    let articles = &document.comparison.articles;
    let left_x = grid.map_or(rect.left() + 40.0, |g| g.column(Side::Left).min);
    let spots = match grid {
        // On the columns, as long as the buttons leave the right title room.
        Some(Grid::Two { columns }) if limit - columns.right.min >= STACKED / 2.0 => {
            [(Side::Left, columns.left.min, columns.left.max), (Side::Right, columns.right.min, columns.right.max)]
        }
        _ => {
            let half = (limit - left_x) / 2.0;
            [(Side::Left, left_x, left_x + half - 22.0), (Side::Right, left_x + half + 22.0, limit)]
        }
    };
    if limit - left_x < STACKED {
        stacked(ui, state, articles.as_ref().map(|a| &**a), rect.left() + 14.0, limit - 40.0, rect);
        swap(ui, state, pos2(limit - 19.0, rect.center().y), out);
        return;
    }
    for (side, from, to) in spots {
        name(ui, state, &articles[side], side, from, to.min(limit), rect);
    }
    let middle = f32::midpoint(spots[0].2, spots[1].1) - 1.0;
    swap(ui, state, pos2(middle, rect.center().y), out);
}

/// Both titles one below the other, where a small window has no room for more.
fn stacked(ui: &mut Ui, state: &State, articles: Sides<&Article>, from: f32, to: f32, rect: Rect) {
    let palette = state.palette();
    for (side, y) in [(Side::Left, -11.0), (Side::Right, 11.0)] {
        let title = articles[side].title.clone().unwrap_or_else(|| articles[side].label.clone());
        let mark = if side == Side::Left { "L" } else { "R" };
        let letter = FontId::new(size::SMALL, fonts::semibold());
        let line = rect.center().y + y;
        ui.painter().text(pos2(from, line), Align2::LEFT_CENTER, mark, letter, palette.second);
        let mut job =
            egui::text::LayoutJob::simple_singleline(title.clone(), FontId::new(size::UI + 1.0, fonts::reading_strong()), palette.ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width((to - from - 14.0).max(20.0));
        let galley = ui.fonts_mut(|f| f.layout_job(job));
        let place = Rect::from_min_max(pos2(from, line - 11.0), pos2(to, line + 11.0));
        let response = ui.interact(place, Id::unique(("name", side)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{} article: {title}", side.name())));
        ui.painter().galley(pos2(from + 14.0, line - galley.size().y / 2.0), galley, palette.ink);
        response.on_hover_text(format!("{title}\n{}", articles[side].source));
    }
}

fn name(ui: &mut Ui, state: &State, article: &Article, side: Side, from: f32, to: f32, rect: Rect) {
    let palette = state.palette();
    let room = (to - from).max(20.0);
    let title = article.title.clone().unwrap_or_else(|| article.label.clone());
    let single = |text: String, font: FontId, ink| {
        let mut job = egui::text::LayoutJob::simple_singleline(text, font, ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room);
        ui.fonts_mut(|f| f.layout_job(job))
    };
    let mut facts = vec![file_name(article)];
    facts.push(article.published.map_or_else(|| "no date found".to_owned(), date));
    facts.push(format!("{} words", thousands(article.word_count())));
    match (article.chapters.names.len(), article.chapters.read) {
        (0 | 1, _) => {}
        (all, Some(one)) => facts.push(format!("chapter {one} of {all}")),
        (all, None) => facts.push(format!("all {all} chapters")),
    }
    if state.source == Some(side) {
        facts.push("source".to_owned());
    }
    // What the window cannot show as it should, and what was lost, stands first.
    let mut cautions = cautions(article, &state.missing[side]);
    cautions.extend(article.losses.iter().cloned());
    let top = single(title.clone(), FontId::new(size::NAME, fonts::reading_strong()), palette.ink);
    let mut job = egui::text::LayoutJob::default();
    let format = |ink| egui::TextFormat { font_id: fonts::plain(size::SMALL), color: ink, ..egui::TextFormat::default() };
    if !cautions.is_empty() {
        job.append(&format!("{}  ·  ", cautions.join("  ·  ")), 0.0, format(palette.altered.0));
    }
    job.append(&facts.join("  ·  "), 0.0, format(palette.second));
    job.wrap = egui::text::TextWrapping::truncate_at_width(room);
    let below = ui.fonts_mut(|f| f.layout_job(job));
    let facts: Vec<String> = cautions.into_iter().chain(facts).collect();
    let elided = top.elided || below.elided;
    let place = Rect::from_min_max(pos2(from, rect.top() + 8.0), pos2(to, rect.bottom() - 6.0));
    let response = ui.interact(place, Id::unique(("name", side)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{} article: {title}, {}", side.name(), facts.join(", "))));
    ui.painter().galley(pos2(from, rect.top() + 11.0), top, palette.ink);
    ui.painter().galley(pos2(from, rect.top() + 36.0), below, palette.second);
    let mut more = article.source.clone();
    if elided {
        more = format!("{title}\n{}\n{more}", facts.join("  ·  "));
    }
    if !state.missing[side].is_empty() {
        more.push_str("\nInstall a font that has these letters, then open the articles again");
    }
    response.on_hover_text(more);
}

/// What the window cannot set right in an article.
fn cautions(article: &Article, missing: &[char]) -> Vec<String> {
    let mut out = Vec::new();
    if article.language.is_right_to_left() {
        out.push("shown from left to right, its words in the wrong order".to_owned());
    }
    match missing {
        [] => {}
        [one] => out.push(format!("no font here has the character {one} (U+{:04X})", u32::from(*one))),
        many => out.push(format!("no font here has {} of its characters", many.len())),
    }
    out
}

fn file_name(article: &Article) -> String {
    let path = std::path::Path::new(&article.source);
    path.file_name().map_or_else(|| article.label.clone(), |n| n.to_string_lossy().into_owned())
}

fn date(date: jiff::civil::Date) -> String {
    const MONTHS: [&str; 12] =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    let month = usize::try_from(date.month()).ok().and_then(|m| MONTHS.get(m.saturating_sub(1))).copied().unwrap_or("");
    format!("{} {month} {}", date.day(), date.year())
}

/// "12 345".
#[must_use]
pub fn thousands(n: usize) -> String {
    let digits = n.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{2009}');
        }
        out.push(c);
    }
    out
}

fn swap(ui: &mut Ui, state: &State, at: egui::Pos2, out: &mut Vec<Command>) {
    let palette = state.palette();
    let rect = Rect::from_center_size(at, vec2(30.0, 30.0));
    let response = ui.interact(rect, Id::unique("swap"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, Action::Swap.label()));
    let line = if response.hovered() { palette.second } else { palette.hairline };
    ui.painter().circle(at, 15.0, palette.paper, Stroke::new(1.0, line));
    if response.has_focus() {
        ui.painter().circle_stroke(at, 17.0, Stroke::new(2.0, palette.accent));
    }
    glyph::swap(ui.painter(), at, 12.0, palette.second);
    if response.on_hover_text(Action::Swap.hint(ui.ctx())).clicked() {
        out.push(Command::Act(Action::Swap));
    }
}

fn open_menu(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    ui.set_min_width(250.0);
    for action in [Action::OpenLeft, Action::OpenRight, Action::Paste, Action::Reload] {
        menu::item(ui, action, out);
    }
    ui.separator();
    for (side, action) in [(Some(Side::Left), Action::SourceLeft), (Some(Side::Right), Action::SourceRight), (None, Action::SourceNone)] {
        if ui.radio(state.source == side, action.label()).on_hover_text(action.hint(ui.ctx())).clicked() {
            out.push(Command::Act(action));
        }
    }
    ui.separator();
    for action in [Action::Demo, Action::Home] {
        menu::item(ui, action, out);
    }
    ui.separator();
    for action in [Action::Palette, Action::Shortcuts, Action::Help, Action::Quit] {
        menu::item(ui, action, out);
    }
}

fn review_menu(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    ui.set_min_width(300.0);
    for action in [Action::Undo, Action::Redo] {
        let label = match (action, &state.review) {
            (Action::Undo, Some(review)) => review.undo_label().map(|l| format!("Undo: {l}")),
            (_, Some(review)) => review.redo_label().map(|l| format!("Do again: {l}")),
            (_, None) => None,
        };
        let item = egui::Button::new(label.clone().unwrap_or_else(|| action.label().to_owned()));
        if ui.add_enabled(label.is_some(), item).on_hover_text(action.hint(ui.ctx())).clicked() {
            out.push(Command::Act(action));
        }
    }
    ui.separator();
    for action in [Action::EditLeft, Action::EditRight, Action::DetailsLeft, Action::DetailsRight] {
        menu::item(ui, action, out);
    }
    ui.separator();
    for action in [Action::PairParagraphs, Action::PairSentences, Action::PartRow] {
        menu::item(ui, action, out);
    }
    ui.separator();
    menu::item(ui, Action::ChooseAll, out);
    menu::item(ui, Action::Corrections, out);
    ui.separator();
    menu::item(ui, Action::OpenReview, out);
    menu::item(ui, Action::SaveReview, out);
    let mut kept = state.review.as_ref().is_some_and(|r| r.state().texts.is_some());
    if ui.checkbox(&mut kept, Action::KeepTexts.label()).on_hover_text(Action::KeepTexts.hint(ui.ctx())).changed() {
        out.push(Command::Act(Action::KeepTexts));
    }
}
