//! Floor 5: what the reader decided about a comparison.

mod atomic;
mod decision;

pub use atomic::{WriteError, create_beside, write_atomically};
pub use decision::{Decision, Include, Mark, Passages, Remembered, Standing};
