//! `tc3 bulk`: a call for each row of a file, over `tc3-bulk`. Here its arguments become a job, and its report a status.
//!
//! ```text
//! rows: a file, here               queue: submit --> work, on many machines --> results
//!      \                                               /          \--> status
//!       setup (the job, the client) --> a bulk, its meter --> ended (the status); review, by a look
//! ```

mod ended;
mod look;
mod meter;
mod queue;
mod review;
mod rows;
mod setup;

use std::ffi::OsString;

use crate::args::bulk::{self, BulkArgs};
use crate::exit::Failure;

/// Does what the arguments behind `tc3 bulk` say.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    match bulk::parse(rest)? {
        None => Ok(()),
        Some(BulkArgs::Rows(args)) => rows::run(*args),
        Some(BulkArgs::Review(args)) => review::run(args),
        Some(BulkArgs::Submit(args)) => queue::submit::run(*args),
        Some(BulkArgs::Work(args)) => queue::work::run(args),
        Some(BulkArgs::Status(args)) => queue::status::run(&args),
        Some(BulkArgs::Results(args)) => queue::results::run(&args),
    }
}
