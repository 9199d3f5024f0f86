//! The review file, `factdiff.review/2` (`.factdiff`): one JSON object, UTF-8.
//!
//! ```jsonc
//! { "schema": "factdiff.review/2",
//!   "left":  { "path", "sha256", "label", "given": { "title", "published", "language", "encoding", "chapter" },
//!              "edited": "the text as the reader wrote it, paragraphs parted by a blank line", "text": TEXT },
//!   "right": …,
//!   "settings": { "source": "left" | "right" | "none" },
//!   "decisions": [ { "id", "decision", "note", "kind", "left": [words], "right": [words],
//!                    "context": { "left": [sentences], "right": [sentences] }, "summary" } ],
//!   "overrides": [ { "set": "paired" | "parted" | "linked" | "unlinked", "left": ANCHOR, "right": ANCHOR },
//!                  { "set": "kind", "side", "paragraph": ANCHOR, "kind" } ],
//!   "aliases": [ { "left", "right", "reach": "review" | "always" } ] }
//! ```
//! TEXT is `{ "format", "title", "byline", "published", "language", "encoding", "paragraphs": [{ "kind", "text" }] }`.
//! ANCHOR is `{ "index", "text" }`: of a paragraph, or of a sentence where the set is `linked` or `unlinked`.
//! `given`, `edited`, `text`, `reach` and the lists may be absent. Fields that this version does not know are
//! kept. A file of a newer version, or a damaged one, is never overwritten.
//!
//! Version 1 knew no `linked`, `unlinked`, `edited` and `reach`; it is read as it stands and saved as version 2.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use crate::comparison::Options;
use crate::text::{Block, ParagraphKind, Side, Sides};

use super::anchor::{Anchor, HandSet};
use super::atomic::{WriteError, create_beside, sweep, write_atomically};
use super::decision::{Mark, Remembered};
use super::model::{Alias, Decided, Reach, Review, State};
use super::source::{Given, Identity, StoredText};

/// The value of `schema`.
pub const SCHEMA: &str = "factdiff.review/2";

/// The ending of a review file.
pub const ENDING: &str = "factdiff";

/// What `schema` begins with in every version.
const FAMILY: &str = "factdiff.review/";

/// Why a review could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file could not be read.
    #[error("{} could not be read: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// It is no review at all.
    #[error("{} is no Factdiff review", .0.display())]
    NotReview(PathBuf),
    /// It is damaged.
    #[error("{} is damaged: {reason}. It was left as it is; look for a copy of it", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// A newer Factdiff wrote it.
    #[error("{} was written by a newer Factdiff ({schema}). It was left as it is; update Factdiff to open it", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        schema: String,
    },
}

/// What a review file held when it was read or written: enough to see later whether somebody else wrote it since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp([u8; 32]);

