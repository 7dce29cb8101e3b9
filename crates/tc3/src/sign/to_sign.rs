//! What is signed of a request.

use core::fmt;

/// What of a request is signed: exactly what is sent. Closed: the protocol fixes it.
///
/// `Debug` shows neither the query, nor the values of headers, nor the payload: they may hold secrets.
#[derive(Clone, Copy)]
#[allow(clippy::exhaustive_structs, reason = "the protocol fixes what is signed")]
pub struct ToSign<'a> {
    /// The HTTP method.
    pub method: Method,
    /// What stands behind the `?` of the URL, percent-encoded as it is sent. Empty for `POST`.
    pub query: &'a str,
    /// The `Content-Type` header, with all its parameters.
    pub content_type: &'a str,
    /// The `Host` header, with the port if it has one.
    pub host: &'a str,
    /// Headers that are signed besides these two, in any order and case.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub payload: Payload<'a>,
    /// The product's short name, as in the host.
    pub service: &'a str,
}

/// An HTTP method that API 3.0 takes. Closed: there is no third.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Method {
    /// Parameters in the query.
    Get,
    /// Parameters in the body.
    #[default]
    Post,
}

/// A body, and whether the signature covers it. Closed: it does, by the bytes or their digest, or it does not.
#[derive(Clone, Copy)]
#[allow(clippy::exhaustive_enums, reason = "there is no fourth")]
pub enum Payload<'a> {
    /// It covers these bytes. Those of a `GET` are none.
    Signed(&'a [u8]),
    /// It covers the bytes of which this is the SHA-256 digest: those of a body that was read elsewhere.
    Digest([u8; 32]),
    /// It does not: the request carries `X-TC-Content-SHA256: UNSIGNED-PAYLOAD`.
    Unsigned,
}

impl Method {
    /// As in the request line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

impl fmt::Debug for ToSign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("ToSign")
            .field("method", &self.method)
            .field("query", &format_args!("<{} bytes>", self.query.len()))
            .field("content_type", &self.content_type)
            .field("host", &self.host)
            .field("headers", &names)
            .field("payload", &self.payload)
            .field("service", &self.service)
            .finish()
    }
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signed(bytes) => write!(f, "Signed(<{} bytes>)", bytes.len()),
            Self::Digest(_) => f.write_str("Digest"),
            Self::Unsigned => f.write_str("Unsigned"),
        }
    }
}
