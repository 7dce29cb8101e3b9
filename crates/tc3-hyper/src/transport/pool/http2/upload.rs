//! The body of a request on its way, as fast as the other side takes it.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use bytes::Bytes;
use h2::{Reason, SendStream};
use http_body::Body;

use crate::transport::body::{BodyError, OpenBody};

/// A body that is being sent. Dropped before its end, with all else of its stream, it resets the stream.
pub(super) struct Upload {
    body: OpenBody,
    stream: SendStream<Bytes>,
    /// What was read of the body and is not sent.
    read: Bytes,
}

impl Upload {
    pub(super) fn new(body: OpenBody, stream: SendStream<Bytes>) -> Self {
        Self { body, stream, read: Bytes::new() }
    }

    /// Sends what there is. Ready when all is sent, or the other side wants no more: why, its answer says.
    ///
    /// # Errors
    ///
    /// Those of the body; the stream is reset then.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BodyError>> {
        loop {
            while !self.read.is_empty() {
                let Some(capacity) = ready!(self.poll_capacity(context)) else { return Poll::Ready(Ok(())) };
                let part = self.read.split_to(capacity.min(self.read.len()));
                let is_last = self.read.is_empty() && self.body.is_end_stream();
                if self.stream.send_data(part, is_last).is_err() || is_last {
                    return Poll::Ready(Ok(()));
                }
            }
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                // Of what a body is made of besides, no service knows anything.
                Some(Ok(frame)) => self.read = frame.into_data().unwrap_or_default(),
                Some(Err(cause)) => {
                    self.stream.send_reset(Reason::CANCEL);
                    return Poll::Ready(Err(cause));
                }
                None => {
                    let _ = self.stream.send_data(Bytes::new(), true);
                    return Poll::Ready(Ok(()));
                }
            }
        }
    }

    /// How many bytes the other side takes now; none where it wants no more.
    fn poll_capacity(&mut self, context: &mut Context<'_>) -> Poll<Option<usize>> {
        self.stream.reserve_capacity(self.read.len());
        let mut capacity = self.stream.capacity();
        while capacity == 0 {
            match ready!(self.stream.poll_capacity(context)) {
                Some(Ok(more)) => capacity = more,
                Some(Err(_)) | None => return Poll::Ready(None),
            }
        }
        Poll::Ready(Some(capacity))
    }
}
