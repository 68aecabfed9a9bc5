//! Putting a few things in order.

use std::cmp::Ordering;

/// Sorts a short list; what compares equal keeps its order. One of Rust's own sorts, which are made for thousands of
/// things, weighs four kilobytes of the page for every kind of thing it sorts.
pub fn sort_few<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        for at in (1..=end).rev() {
            match items.get_mut(at - 1..=at) {
                Some([a, b]) if compare(a, b) == Ordering::Greater => std::mem::swap(a, b),
                _ => break,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_the_one_of_a_stable_sort(mut items in prop::collection::vec((0..5_u8, 0..100_u8), 0..20)) {
            let mut sorted = items.clone();
            sorted.sort_by_key(|item| item.0);
            sort_few(&mut items, |a, b| a.0.cmp(&b.0));
            prop_assert_eq!(items, sorted);
        }
    }
}
