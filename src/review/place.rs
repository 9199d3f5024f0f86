//! Where the articles of a review are, after files were moved.

use std::path::{Path, PathBuf};

use crate::text::{Article, Side};

use super::model::Review;
use super::source::{Given, Identity};

impl Review {
    /// The file of a side, where it still is: as the review says, seen from the review's own folder first, then from
    /// the current one; else a file of that name beside the review. `at` is the review's file.
    #[must_use]
    pub fn file_of(&self, side: Side, at: &Path) -> Option<PathBuf> {
        let written = Path::new(&self.files[side].path);
        let folder = at.parent().unwrap_or(Path::new(""));
        let beside = written.file_name().map(|name| folder.join(name));
        [Some(folder.join(written)), Some(written.to_owned()), beside].into_iter().flatten().find(|p| p.is_file())
    }

    /// The article of a side from the text that the review keeps, as it was read, with what was set by hand of it;
    /// `None` where the review keeps no texts.
    #[must_use]
    pub fn kept_article(&self, side: Side, label: Option<&str>) -> Option<Article> {
        let kept = &self.state().texts.as_ref()?[side];
        let Given { title, published, language, encoding, .. } = self.state().given[side].clone();
        let mut text = encoding.and_then(|label| kept.in_encoding(&label)).unwrap_or_else(|| kept.clone());
        text.title = title.or(text.title);
        text.published = published.or(text.published);
        text.language = language.or(text.language);
        let identity = &self.files[side];
        Some(text.article(&Identity { label: label.unwrap_or(&identity.label).to_owned(), ..identity.clone() }))
    }
}
