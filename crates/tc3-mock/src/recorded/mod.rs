//! Answers that are not the mock's: those of a service that requests are handed on to, which are recorded, and those of a
//! recording. What a file has, and which of them answers, is `tc3_hyper::recording`'s.
//!
//! The mock checks a request as ever. Then `anew` signs it again, `upstream` sends it, and `secrets` says what of it is not
//! written; `onward` is how a door waits for it. `normal` is the form that requests are compared in, whatever carried them.

mod anew;
mod came;
mod normal;
mod onward;
mod recording;
mod secrets;
mod upstream;

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use http::Response;
use tc3::{Error, Record, codes};
use tc3_hyper::recording::Replay;
use tc3_spec::Action;

use crate::answer::{Answer, Said};
use crate::failure::Failure;
use crate::log::entry::Verdict;
use crate::wire::request::Wire;

use anew::Anew;
use came::Came;
pub(crate) use onward::{Arrived, Onward, Passing};
pub use recording::Recording;
use upstream::Upstream;

/// The code of a request that the recording has no exchange for. Nobody sends it again for this code.
const NOT_RECORDED: &str = "FailedOperation.NotRecorded";

/// Where answers come from in the mock's place.
pub(crate) enum Elsewhere {
    Recording(Arc<Upstream>),
    Replay(Box<Replay>),
}

/// An answer that is not the mock's.
pub(crate) enum Foreign {
    /// The service is still to be asked: the door waits for it.
    Awaited(Onward),
    Recorded(Came),
    Replayed(Came),
}

impl Elsewhere {
    /// Answers from this recording: the same request as often as it was recorded, and then as the last time.
    pub(crate) fn replay(directory: &Path) -> Result<Self, Error> {
        let replay = Replay::open_with(directory, normal::recorded)?.with_last_repeated();
        Ok(Self::Replay(Box::new(replay)))
    }

    /// What answers a request that has passed all checks.
    pub(crate) fn answer(
        &self,
        wire: &Wire<'_>,
        action: &'static Action,
        request: &dyn Record,
    ) -> Result<Answer, Failure> {
        match self {
            Self::Recording(upstream) => {
                let anew = Anew::new(wire, action)?;
                Ok(Foreign::Awaited(Onward::new(Arc::clone(upstream), anew)).into())
            }
            Self::Replay(replay) => {
                let asked = normal::asked(action, wire.region.as_deref(), request);
                let replayed =
                    replay.answer_to(asked).map_err(|error| Failure::new(NOT_RECORDED, error.message().to_owned()))?;
                let response = replayed.outcome.map_err(|error| failed(&error))?;
                Ok(Foreign::Replayed(Came::new(&action.info, response, replayed.is_cut)).into())
            }
        }
    }

    /// Begins anew, as the mock does.
    pub(crate) fn reset(&self) {
        if let Self::Replay(replay) = self {
            replay.rewind();
        }
    }
}

impl From<Foreign> for Answer {
    fn from(foreign: Foreign) -> Self {
        Self { said: Said::Foreign(foreign), synthesized: false }
    }
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

/// What is answered where the service did not.
fn failed(error: &Error) -> Failure {
    Failure::new(codes::INTERNAL_ERROR, format!("the mock handed the request on, and got no answer: {error}"))
}
