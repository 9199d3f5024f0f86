//! Which beads are out of order: all that are not in the longest run that keeps its order.

/// Marks the fewest elements whose removal leaves `keys` ascending. Among the runs of that length the
/// heaviest is kept, by `weights`, so that a long passage stays and a short one is said to have moved.
///
/// The longest increasing subsequence with weights as tie-break, over a Fenwick tree of prefix maxima:
/// O(n log n). (Fredman 1975 for the unweighted case.)
#[must_use]
pub fn moved(keys: &[usize], weights: &[u64]) -> Vec<bool> {
    let n = keys.len();
    let mut ranks: Vec<usize> = keys.to_vec();
    ranks.sort_unstable();
    ranks.dedup();
    // best[r]: (length, weight, index of the last element) of a run that ends at a key of rank <= r.
    let mut tree: Vec<(usize, u64, usize)> = vec![(0, 0, usize::MAX); ranks.len() + 1];
    let mut back = vec![usize::MAX; n];
    let mut end = (0usize, 0u64, usize::MAX);
    for i in 0..n {
        let rank = ranks.partition_point(|&k| k < keys[i]);
        let mut so_far = (0, 0, usize::MAX);
        let mut at = rank;
        while at > 0 {
            if (tree[at].0, tree[at].1) > (so_far.0, so_far.1) {
                so_far = tree[at];
            }
            at &= at - 1;
        }
        back[i] = so_far.2;
        let own = (so_far.0 + 1, so_far.1 + weights[i], i);
        if (own.0, own.1) > (end.0, end.1) {
            end = own;
        }
        let mut at = rank + 1;
        while at < tree.len() {
            if (own.0, own.1) > (tree[at].0, tree[at].1) {
                tree[at] = own;
            }
            at += at & at.wrapping_neg();
        }
    }
    let mut out = vec![true; n];
    let mut at = end.2;
    while at != usize::MAX {
        out[at] = false;
        at = back[at];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn the_fewest_move_and_the_lightest_of_equals() {
        assert_eq!(moved(&[0, 1, 2], &[1, 1, 1]), [false, false, false]);
        assert_eq!(moved(&[2, 0, 1], &[9, 1, 1]), [true, false, false]);
        assert_eq!(moved(&[1, 0], &[5, 1]), [false, true]);
        assert_eq!(moved(&[1, 0], &[1, 5]), [true, false]);
        assert!(moved(&[], &[]).is_empty());
    }
}
