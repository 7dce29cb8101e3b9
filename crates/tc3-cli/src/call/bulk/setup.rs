//! What a bulk and its review begin with: the job and the input, or why nothing is sent.

use tc3::CallOptions;
use tc3_bulk::{BulkError, Input, Job};
use tc3_spec::{Action, ServiceEntry};

use crate::args::bulk::Files;
use crate::exit::Failure;

/// The job, with the list of what the action makes to look at, where its own spec names nothing.
pub(super) fn job(service: &ServiceEntry, action: &'static Action, options: CallOptions) -> Result<Job, Failure> {
    let job = Job::new(action, options).map_err(|error| refused(&error))?;
    let kinds = service.kinds();
    let kind = kinds.iter().find(|kind| kind.actions().any(|name| name == action.name));
    let list = kind.and_then(|kind| kind.lists.first());
    Ok(list.map_or(job.clone(), |list| job.with_look(list.action)))
}

pub(super) fn input(files: &Files) -> Result<Input, Failure> {
    Input::open(&files.input, files.format).map_err(|error| refused(&error))
}

/// Whatever it is, nothing was sent.
pub(super) fn refused(error: &BulkError) -> Failure {
    Failure::usage(error.to_string())
}
