//! Picks window or command line.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use clap::Parser as _;
use factdiff::app;
use factdiff::cli::{self, Cli, Launch};
use mimalloc::MiMalloc;

/// A comparison makes and drops small lists by the million on all cores; this allocator takes an eighth less time for it.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    app::keep_memory();
    let outcome = match Cli::parse().request() {
        Ok(request) => cli::run(&request),
        Err(launch) => show(*launch),
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
fn show(mut launch: Launch) -> anyhow::Result<u8> {
    if let Some(missing) = cli::no_display() {
        return cli::report_instead(&launch, missing);
    }
    let _spooled = launch.spool()?;
    let trouble = match caught(|| open_window(&launch)) {
        Ok(Ok(())) => return Ok(0),
        Ok(Err(trouble)) => Some(trouble),
        // What opens windows panics where a library is missing; every other panic is an error of ours.
        Err(panic) => {
            anyhow::ensure!(cli::missing_libraries().is_some(), "The window stopped on an error of its own; please report it: {panic}");
            None
        }
    };
    let missing = match (cli::missing_libraries(), trouble) {
        (Some(libraries), _) => format!("The window could not be opened. {libraries}"),
        (None, Some(trouble)) => trouble,
        (None, None) => "The window could not be opened".to_owned(),
    };
    cli::report_instead(&launch, &missing)
}

/// Runs the window until it is closed. Says why it could not be opened.
fn open_window(launch: &Launch) -> Result<(), String> {
    let start = app::Launch {
        paths: launch.articles.clone(),
        labels: launch.labels.clone(),
        source: launch.options.source,
        load: launch.load.clone(),
    };
    app::run(start).map_err(|e| e.to_string())
}

/// Runs `work` on this thread; answers what a panic says instead of printing it. Panics of other
/// threads are printed as ever.
fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let said = Arc::new(Mutex::new(String::new()));
    let (here, heard) = (std::thread::current().id(), Arc::clone(&said));
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().id() == here {
            *heard.lock().unwrap_or_else(PoisonError::into_inner) = panic.to_string();
        } else {
            usual(panic);
        }
    }));
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| said.lock().unwrap_or_else(PoisonError::into_inner).clone())
}