impl Stamp {
    fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

/// Why a review could not be saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// What stands there is no review that this version could read, so it is not overwritten.
    #[error("The review was not saved: {0}")]
    Foreign(OpenError),
    /// Somebody else wrote the file since it was read: another window, say.
    #[error("{} was changed by another window or program meanwhile", .0.display())]
    Meanwhile(PathBuf),
    /// The file could not be written.
    #[error("The review was not saved: {0}")]
    Write(#[from] WriteError),
    /// JSON could not be made.
    #[error("The review was not saved: {0}")]
    Json(#[from] serde_json::Error),
}

impl Review {
    /// The review as the bytes of a file.
    ///
    /// # Errors
    /// When the serialiser fails, which its input gives no cause for.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(&ReviewFile::of(self))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The review in the bytes of a file; `path` names it in errors.
    ///
    /// # Errors
    /// When it is no review, damaged, or of a newer version.
    pub fn from_bytes(bytes: &[u8], path: &Path) -> Result<Self, OpenError> {
        let damaged = |reason: String| OpenError::Damaged { path: path.to_owned(), reason };
        let value: Value = match serde_json::from_slice(bytes) {
            Ok(value) => value,
            // Half a review is a damaged review; a picture is none.
            Err(e) if bytes.is_empty() || is_half(bytes, path) => return Err(damaged(e.to_string())),
            Err(_) => return Err(OpenError::NotReview(path.to_owned())),
        };
        let schema = value.get("schema").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(version) = schema.strip_prefix(FAMILY) else { return Err(OpenError::NotReview(path.to_owned())) };
        match version.parse::<u32>() {
            Ok(1 | 2) => {}
            Ok(0) | Err(_) => return Err(damaged(format!("there is no version {version:?} of the format"))),
            Ok(_) => return Err(OpenError::Newer { path: path.to_owned(), schema }),
        }
        let file: ReviewFile = serde_json::from_value(value).map_err(|e| damaged(e.to_string()))?;
        file.review().map_err(damaged)
    }

    /// Opens a review file.
    ///
    /// # Errors
    /// When it cannot be read, is no review, is damaged, or of a newer version.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Ok(Self::open_stamped(path)?.0)
    }

    /// As [`Review::open`], with the stamp that [`Review::save_since`] asks for.
    ///
    /// # Errors
    /// As [`Review::open`].
    pub fn open_stamped(path: &Path) -> Result<(Self, Stamp), OpenError> {
        let bytes = std::fs::read(path).map_err(|reason| OpenError::Unreadable { path: path.to_owned(), reason })?;
        Ok((Self::from_bytes(&bytes, path)?, Stamp::of(&bytes)))
    }

    /// Saves to a file: beside it first, then renamed onto it, so that a kill at any moment leaves the
    /// old or the new review whole.
    ///
    /// # Errors
    /// When the file there is anything but a review that this version reads, or cannot be written.
    pub fn save(&self, path: &Path) -> Result<Stamp, SaveError> {
        self.save_over(path, None)
    }

    /// As [`Review::save`], unless somebody else wrote the file since `stamp` was taken of it.
    ///
    /// # Errors
    /// As [`Review::save`], and [`SaveError::Meanwhile`]; the file is left as it is then.
    pub fn save_since(&self, path: &Path, stamp: &Stamp) -> Result<Stamp, SaveError> {
        self.save_over(path, Some(stamp))
    }

    /// Saves to the first free name of `stem`, `stem-2`, … in a folder; no file is ever replaced. Answers where.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save_beside(&self, folder: &Path, stem: &str) -> Result<(PathBuf, Stamp), SaveError> {
        let bytes = self.to_bytes()?;
        let path = create_beside(folder, stem, ENDING, &bytes)?;
        Ok((path, Stamp::of(&bytes)))
    }

    fn save_over(&self, path: &Path, stamp: Option<&Stamp>) -> Result<Stamp, SaveError> {
        // Windows that save at the same moment do it one after the other: whoever comes second sees what the first
        // wrote. Where the system knows no locks, the look below is all there is.
        let held = std::fs::File::open(path).ok();
        if let Some(file) = &held {
            let _ = file.lock();
        }
        match Self::open_stamped(path) {
            Ok((_, now)) if stamp.is_some_and(|then| *then != now) => return Err(SaveError::Meanwhile(path.to_owned())),
            Ok(_) => {}
            Err(OpenError::Unreadable { reason, .. }) if reason.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(SaveError::Foreign(e)),
        }
        sweep(path);
        let bytes = self.to_bytes()?;
        write_atomically(path, &bytes)?;
        drop(held);
        Ok(Stamp::of(&bytes))
    }
}

/// Whether bytes that are no JSON look like a part of a review.
fn is_half(bytes: &[u8], path: &Path) -> bool {
    let named = path.extension().is_some_and(|ending| ending == ENDING);
    (named && bytes.trim_ascii_start().starts_with(b"{")) || bytes.windows(FAMILY.len()).any(|part| part == FAMILY.as_bytes())
}

