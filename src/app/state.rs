//! What the window knows. Views read it; only `apply` changes it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use crate::comparison::{Order, Overrides, Progress};
use crate::facts::{Discrepancy, Kind, Scope, Severity};
use crate::load::LoadError;
use crate::report::{Contents, Format};
use crate::review::{Decision, Include, Review, Standing};
use crate::text::{Article, Side, Sides, Span};

use super::document::Document;
use super::layer::{Layer, Layers};
use super::theme::{self, Palette, ThemeChoice};

/// Where an article came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// A file.
    File(PathBuf),
    /// A text that the reader pasted.
    Pasted(String),
    /// One half of the pair that comes with the program.
    Demo(DemoSide),
}

/// Which half of the demo pair; it follows the article when the sides are swapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DemoSide {
    /// The original.
    Original,
    /// The rewrite.
    Rewrite,
}

impl Origin {
    /// How it is named where there is no article yet.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned()),
            Self::Pasted(_) => "Pasted text".to_owned(),
            Self::Demo(DemoSide::Original) => "Demo, original".to_owned(),
            Self::Demo(DemoSide::Rewrite) => "Demo, rewrite".to_owned(),
        }
    }
}

/// What stands on a side.
#[derive(Clone, Debug, Default)]
pub enum Slot {
    /// Nothing yet.
    #[default]
    Empty,
    /// Being read.
    Loading(Origin),
    /// Read.
    Loaded(Origin, Arc<Article>),
    /// Could not be read.
    Failed(Origin, LoadError),
}

impl Slot {
    /// The article, where it was read.
    #[must_use]
    pub const fn article(&self) -> Option<&Arc<Article>> {
        if let Self::Loaded(_, article) = self { Some(article) } else { None }
    }

    /// Where it comes from.
    #[must_use]
    pub const fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Empty => None,
            Self::Loading(o) | Self::Loaded(o, _) | Self::Failed(o, _) => Some(o),
        }
    }
}

/// A comparison under way.
#[derive(Debug)]
pub struct Running {
    /// Which one; answers of another are stale.
    pub generation: u64,
    /// How far it is.
    pub progress: Arc<Progress>,
    /// Since when.
    pub since: Instant,
}

/// Which columns stand on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Columns {
    /// Two columns, or one where the window is small.
    #[default]
    Both,
    /// One column with both articles.
    Inline,
    /// One article alone.
    Left,
    /// One article alone.
    Right,
}

/// A tab of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tab {
    /// The list of discrepancies.
    #[default]
    Discrepancies,
    /// Table of quotations and who said them.
    Quotations,
    /// Table of figures and dates.
    Figures,
    /// Table of names and roles.
    Names,
}

impl Tab {
    /// All tabs.
    pub const ALL: [Self; 4] = [Self::Discrepancies, Self::Quotations, Self::Figures, Self::Names];

    /// What the tab is called.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Discrepancies => "Discrepancies",
            Self::Quotations => "Quotations",
            Self::Figures => "Figures",
            Self::Names => "Names",
        }
    }

    /// Whether a check of this kind stands in its table.
    #[must_use]
    pub const fn holds(self, kind: Kind) -> bool {
        matches!(
            (self, kind),
            (Self::Quotations, Kind::Quotation | Kind::Attribution)
                | (Self::Figures, Kind::Number | Kind::Date)
                | (Self::Names, Kind::Name | Kind::Role)
        )
    }
}

/// How a table of checks is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// As the articles read.
    #[default]
    Reading,
    /// By the left value.
    Left,
    /// By the right value.
    Right,
    /// What differs first.
    Verdict,
}

/// What lies over the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Search over all commands.
    Palette,
    /// All shortcuts.
    Shortcuts,
    /// What the marks mean.
    Help,
    /// Text to paste on a side.
    Paste(Side),
    /// Path to type, where there is no file dialog.
    Path(Side),
    /// Report dialog.
    Export,
    /// Note beside a discrepancy.
    Note,
    /// Path of a review to save, where there is no file dialog.
    SaveReview,
}

/// Which discrepancies are listed and marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Kinds that are hidden.
    pub hidden: BTreeSet<Kind>,
    /// Least confidence, in percent.
    pub confidence: u8,
    /// Only those with this decision.
    pub decision: Option<Decision>,
    /// Text that a listed one holds.
    pub query: String,
}

