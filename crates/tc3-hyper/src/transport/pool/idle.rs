//! Connections that nobody uses, until they are used again or have waited for too long.

use core::mem;
use core::time::Duration;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep_until};

use super::connection::Connection;
use super::origin::Origin;

/// The connections that wait, and what ends their waiting.
pub(super) struct Idle {
    timeout: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    hosts: Vec<Host>,
    /// The task that closes what has waited for too long. There is one while there are hosts.
    sweeper: Option<AbortHandle>,
}

/// The connections to one place, each since when it waits; the latest is the last.
struct Host {
    origin: Origin,
    waiting: Vec<(Instant, Box<Connection>)>,
}

impl Idle {
    pub(super) fn new(timeout: Duration) -> Self {
        /// Nobody waits for longer, and clocks count further than that.
        const YEARS: Duration = Duration::from_secs(1 << 30);

        Self { timeout: timeout.min(YEARS), state: Mutex::default() }
    }

    /// The connection that was used last, and how long it waited: so the others get to wait for too long where fewer are
    /// needed.
    pub(super) fn take(&self, origin: &Origin) -> Option<(Box<Connection>, Duration)> {
        let (since, connection) = {
            let mut state = self.lock();
            state.hosts.iter_mut().find(|host| host.origin.is(origin))?.waiting.pop()?
        };
        // The sweeper closes it soon, and the others with it: nobody may have driven the runtime for a while.
        let waited = since.elapsed();
        (waited < self.timeout).then_some((connection, waited))
    }

    /// Keeps a connection for a later request, if it takes one.
    pub(super) fn keep(self: &Arc<Self>, origin: Origin, mut connection: Box<Connection>) {
        // A runtime closes what waits for too long, or else nobody does.
        let Ok(runtime) = Handle::try_current() else { return };
        if !connection.is_ready() {
            return;
        }
        let waiting = (Instant::now(), connection);
        let mut state = self.lock();
        match state.hosts.iter_mut().find(|host| host.origin.is(&origin)) {
            Some(host) => host.waiting.push(waiting),
            None => state.hosts.push(Host { origin, waiting: vec![waiting] }),
        }
        // One whose runtime is gone has ended, too.
        if state.sweeper.as_ref().is_none_or(AbortHandle::is_finished) {
            let begin = Instant::now() + self.timeout;
            state.sweeper = Some(runtime.spawn(sweep(Arc::downgrade(self), begin)).abort_handle());
        }
    }

    /// Closes what has waited for too long. Tells when there is more to do, if there is.
    fn sweep(&self) -> Option<Instant> {
        let now = Instant::now();
        let mut closed = Vec::new();
        let mut state = self.lock();
        for host in &mut state.hosts {
            let count = host.waiting.partition_point(|(since, _)| *since + self.timeout <= now);
            closed.extend(host.waiting.drain(..count));
        }
        state.hosts.retain(|host| !host.waiting.is_empty());
        let oldest = state.hosts.iter().filter_map(|host| Some(host.waiting.first()?.0)).min();
        if oldest.is_none() {
            state.sweeper = None;
        }
        // Closing takes system calls: nobody waits for them.
        drop(state);
        drop(closed);
        oldest.map(|since| since + self.timeout)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn sweep(idle: Weak<Idle>, mut next: Instant) {
    loop {
        sleep_until(next).await;
        let Some(more) = idle.upgrade().and_then(|idle| idle.sweep()) else { return };
        next = more;
    }
}

/// No task outlives the client.
impl Drop for Idle {
    fn drop(&mut self) {
        let state = mem::take(self.state.get_mut().unwrap_or_else(PoisonError::into_inner));
        if let Some(sweeper) = state.sweeper {
            sweeper.abort();
        }
    }
}
