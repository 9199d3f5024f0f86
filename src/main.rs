//! Picks window or command line.

use std::process::ExitCode;

use clap::Parser as _;
use factdiff::cli::{self, Cli};

fn main() -> ExitCode {
    let outcome = match Cli::parse().request() {
        Ok(request) => cli::run(&request),
        Err(_launch) => Err(anyhow::anyhow!("the window is not there yet")),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("factdiff: {error:#}");
            ExitCode::from(2)
        }
    }
}
