//! The one grid: columns of the page, which the header follows too.

use egui::{Rangef, Rect};

use crate::text::{Side, Sides};

use super::super::state::Columns;
use super::super::theme::size;

/// How the articles stand on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grid {
    /// Two columns.
    Two {
        /// Horizontal ranges of the columns.
        columns: Sides<Rangef>,
    },
    /// Both articles in one column.
    One {
        /// Horizontal range of the column.
        column: Rangef,
    },
    /// One article alone.
    Alone {
        /// Which.
        side: Side,
        /// Horizontal range of the column.
        column: Rangef,
    },
}

impl Grid {
    /// The grid of a page.
    #[must_use]
    pub fn new(page: Rect, wish: Columns) -> Self {
        let room = page.x_range().shrink(size::MARGIN);
        let single = |least: f32| {
            let width = room.span().min(size::COLUMN + 60.0).max(least);
            Rangef::new(room.center() - width / 2.0, room.center() + width / 2.0)
        };
        match wish {
            Columns::Left => Self::Alone { side: Side::Left, column: single(120.0) },
            Columns::Right => Self::Alone { side: Side::Right, column: single(120.0) },
            Columns::Inline => Self::One { column: single(120.0) },
            Columns::Both if page.width() < size::INLINE_BELOW => Self::One { column: single(120.0) },
            Columns::Both => {
                let gutter = size::GUTTER.min(page.width() * 0.11).max(76.0);
                let width = ((room.span() - gutter) / 2.0).min(size::COLUMN).floor();
                let left = (room.center() - gutter / 2.0 - width).round();
                let right = (left + width + gutter).round();
                Self::Two { columns: Sides::new(Rangef::new(left, left + width), Rangef::new(right, right + width)) }
            }
        }
    }

    /// The column of a side; the only one where there is one.
    #[must_use]
    pub fn column(self, side: Side) -> Rangef {
        match self {
            Self::Two { columns } => columns[side],
            Self::One { column } | Self::Alone { column, .. } => column,
        }
    }

    /// Whether a side's text is shown.
    #[must_use]
    pub fn shows(self, side: Side) -> bool {
        match self {
            Self::Alone { side: alone, .. } => alone == side,
            _ => true,
        }
    }
}
