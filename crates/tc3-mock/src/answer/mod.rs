//! What goes back: a record as JSON, and the envelope around it, or a stream of events.

pub(crate) mod envelope;
pub(crate) mod events;
pub(crate) mod head;
pub(crate) mod record;

use bytes::Bytes;
use http::{HeaderValue, Response};

use self::head::MOCK_HEADER;
use crate::failure::Failure;
use crate::log::entry::Verdict;
#[cfg(feature = "recording")]
use crate::recorded::foreign::Foreign;

/// What the answer holds, before it is written down.
pub(crate) struct Answer {
    pub(crate) said: Said,
    pub(crate) origin: Origin,
}

/// Where an answer is from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Origin {
    /// Behaviour that is written by hand, or somebody else.
    Behaviour,
    /// What the mock keeps.
    Memory,
    /// The spec alone.
    Spec,
}

impl Origin {
    /// As the header tells it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Behaviour => "behaviour",
            Self::Memory => "memory",
            Self::Spec => "synthesized",
        }
    }
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

/// What the log has of it.
impl From<&Result<Answer, Failure>> for Verdict {
    fn from(answer: &Result<Answer, Failure>) -> Self {
        match answer {
            #[cfg(feature = "recording")]
            Ok(Answer { said: Said::Foreign(foreign), .. }) => foreign.verdict(),
            Ok(Answer { origin: Origin::Behaviour, .. }) => Self::Answered,
            Ok(Answer { origin: Origin::Memory, .. }) => Self::Remembered,
            Ok(Answer { origin: Origin::Spec, .. }) => Self::Synthesized,
            Err(Failure { code, message }) => {
                Self::Refused { code: code.clone().into_owned(), message: message.clone() }
            }
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
    response.headers_mut().insert(MOCK_HEADER, HeaderValue::from_static(answer.origin.name()));
    response
}
