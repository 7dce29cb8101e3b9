//! How far a request got.

use core::sync::atomic::{AtomicBool, Ordering};

/// How far a request got: told by what carries it, asked by who stops waiting for the answer.
///
/// A request of which nothing was sent may go out again whatever it asks for, so a [`Transport`](super::Transport) says
/// [`may_be_sent`](Self::may_be_sent) just before the first byte can leave, and [`not_sent`](Self::not_sent) where it turns out
/// that none did.
#[derive(Debug, Default)]
pub struct Progress {
    sent: AtomicBool,
}

impl Progress {
    /// Of a request that nobody has touched.
    pub fn new() -> Self {
        Self::default()
    }

    /// From now on a byte of it may have been sent.
    pub fn may_be_sent(&self) {
        self.sent.store(true, Ordering::Relaxed);
    }

    /// It came back whole: no byte of it was sent.
    pub fn not_sent(&self) {
        self.sent.store(false, Ordering::Relaxed);
    }

    /// Whether a byte of it may have been sent by now.
    pub fn is_maybe_sent(&self) -> bool {
        self.sent.load(Ordering::Relaxed)
    }
}
