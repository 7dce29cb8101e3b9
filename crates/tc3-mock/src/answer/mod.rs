//! What goes back: a record as JSON, and the envelope around it, or a stream of events.

pub(crate) mod envelope;
pub(crate) mod events;
pub(crate) mod json;
pub(crate) mod record;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response};

use crate::failure::Failure;
#[cfg(feature = "recording")]
use crate::recorded::Foreign;

/// The response header that tells an answer that the mock has no behaviour for: it is made from the spec, or another's.
pub(crate) const MOCK_HEADER: HeaderName = HeaderName::from_static("x-tc3-mock");

/// Goes along with an answer whose body is not whole, as an extension: how many bytes it has with what is missing.
#[derive(Clone, Copy)]
pub(crate) struct Short(pub(crate) usize);

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
    /// It is not the mock's, and whole.
    #[cfg(feature = "recording")]
    Foreign(Foreign),
}

impl Answer {
    /// The id that it has already.
    pub(crate) fn request_id(&self) -> Option<&str> {
        match &self.said {
            #[cfg(feature = "recording")]
            Said::Foreign(foreign) => foreign.request_id(),
            Said::Whole(_) | Said::Events(_) => None,
        }
    }
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
        #[cfg(feature = "recording")]
        Said::Foreign(foreign) => return foreign.respond(),
    };
    if answer.synthesized {
        response.headers_mut().insert(MOCK_HEADER, HeaderValue::from_static("synthesized"));
    }
    response
}
