//! Writing a report so that a failure leaves the old file whole.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// Writes `bytes` to a temporary file beside `target` and renames it onto `target`.
///
/// A target that is no regular file (a pipe, `/dev/stdout`) is written to directly: there is nothing
/// to keep whole. A symbolic link stays one; the file behind it is replaced.
pub(super) fn write_atomically(target: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let refused = || format!("{} could not be written", target.display());
    let place = std::fs::canonicalize(target).unwrap_or_else(|_| target.to_owned());
    match std::fs::metadata(&place) {
        Ok(meta) if meta.is_dir() => anyhow::bail!("{} is a folder; give the name of a file in it", target.display()),
        Ok(meta) if !meta.is_file() => {
            let mut out = OpenOptions::new().write(true).open(&place).with_context(refused)?;
            return out.write_all(bytes).with_context(refused);
        }
        _ => {}
    }
    let folder = match place.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    if !folder.is_dir() {
        anyhow::bail!("{} could not be written: there is no folder {}", target.display(), folder.display());
    }
    replace(&folder, &place, bytes).with_context(refused)
}

fn replace(folder: &Path, place: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".factdiff-").suffix(".tmp");
    // A new file gets what the user's mask leaves of 0666; an old one keeps its own permissions.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Ok(old) = std::fs::metadata(place) {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(place)?;
    Ok(())
}
