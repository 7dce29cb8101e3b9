//! Hashes of pages and of what tells items apart.

use core::hash::Hasher;

use sha2::{Digest, Sha256};

/// Of a page. Quick, since each page has one made of all its items, and nobody gains by finding two pages for it: a service
/// that repeats itself does so anyway.
pub(super) struct Quick(u64);

/// The digits of the golden ratio, as is usual for hashes by multiplication.
const FACTOR: u128 = 0x9e37_79b9_7f4a_7c15;

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
        let product = u128::from(self.0.rotate_left(23) ^ value) * FACTOR;
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

/// Of what tells an item from others. Nobody finds two items for one: who could would hide one behind the other.
pub(super) fn of_key(hash: impl FnOnce(&mut Wide)) -> u128 {
    let mut hasher = Wide(Sha256::new());
    hash(&mut hasher);
    let hash = hasher.0.finalize();
    hash.iter().take(16).fold(0, |number, byte| number << 8 | u128::from(*byte))
}

pub(super) struct Wide(Sha256);

impl Hasher for Wide {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Nobody asks for it: more of the hash is taken.
    fn finish(&self) -> u64 {
        0
    }
}
