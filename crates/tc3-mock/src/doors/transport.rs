//! The mock as an HTTP client: requests are answered in place, without a socket.

use std::error::Error;
use std::fmt;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::request::Parts;
use http::{Request, Response, StatusCode};
use tower_service::Service;

use crate::answer::envelope::response;
use crate::control::{self, Control, Told};
use crate::engine::Engine;
use crate::log::reading;
use crate::metadata;

/// Carries requests to a mock without a socket.
///
/// It is a `tower_service::Service`, and so can stand where a client wants a transport. Clones lead to the same mock,
/// which lives as long as any of them. It never fails: what is wrong with a request is told in the envelope.
#[derive(Clone)]
pub struct Transport {
    engine: Arc<Engine>,
    control: Arc<Control>,
}

impl Transport {
    pub(crate) fn new(engine: Arc<Engine>, control: Arc<Control>) -> Self {
        Self { engine, control }
    }

    fn answer(&self, parts: &Parts, body: &[u8]) -> Response<Bytes> {
        if metadata::is_meant(parts) {
            return metadata::answer(&self.engine, parts);
        }
        if !control::is_meant(parts) {
            return self.engine.respond(parts, body);
        }
        match self.control.answer(parts, body, None) {
            Told::Whole(response) => response,
            Told::State => control::state(&self.engine),
            Told::Log => response(StatusCode::OK, reading::whole(&self.engine.log())),
        }
    }
}

impl Service<Request<Bytes>> for Transport {
    type Response = Response<Bytes>;
    type Error = Box<dyn Error + Send + Sync>;
    type Future = Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let (parts, body) = request.into_parts();
        ready(Ok(self.answer(&parts, &body)))
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").finish_non_exhaustive()
    }
}
