//! Reports as their readers get them.

mod report_fixture;

use factdiff::report::{Format, Subject, export};
use report_fixture::ferry;

/// Writes the reports of the fixture to the folder in FACTDIFF_SHOW, for looking at them.
#[test]
#[ignore = "for eyes"]
fn show() {
    let folder = std::path::PathBuf::from(std::env::var_os("FACTDIFF_SHOW").expect("FACTDIFF_SHOW names a folder"));
    let comparison = ferry();
    for format in Format::ALL {
        let bytes = export(&Subject::new(&comparison), format).expect("a report");
        std::fs::write(folder.join("ferry").with_extension(format.ending()), bytes).expect("a file");
    }
}
