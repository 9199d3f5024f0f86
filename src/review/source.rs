//! Where the articles of a review came from: their identity, their texts, and what was set of them by hand.

use std::path::Path;

use encoding_rs::Encoding;
use jiff::civil::Date;

use crate::text::{Article, Block, Draft};

/// Which file an article came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// Its path or other origin.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The name of the side.
    pub label: String,
}

/// An article's text kept inside the review, so that it can be read where the file is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredText {
    /// Short name of the format it was read from.
    pub format: String,
    /// Title stated by the source.
    pub title: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// Day of publication.
    pub published: Option<Date>,
    /// Language (BCP 47).
    pub language: Option<String>,
    /// Name of the character encoding.
    pub encoding: String,
    /// Its paragraphs.
    pub blocks: Vec<Block>,
}

impl StoredText {
    /// The text of an article.
    #[must_use]
    pub fn of(article: &Article) -> Self {
        Self {
            format: article.format.clone(),
            title: article.title.clone(),
            byline: article.byline.clone(),
            published: article.published,
            language: article.language.tag().map(str::to_owned),
            encoding: article.encoding.clone(),
            blocks: article.paragraphs.iter().map(|p| Block::new(p.kind, article.slice(p.span))).collect(),
        }
    }

    /// The text as another encoding reads it: written back to the bytes it was read from, and read anew. `None` where
    /// that is not possible, since the first reading lost some of them.
    #[must_use]
    pub fn in_encoding(&self, label: &str) -> Option<Self> {
        let then = Encoding::for_label(self.encoding.as_bytes())?;
        let now = Encoding::for_label(label.as_bytes())?;
        let anew = |text: &str| {
            if text.contains(char::REPLACEMENT_CHARACTER) {
                return None;
            }
            let (bytes, used, lost) = then.encode(text);
            // What is written as UTF-16 is UTF-8 to this library.
            if lost || used != then {
                return None;
            }
            let (text, _, wrong) = now.decode(&bytes);
            (!wrong).then(|| text.into_owned())
        };
        let all = |text: &Option<String>| text.as_deref().map_or(Some(None), |text| anew(text).map(Some));
        let blocks = self.blocks.iter().map(|b| Some(Block::new(b.kind, &anew(&b.text)?)));
        Some(Self {
            title: all(&self.title)?,
            byline: all(&self.byline)?,
            encoding: now.name().to_owned(),
            blocks: blocks.collect::<Option<_>>()?,
            ..self.clone()
        })
    }

    /// The article again.
    #[must_use]
    pub fn article(&self, identity: &Identity) -> Article {
        Article::from_draft(Draft {
            label: identity.label.clone(),
            source: identity.path.clone(),
            format: self.format.clone(),
            title: self.title.clone(),
            byline: self.byline.clone(),
            published: self.published,
            language: self.language.clone(),
            blocks: self.blocks.clone(),
            sha256: identity.sha256.clone(),
            encoding: self.encoding.clone(),
            ..Draft::default()
        })
    }
}

/// Where an article came from, so that it is found from any folder: a file's whole path, or what else it is called.
#[must_use]
pub fn place_of(article: &Article) -> String {
    let path = Path::new(&article.source);
    let whole = path.is_file().then(|| std::path::absolute(path).ok()).flatten();
    whole.map_or_else(|| article.source.clone(), |p| p.display().to_string())
}

/// What the reader set of an article; `None` leaves what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Title.
    pub title: Option<String>,
    /// Day of publication.
    pub published: Option<Date>,
    /// Language (BCP 47).
    pub language: Option<String>,
    /// Character encoding (a WHATWG label).
    pub encoding: Option<String>,
    /// Chapter of a book, counted from 1; 0 for all of them.
    pub chapter: Option<usize>,
}

impl Given {
    /// The chapter in words: "2", "all".
    #[must_use]
    pub fn chapter_said(&self) -> Option<String> {
        self.chapter.map(|chapter| if chapter == 0 { "all".to_owned() } else { chapter.to_string() })
    }
}
