//! What was answered: a filter finds a part of it, and `layout` lays it out and prints it. Of a stream, `events`, each event is laid
//! out as it comes; of a list, `pages`, each item is, or all pages are one answer.

pub(crate) mod events;
mod filter;
mod layout;
pub(crate) mod pages;
mod problem;

use std::borrow::Cow;
use std::io::{self, Write};

use tc3::RawAnswer;
use tc3_spec::Action;

pub(crate) use filter::{Compared, Filter};
pub(crate) use layout::{Form, Layout, pretty};

use self::problem::Problem;
use crate::exit::{Failure, is_reader_gone, say};

/// Prints an answer, or what the filter finds in it, in this layout.
///
/// The call was carried out, so the answer is not lost whatever fails from here on: it is told as it came.
pub(crate) fn show(
    action: &Action,
    answer: &RawAnswer,
    filter: Option<&Filter>,
    layout: Layout,
) -> Result<(), Failure> {
    let shown = found(&answer.response, filter).and_then(|found| layout::print(&found, layout));
    match shown {
        Ok(()) => Ok(()),
        Err(Problem::Output(error)) if is_reader_gone(&error) => Ok(()),
        Err(problem) => Err(told(action, &answer.request_id, &answer.response, &problem)),
    }
}

/// What the filter finds, or all.
fn found<'a>(response: &'a str, filter: Option<&Filter>) -> Result<Cow<'a, str>, Problem> {
    Ok(match filter {
        Some(filter) => Cow::Owned(filter.apply(response).map_err(Problem::Misfit)?),
        None => Cow::Borrowed(response),
    })
}

/// Tells the whole answer, or the event that could not be shown, on standard error, on a line of its own.
fn told(action: &Action, request_id: &str, response: &str, problem: &Problem) -> Failure {
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
