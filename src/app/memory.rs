//! Gives memory back to the system.

/// Gives back what was freed and kept for later. A comparison takes several times what its answer needs, in pieces of
/// many threads that the allocator would keep as long as the window is open. Waits for every worker thread, since each
/// keeps its own.
pub fn give_back() {
    rayon::broadcast(|_| collect());
    collect();
}

#[allow(unsafe_code)]
fn collect() {
    // SAFETY: mi_collect(force) asks nothing of its caller; it touches only what the calling thread has freed.
    unsafe {
        libmimalloc_sys::mi_collect(true);
    }
}
