//! Floor 1: from bytes to an [`Article`](crate::text::Article). One file a format.

mod archive;
mod dateline;
mod decode;
mod docx;
mod epub;
mod error;
mod flow;
mod furniture;
mod guard;
mod html;
mod inflate;
mod input;
mod letter;
mod markdown;
mod mhtml;
mod notes;
mod numerals;
mod odt;
mod pdf;
mod plain;
mod properties;
mod rich;
mod roles;
mod room;
mod rtf;
mod sniff;
mod web;
mod webarchive;
mod wrap;
mod xml;

pub use error::LoadError;

use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::text::{Article, Block, Draft, Language, ParagraphKind};

use sniff::Format;

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
    /// Chapter of a book to read, counted from 1 in reading order; all of them where absent.
    pub chapter: Option<usize>,
    /// Largest source, in bytes.
    pub limit: u64,
}

impl Default for LoadOptions {
    fn default() -> Self {
        Self { label: None, title: None, published: None, language: None, encoding: None, chapter: None, limit: 64 << 20 }
    }
}

/// Reads a file in any format that Factdiff opens. Touches no other file and no network.
///
/// # Errors
/// When the file cannot be read, is empty, too large, or of a format that Factdiff does not open.
pub fn load_path(path: &Path, options: &LoadOptions) -> Result<Article, LoadError> {
    let bytes = input::read(path, options.limit)?;
    load_owned(bytes, &path.display().to_string(), options)
}

/// Reads bytes in any format that Factdiff opens. `source` names them in messages; its ending helps
/// to tell the format where the content does not.
///
/// # Errors
/// As [`load_path`].
pub fn load_bytes(bytes: &[u8], source: &str, options: &LoadOptions) -> Result<Article, LoadError> {
    if bytes.len() as u64 > options.limit {
        return Err(input::too_large(source, bytes.len() as u64, options.limit));
    }
    load_owned(bytes.to_vec(), source, options)
}

fn load_owned(bytes: Vec<u8>, source: &str, options: &LoadOptions) -> Result<Article, LoadError> {
    if bytes.is_empty() {
        return Err(LoadError::new(source, "the file is empty", "Choose another file"));
    }
    let format = sniff::sniff(&bytes, source)?;
    let (owned, wishes) = (source.to_owned(), options.clone());
    let article = move || {
        let mut draft = read(format, &bytes, &owned, &wishes)?;
        format.name().clone_into(&mut draft.format);
        if draft.blocks.iter().all(|b| b.text.chars().all(|c| c.is_whitespace() || crate::text::is_invisible(c))) {
            return Err(LoadError::new(owned, "there is no text in it", "Choose another file"));
        }
        draft.sha256 = hex(&Sha256::digest(&bytes));
        drop(bytes);
        if draft.label.is_empty() {
            draft.label = stem(&owned);
        }
        finish(draft, &owned, &wishes)
    };
    // Plain text is read by loops of our own, whose length is bounded: no clock that a busy machine lets run out.
    if format == Format::Text { article() } else { guard::run(source, article) }
}

/// Plain text, whatever it looks like: a batch line's, or a paste.
///
/// # Errors
/// When there is no visible character in it.
pub fn load_text(text: &str, source: &str, options: &LoadOptions) -> Result<Article, LoadError> {
    if text.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}') {
        return Err(LoadError::new(source, "the text is empty", "Give a text with at least one word"));
    }
    let draft = Draft {
        label: source.to_owned(),
        format: Format::Text.name().into(),
        blocks: plain::blocks(text, source, &room::of(options))?,
        sha256: hex(&Sha256::digest(text.as_bytes())),
        encoding: "UTF-8".into(),
        ..Draft::default()
    };
    finish(draft, source, options)
}

/// A text from the clipboard with the markup (HTML) beside it: headings, lists and tables are told by the markup where
/// it has the same words; otherwise the plain text counts alone.
///
/// # Errors
/// As [`load_text`].
pub fn load_rich(markup: &str, text: &str, source: &str, options: &LoadOptions) -> Result<Article, LoadError> {
    let (owned, plain) = (markup.to_owned(), text.to_owned());
    match guard::run(source, move || Ok(rich::read(&owned, &plain))) {
        Ok(Some(draft)) => {
            let draft = Draft {
                label: source.to_owned(),
                format: Format::Html.name().into(),
                sha256: hex(&Sha256::digest(text.as_bytes())),
                ..draft
            };
            finish(draft, source, options)
        }
        _ => load_text(text, source, options),
    }
}

