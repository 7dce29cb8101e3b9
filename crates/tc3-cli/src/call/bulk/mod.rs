//! `tc3 bulk`: a call for each row of a file, over `tc3-bulk`. Here its arguments become a job, and its report a status.

mod meter;
mod review;
mod rows;

use std::ffi::OsString;

use tc3::CallOptions;
use tc3_bulk::{BulkError, Input, Job};
use tc3_spec::{Action, ServiceEntry};

use crate::args::bulk::{self, BulkArgs, Files};
use crate::exit::Failure;

/// Does what the arguments behind `tc3 bulk` say.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    match bulk::parse(rest)? {
        None => Ok(()),
        Some(BulkArgs::Rows(args)) => rows::run(*args),
        Some(BulkArgs::Review(args)) => review::run(&args),
    }
}

/// The job, with the list of what the action makes to look at, where its own spec names nothing.
fn job(service: &ServiceEntry, action: &'static Action, options: CallOptions) -> Result<Job, Failure> {
    let job = Job::new(action, options).map_err(|error| refused(&error))?;
    let kinds = service.kinds();
    let kind = kinds.iter().find(|kind| kind.actions().any(|name| name == action.name));
    let list = kind.and_then(|kind| kind.lists.first());
    Ok(list.map_or(job.clone(), |list| job.with_look(list.action)))
}

fn input(files: &Files) -> Result<Input, Failure> {
    Input::open(&files.input, files.format).map_err(|error| refused(&error))
}

/// Whatever it is, nothing was sent.
fn refused(error: &BulkError) -> Failure {
    Failure::usage(error.to_string())
}
