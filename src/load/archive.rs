//! Zip files, read with a budget: entries by exact name only, nothing written, no more unpacked than
//! an article can need.

use std::io::{Cursor, Read as _};

use zip::{ZipArchive, result::ZipError};

use super::error::LoadError;

/// The most bytes that all entries read from one archive may have together.
const BUDGET: u64 = 96 << 20;
/// The most entries an archive may list.
const ENTRIES: usize = 20_000;

/// An open zip file.
pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
    source: String,
}

impl<'a> Archive<'a> {
    /// Opens a zip file held in memory.
    ///
    /// # Errors
    /// When it is damaged, encrypted, or lists too many entries.
    pub fn open(bytes: &'a [u8], source: &str) -> Result<Self, LoadError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|e| failure(source, "", &e))?;
        if zip.len() > ENTRIES {
            return Err(LoadError::new(
                source,
                format!("it holds {} entries, more than any article has", zip.len()),
                "Check where the file comes from",
            ));
        }
        Ok(Self { zip, left: BUDGET, source: source.to_owned() })
    }

    /// Names of the entries, in the archive's order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        (0..self.zip.len()).filter_map(|i| self.zip.name_for_index(i).and_then(Result::ok).map(|n| n.into_owned())).collect()
    }

    /// Whether there is an entry of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The bytes of an entry.
    ///
    /// # Errors
    /// When there is none of that name, it is encrypted or damaged, or it unpacks to more than an article can need.
    pub fn bytes(&mut self, name: &str) -> Result<Vec<u8>, LoadError> {
        let entry = self.zip.by_name(name).map_err(|e| failure(&self.source, name, &e))?;
        let mut out = Vec::new();
        let read = entry.take(self.left + 1).read_to_end(&mut out);
        read.map_err(|e| {
            LoadError::new(
                &*self.source,
                format!("its part {name} is damaged ({e})"),
                "Get the file again, or save it anew in the program that made it",
            )
        })?;
        match self.left.checked_sub(out.len() as u64) {
            Some(left) => self.left = left,
            None => {
                let problem = format!("it unpacks to more than {} MB", BUDGET >> 20);
                return Err(LoadError::new(
                    &*self.source,
                    problem,
                    "Check where the file comes from; a part of it can be opened after saving it on its own",
                ));
            }
        }
        Ok(out)
    }

    /// An entry as text.
    ///
    /// # Errors
    /// As [`Archive::bytes`].
    pub fn text(&mut self, name: &str) -> Result<String, LoadError> {
        let bytes = self.bytes(name)?;
        let declared = super::decode::declared(&bytes);
        Ok(super::decode::decode(&bytes, None, declared.as_deref()).text)
    }
}

fn failure(source: &str, name: &str, error: &ZipError) -> LoadError {
    let part = if name.is_empty() { "it".to_owned() } else { format!("its part {name}") };
    match error {
        ZipError::FileNotFound => {
            LoadError::new(source, format!("{part} is missing"), "Get the file again, or save it anew in the program that made it")
        }
        ZipError::UnsupportedArchive(why) if why.to_lowercase().contains("password") => LoadError::new(
            source,
            "it is encrypted with a password",
            "Open it in the program that made it, save it without a password and try again",
        ),
        // The library's words for it ("could not find EOCD") help nobody.
        ZipError::InvalidArchive(_) => LoadError::new(
            source,
            format!("{part} is damaged: it was cut off or changed, so that its contents cannot be listed"),
            "Get the file again, or save it anew in the program that made it",
        ),
        other => LoadError::new(
            source,
            format!("{part} is damaged ({other})"),
            "Get the file again, or save it anew in the program that made it",
        ),
    }
}

/// A path inside an archive, from a link in one of its parts: `base` is the part's folder. Never leaves the
/// archive: `..` at the top is dropped.
#[must_use]
pub fn resolve(base: &str, link: &str) -> String {
    let link = link.split(['#', '?']).next().unwrap_or("");
    let link = percent_decode(link);
    let mut parts: Vec<&str> = if link.starts_with('/') { Vec::new() } else { base.split('/').filter(|p| !p.is_empty()).collect() };
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The folder of a path inside an archive.
#[must_use]
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(f, _)| f)
}

fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| bytes.get(at + 1..at + 3)).flatten();
        match code.and_then(|c| std::str::from_utf8(c).ok()).and_then(|c| u8::from_str_radix(c, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_inside_the_archive() {
        assert_eq!(resolve("word", "../../../etc/passwd"), "etc/passwd");
        assert_eq!(resolve("OEBPS/text", "../ch%201.xhtml#p4"), "OEBPS/ch 1.xhtml");
        assert_eq!(resolve("word", "/word/document2.xml"), "word/document2.xml");
    }
}
