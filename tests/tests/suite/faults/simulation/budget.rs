//! What the budget of a client has to be, told from what its policy is asked and from the calls that succeed.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tc3::retry::{Backoff, Failed, RetryPolicy};

const ROOM: u32 = 500;

#[derive(Clone, Debug)]
pub(super) struct Budget(Arc<Mutex<Account>>);

#[derive(Clone, Copy, Debug)]
pub(super) struct Account {
    left: u32,
    /// How many further attempts were paid for, and how many were not.
    pub(super) paid: usize,
    pub(super) refused: usize,
}

impl Budget {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(Account { left: ROOM, paid: 0, refused: 0 })))
    }

    /// A call has succeeded at its first attempt.
    pub(super) fn gains(&self) {
        let mut account = self.0.lock().unwrap();
        account.left = ROOM.min(account.left + 1);
    }

    pub(super) fn account(&self) -> Account {
        *self.0.lock().unwrap()
    }

    fn pays(&self, cost: u32) {
        let mut account = self.0.lock().unwrap();
        match account.left.checked_sub(cost) {
            Some(left) => (account.left, account.paid) = (left, account.paid + 1),
            None => account.refused += 1,
        }
    }
}

/// The policy of every client, which tells the budget of each further attempt that it lets pass.
#[derive(Debug)]
pub(super) struct Watched(pub(super) Budget);

impl RetryPolicy for Watched {
    fn max_attempts(&self) -> u32 {
        Backoff::default().max_attempts()
    }

    fn wait(&self, failed: &Failed<'_>, random: f64) -> Option<Duration> {
        let wait = Backoff::default().wait(failed, random)?;
        if failed.attempt < failed.max_attempts.unwrap_or_else(|| self.max_attempts()) && wait < failed.left {
            self.0.pays(if failed.is_rate() { 5 } else { 14 });
        }
        Some(wait)
    }
}
