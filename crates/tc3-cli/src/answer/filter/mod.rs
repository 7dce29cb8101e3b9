//! `--filter`: a JMESPath expression over the inner `Response` object.
//!
//! ```text
//! text -> literals (what stands in backticks) -> the jmespath crate's parser -> expression (checked) -> evaluate
//! ```
//!
//! The parser is the jmespath crate's. Its evaluator has numbers as floats, and orders members by name; the one here
//! works on JSON whose numbers are text, so that ids stay two where they differ in the last digit.

mod decimal;
mod evaluate;
mod expression;
mod functions;
mod literals;
mod room;
mod value;

use std::thread;

use tc3_spec::Json;

use crate::exit::Failure;
use expression::Expression;
use room::Room;

/// The longest expression, in bytes.
const MAX_LENGTH: usize = 4_000;
/// The parser and the evaluator recurse, once for each bracket and dot: so much an expression of that length needs.
/// Memory that is not used is not taken.
const STACK: usize = 128 << 20;

/// An expression that can be carried out on any answer, but for the types of what it finds there.
pub(crate) struct Filter(Expression);

impl Filter {
    /// Reads an expression. A syntax error, an unknown function, a wrong number of arguments and a literal that is none
    /// are told here: before anything is sent.
    pub(crate) fn new(text: &str) -> Result<Self, Failure> {
        if text.len() > MAX_LENGTH {
            return Err(Failure::usage(format!("the --filter is longer than {MAX_LENGTH} bytes")));
        }
        let read = deep(|| expression::read(text))?;
        read.map(Self).map_err(|problem| Failure::usage(format!("the --filter {problem}")))
    }

    /// What the expression finds, as JSON text; `null` if nothing. Or why it does not fit the answer, or that what is made
    /// of it takes too much memory.
    pub(crate) fn apply(&self, response: &str) -> Result<String, String> {
        let found = deep(|| {
            let response = Json::parse_within(response, room::SIZE)
                .map_err(|error| format!("it cannot be taken apart: {error}"))?;
            let found = evaluate::evaluate(&self.0, &response, &Room::new())?;
            Ok(found.to_string())
        });
        match found {
            Ok(found) => found.map_err(|problem: String| format!("the --filter does not fit it: {problem}")),
            Err(_) => Err("the system gives the --filter no thread".to_owned()),
        }
    }
}

/// Works on a stack that is deep enough.
fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).map_err(Failure::Runtime)?;
        worker.join().map_err(|_| Failure::usage("the --filter cannot be carried out"))
    })
}

#[cfg(test)]
mod tests;
