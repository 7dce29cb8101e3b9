//! What happens, told to whoever watches.
//!
//! Nobody is waited for: who reads slowly loses the oldest of what is still to be read, and is told how much.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{Receiver, Sender, channel};

use crate::limits::clip;
use crate::log::entry::{LoggedRequest, Verdict};

/// How many events are kept for those who have not read them yet.
const KEPT: usize = 256;

/// The most bytes of a message that an event repeats.
const MAX_MESSAGE: usize = 512;

/// Tells what happens. Clones tell the same watchers.
#[derive(Clone)]
pub(crate) struct Watch(Sender<Arc<str>>);

/// Hears what happens from when it was made on.
pub(crate) struct Watcher {
    next: Next,
    /// Whether its first line, by which a client knows that it watches, was read.
    has_begun: bool,
}

type Next = Pin<Box<dyn Future<Output = (Result<Arc<str>, RecvError>, Receiver<Arc<str>>)> + Send>>;

impl Watch {
    pub(crate) fn new() -> Self {
        Self(channel(KEPT).0)
    }

    pub(crate) fn watcher(&self) -> Watcher {
        Watcher { next: next(self.0.subscribe()), has_begun: false }
    }

    /// A request was judged. The log has more of it.
    pub(crate) fn request(&self, entry: &LoggedRequest) {
        self.tell("request", || {
            let (code, message) = match &entry.verdict {
                Verdict::Refused { code, message } => (Some(code), Some(clip(message, MAX_MESSAGE))),
                _ => (None, None),
            };
            json!({
                "request_id": entry.request_id, "time": entry.time.seconds(), "method": entry.method,
                "service": entry.service, "version": entry.version, "action": entry.action, "region": entry.region,
                "verdict": entry.verdict.name(), "code": code, "message": message, "status": entry.status,
                "faults": entry.faults, "took_us": u64::try_from(entry.took.as_micros()).unwrap_or(u64::MAX),
            })
        });
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
    fn tell(&self, name: &str, data: impl FnOnce() -> Value) {
        if self.0.receiver_count() > 0 {
            // Whoever watched may have left meanwhile.
            let _ = self.0.send(event(name, &data()).into());
        }
    }
}

impl Watcher {
    /// The next event; none when nothing can happen any more.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if !std::mem::replace(&mut self.has_begun, true) {
            return Poll::Ready(Some(Bytes::from_static(b": what happens from now on\n\n")));
        }
        let (received, receiver) = ready!(self.next.as_mut().poll(context));
        self.next = next(receiver);
        Poll::Ready(match received {
            Ok(event) => Some(Bytes::copy_from_slice(event.as_bytes())),
            Err(RecvError::Lagged(count)) => Some(event("dropped", &json!({ "count": count })).into()),
            Err(RecvError::Closed) => None,
        })
    }
}

fn next(mut receiver: Receiver<Arc<str>>) -> Next {
    Box::pin(async move { (receiver.recv().await, receiver) })
}

/// JSON has no line feeds of its own, so that it is one line.
fn event(name: &str, data: &Value) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}
