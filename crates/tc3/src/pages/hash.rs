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
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| self.write_u64(u64::from_le_bytes(*word)));
        if !rest.is_empty() {
            let mut word = [0; 8];
            word[..rest.len()].copy_from_slice(rest);
            self.write_u64(u64::from_le_bytes(word));
        }
        self.write_usize(bytes.len());
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u64(value.into());
    }

    fn write_u64(&mut self, value: u64) {
        // Both halves of the product: each bit of a word has a part in all that follows.
        let product = u128::from(self.0.rotate_left(23) ^ value) * u128::from(FACTOR);
        let [low, high] = [product, product >> 64].map(|half| (half & u128::from(u64::MAX)) as u64);
        self.0 = low ^ high;
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
