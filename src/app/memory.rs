//! Gives memory back to the system.

/// Gives back what was freed and kept for later. A comparison takes several times what its answer needs, in pieces of
/// many threads that the allocator would keep as long as the window is open. Waits for every worker thread, since each
/// keeps its own.
pub fn give_back() {
    rayon::broadcast(|_| collect());
    collect();
}

/// How long freed memory is kept for later, in milliseconds; large pieces ten times as long. A comparison frees and takes again all
/// the while; given back at once, it would be cleared anew each time, a twentieth of a long comparison's work.
const KEPT: std::ffi::c_long = 1_000;

/// The allocator's option that says so, which its bindings do not name: `mi_option_purge_delay` of version 2.
const PURGE_DELAY: libmimalloc_sys::mi_option_t = 15;

/// Keeps what is freed for a while. To be called before the first comparison.
#[allow(unsafe_code)]
pub fn keep_for_a_while() {
    // SAFETY: mi_option_set only stores a number.
    unsafe {
        libmimalloc_sys::mi_option_set(PURGE_DELAY, KEPT);
    }
}

#[allow(unsafe_code)]
fn collect() {
    // SAFETY: mi_collect(force) asks nothing of its caller; it touches only what the calling thread has freed.
    unsafe {
        libmimalloc_sys::mi_collect(true);
    }
}
