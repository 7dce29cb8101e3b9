//! What came before, as hashes.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use crate::pages::hash::Spread;

/// As many items are remembered at least, if there were so many: a list may be longer than what there is memory for.
pub(super) const REMEMBERED: usize = 100_000;

/// A set of hashes.
pub(super) type Seen = HashSet<u64, BuildHasherDefault<Spread>>;

/// The last of many hashes. When there are [`REMEMBERED`] new ones, those before them are forgotten at once, which costs less
/// than to forget the oldest of them with each new one.
#[derive(Clone, Debug, Default)]
pub(super) struct Recent {
    new: Seen,
    old: Seen,
    has_forgotten: bool,
}

impl Recent {
    pub(super) fn contains(&self, hash: u64) -> bool {
        self.new.contains(&hash) || self.old.contains(&hash)
    }

    pub(super) fn insert(&mut self, hash: u64) {
        if self.old.contains(&hash) || !self.new.insert(hash) || self.new.len() < REMEMBERED {
            return;
        }
        self.has_forgotten |= !self.old.is_empty();
        std::mem::swap(&mut self.new, &mut self.old);
        self.new.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.new.is_empty() && self.old.is_empty()
    }

    /// Whether it has the last so many of those that were put in.
    pub(super) fn reaches(&self, back: u64) -> bool {
        let count = self.new.len() + self.old.len();
        !self.has_forgotten || u64::try_from(count).is_ok_and(|count| back <= count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_are_remembered_and_memory_is_bounded() {
        let mut recent = Recent::default();
        assert!(recent.is_empty() && recent.reaches(u64::MAX), "nothing is forgotten");
        for hash in 0..500_000_u64 {
            recent.insert(hash);
            recent.insert(hash.saturating_sub(7));
            assert!(recent.contains(hash.saturating_sub(REMEMBERED as u64 - 1)), "{hash}");
        }
        assert!(!recent.contains(0) && !recent.is_empty());
        assert!(recent.reaches(REMEMBERED as u64) && !recent.reaches(2 * REMEMBERED as u64));
        assert!(recent.new.capacity() + recent.old.capacity() < 3 * REMEMBERED);
    }
}
