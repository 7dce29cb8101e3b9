//! A stream of events while it is read, whatever is made of the events.

use core::future::Future as _;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use core::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::response::Parts;
use http_body::Body as _;
use tc3::events::{Decoder, Event};
use tc3::{ActionInfo, Error, Unsigned};
use tokio::time::{Instant, Sleep, sleep};

use super::arrive::{Opened, request_id};
use crate::transport::{ResponseBody, failure};

/// What stands behind every stream, whatever is made of its events.
pub(crate) struct Reading {
    begun: Bytes,
    body: ResponseBody,
    decoder: Decoder,
    /// How many bytes came.
    received: usize,
    silence: Pin<Box<Sleep>>,
    is_over: bool,
    of: Streamed,
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

impl Reading {
    /// Boxed, since it is handed on from hand to hand.
    pub(crate) fn begin(opened: Opened, max_size: usize, of: Streamed) -> Box<Self> {
        let Opened { begun, body, .. } = opened;
        Box::new(Self {
            received: begun.len(),
            begun,
            body,
            decoder: Decoder::new().with_max_event_size(max_size),
            silence: Box::pin(sleep(of.patience)),
            is_over: false,
            of,
        })
    }

    pub(crate) fn request_id(&self) -> &str {
        &self.of.request_id
    }

    /// Tells what an error of the stream means to whoever called.
    pub(crate) fn explain(&self, error: Error, info: &ActionInfo<'_>) -> Error {
        let of = &self.of;
        let error = match error.request_id() {
            Some(_) => error,
            None => error.with_request_id(&*of.request_id),
        };
        of.request.explain(error.with_status(of.status.as_u16()).with_action(info))
    }

    /// The next event, or why there is none; nothing where the stream is over.
    pub(crate) fn poll(
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
            let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) else {
                ready!(self.silence.as_mut().poll(context));
                let Streamed { host, status, patience, .. } = &self.of;
                return Poll::Ready(Err(failure::silent(host, *status, self.received, *patience)));
            };
            let Streamed { host, status, patience, .. } = &self.of;
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
