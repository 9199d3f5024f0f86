//! Watches the files of both articles and tells when one of them holds something else than what was read.
//!
//! The folders are watched, not the files: most programs save by putting a new file in the old one's place. What
//! counts is the content, so that a file that was merely touched is no news.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use sha2::{Digest as _, Sha256};

use crate::text::{Side, Sides};

use super::hand::Watched;

/// A file is looked at once nothing happened to it for so long: whoever saves it may not be done.
const QUIET: Duration = Duration::from_millis(150);

/// What the thread that looks at files is told.
enum Told {
    /// These are the files now.
    Files(Sides<Option<Watched>>),
    /// Something happened in one of their folders.
    Stir,
}

/// The watch over both files.
pub struct Watch {
    watcher: Option<RecommendedWatcher>,
    folders: BTreeSet<PathBuf>,
    tx: Sender<Told>,
}

impl Watch {
    /// A watch over nothing yet. `news` is called, on another thread, with the side whose file changed and the
    /// SHA-256 that was read from it.
    pub fn new(news: impl Fn(Side, String) + Send + 'static) -> Self {
        let (tx, rx) = channel();
        let stir = tx.clone();
        // Where the system cannot watch, nothing is told by itself; `look` still does.
        let watcher = notify::recommended_watcher(move |event| {
            if may_have_changed(&event) {
                let _ = stir.send(Told::Stir);
            }
        });
        std::thread::spawn(move || look_after(&rx, &news));
        Self { watcher: watcher.ok(), folders: BTreeSet::new(), tx }
    }

    /// Watches these files from now on, and no others.
    pub fn over(&mut self, files: Sides<Option<Watched>>) {
        let folder = |w: &Watched| w.path.parent().map(|p| if p.as_os_str().is_empty() { Path::new(".") } else { p }.to_owned());
        let wanted: BTreeSet<PathBuf> = [&files.left, &files.right].into_iter().flatten().filter_map(folder).collect();
        if let Some(watcher) = &mut self.watcher {
            for gone in self.folders.difference(&wanted) {
                let _ = watcher.unwatch(gone);
            }
            for new in wanted.difference(&self.folders) {
                let _ = watcher.watch(new, RecursiveMode::NonRecursive);
            }
        }
        self.folders = wanted;
        let _ = self.tx.send(Told::Files(files));
    }

    /// Looks at the files now: the window came to the front.
    pub fn look(&self) {
        let _ = self.tx.send(Told::Stir);
    }
}

/// Whether a file may hold something else after this. That a file was opened and read is no reason to read it: our own
/// look would be the reason for the next one, for as long as the window is open.
fn may_have_changed(event: &notify::Result<Event>) -> bool {
    let only_read = |kind: EventKind| kind.is_access() && kind != EventKind::Access(AccessKind::Close(AccessMode::Write));
    event.as_ref().map_or(true, |event| !only_read(event.kind))
}

fn look_after(rx: &Receiver<Told>, news: &impl Fn(Side, String)) {
    let mut files: Sides<Option<Watched>> = Sides::default();
    // What was told of a side already.
    let mut told: Sides<Option<String>> = Sides::default();
    let mut stirred = false;
    loop {
        let next = if stirred { rx.recv_timeout(QUIET) } else { rx.recv().map_err(|_| RecvTimeoutError::Disconnected) };
        match next {
            Ok(Told::Files(new)) => {
                files = new;
                told = Sides::default();
                stirred = true;
            }
            Ok(Told::Stir) => stirred = true,
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                stirred = false;
                for side in Side::BOTH {
                    let Some(file) = &files[side] else { continue };
                    let Some(now) = sha256(&file.path) else { continue };
                    if now != file.sha256 && told[side].as_ref() != Some(&now) {
                        news(side, file.sha256.clone());
                        told[side] = Some(now);
                    }
                }
            }
        }
    }
}

/// SHA-256 of a file in hexadecimal; `None` where it cannot be read or is empty, as in the middle of being saved.
fn sha256(path: &Path) -> Option<String> {
    if !path.is_file() {
        return None;
    }
    let bytes = std::fs::read(path).ok().filter(|b| !b.is_empty())?;
    Some(Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watched(path: &Path) -> Watched {
        Watched { path: path.to_owned(), sha256: sha256(path).unwrap() }
    }

    #[test]
    fn reading_a_file_is_no_reason_to_look_at_it_again() {
        let after = |kind| may_have_changed(&Ok(Event::new(kind)));
        assert!(!after(EventKind::Access(AccessKind::Open(AccessMode::Any))));
        assert!(!after(EventKind::Access(AccessKind::Close(AccessMode::Read))));
        assert!(after(EventKind::Access(AccessKind::Close(AccessMode::Write))));
        assert!(after(EventKind::Modify(notify::event::ModifyKind::Any)));
        assert!(after(EventKind::Create(notify::event::CreateKind::File)));
        assert!(may_have_changed(&Err(notify::Error::generic("events were lost"))));
    }

    #[test]
    fn a_file_that_holds_something_else_is_told_once_and_a_touched_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let [left, right] = ["left.txt", "right.txt"].map(|n| folder.path().join(n));
        for path in [&left, &right] {
            std::fs::write(path, "One.").unwrap();
        }
        let (tx, rx) = channel();
        let mut watch = Watch::new(move |side, from| {
            let _ = tx.send((side, from));
        });
        let files = Sides::new(Some(watched(&left)), Some(watched(&right)));
        let was = files.right.clone().unwrap().sha256;
        watch.over(files);
        std::fs::write(&left, "One.").unwrap();
        // As editors save: a new file in the place of the old.
        let beside = folder.path().join("right.new");
        std::fs::write(&beside, "Two.").unwrap();
        std::fs::rename(&beside, &right).unwrap();
        assert_eq!(rx.recv_timeout(Duration::from_secs(20)), Ok((Side::Right, was)));
        watch.look();
        std::fs::write(folder.path().join("other.txt"), "Three.").unwrap();
        assert!(rx.recv_timeout(QUIET * 4).is_err(), "nothing else is news");
    }
}
