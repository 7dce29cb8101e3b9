//! The events of a stream, each at its time by the mock's clock.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use std::vec;

use bytes::Bytes;
use tc3::Timestamp;
use tokio::time::{Sleep, sleep};

use crate::clock::Clock;

/// How often the clock is looked at, which may be set meanwhile.
const LOOK: Duration = Duration::from_millis(20);

/// Events that come one after the other.
pub(crate) struct Paced {
    clock: Clock,
    /// In seconds.
    interval: i64,
    due: Timestamp,
    events: vec::IntoIter<Bytes>,
    asleep: Option<Pin<Box<Sleep>>>,
    /// Whether the last one could be written by itself.
    has_yielded: bool,
}

impl Paced {
    /// The first one is due now, each other so many seconds after the one before.
    pub(crate) fn new(events: Vec<Bytes>, clock: Clock, interval: u64) -> Self {
        Self {
            due: clock.now(),
            clock,
            interval: i64::try_from(interval).unwrap_or(i64::MAX),
            events: events.into_iter(),
            asleep: None,
            has_yielded: true,
        }
    }

    /// The next one, when it is due; none behind the last.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if self.events.len() == 0 {
            return Poll::Ready(None);
        }
        if !std::mem::replace(&mut self.has_yielded, true) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        while self.clock.now() < self.due {
            let asleep = self.asleep.get_or_insert_with(|| Box::pin(sleep(LOOK)));
            ready!(asleep.as_mut().poll(context));
            self.asleep = None;
        }
        self.due = self.due.plus(self.interval);
        self.has_yielded = false;
        Poll::Ready(self.events.next())
    }
}
