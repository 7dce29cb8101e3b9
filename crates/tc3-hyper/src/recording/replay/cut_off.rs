//! The body of an answer that did not come whole.

use core::pin::Pin;
use core::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, header};
use http_body::{Body, Frame, SizeHint};

use crate::transport::BodyError;

/// Gives what came, and then what ended it.
pub(super) struct CutOff {
    bytes: Option<Bytes>,
    cause: Option<BodyError>,
    /// What is still to come of the length that was announced.
    announced: Option<u64>,
}

impl CutOff {
    pub(super) fn new(bytes: Bytes, cause: BodyError, headers: &HeaderMap) -> Self {
        let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        Self { bytes: Some(bytes).filter(|bytes| !bytes.is_empty()), cause: Some(cause), announced }
    }
}

impl Body for CutOff {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if let Some(bytes) = self.bytes.take() {
            let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            self.announced = self.announced.map(|announced| announced.saturating_sub(length));
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        Poll::Ready(self.cause.take().map(Err))
    }

    fn size_hint(&self) -> SizeHint {
        self.announced.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
