//! Gives memory back to the system.

/// Gives back what was freed and kept for later. A comparison takes several times what its answer needs, in pieces of
/// many threads that the allocator would keep as long as the window is open.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[allow(unsafe_code)]
pub fn give_back() {
    // SAFETY: malloc_trim(3) asks nothing of its caller; it touches only memory that is free, under the allocator's locks.
    unsafe {
        libc::malloc_trim(0);
    }
}

/// Elsewhere the allocator decides by itself.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub const fn give_back() {}
