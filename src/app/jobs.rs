//! Work off the UI thread: reading, comparing, dialogs, writing. Answers come back as events.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use crate::comparison::{Comparison, Options, Overrides, Progress, compare_with};
use crate::load::{LoadError, LoadOptions, load_path, load_rich, load_text};
use crate::report::{Format, Subject, export};
use crate::review::{ENDING, Given, Identity, Names, OpenError, Recent, Review, SaveError, Standing, write_atomically};
use crate::text::{Article, Side, Sides};

use super::Launch;
use super::clipboard;
use super::demo;
use super::document::Document;
use super::hand::Watched;
use super::preview::Preview;
use super::state::{Origin, Report};
use super::system::{System, follow};
use super::watch::Watch;

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
    /// A review to open was chosen.
    ReviewPicked(PathBuf),
    /// A place for the review was chosen.
    PickedReview(PathBuf),
    /// No save dialog for the review is to be had.
    NoReviewDialog,
    /// The review was saved, or not.
    ReviewSaved(Result<(), String>),
    /// The list of names was saved, or not.
    NamesSaved(Result<(), String>),
    /// The file of a side is no longer the one with this SHA-256.
    Changed(Side, String),
    /// The desktop asks for other colours.
    Desktop(System),
    /// What a report would be.
    Preview(Report, Box<Preview>),
    /// A report was written, or not.
    Exported(PathBuf, Result<(), String>),
}

/// Starts jobs and collects what they found.
pub struct Jobs {
    ctx: egui::Context,
    tx: Sender<Event>,
    rx: Receiver<Event>,
    watch: Option<Watch>,
    /// How the files that the window was started with are read.
    started_with: Vec<(PathBuf, LoadOptions)>,
    /// Largest file that is read, in bytes.
    limit: u64,
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
    pub fn new(ctx: &egui::Context, launch: &Launch) -> Self {
        let (tx, rx) = channel();
        let started_with = Side::BOTH.into_iter().filter_map(|s| Some((launch.paths[s].clone()?, launch.load[s].clone()))).collect();
        let limit = launch.load.left.limit.max(launch.load.right.limit);
        Self { ctx: ctx.clone(), tx, rx, watch: None, started_with, limit }
    }

