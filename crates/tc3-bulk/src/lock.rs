//! Locks that are held for a moment.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Takes a lock. Nothing behind one is ever half done when something panics.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
