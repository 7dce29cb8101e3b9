//! Hashes of pages, of tokens and of what tells items apart.

use core::hash::Hasher;
use std::hash::DefaultHasher;

/// Of a page. Quick, since each page has one made of all its items, and nobody gains by finding two pages for it: a service
/// that repeats itself does so anyway.
pub(super) struct Quick(u64);

/// The digits of the golden ratio, as is usual for hashes by multiplication.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl Quick {
    pub(super) fn new() -> Self {
        Self(u64::MAX)
    }

    /// Both halves of the product: each bit of the words has a part in all that follows.
    fn mix(&mut self, one: u64, other: u64) {
        let product = u128::from(self.0 ^ one) * u128::from(FACTOR ^ other);
        let [low, high] = [product, product >> 64].map(|half| (half & u128::from(u64::MAX)) as u64);
        self.0 = low ^ high;
    }
}

fn word(bytes: [u8; 8]) -> u64 {
    u64::from_le_bytes(bytes)
}

/// Fewer than 8.
fn short(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (pairs, rest) = bytes.as_chunks::<8>().0.as_chunks::<2>();
        pairs.iter().for_each(|[one, other]| self.mix(word(*one), word(*other)));
        // Bytes that are left are among the last 8, some of which were taken already: the length tells which.
        let last = bytes.last_chunk().map_or_else(|| short(bytes), |last| word(*last));
        self.0 = self.0.rotate_left(8) ^ (bytes.len() as u64).wrapping_mul(FACTOR);
        self.mix(rest.first().map_or(0, |one| word(*one)), last.rotate_left(32));
    }

    /// What tells what follows: spread by that.
    fn write_u8(&mut self, value: u8) {
        self.0 = self.0.rotate_left(8) ^ u64::from(value);
    }

    fn write_u64(&mut self, value: u64) {
        self.mix(value, 0);
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Of a token or of what tells an item from others, without randomness: this crate has no source of it.
///
/// Two are the same by accident once in 2^64: among the 200,000 that are remembered at most, less than once in 10^13 for each
/// item, and less than once in 10^7 for a list of a million. Whoever chooses what is hashed may find two that are the same; ids
/// are made by services.
pub(super) fn of(hash: impl FnOnce(&mut DefaultHasher)) -> u64 {
    let mut hasher = DefaultHasher::new();
    hash(&mut hasher);
    hasher.finish()
}

/// Of what is a hash: that, spread, since whoever says what an answer has may put plain numbers for it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = (self.0 ^ hash).wrapping_mul(FACTOR);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use core::hash::Hash;
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn pages_that_differ_a_little_have_other_hashes() {
        let texts = (0..40).flat_map(|length| ["a", "b", "\0"].map(|letter| letter.repeat(length)));
        let mut texts: HashSet<String> = texts.collect();
        for at in 0..40 {
            let mut text = "a".repeat(39);
            text.insert(at, '`');
            texts.extend((at + 1..=40).map(|length| text[..length].to_owned()));
        }
        let mut pages: Vec<Vec<&str>> = texts.iter().map(|text| vec![text.as_str()]).collect();
        pages.extend([vec![], vec!["", ""], vec!["ab", "c"], vec!["a", "bc"], vec!["abc", ""], vec!["", "abc"]]);
        let hash = |page: &Vec<&str>| {
            let mut hasher = Quick::new();
            page.hash(&mut hasher);
            hasher.finish()
        };
        let hashes: HashSet<u64> = pages.iter().map(hash).collect();
        assert_eq!(hashes.len(), pages.len());
    }
}
