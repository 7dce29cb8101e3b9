//! How much memory a filter may take.

use std::borrow::Cow;
use std::cell::Cell;

use tc3_spec::Json;

use crate::value::Found;

/// How many bytes the tree of an answer may take, and as many again all that is made of it.
pub(crate) const SIZE: usize = 64 << 20;

/// What is left for values that are made. What is given up again does not count: that bounds the time too.
pub(crate) struct Room(Cell<usize>);

impl Room {
    pub(crate) fn new() -> Self {
        Self(Cell::new(SIZE))
    }

    /// Takes room for so many bytes, or tells that there is none.
    pub(crate) fn take(&self, bytes: usize) -> Result<(), String> {
        let left = self.0.get().checked_sub(bytes);
        self.0.set(left.ok_or_else(|| format!("what it makes of it takes more than {} MiB of memory", SIZE >> 20))?);
        Ok(())
    }

    /// Takes room for so many things of a type.
    pub(crate) fn take_for<T>(&self, count: usize) -> Result<(), String> {
        self.take(count.saturating_mul(size_of::<T>()))
    }

    /// A copy of a value.
    pub(crate) fn copy<'v>(&self, value: &Json<'v>) -> Result<Json<'v>, String> {
        self.take(value.size())?;
        Ok(value.clone())
    }

    /// A value that was found, as one's own: a copy, if it is a part of another.
    pub(crate) fn own<'v>(&self, found: Found<'v>) -> Result<Json<'v>, String> {
        match found {
            Cow::Borrowed(value) => self.copy(value),
            Cow::Owned(value) => Ok(value),
        }
    }

    /// The same, borrowing no text either: its size took that into account.
    pub(crate) fn detach<'v>(&self, found: Found<'_>) -> Result<Json<'v>, String> {
        self.own(found).map(Json::into_owned)
    }
}
