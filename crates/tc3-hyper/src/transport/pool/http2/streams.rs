//! The streams of one connection: how many are open, who waits for one, and since when there is none.

use core::fmt;
use core::time::Duration;
use std::error::Error as StdError;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::Instant;

/// How long a connection waits at most for the call that made it.
const FOR_THE_FIRST: Duration = Duration::from_secs(10);

/// The streams of one connection.
pub(super) struct Streams {
    state: Mutex<State>,
    /// Wakes those that wait for a stream, one for each that may be free, or all once the connection is over.
    freed: Notify,
    /// Wakes who waits until no stream is open.
    unused: Notify,
}

struct State {
    open: usize,
    unused_since: Instant,
    /// None was ever open: it waits for the call that made it.
    is_new: bool,
    is_over: bool,
}

/// What is open.
pub(super) enum Use {
    /// Something, or it will be soon.
    Used,
    /// Nothing, and may stay so for this long.
    Unused(Duration),
    /// Nothing for so long that the connection is over.
    Over,
}

/// The connection takes no more streams.
#[derive(Debug)]
pub(super) struct Over;

impl fmt::Display for Over {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it takes no more requests")
    }
}

impl StdError for Over {}

impl Streams {
    pub(super) fn new() -> Self {
        let state = State { open: 0, unused_since: Instant::now(), is_new: true, is_over: false };
        Self { state: Mutex::new(state), freed: Notify::new(), unused: Notify::new() }
    }

    /// Opens a stream, as soon as fewer are open than the other side takes.
    pub(super) async fn open(&self, max: impl Fn() -> usize) -> Result<(), Over> {
        loop {
            // Before it is looked, so that none is missed that is freed meanwhile.
            let freed = self.freed.notified();
            match self.try_open(max()) {
                Some(opened) => return opened,
                None => freed.await,
            }
        }
    }

    /// None where as many are open as the other side takes.
    fn try_open(&self, max: usize) -> Option<Result<(), Over>> {
        let mut state = self.lock();
        if state.is_over {
            return Some(Err(Over));
        }
        if state.open >= max {
            return None;
        }
        state.open += 1;
        state.is_new = false;
        if state.open < max {
            // The other side may take more than it did when the others began to wait.
            self.freed.notify_one();
        }
        Some(Ok(()))
    }

    /// One that was opened has ended.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        state.open -= 1;
        if state.open == 0 {
            state.unused_since = Instant::now();
            self.unused.notify_one();
        }
        self.freed.notify_one();
    }

    /// From now on none is opened.
    pub(super) fn end(&self) {
        self.lock().is_over = true;
        self.freed.notify_waiters();
    }

    pub(super) fn is_over(&self) -> bool {
        self.lock().is_over
    }

    /// For how long none was open.
    pub(super) fn unused_for(&self) -> Duration {
        let state = self.lock();
        if state.open > 0 { Duration::ZERO } else { state.unused_since.elapsed() }
    }

    /// Whether any is open. If none was for so long, none will be.
    pub(super) fn look(&self, idle_timeout: Duration) -> Use {
        let mut state = self.lock();
        let unused_for = state.unused_since.elapsed();
        let left = idle_timeout.saturating_sub(unused_for);
        let is_awaited = state.is_new && unused_for < FOR_THE_FIRST;
        if state.open > 0 || is_awaited {
            Use::Used
        } else if !left.is_zero() {
            Use::Unused(left)
        } else {
            state.is_over = true;
            Use::Over
        }
    }

    /// Ends when no stream is open, or was none since this was asked last.
    pub(super) async fn unused(&self) {
        self.unused.notified().await;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
