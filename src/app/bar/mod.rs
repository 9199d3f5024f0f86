//! Bars around the page: header, layers, status, search.

pub mod find;
pub mod header;
pub mod status;
pub mod toolbar;

use egui::Rect;

use crate::text::Side;

use super::page::Grid;

/// Narrower than this, a bar has no room for more than what cannot be missed.
const TINY: f32 = 560.0;

/// What the controls of a bar need.
const CONTROLS: f32 = 1060.0;

/// Where a bar's first control stands: at the edge of the left column, unless room is scarce behind it.
fn left_edge(bar: Rect, grid: Option<Grid>) -> f32 {
    if bar.width() < TINY {
        return bar.left() + 10.0;
    }
    let furthest = (bar.right() - CONTROLS).max(bar.left() + 60.0);
    grid.map_or(bar.left() + 16.0, |g| g.column(Side::Left).min).min(furthest)
}
