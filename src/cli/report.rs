//! `factdiff report`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::comparison::{Comparison, Options, Overrides, compare};
use crate::report::{Format, Subject, export};
use crate::review::write_atomically;
use crate::text::{Side, Sides};

use super::args::ReportCall;
use super::source;

/// Compares two articles and writes the report. Answers the exit code.
pub(super) fn run(call: &ReportCall) -> anyhow::Result<u8> {
    let format = match (call.format, &call.output) {
        (Some(format), _) => format,
        (None, Some(path)) => Format::of_path(path)?,
        (None, None) => Format::default(),
    };
    let comparison = compared(&call.articles, &call.compare.given_labels(), &call.compare.options())?;
    let bytes = export(&Subject::new(&comparison), format)?;
    deliver(call.output.as_deref(), &bytes)?;
    Ok(u8::from(call.exit_code && comparison.has_hard_discrepancy()))
}

/// The comparison of two arguments.
pub(super) fn compared(arguments: &Sides<PathBuf>, labels: &Sides<Option<String>>, options: &Options) -> anyhow::Result<Comparison> {
    if Side::BOTH.iter().all(|&side| source::is_stdin(&arguments[side])) {
        anyhow::bail!("Both articles are \"-\", but standard input holds only one; give a file for the other");
    }
    let load = |side: Side| source::load(&arguments[side], labels[side].as_deref());
    let articles = Sides::new(load(Side::Left)?, load(Side::Right)?);
    Ok(compare(articles, options, &Overrides::default()))
}

/// Writes to a file, or to standard output where none is given.
fn deliver(target: Option<&Path>, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(target) = target {
        return Ok(write_atomically(target, bytes)?);
    }
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever closed the pipe has read enough.
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(e).context("Standard output could not be written"),
        _ => Ok(()),
    }
}