#[derive(Serialize, Deserialize)]
struct ReviewFile {
    schema: String,
    left: FileSide,
    right: FileSide,
    #[serde(default)]
    settings: FileSettings,
    #[serde(default)]
    decisions: Vec<FileDecision>,
    #[serde(default)]
    overrides: Vec<FileOverride>,
    #[serde(default)]
    aliases: Vec<FileAlias>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
struct FileSide {
    path: String,
    sha256: String,
    label: String,
    #[serde(default, skip_serializing_if = "FileGiven::is_empty")]
    given: FileGiven,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    edited: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<FileText>,
}

#[derive(Default, PartialEq, Serialize, Deserialize)]
struct FileGiven {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    encoding: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    chapter: Option<usize>,
}

impl FileGiven {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[derive(Serialize, Deserialize)]
struct FileText {
    format: String,
    title: Option<String>,
    byline: Option<String>,
    published: Option<String>,
    language: Option<String>,
    encoding: String,
    paragraphs: Vec<FileParagraph>,
}

#[derive(Serialize, Deserialize)]
struct FileParagraph {
    kind: String,
    text: String,
}

#[derive(Serialize, Deserialize)]
struct FileSettings {
    source: String,
}

impl Default for FileSettings {
    fn default() -> Self {
        Self { source: source_name(&Options::default()).to_owned() }
    }
}

#[derive(Serialize, Deserialize)]
struct FileDecision {
    id: String,
    #[serde(flatten)]
    mark: Mark,
    #[serde(flatten)]
    remembered: Remembered,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "set", rename_all = "snake_case")]
enum FileOverride {
    Paired { left: Anchor, right: Anchor },
    Parted { left: Anchor, right: Anchor },
    Linked { left: Anchor, right: Anchor },
    Unlinked { left: Anchor, right: Anchor },
    Kind { side: String, paragraph: Anchor, kind: String },
}

#[derive(Serialize, Deserialize)]
struct FileAlias {
    left: String,
    right: String,
    #[serde(default)]
    reach: FileReach,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FileReach {
    #[default]
    Review,
    Always,
}

impl ReviewFile {
    fn of(review: &Review) -> Self {
        let state = review.state();
        let side = |side: Side| {
            let (identity, given) = (&review.files[side], &state.given[side]);
            FileSide {
                path: identity.path.clone(),
                sha256: identity.sha256.clone(),
                label: identity.label.clone(),
                given: FileGiven {
                    title: given.title.clone(),
                    published: given.published.map(|d| d.to_string()),
                    language: given.language.clone(),
                    encoding: given.encoding.clone(),
                    chapter: given.chapter,
                },
                edited: state.edited[side].clone(),
                text: state.texts.as_ref().map(|texts| FileText::of(&texts[side])),
            }
        };
        let decision = |d: &Decided| FileDecision { id: d.id.clone(), mark: d.mark.clone(), remembered: d.remembered.clone() };
        let overrides = |set: &HandSet| match set.clone() {
            HandSet::Paired(Sides { left, right }) => FileOverride::Paired { left, right },
            HandSet::Parted(Sides { left, right }) => FileOverride::Parted { left, right },
            HandSet::Linked(Sides { left, right }) => FileOverride::Linked { left, right },
            HandSet::Unlinked(Sides { left, right }) => FileOverride::Unlinked { left, right },
            HandSet::Kind { side, paragraph, kind } => {
                FileOverride::Kind { side: side.name().to_owned(), paragraph, kind: kind.name().to_owned() }
            }
        };
        Self {
            schema: SCHEMA.to_owned(),
            left: side(Side::Left),
            right: side(Side::Right),
            settings: FileSettings { source: source_name(&state.options).to_owned() },
            decisions: state.decided.iter().map(decision).collect(),
            overrides: state.hand.iter().map(overrides).collect(),
            aliases: state.aliases.iter().map(FileAlias::of).collect(),
            extra: review.extra.clone(),
        }
    }

