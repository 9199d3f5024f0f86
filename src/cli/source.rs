//! From an argument to an article.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use crate::load::{LoadError, LoadOptions, load_bytes, load_path};
use crate::review::Review;
use crate::text::{Article, Side};

/// What stands in place of a path for standard input.
const STDIN: &str = "-";

/// What standard input is called in messages and reports.
pub(super) const STDIN_NAME: &str = "standard input";

/// What is wrong where both articles are standard input.
pub(super) const TWICE: &str = "Both articles are \"-\", but standard input holds only one; give a file for the other";

/// Whether an argument stands for standard input.
pub(super) fn is_stdin(argument: &Path) -> bool {
    argument.as_os_str() == STDIN
}

/// Loads the article of an argument: a path, or `-` for standard input.
pub(super) fn load(argument: &Path, mut options: LoadOptions) -> Result<Article, LoadError> {
    if is_stdin(argument) {
        let name = STDIN_NAME;
        options.label.get_or_insert_with(|| name.to_owned());
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .take(options.limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|e| LoadError::new(name, format!("it could not be read ({e})"), "Check what is piped into factdiff"))?;
        if bytes.len() as u64 > options.limit {
            return Err(LoadError::new(
                name,
                format!("it has more than {} MB", options.limit >> 20),
                "Give the article alone, or raise --limit",
            ));
        }
        return load_bytes(&bytes, name, &options);
    }
    if options.label.is_none() {
        options.label = argument.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    }
    load_path(argument, &options)
}

/// Loads a side of a review: its file where that is found (as written, or beside the review), else
/// the text that the review keeps.
pub(super) fn load_reviewed(review: &Review, side: Side, at: &Path, label: Option<&str>) -> Result<Article, LoadError> {
    let (identity, given) = (&review.files[side], &review.state().given[side]);
    let options = LoadOptions {
        label: Some(label.unwrap_or(&identity.label).to_owned()),
        title: given.title.clone(),
        published: given.published,
        language: given.language.clone(),
        encoding: given.encoding.clone(),
        ..LoadOptions::default()
    };
    let read = match review.file_of(side, at) {
        Some(place) => load_path(&place, &options)?,
        None => review.kept_article(side, label).ok_or_else(|| {
            LoadError::new(
                identity.path.clone(),
                "the article of this review is not there, and the review does not keep its text",
                "Put the file back, or beside the review",
            )
        })?,
    };
    Ok(Article::clone(&review.edited(side, &Arc::new(read))))
}

/// A day written `YYYY-MM-DD`.
pub(super) fn parse_day(day: &str) -> Result<jiff::civil::Date, String> {
    let shape = day.len() == 10 && day.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    shape.then(|| day.parse().ok()).flatten().ok_or_else(|| format!("\"published\" is \"{day}\", not a day as YYYY-MM-DD"))
}
