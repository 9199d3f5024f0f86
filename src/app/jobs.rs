//! Work off the UI thread: reading, comparing, dialogs, writing. Answers come back as events.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use crate::comparison::{Comparison, Options, Overrides, Progress, compare_with};
use crate::load::{LoadError, LoadOptions, load_path, load_text};
use crate::text::{Article, Side, Sides};

use super::demo;
use super::document::Document;
use super::state::Origin;

/// A dialog that answers sooner than a person can was never shown.
const TOO_QUICK: Duration = Duration::from_millis(180);

/// What a job found.
#[derive(Debug)]
pub enum Event {
    /// An article was read, or not.
    Loaded(Side, u64, Result<Article, LoadError>),
    /// A comparison is finished.
    Compared(u64, Arc<Document>),
    /// A file was chosen for a side.
    Picked(Side, PathBuf),
    /// No file dialog is to be had on this system.
    NoDialog(Side),
    /// A place for the report was chosen.
    PickedReport(PathBuf),
    /// No save dialog is to be had on this system.
    NoReportDialog,
    /// A report was written, or not.
    Exported(PathBuf, Result<(), String>),
}

/// Starts jobs and collects what they found.
pub struct Jobs {
    ctx: egui::Context,
    tx: Sender<Event>,
    rx: Receiver<Event>,
}

/// Sends events and wakes the window.
#[derive(Clone)]
struct Wire {
    ctx: egui::Context,
    tx: Sender<Event>,
}

impl Wire {
    fn send(&self, event: Event) {
        // A closed channel means that the window is gone: nobody waits for the answer.
        let _ = self.tx.send(event);
        self.ctx.request_repaint();
    }
}

impl Jobs {
    /// Jobs that wake this window.
    #[must_use]
    pub fn new(ctx: &egui::Context) -> Self {
        let (tx, rx) = channel();
        Self { ctx: ctx.clone(), tx, rx }
    }

    /// What came in since the last call.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.rx.try_iter().collect()
    }

    fn wire(&self) -> Wire {
        Wire { ctx: self.ctx.clone(), tx: self.tx.clone() }
    }

    /// Reads an article.
    pub fn load(&self, side: Side, origin: Origin, label: Option<String>, load: u64) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let options = LoadOptions { label, ..LoadOptions::default() };
            let found = match origin {
                Origin::File(path) => load_path(&path, &options),
                Origin::Pasted(text) => {
                    let options = LoadOptions { label: options.label.or_else(|| Some("pasted text".to_owned())), ..options };
                    load_text(&text, "pasted text", &options)
                }
                Origin::Demo(half) => demo::load(half, options),
            };
            wire.send(Event::Loaded(side, load, found));
        });
    }

    /// Compares two articles.
    pub fn compare(&self, articles: Sides<Arc<Article>>, options: Options, overrides: Overrides, progress: Arc<Progress>, generation: u64) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let since = Instant::now();
            if let Some(comparison) = compare_with(&articles, &options, &overrides, &progress) {
                wire.send(Event::Compared(generation, Arc::new(Document::new(comparison, since.elapsed()))));
            }
        });
    }

    /// Asks for a file. The dialog's future is made here, on the UI thread, and awaited elsewhere.
    pub fn pick(&self, side: Side) {
        let wire = self.wire();
        let title = format!("Open the {} article", side.name());
        let dialog = rfd::AsyncFileDialog::new().set_title(title).pick_file();
        std::thread::spawn(move || {
            let since = Instant::now();
            match pollster::block_on(dialog) {
                Some(file) => wire.send(Event::Picked(side, file.path().to_owned())),
                None if since.elapsed() < TOO_QUICK => wire.send(Event::NoDialog(side)),
                None => {}
            }
        });
    }

    /// Asks where a report goes.
    pub fn pick_report(&self, name: &str) {
        let wire = self.wire();
        let dialog = rfd::AsyncFileDialog::new().set_title("Export report").set_file_name(name).save_file();
        std::thread::spawn(move || {
            let since = Instant::now();
            match pollster::block_on(dialog) {
                Some(file) => wire.send(Event::PickedReport(file.path().to_owned())),
                None if since.elapsed() < TOO_QUICK => wire.send(Event::NoReportDialog),
                None => {}
            }
        });
    }

    /// Writes a report.
    pub fn export(&self, document: Arc<Document>, path: PathBuf) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let done = write_report(&document.comparison, &path);
            wire.send(Event::Exported(path, done));
        });
    }
}

/// Writes the report that the path's ending asks for.
fn write_report(comparison: &Comparison, path: &std::path::Path) -> Result<(), String> {
    let json = serde_json::to_string_pretty(&crate::report::wire::ComparisonFile::new(comparison)).map_err(|e| e.to_string())?;
    std::fs::write(path, json).map_err(|e| e.to_string())
}
