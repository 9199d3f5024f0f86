//! `factdiff report`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::comparison::{Comparison, Options, Overrides, compare};
use crate::facts::{Discrepancy, Scope};
use crate::load::LoadOptions;
use crate::report::{self, Format, Subject};
use crate::review::{Decision, ENDING, Include, OpenError, Review, write_atomically_with};
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
    let found = match &call.subject {
        Given::Articles(arguments) => {
            let comparison = compared(arguments, &call.load.options(&call.compare.given_labels()), &call.compare.options())?;
            deliver(call, &Subject { contents: call.contents, ..Subject::new(&comparison) }, format)?;
            comparison.has_hard_discrepancy()
        }
        Given::Review(path, include) => reviewed(call, path, *include, format)?,
    };
    Ok(u8::from(call.exit_code && found))
}

/// Writes the report of a review. Answers whether a conflict or an altered passage that nobody dismissed goes in.
fn reviewed(call: &ReportCall, path: &Path, include: Include, format: Format) -> anyhow::Result<bool> {
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
    let hard = |d: &&Discrepancy| d.scope == Scope::Between && d.severity.is_loud();
    deliver(call, &subject, format)?;
    Ok(comparison.discrepancies.iter().filter(hard).any(|d| subject.admits(&d.id) && standing.decision(&d.id) != Decision::Dismissed))
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

/// Writes a report to the file that the call names, or to standard output where it names none.
fn deliver(call: &ReportCall, subject: &Subject<'_>, format: Format) -> anyhow::Result<()> {
    if let Some(target) = &call.output {
        return Ok(write_atomically_with(target, |file| report::write(subject, format, file))?);
    }
    let mut out = io::stdout();
    match report::write(subject, format, &mut out).and_then(|()| out.flush()) {
        // Whoever closed the pipe has read enough.
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(e).context("Standard output could not be written"),
        _ => Ok(()),
    }
}
