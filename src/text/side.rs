//! Left and right, and pairs indexed by them.

use std::ops::{Index, IndexMut};

/// One of the two articles under comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The article on the left.
    Left,
    /// The article on the right.
    Right,
}

impl Side {
    /// Both sides, left first.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];

    /// The opposite side.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// `left` or `right`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// One value a side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sides<T> {
    /// The left side's value.
    pub left: T,
    /// The right side's value.
    pub right: T,
}

impl<T> Sides<T> {
    /// A pair from its two values.
    #[must_use]
    pub const fn new(left: T, right: T) -> Self {
        Self { left, right }
    }

    /// A pair from one side's value and the other's.
    #[must_use]
    pub fn of(side: Side, own: T, other: T) -> Self {
        match side {
            Side::Left => Self::new(own, other),
            Side::Right => Self::new(other, own),
        }
    }

    /// The same function applied to each side.
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> Sides<U> {
        Sides::new(f(self.left), f(self.right))
    }

    /// What `make` answers for each side, both asked at the same time on the threads of the pool.
    pub fn at_once(make: impl Fn(Side) -> T + Sync) -> Self
    where
        T: Send,
    {
        let (left, right) = rayon::join(|| make(Side::Left), || make(Side::Right));
        Self::new(left, right)
    }

    /// References to both values.
    #[must_use]
    pub const fn as_ref(&self) -> Sides<&T> {
        Sides::new(&self.left, &self.right)
    }

    /// The pair with its sides exchanged.
    #[must_use]
    pub fn swapped(self) -> Self {
        Self::new(self.right, self.left)
    }
}

impl<T> Index<Side> for Sides<T> {
    type Output = T;
    fn index(&self, side: Side) -> &T {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }
}

impl<T> IndexMut<Side> for Sides<T> {
    fn index_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::Left => &mut self.left,
            Side::Right => &mut self.right,
        }
    }
}
