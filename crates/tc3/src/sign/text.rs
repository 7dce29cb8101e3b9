//! Where the text of a step goes: into a hash when signing, into a vector when explaining.

/// Takes text piece by piece.
pub(super) trait Sink {
    fn push(&mut self, text: &[u8]);

    /// Pushes it in lower case.
    fn push_lower(&mut self, text: &[u8]);

    /// Pushes it in decimal.
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

    fn push_lower(&mut self, text: &[u8]) {
        self.extend(text.iter().map(u8::to_ascii_lowercase));
    }
}
