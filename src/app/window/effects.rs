//! What leaves the state and what comes back to it: effects of commands, and the answers of jobs.

use std::sync::Arc;

use egui::{Context, ViewportCommand};

use crate::comparison::Options;
use crate::text::{Side, Sides};

use super::super::apply::{self, Effect, apply};
use super::super::command::{self, Command};
use super::super::jobs::Event;
use super::super::state::{Overlay, Pane};
use super::super::{hand, offer, page, review};
use super::{PATIENCE, Window};

impl Window {
    /// Runs what a command asked for beside the state: jobs, clipboard, focus, the end.
    pub(super) fn run(&mut self, ctx: &Context, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Load(side, origin, load) => {
                    let (label, given) = (self.state.labels[side].clone(), self.state.hand.given[side].clone());
                    self.jobs.load(side, origin, label, given, load);
                }
                Effect::Compare(progress, generation) => {
                    if let (Some(left), Some(right)) = (self.state.slots.left.article(), self.state.slots.right.article()) {
                        let articles = Sides::new(Arc::clone(left), Arc::clone(right));
                        let options = Options { source: self.state.source };
                        self.jobs.compare(articles, options, self.state.overrides.clone(), progress, generation);
                        ctx.request_repaint_after(PATIENCE);
                    }
                }
                Effect::Pick(side) => self.jobs.pick(side),
                Effect::PickReport => self.jobs.pick_report(&self.state.report.file_name()),
                Effect::Export(path) => {
                    if let Some(document) = &self.state.document {
                        self.jobs.export(Arc::clone(document), self.state.standing.clone(), self.state.report.clone(), path);
                    }
                }
                Effect::FindReviews => {
                    if let (Some(folder), Some(review)) = (&self.keep, &self.state.review) {
                        self.jobs.find_reviews(folder.clone(), review.files.clone());
                    }
                }
                Effect::SetAside(reviews) => {
                    if let Some(folder) = &self.keep {
                        self.jobs.set_aside(folder.clone(), reviews);
                    }
                }
                Effect::OpenReview(path) => self.jobs.open_review(path),
                Effect::PickReview => self.jobs.pick_review(),
                Effect::PickOldReview => self.jobs.pick_old_review(),
                Effect::Preview => {
                    if let Some(document) = &self.state.document {
                        self.jobs.preview(Arc::clone(document), self.state.standing.clone(), self.state.report.clone());
                    }
                }
                Effect::Watch => {
                    let files = Sides::new(Side::Left, Side::Right).map(|side| self.watched(side));
                    self.jobs.watch(files);
                }
                Effect::SaveNames => {
                    if let (Some(folder), Some(names)) = (&self.keep, &self.state.hand.names) {
                        self.jobs.save_names(names.clone(), folder.clone());
                    }
                }
                Effect::Copy(text) => ctx.copy_text(text),
                Effect::Paste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
                Effect::Look => self.look(ctx),
                Effect::Focus(pane) => {
                    if let Some(focused) = ctx.memory(egui::Memory::focused) {
                        ctx.memory_mut(|m| m.surrender_focus(focused));
                    }
                    if pane == Pane::Panel && self.state.selection.discrepancy.is_none() {
                        self.send(ctx, Command::Act(command::Action::NextDiscrepancy));
                    }
                }
                Effect::FocusParagraph(spot) => ctx.memory_mut(|m| m.request_focus(page::paragraph_id(spot.side, spot.paragraph))),
                Effect::ParagraphMenu => page::ask_for_menu(ctx),
                Effect::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
            }
        }
    }

    /// Takes what a job found.
    pub(super) fn take(&mut self, ctx: &Context, event: Event) {
        let mut effects = Vec::new();
        match event {
            Event::Loaded(side, load, found) => apply::loaded(&mut self.state, side, load, found, &mut effects),
            Event::Compared(generation, document) => apply::compared(&mut self.state, generation, document),
            Event::Picked(side, path) => apply(&mut self.state, Command::OpenPath(side, path), &mut effects),
            Event::NoDialog(side) => apply(&mut self.state, Command::Open(Overlay::Path(side)), &mut effects),
            Event::PickedReport(path) => apply(&mut self.state, Command::Export(path), &mut effects),
            Event::NoReportDialog => {
                self.state.report.no_dialog = true;
                self.state.report.path = self.state.report.file_name();
                self.state.overlay = Some(Overlay::Export);
            }
            Event::ReviewsFound(files, found, trouble) => offer::found(&mut self.state, &files, found, trouble),
            Event::ReviewOpened(path, Ok(opened)) => {
                let (review, stamp) = *opened;
                review::opened(&mut self.state, path, review, stamp, &mut effects);
            }
            Event::ReviewOpened(_, Err(why)) | Event::Trouble(why) => apply::complain(&mut self.state, why),
            Event::ReviewPicked(path) => apply(&mut self.state, Command::OpenReview(path), &mut effects),
            Event::PickedReview(path) => apply(&mut self.state, Command::SaveReviewTo(path), &mut effects),
            Event::NoReviewDialog => apply(&mut self.state, Command::Open(Overlay::SaveReview), &mut effects),
            Event::ReviewSaved(done) => {
                if let Some((unsaved, serial)) = self.saving.take() {
                    self.saved = unsaved;
                    review::saved(&mut self.state, serial, done);
                }
            }
            Event::Desktop(system) => self.system = system,
            Event::Changed(side, from) => hand::changed(&mut self.state, side, &from),
            Event::Preview(report, preview) => {
                if report == self.state.report {
                    self.state.preview = Some(Arc::new(*preview));
                }
            }
            Event::Exported(path, Ok(())) => apply::say(&mut self.state, format!("Report written to {}", path.display())),
            Event::Exported(path, Err(why)) => {
                apply::complain(&mut self.state, format!("The report was not written to {}: {why}. Choose another place", path.display()));
            }
        }
        self.run(ctx, effects);
    }
}
