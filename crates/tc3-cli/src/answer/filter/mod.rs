//! `--filter` and what `--waiter` looks at: a JMESPath expression over the inner `Response` object.
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

use std::{io, mem, thread};

use tc3_spec::Json;

use crate::exit::Failure;
use expression::Expression;
use room::Room;
pub(super) use value::distinct;
use value::is_equal;

/// The longest expression, in bytes.
const MAX_LENGTH: usize = 4_000;
/// The parser and the evaluator recurse, once for each bracket and dot: so much an expression of that length needs.
/// Memory that is not used is not taken.
const STACK: usize = 128 << 20;

/// An expression that can be carried out on any answer, but for the types of what it finds there.
pub(crate) struct Filter {
    /// What errors call it, such as the option that it stands behind.
    called: &'static str,
    expression: Expression,
}

/// What an expression finds, beside a value that it may find.
pub(crate) enum Compared {
    /// They are equal: numbers by their value, lists and objects as wholes.
    Equal,
    /// It is another value of the same type. Has its JSON text.
    Other(String),
    /// It is null, or of another type. Has its JSON text.
    Misfit(String),
}

impl Filter {
    /// Reads an expression. A syntax error, an unknown function, a wrong number of arguments and a literal that is none
    /// are told here: before anything is sent.
    pub(crate) fn new(called: &'static str, text: &str) -> Result<Self, Failure> {
        if text.len() > MAX_LENGTH {
            return Err(Failure::usage(format!("the {called} is longer than {MAX_LENGTH} bytes")));
        }
        let read = deep(|| expression::read(text)).map_err(Failure::Runtime)?;
        let expression = read.map_err(|problem| Failure::usage(format!("the {called} {problem}")))?;
        Ok(Self { called, expression })
    }

    /// What the expression finds, as JSON text; `null` if nothing. Or why it does not fit the answer, or that what is made
    /// of it takes too much memory.
    pub(crate) fn apply(&self, response: &str) -> Result<String, String> {
        self.on_deep_stack(|| self.find(response, |found| found.to_string()))
    }

    /// The same for each of some texts, up to the first that it does not fit.
    pub(crate) fn apply_each(&self, texts: &[&str]) -> (Vec<String>, Option<String>) {
        let mut all = Vec::with_capacity(texts.len());
        let problem = self.on_deep_stack(|| {
            texts.iter().try_for_each(|text| {
                all.push(self.find(text, |found| found.to_string())?);
                Ok(())
            })
        });
        (all, problem.err())
    }

    /// What it finds beside this value.
    pub(crate) fn compare(&self, response: &str, value: &Json<'_>) -> Result<Compared, String> {
        self.on_deep_stack(|| {
            self.find(response, |found| match found {
                found if is_equal(found, value) => Compared::Equal,
                found if mem::discriminant(found) == mem::discriminant(value) => Compared::Other(found.to_string()),
                found => Compared::Misfit(found.to_string()),
            })
        })
    }

    fn find<T>(&self, response: &str, made: impl FnOnce(&Json<'_>) -> T) -> Result<T, String> {
        let response =
            Json::parse_within(response, room::SIZE).map_err(|error| format!("it cannot be taken apart: {error}"))?;
        Ok(made(&*evaluate::evaluate(&self.expression, &response, &Room::new())?))
    }

    fn on_deep_stack<T: Send>(&self, work: impl FnOnce() -> Result<T, String> + Send) -> Result<T, String> {
        match deep(work) {
            Ok(found) => found.map_err(|problem| format!("the {} does not fit it: {problem}", self.called)),
            Err(_) => Err(format!("the system gives the {} no thread", self.called)),
        }
    }
}

/// Works on a stack that is deep enough.
fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> io::Result<T> {
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        worker.join().map_err(|_| io::Error::other("it cannot be carried out"))
    })
}

#[cfg(test)]
mod tests;
