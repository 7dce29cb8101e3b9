//! The mock as an HTTP client: requests are answered in place, without a socket.

use std::error::Error;
use std::fmt;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::request::Parts;
use http::{Request, Response};
use tower_service::Service;

use crate::control::{self, Control};
use crate::engine::Engine;

/// Carries requests to a mock without a socket.
///
/// It is a `tower_service::Service`, and so can stand where a client wants a transport. Clones lead to the same mock,
/// which lives as long as any of them. It never fails: what is wrong with a request is told in the envelope.
#[derive(Clone)]
pub struct Transport(Arc<Engine>);

impl Transport {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Self(engine)
    }

    fn answer(&self, parts: &Parts, body: &[u8]) -> Response<Bytes> {
        if !control::is_meant(parts) {
            return self.0.respond(parts, body);
        }
        match control::answer(&self.0, parts, None) {
            Control::Whole(response) => response,
            Control::Requests => control::requests(&self.0),
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
