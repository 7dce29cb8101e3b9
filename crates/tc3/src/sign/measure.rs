//! How long a body is and what its digest is, found out by whoever can read it.

use core::fmt;

use crate::sign::hash::Hash;
use crate::sign::text::Sink as _;

/// A body with sources, as it is read before it is signed. See [`Unsigned::measure`](crate::Unsigned::measure).
pub struct Measure {
    size: u64,
    /// None where the signature leaves the payload out.
    hash: Option<Hash>,
}

/// What a body turned out to be: the same whenever the same bytes are read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Measured {
    /// How many bytes it has.
    pub size: u64,
    /// Its SHA-256 digest; none where the signature leaves the payload out.
    pub digest: Option<[u8; 32]>,
}

impl Measure {
    pub(crate) fn new(is_signed: bool) -> Self {
        Self { size: 0, hash: is_signed.then(Hash::new) }
    }

    /// Whether the bytes have to be read. If not, their number is enough: [`skip`](Self::skip).
    pub fn takes_bytes(&self) -> bool {
        self.hash.is_some()
    }

    /// Counts in the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.skip(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if let Some(hash) = &mut self.hash {
            hash.push(bytes);
        }
    }

    /// Counts in the next bytes without looking at them, where they need not be read.
    pub fn skip(&mut self, count: u64) {
        self.size = self.size.saturating_add(count);
    }

    /// What was found.
    pub fn finish(self) -> Measured {
        let Self { size, hash } = self;
        Measured { size, digest: hash.map(|mut hash| hash.finish()) }
    }
}

impl Measured {
    /// Another reading, which finds the same if nothing changed meanwhile.
    pub fn again(&self) -> Measure {
        Measure::new(self.digest.is_some())
    }
}

impl fmt::Debug for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Measure").field("size", &self.size).finish_non_exhaustive()
    }
}
