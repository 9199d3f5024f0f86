//! Picks window or command line.

use std::process::ExitCode;

use clap::Parser as _;
use factdiff::app;
use factdiff::cli::{self, Cli};

fn main() -> ExitCode {
    let outcome = match Cli::parse().request() {
        Ok(request) => cli::run(&request),
        Err(launch) => {
            let launch = app::Launch { paths: launch.articles, labels: launch.labels, source: launch.options.source };
            app::run(launch).map(|()| 0).map_err(Into::into)
        }
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("factdiff: {error:#}");
            ExitCode::from(2)
        }
    }
}
