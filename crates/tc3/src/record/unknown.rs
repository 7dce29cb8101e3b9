//! What an open enum keeps of a value that it does not know.

/// The text of an enum's value that the spec does not know. Only decoding and `From` make one, so that a value
/// that becomes known later cannot be hidden in it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct UnknownText(Box<str>);

impl UnknownText {
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
