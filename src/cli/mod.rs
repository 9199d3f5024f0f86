//! Floor 7: the command line. Exit codes: 0 success, 1 a finding that was asked for or a batch line
//! that failed, 2 trouble.

mod args;
mod batch;
mod display;
mod fallback;
mod load_args;
mod report;
mod source;
mod spool;

pub use args::{Cli, Launch, Request};
pub use display::{missing_libraries, no_display};
pub use fallback::report_instead;

/// Runs what needs no window.
///
/// # Errors
/// What went wrong, in words, ready for standard error.
pub fn run(request: &Request) -> anyhow::Result<u8> {
    match request {
        Request::Report(call) => report::run(call),
        Request::Batch(call) => batch::run(call),
    }
}
