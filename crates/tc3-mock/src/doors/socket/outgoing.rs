//! What goes back: an answer as a whole, its beginning if a fault cuts it off, a stream event by event, the log part by part, or
//! what happens as it does.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::sync::{OwnedSemaphorePermit, watch};

use super::ending::{End, Ending};
use crate::doors::paced::Paced;
use crate::engine::Engine;
use crate::log::reading::Reading;
use crate::log::wanted::Wanted;
#[cfg(feature = "recording")]
use crate::recorded::Passing;
use crate::watch::Watcher;

/// How long a part of the log is, in bytes, but for the entry that makes it longer.
const PART: usize = 16 * 1024;

/// The body of a response.
pub(super) enum Outgoing {
    Whole(Bytes),
    Beginning(Beginning),
    Events(Paced, Option<Cutting>),
    /// What a service answers, as it comes. It is cut where that breaks off.
    #[cfg(feature = "recording")]
    Passing(Passing, Cutting),
    Log(LogReader),
    Watch(Watching),
}

/// The beginning of a body. Behind it the connection ends.
pub(super) struct Beginning {
    pub(super) bytes: Bytes,
    /// How long the whole body would be.
    pub(super) length: usize,
    pub(super) cutting: Cutting,
}

/// How the connection ends in place of the answer.
pub(super) struct Cutting {
    pub(super) end: End,
    pub(super) ending: Arc<Ending>,
}

impl Cutting {
    fn is_due(&self) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.ending.when_flushed(self.end);
        Poll::Pending
    }
}

/// Reads the log as fast as the client does.
pub(super) struct LogReader {
    engine: Arc<Engine>,
    reading: Reading,
    /// Whether others had their turn since the last part.
    has_yielded: bool,
    _room: OwnedSemaphorePermit,
}

impl LogReader {
    pub(super) fn new(engine: Arc<Engine>, wanted: &Wanted, room: OwnedSemaphorePermit) -> Self {
        let reading = Reading::new(&engine.log(), wanted);
        Self { engine, reading, has_yielded: true, _room: room }
    }

    /// The next part; none behind the last one.
    fn part(&mut self) -> Option<Bytes> {
        self.reading.part(&self.engine.log(), PART).map(Bytes::from)
    }
}

/// What happens, until the server stops.
pub(super) struct Watching {
    watcher: Watcher,
    stopped: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Watching {
    pub(super) fn new(watcher: Watcher, mut stopped: watch::Receiver<()>) -> Self {
        // Also where the server is gone, which is an error.
        let stopped = Box::pin(async move { drop(stopped.changed().await) });
        Self { watcher, stopped }
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        match self.stopped.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => self.watcher.poll_next(context),
        }
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
            Self::Beginning(beginning) if beginning.bytes.is_empty() => return beginning.cutting.is_due(),
            Self::Beginning(beginning) => Some(std::mem::take(&mut beginning.bytes)),
            Self::Events(paced, cutting) => match (ready!(paced.poll_next(context)), cutting) {
                (None, Some(cutting)) => return cutting.is_due(),
                (event, _) => event,
            },
            #[cfg(feature = "recording")]
            Self::Passing(passing, cutting) => match ready!(passing.poll_next(context)) {
                Some(Err(_)) => return cutting.is_due(),
                Some(Ok(data)) => Some(data),
                None => None,
            },
            Self::Watch(watching) => ready!(watching.poll_next(context)),
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
            // It does not come closer to its end, for there is none.
            Self::Beginning(beginning) => SizeHint::with_exact(beginning.length as u64),
            #[cfg(feature = "recording")]
            Self::Passing(..) => SizeHint::default(),
            Self::Events(..) | Self::Log(_) | Self::Watch(_) => SizeHint::default(),
        }
    }
}
