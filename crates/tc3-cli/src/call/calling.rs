//! A call as it is carried out, and what comes of it.

use tc3::{Error, RawAnswer};
use tc3_filter::Filter;
use tc3_spec::{Action, Paging};

use super::wanted::Wanted;
use crate::answer::{Form, Layout};
use crate::args::{CallArgs, Output};
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

impl Call<'_> {
    /// How what comes is laid out.
    pub(super) fn layout(&self) -> Layout {
        layout(self.args.output, self.args.is_bare)
    }
}

/// How the options say that a result is laid out.
pub(super) fn layout(output: Option<Output>, is_bare: bool) -> Layout {
    let form = match output.unwrap_or_default() {
        Output::Json => Form::Json,
        Output::Jsonl => Form::Jsonl,
        Output::Table => Form::Table,
        Output::Text => Form::Text,
        Output::Yaml => Form::Yaml,
        Output::Csv => Form::Csv,
    };
    Layout { form, is_bare }
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
