//! Whether this machine can show a window, and what it lacks where it cannot.
//!
//! Nothing is loaded here: libraries are looked for as files, where the dynamic linker would look.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Libraries that a window needs at run time under X11, with Debian's package for each.
const LIBRARIES: [(&str, &str); 6] = [
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libGL.so.1", "libgl1"),
];

/// Whether no display can be reached at all, as a sentence; `None` where one seems to be there.
#[must_use]
pub fn no_display() -> Option<&'static str> {
    let unset = |name: &str| std::env::var_os(name).is_none_or(|value| value.is_empty());
    let needed = cfg!(all(unix, not(target_os = "macos"), not(target_os = "android")));
    (needed && unset("DISPLAY") && unset("WAYLAND_DISPLAY") && unset("WAYLAND_SOCKET"))
        .then_some("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set")
}

/// The libraries that a window would miss, as a sentence that names the packages to install; `None`
/// where all are there or the machine is of a kind that brings its own.
#[must_use]
pub fn missing_libraries() -> Option<String> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let finder = Finder::new();
    let missing: Vec<(&str, &str)> = LIBRARIES.into_iter().filter(|(file, _)| !finder.has(file)).collect();
    if missing.is_empty() {
        return None;
    }
    let files: Vec<&str> = missing.iter().map(|(file, _)| *file).collect();
    let packages: Vec<&str> = missing.iter().map(|(_, package)| *package).collect();
    Some(format!("Missing: {}; on Debian or Ubuntu: sudo apt install {}", files.join(", "), packages.join(" ")))
}

/// Where the dynamic linker looks.
struct Finder {
    folders: Vec<PathBuf>,
    cache: Vec<u8>,
}

impl Finder {
    fn new() -> Self {
        let mut folders: Vec<PathBuf> = std::env::var_os("LD_LIBRARY_PATH").iter().flat_map(std::env::split_paths).collect();
        let triple = format!("{}-linux-gnu", std::env::consts::ARCH);
        for root in ["/lib", "/usr/lib", "/usr/local/lib"] {
            folders.push(Path::new(root).join(&triple));
            folders.push(root.into());
        }
        folders.extend(["/lib64", "/usr/lib64"].map(PathBuf::from));
        Self { folders, cache: std::fs::read("/etc/ld.so.cache").unwrap_or_default() }
    }

    fn has(&self, file: &str) -> bool {
        self.folders.iter().any(|folder| folder.join(file).exists()) || self.cached(file)
    }

    /// Whether the linker's cache holds a path to such a file that is really there.
    fn cached(&self, file: &str) -> bool {
        self.cache
            .split(|&b| b == 0)
            .filter_map(|entry| std::str::from_utf8(entry).ok())
            .filter(|entry| entry.starts_with('/'))
            .map(Path::new)
            .any(|path| path.file_name() == Some(OsStr::new(file)) && path.exists())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_is_found_in_a_folder_or_in_the_cache() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("libfact.so.1");
        std::fs::write(&file, b"").unwrap();
        let cache = [b"head\0libfact.so.1\0".as_slice(), file.to_str().unwrap().as_bytes(), b"\0/gone/libnone.so.1\0"].concat();
        let by_folder = Finder { folders: vec![folder.path().to_owned()], cache: Vec::new() };
        let by_cache = Finder { folders: Vec::new(), cache };
        assert!(by_folder.has("libfact.so.1") && by_cache.has("libfact.so.1"));
        assert!(!by_folder.has("libnone.so.1") && !by_cache.has("libnone.so.1"));
    }
}
