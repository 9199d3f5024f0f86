//! `factdiff report`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::comparison::{Comparison, Options, Overrides, compare};
use crate::facts::{Discrepancy, Scope, Severity};
use crate::load::LoadOptions;
use crate::report::{Format, Subject, export};
use crate::review::{Decision, ENDING, Include, OpenError, Review, write_atomically};
use crate::text::{Side, Sides};

use super::args::{Given, ReportCall};
use super::source;

/// Compares two articles and writes the report. Answers the exit code.
pub(super) fn run(call: &ReportCall) -> anyhow::Result<u8> {
    let format = match (call.format, &call.output) {
        (Some(format), _) => format,
        (None, Some(path)) => Format::of_path(path)?,
        (None, None) => Format::default(),
    };
    let (bytes, found) = match &call.subject {
        Given::Articles(arguments) => {
            let comparison = compared(arguments, &call.load.options(&call.compare.given_labels()), &call.compare.options())?;
            (export(&Subject { contents: call.contents, ..Subject::new(&comparison) }, format)?, comparison.has_hard_discrepancy())
        }
        Given::Review(path, include) => reviewed(call, path, *include, format)?,
    };
    deliver(call.output.as_deref(), &bytes)?;
    Ok(u8::from(call.exit_code && found))
}

/// The report of a review, and whether a conflict or an altered passage that nobody dismissed goes in.
fn reviewed(call: &ReportCall, path: &Path, include: Include, format: Format) -> anyhow::Result<(Vec<u8>, bool)> {
    let review = Review::open(path).map_err(|e| match e {
        OpenError::NotReview(path) => {
            anyhow::anyhow!("{} is no Factdiff review; give two articles, or one review file (.{ENDING})", path.display())
        }
        e => e.into(),
    })?;
    let load = |side: Side| source::load_reviewed(&review, side, path, call.compare.label(side));
    let (left, right) = rayon::join(|| load(Side::Left), || load(Side::Right));
    let articles = Sides::new(left?, right?);
    for side in Side::BOTH {
        if articles[side].sha256 != review.files[side].sha256 {
            eprintln!("factdiff: {} changed since the review was saved", articles[side].source);
        }
    }
    let (overrides, lost) = review.overrides(articles.as_ref());
    for set in &lost {
        eprintln!("factdiff: No longer found. {}", set.describe());
    }
    let comparison = compare(articles, &call.compare.options_or(&review.state().options), &overrides);
    let standing = review.standing(&comparison);
    let subject = Subject { comparison: &comparison, review: Some(&standing), include, contents: call.contents };
    let hard = |d: &&Discrepancy| d.scope == Scope::Between && matches!(d.severity, Severity::Conflict | Severity::Altered);
    let found =
        comparison.discrepancies.iter().filter(hard).any(|d| subject.admits(&d.id) && standing.decision(&d.id) != Decision::Dismissed);
    Ok((export(&subject, format)?, found))
}

/// The comparison of two arguments.
pub(super) fn compared(arguments: &Sides<PathBuf>, load: &Sides<LoadOptions>, options: &Options) -> anyhow::Result<Comparison> {
    if Side::BOTH.iter().all(|&side| source::is_stdin(&arguments[side])) {
        anyhow::bail!("{}", source::TWICE);
    }
    let load = |side: Side| source::load(&arguments[side], load[side].clone());
    let (left, right) = rayon::join(|| load(Side::Left), || load(Side::Right));
    let articles = Sides::new(left?, right?);
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
