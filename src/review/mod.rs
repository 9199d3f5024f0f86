//! Floor 5: what the reader decided about a comparison.
//!
//! A [`Review`] holds decisions and notes, what was set by hand, and the identity of both articles.
//! Every change is a [`Command`], so that all of it can be undone. A review never holds a comparison:
//! [`Review::standing`] finds each decision again, by content, in whatever comparison there is now.

mod anchor;
mod atomic;
mod attach;
mod command;
mod decision;
mod edit;
mod file;
mod mirror;
mod model;
mod names;
mod place;
mod recent;
mod source;

pub use anchor::{Anchor, HandSet};
pub use atomic::{WriteError, create_beside, write_atomically, write_atomically_with};
pub use command::Command;
pub use decision::{Decision, Include, Mark, Passages, Remembered, Standing};
pub use edit::{edited, plain_text};
pub use file::{ENDING, OpenError, SCHEMA, SaveError, Stamp};
pub use model::{Alias, Decided, Progress, Reach, Review, State};
pub use names::Names;
pub use recent::{Pair, Recent};
pub use source::{Given, Identity, StoredText, place_of};
