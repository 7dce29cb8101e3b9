//! An answer that is not the mock's.

use bytes::Bytes;
use http::Response;

use super::came::Came;
use super::onward::Onward;
use crate::log::entry::Verdict;

/// An answer that is not the mock's.
pub(crate) enum Foreign {
    /// The service is still to be asked: the door waits for it.
    Awaited(Onward),
    Recorded(Came),
    Replayed(Came),
}

impl Foreign {
    /// The id in the answer, if there is one yet.
    pub(crate) fn request_id(&self) -> Option<&str> {
        match self {
            Self::Awaited(_) => None,
            Self::Recorded(came) | Self::Replayed(came) => Some(came.request_id.as_str()).filter(|id| !id.is_empty()),
        }
    }

    /// The response, or what a door takes to get it.
    pub(crate) fn respond(&self) -> Response<Bytes> {
        match self {
            Self::Awaited(onward) => onward.respond(),
            Self::Recorded(came) => came.respond("recorded"),
            Self::Replayed(came) => came.respond("replayed"),
        }
    }

    /// What the log has of it.
    pub(crate) fn verdict(&self) -> Verdict {
        match self {
            Self::Awaited(_) | Self::Recorded(_) => Verdict::Recorded,
            Self::Replayed(_) => Verdict::Replayed,
        }
    }
}
