//! An answer as a stream of events: each is a response without an envelope, with the request id, as services stream.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, header};

use crate::answer::envelope::write_with_id;

/// The response header that tells the request id of a stream.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-tc-requestid");

/// Where each event of a body ends. It goes along as an extension of the response.
#[derive(Clone)]
pub(crate) struct Ends(Vec<usize>);

/// A response that is a stream of these events, each a JSON object on one line.
pub(crate) fn respond(events: &[String], request_id: &str) -> Response<Bytes> {
    let mut body = String::new();
    let ends = events.iter().map(|event| {
        body += "data: ";
        write_with_id(event, request_id, &mut body);
        body += "\n\n";
        body.len()
    });
    let ends = Ends(ends.collect());
    let mut response = Response::new(body.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    // It has visible characters alone, so that it is always a header.
    if let Ok(id) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response.extensions_mut().insert(ends);
    response
}

impl Ends {
    /// Those of a body that was written elsewhere; what has no end is an event as far as it goes.
    #[cfg(feature = "recording")]
    pub(crate) fn of(body: &[u8]) -> Self {
        let blank_lines = body.windows(2).enumerate().filter(|(_, window)| window == b"\n\n");
        let mut ends: Vec<_> = blank_lines.map(|(at, _)| at + 2).collect();
        ends.push(body.len());
        Self(ends)
    }

    /// The events of a body that has so many bytes of them; the last one may be cut.
    pub(crate) fn split(self, body: &Bytes, length: usize) -> Vec<Bytes> {
        let length = length.min(body.len());
        let mut begin = 0;
        let events = self.0.into_iter().map(|end| {
            let end = end.min(length);
            body.slice(std::mem::replace(&mut begin, end)..end)
        });
        events.filter(|event| !event.is_empty()).collect()
    }
}