impl Filter {
    /// Whether anything is filtered.
    #[must_use]
    pub fn is_set(&self) -> bool {
        !self.hidden.is_empty() || self.confidence > 0 || self.decision.is_some() || !self.query.is_empty()
    }
}

/// Search in both articles.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// The field is shown.
    pub open: bool,
    /// What is sought.
    pub query: String,
    /// Hits in the order of rows.
    pub hits: Vec<(Side, Span)>,
    /// Which hit is current.
    pub current: usize,
}

/// What is selected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// A discrepancy.
    pub discrepancy: Option<usize>,
    /// A bead.
    pub bead: Option<usize>,
    /// A change in wording.
    pub edit: Option<usize>,
}

/// What the page is asked to bring into view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reveal {
    /// Grows with each wish, so that the page answers each one once.
    pub serial: u64,
    /// The bead.
    pub bead: usize,
    /// A place inside it.
    pub place: Option<(Side, Span)>,
    /// The stub of the bead instead of the bead.
    pub stub: bool,
}

/// Pane that has the keyboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The articles.
    #[default]
    Page,
    /// The panel.
    Panel,
}

/// A line that tells what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What happened and what to do.
    pub text: String,
    /// Whether it is a failure.
    pub trouble: bool,
}

/// A pair that was compared before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Both files.
    pub left: PathBuf,
    /// Both files.
    pub right: PathBuf,
}

/// What goes into a report, and how it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Format.
    pub format: Format,
    /// Which discrepancies go in.
    pub include: Include,
    /// How much of the articles goes in.
    pub contents: Contents,
    /// No file dialog is to be had, so that a path is typed.
    pub no_dialog: bool,
    /// The typed path.
    pub path: String,
}

/// What is kept from one run to the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Colours.
    pub theme: ThemeChoice,
    /// Zoom factor.
    pub zoom: f32,
    /// Layers shown.
    pub layers: Layers,
    /// Least confidence, in percent.
    pub confidence: u8,
    /// Columns on the page.
    pub columns: Columns,
    /// Overview strip hidden.
    pub no_strip: bool,
    /// Panel hidden.
    pub no_panel: bool,
    /// Unchanged paragraphs shown.
    pub unfolded: bool,
    /// List grouped by kind.
    pub grouped: bool,
    /// Pairs compared before, the latest first.
    pub recent: Vec<Recent>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            zoom: 1.0,
            layers: Layers::default(),
            confidence: 0,
            columns: Columns::Both,
            no_strip: false,
            no_panel: false,
            unfolded: false,
            grouped: false,
            recent: Vec::new(),
        }
    }
}

/// Everything the window knows.
#[derive(Debug)]
pub struct State {
    /// What stands on each side.
    pub slots: Sides<Slot>,
    /// Names given on the command line.
    pub labels: Sides<Option<String>>,
    /// Which side is the source.
    pub source: Option<Side>,
    /// What the reader set by hand.
    pub overrides: Overrides,
    /// The reader's decisions about these two articles.
    pub review: Option<Review>,
    /// The review of the sides as they stood before they were swapped.
    pub other_review: Option<Review>,
    /// The review's decisions, found again in the comparison that is shown.
    pub standing: Standing,
    /// Where the review is saved, once a place is known.
    pub review_file: Option<PathBuf>,
    /// Changes of the review since it was saved last.
    pub unsaved: u64,
    /// The comparison that is shown.
    pub document: Option<Arc<Document>>,
    /// The comparison under way.
    pub running: Option<Running>,
    /// What is kept from one run to the next.
    pub settings: Settings,
    /// Light or dark, as the system says.
    pub system_dark: bool,
    /// The window is too small for panel and page side by side.
    pub small: bool,
    /// Which discrepancies are shown.
    pub filter: Filter,
    /// The article that rows follow.
    pub order: Order,
    /// Tab of the panel.
    pub tab: Tab,
    /// How tables are sorted.
    pub sort: Sort,
    /// What is selected.
    pub selection: Selection,
    /// What the page is to bring into view.
    pub reveal: Reveal,
    /// Beads that were unfolded by hand.
    pub opened: BTreeSet<usize>,
    /// The panel stands over the page of a small window.
    pub panel_over: bool,
    /// The reason of the selected discrepancy is shown.
    pub why: bool,
    /// Pane with the keyboard.
    pub pane: Pane,
    /// Search.
    pub find: Find,
    /// What lies over the window.
    pub overlay: Option<Overlay>,
    /// Text in the overlay's field.
    pub field: String,
    /// Last message.
    pub message: Option<Message>,
    /// Home screen although a comparison is there.
    pub home: bool,
    /// What goes into a report.
    pub report: Report,
    /// Grows when rows may have to be arranged anew.
    pub shape: u64,
    /// Grows when marks may have to be painted anew.
    pub marks: u64,
    /// The generation given last.
    pub generation: u64,
    /// Which reading of each side counts; answers of an earlier one are stale.
    pub loads: Sides<u64>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            slots: Sides::default(),
            labels: Sides::default(),
            source: Some(Side::Left),
            overrides: Overrides::default(),
            review: None,
            other_review: None,
            standing: Standing::default(),
            review_file: None,
            unsaved: 0,
            document: None,
            running: None,
            settings: Settings::default(),
            system_dark: false,
            small: false,
            filter: Filter::default(),
            order: Order::ByLeft,
            tab: Tab::default(),
            sort: Sort::default(),
            selection: Selection::default(),
            reveal: Reveal::default(),
            opened: BTreeSet::new(),
            panel_over: false,
            why: false,
            pane: Pane::default(),
            find: Find::default(),
            overlay: None,
            field: String::new(),
            message: None,
            home: false,
            report: Report::default(),
            shape: 0,
            marks: 0,
            generation: 0,
            loads: Sides::new(0, 0),
        }
    }
}

