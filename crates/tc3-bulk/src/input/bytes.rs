//! The bytes of an input: hashed as they are read, bounded for a row, and looked at for changes of the file.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use sha2::{Digest, Sha256};

use super::row::MAX_ROW;
use crate::token::hex;

/// A file that is read to its end, and must stay as it is meanwhile.
pub(super) struct Bytes {
    file: File,
    was: (u64, Option<SystemTime>),
    seen: Seen,
}

/// What is known of the bytes so far. Readers keep their source to themselves, so it is shared with it.
#[derive(Clone)]
pub(super) struct Seen(Arc<Mutex<Known>>);

struct Known {
    hasher: Sha256,
    /// How many quotes there were.
    quotes: u64,
    /// How many bytes were read since the last row.
    since: u64,
}

impl Bytes {
    pub(super) fn new(file: File) -> io::Result<Self> {
        let was = stamp(&file.metadata()?);
        let known = Known { hasher: Sha256::new(), quotes: 0, since: 0 };
        Ok(Self { file, was, seen: Seen(Arc::new(Mutex::new(known))) })
    }

    pub(super) fn seen(&self) -> Seen {
        self.seen.clone()
    }
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.file.read(buffer)?;
        if stamp(&self.file.metadata()?) != self.was {
            return Err(io::Error::other("it was changed while it was read"));
        }
        let read = buffer.get(..length).unwrap_or_default();
        let mut known = self.seen.lock();
        known.hasher.update(read);
        known.quotes += read.iter().filter(|byte| **byte == b'"').count() as u64;
        known.since += length as u64;
        // What stands behind the row in the buffer is counted too, and is little.
        if known.since > 2 * MAX_ROW {
            return Err(io::Error::other(format!("a row has more than the {} bytes of a request", MAX_ROW)));
        }
        Ok(length)
    }
}

impl Seen {
    /// A row ended.
    pub(super) fn row(&self) {
        self.lock().since = 0;
    }

    pub(super) fn hash(&self) -> String {
        hex(&self.lock().hasher.clone().finalize())
    }

    pub(super) fn quotes(&self) -> u64 {
        self.lock().quotes
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        // Nothing here is ever half done when something panics.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What differs where a file was changed, as far as a file system tells.
fn stamp(metadata: &Metadata) -> (u64, Option<SystemTime>) {
    (metadata.len(), metadata.modified().ok())
}
