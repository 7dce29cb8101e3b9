//! Pages of what is listed.

/// A part of a list: at most `limit` elements, from the one at `offset` on.
pub(super) fn page<T>(elements: Vec<T>, offset: u64, limit: u64) -> Vec<T> {
    let bound = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    elements.into_iter().skip(bound(offset)).take(bound(limit)).collect()
}
