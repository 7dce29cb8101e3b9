//! Counts by name, for the tables.

use std::cmp::Reverse;
use std::collections::BTreeMap;

pub(super) fn sum(counts: &BTreeMap<&str, usize>) -> usize {
    counts.values().sum()
}

/// Each name with its count, the largest first.
pub(super) fn counts(of: &BTreeMap<&str, usize>) -> String {
    let mut of: Vec<_> = of.iter().collect();
    of.sort_by_key(|(name, count)| (Reverse(**count), **name));
    of.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}
