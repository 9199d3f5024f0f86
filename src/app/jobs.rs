//! Work off the UI thread: reading, comparing, dialogs, writing. Answers come back as events.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::comparison::{Comparison, Options, Overrides, Progress, compare_with};
use crate::load::{LoadError, LoadOptions, load_path, load_rich, load_text};
use crate::report::{self, Format, Subject};
use crate::review::{ENDING, Given, Identity, Names, Review, Stamp, Standing, write_atomically_with};
use crate::text::{Article, Side, Sides};

use super::Launch;
use super::clipboard;
use super::demo;
use super::document::Document;
use super::hand::Watched;
use super::keep::{self, Earlier, Kept};
use super::memory;
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
    /// Earlier reviews of these files were found, and those that cannot be opened, in words.
    ReviewsFound(Sides<Identity>, Vec<Earlier>, Vec<String>),
    /// A review file was opened, or not.
    ReviewOpened(PathBuf, Result<Box<(Review, Stamp)>, String>),
    /// A review to open was chosen.
    ReviewPicked(PathBuf),
    /// A place for the review was chosen.
    PickedReview(PathBuf),
    /// No save dialog for the review is to be had.
    NoReviewDialog,
    /// The review was saved, or not.
    ReviewSaved(Result<Option<Kept>, String>),
    /// Something did not work that nobody waits for.
    Trouble(String),
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
    /// The latest of what is written one after the other, and must be on disk before the window goes.
    writing: Option<JoinHandle<()>>,
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
        Self { ctx: ctx.clone(), tx, rx, watch: None, writing: None, started_with, limit }
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

    /// The next thing that comes in; `None` where nothing came for so long.
    #[must_use]
    pub fn wait(&self, patience: Duration) -> Option<Event> {
        self.rx.recv_timeout(patience).ok()
    }

    fn wire(&self) -> Wire {
        Wire { ctx: self.ctx.clone(), tx: self.tx.clone() }
    }

    /// Reads an article.
    pub fn load(&self, side: Side, origin: Origin, label: Option<String>, given: Given, load: u64) {
        let wire = self.wire();
        let options = self.options(&origin);
        std::thread::spawn(move || {
            let Given { title, published, language, encoding, chapter } = given;
            let encoding = encoding.or_else(|| options.encoding.clone());
            let chapter = chapter.or(options.chapter).filter(|chapter| *chapter > 0);
            let options = LoadOptions { label, title, published, language, encoding, chapter, ..options };
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
            memory::give_back();
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

    /// Looks for earlier reviews of two files.
    pub fn find_reviews(&self, folder: PathBuf, files: Sides<Identity>) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let (found, trouble) = keep::earlier(&folder, &files);
            wire.send(Event::ReviewsFound(files, found, trouble));
        });
    }

    /// Offers reviews no longer.
    pub fn set_aside(&mut self, folder: PathBuf, reviews: Vec<(PathBuf, Review)>) {
        let wire = self.wire();
        self.write(move || {
            if let Err(why) = keep::set_aside(&folder, &reviews) {
                wire.send(Event::Trouble(why));
            }
        });
    }

    /// Writes something after what was asked for before it: the later list stands, not the slower one.
    fn write(&mut self, job: impl FnOnce() + Send + 'static) {
        let earlier = self.writing.take();
        self.writing = Some(std::thread::spawn(move || {
            wait_for(earlier);
            job();
        }));
    }

    /// Waits for what is still being written, apart from the review: a list of reviews, a list of names.
    pub fn finish(&mut self) {
        wait_for(self.writing.take());
    }

    /// Opens a review file.
    pub fn open_review(&self, path: PathBuf) {
        let wire = self.wire();
        std::thread::spawn(move || {
            let found = Review::open_stamped(&path).map(Box::new).map_err(|e| e.to_string());
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

    /// Saves a review.
    pub fn save_review(&self, review: Review, file: Option<PathBuf>, stamp: Option<Stamp>, folder: Option<PathBuf>) {
        let wire = self.wire();
        std::thread::spawn(move || wire.send(Event::ReviewSaved(keep::save(&review, file, stamp.as_ref(), folder.as_deref()))));
    }

    /// Keeps the list of names that mean the same in every review.
    pub fn save_names(&mut self, names: Names, folder: PathBuf) {
        let wire = self.wire();
        self.write(move || {
            if let Err(why) = names.save(&folder.join(Names::FILE)) {
                wire.send(Event::Trouble(why.to_string()));
            }
        });
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

fn wait_for(job: Option<JoinHandle<()>>) {
    // A job that panicked has told so itself.
    let _ = job.map(JoinHandle::join);
}

impl Drop for Jobs {
    fn drop(&mut self) {
        self.finish();
    }
}

fn subject<'a>(comparison: &'a Comparison, standing: &'a Standing, report: &Report) -> Subject<'a> {
    // Where nothing was decided the report does not speak of decisions.
    let review = (!standing.is_blank()).then_some(standing);
    Subject { comparison, review, include: report.include, contents: report.contents }
}

/// Writes the report that the path's ending asks for, or the chosen format where it has none.
fn write_report(comparison: &Comparison, standing: &Standing, report: &Report, path: &Path) -> Result<(), String> {
    let format = if path.extension().is_none() { report.format } else { Format::of_path(path).map_err(|e| e.to_string())? };
    let subject = subject(comparison, standing, report);
    write_atomically_with(path, |file| report::write(&subject, format, file)).map_err(|e| e.to_string())
}
