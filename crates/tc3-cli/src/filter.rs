//! `--filter`: a JMESPath expression over the inner `Response` object.

use std::thread;

use jmespath::{Expression, Variable};

use crate::exit::Failure;
use crate::output;

/// The longest expression, in bytes.
const MAX_LENGTH: usize = 4_000;
/// The parser and the interpreter recurse, once for each bracket and dot: so much an expression of that length needs.
/// Memory that is not used is not taken.
const STACK: usize = 128 << 20;

/// An expression that is known to be well-formed.
pub(crate) struct Filter(String);

impl Filter {
    /// Reads an expression, so that a wrong one is told before anything is sent.
    pub(crate) fn new(expression: &str) -> Result<Self, Failure> {
        if expression.len() > MAX_LENGTH {
            return Err(Failure::usage(format!("the --filter is longer than {MAX_LENGTH} bytes")));
        }
        deep(|| compile(expression).map(drop))?;
        Ok(Self(expression.to_owned()))
    }

    /// What the expression finds, laid out as JSON; `null` if nothing.
    pub(crate) fn apply(&self, response: &str) -> Result<String, Failure> {
        let json = deep(|| search(&self.0, response))?;
        Ok(output::pretty(&json)?)
    }
}

fn compile(expression: &str) -> Result<Expression<'static>, Failure> {
    jmespath::compile(expression).map_err(|error| {
        let (at, reason) = (error.offset, error.reason);
        Failure::usage(format!("the --filter is no JMESPath expression, at byte {at}: {reason}"))
    })
}

fn search(expression: &str, response: &str) -> Result<String, Failure> {
    let answer = Variable::from_json(response).map_err(Failure::Answer)?;
    let found = compile(expression)?
        .search(answer)
        .map_err(|error| Failure::usage(format!("the --filter does not fit the answer: {}", error.reason)))?;
    serde_json::to_string(&found).map_err(|error| Failure::Answer(error.to_string()))
}

/// Works on a stack that is deep enough.
fn deep<T: Send>(work: impl FnOnce() -> Result<T, Failure> + Send) -> Result<T, Failure> {
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).map_err(Failure::Runtime)?;
        worker.join().unwrap_or_else(|_| Err(Failure::usage("the --filter cannot be carried out")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filtered(expression: &str, response: &str) -> String {
        Filter::new(expression).unwrap().apply(response).unwrap()
    }

    #[test]
    fn finds_in_the_answer() {
        let response = r#"{"Set":[{"Id":"a","N":9007199254740993},{"Id":"名","N":2}],"RequestId":"r"}"#;
        assert_eq!(filtered("RequestId", response), "\"r\"");
        assert_eq!(filtered("Set[].Id", response), "[\n    \"a\",\n    \"名\"\n]");
        assert_eq!(filtered("Set[0].N", response), "9007199254740993", "integers do not go through a float");
        assert_eq!(filtered("length(Set)", response), "2");
        assert_eq!(filtered("Nothing", response), "null");
    }

    #[test]
    fn tells_what_is_wrong_on_one_line() {
        for expression in ["", "Set[", "Set[].{", "no_such_function(", "'", &"(".repeat(20_000)] {
            let Err(Failure::Usage(message)) = Filter::new(expression).map(|_| ()) else { panic!("{expression}") };
            assert!(!message.contains('\n'), "{message}");
        }
        let Err(Failure::Usage(message)) = Filter::new("no_such_function(@)").unwrap().apply("{}") else { panic!() };
        assert!(message.contains("no_such_function"), "{message}");
    }

    #[test]
    fn a_long_expression_does_not_use_up_the_stack() {
        for part in ["(", "!", "[", "{a:", "abs(", "a.", "a|", "a||", "[*]", "[]", "&"] {
            for last in ["", "a"] {
                let expression = part.repeat((MAX_LENGTH - 1) / part.len()) + last;
                if let Ok(filter) = Filter::new(&expression) {
                    filter.apply(r#"{"a":1}"#).unwrap();
                }
            }
        }
    }
}