    fn review(self) -> Result<Review, String> {
        let source = match self.settings.source.as_str() {
            "none" => None,
            name => Some(side_of(name)?),
        };
        let hand = self.overrides.into_iter().map(|set| {
            Ok(match set {
                FileOverride::Paired { left, right } => HandSet::Paired(Sides::new(left, right)),
                FileOverride::Parted { left, right } => HandSet::Parted(Sides::new(left, right)),
                FileOverride::Linked { left, right } => HandSet::Linked(Sides::new(left, right)),
                FileOverride::Unlinked { left, right } => HandSet::Unlinked(Sides::new(left, right)),
                FileOverride::Kind { side, paragraph, kind } => HandSet::Kind { side: side_of(&side)?, paragraph, kind: kind_of(&kind)? },
            })
        });
        let identity = |side: &FileSide| Identity { path: side.path.clone(), sha256: side.sha256.clone(), label: side.label.clone() };
        let files = Sides::new(identity(&self.left), identity(&self.right));
        let state = State {
            decided: self.decisions.into_iter().map(|d| Decided { id: d.id, remembered: d.remembered, mark: d.mark }).collect(),
            hand: hand.collect::<Result<_, String>>()?,
            given: Sides::new(given_of(&self.left.given)?, given_of(&self.right.given)?),
            edited: Sides::new(self.left.edited.clone(), self.right.edited.clone()),
            aliases: self.aliases.into_iter().map(FileAlias::alias).collect(),
            options: Options { source },
            texts: match (self.left.text, self.right.text) {
                (Some(left), Some(right)) => Some(Arc::new(Sides::new(left.stored()?, right.stored()?))),
                _ => None,
            },
        };
        let mut review = Review::with_state(state);
        review.files = files;
        review.extra = self.extra;
        Ok(review)
    }
}

impl FileAlias {
    fn of(alias: &Alias) -> Self {
        let reach = match alias.reach {
            Reach::Review => FileReach::Review,
            Reach::Always => FileReach::Always,
        };
        Self { left: alias.names.left.clone(), right: alias.names.right.clone(), reach }
    }

    fn alias(self) -> Alias {
        let reach = match self.reach {
            FileReach::Review => Reach::Review,
            FileReach::Always => Reach::Always,
        };
        Alias { names: Sides::new(self.left, self.right), reach }
    }
}

impl FileText {
    fn of(text: &StoredText) -> Self {
        Self {
            format: text.format.clone(),
            title: text.title.clone(),
            byline: text.byline.clone(),
            published: text.published.map(|d| d.to_string()),
            language: text.language.clone(),
            encoding: text.encoding.clone(),
            paragraphs: text.blocks.iter().map(|b| FileParagraph { kind: b.kind.name().to_owned(), text: b.text.clone() }).collect(),
        }
    }

    fn stored(self) -> Result<StoredText, String> {
        let block = |p: FileParagraph| Ok(Block { kind: kind_of(&p.kind)?, text: p.text });
        Ok(StoredText {
            format: self.format,
            title: self.title,
            byline: self.byline,
            published: day_of(self.published.as_deref())?,
            language: self.language,
            encoding: self.encoding,
            blocks: self.paragraphs.into_iter().map(block).collect::<Result<_, String>>()?,
        })
    }
}

fn given_of(given: &FileGiven) -> Result<Given, String> {
    Ok(Given {
        title: given.title.clone(),
        published: day_of(given.published.as_deref())?,
        language: given.language.clone(),
        encoding: given.encoding.clone(),
        chapter: given.chapter,
    })
}

fn day_of(day: Option<&str>) -> Result<Option<jiff::civil::Date>, String> {
    day.map(|day| day.parse().map_err(|_| format!("\"{day}\" is no day"))).transpose()
}

fn side_of(name: &str) -> Result<Side, String> {
    Side::BOTH.into_iter().find(|s| s.name() == name).ok_or_else(|| format!("\"{name}\" is no side"))
}

fn kind_of(name: &str) -> Result<ParagraphKind, String> {
    const KINDS: [ParagraphKind; 8] = [
        ParagraphKind::Title,
        ParagraphKind::Heading,
        ParagraphKind::Body,
        ParagraphKind::ListItem,
        ParagraphKind::Quote,
        ParagraphKind::Caption,
        ParagraphKind::Table,
        ParagraphKind::Furniture,
    ];
    KINDS.into_iter().find(|k| k.name() == name).ok_or_else(|| format!("\"{name}\" is no kind of paragraph"))
}

fn source_name(options: &Options) -> &'static str {
    options.source.map_or("none", Side::name)
}
