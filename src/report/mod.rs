//! Floor 6: what leaves the house. One exporter a file.
//!
//! [`Subject`] is what a report is about; [`export`] makes its bytes in a [`Format`], and [`write`] stores them. Every exporter
//! but the JSON one paints a [`view::View`], so that all of them say the same in the same words. Nothing
//! here asks the clock, the machine or the network: the same subject gives the same bytes.

mod csv;
mod format;
mod html;
mod json;
mod markdown;
mod plain;
mod style;
mod text;
pub mod view;
pub mod wire;
pub mod words;

pub use format::{Format, FormatError};

use std::io::{self, Write};

use crate::comparison::Comparison;
use crate::review::{Include, Standing};

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The comparison.
    pub comparison: &'a Comparison,
    /// The reader's decisions and notes, where there is a review.
    pub review: Option<&'a Standing>,
    /// Which discrepancies go in; without a review, every one does.
    pub include: Include,
    /// How much of the articles goes into a page.
    pub contents: Contents,
}

/// How much of the articles goes into an HTML report. The other formats hold passages alone, but for
/// the comparison file, which is always whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Whether both articles stand in full below the discrepancies.
    pub texts: Texts,
    /// Whether differences in wording are marked there.
    pub wording: Wording,
}

/// What of the articles a page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Texts {
    /// Both articles side by side.
    #[default]
    Full,
    /// The passages of the discrepancies alone.
    Passages,
}

/// Whether a page marks differences in wording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wording {
    /// Marked.
    #[default]
    Shown,
    /// Not marked.
    Hidden,
}

impl<'a> Subject<'a> {
    /// A comparison that nobody has reviewed.
    #[must_use]
    pub fn new(comparison: &'a Comparison) -> Self {
        Self { comparison, review: None, include: Include::All, contents: Contents::default() }
    }

    /// Whether the discrepancy with this id goes in.
    #[must_use]
    pub fn admits(&self, id: &str) -> bool {
        self.review.is_none_or(|standing| self.include.admits(standing.decision(id)))
    }
}

/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// JSON could not be made.
    #[error("the comparison could not be written as JSON: {0}")]
    Json(#[from] io::Error),
    /// CSV could not be made.
    #[error("the table could not be written: {0}")]
    Csv(#[from] ::csv::Error),
}

/// The bytes of a report.
///
/// # Errors
/// When a serialiser fails, which its input gives no cause for.
pub fn export(subject: &Subject<'_>, format: Format) -> Result<Vec<u8>, ExportError> {
    Ok(match format {
        Format::Json => {
            let mut bytes = Vec::new();
            json::write(subject, &mut bytes)?;
            bytes
        }
        Format::Html => html::page(subject).into_bytes(),
        Format::Markdown => markdown::page(subject).into_bytes(),
        Format::Csv => csv::table(subject)?,
        Format::Text => text::page(subject).into_bytes(),
    })
}

/// Writes a report. A comparison file, which may be long, is written while it is made.
///
/// # Errors
/// When `out` fails, or the report cannot be made.
pub fn write(subject: &Subject<'_>, format: Format, out: &mut (dyn Write + Send)) -> io::Result<()> {
    match format {
        Format::Json => json::write(subject, out),
        _ => out.write_all(&export(subject, format).map_err(io::Error::other)?),
    }
}
