//! The door of [`Mock::client`](crate::Mock::client) where there is no socket: that of [`Transport`], through which a stream
//! comes as a stream.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::BodyExt;
use hyper::body::{Body, Frame};
use tc3::{Error, ErrorKind};
use tc3_hyper::transport::{Progress, RequestBody, ResponseBody, Sending, Transport as Carry};

use super::paced::Paced;
use super::transport::Transport;
use crate::answer::events::Ends;
use crate::clock::Clock;

/// Carries the requests of a client to the mock that it belongs to.
pub(crate) struct InProcess {
    pub(crate) transport: Transport,
    pub(crate) clock: Clock,
    pub(crate) event_interval: u64,
}

impl Carry for InProcess {
    fn send<'a>(&'a self, request: Request<RequestBody>, progress: &'a Progress) -> Sending<'a> {
        Box::pin(async move {
            let mut response = Carry::send(&self.transport, request, progress).await?;
            let Some(ends) = response.extensions_mut().remove::<Ends>() else { return Ok(response) };
            let (head, body) = response.into_parts();
            let unread = |cause| Error::new(ErrorKind::Interrupted, "the answer cannot be read").with_source(cause);
            let body = body.collect().await.map_err(unread)?.to_bytes();
            let paced = Paced::new(ends.split(&body, body.len()), self.clock.clone(), self.event_interval);
            Ok(Response::from_parts(head, ResponseBody::from_stream(Events(paced))))
        })
    }
}

/// A body of events.
struct Events(Paced);

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_next(context).map(|event| event.map(|event| Ok(Frame::data(event))))
    }
}
