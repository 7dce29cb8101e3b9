//! What the mock spends at most, whatever is asked of it.

use std::time::Duration;

/// How many bytes the answer to one request may have.
pub(crate) const MAX_ANSWER: usize = 10 * 1024 * 1024;

/// The longest message of a refusal, in bytes.
pub(crate) const MAX_MESSAGE: usize = 4 * 1024;

/// The limits that a user can set. Their meaning is told where they are set, in [`MockBuilder`](crate::MockBuilder).
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub(crate) connections: usize,
    pub(crate) body: usize,
    pub(crate) bodies: usize,
    pub(crate) log: usize,
    pub(crate) resources: usize,
    pub(crate) tasks: usize,
    pub(crate) world: usize,
    pub(crate) patience: Duration,
    pub(crate) grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        const MEGABYTE: usize = 1024 * 1024;
        Self {
            connections: 12_000,
            body: 10 * MEGABYTE,
            bodies: 64 * MEGABYTE,
            log: 8 * MEGABYTE,
            resources: 100_000,
            tasks: 10_000,
            world: 64 * MEGABYTE,
            patience: Duration::from_secs(30),
            grace: Duration::from_secs(5),
        }
    }
}

/// The longest beginning of a text that has no more than so many bytes.
pub(crate) fn clip(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    text.get(..end).unwrap_or_default()
}
