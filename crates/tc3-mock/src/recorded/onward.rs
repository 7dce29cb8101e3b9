//! A request that is handed on, as a door waits for its answer.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Response, StatusCode};
use hyper::body::Body;
use tc3_hyper::transport::BodyError;

use super::anew::Anew;
use super::upstream::{Answered, Coming, Seat, Upstream};
use super::{Foreign, came};
use crate::control::refusal;
use crate::engine::{Engine, Judged, dated};
use crate::faults::plan::Plan;

/// A request on its way to a service. It goes along with a response that nobody sends, as an extension.
#[derive(Clone)]
pub(crate) struct Onward(Arc<Mutex<Option<Box<Pending>>>>);

struct Pending {
    upstream: Arc<Upstream>,
    anew: Anew,
    judged: Option<Judged>,
}

/// What a door has of an answer.
pub(crate) struct Arrived {
    /// It is in the log.
    pub(crate) response: Response<Bytes>,
    /// What follows, if that comes by and by.
    pub(crate) rest: Option<Passing>,
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

    /// The answer, which is in the log then. It is waited for, recorded and logged also where its client leaves: what was sent
    /// may have been carried out.
    pub(crate) async fn arrive(self, engine: &Arc<Engine>, plan: &Plan) -> Arrived {
        let pending = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(pending) = pending else { return stopping() };
        let (engine, skew) = (Arc::clone(engine), plan.skew);
        // Who leaves before has asked nothing.
        let seat = pending.upstream.seat().await;
        let arriving = tokio::spawn(async move { pending.arrive(&engine, skew, seat).await });
        match arriving.await {
            Ok(arrived) if plan.spares_answer() => arrived,
            // A fault is for a body of which the length is known.
            Ok(arrived) => Arrived { response: plan.spoil(arrived.whole().await), rest: None },
            Err(_) => stopping(),
        }
    }
}

impl Arrived {
    /// The answer in one piece.
    pub(crate) async fn whole(self) -> Response<Bytes> {
        match self.rest {
            Some(Passing(coming)) => came::filled(self.response, coming.whole().await),
            None => self.response,
        }
    }
}

impl Pending {
    async fn arrive(self: Box<Self>, engine: &Engine, skew: i64, seat: Option<Seat>) -> Arrived {
        let Self { upstream, anew, judged } = *self;
        let (answer, rest) = match upstream.ask(anew, seat).await {
            Ok(Answered::Whole(came)) => (Ok(came), None),
            Ok(Answered::Stream(came, coming)) => (Ok(came), Some(Passing(coming))),
            Err(failure) => (Err(failure), None),
        };
        let answer = answer.map(|came| Foreign::Recorded(came).into());
        match judged {
            Some(judged) => {
                Arrived { response: dated(engine.concluded(judged, &answer), engine.clock().now().plus(skew)), rest }
            }
            None => stopping(),
        }
    }
}

impl Passing {
    /// What comes next, as far as the service gives it; an error where it broke off.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        let frame = ready!(Pin::new(&mut self.0.body).poll_frame(context));
        Poll::Ready(frame.map(|frame| frame.map(|frame| frame.into_data().unwrap_or_default())))
    }
}

fn stopping() -> Arrived {
    Arrived { response: refusal(StatusCode::SERVICE_UNAVAILABLE, "the mock stops"), rest: None }
}
