//! From an argument to an article.

use std::io::Read as _;
use std::path::Path;

use crate::load::{LoadError, LoadOptions, load_bytes, load_path};
use crate::text::Article;

/// What stands in place of a path for standard input.
pub(super) const STDIN: &str = "-";

/// Loads the article of an argument: a path, or `-` for standard input.
pub(super) fn load(argument: &Path, label: Option<&str>) -> Result<Article, LoadError> {
    let mut options = LoadOptions { label: label.map(str::to_owned), ..LoadOptions::default() };
    if argument.as_os_str() == STDIN {
        let name = "standard input";
        options.label.get_or_insert_with(|| name.to_owned());
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .take(options.limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|e| LoadError::new(name, format!("it could not be read ({e})"), "Check what is piped into factdiff"))?;
        if bytes.len() as u64 > options.limit {
            return Err(LoadError::new(name, format!("it is larger than {} MB", options.limit >> 20), "Give a shorter text"));
        }
        return load_bytes(&bytes, name, &options);
    }
    if options.label.is_none() {
        options.label = argument.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    }
    load_path(argument, &options)
}

/// A day written `YYYY-MM-DD`.
pub(super) fn parse_day(day: &str) -> Result<jiff::civil::Date, String> {
    let shape = day.len() == 10 && day.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    shape.then(|| day.parse().ok()).flatten().ok_or_else(|| format!("\"published\" is \"{day}\", not a day as YYYY-MM-DD"))
}
