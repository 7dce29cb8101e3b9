//! What every body is beneath: a stream of bytes.

use core::pin::Pin;
use core::task::{Context, Poll};
use std::error::Error as StdError;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// What goes wrong while a body is read.
pub type BodyError = Box<dyn StdError + Send + Sync>;

/// Any stream of bytes.
pub type BoxBody = Pin<Box<dyn Body<Data = Bytes, Error = BodyError> + Send>>;

/// Bytes that are there already, which cost no box, or any stream.
pub(super) enum Pieces {
    Whole(Option<Bytes>),
    Stream(BoxBody),
}

impl From<Bytes> for Pieces {
    fn from(bytes: Bytes) -> Self {
        Self::Whole(Some(bytes).filter(|bytes| !bytes.is_empty()))
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut *self {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Stream(stream) => stream.as_mut().poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(bytes) => bytes.is_none(),
            Self::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(None) => SizeHint::with_exact(0),
            Self::Whole(Some(bytes)) => SizeHint::with_exact(u64::try_from(bytes.len()).unwrap_or(u64::MAX)),
            Self::Stream(stream) => stream.size_hint(),
        }
    }
}
