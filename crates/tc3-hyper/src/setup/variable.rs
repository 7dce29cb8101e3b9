//! A variable of the environment.

use std::ffi::OsString;

use tc3::{Error, ErrorKind};

/// The value of a variable; an empty one counts as not set. The error shows nothing of it.
pub(super) fn variable(
    read: impl Fn(&str) -> Option<OsString>,
    name: &str,
    kind: ErrorKind,
) -> Result<Option<String>, Error> {
    let Some(value) = read(name).filter(|value| !value.is_empty()) else { return Ok(None) };
    let not_text = |_| Error::new(kind, format!("{name} is not UTF-8")).with_advice("set it anew");
    value.into_string().map(Some).map_err(not_text)
}

/// The error of what is read from a variable, which is named.
pub(super) fn of_variable(name: &str, error: &Error) -> Error {
    let problem = Error::new(error.kind(), format!("{name}: {}", error.message()));
    match error.advice() {
        Some(advice) => problem.with_advice(advice),
        None => problem,
    }
}
