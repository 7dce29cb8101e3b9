//! The mock as an HTTP client: requests are answered in place, without a socket.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::request::Parts;
use http::{Request, Response, StatusCode};
use tokio::runtime::Handle;
use tokio::time::sleep;
use tower_service::Service;

use crate::answer::head::Short;
use crate::control::{self, Control, Told, refusal};
#[cfg(feature = "recording")]
use crate::doors::arrival::arrive;
use crate::engine::Engine;
use crate::faults::plan::{Cut, Plan};
use crate::log::reading::Reading;
use crate::metadata;
#[cfg(feature = "recording")]
use crate::recorded::Onward;

/// Carries requests to a mock without a socket.
///
/// It is a `tower_service::Service`, and so can stand where a client wants a transport. Clones lead to the same mock,
/// which lives as long as any of them. It fails by a [`Fault`](crate::Fault) and never else: what is wrong with a request is
/// told in the envelope.
#[derive(Clone)]
pub struct Transport {
    engine: Arc<Engine>,
    control: Arc<Control>,
}

/// An answer that comes through a [`Transport`]. It is there at once, unless a fault delays it or a service is asked.
pub struct Responding(State);

enum State {
    Here(Option<Responded>),
    Coming(Pin<Box<dyn Future<Output = Responded> + Send>>),
}

type Responded = Result<Response<Bytes>, Box<dyn Error + Send + Sync>>;

impl Transport {
    pub(crate) fn new(engine: Arc<Engine>, control: Arc<Control>) -> Self {
        Self { engine, control }
    }

    /// Answers a request. The plan's delay has passed.
    fn respond(&self, parts: &Parts, body: &[u8], plan: Plan) -> Responding {
        let response = self.engine.respond(parts, body, &plan);
        #[cfg(feature = "recording")]
        if let Some(onward) = Onward::of(&response) {
            return self.awaits(onward, plan);
        }
        Responding(State::Here(Some(cut(response, &plan))))
    }

    /// Answers a request that is handed on, when its answer is there as a whole.
    #[cfg(feature = "recording")]
    fn awaits(&self, onward: Onward, plan: Plan) -> Responding {
        let engine = Arc::clone(&self.engine);
        Responding(State::Coming(Box::pin(async move {
            if Handle::try_current().is_err() {
                return Err("the request is handed on, for which a tokio runtime is needed".into());
            }
            cut(arrive(onward, &engine, &plan).await.whole().await, &plan)
        })))
    }

    fn control(&self, parts: &Parts, body: &[u8]) -> Response<Bytes> {
        match self.control.answer(parts, body, None) {
            Told::Whole(response) => response,
            Told::State => control::state(&self.engine),
            Told::Events(_) => {
                refusal(StatusCode::NOT_IMPLEMENTED, "events come as a stream, for which the mock has to listen")
            }
            Told::Log(wanted) => {
                let log = self.engine.log();
                let text = Reading::new(&log, &wanted).part(&log, usize::MAX).unwrap_or_default();
                control::log_head(wanted.form).map(|_| text.into())
            }
        }
    }
}

impl Service<Request<Bytes>> for Transport {
    type Response = Response<Bytes>;
    type Error = Box<dyn Error + Send + Sync>;
    type Future = Responding;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let (parts, body) = request.into_parts();
        if control::is_meant(&parts) {
            return Responding(State::Here(Some(Ok(self.control(&parts, &body)))));
        }
        if metadata::is_meant(&parts) {
            return Responding(State::Here(Some(Ok(metadata::answer(&self.engine, &parts)))));
        }
        let plan = self.engine.plan(&parts, &body);
        if plan.delay.is_zero() {
            return self.respond(&parts, &body, plan);
        }
        let transport = self.clone();
        Responding(State::Coming(Box::pin(async move {
            if Handle::try_current().is_err() {
                return Err("a fault delays the request, for which a tokio runtime is needed".into());
            }
            sleep(plan.delay).await;
            transport.respond(&parts, &body, plan).await
        })))
    }
}

/// The answer, or what stands in its place where it is not whole: there is no connection to cut.
fn cut(response: Response<Bytes>, plan: &Plan) -> Responded {
    let unexpected = |why: &str| io::Error::new(io::ErrorKind::UnexpectedEof, format!("the answer was cut off, {why}"));
    let failure = match plan.cut(response.body().len()) {
        None if response.extensions().get::<Short>().is_some() => unexpected("as it was where the mock has it from"),
        None => return Ok(response),
        Some(Cut::Unanswered | Cut::Reset(_)) => {
            io::Error::new(io::ErrorKind::ConnectionReset, "the connection was reset, by a fault of the mock")
        }
        Some(Cut::Closed(_)) => unexpected("by a fault of the mock"),
    };
    Err(failure.into())
}

impl Responding {
    /// The answer, if it is there: no fault delays it, and no service is asked. For tests that have no runtime.
    pub fn now(self) -> Option<Result<Response<Bytes>, Box<dyn Error + Send + Sync>>> {
        match self.0 {
            State::Here(responded) => responded,
            State::Coming(_) => None,
        }
    }
}

impl Future for Responding {
    type Output = Responded;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            // Once it was given there is nothing more to come.
            State::Here(responded) => responded.take().map_or(Poll::Pending, Poll::Ready),
            State::Coming(responding) => responding.as_mut().poll(context),
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").finish_non_exhaustive()
    }
}

impl fmt::Debug for Responding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Responding").finish_non_exhaustive()
    }
}
