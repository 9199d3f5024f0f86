//! The window itself: gathers commands, applies them, paints the parts.

mod effects;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::{CentralPanel, Context, Frame, Margin, Panel, Pos2, Ui, UiBuilder, ViewportCommand};

use crate::facts::Kind;
use crate::review::Names;
use crate::text::{Side, Sides};

use super::apply::{self, apply};
use super::command::{self, Command};
use super::document::Document;
use super::hand::Watched;
use super::home::Home;
use super::jobs::{Event, Jobs};
use super::page::Page;
use super::panel::{self, List};
use super::state::{Message, Origin, Settings, Slot, State};
use super::system::System;
use super::theme::{self, Asked, Palette, size};
use super::{Launch, bar, fonts, hand, keep, over, pointer, review, toast, widget};

/// Progress is shown when something takes longer than this.
const PATIENCE: Duration = Duration::from_millis(250);

/// How often the pointer is looked for while files hover over the window.
const HOVER: Duration = Duration::from_millis(33);

/// How long the end of the program waits for a save that is under way.
const LAST_SAVE: Duration = Duration::from_secs(5);

/// The window: state, what views remember, and jobs.
pub struct Window {
    state: State,
    page: Page,
    list: List,
    home: Home,
    jobs: Jobs,
    system: System,
    dressed: Option<&'static Palette>,
    keep: Option<PathBuf>,
    saved: u64,
    /// What is being saved: how many changes, of which review.
    saving: Option<(u64, u64)>,
    front: bool,
    title: String,
    /// Where the pointer is while files hover, where the toolkit is not told.
    hover: Option<Pos2>,
    seen: Option<std::sync::Weak<Document>>,
}

impl Window {
    /// A window with what it kept from the last run and what it was started with.
    #[must_use]
    pub fn new(ctx: &Context, settings: Settings, launch: Launch) -> Self {
        fonts::install(ctx);
        ctx.options_mut(|o| o.zoom_with_keyboard = false);
        let mut state = State { source: launch.source, labels: launch.labels.clone(), ..State::default() };
        state.filter.confidence = settings.confidence;
        state.filter.hidden = Kind::ALL.into_iter().filter(|kind| settings.hidden.iter().any(|name| name == kind.name())).collect();
        state.settings = settings;
        let mut window = Self {
            state,
            page: Page::default(),
            list: List::default(),
            home: Home::default(),
            jobs: Jobs::new(ctx, &launch),
            system: System::default(),
            dressed: None,
            keep: None,
            saved: 0,
            saving: None,
            front: true,
            title: String::new(),
            hover: None,
            seen: None,
        };
        window.look(ctx);
        for side in Side::BOTH {
            if let Some(path) = launch.paths[side].clone() {
                window.send(ctx, Command::OpenPath(side, path));
            }
        }
        window
    }

    /// Keeps reviews in a folder from now on. Without one they last as long as the window.
    pub fn keep_reviews_in(&mut self, folder: PathBuf) {
        match Names::load(&folder.join(Names::FILE)) {
            Ok(names) => self.state.hand.names = Some(names),
            Err(why) => apply::complain(&mut self.state, why),
        }
        self.keep = Some(folder);
    }

    /// Follows the colours and the contrast that the desktop asks for from now on.
    pub fn follow_desktop(&self) {
        self.jobs.follow_desktop();
    }

    /// The file of a side that is watched: one that was read as it is now, not a copy that the review kept.
    fn watched(&self, side: Side) -> Option<Watched> {
        let read = self.state.hand.read[side].as_ref().filter(|_| !self.state.hand.kept[side])?;
        match self.state.slots[side].origin()? {
            Origin::File(path) => Some(Watched { path: path.clone(), sha256: read.sha256.clone() }),
            Origin::Pasted(_) | Origin::Demo(_) => None,
        }
    }

    /// Saves what is not saved yet, before the window goes.
    fn save_at_last(&mut self) {
        self.jobs.finish();
        if self.state.unsaved == self.saved && self.saving.is_none() {
            return;
        }
        // A save under way has answered first: its file must not be taken for one that another window wrote.
        while let Some((unsaved, serial)) = self.saving {
            match self.jobs.wait(LAST_SAVE) {
                Some(Event::ReviewSaved(done)) => {
                    (self.saved, self.saving) = (unsaved, None);
                    review::saved(&mut self.state, serial, done);
                }
                Some(_) => {}
                None => break,
            }
        }
        let State { review, review_file, stamp, .. } = &self.state;
        if let Some(review) = review
            && self.state.unsaved != self.saved
            && let Err(why) = keep::save(review, review_file.clone(), stamp.as_ref(), self.keep.as_deref())
        {
            eprintln!("factdiff: {why}");
        }
    }

