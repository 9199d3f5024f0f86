//! Floor 1: from bytes to an [`Article`](crate::text::Article). One file a format.

mod error;
mod furniture;
mod plain;
mod roles;
mod wrap;

pub use error::LoadError;

use std::path::Path;

use crate::text::{Article, Draft};

/// What a caller knows or wishes about a source.
#[derive(Clone, Debug)]
pub struct LoadOptions {
    /// Name of the side in summaries; the file's stem where absent.
    pub label: Option<String>,
    /// Title that overrides the source's own.
    pub title: Option<String>,
    /// Publication date that overrides the source's own.
    pub published: Option<jiff::civil::Date>,
    /// Language (BCP 47) that overrides the detected one.
    pub language: Option<String>,
    /// Character encoding (a WHATWG label) that overrides the detected one.
    pub encoding: Option<String>,
    /// Largest source, in bytes.
    pub limit: u64,
}

impl Default for LoadOptions {
    fn default() -> Self {
        Self { label: None, title: None, published: None, language: None, encoding: None, limit: 64 << 20 }
    }
}

/// Reads a file in any format that Factdiff opens.
///
/// # Errors
/// When the file cannot be read, is empty, too large, or of a format that Factdiff does not open.
pub fn load_path(path: &Path, options: &LoadOptions) -> Result<Article, LoadError> {
    let bytes = std::fs::read(path).map_err(|e| LoadError::new(path.display().to_string(), e.to_string(), "Check the path"))?;
    load_bytes(&bytes, &path.display().to_string(), options)
}

/// Reads bytes in any format that Factdiff opens. `source` names them in messages; its ending helps
/// to tell the format where the content does not.
///
/// # Errors
/// As [`load_path`].
pub fn load_bytes(bytes: &[u8], source: &str, options: &LoadOptions) -> Result<Article, LoadError> {
    load_text(&String::from_utf8_lossy(bytes), source, options)
}

/// Plain text, whatever it looks like: a batch line's, or a paste.
///
/// # Errors
/// When there is no visible character in it.
pub fn load_text(text: &str, source: &str, options: &LoadOptions) -> Result<Article, LoadError> {
    if text.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}') {
        return Err(LoadError::new(source, "the text is empty", "Give a text with at least one word"));
    }
    let mut draft = Draft { source: source.to_owned(), format: "text".into(), blocks: plain::blocks(text), ..Draft::default() };
    draft.label = options.label.clone().unwrap_or_else(|| source.to_owned());
    draft.title = options.title.clone();
    draft.published = options.published;
    draft.language = options.language.clone();
    Ok(Article::from_draft(draft))
}
