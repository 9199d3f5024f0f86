//! Writing a file so that a failure, or a kill at any moment, leaves the old file whole.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

/// What temporary files are called, so that those of a killed program are known again.
const PREFIX: &str = ".factdiff-";
const SUFFIX: &str = ".tmp";

/// Age at which a temporary file belongs to nobody any more.
const STALE: Duration = Duration::from_secs(600);

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The target is a folder.
    #[error("{} is a folder; give the name of a file in it", .0.display())]
    Folder(PathBuf),
    /// The folder that the file should stand in does not exist.
    #[error("{} could not be written: there is no folder {}", .0.display(), .1.display())]
    NoFolder(PathBuf, PathBuf),
    /// The system refused.
    #[error("{} could not be written: {reason}", path.display())]
    Refused {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
}

/// Writes `bytes` to a file, as [`write_atomically_with`] does.
///
/// # Errors
/// As [`write_atomically_with`].
pub fn write_atomically(target: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    write_atomically_with(target, |file| file.write_all(bytes))
}

/// Lets `write` fill a temporary file beside `target` and renames it onto `target`.
///
/// A target that is no regular file (a pipe, `/dev/stdout`) is written to directly: there is nothing
/// to keep whole. A symbolic link stays one; the file behind it is replaced. A file that is there
/// keeps its permissions.
///
/// # Errors
/// When the target is a folder, its folder does not exist, `write` fails, or the system refuses; the old file is
/// untouched then and no temporary file is left.
pub fn write_atomically_with(target: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> Result<(), WriteError> {
    let refused = |reason| WriteError::Refused { path: target.to_owned(), reason };
    let place = std::fs::canonicalize(target).unwrap_or_else(|_| target.to_owned());
    let old = std::fs::metadata(&place).ok();
    match &old {
        Some(meta) if meta.is_dir() => return Err(WriteError::Folder(target.to_owned())),
        Some(meta) if !meta.is_file() => {
            let mut out = OpenOptions::new().write(true).open(&place).map_err(refused)?;
            return write(&mut out).map_err(refused);
        }
        _ => {}
    }
    let file = written(target, &folder_of(&place), write)?;
    if let Some(meta) = old {
        file.as_file().set_permissions(meta.permissions()).map_err(refused)?;
    }
    file.persist(&place).map_err(|e| refused(e.error))?;
    Ok(())
}

/// Removes what killed programs left in a file's folder. Whatever cannot be removed stays.
pub(super) fn sweep(target: &Path) {
    let Ok(entries) = std::fs::read_dir(folder_of(target)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|n| n.starts_with(PREFIX) && n.ends_with(SUFFIX));
        let age = || entry.metadata().ok()?.modified().ok()?.elapsed().ok();
        if ours && age().is_some_and(|age| age > STALE) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// As [`write_atomically`], under the first free name of `name`, `name-2`, `name-3`, … in `folder`;
/// no file is ever replaced. Answers the path.
///
/// # Errors
/// As [`write_atomically`].
pub fn create_beside(folder: &Path, stem: &str, ending: &str, bytes: &[u8]) -> Result<PathBuf, WriteError> {
    let first = folder.join(format!("{stem}.{ending}"));
    let mut file = written(&first, &folder_of(&first), |file| file.write_all(bytes))?;
    let mut path = first;
    for number in 2_u32.. {
        match file.persist_noclobber(&path) {
            Ok(_) => break,
            Err(e) if e.error.kind() == io::ErrorKind::AlreadyExists => file = e.file,
            Err(e) => return Err(WriteError::Refused { path, reason: e.error }),
        }
        path = folder.join(format!("{stem}-{number}.{ending}"));
    }
    Ok(path)
}

/// A temporary file in `folder` that holds what `write` wrote and has reached the disk.
fn written(target: &Path, folder: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> Result<NamedTempFile, WriteError> {
    if !folder.is_dir() {
        return Err(WriteError::NoFolder(target.to_owned(), folder.to_owned()));
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    // What the user's mask leaves of 0666, as every new file of theirs.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let fill = || {
        let mut file = builder.tempfile_in(folder)?;
        write(file.as_file_mut())?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    fill().map_err(|reason| WriteError::Refused { path: target.to_owned(), reason })
}

fn folder_of(place: &Path) -> PathBuf {
    match place.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.html");
        write_atomically(&target, b"one").unwrap();
        write_atomically(&target, b"two").unwrap();
        assert_eq!(std::fs::read(&target).unwrap(), b"two");
        assert_eq!(names(folder.path()), ["a.html"]);
    }

    #[test]
    fn where_writing_fails_in_the_middle_the_old_file_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.json");
        write_atomically(&target, b"old").unwrap();
        let error = write_atomically_with(&target, |file| {
            file.write_all(b"half")?;
            Err(io::Error::other("the disk is full"))
        });
        assert!(error.unwrap_err().to_string().ends_with("a.json could not be written: the disk is full"));
        assert_eq!(std::fs::read(&target).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["a.json"]);
    }

    #[test]
    fn a_folder_is_no_target_and_a_missing_one_is_named() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(write_atomically(folder.path(), b"x"), Err(WriteError::Folder(_))));
        let error = write_atomically(&folder.path().join("none/a.html"), b"x").unwrap_err();
        assert!(error.to_string().contains("there is no folder"), "{error}");
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_free_name_is_found_and_no_file_replaced() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["one", "two", "three"] {
            create_beside(folder.path(), "report", "html", text.as_bytes()).unwrap();
        }
        assert_eq!(names(folder.path()), ["report-2.html", "report-3.html", "report.html"]);
        assert_eq!(std::fs::read(folder.path().join("report.html")).unwrap(), b"one");
    }

    #[test]
    fn what_a_killed_program_left_is_swept_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let old = std::time::SystemTime::now() - Duration::from_secs(3_600);
        for (name, aged) in [(".factdiff-a.tmp", true), (".factdiff-b.tmp", false), ("mine.tmp", true)] {
            let file = std::fs::File::create(folder.path().join(name)).unwrap();
            if aged {
                file.set_modified(old).unwrap();
            }
        }
        sweep(&folder.path().join("a.factdiff"));
        assert_eq!(names(folder.path()), [".factdiff-b.tmp", "mine.tmp"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_permissions_are_kept() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        std::fs::write(&real, b"old").unwrap();
        std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write_atomically(&link, b"new").unwrap();
        assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(std::fs::read(&real).unwrap(), b"new");
        assert_eq!(std::fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
