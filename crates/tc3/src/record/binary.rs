//! What a member of type `binary` holds.

use core::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::body::{Piece, Source};

/// A member of type `binary`: its bytes, or a [`Source`] that has them. JSON and queries refuse both: a form of parts carries
/// them, or a body that is nothing else.
///
/// ```
/// use tc3::Binary;
///
/// let held = Binary::new(*b"\x89PNG");
/// let file = Binary::from_source("scans/page-1.png");
/// assert_eq!(held.as_bytes().map(|bytes| bytes.len()), Some(4));
/// assert_eq!(file.source().map(tc3::Source::name), Some("scans/page-1.png"));
/// ```
#[derive(Clone, Eq, PartialEq)]
pub struct Binary(Piece);

impl Binary {
    /// Bytes that are held in memory. They are copied: `Binary::from` takes over what is a `Vec<u8>` or [`Bytes`] already.
    pub fn new(bytes: impl AsRef<[u8]>) -> Self {
        Bytes::copy_from_slice(bytes.as_ref()).into()
    }

    /// What a source has, by its name. Only a transport opens it, anew for each attempt; for `tc3-hyper` the name is the path
    /// of a file, unless the client has other sources.
    pub fn from_source(name: impl Into<Arc<str>>) -> Self {
        Self(Piece::Source(Source::new(name)))
    }

    /// The bytes, where they are held in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Piece::Bytes(bytes) => Some(bytes),
            Piece::Source(_) => None,
        }
    }

    /// The source, where it has one.
    pub fn source(&self) -> Option<&Source> {
        match &self.0 {
            Piece::Bytes(_) => None,
            Piece::Source(source) => Some(source),
        }
    }

    /// As a part of a body.
    pub(crate) fn piece(&self) -> &Piece {
        &self.0
    }
}

impl Default for Binary {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl From<Bytes> for Binary {
    fn from(bytes: Bytes) -> Self {
        Self(Piece::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

/// Shows how long it is, or its source, and nothing of what it says.
impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
