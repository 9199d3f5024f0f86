//! Standard input for the window, which opens files alone.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use tempfile::NamedTempFile;

use crate::text::Side;

use super::args::Launch;
use super::source;

impl Launch {
    /// Puts standard input into a temporary file where a side is `-`, and that file in its place. The
    /// file lives as long as what is answered.
    ///
    /// # Errors
    /// When both sides are `-`, or standard input cannot be read or kept.
    pub fn spool(&mut self) -> anyhow::Result<Option<NamedTempFile>> {
        let given = |path: &Option<PathBuf>| path.as_deref().is_some_and(source::is_stdin);
        let side = match (given(&self.articles.left), given(&self.articles.right)) {
            (false, false) => return Ok(None),
            (true, true) => anyhow::bail!("{}", source::TWICE),
            (true, false) => Side::Left,
            (false, true) => Side::Right,
        };
        let limit = self.load[side].limit;
        let mut bytes = Vec::new();
        std::io::stdin().lock().take(limit.saturating_add(1)).read_to_end(&mut bytes).context("Standard input could not be read")?;
        let mut file = NamedTempFile::with_prefix("factdiff-").context("Standard input could not be kept in a temporary file")?;
        file.write_all(&bytes).context("Standard input could not be kept in a temporary file")?;
        self.articles[side] = Some(file.path().to_owned());
        self.labels[side].get_or_insert_with(|| source::STDIN_NAME.to_owned());
        Ok(Some(file))
    }
}