    /// Shows a comparison that is already made. For tests and benches.
    pub fn show(&mut self, document: Document) {
        for side in Side::BOTH {
            let article = Arc::clone(&document.comparison.articles[side]);
            let origin = Origin::File(PathBuf::from(&article.source));
            self.state.slots[side] = Slot::Loaded(origin, article);
        }
        apply::show(&mut self.state, Arc::new(document));
    }

    /// What the window knows.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// How far the page is scrolled and how long it is, in points.
    pub fn extent(&mut self) -> (f64, f64) {
        self.page.extent()
    }

    /// Applies a command and runs its effects.
    pub fn send(&mut self, ctx: &Context, command: Command) {
        let mut effects = Vec::new();
        let finding = self.state.find.open;
        let over = self.state.overlay;
        // What merely told of success goes with the next thing that is done; trouble stays until it is hidden.
        if self.state.message.as_ref().is_some_and(|m| !m.trouble) {
            self.state.message = None;
        }
        apply(&mut self.state, command, &mut effects);
        if self.state.find.open && !finding {
            ctx.memory_mut(|m| m.request_focus(bar::find::field_id()));
        }
        if self.state.overlay != over
            && let Some(focused) = ctx.memory(egui::Memory::focused)
        {
            ctx.memory_mut(|m| m.surrender_focus(focused));
        }
        self.run(ctx, effects);
    }

    /// Sets colours and zoom.
    fn look(&mut self, ctx: &Context) {
        let palette = self.state.palette();
        if self.dressed != Some(palette) {
            theme::apply(ctx, palette);
            self.dressed = Some(palette);
        }
        if (ctx.zoom_factor() - self.state.settings.zoom).abs() > 0.001 {
            ctx.set_zoom_factor(self.state.settings.zoom);
        }
    }

