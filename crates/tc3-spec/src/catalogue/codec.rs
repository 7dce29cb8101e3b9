//! The reader's bounds, and how it reads numbers, texts and lists.

use core::fmt;

use flate2::{Decompress, FlushDecompress, Status};

use crate::leak::leak_slice;

/// More than a service has, so that a damaged length cannot fill the memory.
pub(super) const MAX_CHUNK: usize = 16 << 20;

/// For how many items of a list room is made at once: more than most have.
const MAX_ROOM: usize = 4096;

/// Why a blob cannot be read.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum CatalogueError {
    /// It does not begin as a catalogue of this version does.
    Magic,
    /// It ends too early, or says that something is longer than the rest.
    Truncated,
    /// A service's part cannot be unpacked.
    Packed,
    /// A text is not UTF-8.
    Text,
    /// A number stands for nothing: a string that is not in the pool, a kind that does not exist.
    Number {
        /// What it should stand for.
        what: &'static str,
    },
    /// An object is named and not there.
    Missing {
        /// Its name.
        object: String,
    },
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Magic => f.write_str("the catalogue is not one, or of another version"),
            Self::Truncated => f.write_str("the catalogue is cut off"),
            Self::Packed => f.write_str("the catalogue is damaged: a service cannot be unpacked"),
            Self::Text => f.write_str("the catalogue is damaged: a text is not UTF-8"),
            Self::Number { what } => write!(f, "the catalogue is damaged: a number stands for no {what}"),
            Self::Missing { object } => write!(f, "the catalogue is damaged: it has no object {object}"),
        }
    }
}

impl std::error::Error for CatalogueError {}

pub(crate) type Result<T> = core::result::Result<T, CatalogueError>;

/// A position in the blob. No input makes it panic, or read more items than the blob has bytes.
#[derive(Clone, Copy)]
pub(crate) struct Cursor {
    rest: &'static [u8],
    strings: &'static [&'static str],
}

impl Cursor {
    pub(crate) fn new(bytes: &'static [u8], strings: &'static [&'static str]) -> Self {
        Self { rest: bytes, strings }
    }

    /// What was not read yet.
    pub(crate) fn rest(&self) -> &'static [u8] {
        self.rest
    }

    pub(crate) fn bytes(&mut self, length: usize) -> Result<&'static [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or(CatalogueError::Truncated)?;
        self.rest = rest;
        Ok(bytes)
    }

    pub(crate) fn byte(&mut self) -> Result<u8> {
        let (byte, rest) = self.rest.split_first().ok_or(CatalogueError::Truncated)?;
        self.rest = rest;
        Ok(*byte)
    }

    pub(super) fn number(&mut self) -> Result<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(CatalogueError::Number { what: "length" })
    }

    /// How long or how many: never more than bytes are left, because every item takes one.
    pub(crate) fn length(&mut self) -> Result<usize> {
        let length = usize::try_from(self.number()?).map_err(|_| CatalogueError::Truncated)?;
        if length > self.rest.len() { Err(CatalogueError::Truncated) } else { Ok(length) }
    }

    pub(crate) fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let length = self.length()?;
        // Room for a damaged length is not made before there is something to put there.
        let mut items = Vec::with_capacity(length.min(MAX_ROOM));
        for _ in 0..length {
            items.push(item(self)?);
        }
        Ok(items)
    }

    pub(crate) fn text(&mut self) -> Result<&'static str> {
        let length = self.length()?;
        core::str::from_utf8(self.bytes(length)?).map_err(|_| CatalogueError::Text)
    }

    pub(super) fn name(&mut self) -> Result<&'static str> {
        let number = usize::try_from(self.number()?).ok();
        let name = number.and_then(|number| self.strings.get(number));
        name.copied().ok_or(CatalogueError::Number { what: "string" })
    }

    /// The names that the rest of a chunk counts by.
    pub(super) fn strings(&mut self) -> Result<&'static [&'static str]> {
        let lengths = self.list(Self::length)?;
        let all = core::str::from_utf8(self.bytes(lengths.iter().sum())?).map_err(|_| CatalogueError::Text)?;
        let mut rest = all;
        let mut strings = Vec::with_capacity(lengths.len());
        for length in lengths {
            let (string, behind) = rest.split_at_checked(length).ok_or(CatalogueError::Text)?;
            strings.push(string);
            rest = behind;
        }
        self.strings = leak_slice(strings);
        Ok(self.strings)
    }
}

/// Unpacks a chunk that is so long.
pub(crate) fn unpack(packed: &[u8], length: usize) -> Result<Vec<u8>> {
    if length > MAX_CHUNK {
        return Err(CatalogueError::Packed);
    }
    let mut bytes = vec![0; length];
    let mut inflate = Decompress::new(false);
    match inflate.decompress(packed, &mut bytes, FlushDecompress::Finish) {
        Ok(Status::StreamEnd) if inflate.total_out() == length as u64 => Ok(bytes),
        _ => Err(CatalogueError::Packed),
    }
}
