//! What answers in the mock's place.

use std::path::Path;
use std::sync::Arc;

use tc3::{Error, Record};
use tc3_hyper::recording::Replay;
use tc3_spec::Action;

use super::anew::Anew;
use super::came::Came;
use super::foreign::Foreign;
use super::normal;
use super::onward::Onward;
use super::upstream::{Upstream, failed};
use crate::answer::{Answer, Origin, Said};
use crate::failure::Failure;
use crate::wire::request::Wire;

/// The code of a request that the recording has no exchange for. Nobody sends it again for this code.
const NOT_RECORDED: &str = "FailedOperation.NotRecorded";

/// Where answers come from in the mock's place.
pub(crate) enum Elsewhere {
    Recording(Arc<Upstream>),
    Replay(Box<Replay>),
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
        Self { said: Said::Foreign(foreign), origin: Origin::Behaviour }
    }
}