impl State {
    /// The colours in force.
    #[must_use]
    pub const fn palette(&self) -> &'static Palette {
        theme::ThemeChoice::palette(self.settings.theme, self.system_dark)
    }

    /// The comparison that is shown, unless the home screen is.
    #[must_use]
    pub fn shown(&self) -> Option<&Arc<Document>> {
        self.document.as_ref().filter(|_| !self.home)
    }

    /// Whether a discrepancy is marked on the page: its layer is shown, and it was not dismissed.
    #[must_use]
    pub fn is_marked(&self, d: &Discrepancy) -> bool {
        self.passes(d) && (self.filter.decision == Some(Decision::Dismissed) || self.standing.decision(&d.id) != Decision::Dismissed)
    }

    /// Whether layers, kinds, confidence and decision let a discrepancy through.
    #[must_use]
    pub fn passes(&self, d: &Discrepancy) -> bool {
        self.filter.decision.is_none_or(|wish| self.standing.decision(&d.id) == wish)
            && self.settings.layers.has(Layer::of(d))
            && !self.filter.hidden.contains(&d.kind)
            && d.confidence * 100.0 >= f32::from(self.filter.confidence)
    }

    /// The discrepancies of the list, in its order.
    #[must_use]
    pub fn listed(&self) -> Vec<usize> {
        let Some(document) = &self.document else { return Vec::new() };
        let query = self.filter.query.to_lowercase();
        let all = &document.comparison.discrepancies;
        let mut out: Vec<usize> = (0..all.len())
            .filter(|&i| self.passes(&all[i]))
            .filter(|&i| query.is_empty() || all[i].summary.to_lowercase().contains(&query) || all[i].kind.name().contains(&query))
            .collect();
        if self.settings.grouped {
            out.sort_by_key(|&i| (all[i].kind, i));
        }
        out
    }

    /// How many discrepancies or edits a layer has.
    #[must_use]
    pub fn count(&self, layer: Layer) -> usize {
        let Some(document) = &self.document else { return 0 };
        if layer == Layer::Wording {
            return document.comparison.statistics.edits;
        }
        document.comparison.discrepancies.iter().filter(|d| Layer::of(d) == layer).count()
    }

    /// Discrepancies that stand between the articles, by severity.
    #[must_use]
    pub fn between(&self, severity: Severity) -> usize {
        self.document
            .as_ref()
            .map_or(0, |d| d.comparison.discrepancies.iter().filter(|d| d.scope == Scope::Between && d.severity == severity).count())
    }

    /// Whether the panel is shown.
    #[must_use]
    pub const fn panel_open(&self) -> bool {
        if self.small { self.panel_over } else { !self.settings.no_panel }
    }

    /// Something is being read or compared.
    #[must_use]
    pub fn busy(&self) -> bool {
        self.running.is_some() || Side::BOTH.iter().any(|&s| matches!(self.slots[s], Slot::Loading(_)))
    }
}
