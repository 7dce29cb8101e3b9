//! Events as they come.

use core::fmt;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Context, Poll};

use futures_core::Stream;
use tc3::events::Event;
use tc3::{ActionInfo, Error, RawAnswer};

use crate::call::Reading;

/// What came of a call that may be answered by a stream of events.
#[derive(Debug)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum RawReply<'a> {
    /// An answer in one piece.
    Answer(RawAnswer),
    /// A stream.
    Events(RawEvents<'a>),
}

/// A stream of events as they come, of an action that was called by name. Dropping it closes its connection.
///
/// An error is the last that comes of it. What came before is its caller's. There is no further attempt once a stream has begun.
///
/// The time limit of the call is one of silence here: how long no byte may come. Lines that are no event count as well, since
/// services send them to say that they are still there.
pub struct RawEvents<'a> {
    reading: Box<Reading>,
    info: ActionInfo<'a>,
}

impl<'a> RawEvents<'a> {
    pub(crate) fn new(reading: Box<Reading>, info: ActionInfo<'a>) -> Self {
        Self { reading, info }
    }

    /// What to quote when asking the service's support; empty where it is told by none of the headers.
    pub fn request_id(&self) -> &str {
        self.reading.request_id()
    }

    /// Tells what an error that an event tells of means to whoever called: see [`Event::item`].
    pub fn explain(&self, error: Error) -> Error {
        self.reading.explain(error, &self.info)
    }

    /// The next event; none where the stream is over.
    ///
    /// # Errors
    ///
    /// Of kind [`Interrupted`](tc3::ErrorKind::Interrupted) where it was cut off, [`Timeout`](tc3::ErrorKind::Timeout) where
    /// nothing came for too long, [`TooLarge`](tc3::ErrorKind::TooLarge) where an event is larger than an answer may be.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        poll_fn(|context| self.reading.poll(context, &self.info)).await
    }
}

impl Stream for RawEvents<'_> {
    type Item = Result<Event, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { reading, info } = &mut *self;
        reading.poll(context, info)
    }
}

impl fmt::Debug for RawEvents<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvents").field("request_id", &self.request_id()).finish_non_exhaustive()
    }
}
