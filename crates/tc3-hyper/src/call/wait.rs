//! What a call waits for, and what may end the waiting: its time limit, and whoever called.

use core::future::{Future, poll_fn};
use core::pin::Pin;
use core::task::Poll;
use core::time::Duration;

use tokio::time::{Instant, timeout_at};

/// What may end a call before its answer is there.
pub(crate) type Until<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// How long a call may take, or an attempt of it.
#[derive(Clone, Copy)]
pub(super) struct Limit {
    /// From the beginning on.
    pub(super) whole: Duration,
    end: Instant,
}

/// How a wait ended without what was waited for.
pub(super) enum Over {
    /// Time ran out.
    Late,
    /// The caller stopped waiting.
    Cancelled,
}

impl Limit {
    pub(super) fn begin(whole: Duration) -> Self {
        /// Nobody waits for longer, and clocks count further than that.
        const YEARS: Duration = Duration::from_secs(1 << 30);

        Self { whole, end: Instant::now() + whole.min(YEARS) }
    }

    /// The limit of an attempt that begins now: its own where that ends earlier than the call's.
    pub(super) fn of_attempt(self, own: Option<Duration>) -> Self {
        let own = own.map(Self::begin).filter(|own| own.end < self.end);
        own.unwrap_or(self)
    }

    pub(super) fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }
}

/// Waits for something within the limit, as long as the caller does.
pub(super) async fn wait<F: Future>(
    limit: Limit,
    until: &mut Until<'_>,
    mut what: Pin<&mut F>,
) -> Result<F::Output, Over> {
    let first = poll_fn(|context| match what.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => until.as_mut().poll(context).map(|()| None),
    });
    match timeout_at(limit.end, first).await {
        Ok(Some(done)) => Ok(done),
        Ok(None) => Err(Over::Cancelled),
        Err(_) => Err(Over::Late),
    }
}
