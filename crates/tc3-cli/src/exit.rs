//! How a run ends: the exit status, and what is said on standard error.
//!
//! | status | meaning |
//! |---|---|
//! | 0 | answered; or help, a skeleton, a dry run, a signature was printed |
//! | 1 | the service answered an error |
//! | 2 | wrong usage, or a request that the rules refuse |
//! | 3 | no answer that can be read |
//! | 4 | no credential |

use std::io::{self, Write};

use tc3::{Error, ErrorKind, Violation};

use crate::output::Malformed;

/// Why a run ends without its result.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line, or a file or variable that it leads to, cannot be understood. Says what to do.
    Usage(String),
    /// The request breaks the rules: one line for each violation.
    Refused(Vec<Violation>),
    /// There is no credential, or one that cannot be used.
    Credential(String),
    /// The answer cannot be shown.
    Answer(String),
    /// The system does not let this program run.
    Runtime(io::Error),
    /// What `tc3` made of the call.
    Call(Error),
    /// The result cannot be written to standard output.
    Output(io::Error),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// The exit status that scripts rely on.
    pub(crate) fn status(&self) -> u8 {
        match self {
            // Who reads the output has seen enough: `tc3 help | head` is no failure.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
            Self::Usage(_) | Self::Refused(_) => 2,
            Self::Credential(_) => 4,
            Self::Answer(_) | Self::Output(_) | Self::Runtime(_) => 3,
            Self::Call(error) => match error.kind() {
                ErrorKind::Service => 1,
                ErrorKind::Invalid | ErrorKind::Unencodable | ErrorKind::Setup => 2,
                ErrorKind::Credential => 4,
                _ => 3,
            },
        }
    }

    /// Says it on standard error, one line for each thing that is wrong.
    pub(crate) fn report(&self) {
        match self {
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            Self::Usage(message) | Self::Credential(message) | Self::Answer(message) => say("error", message),
            Self::Refused(violations) => {
                violations
                    .iter()
                    .filter(|violation| violation.is_error())
                    .for_each(|violation| say("error", violation));
            }
            Self::Call(error) => say("error", error),
            Self::Output(error) => say("error", format_args!("the result cannot be written: {error}")),
            Self::Runtime(error) => say("error", format_args!("the system refuses what a call needs: {error}")),
        }
    }
}

impl From<Malformed> for Failure {
    fn from(error: Malformed) -> Self {
        Self::Answer(format!("what was answered is no JSON that can be shown: {error}"))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// Writes one line to standard error, whatever is in the message.
///
/// Where standard error is closed there is nobody to tell.
pub(crate) fn say(level: &str, message: impl ToString) {
    let line = message.to_string().replace(|char: char| char.is_control(), " ");
    let _ = writeln!(io::stderr(), "{level}: {line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_error_has_its_status() {
        let status = |kind| Failure::from(Error::new(kind, "")).status();
        assert_eq!(status(ErrorKind::Service), 1);
        for kind in [ErrorKind::Invalid, ErrorKind::Unencodable, ErrorKind::Setup] {
            assert_eq!(status(kind), 2, "{kind:?}");
        }
        for kind in
            [ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::Interrupted, ErrorKind::Unreadable, ErrorKind::TooLarge]
        {
            assert_eq!(status(kind), 3, "{kind:?}");
        }
        assert_eq!(status(ErrorKind::Credential), 4);
    }

    #[test]
    fn a_reader_that_leaves_is_no_failure() {
        assert_eq!(Failure::Output(io::ErrorKind::BrokenPipe.into()).status(), 0);
        assert_eq!(Failure::Output(io::ErrorKind::StorageFull.into()).status(), 3);
    }
}
