//! What a transport brings back.

use core::fmt;

/// An answer as it came over HTTP.
///
/// ```
/// let reply = tc3::Reply::new(502, b"<html>").with_header("Content-Type", "text/html");
/// assert_eq!(reply.content_type, Some("text/html"));
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Reply<'a> {
    /// The HTTP status. 200 is not success.
    pub status: u16,
    /// The whole body.
    pub body: &'a [u8],
    /// The `Content-Type` header, if there was one. It does not decide how the body is read.
    pub content_type: Option<&'a str>,
    /// The `Content-Encoding` header. None is asked for, so one that comes explains why the body cannot be read.
    pub content_encoding: Option<&'a str>,
    /// The `Location` header: where a redirect, which is not followed, would lead.
    pub location: Option<&'a str>,
    /// The `Date` header: what time the server has.
    pub date: Option<&'a str>,
    /// The `Retry-After` header.
    pub retry_after: Option<&'a str>,
    /// How many bytes of memory the decoded response may take. Where it is not said: 1 MiB and 16 times the body's length.
    pub max_decoded_size: Option<usize>,
}

impl<'a> Reply<'a> {
    /// An answer without headers.
    pub fn new(status: u16, body: &'a [u8]) -> Self {
        Self {
            status,
            body,
            content_type: None,
            content_encoding: None,
            location: None,
            date: None,
            retry_after: None,
            max_decoded_size: None,
        }
    }

    /// Sets how many bytes of memory the decoded response may take.
    ///
    /// A small answer may ask for much: a list of a million empty objects is three bytes each as text, and a struct each
    /// in memory. What takes more is an error of kind [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge), which has the request id.
    #[must_use]
    pub fn with_max_decoded_size(mut self, bytes: usize) -> Self {
        self.max_decoded_size = Some(bytes);
        self
    }

    /// Adds a header. Those that tell nothing here are left out.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &'a str) -> Self {
        let place = match name {
            _ if name.eq_ignore_ascii_case("content-type") => &mut self.content_type,
            _ if name.eq_ignore_ascii_case("content-encoding") => &mut self.content_encoding,
            _ if name.eq_ignore_ascii_case("location") => &mut self.location,
            _ if name.eq_ignore_ascii_case("date") => &mut self.date,
            _ if name.eq_ignore_ascii_case("retry-after") => &mut self.retry_after,
            _ => return self,
        };
        *place = Some(value);
        self
    }

    /// Adds headers, as an HTTP stack lists them.
    #[must_use]
    pub fn with_headers<N: AsRef<str>>(self, headers: impl IntoIterator<Item = (N, &'a str)>) -> Self {
        headers.into_iter().fold(self, |reply, (name, value)| reply.with_header(name.as_ref(), value))
    }
}

impl fmt::Debug for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish_non_exhaustive()
    }
}
