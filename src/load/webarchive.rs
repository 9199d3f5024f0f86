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

/// Reads the page.
///
/// # Errors
/// When the file is damaged, or its page is nested too deeply.
pub fn read(bytes: &[u8], source: &str, wish: Option<&str>) -> Result<Draft, LoadError> {
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
