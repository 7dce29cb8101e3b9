//! Lower-case hex, as the protocol writes digests and signatures.

/// The 64 digits of a SHA-256 digest or of an HMAC over it.
#[derive(Clone, Copy)]
pub(crate) struct Hex([u8; 64]);

impl Hex {
    pub(crate) fn of(bytes: &[u8; 32]) -> Self {
        let mut digits = [0; 64];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
            pair[0] = digit(byte >> 4);
            pair[1] = digit(byte & 15);
        }
        Self(digits)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 64] {
        &self.0
    }

    pub(crate) fn as_str(&self) -> &str {
        // `of` writes nothing but digits and letters, so the default is never taken; safe code cannot skip the check.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Arithmetic instead of a table: the compiler turns the loop above into a few vector instructions.
fn digit(nibble: u8) -> u8 {
    nibble + if nibble < 10 { b'0' } else { b'a' - 10 }
}

#[cfg(test)]
mod tests {
    use super::Hex;

    #[test]
    fn every_byte_is_written_as_the_standard_library_writes_it() {
        for first in (0..=255_u8).step_by(32) {
            let bytes: [u8; 32] = core::array::from_fn(|i| first + i as u8);
            let expected: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(Hex::of(&bytes).as_str(), expected);
        }
    }
}