    /// How an origin is read before the reader set anything: a file keeps what it was started with, wherever it goes.
    fn options(&self, origin: &Origin) -> LoadOptions {
        let started = self.started_with.iter().find(|(path, _)| matches!(origin, Origin::File(file) if file == path));
        LoadOptions { limit: self.limit, ..started.map(|(_, options)| options.clone()).unwrap_or_default() }
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
    pub fn load(&self, side: Side, origin: Origin, label: Option<String>, given: Given, load: u64) {
        let wire = self.wire();
        let options = self.options(&origin);
        std::thread::spawn(move || {
            let Given { title, published, language, encoding } = given;
            let encoding = encoding.or_else(|| options.encoding.clone());
            let options = LoadOptions { label, title, published, language, encoding, ..options };
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

    /// Looks for an earlier review of two files: by their content, or else by their places.
    pub fn find_review(&self, folder: PathBuf, files: Sides<Identity>) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let Sides { left, right } = files;
            let list = Recent::load(&folder.join(LIST));
            let own = own_place(&folder, &left.sha256, &right.sha256);
            let by_content = list.find(&left.sha256, &right.sha256).map(Path::to_owned).or_else(|| own.is_file().then_some(own));
            let by_place = || list.find_by_place(Path::new(&left.path), Path::new(&right.path)).map(Path::to_owned);
            let Some(path) = by_content.or_else(by_place) else { return };
            match Review::open(&path) {
                Ok(review) => wire.send(Event::ReviewFound(path, Box::new(review))),
                Err(OpenError::Unreadable { .. }) => {}
                // It is named, and left as it is: the new review goes to a file beside it.
                Err(e) => {
                    wire.send(Event::ReviewOpened(path, Err(format!("Your earlier review of these two articles was not opened: {e}"))))
                }
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

    /// Asks for a review that was saved before.
    pub fn pick_old_review(&self) {
        let wire = self.wire();
        let dialog = rfd::AsyncFileDialog::new().set_title("Open review").add_filter("Factdiff review", &[ENDING]).pick_file();
        std::thread::spawn(move || {
            let since = Instant::now();
            match pollster::block_on(dialog) {
                Some(file) => wire.send(Event::ReviewPicked(file.path().to_owned())),
                None if since.elapsed() < TOO_QUICK => wire.send(Event::NoDialog(Side::Left)),
                None => {}
            }
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

    /// Keeps the list of names that mean the same in every review.
    pub fn save_names(&self, names: Names, folder: PathBuf) {
        let wire = self.wire();
        std::thread::spawn(move || wire.send(Event::NamesSaved(names.save(&folder.join(Names::FILE)).map_err(|e| e.to_string()))));
    }

    /// Watches these files from now on.
    pub fn watch(&mut self, files: Sides<Option<Watched>>) {
        let wire = self.wire();
        self.watch.get_or_insert_with(|| Watch::new(move |side, from| wire.send(Event::Changed(side, from)))).over(files);
    }

    /// Looks at the watched files now.
    pub fn look(&self) {
        if let Some(watch) = &self.watch {
            watch.look();
        }
    }

    /// Follows what the desktop asks for.
    pub fn follow_desktop(&self) {
        let wire = self.wire();
        follow(move |system| wire.send(Event::Desktop(system)));
    }

    /// Makes a preview of a report.
    pub fn preview(&self, document: Arc<Document>, standing: Standing, report: Report) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let preview = Preview::of(&subject(&document.comparison, &standing, &report), report.format);
            wire.send(Event::Preview(report, Box::new(preview)));
        });
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
    // One review for two files, whichever of them stands on the left.
    let (first, second) = if left <= right { (left, right) } else { (right, left) };
    folder.join("reviews").join(format!("{}-{}.{ENDING}", short(first), short(second)))
}

/// How many files of the program's own are tried where one may not be written over.
const PLACES: u32 = 9;

/// Saves a review to its file, or else to the program's own folder.
///
/// # Errors
/// When it cannot be written. A damaged or newer review there is left alone.
pub fn save_review(review: &Review, file: Option<PathBuf>, folder: Option<&Path>) -> Result<(), String> {
    let (left, right) = (&review.files.left.sha256, &review.files.right.sha256);
    let path = match (file, folder) {
        (Some(file), _) => {
            review.save(&file).map_err(|e| e.to_string())?;
            file
        }
        (None, Some(folder)) if !left.is_empty() && !right.is_empty() => save_in_own_place(review, &own_place(folder, left, right))?,
        // Articles without a file to be found by: kept as long as the window is open.
        _ => return Ok(()),
    };
    if let Some(folder) = folder {
        let list = folder.join(LIST);
        let mut recent = Recent::load(&list);
        recent.remember(review, &path);
        recent.save(&list).map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// Saves to the review's place in the program's folder, or beside it where that holds what may not be written over.
fn save_in_own_place(review: &Review, first: &Path) -> Result<PathBuf, String> {
    if let Some(parent) = first.parent() {
        std::fs::create_dir_all(parent).map_err(|e| format!("The review was not saved: {e}"))?;
    }
    let stem = first.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let mut path = first.to_owned();
    for number in 2..=PLACES {
        match review.save(&path) {
            Ok(()) => return Ok(path),
            Err(SaveError::Foreign(_)) => path = first.with_file_name(format!("{stem}-{number}.{ENDING}")),
            Err(e) => return Err(e.to_string()),
        }
    }
    review.save(&path).map(|()| path).map_err(|e| e.to_string())
}

fn subject<'a>(comparison: &'a Comparison, standing: &'a Standing, report: &Report) -> Subject<'a> {
    // Where nothing was decided the report does not speak of decisions.
    let review = (!standing.is_blank()).then_some(standing);
    Subject { comparison, review, include: report.include, contents: report.contents }
}

/// Writes the report that the path's ending asks for, or the chosen format where it has none.
fn write_report(comparison: &Comparison, standing: &Standing, report: &Report, path: &Path) -> Result<(), String> {
    let format = if path.extension().is_none() { report.format } else { Format::of_path(path).map_err(|e| e.to_string())? };
    let bytes = export(&subject(comparison, standing, report), format).map_err(|e| e.to_string())?;
    write_atomically(path, &bytes).map_err(|e| e.to_string())
}
