//! Runs a reader where neither a panic nor an endless loop of a library can take the program with it.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use super::error::LoadError;

/// How long a reader may take.
const LIMIT: Duration = Duration::from_secs(5);
/// Stack of a reader's thread, in bytes: pages nest deeper than other data. Only touched pages cost memory.
const STACK: usize = 64 << 20;

thread_local! {
    /// When the time of the reader on this thread is over.
    static UNTIL: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// What a reader's thread is unwound with when its time is over.
struct Late;

/// When the time of the reader that runs on this thread is over; `None` outside of one.
#[must_use]
pub fn until() -> Option<Instant> {
    UNTIL.get()
}

/// Ends the reader that runs on this thread, and the thread with it, where its time is over: nobody waits for its answer
/// any more. For loops whose length a file decides. Does nothing outside of a reader.
pub fn tick() {
    if until().is_some_and(|end| Instant::now() > end) {
        // Unlike a panic this prints nothing.
        resume_unwind(Box::new(Late));
    }
}

/// Runs `read` on a thread of its own and gives its answer.
///
/// # Errors
/// Its own, or that it panicked, or that it took longer than five seconds (it then ends at its next [`tick`]).
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
        UNTIL.set(Instant::now().checked_add(limit));
        let answer = catch_unwind(AssertUnwindSafe(read));
        if !answer.as_ref().is_err_and(|why| why.is::<Late>()) {
            // The receiver is gone when the limit was passed: nobody waits for the answer then.
            let _ = send.send(answer);
        }
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
        // Too slow, or ended by its own clock a moment before.
        Err(_) => Err(too_slow(source, limit)),
    }
}

fn too_slow(source: &str, limit: Duration) -> LoadError {
    let problem = format!("reading it takes longer than {} seconds", limit.as_secs());
    LoadError::new(source, problem, "Save the article alone, as plain text for instance")
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

    #[test]
    fn a_reader_whose_time_is_over_ends_at_its_next_tick() {
        let (ended, end) = mpsc::channel();
        let slow = run_within::<()>("d.pdf", Duration::from_millis(20), move || {
            // Dropped when the thread is unwound.
            let _held = ended;
            loop {
                tick();
                thread::sleep(Duration::from_millis(1));
            }
        });
        assert!(slow.unwrap_err().problem.contains("longer than"));
        assert_eq!(end.recv(), Err::<(), _>(mpsc::RecvError));
        tick();
    }
}
