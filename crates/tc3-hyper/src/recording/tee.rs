//! Bodies that are kept while they pass: each frame goes on as soon as it is there.

use core::pin::Pin;
use core::task::{Context, Poll};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::recording::exchange::{Body, Cut};
use crate::transport::{BodyError, BodySource, BoxBody, OpenBody, RequestBody, ResponseBody};

/// What has passed of a body.
pub(super) struct Passed {
    bytes: Vec<u8>,
    size: Option<u64>,
    cut: Option<Cut>,
}

impl Passed {
    /// Nothing yet of a body of this size, if it is known. `cut` is why, unless more comes.
    fn nothing(size: Option<u64>, cut: &str) -> Self {
        let is_whole = size == Some(0);
        Self { bytes: Vec::new(), size, cut: (!is_whole).then(|| Cut::Words(cut.to_owned())) }
    }

    /// Takes what a stream gave, and whether it has come to its end. Says whether that was all: who knows how long a body is
    /// reads no further.
    fn take(&mut self, given: Option<&Result<Frame<Bytes>, BodyError>>, is_end: bool) -> bool {
        match given {
            Some(Err(cause)) => {
                self.cut = Some(Cut::of(cause));
                return true;
            }
            Some(Ok(frame)) => self.bytes.extend_from_slice(frame.data_ref().unwrap_or(&Bytes::new())),
            None => {}
        }
        let is_end = is_end || given.is_none() || self.size == u64::try_from(self.bytes.len()).ok();
        if is_end {
            self.cut = None;
        }
        is_end
    }

    fn into_body(self) -> Body {
        Body { bytes: self.bytes.into(), cut: self.cut }
    }
}

/// What is known of a request's body, now or when it has been read.
pub(super) enum Kept {
    Whole(Bytes),
    Passing(Arc<Mutex<Reading>>),
}

/// What has passed of the newest reading of a body.
pub(super) struct Reading {
    count: u64,
    passed: Passed,
}

impl Kept {
    /// The same body, and what will be kept of it.
    pub(super) fn of(body: RequestBody) -> (RequestBody, Self) {
        if let Some(bytes) = body.as_bytes() {
            let kept = Self::Whole(bytes.clone());
            return (body, kept);
        }
        let reading = Arc::new(Mutex::new(Reading { count: 0, passed: unread(body.size()) }));
        let source = Source { body, reading: Arc::clone(&reading) };
        (RequestBody::from_source(source), Self::Passing(reading))
    }

    /// What was read of it.
    pub(super) fn into_body(self) -> Body {
        match self {
            Self::Whole(bytes) => Body { bytes, cut: None },
            Self::Passing(reading) => std::mem::replace(&mut lock(&reading).passed, unread(None)).into_body(),
        }
    }
}

fn unread(size: Option<u64>) -> Passed {
    Passed::nothing(size, "it was not read to its end")
}

fn lock(reading: &Mutex<Reading>) -> MutexGuard<'_, Reading> {
    reading.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A request's body that may be opened again: what counts is the newest stream of it.
struct Source {
    body: RequestBody,
    reading: Arc<Mutex<Reading>>,
}

impl BodySource for Source {
    fn size(&self) -> Option<u64> {
        self.body.size()
    }

    fn open(&self) -> BoxBody {
        let (stream, passed) = (self.body.open(), unread(self.body.size()));
        let mut reading = lock(&self.reading);
        *reading = Reading { count: reading.count + 1, passed };
        Box::pin(Opened { stream, count: reading.count, reading: Arc::clone(&self.reading) })
    }
}

/// One stream of a request's body.
struct Opened {
    stream: OpenBody,
    count: u64,
    reading: Arc<Mutex<Reading>>,
}

impl HttpBody for Opened {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let given = std::task::ready!(Pin::new(&mut self.stream).poll_frame(context));
        let mut reading = lock(&self.reading);
        if reading.count == self.count {
            reading.passed.take(given.as_ref(), self.stream.is_end_stream());
        }
        drop(reading);
        Poll::Ready(given)
    }

    fn is_end_stream(&self) -> bool {
        self.stream.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.stream.size_hint()
    }
}

/// The body of an answer. When it ends, is cut off or is dropped, it is handed over, once.
pub(super) struct Tee<F: FnOnce(Body)> {
    stream: ResponseBody,
    passed: Passed,
    ended: Option<F>,
}

impl<F: FnOnce(Body) + Send + Unpin + 'static> Tee<F> {
    pub(super) fn over(stream: ResponseBody, ended: F) -> ResponseBody {
        let passed = Passed::nothing(stream.size_hint().exact(), "its reader did not wait for its end");
        ResponseBody::from_stream(Self { stream, passed, ended: Some(ended) })
    }
}

impl<F: FnOnce(Body)> Tee<F> {
    fn end(&mut self) {
        if let Some(ended) = self.ended.take() {
            ended(std::mem::replace(&mut self.passed, unread(None)).into_body());
        }
    }
}

impl<F: FnOnce(Body) + Unpin> HttpBody for Tee<F> {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let given = std::task::ready!(Pin::new(&mut self.stream).poll_frame(context));
        let is_end = self.stream.is_end_stream();
        if self.passed.take(given.as_ref(), is_end) {
            self.end();
        }
        Poll::Ready(given)
    }

    fn is_end_stream(&self) -> bool {
        self.stream.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.stream.size_hint()
    }
}

impl<F: FnOnce(Body)> Drop for Tee<F> {
    fn drop(&mut self) {
        self.end();
    }
}
