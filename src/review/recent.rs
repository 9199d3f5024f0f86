//! Which review belongs to which two files, so that it is offered again when they are opened.

use std::fs::{File, OpenOptions};
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
    /// The reader began anew instead of going on with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub set_aside: bool,
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

    /// Reads the list, changes it and writes it, while no other thread or window of the program does the same: what each
    /// of them noted stands. Answers what `change` answers.
    ///
    /// # Errors
    /// When the list cannot be written.
    pub fn change<T>(path: &Path, change: impl FnOnce(&mut Self) -> T) -> Result<T, WriteError> {
        let _lock = lock(path);
        let mut recent = Self::load(path);
        let answer = change(&mut recent);
        recent.save(path)?;
        Ok(answer)
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
        self.pairs.insert(0, Pair { left, right, review: path.to_owned(), left_file, right_file, set_aside: false });
        self.pairs.truncate(ROOM);
    }

    /// The reviews of two files, by their SHA-256, that still exist, the latest first; whichever of the files stood on
    /// the left.
    pub fn find(&self, left: &str, right: &str) -> impl Iterator<Item = &Path> {
        let is_it = move |p: &&Pair| {
            !p.left.is_empty() && !p.right.is_empty() && ((p.left == left && p.right == right) || (p.left == right && p.right == left))
        };
        self.pairs.iter().filter(is_it).filter(|p| !p.set_aside).map(|p| p.review.as_path()).filter(|p| p.exists())
    }

    /// As [`Recent::find`], by the files' places: for files that were changed since.
    pub fn find_by_place(&self, left: &Path, right: &Path) -> impl Iterator<Item = &Path> {
        let (left, right) = (file(left), file(right));
        let known = left.is_some() && right.is_some();
        let is_it =
            move |p: &&Pair| known && ((p.left_file == left && p.right_file == right) || (p.left_file == right && p.right_file == left));
        self.pairs.iter().filter(is_it).filter(|p| !p.set_aside).map(|p| p.review.as_path()).filter(|p| p.exists())
    }

    /// Whether a review is offered no longer.
    #[must_use]
    pub fn is_set_aside(&self, review: &Path) -> bool {
        self.pairs.iter().any(|p| p.review == review && p.set_aside)
    }

    /// Offers a review no longer; its file stays. Work on it makes it be offered again.
    pub fn set_aside(&mut self, review: &Path) {
        for pair in self.pairs.iter_mut().filter(|p| p.review == review) {
            pair.set_aside = true;
        }
    }
}

/// Holds whoever else changes a list off until what it answers is dropped. The list itself cannot be locked: each change
/// puts another file in its place. `None` where the system has no locks; the list is a convenience, and changed all the same.
fn lock(list: &Path) -> Option<File> {
    std::fs::create_dir_all(list.parent()?).ok()?;
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(list.with_extension("lock")).ok()?;
    file.lock().ok()?;
    Some(file)
}

/// A file's one true path; `None` where there is no such file.
fn file(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok().filter(|p| p.is_file())
}
