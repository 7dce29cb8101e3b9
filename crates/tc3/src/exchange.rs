//! A request and its answer as they went over the wire.

use core::fmt;

use bytes::Bytes;

use crate::error::attempt::Attempt;
use crate::request::http::HttpRequest;

/// An answer as it came over HTTP, to look at.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct HttpResponse {
    /// The HTTP status. 200 is not success.
    pub status: u16,
    /// All headers whose values are text, in the order in which they came.
    pub headers: Vec<(String, String)>,
    /// The body, as far as it was read.
    pub body: Bytes,
}

/// What went over the wire for a call: the last request and its answer, and what became of the attempts before.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Exchange {
    /// The request as it was sent, with its signature and what else is secret in it.
    pub request: HttpRequest,
    /// The answer as it came.
    pub response: HttpResponse,
    /// The attempts that failed before. As a rule there is none.
    pub failed: Vec<Attempt>,
}

impl HttpResponse {
    /// An answer without headers.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// Sets the headers.
    #[must_use]
    pub fn with_headers(mut self, headers: Vec<(String, String)>) -> Self {
        self.headers = headers;
        self
    }
}

impl Exchange {
    /// A request and its answer at the first attempt.
    pub fn new(request: HttpRequest, response: HttpResponse) -> Self {
        Self { request, response, failed: Vec::new() }
    }

    /// Adds the attempts that failed before.
    #[must_use]
    pub fn with_failed(mut self, failed: Vec<Attempt>) -> Self {
        self.failed = failed;
        self
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Its headers may set a cookie, its body may hold a credential.
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish()
    }
}
