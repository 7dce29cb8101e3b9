//! The body of a request.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::Arc;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;

use super::stream::{BodyError, BoxBody, Pieces};

/// The body of a request, which can be read as often as the request is sent. Clones share it.
#[derive(Clone)]
pub struct RequestBody(Kind);

#[derive(Clone)]
enum Kind {
    Whole(Bytes),
    Source(Arc<dyn BodySource>),
}

/// Where a body comes from that is not held in memory.
pub trait BodySource: Send + Sync {
    /// How many bytes it has, where that is known. Then it is sent with its length, else in chunks.
    fn size(&self) -> Option<u64>;

    /// Opens it at its first byte. What [`size`](Self::size) said holds for the stream, too.
    fn open(&self) -> BoxBody;
}

impl RequestBody {
    /// A body that is read from a source, anew each time.
    pub fn from_source(source: impl BodySource + 'static) -> Self {
        Self(Kind::Source(Arc::new(source)))
    }

    /// The bytes, where they are held in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            Kind::Source(_) => None,
        }
    }

    /// How many bytes it has, where that is known.
    pub(crate) fn size(&self) -> Option<u64> {
        match &self.0 {
            Kind::Whole(bytes) => u64::try_from(bytes.len()).ok(),
            Kind::Source(source) => source.size(),
        }
    }

    /// All of it, in one piece.
    pub(crate) async fn whole(&self) -> Result<Bytes, BodyError> {
        match self.as_bytes() {
            Some(bytes) => Ok(bytes.clone()),
            None => Ok(self.open().collect().await?.to_bytes()),
        }
    }

    /// A stream of it, from its first byte.
    pub fn open(&self) -> OpenBody {
        match &self.0 {
            Kind::Whole(bytes) => OpenBody(bytes.clone().into(), None),
            Kind::Source(source) => OpenBody(Pieces::Stream(source.open()), source.size()),
        }
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Whole(bytes))
    }
}

/// Shows how long it is, and nothing of what it says.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.size() {
            Some(size) => write!(f, "<{size} bytes>"),
            None => f.write_str("<bytes>"),
        }
    }
}

/// The body of one request on its way, and its size where its source told it.
pub struct OpenBody(Pieces, Option<u64>);

impl Body for OpenBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        Pin::new(&mut self.0).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.1.map_or_else(|| self.0.size_hint(), SizeHint::with_exact)
    }
}

impl fmt::Debug for OpenBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenBody").finish_non_exhaustive()
    }
}
