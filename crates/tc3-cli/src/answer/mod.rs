//! What was answered: a filter finds a part of it, and it is laid out as lines and printed.

mod filter;
mod layout;

use std::borrow::Cow;
use std::io::{self, Write};

use tc3::RawAnswer;
use tc3_spec::Action;

pub(crate) use filter::Filter;
pub(crate) use layout::pretty;

use crate::exit::{Failure, say};

/// Prints an answer, or what the filter finds in it.
///
/// The call was carried out, so the answer is not lost whatever fails from here on: it is told as it came.
pub(crate) fn show(action: &Action, answer: &RawAnswer, filter: Option<&Filter>) -> Result<(), Failure> {
    match print(&answer.response, filter) {
        Ok(()) => Ok(()),
        // The reader closed its end, as in `tc3 … | head -1`: it wants no more.
        Err(Problem::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(Problem::Output(error)) => Err(told(action, answer, &format!("the result cannot be written: {error}"))),
        Err(Problem::Misfit(problem)) => Err(told(action, answer, &problem)),
    }
}

/// Why an answer cannot be shown as it was asked for.
enum Problem {
    /// It does not fit what was asked for.
    Misfit(String),
    /// Standard output cannot be written.
    Output(io::Error),
}

fn print(response: &str, filter: Option<&Filter>) -> Result<(), Problem> {
    let found = match filter {
        Some(filter) => Cow::Owned(filter.apply(response).map_err(Problem::Misfit)?),
        None => Cow::Borrowed(response),
    };
    let printed = layout::print(&found).map_err(|error| Problem::Misfit(format!("it cannot be laid out: {error}")))?;
    printed.map_err(Problem::Output)
}

/// Tells the whole answer on standard error, on a line of its own.
fn told(action: &Action, answer: &RawAnswer, problem: &str) -> Failure {
    let RawAnswer { request_id, response, .. } = answer;
    let called = format!("{} {}", action.info.service, action.name);
    say(
        "error",
        format_args!(
            "{called} was answered and carried out (request {request_id}); its answer cannot be shown as asked: {problem}"
        ),
    );
    // An error here cannot be told anywhere.
    let mut stderr = io::stderr().lock();
    let _ = stderr.write_all(b"answer: ").and_then(|()| layout::write_one_line(response, stderr));
    Failure::Unshown
}
