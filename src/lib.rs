//! Factdiff compares two articles that tell the same story. It aligns their paragraphs and sentences, shows
//! every difference in wording, and lists the discrepancies in *fact*: another number, date, name or role, a
//! quotation that was changed, a claim that lost its "may" or its source, a statement that only one side makes.
//!
//! ```
//! use factdiff::comparison::{Options, Overrides, compare};
//! use factdiff::load::{LoadOptions, load_text};
//! use factdiff::text::Sides;
//!
//! let load = |text, name| load_text(text, name, &LoadOptions::default());
//! let articles = Sides::new(
//!     load("The ferry sank on Monday. The police said 12 people were saved.", "agency")?,
//!     load("The ferry sank on Monday. The police said 21 people were saved.", "paper")?,
//! );
//! let comparison = compare(articles, &Options::default(), &Overrides::default());
//! assert!(comparison.discrepancies[0].summary.contains("21 people"));
//! # Ok::<(), factdiff::load::LoadError>(())
//! ```
//!
//! # Code map
//!
//! Data flows one way, from bytes to pixels. A module knows only modules on floors below its own;
//! `tests/floors.rs` fails on an import that runs upward.
//!
//! ```text
//! bytes ──load──▶ Article ──find──▶ mentions ──align──▶ links, beads ──diff──▶ edits ──judge──▶ discrepancies
//!                    └───────────────────────────── compare() ──────────────────────────────────┘
//!                                                       ▼
//!                    Comparison ──▶ window │ report │ batch line          review: what the reader decided
//! ```
//!
//! | floor | module | holds |
//! | --- | --- | --- |
//! | 0 | [`text`] | spans, sides, articles; how a text is cut into sentences and tokens |
//! | 0 | [`lexicon`] | what words mean: stems, units, nations, roles, hedges, opposites, WordNet |
//! | 1 | [`load`] | from bytes to an [`Article`](text::Article), one file a format; furniture is marked here |
//! | 1 | [`mention`] | what one article states: quantities, dates, names, quotations, speakers, denials |
//! | 2 | [`align`] | which sentences and paragraphs say the same |
//! | 2 | [`diff`] | differences in wording between sentences that say the same |
//! | 3 | [`facts`] | judges, one rule a file: from mentions that face each other to discrepancies |
//! | 4 | [`comparison`] | [`compare`](comparison::compare), its immutable answer, and the rows that every front end paints |
//! | 5 | [`review`] | what the reader decided, how it is saved, and how it is found again after an edit |
//! | 6 | [`report`] | what leaves the house, one exporter a file |
//! | 7 | [`app`] | the window: views read the state and push commands, one function carries them out |
//! | 7 | [`cli`] | the command line and the batch; it and the window do not know each other |
//!
//! Where do I change it? A new file format is a file in `load`; a new kind of value a file in `mention`; a new
//! rule a file in a folder of `facts` and a line in its table; a new report a file in `report`; a new command of the window
//! a line in `app/command/table.rs` and an arm in `app/apply/act.rs`.
//!
//! # What always holds
//!
//! - The core cannot fail. [`load`] and [`report`] return `Result`; [`align`], [`diff`] and [`facts`] always
//!   answer, and what they approximated or could not do is a [`Note`](text::Note) of the comparison, shown in
//!   the window and in every report.
//! - Every value knows its place: a byte [`Span`](text::Span) into its article's text, on character
//!   boundaries. Folded or normalised text is never shown.
//! - Beads tile both articles: every paragraph, furniture too, stands in exactly one.
//! - Edits, the silent ones included, cover every word that the two sides of a bead do not share.
//! - One fact gives one discrepancy. Two identical articles give none between them.
//! - Exchanging the sides exchanges omissions with additions and changes nothing else.
//! - Order never depends on hashing, on the clock or on the number of threads: the same two files give the
//!   same bytes in every report.
//! - Long work runs off the window's thread and can be cancelled; a stale answer is dropped.
//!
//! `tests/properties.rs` tries these on texts made at random.
//!
//! # Absent on purpose
//!
//! - **The network.** Nothing is sent or fetched; an article is a file, a paste or standard input.
//! - **Judgement of truth.** Factdiff says where two articles differ, never which of them is right.
//! - **Learned models.** Rules and tables are read, corrected and explained; every discrepancy names the rule
//!   and the values behind it.
//! - **Changes to articles.** Nothing writes to the files that were compared.
//! - **A plug-in system, a configuration language.** [`Options`](comparison::Options) is one documented struct.

// The core cannot fail: nothing in the library may panic on purpose. Tests may.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::exit, clippy::print_stdout))]

pub mod align;
pub mod app;
pub mod cli;
pub mod comparison;
pub mod diff;
pub mod facts;
pub mod lexicon;
pub mod load;
pub mod mention;
pub mod report;
pub mod review;
pub mod text;
