//! Requests and what came of them, for programs that look into a recording.

use core::fmt;
use std::path::PathBuf;

use bytes::Bytes;
use tc3::Error;

use crate::recording::exchange::{Body, Outcome, Request, RequestHead, Response, ResponseHead};

/// A request as a recording has it: without its signature.
///
/// `Debug` shows neither headers nor the body: what they say may be a secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The short name of its service, where it is known. The request itself has lost it with its signature.
    pub service: Option<String>,
    /// The request, its body as far as it was read.
    pub request: http::Request<Bytes>,
}

/// An exchange that answers a request.
#[derive(Debug)]
#[non_exhaustive]
pub struct Replayed {
    /// The file that it is from.
    pub file: PathBuf,
    /// The answer, its body as far as it came; or how the request failed.
    pub outcome: Result<http::Response<Bytes>, Error>,
    /// Whether more was to come of the body.
    pub is_cut: bool,
}

impl RecordedRequest {
    /// A request for this service.
    pub fn new(service: Option<String>, request: http::Request<Bytes>) -> Self {
        Self { service, request }
    }

    /// The same without what became of the body.
    pub(super) fn of(Request { head, body }: &Request) -> Self {
        let mut request = http::Request::new(body.bytes.clone());
        *request.method_mut() = head.method.clone();
        *request.uri_mut() = head.url.clone();
        request.headers_mut().clone_from(&head.headers);
        Self { service: head.service.clone(), request }
    }

    pub(super) fn into_request(self, like: Body) -> Request {
        let (parts, bytes) = self.request.into_parts();
        let head = RequestHead { service: self.service, method: parts.method, url: parts.uri, headers: parts.headers };
        Request { head, body: Body { bytes, ..like } }
    }
}

impl Replayed {
    pub(super) fn new(file: PathBuf, outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Response(response) => {
                Self { file, outcome: Ok(of(response)), is_cut: response.body.cut.is_some() }
            }
            Outcome::Failure(failure) => Self { file, outcome: Err(failure.to_error()), is_cut: false },
        }
    }
}

/// What changes an exchange before it is written.
pub(super) type Edit = dyn Fn(&mut RecordedRequest, Option<&mut http::Response<Bytes>>) + Send + Sync;

/// The exchange as it is to be written.
pub(super) fn edited(edit: &Edit, request: Request, outcome: Outcome) -> (Request, Outcome) {
    let mut recorded = RecordedRequest::of(&request);
    let outcome = match outcome {
        Outcome::Response(response) => {
            let mut answer = of(&response);
            edit(&mut recorded, Some(&mut answer));
            let (parts, bytes) = answer.into_parts();
            let head = ResponseHead { status: parts.status, headers: parts.headers };
            Outcome::Response(Response { head, body: Body { bytes, ..response.body } })
        }
        failure @ Outcome::Failure(_) => {
            edit(&mut recorded, None);
            failure
        }
    };
    (recorded.into_request(request.body), outcome)
}

fn of(Response { head, body }: &Response) -> http::Response<Bytes> {
    let mut response = http::Response::new(body.bytes.clone());
    *response.status_mut() = head.status;
    response.headers_mut().clone_from(&head.headers);
    response
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("service", &self.service)
            .field("method", self.request.method())
            .finish_non_exhaustive()
    }
}
