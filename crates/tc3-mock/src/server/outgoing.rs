//! What goes back: an answer as a whole, or the log part by part.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::sync::OwnedSemaphorePermit;

use crate::control::{BEGIN, END};
use crate::engine::Engine;

/// How long a part of the log is, in bytes, but for the entry that makes it longer.
const PART: usize = 16 * 1024;

/// The body of a response.
pub(super) enum Outgoing {
    Whole(Bytes),
    Log(LogReader),
}

/// Reads the log as fast as the client does. Nothing is kept for it: entries that go meanwhile are left out.
pub(super) struct LogReader {
    engine: Arc<Engine>,
    /// The number of the entry to go on with; none before the first part.
    next: Option<u64>,
    /// The number of the entry to end before.
    end: u64,
    /// Whether others had their turn since the last part.
    has_yielded: bool,
    _room: OwnedSemaphorePermit,
}

impl LogReader {
    pub(super) fn new(engine: Arc<Engine>, room: OwnedSemaphorePermit) -> Self {
        let end = engine.log().count();
        Self { engine, next: None, end, has_yielded: true, _room: room }
    }

    /// The next part; none behind the last one.
    fn part(&mut self) -> Option<Bytes> {
        let mut part = String::new();
        let from = match self.next {
            Some(next) if next >= self.end => return None,
            Some(next) => next,
            None => {
                part.push_str(BEGIN);
                0
            }
        };
        let next = self.engine.log().write(&mut part, from, self.end, PART);
        // One behind the last tells that all is written, also where there was nothing.
        self.next = Some(if next >= self.end { u64::MAX } else { next });
        if next >= self.end {
            part.push_str(END);
        }
        Some(part.into())
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let data = match &mut *self {
            Self::Whole(bytes) => Some(std::mem::take(bytes)).filter(|bytes| !bytes.is_empty()),
            Self::Log(reader) => {
                reader.has_yielded = !reader.has_yielded;
                if reader.has_yielded {
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                reader.part()
            }
        };
        Poll::Ready(data.map(|data| Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Self::Log(_) => SizeHint::default(),
        }
    }
}
