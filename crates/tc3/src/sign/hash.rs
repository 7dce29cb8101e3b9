//! SHA-256 and HMAC of short texts that come in many pieces.
//!
//! A hash for all purposes copies each piece into a buffer of its own and wipes that in the end, which for a text of
//! two or three blocks costs as much as the hashing. Here the pieces are laid straight into the blocks, which are
//! padded and compressed where they lie.

use sha2::block_api::compress256;
use zeroize::{Zeroize as _, Zeroizing};

use crate::sign::text::Sink;

const BLOCK: usize = 64;

/// SHA-256 before it has absorbed anything.
const INITIAL: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// Room for the three blocks of an ordinary canonical request and for its padding, so that they are compressed at once.
const ROOM: usize = 4 * BLOCK;

/// What follows the text, before its length.
const PADDING: [u8; BLOCK] = {
    let mut padding = [0; BLOCK];
    padding[0] = 0x80;
    padding
};

/// A SHA-256 digest in the making.
pub(super) struct Hash {
    state: [u32; 8],
    /// How many bytes the state has absorbed: whole blocks.
    absorbed: usize,
    /// Text that it has not absorbed yet, up to `filled`.
    text: [u8; ROOM],
    filled: usize,
}

impl Hash {
    pub(super) fn new() -> Self {
        Self::resume(INITIAL, 0)
    }

    fn resume(state: [u32; 8], absorbed: usize) -> Self {
        Self { state, absorbed, text: [0; ROOM], filled: 0 }
    }

    /// The digest of all that was pushed.
    pub(super) fn finish(&mut self) -> [u8; 32] {
        let bits = 8 * (self.absorbed + self.filled) as u64;
        // A whole block of padding, of which the length then overwrites the end: pieces of fixed length are quick.
        self.place(&PADDING);
        let end = (self.filled - PADDING.len() + 1 + size_of::<u64>()).next_multiple_of(BLOCK);
        self.text[end - size_of::<u64>()..end].copy_from_slice(&bits.to_be_bytes());
        compress256(&mut self.state, self.text[..end].as_chunks().0);
        digest(&self.state)
    }

    /// Appends what is no longer than a block, or has room.
    #[inline]
    fn place(&mut self, piece: &[u8]) {
        self.room(piece.len()).copy_from_slice(piece);
    }

    /// Lends the next bytes of the text, no more than a block or than there is room for, to be written.
    #[inline]
    fn room(&mut self, length: usize) -> &mut [u8] {
        if self.filled + length > self.text.len() {
            self.compress();
        }
        let start = self.filled;
        self.filled += length;
        &mut self.text[start..start + length]
    }

    /// Appends what is longer than a block, without copying what makes whole blocks.
    fn absorb(&mut self, text: &[u8]) {
        let (head, rest) = text.split_at(self.filled.next_multiple_of(BLOCK) - self.filled);
        self.place(head);
        self.compress();
        let (blocks, tail) = rest.as_chunks::<BLOCK>();
        compress256(&mut self.state, blocks);
        self.absorbed += blocks.len() * BLOCK;
        self.place(tail);
    }

    /// Absorbs the blocks that are full. What is left is less than one, and moves to the front.
    fn compress(&mut self) {
        let (blocks, _) = self.text[..self.filled].as_chunks::<BLOCK>();
        compress256(&mut self.state, blocks);
        let full = blocks.len() * BLOCK;
        self.absorbed += full;
        self.text.copy_within(full..self.filled, 0);
        self.filled -= full;
    }
}

impl Sink for Hash {
    #[inline]
    fn push(&mut self, text: &[u8]) {
        if text.len() <= BLOCK || self.filled + text.len() <= ROOM {
            self.place(text);
        } else {
            self.absorb(text);
        }
    }

    #[inline]
    fn push_lower(&mut self, text: &[u8]) {
        for piece in text.chunks(BLOCK) {
            for (to, from) in self.room(piece.len()).iter_mut().zip(piece) {
                *to = from.to_ascii_lowercase();
            }
        }
    }
}

impl Drop for Hash {
    fn drop(&mut self) {
        // In an HMAC it follows from the key. The text is no secret.
        self.state.zeroize();
    }
}

/// HMAC-SHA256 that has absorbed its key: two of the compressions of every message are behind it.
pub(super) struct Mac {
    inner: Zeroizing<[u32; 8]>,
    outer: Zeroizing<[u32; 8]>,
}

impl Mac {
    pub(super) fn new(key: &[u8; 32]) -> Self {
        let absorb = |pad: u8| {
            let mut block = Zeroizing::new([pad; BLOCK]);
            block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
            let mut state = Zeroizing::new(INITIAL);
            compress256(&mut state, core::slice::from_ref(&block));
            state
        };
        Self { inner: absorb(0x36), outer: absorb(0x5c) }
    }

    /// A hash to push the message into.
    pub(super) fn start(&self) -> Hash {
        Hash::resume(*self.inner, BLOCK)
    }

    /// The authentication code of the message that was pushed.
    pub(super) fn finish(&self, message: &mut Hash) -> [u8; 32] {
        // Always one block: the digest of the inner hash, its padding, and the length of both in bits.
        let mut block = OUTER_PADDING;
        block[..32].copy_from_slice(&message.finish());
        let mut state = Zeroizing::new(*self.outer);
        compress256(&mut state, core::slice::from_ref(&block));
        digest(&state)
    }
}

/// What follows the inner digest in the block of the outer hash.
const OUTER_PADDING: [u8; BLOCK] = {
    let mut padding = [0; BLOCK];
    padding[32] = 0x80;
    let bits = (8 * (BLOCK as u16 + 32)).to_be_bytes();
    padding[BLOCK - 2] = bits[0];
    padding[BLOCK - 1] = bits[1];
    padding
};

fn digest(state: &[u32; 8]) -> [u8; 32] {
    let mut digest = [0; 32];
    for (bytes, word) in digest.chunks_exact_mut(4).zip(state) {
        bytes.copy_from_slice(&word.to_be_bytes());
    }
    digest
}

#[cfg(test)]
mod tests {
    use hmac::{Hmac, KeyInit as _, Mac as _};
    use sha2::{Digest as _, Sha256};

    use super::{Hash, Mac};
    use crate::sign::text::Sink as _;

    /// Lengths on both sides of every border of block and buffer, in pieces of several lengths.
    #[test]
    fn hash_and_mac_are_those_of_the_general_crates() {
        let text: Vec<u8> = (0..700_u32).map(|i| (i * 31 % 251) as u8).collect();
        let key = [0xa5; 32];
        for length in 0..text.len() {
            let text = &text[..length];
            for piece in [1, 7, 63, 64, 65, 300, 1000] {
                let mut hash = Hash::new();
                text.chunks(piece).for_each(|piece| hash.push(piece));
                assert_eq!(hash.finish()[..], Sha256::digest(text)[..], "{length} in pieces of {piece}");
            }
            let mac = Mac::new(&key);
            let mut message = mac.start();
            message.push(text);
            let expected = Hmac::<Sha256>::new_from_slice(&key).unwrap().chain_update(text).finalize().into_bytes();
            assert_eq!(mac.finish(&mut message)[..], expected[..], "{length}");
        }
    }

    #[test]
    fn lower_case_is_that_of_ascii() {
        let text = "Content-TYPE [@`{] \u{c4}".repeat(20);
        let mut hash = Hash::new();
        hash.push_lower(text.as_bytes());
        assert_eq!(hash.finish()[..], Sha256::digest(text.to_ascii_lowercase())[..]);
    }
}
