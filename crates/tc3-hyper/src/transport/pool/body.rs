//! The body of an answer, which comes over a connection that is kept once all of it is there.

use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::sync::Arc;

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;

use super::connection::Connection;
use super::idle::Idle;
use super::origin::Origin;
use crate::transport::ResponseBody;

/// A body on its way. Dropped before its end it closes its connection: what is still to come would stand before the next
/// answer.
pub(super) struct Body {
    incoming: Incoming,
    connection: Option<Lent>,
}

/// A connection that goes back.
struct Lent {
    connection: Box<Connection>,
    origin: Origin,
    idle: Arc<Idle>,
}

impl Body {
    pub(super) fn begin(
        incoming: Incoming,
        connection: Box<Connection>,
        origin: Origin,
        idle: Arc<Idle>,
    ) -> ResponseBody {
        let mut body = Self { incoming, connection: Some(Lent { connection, origin, idle }) };
        if body.incoming.is_end_stream() {
            body.give_back();
        }
        ResponseBody::from_stream(body)
    }

    fn give_back(&mut self) {
        if let Some(Lent { connection, origin, idle }) = self.connection.take() {
            idle.keep(origin, connection);
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<hyper::Result<Frame<Bytes>>>> {
        let Self { incoming, connection } = &mut *self;
        let mut next = |context: &mut Context<'_>| Pin::new(&mut *incoming).poll_frame(context);
        // What was read with the head is there already.
        let frame = match (next(&mut Context::from_waker(Waker::noop())), connection) {
            (Poll::Pending, Some(lent)) => lent.connection.drive_until(context, next),
            (frame, _) => frame,
        };
        match &frame {
            Poll::Ready(Some(Ok(_))) if !self.incoming.is_end_stream() => {}
            Poll::Ready(Some(Ok(_)) | None) => self.give_back(),
            Poll::Ready(Some(Err(_))) => self.connection = None,
            Poll::Pending => {}
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
