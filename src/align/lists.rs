//! Many short lists in two flat vectors.

/// One list of values a key, keys counting from 0.
#[derive(Clone, Debug, Default)]
pub struct Lists<T> {
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T: Copy + Default> Lists<T> {
    /// Sorts (key, value) pairs into `count` lists, each in the order of the pairs. The pairs are gone through twice.
    pub fn by_key(count: usize, pairs: impl Iterator<Item = (usize, T)> + Clone) -> Self {
        let mut starts = vec![0u32; count + 1];
        pairs.clone().for_each(|(key, _)| starts[key + 1] += 1);
        for key in 0..count {
            starts[key + 1] += starts[key];
        }
        let mut items = vec![T::default(); starts[count] as usize];
        let mut next = starts.clone();
        for (key, value) in pairs {
            items[next[key] as usize] = value;
            next[key] += 1;
        }
        Self { starts, items }
    }
}

impl<T> Lists<T> {
    /// Lists that stand one behind the other in `items`, of the given lengths.
    pub fn of_lengths(lengths: impl Iterator<Item = usize>, items: Vec<T>) -> Self {
        let mut starts = vec![0u32];
        let mut at = 0u32;
        starts.extend(lengths.map(|n| {
            at += n as u32;
            at
        }));
        Self { starts, items }
    }

    /// How many lists there are.
    pub const fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Where a list stands among all items.
    pub fn range(&self, key: usize) -> std::ops::Range<usize> {
        match (self.starts.get(key), self.starts.get(key + 1)) {
            (Some(&from), Some(&to)) => from as usize..to as usize,
            _ => 0..0,
        }
    }

    /// The list of a key; empty for a key beyond the last.
    pub fn of(&self, key: usize) -> &[T] {
        &self.items[self.range(key)]
    }

    /// The items of all lists, one list behind the other.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// The same, to be changed in place.
    pub fn items_mut(&mut self) -> &mut [T] {
        &mut self.items
    }
}

#[cfg(test)]
mod tests {
    use super::Lists;

    #[test]
    fn pairs_are_sorted_by_key_and_keep_their_order() {
        let lists = Lists::by_key(3, [(2, 'a'), (0, 'b'), (2, 'c')].into_iter());
        assert_eq!((lists.of(0), lists.of(1), lists.of(2), lists.of(3)), (&['b'][..], &[][..], &['a', 'c'][..], &[][..]));
        assert_eq!(lists.len(), 3);
    }
}
