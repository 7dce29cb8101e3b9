//! A signed request, in the terms of HTTP.

use core::fmt;
use std::borrow::Cow;

use zeroize::Zeroize;

use crate::authority::Scheme;
use crate::body::Body;
use crate::headers::{self, Shown};
use crate::sign::to_sign::Method;

/// A request as any HTTP stack can send it. Its bytes are those that were signed: nothing may be added to them.
///
/// Headers whose values are secrets, the session token before all, and the query are wiped from memory when it is dropped; so
/// is a form with a session token, with its last copy. Copies that an HTTP stack makes of them are the stack's.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// GET or POST.
    pub method: Method,
    /// http or https.
    pub scheme: Scheme,
    /// The host, with the port where it is not the scheme's own; also the value of the `Host` header.
    pub host: String,
    /// Begins with `/`.
    pub path_and_query: String,
    /// All headers, `Host` and `Content-Type` first. `Content-Length` is the HTTP stack's.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// The body; empty for GET. As bytes, unless a [source](crate::Source) is in it: then whoever sends it opens that.
    pub body: Body,
}

impl HttpRequest {
    /// The whole URL.
    pub fn url(&self) -> String {
        format!("{}://{}{}", self.scheme.as_str(), self.host, self.path_and_query)
    }

    /// Whether a header's value must not be logged: the signature, the session token, and whatever a caller added, since
    /// nobody can tell what that is.
    ///
    /// ```
    /// use tc3::HttpRequest;
    ///
    /// assert!(HttpRequest::is_secret("X-TC-Token") && HttpRequest::is_secret("X-Of-Mine"));
    /// assert!(!HttpRequest::is_secret("x-tc-action"));
    /// ```
    pub fn is_secret(name: &str) -> bool {
        headers::is_secret(name)
    }
}

impl Drop for HttpRequest {
    fn drop(&mut self) {
        // Signed by version 1, a session token is in it.
        self.path_and_query.zeroize();
        for (name, value) in &mut self.headers {
            // One that was taken out has no memory.
            if value.capacity() > 0 && Self::is_secret(name) {
                value.zeroize();
            }
        }
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A query may hold what a body may: passwords.
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("scheme", &self.scheme)
            .field("host", &self.host)
            .field("headers", &Shown(&self.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
