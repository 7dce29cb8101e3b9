//! What is wrong with the text of a file.

use core::fmt;
use std::borrow::Cow;
use std::path::Path;

use tc3::{Error, ErrorKind};

/// What is wrong with the text of a file, where, and what to do. Nothing of what the file says is in it but names.
pub(super) struct Mistake {
    /// From 1, where it is known.
    line: Option<usize>,
    what: String,
    advice: Cow<'static, str>,
}

impl Mistake {
    pub(super) fn new(what: impl Into<String>, advice: impl Into<Cow<'static, str>>) -> Self {
        Self { line: None, what: what.into(), advice: advice.into() }
    }

    pub(super) fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    /// The error that tells it of a value that is in no file yet.
    pub(super) fn of_value(self) -> Error {
        Error::new(ErrorKind::Setup, self.what).with_advice(self.advice.into_owned())
    }

    /// The error that tells it of this file.
    pub(super) fn of(self, file: &Path) -> Error {
        let Self { line, what, advice } = self;
        let message = match line {
            Some(line) => format!("{}, line {line}: {what}", file.display()),
            None => format!("{}: {what}", file.display()),
        };
        Error::new(ErrorKind::Credential, message).with_advice(advice.into_owned())
    }
}

/// What a value of a file is refused for keeps its words and its advice.
impl From<Error> for Mistake {
    fn from(error: Error) -> Self {
        let advice = error.advice().map_or_else(|| "write it anew".to_owned(), |advice| advice.to_string());
        Self::new(error.message(), advice)
    }
}

impl fmt::Debug for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}; {}", self.line, self.what, self.advice)
    }
}
