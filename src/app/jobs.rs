//! Work off the UI thread: reading, comparing, dialogs, writing. Answers come back as events.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use crate::comparison::{Comparison, Options, Overrides, Progress, compare_with};
use crate::load::{LoadError, LoadOptions, load_path, load_rich, load_text};
use crate::report::{Format, Subject, export};
use crate::review::{ENDING, Recent, Review, Standing, write_atomically};
use crate::text::{Article, Side, Sides};

use super::clipboard;
use super::demo;
use super::document::Document;
use super::state::{Origin, Report};

/// A dialog that answers sooner than a person can was never shown.
const TOO_QUICK: Duration = Duration::from_millis(180);

/// What a job found.
#[derive(Debug)]
pub enum Event {
    /// An article was read, or not.
    Loaded(Side, u64, Result<Box<Article>, LoadError>),
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
    /// An earlier review of the two articles was found.
    ReviewFound(PathBuf, Box<Review>),
    /// A review file was opened, or not.
    ReviewOpened(PathBuf, Result<Box<Review>, String>),
    /// A place for the review was chosen.
    PickedReview(PathBuf),
    /// No save dialog for the review is to be had.
    NoReviewDialog,
    /// The review was saved, or not.
    ReviewSaved(Result<(), String>),
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
                    match clipboard::markup() {
                        Some(markup) => load_rich(&markup, &text, "pasted text", &options),
                        None => load_text(&text, "pasted text", &options),
                    }
                }
                Origin::Demo(half) => demo::load(half, options),
            };
            wire.send(Event::Loaded(side, load, found.map(Box::new)));
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

    /// Looks for an earlier review of two files, by their content.
    pub fn find_review(&self, folder: PathBuf, left: String, right: String) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let listed = Recent::load(&folder.join(LIST)).find(&left, &right).map(Path::to_owned);
            let path = listed.unwrap_or_else(|| own_place(&folder, &left, &right));
            if let Ok(review) = Review::open(&path) {
                wire.send(Event::ReviewFound(path, Box::new(review)));
            }
        });
    }

    /// Opens a review file.
    pub fn open_review(&self, path: PathBuf) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let found = Review::open(&path).map(Box::new).map_err(|e| e.to_string());
            wire.send(Event::ReviewOpened(path, found));
        });
    }

    /// Asks where the review goes.
    pub fn pick_review(&self) {
        let wire = self.wire();
        let dialog = rfd::AsyncFileDialog::new().set_title("Save review").set_file_name(format!("review.{ENDING}")).save_file();
        std::thread::spawn(move || {
            let since = Instant::now();
            match pollster::block_on(dialog) {
                Some(file) => wire.send(Event::PickedReview(file.path().to_owned())),
                None if since.elapsed() < TOO_QUICK => wire.send(Event::NoReviewDialog),
                None => {}
            }
        });
    }

    /// Saves a review: to its file, or to the program's own folder where the reader chose none.
    pub fn save_review(&self, review: Review, file: Option<PathBuf>, folder: Option<PathBuf>) {
        let wire = self.wire();
        std::thread::spawn(move || wire.send(Event::ReviewSaved(save_review(&review, file, folder.as_deref()))));
    }

    /// Writes a report.
    pub fn export(&self, document: Arc<Document>, standing: Standing, report: Report, path: PathBuf) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let done = write_report(&document.comparison, &standing, &report, &path);
            wire.send(Event::Exported(path, done));
        });
    }
}

/// Name of the list of reviews in the program's folder.
const LIST: &str = "recent.json";

/// Where a review is kept for which the reader chose no file.
fn own_place(folder: &Path, left: &str, right: &str) -> PathBuf {
    let short = |sha: &str| sha.chars().take(16).collect::<String>();
    folder.join("reviews").join(format!("{}-{}.{ENDING}", short(left), short(right)))
}

fn save_review(review: &Review, file: Option<PathBuf>, folder: Option<&Path>) -> Result<(), String> {
    let chosen = file.is_some();
    let (left, right) = (&review.files.left.sha256, &review.files.right.sha256);
    let path = match (file, folder) {
        (Some(file), _) => file,
        (None, Some(folder)) if !left.is_empty() && !right.is_empty() => own_place(folder, left, right),
        // Pasted texts without a file to be found by: kept as long as the window is open.
        _ => return Ok(()),
    };
    if let Some(parent) = path.parent().filter(|_| !chosen) {
        std::fs::create_dir_all(parent).map_err(|e| format!("The review was not saved: {e}"))?;
    }
    review.save(&path).map_err(|e| e.to_string())?;
    if let Some(folder) = folder {
        let list = folder.join(LIST);
        let mut recent = Recent::load(&list);
        recent.remember(review, &path);
        recent.save(&list).map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// Writes the report that the path's ending asks for, or the chosen format where it has none.
fn write_report(comparison: &Comparison, standing: &Standing, report: &Report, path: &Path) -> Result<(), String> {
    let format = if path.extension().is_none() { report.format } else { Format::of_path(path).map_err(|e| e.to_string())? };
    // Where nothing was decided the report does not speak of decisions.
    let review = (!standing.marks.is_empty() || !standing.unplaced.is_empty()).then_some(standing);
    let subject = Subject { comparison, review, include: report.include, contents: report.contents };
    let bytes = export(&subject, format).map_err(|e| e.to_string())?;
    write_atomically(path, &bytes).map_err(|e| e.to_string())
}
