//! Small widgets, one a file.

pub mod button;
pub mod chip;
pub mod drop;
pub mod glyph;
pub mod keycap;
pub mod menu;
