//! Picks window or command line.

use std::process::ExitCode;

use clap::Parser as _;
use factdiff::app;
use factdiff::cli::{self, Cli, Launch};

fn main() -> ExitCode {
    let outcome = match Cli::parse().request() {
        Ok(request) => cli::run(&request),
        Err(launch) => show(&launch),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("factdiff: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Opens the window; where it cannot be opened, writes the report to a file instead.
fn show(launch: &Launch) -> anyhow::Result<u8> {
    if let Some(missing) = cli::no_display() {
        return cli::report_instead(launch, missing);
    }
    match open_window(launch) {
        Ok(()) => Ok(0),
        Err(trouble) => {
            let missing = cli::missing_libraries().map_or(trouble.clone(), |libraries| format!("{trouble}. {libraries}"));
            cli::report_instead(launch, &missing)
        }
    }
}

/// Runs the window until it is closed. Says why it could not be opened.
fn open_window(launch: &Launch) -> Result<(), String> {
    let launch = app::Launch {
        paths: launch.articles.clone(),
        labels: launch.labels.clone(),
        source: launch.options.source,
        ..app::Launch::default()
    };
    app::run(launch).map_err(|e| e.to_string())
}
