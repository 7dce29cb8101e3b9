//! The streams of a connection of HTTP/2, and when they are given up.
//!
//! HTTP/1.1 has one request at a time, and hyper and the socket's own timeout bound how long its head may take and how long
//! nobody reads on. On a connection of HTTP/2 others may go on meanwhile, so each answer is watched for itself.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep};

use super::outgoing::Outgoing;

/// How many bytes of an answer are handed over at once: who reads so many in time reads on.
const PIECE: usize = 64 * 1024;

/// What the streams of one connection wait for.
pub(super) struct Streams(Mutex<State>);

struct State {
    /// How many requests are not answered to their end.
    open: usize,
    /// Since when there is none.
    idle: Instant,
    /// The pieces that were handed over and are not with the system yet: since when, by their numbers, which ascend.
    unread: BTreeMap<u64, Instant>,
    count: u64,
}

/// When a connection is given up.
pub(super) struct Deadline {
    streams: Arc<Streams>,
    patience: Duration,
    next: Pin<Box<Sleep>>,
}

/// A request that is not answered to its end, as long as this is there.
pub(super) struct Open(Arc<Streams>);

/// The body of an answer, piece by piece.
pub(super) struct Pieces {
    whole: Outgoing,
    rest: Bytes,
    open: Open,
}

/// A piece that is handed over.
struct Piece {
    bytes: Bytes,
    number: u64,
    streams: Arc<Streams>,
}

impl Streams {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new(State { open: 0, idle: Instant::now(), unread: BTreeMap::new(), count: 0 })))
    }

    pub(super) fn open(self: &Arc<Self>) -> Open {
        self.state().open += 1;
        Open(Arc::clone(self))
    }

    fn hand_over(self: &Arc<Self>, bytes: Bytes) -> Bytes {
        let mut state = self.state();
        let number = state.count;
        state.count += 1;
        state.unread.insert(number, Instant::now());
        Bytes::from_owner(Piece { bytes, number, streams: Arc::clone(self) })
    }

    /// Since when nobody asks, or somebody does not read on, whichever is longer.
    fn waits_since(&self) -> Option<Instant> {
        let state = self.state();
        let idle = Some(state.idle).filter(|_| state.open == 0);
        idle.into_iter().chain(state.unread.values().next().copied()).min()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Deadline {
    pub(super) fn new(streams: Arc<Streams>, patience: Duration) -> Self {
        Self { streams, patience, next: Box::pin(sleep(patience)) }
    }

    /// Ready when the connection is to be given up.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        loop {
            ready!(self.next.as_mut().poll(context));
            let now = Instant::now();
            // Whatever begins to wait later has a later end.
            let end = self.streams.waits_since().unwrap_or(now) + self.patience;
            if end <= now {
                return Poll::Ready(());
            }
            self.next.as_mut().reset(end);
        }
    }
}

impl Pieces {
    pub(super) fn new(whole: Outgoing, open: Open) -> Self {
        Self { whole, rest: Bytes::new(), open }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        while self.rest.is_empty() {
            match ready!(Pin::new(&mut self.whole).poll_frame(context)) {
                Some(frame) => self.rest = frame?.into_data().unwrap_or_default(),
                None => return Poll::Ready(None),
            }
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        Poll::Ready(Some(Ok(Frame::data(self.open.0.hand_over(piece)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.whole.is_end_stream()
    }

    /// Asked before anything is taken.
    fn size_hint(&self) -> SizeHint {
        self.whole.size_hint()
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.open -= 1;
        state.idle = Instant::now();
    }
}

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        self.streams.state().unread.remove(&self.number);
    }
}
