//! Where the text of a step goes: into a hash when signing, into a vector when explaining.

use hmac::digest::Update;

/// Takes text piece by piece.
pub(super) trait Sink {
    fn push(&mut self, text: &[u8]);

    fn push_lower(&mut self, text: &[u8]) {
        for piece in text.chunks(64) {
            let mut lower = [0; 64];
            let lower = &mut lower[..piece.len()];
            lower.copy_from_slice(piece);
            lower.make_ascii_lowercase();
            self.push(lower);
        }
    }

    fn push_number(&mut self, number: u64) {
        let mut digits = [0; 20];
        let mut rest = number;
        let mut start = digits.len();
        for (at, digit) in digits.iter_mut().enumerate().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
            start = at;
            if rest == 0 {
                break;
            }
        }
        self.push(&digits[start..]);
    }
}

impl Sink for Vec<u8> {
    fn push(&mut self, text: &[u8]) {
        self.extend_from_slice(text);
    }
}

/// A hash that takes its text in few large pieces, though it is pushed in many small ones.
///
/// A hash has its own buffer of one block; filling that bit by bit costs as much as the hashing of a short text.
pub(super) struct Buffered<H> {
    hash: H,
    buffer: [u8; 256],
    filled: usize,
}

impl<H: Update> Buffered<H> {
    pub(super) fn new(hash: H) -> Self {
        Self { hash, buffer: [0; 256], filled: 0 }
    }

    /// The hash, with all that was pushed.
    pub(super) fn into_inner(mut self) -> H {
        self.flush();
        self.hash
    }

    fn flush(&mut self) {
        if let Some(text) = self.buffer.get(..self.filled) {
            self.hash.update(text);
        }
        self.filled = 0;
    }
}

impl<H: Update> Sink for Buffered<H> {
    #[inline]
    fn push(&mut self, text: &[u8]) {
        let end = self.filled + text.len();
        if let Some(room) = self.buffer.get_mut(self.filled..end) {
            room.copy_from_slice(text);
            self.filled = end;
        } else {
            self.flush();
            self.hash.update(text);
        }
    }
}
