//! Hosts without a network, for tests that stop the clock.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tc3::{Error, ErrorKind};
use tc3_hyper::{Client, ClientBuilder};
use tokio::time::Instant;
use tower_service::Service;

use crate::server::{REQUEST_ID, credential};

/// All hosts there are. They work, but for one at a time.
#[derive(Clone, Default)]
pub(crate) struct Hosts(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    fault: Option<(&'static str, Fault)>,
    seen: Vec<Seen>,
}

/// What may be wrong with a host.
#[derive(Clone, Copy)]
pub(crate) enum Fault {
    Refuses,
    Breaks,
}

/// A request that came.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) at: Instant,
}

impl Hosts {
    /// A client that sends to them, once each call.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().with_credential(credential()).with_max_attempts(1).with_transport(self.clone())
    }

    /// Lets this host have a fault, or none, and all others work.
    pub(crate) fn let_host(&self, host: &'static str, fault: Option<Fault>) {
        self.state().fault = fault.map(|fault| (host, fault));
    }

    /// All requests since this was asked last.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut self.state().seen)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }
}

impl Service<Request<Bytes>> for Hosts {
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let host = request.uri().host().unwrap().to_owned();
        assert_eq!(request.headers()["host"], host);
        let mut state = self.state();
        let fault = state.fault.filter(|(faulty, _)| *faulty == host).map(|(_, fault)| fault);
        state.seen.push(Seen { at: Instant::now() });
        Box::pin(async move {
            match fault {
                None => {
                    let body = format!(r#"{{"Response":{{"RequestId":"{REQUEST_ID}"}}}}"#);
                    Ok(Response::new(Bytes::from(body)))
                }
                Some(Fault::Refuses) => Err(Error::new(ErrorKind::Connect, "refused")),
                Some(Fault::Breaks) => Err(Error::new(ErrorKind::Interrupted, "the connection broke")),
            }
        })
    }
}
