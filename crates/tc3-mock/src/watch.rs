//! What happens, told to whoever watches.
//!
//! Nobody is waited for: who reads slowly loses the oldest of what is still to be read, and is told how much. Who wants it gets what
//! happens in a while at once: to wake a reader for each request of many costs more than to tell of it.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::json;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::broadcast::{Receiver, Sender, channel};
use tokio::time::{Sleep, sleep};

use crate::limits::clip;
use crate::log::entry::{LoggedRequest, Verdict};

/// How many events are kept for those who have not read them yet.
const KEPT: usize = 256;

/// The most bytes of a message that an event repeats.
const MAX_MESSAGE: usize = 512;

/// Tells what happens. Clones tell the same watchers.
#[derive(Clone)]
pub(crate) struct Watch(Sender<Bytes>);

/// Hears what happens from when it was made on.
pub(crate) struct Watcher {
    next: Next,
    /// Whether its first line, by which a client knows that it watches, was read.
    has_begun: bool,
    /// How long nothing is told behind what was.
    every: Duration,
    resting: Option<Pin<Box<Sleep>>>,
}

type Next = Pin<Box<dyn Future<Output = (Result<Bytes, RecvError>, Receiver<Bytes>)> + Send>>;

impl Watch {
    pub(crate) fn new() -> Self {
        Self(channel(KEPT).0)
    }

    pub(crate) fn watcher(&self, every: Duration) -> Watcher {
        Watcher { next: next(self.0.subscribe()), has_begun: false, every, resting: None }
    }

    /// A request was judged. The log has more of it.
    pub(crate) fn request(&self, entry: &LoggedRequest) {
        self.tell("request", || Judged(entry));
    }

    /// These faults apply to a request that came, which is judged next.
    pub(crate) fn faults(&self, ids: &[String]) {
        self.tell("fault", || json!({ "ids": ids }));
    }

    /// The default world was restored.
    pub(crate) fn reset(&self) {
        self.tell("reset", || json!({}));
    }

    /// The clock was set.
    pub(crate) fn clock(&self, now: tc3::Timestamp, is_frozen: bool) {
        self.tell("clock", || json!({"now": now.to_string(), "frozen": is_frozen}));
    }

    /// State was put in the place of what there was.
    pub(crate) fn state(&self) {
        self.tell("state", || json!({}));
    }

    /// Writes an event, where anybody watches.
    fn tell<D: Serialize>(&self, name: &str, data: impl FnOnce() -> D) {
        if self.0.receiver_count() > 0 {
            // Whoever watched may have left meanwhile.
            let _ = self.0.send(event(name, &data()));
        }
    }
}

impl Watcher {
    /// The events that are there; none when nothing can happen any more.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if !std::mem::replace(&mut self.has_begun, true) {
            return Poll::Ready(Some(Bytes::from_static(b": what happens from now on\n\n")));
        }
        if let Some(resting) = &mut self.resting {
            ready!(resting.as_mut().poll(context));
            self.resting = None;
        }
        let (received, mut receiver) = ready!(self.next.as_mut().poll(context));
        let first = match received {
            Ok(event) => event,
            Err(RecvError::Lagged(count)) => dropped(count),
            Err(RecvError::Closed) => return Poll::Ready(None),
        };
        let mut told = first.to_vec();
        loop {
            match receiver.try_recv() {
                Ok(event) => told.extend_from_slice(&event),
                Err(TryRecvError::Lagged(count)) => told.extend_from_slice(&dropped(count)),
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
        self.next = next(receiver);
        self.resting = (!self.every.is_zero()).then(|| Box::pin(sleep(self.every)));
        Poll::Ready(Some(told.into()))
    }
}

/// What an event tells of a request that was judged.
struct Judged<'e>(&'e LoggedRequest);

impl Serialize for Judged<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(entry) = self;
        let (code, message) = match &entry.verdict {
            Verdict::Refused { code, message } => (Some(code), Some(clip(message, MAX_MESSAGE))),
            _ => (None, None),
        };
        let mut object = serializer.serialize_struct("Judged", 13)?;
        object.serialize_field("request_id", &entry.request_id)?;
        object.serialize_field("time", &entry.time.seconds())?;
        object.serialize_field("method", &entry.method)?;
        object.serialize_field("service", &entry.service)?;
        object.serialize_field("version", &entry.version)?;
        object.serialize_field("action", &entry.action)?;
        object.serialize_field("region", &entry.region)?;
        object.serialize_field("verdict", entry.verdict.name())?;
        object.serialize_field("code", &code)?;
        object.serialize_field("message", &message)?;
        object.serialize_field("status", &entry.status)?;
        object.serialize_field("faults", &entry.faults)?;
        object.serialize_field("took_us", &u64::try_from(entry.took.as_micros()).unwrap_or(u64::MAX))?;
        object.end()
    }
}

fn next(mut receiver: Receiver<Bytes>) -> Next {
    Box::pin(async move { (receiver.recv().await, receiver) })
}

fn dropped(count: u64) -> Bytes {
    event("dropped", &json!({ "count": count }))
}

/// JSON has no line feeds of its own, so that it is one line.
fn event(name: &str, data: &impl Serialize) -> Bytes {
    /// Most events fit, and are written without a second look for room.
    const ROOM: usize = 512;

    let mut text = Vec::with_capacity(ROOM);
    for part in ["event: ", name, "\ndata: "] {
        text.extend_from_slice(part.as_bytes());
    }
    // It is an object of texts and numbers, which can always be written.
    let _ = serde_json::to_writer(&mut text, data);
    text.extend_from_slice(b"\n\n");
    text.into()
}
