//! The body of an answer, which comes over a stream of its own.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use bytes::Bytes;
use h2::RecvStream;
use http::{HeaderMap, Response, header};
use http_body::{Frame, SizeHint};

use super::connection::Stream;
use super::upload::Upload;
use crate::transport::body::{BodyError, ResponseBody};

/// A body on its way. Dropped before its end it resets its stream.
pub(super) struct Body {
    incoming: RecvStream,
    /// How much is still to come, where the head says it.
    left: Option<u64>,
    /// What is still to be sent: an answer may begin before its request has ended.
    upload: Option<Upload>,
    /// The last to be dropped: all else of the stream is gone then.
    stream: Option<Stream>,
}

impl Body {
    pub(super) fn begin(
        answer: Response<RecvStream>,
        upload: Option<Upload>,
        stream: Stream,
    ) -> Response<ResponseBody> {
        let left = announced(answer.headers());
        answer.map(|incoming| {
            let mut body = Self { incoming, left, upload, stream: Some(stream) };
            if body.incoming.is_end_stream() {
                body.end();
            }
            ResponseBody::from_stream(body)
        })
    }

    /// The stream is over, and another one may be opened.
    fn end(&mut self) {
        self.upload = None;
        self.stream = None;
    }

    /// The next bytes, or what follows the last of them.
    fn poll_incoming(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, h2::Error>>> {
        let Some(data) = ready!(self.incoming.poll_data(context)) else {
            let trailers = ready!(self.incoming.poll_trailers(context));
            return Poll::Ready(trailers.transpose().map(|trailers| trailers.map(Frame::trailers)));
        };
        if let Ok(data) = &data {
            // What has been read makes room for more. A stream that is over needs none.
            let _ = self.incoming.flow_control().release_capacity(data.len());
            let length = u64::try_from(data.len()).unwrap_or(u64::MAX);
            self.left = self.left.map(|left| left.saturating_sub(length));
        }
        Poll::Ready(Some(data.map(Frame::data)))
    }
}

fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if let Some(Poll::Ready(sent)) = self.upload.as_mut().map(|upload| upload.poll(context)) {
            self.upload = None;
            if let Err(cause) = sent {
                self.end();
                return Poll::Ready(Some(Err(cause)));
            }
        }
        let frame = ready!(self.poll_incoming(context));
        if !matches!(frame, Some(Ok(_))) || self.incoming.is_end_stream() {
            self.end();
        }
        Poll::Ready(frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
