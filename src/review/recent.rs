//! Which review belongs to which two files, so that it is offered again when they are opened.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::atomic::{WriteError, write_atomically};
use super::model::Review;

/// How many pairs are remembered.
const ROOM: usize = 100;

/// A review of two files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// SHA-256 of the left file, in hexadecimal.
    pub left: String,
    /// SHA-256 of the right file, in hexadecimal.
    pub right: String,
    /// The review file.
    pub review: PathBuf,
    /// The left file, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_file: Option<PathBuf>,
    /// The right file, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right_file: Option<PathBuf>,
}

/// Reviews by their two files, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    pairs: Vec<Pair>,
}

impl Recent {
    /// Where the list is kept for this user; `None` where the system has no such place.
    #[must_use]
    pub fn default_path() -> Option<PathBuf> {
        directories::ProjectDirs::from("", "", "factdiff").map(|dirs| dirs.data_local_dir().join("recent.json"))
    }

    /// Reads the list. One that is missing or damaged is empty: it is a convenience, and made anew.
    #[must_use]
    pub fn load(path: &Path) -> Self {
        std::fs::read(path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes the list; makes its folder where there is none.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), WriteError> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|reason| WriteError::Refused { path: path.to_owned(), reason })?;
        }
        // A list of strings always becomes JSON.
        write_atomically(path, &serde_json::to_vec_pretty(self).unwrap_or_default())
    }

    /// Puts a review first in the list. Articles without a file (pasted text) have no identity to be
    /// found by, and are passed over.
    pub fn remember(&mut self, review: &Review, path: &Path) {
        let (left, right) = (review.files.left.sha256.clone(), review.files.right.sha256.clone());
        if left.is_empty() || right.is_empty() {
            return;
        }
        self.pairs.retain(|p| p.review != path);
        let [left_file, right_file] = [&review.files.left.path, &review.files.right.path].map(|p| file(Path::new(p)));
        self.pairs.insert(0, Pair { left, right, review: path.to_owned(), left_file, right_file });
        self.pairs.truncate(ROOM);
    }

    /// The latest review of two files, by their SHA-256, that still exists; whichever of them stood on the left.
    #[must_use]
    pub fn find(&self, left: &str, right: &str) -> Option<&Path> {
        if left.is_empty() || right.is_empty() {
            return None;
        }
        self.pairs
            .iter()
            .filter(|p| (p.left == left && p.right == right) || (p.left == right && p.right == left))
            .map(|p| p.review.as_path())
            .find(|p| p.exists())
    }

    /// As [`Recent::find`], by the files' places: for files that were changed since.
    #[must_use]
    pub fn find_by_place(&self, left: &Path, right: &Path) -> Option<&Path> {
        let (left, right) = (Some(file(left)?), Some(file(right)?));
        let is_it = |p: &&Pair| (p.left_file == left && p.right_file == right) || (p.left_file == right && p.right_file == left);
        self.pairs.iter().filter(is_it).map(|p| p.review.as_path()).find(|p| p.exists())
    }
}

/// A file's one true path; `None` where there is no such file.
fn file(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok().filter(|p| p.is_file())
}
