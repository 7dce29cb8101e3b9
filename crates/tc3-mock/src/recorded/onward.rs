//! A request that is handed on, whose answer a door waits for.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::Response;
use hyper::body::Body;
use tc3_hyper::transport::BodyError;

use super::anew::Anew;
use super::came::{self, Came};
use super::upstream::{Answered, Coming, Seat, Upstream};
use crate::failure::Failure;
use crate::log::judged::Judged;

/// A request on its way to a service. It goes along with a response that nobody sends, as an extension.
#[derive(Clone)]
pub(crate) struct Onward(Arc<Mutex<Option<Box<Pending>>>>);

/// What is to be asked, and what goes into the log with the answer.
pub(crate) struct Pending {
    upstream: Arc<Upstream>,
    anew: Anew,
    judged: Option<Judged>,
}

/// What the service said.
pub(crate) struct Told {
    pub(crate) answer: Result<Came, Failure>,
    /// What follows, if that comes by and by.
    pub(crate) rest: Option<Passing>,
    pub(crate) judged: Option<Judged>,
}

/// A stream of events, each as it comes.
pub(crate) struct Passing(Coming);

impl Onward {
    pub(super) fn new(upstream: Arc<Upstream>, anew: Anew) -> Self {
        Self(Arc::new(Mutex::new(Some(Box::new(Pending { upstream, anew, judged: None })))))
    }

    /// The response that it goes along with. What is judged of its request goes into the log with the answer.
    pub(crate) fn response(&self, judged: Judged) -> Response<Bytes> {
        if let Some(pending) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            pending.judged = Some(judged);
        }
        self.respond()
    }

    pub(super) fn respond(&self) -> Response<Bytes> {
        let mut response = Response::default();
        response.extensions_mut().insert(self.clone());
        response
    }

    /// What a response stands for, if it is not there yet.
    pub(crate) fn of(response: &Response<Bytes>) -> Option<Self> {
        response.extensions().get().cloned()
    }

    /// What is to be asked. Whoever takes it asks it, once.
    pub(crate) fn take(self) -> Option<Box<Pending>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Pending {
    /// Room to ask, which is waited for.
    pub(crate) async fn seat(&self) -> Option<Seat> {
        self.upstream.seat().await
    }

    pub(crate) async fn ask(self: Box<Self>, seat: Option<Seat>) -> Told {
        let Self { upstream, anew, judged } = *self;
        let (answer, rest) = match upstream.ask(anew, seat).await {
            Ok(Answered::Whole(came)) => (Ok(came), None),
            Ok(Answered::Stream(came, coming)) => (Ok(came), Some(Passing(coming))),
            Err(failure) => (Err(failure), None),
        };
        Told { answer, rest, judged }
    }
}

impl Passing {
    /// What comes next, as far as the service gives it; an error where it broke off.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        let frame = ready!(Pin::new(&mut self.0.body).poll_frame(context));
        Poll::Ready(frame.map(|frame| frame.map(|frame| frame.into_data().unwrap_or_default())))
    }

    /// The response with all that follows.
    pub(crate) async fn fill(self, response: Response<Bytes>) -> Response<Bytes> {
        came::filled(response, self.0.whole().await)
    }
}
