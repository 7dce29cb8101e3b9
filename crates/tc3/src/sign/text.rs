//! Where the text of a step goes: into a hash when signing, into a vector when explaining.

/// Takes text piece by piece.
pub(super) trait Sink {
    fn push(&mut self, text: &[u8]);

    /// Pushes it in lower case.
    fn push_lower(&mut self, text: &[u8]);
}

impl Sink for Vec<u8> {
    fn push(&mut self, text: &[u8]) {
        self.extend_from_slice(text);
    }

    fn push_lower(&mut self, text: &[u8]) {
        self.extend(text.iter().map(u8::to_ascii_lowercase));
    }
}
