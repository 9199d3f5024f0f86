//! Floor 4: `compare` and the immutable [`Comparison`] that every front end reads.

mod aliases;
mod compare;
mod model;
mod options;
mod rows;

pub use compare::{Progress, Stage, compare, compare_with};
pub use model::{Comparison, Statistics};
pub use options::{Options, Overrides};
pub use rows::{Order, Quiet, Row, RowKind, Run, RunIndex, rows, runs};
