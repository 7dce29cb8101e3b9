//! Where the text of a step goes: into a hash when signing, into a string when explaining.

use sha2::{Digest as _, Sha256};

use crate::sign::key::Mac;

/// Takes text piece by piece.
pub(super) trait Sink {
    fn push(&mut self, text: &str);

    /// Pushes it in lower case. Nearly always it is in lower case already.
    fn push_lower(&mut self, text: &str) {
        if !text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return self.push(text);
        }
        for char in text.chars() {
            self.push(char.to_ascii_lowercase().encode_utf8(&mut [0; 4]));
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
        // Digits are ASCII, so the default is never taken; safe code cannot skip the check.
        self.push(core::str::from_utf8(&digits[start..]).unwrap_or_default());
    }
}

impl Sink for String {
    fn push(&mut self, text: &str) {
        self.push_str(text);
    }
}

impl Sink for Sha256 {
    fn push(&mut self, text: &str) {
        self.update(text);
    }
}

impl Sink for Mac {
    fn push(&mut self, text: &str) {
        hmac::Mac::update(self, text.as_bytes());
    }
}