/// The most bytes that are read as Markdown: what it may nest and number takes up to forty times as much.
const LONGEST_MARKED: usize = 8 << 20;

fn read(format: Format, bytes: &[u8], source: &str, options: &LoadOptions) -> Result<Draft, LoadError> {
    let wish = options.encoding.as_deref();
    if let Some(label) = wish
        && encoding_rs::Encoding::for_label(label.trim().as_bytes()).is_none()
    {
        return Err(LoadError::new(
            source,
            format!("there is no encoding named {label}"),
            "Name one such as utf-8, windows-1252 or shift_jis",
        ));
    }
    let (draft, decoded) = match format {
        Format::Text => {
            let text = decode::decode(bytes, wish, None);
            (Draft { blocks: plain::blocks(&text.text, source, &room::of(options))?, ..Draft::default() }, text)
        }
        Format::Html => {
            let text = decode::decode(bytes, wish, decode::declared(bytes).as_deref());
            (html::read(&text.text, source)?, text)
        }
        Format::Markdown if bytes.len() > LONGEST_MARKED => {
            let mut draft = read(Format::Text, bytes, source, options)?;
            draft.losses.push("It is too long to be read as Markdown; its signs stand in the text".to_owned());
            return Ok(draft);
        }
        Format::Markdown => {
            let text = decode::decode(bytes, wish, None);
            (markdown::read(&text.text), text)
        }
        Format::Docx => return docx::read(bytes, source),
        Format::Odt => return odt::read(bytes, source),
        Format::Epub => return epub::read(bytes, source, options.chapter),
        Format::Mhtml => return mhtml::read(bytes, source, options),
        Format::WebArchive => return webarchive::read(bytes, source, wish),
        Format::Rtf => return rtf::read(bytes, source),
        Format::Pdf => return pdf::read(bytes, source),
    };
    let losses = draft.losses.into_iter().chain(decoded.loss()).collect();
    Ok(Draft { losses, encoding: decoded.encoding, ..draft })
}

/// What all formats have in common: names, overrides, and a date told by the text where no metadata states one.
fn finish(mut draft: Draft, source: &str, options: &LoadOptions) -> Result<Article, LoadError> {
    source.clone_into(&mut draft.source);
    if let Some(label) = &options.label {
        draft.label.clone_from(label);
    }
    if options.title.is_some() {
        draft.title.clone_from(&options.title);
    }
    if options.language.is_some() {
        draft.language.clone_from(&options.language);
    } else if draft.language.as_deref().is_some_and(|stated| Language::contradicts(stated, &sample(&draft))) {
        draft.language = None;
    }
    letter::read(&mut draft);
    draft.published = options.published.or(draft.published).or_else(|| dateline::find(&draft.blocks, false)).or_else(|| {
        // Only a date such as 3/4/2024 makes it worth telling the language.
        let in_figures = |b: &&Block| b.text.len() < 160 && b.text.matches('/').count() >= 2;
        draft.blocks.iter().find(in_figures)?;
        let language = Language::of(draft.language.as_deref(), &sample(&draft));
        let day_first = !matches!(language, Language::English | Language::Other);
        day_first.then(|| dateline::find(&draft.blocks, true)).flatten()
    });
    if draft.byline.is_none() {
        draft.byline = byline(&draft);
    }
    let room = room::of(options);
    Article::from_draft_within(draft, &room).map_err(|excess| room::too_long(source, excess, &room))
}

/// Text enough to tell its language by, without furniture.
fn sample(draft: &Draft) -> String {
    let told = draft.blocks.iter().filter(|b| b.kind != ParagraphKind::Furniture);
    let mut out = String::new();
    for block in told {
        out.push_str(&block.text);
        out.push(' ');
        if out.len() > 4_000 {
            break;
        }
    }
    out
}

/// A line near the head that names who wrote the article.
fn byline(draft: &Draft) -> Option<String> {
    let mut head = draft.blocks.iter().filter(|b| b.kind == ParagraphKind::Body).take(3);
    head.find(|b| roles::is_byline(&b.text)).map(|b| b.text.clone())
}

/// A file's name without folder and ending.
fn stem(source: &str) -> String {
    Path::new(source).file_stem().map_or_else(|| source.to_owned(), |s| s.to_string_lossy().into_owned())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, b| {
        use std::fmt::Write as _;
        // Writing to a string cannot fail.
        let _ = write!(out, "{b:02x}");
        out
    })
}
