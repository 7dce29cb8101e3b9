//! The body of a request: bytes, or pieces some of which only a transport can open.

use core::fmt;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};

/// Something outside of this program's memory that has bytes, by a name that a transport opens it by. For `tc3-hyper` it is
/// the path of a file, unless a client has other sources.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Source(Arc<str>);

impl Source {
    /// A source by its name. Nothing is opened.
    pub fn new(name: impl Into<Arc<str>>) -> Self {
        Self(name.into())
    }

    /// What it is opened by.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// The body of a request.
///
/// Mostly it is bytes, and clones share them. A body with a [`Source`] in it is several pieces, and whoever sends it opens the
/// sources.
#[derive(Clone, Eq, PartialEq)]
pub struct Body(Kind);

#[derive(Clone, Eq, PartialEq)]
enum Kind {
    Whole(Piece),
    Pieces(Arc<[Piece]>),
}

/// A part of a body. Closed: it is in memory, or it is not.
#[derive(Clone, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Piece {
    /// Bytes, as they are sent.
    Bytes(Bytes),
    /// What a source has, as it is sent.
    Source(Source),
}

impl Body {
    /// No bytes.
    pub const EMPTY: Self = Self(Kind::Whole(Piece::Bytes(Bytes::new())));

    /// All of it, where no source is in it.
    ///
    /// ```
    /// let body = tc3::Body::from(tc3::bytes::Bytes::from_static(b"{}"));
    /// assert_eq!(body.as_bytes().map(|bytes| bytes.len()), Some(2));
    /// ```
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(Piece::Bytes(bytes)) => Some(bytes),
            Kind::Whole(Piece::Source(_)) | Kind::Pieces(_) => None,
        }
    }

    /// Its pieces, in the order in which they are sent: one, where no source is in it.
    pub fn pieces(&self) -> &[Piece] {
        match &self.0 {
            Kind::Whole(piece) => core::slice::from_ref(piece),
            Kind::Pieces(pieces) => pieces,
        }
    }

    /// Whether only a transport can open a part of it.
    pub fn has_source(&self) -> bool {
        self.as_bytes().is_none()
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Whole(Piece::Bytes(bytes)))
    }
}

/// Bytes are not those of a body with a source in it, whatever that has.
impl PartialEq<[u8]> for Body {
    fn eq(&self, bytes: &[u8]) -> bool {
        self.as_bytes().is_some_and(|own| own == bytes)
    }
}

/// Neighbours that are bytes become one piece.
impl FromIterator<Piece> for Body {
    fn from_iter<T: IntoIterator<Item = Piece>>(pieces: T) -> Self {
        let (mut joined, mut open) = (Vec::new(), BytesMut::new());
        for piece in pieces {
            match piece {
                Piece::Bytes(bytes) => open.extend_from_slice(&bytes),
                source @ Piece::Source(_) => {
                    if !open.is_empty() {
                        joined.push(Piece::Bytes(open.split().freeze()));
                    }
                    joined.push(source);
                }
            }
        }
        if !open.is_empty() || joined.is_empty() {
            joined.push(Piece::Bytes(open.freeze()));
        }
        match <[Piece; 1]>::try_from(joined) {
            Ok([piece]) => Self(Kind::Whole(piece)),
            Err(pieces) => Self(Kind::Pieces(pieces.into())),
        }
    }
}

/// Shows how long it is and which sources are in it, and nothing of what it says.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pieces() {
            [piece] => piece.fmt(f),
            pieces => pieces.fmt(f),
        }
    }
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "<{} bytes>", bytes.len()),
            Self::Source(source) => write!(f, "<the bytes of {:?}>", source.name()),
        }
    }
}
