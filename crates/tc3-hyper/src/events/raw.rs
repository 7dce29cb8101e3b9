//! Events as they come.

use core::fmt;
use core::future::{Future as _, poll_fn};
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use core::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::response::Parts;
use http_body::Body as _;
use tc3::events::{Decoder, Event};
use tc3::{ActionInfo, Error, RawAnswer, Unsigned};
use tokio::time::{Instant, Sleep, sleep};

use crate::call::{Opened, request_id};
use crate::transport::{ResponseBody, failure};

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
    reading: Reading,
    info: ActionInfo<'a>,
}

/// What stands behind every stream, whatever is made of its events.
pub(crate) struct Reading {
    begun: Bytes,
    body: Pin<Box<ResponseBody>>,
    decoder: Decoder,
    /// How many bytes came.
    received: usize,
    silence: Pin<Box<Sleep>>,
    is_over: bool,
    of: Box<Streamed>,
}

/// Whose stream it is.
pub(crate) struct Streamed {
    request: Unsigned,
    host: String,
    status: StatusCode,
    request_id: String,
    /// How long no byte may come.
    patience: Duration,
}

impl<'a> RawEvents<'a> {
    pub(crate) fn new(reading: Reading, info: ActionInfo<'a>) -> Self {
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

impl Reading {
    pub(crate) fn begin(opened: Opened, max_size: usize, of: Streamed) -> Self {
        let Opened { begun, body, .. } = opened;
        Self {
            received: begun.len(),
            begun,
            body: Box::pin(body),
            decoder: Decoder::new().with_max_event_size(max_size),
            silence: Box::pin(sleep(of.patience)),
            is_over: false,
            of: Box::new(of),
        }
    }

    pub(crate) fn request_id(&self) -> &str {
        &self.of.request_id
    }

    /// Tells what an error of the stream means to whoever called.
    pub(super) fn explain(&self, error: Error, info: &ActionInfo<'_>) -> Error {
        let of = &self.of;
        let error = match error.request_id() {
            Some(_) => error,
            None => error.with_request_id(&*of.request_id),
        };
        of.request.explain(error.with_status(of.status.as_u16()).with_action(info))
    }

    /// The next event, or why there is none; nothing where the stream is over.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
        info: &ActionInfo<'_>,
    ) -> Poll<Option<Result<Event, Error>>> {
        let next = if self.is_over { Ok(None) } else { ready!(self.read(context)) };
        self.is_over |= !matches!(next, Ok(Some(_)));
        Poll::Ready(next.map_err(|error| self.explain(error, info)).transpose())
    }

    fn read(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Event>, Error>> {
        loop {
            if let Some(event) = self.decoder.decode(&mut self.begun)? {
                return Poll::Ready(Ok(Some(event)));
            }
            let Poll::Ready(frame) = self.body.as_mut().poll_frame(context) else {
                ready!(self.silence.as_mut().poll(context));
                let Streamed { host, status, patience, .. } = &*self.of;
                return Poll::Ready(Err(failure::silent(host, *status, self.received, *patience)));
            };
            let Streamed { host, status, patience, .. } = &*self.of;
            match frame {
                Some(Ok(frame)) => {
                    let Ok(data) = frame.into_data() else { continue };
                    self.received = self.received.saturating_add(data.len());
                    self.begun = data;
                    self.silence.as_mut().reset(Instant::now() + *patience);
                }
                Some(Err(cause)) => {
                    return Poll::Ready(Err(failure::cut_off(cause, host, *status, self.received, None)));
                }
                None => {
                    self.is_over = true;
                    return Poll::Ready(self.decoder.finish().into_event());
                }
            }
        }
    }
}

impl Streamed {
    pub(crate) fn new(head: &Parts, request: Unsigned, patience: Duration) -> Self {
        let (host, request_id) = (request.authority().host.clone(), request_id(head).to_owned());
        Self { request, host, status: head.status, request_id, patience }
    }
}

impl fmt::Debug for RawEvents<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvents").field("request_id", &self.request_id()).finish_non_exhaustive()
    }
}
