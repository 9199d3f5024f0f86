//! What stands on a web page beside its article, and what of it belongs to the article after all.

mod boxes;
mod credits;
pub(super) mod furniture;
mod title;
