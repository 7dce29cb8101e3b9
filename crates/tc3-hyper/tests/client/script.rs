//! A transport that answers by a script, so that no test of what is done about an answer needs a socket or time.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use tc3::{Credential, ErrorKind, Sent, Timestamp};
use tc3_hyper::bytes::Bytes;
use tc3_hyper::http::{Request, Response};
use tc3_hyper::{Client, ClientBuilder, tower_service};

use crate::server::REQUEST_ID;

/// What one attempt meets.
pub(crate) enum Step {
    Answer(u16, &'static str, String, Vec<(&'static str, String)>),
    Fails(ErrorKind, Sent),
    Hangs,
}

impl Step {
    pub(crate) fn envelope(members: &str) -> Self {
        Self::answer(200, "application/json", format!(r#"{{"Response":{{{members}"RequestId":"{REQUEST_ID}"}}}}"#))
    }

    pub(crate) fn code(code: &str) -> Self {
        Self::envelope(&format!(r#""Error":{{"Code":"{code}","Message":"m"}},"#))
    }

    pub(crate) fn bad_gateway() -> Self {
        Self::answer(502, "text/html", "<h1>Bad Gateway</h1>")
    }

    pub(crate) fn answer(status: u16, content_type: &'static str, body: impl Into<String>) -> Self {
        Self::Answer(status, content_type, body.into(), Vec::new())
    }

    pub(crate) fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Answer(_, _, _, headers) = &mut self {
            headers.push((name, value.into()));
        }
        self
    }
}

/// Answers each attempt by the next step, and keeps what was sent.
#[derive(Clone, Default)]
pub(crate) struct Script(Arc<Mutex<Played>>);

#[derive(Default)]
struct Played {
    left: VecDeque<Step>,
    sent: Vec<Request<Bytes>>,
}

impl Script {
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self(Arc::new(Mutex::new(Played { left: steps.into_iter().collect(), sent: Vec::new() })))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// With a frozen clock, and randomness in the middle.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder()
            .with_credential(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap())
            .with_clock(|| Timestamp::from_unix(1_700_000_000).unwrap())
            .with_random(|| u64::MAX / 2)
            .with_transport(self.clone())
    }

    pub(crate) fn sent(&self) -> Vec<Request<Bytes>> {
        self.0.lock().unwrap().sent.clone()
    }

    /// A header of each request that was sent.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        let value = |request: &Request<Bytes>| request.headers()[name].to_str().unwrap().to_owned();
        self.sent().iter().map(value).collect()
    }

    /// The body of each request that was sent.
    pub(crate) fn bodies(&self) -> Vec<String> {
        self.sent().iter().map(|request| String::from_utf8(request.body().to_vec()).unwrap()).collect()
    }
}

impl tower_service::Service<Request<Bytes>> for Script {
    type Response = Response<Bytes>;
    type Error = tc3::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Bytes>, tc3::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), tc3::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let mut played = self.0.lock().unwrap();
        played.sent.push(request);
        let Some(step) = played.left.pop_front() else { panic!("the script has no other step") };
        Box::pin(async move {
            match step {
                Step::Answer(status, content_type, body, headers) => {
                    let response = Response::builder().status(status).header("content-type", content_type);
                    let response =
                        headers.into_iter().fold(response, |response, (name, value)| response.header(name, value));
                    Ok(response.body(Bytes::from(body)).unwrap())
                }
                Step::Fails(kind, sent) => Err(tc3::Error::new(kind, "by the script").with_sent(sent)),
                Step::Hangs => std::future::pending().await,
            }
        })
    }
}
