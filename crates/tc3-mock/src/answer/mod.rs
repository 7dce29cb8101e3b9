//! What goes back: a record as JSON, and the envelope around it, or a stream of events.

pub(crate) mod envelope;
pub(crate) mod events;
pub(crate) mod record;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response};

use crate::failure::Failure;

/// The response header that tells an answer made from the spec alone.
const MOCK_HEADER: HeaderName = HeaderName::from_static("x-tc3-mock");

/// What the answer holds, before it is written down.
pub(crate) struct Answer {
    pub(crate) said: Said,
    /// Whether it was made from the spec, because the mock has no behaviour for the action.
    pub(crate) synthesized: bool,
}

/// Responses as JSON objects, without their request id.
pub(crate) enum Said {
    Whole(String),
    /// What a stream has one after the other.
    Events(Vec<String>),
}

/// The HTTP response.
pub(crate) fn respond(answer: &Result<Answer, Failure>, request_id: &str) -> Response<Bytes> {
    let answer = match answer {
        Ok(answer) => answer,
        Err(failure) => return envelope::respond(Err(failure), request_id),
    };
    let mut response = match &answer.said {
        Said::Whole(response) => envelope::respond(Ok(response), request_id),
        Said::Events(events) => events::respond(events, request_id),
    };
    if answer.synthesized {
        response.headers_mut().insert(MOCK_HEADER, HeaderValue::from_static("synthesized"));
    }
    response
}
