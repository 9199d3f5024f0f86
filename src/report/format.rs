//! The formats of a report and how a file's ending names one.

use std::path::Path;
use std::str::FromStr;

/// A format that reports are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// One self-contained page.
    #[default]
    Html,
    /// Markdown.
    Markdown,
    /// The comparison file.
    Json,
    /// A table.
    Csv,
    /// Plain text for a terminal.
    Text,
}

/// Why a format cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Planned, but not there.
    #[error("{0} reports are not yet there; use html, markdown, json, csv or text")]
    NotYet(&'static str),
    /// No format has this name.
    #[error("\"{0}\" is no report format; use html, markdown, json, csv or text")]
    Unknown(String),
    /// A file's ending names no format.
    #[error("{0}: the ending names no report format; use .html, .md, .json, .csv or .txt, or give --format")]
    Ending(String),
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Html, Self::Markdown, Self::Json, Self::Csv, Self::Text];

    /// The name used on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Text => "text",
        }
    }

    /// The usual ending of a file in this format.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Text => "txt",
        }
    }

    /// The format that a file's ending names.
    ///
    /// # Errors
    /// When the ending names none, or one that is not there yet.
    pub fn of_path(path: &Path) -> Result<Self, FormatError> {
        let ending = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
        Ok(match ending.as_str() {
            "html" | "htm" => Self::Html,
            "md" | "markdown" => Self::Markdown,
            "json" => Self::Json,
            "csv" => Self::Csv,
            "txt" | "text" => Self::Text,
            other => {
                return Err(not_yet(other).map_or_else(|| FormatError::Ending(path.display().to_string()), FormatError::NotYet));
            }
        })
    }
}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(name: &str) -> Result<Self, FormatError> {
        let name = name.to_ascii_lowercase();
        Self::ALL
            .into_iter()
            .find(|f| f.name() == name || f.ending() == name)
            .ok_or_else(|| not_yet(&name).map_or(FormatError::Unknown(name), FormatError::NotYet))
    }
}

fn not_yet(name: &str) -> Option<&'static str> {
    ["docx", "pdf", "xlsx"].into_iter().find(|&planned| planned == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_name_formats_and_others_are_refused() {
        for format in Format::ALL {
            assert_eq!(Format::of_path(Path::new(&format!("a.b/report.{}", format.ending().to_uppercase()))), Ok(format));
            assert_eq!(format.name().parse(), Ok(format));
        }
        assert_eq!(Format::of_path(Path::new("r.docx")), Err(FormatError::NotYet("docx")));
        assert!(matches!(Format::of_path(Path::new("report")), Err(FormatError::Ending(_))));
        assert_eq!("pdf".parse::<Format>(), Err(FormatError::NotYet("pdf")));
        assert!(matches!("exe".parse::<Format>(), Err(FormatError::Unknown(_))));
    }
}
