//! Hosts without a network, for tests that stop the clock.

use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tc3::{Error, ErrorKind};
use tc3_hyper::{Client, ClientBuilder};
use tokio::time::Instant;
use tower_service::Service;

use crate::server::{REQUEST_ID, credential, look};

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
    AnswersErrors,
    Refuses,
    Breaks,
    Hangs,
}

/// A request that came.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) at: Instant,
    pub(crate) host: String,
    pub(crate) authorization: String,
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

    /// To which hosts these calls go, whatever comes of them.
    pub(crate) async fn after(&self, client: &Client, calls: usize) -> Vec<String> {
        self.seen();
        for _ in 0..calls {
            let _ = client.send_raw(look()).await;
        }
        self.seen().into_iter().map(|seen| seen.host).collect()
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
        let authorization = request.headers()["authorization"].to_str().unwrap().to_owned();
        let mut state = self.state();
        let fault = state.fault.filter(|(faulty, _)| *faulty == host).map(|(_, fault)| fault);
        state.seen.push(Seen { at: Instant::now(), host, authorization });
        Box::pin(async move {
            match fault {
                None => Ok(answer("")),
                Some(Fault::AnswersErrors) => Ok(answer(r#""Error":{"Code":"InternalError","Message":"it broke"},"#)),
                Some(Fault::Refuses) => Err(Error::new(ErrorKind::Connect, "refused")),
                Some(Fault::Breaks) => Err(Error::new(ErrorKind::Interrupted, "the connection broke")),
                Some(Fault::Hangs) => pending().await,
            }
        })
    }
}

fn answer(members: &str) -> Response<Bytes> {
    Response::new(Bytes::from(format!(r#"{{"Response":{{{members}"RequestId":"{REQUEST_ID}"}}}}"#)))
}
