//! `factdiff LEFT RIGHT` where no window can be shown: the report goes to a file instead.

use std::path::Path;

use crate::report::{Format, Subject, export};
use crate::review::{ENDING, create_beside};
use crate::text::{Side, Sides};

use super::args::Launch;
use super::report;

/// Writes the report that stands in for the window to `factdiff-report.html` in the current folder
/// (`-2`, `-3` where that exists) and says so on standard error, after what is missing.
///
/// # Errors
/// When there are no two articles to report on, or the report cannot be made or written.
pub fn report_instead(launch: &Launch, missing: &str) -> anyhow::Result<u8> {
    let Sides { left: Some(left), right: Some(right) } = &launch.articles else {
        let hint = match (&launch.articles.left, &launch.articles.right) {
            (Some(one), None) if one.extension().is_some_and(|e| e == ENDING) => {
                "Without a window, make the review's report: factdiff report REVIEW"
            }
            (None, None) => "Without a window, give two articles: factdiff report LEFT RIGHT",
            _ => "Without a window, one article is not enough: factdiff report LEFT RIGHT",
        };
        anyhow::bail!("{missing}. {hint}");
    };
    eprintln!("factdiff: {missing}");
    // Standard input got its name after the call was read.
    let mut load = launch.load.clone();
    for side in Side::BOTH {
        load[side].label.clone_from(&launch.labels[side]);
    }
    let comparison = report::compared(&Sides::new(left.clone(), right.clone()), &load, &launch.options)?;
    let bytes = export(&Subject::new(&comparison), Format::Html)?;
    let path = create_beside(Path::new(""), "factdiff-report", Format::Html.ending(), &bytes)?;
    eprintln!("factdiff: Instead of opening a window, the report was written to {}", path.display());
    Ok(0)
}
