//! Where reviews are kept: in a file of the reader's choice, or in the program's own folder; and the earlier reviews of
//! two articles that are found there.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::review::{ENDING, Identity, OpenError, Recent, Review, SaveError, Stamp};
use crate::text::Sides;

/// Name of the list of reviews in the program's folder.
const LIST: &str = "recent.json";

/// How many earlier reviews of the same two articles are offered.
const OFFERED: usize = 3;

/// A review as it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub stamp: Stamp,
    /// What the reader should know of it: that it is another file than before, say.
    pub trouble: Option<String>,
}

/// An earlier review of two articles.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// Its file.
    pub path: PathBuf,
    /// What the file holds.
    pub stamp: Stamp,
    /// When it was saved.
    pub saved: Option<SystemTime>,
    /// The review.
    pub review: Review,
}

/// Saves a review: to its file, or to a new one in the program's own folder. What another window wrote meanwhile, a
/// damaged review and a newer one are left alone. Nothing is saved where there is neither a file nor a folder.
///
/// # Errors
/// When it cannot be written.
pub fn save(review: &Review, file: Option<PathBuf>, stamp: Option<&Stamp>, folder: Option<&Path>) -> Result<Option<Kept>, String> {
    let mut kept = match (file, folder) {
        (Some(path), _) => in_its_file(review, path, stamp)?,
        (None, Some(folder)) => match own_stem(&review.files) {
            Some(stem) => {
                let reviews = own_folder(folder);
                std::fs::create_dir_all(&reviews).map_err(|e| format!("The review was not saved: {e}"))?;
                let (path, stamp) = review.save_beside(&reviews, &stem).map_err(|e| e.to_string())?;
                Kept { path, stamp, trouble: None }
            }
            // Articles without a file to be found by: kept as long as the window is open.
            None => return Ok(None),
        },
        (None, None) => return Ok(None),
    };
    if let Some(folder) = folder
        && let Err(e) = Recent::change(&folder.join(LIST), |recent| recent.remember(review, &kept.path))
    {
        kept.trouble.get_or_insert_with(|| format!("The review was saved, but the list of reviews was not: {e}"));
    }
    Ok(Some(kept))
}

fn in_its_file(review: &Review, path: PathBuf, stamp: Option<&Stamp>) -> Result<Kept, String> {
    let saved = stamp.map_or_else(|| review.save(&path), |stamp| review.save_since(&path, stamp));
    match saved {
        Ok(stamp) => Ok(Kept { path, stamp, trouble: None }),
        Err(SaveError::Meanwhile(_)) => {
            let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            let folder = path.parent().unwrap_or(Path::new(""));
            let (beside, stamp) = review.save_beside(folder, &stem).map_err(|e| e.to_string())?;
            let said = format!("{} was changed by another window meanwhile, and left as it is", path.display());
            let trouble = Some(format!("{said}. This window keeps its review in {} from now on", beside.display()));
            Ok(Kept { path: beside, stamp, trouble })
        }
        Err(e) => Err(e.to_string()),
    }
}

/// The earlier reviews of two files that say something, the latest first: by the files' content, or else by their
/// places. One that cannot be opened is told in words, and left as it is.
pub fn earlier(folder: &Path, files: &Sides<Identity>) -> (Vec<Earlier>, Vec<String>) {
    let Sides { left, right } = files;
    let list = Recent::load(&folder.join(LIST));
    let mut paths: Vec<PathBuf> = list.find(&left.sha256, &right.sha256).map(Path::to_owned).collect();
    // The list is a convenience: what the program kept is found without it.
    paths.extend(own_files(folder, files).into_iter().filter(|p| !list.is_set_aside(p)));
    paths.extend(list.find_by_place(Path::new(&left.path), Path::new(&right.path)).map(Path::to_owned));
    let (mut found, mut trouble) = (Vec::<Earlier>::new(), Vec::new());
    for path in paths {
        if found.iter().any(|e| e.path == path) {
            continue;
        }
        let saved = std::fs::metadata(&path).and_then(|m| m.modified()).ok();
        match Review::open_stamped(&path) {
            Ok((review, _)) if review.is_blank() => {}
            Ok((review, stamp)) => found.push(Earlier { path, stamp, saved, review }),
            Err(OpenError::Unreadable { .. }) => {}
            Err(e) => trouble.push(format!("Your earlier review of these two articles was not opened: {e}")),
        }
    }
    found.sort_by_key(|e| std::cmp::Reverse(e.saved));
    found.truncate(OFFERED);
    trouble.dedup();
    (found, trouble)
}

/// Offers these reviews no longer; their files stay.
///
/// # Errors
/// When that cannot be noted.
pub fn set_aside(folder: &Path, reviews: &[(PathBuf, Review)]) -> Result<(), String> {
    let note = |recent: &mut Recent| {
        for (path, review) in reviews {
            recent.remember(review, path);
            recent.set_aside(path);
        }
    };
    Recent::change(&folder.join(LIST), note).map_err(|e| e.to_string())
}

fn own_folder(folder: &Path) -> PathBuf {
    folder.join("reviews")
}

/// What the program calls a review of two files, whichever of them stands on the left; `None` for articles without a
/// file.
fn own_stem(files: &Sides<Identity>) -> Option<String> {
    let short = |side: &Identity| side.sha256.chars().take(16).collect::<String>();
    let mut both = [short(&files.left), short(&files.right)];
    both.sort_unstable();
    both.iter().all(|s| !s.is_empty()).then(|| both.join("-"))
}

/// The reviews of two files in the program's own folder.
fn own_files(folder: &Path, files: &Sides<Identity>) -> Vec<PathBuf> {
    let (Some(stem), Ok(entries)) = (own_stem(files), std::fs::read_dir(own_folder(folder))) else { return Vec::new() };
    let is_it = |path: &PathBuf| {
        let name = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        path.extension().is_some_and(|e| e == ENDING) && name.starts_with(&stem)
    };
    let mut found: Vec<PathBuf> = entries.flatten().map(|e| e.path()).filter(is_it).collect();
    found.sort();
    found
}
