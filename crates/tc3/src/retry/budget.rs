//! What bounds the further attempts of all calls of a client.

use core::sync::atomic::{AtomicU32, Ordering};

/// How much further attempts may cost until calls succeed again.
const ROOM: u32 = 500;
const COST: u32 = 14;
const COST_OF_RATE: u32 = 5;
const GAIN: u32 = 1;

/// What bounds the further attempts of all calls of a client, so that a service that is down gets little more than each
/// call once.
///
/// It begins with 500. A further attempt costs 14, or 5 after the code of a rate; each call that succeeds at its first attempt
/// gives 1 back, up to 500 again.
#[derive(Debug)]
pub struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(ROOM))
    }
}

impl Budget {
    /// What is left.
    pub fn left(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }

    /// Takes the cost of a further attempt, where there is as much left.
    pub(super) fn take(&self, is_rate: bool) -> bool {
        let cost = if is_rate { COST_OF_RATE } else { COST };
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(cost)).is_ok()
    }

    /// Notes a call that succeeded at its first attempt.
    pub fn succeeded(&self) {
        // Full as a rule: then it is not written, so that the calls of many threads do not wait for each other.
        if self.left() < ROOM {
            let gained = |left: u32| (left < ROOM).then(|| left + GAIN);
            // It is full meanwhile where this fails.
            let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, gained);
        }
    }
}
