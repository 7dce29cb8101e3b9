//! The results: a line for each row that a run came to know of, in the order of arrival. Of a row that has several the last counts.
//!
//! ```json
//! {"row":2,"status":"done","response":{"RequestId":"…"}}
//! {"row":1,"status":"failed","error":{"code":"LimitExceeded","message":"…","request_id":"…"}}
//! {"row":3,"status":"review","error":{"code":null,"message":"…","request_id":null}}
//! {"row":4,"status":"open","error":{"code":null,"message":"…","request_id":null}}
//! ```
//!
//! `open` was not carried out, and is sent by the next run.

use serde::{Deserialize, Serialize};
use tc3::{Error, ErrorKind};

use crate::outcome::Outcome;
use crate::row::State;

/// The line of what a call came to.
pub(crate) fn line(row: u64, outcome: &Outcome) -> String {
    let (status, error) = match outcome {
        Outcome::Done(answer) => {
            // Byte for byte as it came, but on one line: between the values of JSON a line feed is a blank.
            let response = answer.response.replace(['\n', '\r'], " ");
            return format!("{{\"row\":{row},\"status\":\"{DONE}\",\"response\":{response}}}\n");
        }
        Outcome::Failed(error) => (FAILED, error),
        Outcome::Open(error) => (OPEN, error),
        Outcome::Review(error) => (REVIEW, error),
    };
    format!("{{\"row\":{row},\"status\":\"{status}\",\"error\":{}}}\n", error_json(error))
}

/// The line of a row that was on its way when a run was ended.
pub(crate) fn lost(row: u64) -> String {
    format!("{{\"row\":{row},\"status\":\"{REVIEW}\",\"error\":null}}\n")
}

/// The line of a row that somebody said is done.
pub(crate) fn marked_done(row: u64) -> String {
    format!("{{\"row\":{row},\"status\":\"{DONE}\",\"response\":null,\"by\":\"{REVIEW}\"}}\n")
}

/// The row and the state that a line tells, if that is settled.
pub(crate) fn settled(line: &[u8]) -> Result<Option<(u64, State)>, String> {
    let line: Line<'_> = serde_json::from_slice(line).map_err(|_| "it is no result of a bulk".to_owned())?;
    Ok(match line.status {
        DONE => Some((line.row, State::Done)),
        FAILED => Some((line.row, State::Failed)),
        OPEN | REVIEW => None,
        _ => return Err("it has a status that is none of a bulk".to_owned()),
    })
}

const DONE: &str = "done";
const FAILED: &str = "failed";
const OPEN: &str = "open";
const REVIEW: &str = "review";

#[derive(Deserialize)]
struct Line<'a> {
    row: u64,
    status: &'a str,
}

/// An error as programs read it.
#[derive(Serialize)]
struct Told<'a> {
    code: Option<&'a str>,
    message: String,
    request_id: Option<&'a str>,
}

/// An error as results tell it: a JSON object on one line, of code, message and request id.
pub fn error_json(error: &Error) -> String {
    let is_services = error.kind() == ErrorKind::Service;
    let told = Told {
        code: error.code().map(|code| code.as_str()),
        // What it says itself, or all that is known of why it said nothing.
        message: if is_services { error.message().to_owned() } else { error.to_string() },
        request_id: error.request_id(),
    };
    serde_json::to_string(&told).unwrap_or_else(|_| "null".to_owned())
}
