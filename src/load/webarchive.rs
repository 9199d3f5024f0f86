//! Pages that Safari saved as one file: a property list with the page and its parts.

use std::io::Cursor;

use serde::Deserialize;

use crate::text::Draft;

use super::{decode, error::LoadError, html};

#[derive(Deserialize)]
struct Archive {
    #[serde(rename = "WebMainResource")]
    main: Resource,
}

#[derive(Deserialize)]
struct Resource {
    #[serde(rename = "WebResourceData")]
    data: plist::Data,
    #[serde(rename = "WebResourceTextEncodingName")]
    encoding: Option<String>,
}

/// How deep the lists of an archive may nest: frames inside frames inside frames.
const DEEPEST: usize = 256;
/// The most values of an archive in the binary form, where nesting is not seen before it is read.
const MOST_VALUES: u64 = 20_000;

/// Whether reading the archive, list inside list, could exhaust the stack.
fn nests_deeply(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"bplist") {
        // The trailer counts the values: eight bytes, the highest first.
        let count = bytes.len().checked_sub(24).and_then(|at| bytes.get(at..at + 8)).and_then(|b| <[u8; 8]>::try_from(b).ok());
        return count.is_none_or(|c| u64::from_be_bytes(c) > MOST_VALUES);
    }
    let mut open = 0usize;
    bytes.split(|b| *b == b'<').any(|tag| {
        let is =
            |name: &[u8]| tag.strip_prefix(name).is_some_and(|rest| rest.first().is_none_or(|c| !c.is_ascii_alphanumeric() && *c != b'/'));
        if is(b"dict") || is(b"array") {
            open += 1;
        } else if is(b"/dict") || is(b"/array") {
            open = open.saturating_sub(1);
        }
        open > DEEPEST
    })
}

/// Reads the page.
///
/// # Errors
/// When the file is damaged, or its page is nested too deeply.
pub fn read(bytes: &[u8], source: &str, wish: Option<&str>) -> Result<Draft, LoadError> {
    if nests_deeply(bytes) {
        return Err(LoadError::new(
            source,
            "its lists are nested more deeply than those of a page",
            "Save the page anew, as a page source for instance",
        ));
    }
    let archive: Archive = plist::from_reader(Cursor::new(bytes)).map_err(|e| {
        LoadError::new(
            source,
            format!("there is no page in it, or it is damaged ({e})"),
            "Save the page anew, as a page source for instance",
        )
    })?;
    let raw: Vec<u8> = archive.main.data.into();
    let declared = archive.main.encoding.or_else(|| decode::declared(&raw));
    let text = decode::decode(&raw, wish, declared.as_deref());
    let loss = text.loss();
    let mut draft = html::read(&text.text, source)?;
    draft.losses.extend(loss);
    draft.encoding = text.encoding;
    Ok(draft)
}
