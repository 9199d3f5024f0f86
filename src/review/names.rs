//! Names that mean the same in every review: what the reader said once and for all.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::text::Sides;

use super::atomic::{WriteError, write_atomically};
use super::model::{Alias, Reach};

/// The list of names, as it is kept for this user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    aliases: Vec<Alias>,
}

#[derive(Serialize, Deserialize)]
struct Pair {
    left: String,
    right: String,
}

impl Names {
    /// Name of the file in the program's folder.
    pub const FILE: &str = "names.json";

    /// Reads the list. One that is missing is empty.
    ///
    /// # Errors
    /// When it is there but cannot be read; nothing may be written over it then. The sentence says what to do.
    pub fn load(path: &Path) -> Result<Self, String> {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(e) => return Err(format!("{} could not be read: {e}. Check its permissions", path.display())),
        };
        let pairs: Vec<Pair> = serde_json::from_slice(&bytes)
            .map_err(|e| format!("{} is damaged: {e}. It was left as it is; mend it or move it away", path.display()))?;
        let aliases = pairs.into_iter().map(|p| Alias { names: Sides::new(p.left, p.right), reach: Reach::Always }).collect();
        Ok(Self { aliases })
    }

    /// Writes the list; makes its folder where there is none.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), WriteError> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|reason| WriteError::Refused { path: path.to_owned(), reason })?;
        }
        let pairs: Vec<Pair> = self.aliases.iter().map(|a| Pair { left: a.names.left.clone(), right: a.names.right.clone() }).collect();
        // A list of strings always becomes JSON.
        write_atomically(path, &serde_json::to_vec_pretty(&pairs).unwrap_or_default())
    }

    /// The aliases, in the order in which they were said.
    #[must_use]
    pub fn aliases(&self) -> &[Alias] {
        &self.aliases
    }

    /// Follows a review from one state to the next: what came to be said for every review is added, what was taken
    /// back is removed. Answers whether the list changed.
    pub fn follow(&mut self, before: &[Alias], after: &[Alias]) -> bool {
        let always = |all: &[Alias]| all.iter().filter(|a| a.reach == Reach::Always).cloned().collect::<Vec<_>>();
        let (before, after) = (always(before), always(after));
        let old = self.aliases.clone();
        self.aliases.retain(|a| !before.contains(a) || after.contains(a));
        for alias in after {
            if !before.contains(&alias) && !self.aliases.contains(&alias) {
                self.aliases.push(alias);
            }
        }
        self.aliases != old
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alias(left: &str, right: &str, reach: Reach) -> Alias {
        Alias { names: Sides::new(left.into(), right.into()), reach }
    }

    #[test]
    fn what_is_said_for_all_is_kept_and_what_is_taken_back_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data").join(Names::FILE);
        let mut names = Names::load(&path).unwrap();
        let (always, here) = (alias("Burma", "Myanmar", Reach::Always), alias("Bob", "Robert", Reach::Review));
        assert!(names.follow(&[], &[always.clone(), here.clone()]));
        names.save(&path).unwrap();
        assert_eq!(Names::load(&path).unwrap().aliases(), std::slice::from_ref(&always));
        assert!(!names.follow(std::slice::from_ref(&here), std::slice::from_ref(&here)), "another review leaves the list alone");
        assert!(names.follow(&[always], &[]));
        assert!(names.aliases().is_empty());
    }

    #[test]
    fn a_damaged_list_is_named_and_not_read_as_empty() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(Names::FILE);
        std::fs::write(&path, "[{").unwrap();
        let said = Names::load(&path).unwrap_err();
        assert!(said.contains("names.json is damaged"), "{said}");
    }
}
