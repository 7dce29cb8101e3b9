//! A call as it is carried out, and what comes of it.

use tc3::{Error, RawAnswer};
use tc3_spec::{Action, Paging};

use super::wanted::Wanted;
use crate::answer::Filter;
use crate::args::CallArgs;
use crate::exit::Failure;

/// What is to be done, as far as it is known without asking anybody.
pub(super) struct Call<'a> {
    pub(super) args: &'a CallArgs,
    pub(super) action: &'static Action,
    pub(super) filter: Option<Filter>,
    /// How its list is read, where all pages are wanted.
    pub(super) paging: Option<Paging>,
    /// What is waited for, if anything.
    pub(super) wanted: Option<Wanted>,
}

pub(super) enum Outcome {
    /// What would have been sent.
    Shown(String),
    /// What came, be it before a failure.
    Answered(Option<RawAnswer>, Option<Failure>),
    /// It has been printed as it came.
    Streamed,
}

impl Outcome {
    /// The error that came behind what is to be shown.
    pub(super) fn error(&self) -> Option<&Error> {
        match self {
            Self::Answered(_, failure) => failure.as_ref().and_then(Failure::error),
            Self::Shown(_) | Self::Streamed => None,
        }
    }
}
