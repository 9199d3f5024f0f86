//! `factdiff report`.

use std::io::{self, Write as _};

use crate::comparison::{Overrides, compare};
use crate::report::wire::ComparisonFile;
use crate::text::{Side, Sides};

use super::args::ReportCall;
use super::{output, source};

/// Compares two articles and writes the report. Answers the exit code.
pub(super) fn run(call: &ReportCall) -> anyhow::Result<u8> {
    let load = |side: Side| source::load(&call.articles[side], call.compare.label(side));
    let articles = Sides::new(load(Side::Left)?, load(Side::Right)?);
    let comparison = compare(articles, &call.compare.options(), &Overrides::default());
    let mut bytes = serde_json::to_vec_pretty(&ComparisonFile::new(&comparison))?;
    bytes.push(b'\n');
    match &call.output {
        Some(target) => output::write_atomically(target, &bytes)?,
        None => match io::stdout().lock().write_all(&bytes) {
            Err(e) if e.kind() != io::ErrorKind::BrokenPipe => return Err(e.into()),
            _ => {}
        },
    }
    Ok(u8::from(call.exit_code && comparison.has_hard_discrepancy()))
}
