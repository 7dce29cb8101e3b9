//! What was answered: a filter, which another crate has, finds a part of it, and `layout` lays it out and prints it. Of a stream, `events`, each event is laid
//! out as it comes; of a list, `pages`, each item is, or all pages are one answer.

pub(crate) mod events;
mod layout;
pub(crate) mod pages;
mod problem;

use std::borrow::Cow;
use std::io::{self, Write};

use tc3::RawAnswer;
use tc3_filter::{Filter, FilterError};
use tc3_spec::Action;

pub(crate) use layout::{Form, Layout, pretty};

use self::problem::Problem;
use crate::exit::{Failure, is_reader_gone, say};

/// The filter of an expression that was given behind an option, which messages name.
pub(crate) fn filter(called: &'static str, text: &str) -> Result<Filter, Failure> {
    Filter::named(called, text).map_err(|error| match error {
        FilterError::Thread(error) => Failure::Runtime(error),
        wrong => Failure::usage(wrong.to_string()),
    })
}

/// Prints an answer, or what the filter finds in it, in this layout.
///
/// The call was carried out, so the answer is not lost whatever fails from here on: it is told as it came.
pub(crate) fn show(
    action: &Action,
    answer: &RawAnswer,
    filter: Option<&Filter>,
    layout: Layout,
) -> Result<(), Failure> {
    let shown = printed(&answer.response, filter, layout);
    shown.map_err(|problem| told(action, &answer.request_id, &answer.response, &problem))
}

/// Prints JSON that this program made itself, or what the filter finds in it, in this layout. `what` is what it is about.
pub(crate) fn show_own(what: &str, json: &str, filter: Option<&Filter>, layout: Layout) -> Result<(), Failure> {
    printed(json, filter, layout).map_err(|problem| unshown(what, json, &problem))
}

fn printed(json: &str, filter: Option<&Filter>, layout: Layout) -> Result<(), Problem> {
    match found(json, filter).and_then(|found| layout::print(&found, layout)) {
        Err(Problem::Output(error)) if is_reader_gone(&error) => Ok(()),
        printed => printed,
    }
}

/// What the filter finds, or all.
fn found<'a>(response: &'a str, filter: Option<&Filter>) -> Result<Cow<'a, str>, Problem> {
    Ok(match filter {
        Some(filter) => Cow::Owned(filter.apply(response)?),
        None => Cow::Borrowed(response),
    })
}

/// Tells the whole answer, or the event that could not be shown.
fn told(action: &Action, request_id: &str, response: &str, problem: &Problem) -> Failure {
    let called = format!("{} {}", action.info.service, action.name);
    let what = format!("{called} was answered and carried out (request {request_id}); its answer");
    unshown(&what, response, problem)
}

/// On standard error, and what could not be shown on a line of its own.
fn unshown(what: &str, json: &str, problem: &Problem) -> Failure {
    say("error", format_args!("{what} cannot be shown as asked: {problem}"));
    // An error here cannot be told anywhere.
    let mut stderr = io::stderr().lock();
    let _ = stderr.write_all(b"answer: ").and_then(|()| layout::write_one_line(json, stderr));
    Failure::Unshown
}
