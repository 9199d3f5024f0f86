//! Gets the bytes of a file, within a limit.

use std::{fs::File, io::Read as _, path::Path};

use super::{error::LoadError, guard};

/// Reads a file whole.
///
/// # Errors
/// When there is none, it is a directory, it may not be read, or it is larger than `limit` bytes.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, LoadError> {
    let name = path.display().to_string();
    let about = std::fs::metadata(path).map_err(|e| failure(&name, &e))?;
    if about.is_dir() {
        return Err(LoadError::new(name, "it is a folder", "Choose a file inside it"));
    }
    if about.len() > limit {
        return Err(too_large(&name, about.len(), limit));
    }
    let (owned, source) = (path.to_owned(), name.clone());
    // One byte more than there are, so that its end is found without growing.
    let room = usize::try_from(about.len()).map_or(0, |bytes| bytes + 1);
    let take = move || {
        let mut bytes = Vec::with_capacity(room);
        let file = File::open(&owned).map_err(|e| failure(&source, &e))?;
        file.take(limit + 1).read_to_end(&mut bytes).map_err(|e| failure(&source, &e))?;
        Ok(bytes)
    };
    // A pipe or device may never end, or never begin.
    let bytes: Vec<u8> = if about.is_file() { take()? } else { guard::run(&name, take)? };
    if bytes.len() as u64 > limit {
        return Err(too_large(&name, bytes.len() as u64, limit));
    }
    Ok(bytes)
}

/// The error for a source over the limit.
#[must_use]
pub fn too_large(source: &str, size: u64, limit: u64) -> LoadError {
    let megabytes = |n: u64| if n >= 1 << 20 { format!("{} MB", n.div_ceil(1 << 20)) } else { format!("{n} bytes") };
    let problem = format!("it has more than {} ({} or more)", megabytes(limit), megabytes(size));
    LoadError::new(source, problem, "Save the article alone, without its pictures")
}

fn failure(name: &str, error: &std::io::Error) -> LoadError {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => LoadError::new(name, "there is no such file", "Check its name and folder"),
        ErrorKind::PermissionDenied => {
            LoadError::new(name, "it may not be read", "Change its permissions, or copy it to a folder of yours")
        }
        _ => LoadError::new(name, format!("it cannot be read ({error})"), "Check that the disk or network that holds it is there"),
    }
}
