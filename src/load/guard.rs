//! Runs a reader where neither a panic nor an endless loop of a library can take the program with it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc,
    thread,
    time::Duration,
};

use super::error::LoadError;

/// How long a reader may take.
const LIMIT: Duration = Duration::from_secs(5);
/// Stack of a reader's thread, in bytes: pages nest deeper than other data. Only touched pages cost memory.
const STACK: usize = 64 << 20;

/// Runs `read` on a thread of its own and gives its answer.
///
/// # Errors
/// Its own, or that it panicked, or that it took longer than five seconds (it is then left to itself).
pub fn run<T: Send + 'static>(source: &str, read: impl FnOnce() -> Result<T, LoadError> + Send + 'static) -> Result<T, LoadError> {
    run_within(source, LIMIT, read)
}

/// As [`run`], with a limit of its own.
///
/// # Errors
/// As [`run`].
pub fn run_within<T: Send + 'static>(
    source: &str,
    limit: Duration,
    read: impl FnOnce() -> Result<T, LoadError> + Send + 'static,
) -> Result<T, LoadError> {
    let (send, answer) = mpsc::sync_channel(1);
    let started = thread::Builder::new().name("factdiff reader".into()).stack_size(STACK).spawn(move || {
        // The receiver is gone when the limit was passed: nobody waits for the answer then.
        let _ = send.send(catch_unwind(AssertUnwindSafe(read)));
    });
    if let Err(e) = started {
        return Err(LoadError::new(source, format!("there is no room to read it ({e})"), "Close other programs and try again"));
    }
    match answer.recv_timeout(limit) {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(LoadError::new(
            source,
            "it is damaged in a way that its reader did not expect",
            "Save it anew in the program that made it, or as plain text",
        )),
        Err(_) => Err(LoadError::new(
            source,
            format!("reading it takes longer than {} seconds", limit.as_secs()),
            "Save the article alone, as plain text for instance",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_and_an_endless_loop_are_errors() {
        let panicked = run::<()>("a.pdf", || panic!("inside")).unwrap_err().to_string();
        assert!(panicked.starts_with("a.pdf: it is damaged"), "{panicked}");
        let slow = run_within::<()>("b.pdf", Duration::from_millis(20), || {
            thread::sleep(Duration::from_secs(2));
            Ok(())
        });
        assert!(slow.unwrap_err().problem.contains("longer than"));
        assert_eq!(run("c", || Ok(3)), Ok(3));
    }
}
