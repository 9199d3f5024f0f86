//! Heights of items under each other: estimated until measured, with running sums.

/// Heights and the tops that follow from them.
#[derive(Clone, Debug, Default)]
pub struct Heights {
    heights: Vec<f32>,
    tops: Vec<f64>,
    stale: bool,
}

impl Heights {
    /// Starts from estimates.
    pub fn reset(&mut self, estimates: impl Iterator<Item = f32>) {
        self.heights.clear();
        self.heights.extend(estimates);
        self.stale = true;
    }

    /// Number of items.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.heights.len()
    }

    /// Height of an item.
    #[must_use]
    pub fn get(&self, item: usize) -> f32 {
        self.heights.get(item).copied().unwrap_or(0.0)
    }

    /// Takes a measured height.
    pub fn set(&mut self, item: usize, height: f32) {
        if let Some(slot) = self.heights.get_mut(item)
            && (*slot - height).abs() > 0.01
        {
            *slot = height;
            self.stale = true;
        }
    }

    fn tops(&mut self) -> &[f64] {
        if self.stale || self.tops.len() != self.heights.len() + 1 {
            self.stale = false;
            self.tops.clear();
            self.tops.reserve(self.heights.len() + 1);
            let mut top = 0.0;
            self.tops.push(top);
            for &h in &self.heights {
                top += f64::from(h);
                self.tops.push(top);
            }
        }
        &self.tops
    }

    /// Top of an item, from the top of the first.
    pub fn top(&mut self, item: usize) -> f64 {
        self.tops().get(item).copied().unwrap_or(0.0)
    }

    /// Height of all items.
    pub fn total(&mut self) -> f64 {
        self.tops().last().copied().unwrap_or(0.0)
    }

    /// The item at a distance from the top.
    pub fn at(&mut self, distance: f64) -> usize {
        let last = self.heights.len().saturating_sub(1);
        self.tops().partition_point(|&t| t <= distance).saturating_sub(1).min(last)
    }
}

/// A place of scrolling: an item, and how far its top lies above the upper edge of the view.
///
/// The item is the truth, not a distance from the top: estimates that are corrected above it move
/// the handle of the scrollbar, never the text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Anchor {
    /// The first item in view.
    pub item: usize,
    /// How much of it lies above the view, in points.
    pub hidden: f32,
}

impl Anchor {
    /// Puts the anchor on the first item in view and keeps the view inside the items.
    /// `measure` answers the true height of an item.
    pub fn settle(&mut self, heights: &mut Heights, view: f32, mut measure: impl FnMut(usize) -> f32) {
        if heights.len() == 0 {
            *self = Self::default();
            return;
        }
        let last = heights.len() - 1;
        self.item = self.item.min(last);
        let mut height = |heights: &mut Heights, item: usize| {
            let h = measure(item);
            heights.set(item, h);
            h
        };
        for pass in 0..2 {
            while self.hidden < 0.0 && self.item > 0 {
                self.item -= 1;
                self.hidden += height(heights, self.item);
            }
            self.hidden = if self.item == 0 { self.hidden.max(0.0) } else { self.hidden };
            loop {
                let h = height(heights, self.item);
                if self.hidden < h || self.item == last {
                    break;
                }
                self.hidden -= h;
                self.item += 1;
            }
            let mut bottom = -self.hidden;
            let mut item = self.item;
            loop {
                bottom += height(heights, item);
                if bottom >= view || item == last {
                    break;
                }
                item += 1;
            }
            if bottom >= view || pass == 1 {
                break;
            }
            self.hidden -= view - bottom;
        }
        if self.item == 0 {
            self.hidden = self.hidden.max(0.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(estimates: &[f32]) -> Heights {
        let mut h = Heights::default();
        h.reset(estimates.iter().copied());
        h
    }

    #[test]
    fn corrected_estimates_above_do_not_move_what_is_in_view() {
        let truth = [100.0, 300.0, 50.0, 80.0, 500.0];
        let mut heights = made(&[100.0; 5]);
        let mut anchor = Anchor { item: 3, hidden: 10.0 };
        anchor.settle(&mut heights, 120.0, |i| truth[i]);
        assert_eq!(anchor, Anchor { item: 3, hidden: 10.0 });
        // Scrolling up by 30 shows the last 20 points of the item above.
        anchor.hidden -= 30.0;
        anchor.settle(&mut heights, 120.0, |i| truth[i]);
        assert_eq!(anchor, Anchor { item: 2, hidden: 30.0 });
    }

    #[test]
    fn the_view_never_leaves_the_items() {
        let truth = [100.0, 100.0, 100.0];
        let mut heights = made(&truth);
        let mut anchor = Anchor { item: 2, hidden: 5000.0 };
        anchor.settle(&mut heights, 150.0, |i| truth[i]);
        assert_eq!(anchor, Anchor { item: 1, hidden: 50.0 });
        anchor.hidden = -5000.0;
        anchor.settle(&mut heights, 150.0, |i| truth[i]);
        assert_eq!(anchor, Anchor { item: 0, hidden: 0.0 });
        let mut short = made(&[40.0]);
        let mut anchor = Anchor { item: 0, hidden: 30.0 };
        anchor.settle(&mut short, 150.0, |_| 40.0);
        assert_eq!(anchor, Anchor { item: 0, hidden: 0.0 });
    }

    #[test]
    fn places_are_found_by_distance() {
        let mut heights = made(&[10.0, 20.0, 30.0]);
        assert_eq!(heights.total(), 60.0);
        assert_eq!([0.0, 9.9, 10.0, 29.0, 59.0, 99.0].map(|d| heights.at(d)), [0, 0, 1, 1, 2, 2]);
        heights.set(0, 15.0);
        assert_eq!(heights.top(1), 15.0);
    }
}