    /// What does not paint: events of jobs, keys, drops, the system's colours.
    pub fn logic(&mut self, ctx: &Context) {
        for event in self.jobs.events() {
            self.take(ctx, event);
        }
        let dark = self.system.dark.unwrap_or_else(|| ctx.system_theme() == Some(egui::Theme::Dark));
        let asked = Asked { dark, contrast: self.system.contrast == Some(true) };
        if asked != self.state.asked {
            self.state.asked = asked;
            self.state.marks += 1;
            self.look(ctx);
        }
        self.state.small = ctx.content_rect().width() < size::PANEL_BELOW;
        let dropped: Vec<PathBuf> = ctx.input(|i| i.raw.dropped_files.iter().map(|f| f.path().to_owned()).collect());
        if !dropped.is_empty() {
            let side = self.side_under_pointer(ctx);
            self.send(ctx, Command::Drop(dropped, side));
        }
        // One save at a time, at once after each change: a kill loses nothing that was decided before.
        if self.state.unsaved != self.saved
            && self.saving.is_none()
            && let Some(review) = &self.state.review
        {
            self.saving = Some((self.state.unsaved, self.state.review_serial));
            self.jobs.save_review(review.clone(), self.state.review_file.clone(), self.state.stamp.clone(), self.keep.clone());
        }
        if self.state.busy() {
            ctx.request_repaint_after(PATIENCE);
        }
        let front = ctx.input(|i| i.focused);
        if front && !std::mem::replace(&mut self.front, front) {
            self.jobs.look();
        }
        self.front = front;
        let title = self.window_title();
        // What a screen reader calls the window.
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title.clone()));
        if title != self.title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(ViewportCommand::Title(title));
        }
    }

    fn window_title(&self) -> String {
        match self.state.shown() {
            Some(document) => {
                let names = document.comparison.articles.as_ref().map(|a| a.label.clone());
                format!("{} and {} – Factdiff", names.left, names.right)
            }
            None => "Factdiff".to_owned(),
        }
    }

    /// The side a drop would fill: the card or column under the pointer.
    fn side_under_pointer(&self, ctx: &Context) -> Option<Side> {
        let at = ctx.pointer_latest_pos().or(self.hover)?;
        if self.state.shown().is_none() {
            return self.home.side_at(at);
        }
        let grid = self.page.grid()?;
        let middle = f32::midpoint(grid.column(Side::Left).max, grid.column(Side::Right).min);
        Some(if at.x < middle { Side::Left } else { Side::Right })
    }

    /// The sides that would be filled by what hovers over the window.
    fn lit(&self, ctx: &Context) -> Sides<bool> {
        let hovering = ctx.input(|i| i.raw.hovered_files.len());
        match hovering {
            0 => Sides::new(false, false),
            1 => {
                // Where nobody knows the pointer's place, either side may be meant.
                let side = self.side_under_pointer(ctx);
                Sides::new(side != Some(Side::Right), side != Some(Side::Left))
            }
            _ => Sides::new(true, true),
        }
    }

    /// A text that was pasted on the home screen, outside any field.
    fn pasted(&self, ctx: &Context) -> Option<Command> {
        if self.state.shown().is_some() || self.state.overlay.is_some() || ctx.text_edit_focused() {
            return None;
        }
        let text = ctx.input(|i| i.events.iter().find_map(|e| if let egui::Event::Paste(text) = e { Some(text.clone()) } else { None }))?;
        Some(Command::PasteHere(text))
    }

    /// Looks once for characters of a new document that no font can show.
    fn look_for_glyphs(&mut self, ctx: &Context) {
        let Some(document) = &self.state.document else { return };
        if self.seen.as_ref().is_some_and(|seen| std::sync::Weak::ptr_eq(seen, &Arc::downgrade(document))) {
            return;
        }
        self.seen = Some(Arc::downgrade(document));
        self.state.missing = document.comparison.articles.as_ref().map(|article| fonts::missing(ctx, &article.text));
    }

    /// Paints one frame and applies what it asked for.
    pub fn paint(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        for action in command::pressed(&ctx) {
            self.send(&ctx, Command::Act(action));
        }
        let mut out = Vec::new();
        out.extend(self.pasted(&ctx));
        self.look_for_glyphs(&ctx);
        let state = &self.state;
        let palette = state.palette();
        let lit = self.lit(&ctx);
        let bare = |fill| Frame::new().fill(fill).inner_margin(Margin::ZERO);
        let shown = state.shown().is_some();
        let grid = self.page.grid();
        if shown {
            Panel::top("header").exact_size(size::HEADER).show_separator_line(false).resizable(false).frame(bare(palette.surface)).show(
                ui,
                |ui| {
                    bar::header::ui(ui, state, grid, &mut out);
                },
            );
            Panel::top("layers").exact_size(size::TOOLBAR).show_separator_line(false).resizable(false).frame(bare(palette.paper)).show(
                ui,
                |ui| {
                    bar::toolbar::ui(ui, state, grid, &mut out);
                },
            );
            if state.find.open {
                Panel::top("find")
                    .exact_size(size::TOOLBAR + 4.0)
                    .show_separator_line(false)
                    .resizable(false)
                    .frame(bare(palette.surface))
                    .show(ui, |ui| {
                        bar::find::ui(ui, state, grid, &mut out);
                    });
            }
        }
        if shown {
            hand::notices(ui, state, &mut out);
        }
        let status = Panel::bottom("status").exact_size(size::STATUS).show_separator_line(false).resizable(false);
        let status = status.frame(bare(palette.surface)).show(ui, |ui| ui.max_rect()).inner;
        if shown && state.panel_open() {
            let list = &mut self.list;
            let all = ctx.content_rect().width();
            // Where no readable page would be left beside it, the panel takes the whole window.
            let width = if all - size::PANEL < size::COLUMN / 3.0 { all } else { size::PANEL };
            let frame = panel::frame(state);
            Panel::right("panel").exact_size(width).resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
                let rect = ui.max_rect();
                ui.painter().vline(rect.left() + 0.5, rect.y_range(), egui::Stroke::new(1.0, palette.hairline));
                panel::ui(ui, list, state, &mut out);
            });
        }
        if shown {
            hand::edit_panel(ui, state, &mut out);
        }
        let (page, home) = (&mut self.page, &mut self.home);
        CentralPanel::default().frame(bare(palette.paper)).show(ui, |ui| {
            // Nothing is left for the page where the panel takes a tiny window.
            if shown && ui.available_width() < size::STRIP {
                return;
            }
            if shown {
                page.ui(ui, state, &mut out);
                for side in Side::BOTH {
                    if lit[side]
                        && let Some(grid) = page.grid()
                    {
                        let rect = egui::Rect::from_x_y_ranges(grid.column(side).expand(12.0), ui.max_rect().shrink(8.0).y_range());
                        widget::drop::light(ui, palette, side, rect);
                    }
                }
            } else {
                home.ui(ui, state, lit, &mut out);
            }
        });
        // Its place is kept above, but the tabulator comes to it last.
        bar::status::ui(&mut ui.new_child(UiBuilder::new().id_salt("status").max_rect(status)), state, &mut out);
        toast::ui(&ctx, state, PATIENCE, &mut out);
        over::ui(&ctx, state, &mut out);
        for command in out {
            self.send(&ctx, command);
            ctx.request_repaint();
        }
    }

    /// Says something in the message line.
    pub fn message(&mut self, message: Message) {
        self.state.message = Some(message);
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, frame: &mut eframe::Frame) {
        let hovers = ctx.input(|i| !i.raw.hovered_files.is_empty() || !i.raw.dropped_files.is_empty());
        self.hover = if hovers { pointer::place(frame).map(|at| at / ctx.pixels_per_point()) } else { None };
        if hovers {
            ctx.request_repaint_after(HOVER);
        }
        Self::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.paint(ui);
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        eframe::set_value(storage, super::SETTINGS, &self.state.settings);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.save_at_last();
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.state.palette().paper.to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
