//! What the window knows. Views read it; only `apply` changes it.

mod settings;
mod slot;
mod view;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use crate::comparison::{Order, Overrides};
use crate::facts::{Discrepancy, Scope, Severity};
use crate::report::{Contents, Format};
use crate::review::{Decision, Include, Review, Stamp, Standing};
use crate::text::{Side, Sides};

pub use settings::{Recent, Settings};
pub use slot::{DemoSide, Origin, Running, Slot};
pub use view::{Columns, Filter, Find, Overlay, Pane, Reveal, Selection, Sort, Spot, Tab};

use super::document::Document;
use super::hand::Hand;
use super::layer::Layer;
use super::preview::Preview;
use super::theme::{self, Asked, Palette};

/// A line that tells what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What happened and what to do.
    pub text: String,
    /// Whether it is a failure.
    pub trouble: bool,
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
    /// What the reader sets by hand, and what waits for the reader.
    pub hand: Hand,
    /// The review's decisions, found again in the comparison that is shown.
    pub standing: Standing,
    /// Where the review is saved, once a place is known.
    pub review_file: Option<PathBuf>,
    /// What that file held when it was read or written last.
    pub stamp: Option<Stamp>,
    /// Grows with each review that takes the place of another, or another file.
    pub review_serial: u64,
    /// Changes of the review since it was saved last.
    pub unsaved: u64,
    /// The comparison that is shown.
    pub document: Option<Arc<Document>>,
    /// The comparison under way.
    pub running: Option<Running>,
    /// When the article that came last began to be read.
    pub reading_since: Option<Instant>,
    /// Characters of each article that no font has.
    pub missing: Sides<Vec<char>>,
    /// What is kept from one run to the next.
    pub settings: Settings,
    /// Colours that the system asks for.
    pub asked: Asked,
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
    /// What the report would be, as far as the dialog shows it.
    pub preview: Option<Arc<Preview>>,
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
            hand: Hand::default(),
            standing: Standing::default(),
            review_file: None,
            stamp: None,
            review_serial: 0,
            unsaved: 0,
            document: None,
            running: None,
            reading_since: None,
            missing: Sides::default(),
            settings: Settings::default(),
            asked: Asked::default(),
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
            preview: None,
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
        theme::ThemeChoice::palette(self.settings.theme, self.asked)
    }

    /// Takes a review in the place of the one before, with the file in which it is kept.
    pub(super) fn put_review(&mut self, review: Review, file: Option<PathBuf>, stamp: Option<Stamp>) {
        self.review = Some(review);
        self.review_file = file;
        self.stamp = stamp;
        self.review_serial += 1;
        self.hand.offers.clear();
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
        match layer {
            Layer::Wording => return document.comparison.statistics.edits,
            Layer::Silent => return document.silent,
            _ => {}
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

    /// The order in which rows stand: an article alone keeps its own.
    #[must_use]
    pub const fn row_order(&self) -> Order {
        match self.settings.columns {
            Columns::Left => Order::ByLeft,
            Columns::Right => Order::ByRight,
            Columns::Both | Columns::Inline => self.order,
        }
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
