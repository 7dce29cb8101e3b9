//! `tc3 bulk`: a call for each row of a file, over `tc3-bulk`. Here its arguments become a job, and its report a status.

mod meter;
mod review;
mod rows;

use std::ffi::OsString;

use tc3_bulk::{BulkError, Input};

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

fn input(files: &Files) -> Result<Input, Failure> {
    Input::open(&files.input, files.format).map_err(|error| refused(&error))
}

/// Whatever it is, nothing was sent.
fn refused(error: &BulkError) -> Failure {
    Failure::usage(error.to_string())
}
