//! How a run ends: the result on standard output, what is said of it on standard error, and the exit status.

mod status;

use std::io::{self, Write};

use tc3::{Advice, Error, ErrorKind, Problem};

pub(crate) use status::Status;

/// Why a run ends without its result.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line, or a file or variable that it leads to, cannot be understood. Says what to do.
    Usage(String),
    /// Whoever did the work, be it another program, has said why it failed; this is its status.
    Ended(u8),
    /// Somebody pressed Ctrl-C where something was asked for.
    Interrupted,
    /// The input ended where something was asked for, or cannot be read.
    Unanswered(Option<io::Error>),
    /// The system does not let this program run.
    Runtime(io::Error),
    /// What `tc3` made of the call.
    Call(Error),
    /// What was waited for is not there, and how scripts see that.
    NotReached(Error, Status),
    /// What was looked into is wrong: that was printed as the result.
    Wrong,
    /// There is no key to judge a signature with.
    NoKey,
    /// The call was carried out, and what was answered cannot be shown. That was said already, with the answer.
    Unshown,
    /// The result cannot be written to standard output. Nothing was sent.
    Output(io::Error),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// An error of what sends nothing anyway, in words that do not say so.
    pub(crate) fn of_setup(error: &Error) -> Self {
        let advice = error.advice().map(|advice| format!("; {advice}")).unwrap_or_default();
        Self::Usage(format!("{}{advice}", error.message()))
    }

    /// The error of the call, if it is one.
    pub(crate) fn error(&self) -> Option<&Error> {
        match self {
            Self::Call(error) | Self::NotReached(error, _) => Some(error),
            _ => None,
        }
    }

    /// The exit status.
    pub(crate) fn status(&self) -> u8 {
        let status = match self {
            Self::Ended(status) => return *status,
            _ if self.is_reader_gone() => Status::Done,
            Self::Usage(_) | Self::Unanswered(_) => Status::Misused,
            Self::Output(_) | Self::Runtime(_) => Status::NoAnswer,
            Self::Wrong => Status::Refused,
            Self::Interrupted => Status::Interrupted,
            Self::NoKey => Status::NoCredential,
            Self::Unshown => Status::Unshown,
            Self::NotReached(_, status) => *status,
            Self::Call(error) => match error.kind() {
                ErrorKind::Service => Status::Refused,
                ErrorKind::Invalid | ErrorKind::Unencodable | ErrorKind::Setup => Status::Misused,
                ErrorKind::Credential => Status::NoCredential,
                ErrorKind::Cancelled => Status::Interrupted,
                _ => Status::NoAnswer,
            },
        };
        status.code()
    }

    /// That the reader left is no failure.
    fn is_reader_gone(&self) -> bool {
        matches!(self, Self::Output(error) if is_reader_gone(error))
    }

    /// Says it on standard error, one line for each thing that is wrong.
    pub(crate) fn report(&self) {
        match self {
            _ if self.is_reader_gone() => {}
            Self::Usage(message) => say("error", message),
            Self::Ended(_) | Self::Wrong | Self::Unshown => {}
            Self::Unanswered(None) => say("error", "the input ended before all was answered: nothing was done"),
            Self::Unanswered(Some(error)) => {
                say("error", format_args!("the terminal cannot be asked: {error}: nothing was done"));
            }
            Self::Interrupted => say("error", "interrupted before all was answered: nothing was done"),
            Self::NoKey => {
                say("error", "there is no key to judge it by; set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY");
            }
            Self::Call(error) if error.kind() == ErrorKind::Invalid => report_violations(error),
            Self::Call(error) | Self::NotReached(error, _) => say("error", error),
            Self::Output(error) => say("error", format_args!("the result cannot be written: {error}")),
            Self::Runtime(error) => say("error", format_args!("the system refuses what a call needs: {error}")),
        }
    }
}

fn report_violations(error: &Error) {
    for violation in error.violations() {
        match (&violation.problem, error.advice()) {
            (Problem::NoRegion, Some(advice)) => say("error", format_args!("{violation}; {advice}")),
            _ => say("error", violation),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(advised(error))
    }
}

/// Whether the reader of the result closed its end, as in `tc3 … | head -1`: it wants no more.
pub(crate) fn is_reader_gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// The advice in words of this program's options, where a library's are its methods.
fn advised(error: Error) -> Error {
    let advice = match error.advice() {
        Some(Advice::AllowHttp) => "use https, or give --allow-http",
        Some(Advice::AllowLarger) => "ask for less at a time, or allow more by --max-response-size",
        Some(Advice::GiveCredential) => {
            "set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or set a profile up: tc3 configure"
        }
        Some(Advice::NameRegion) => {
            "give --region, set TENCENTCLOUD_REGION, or keep one: tc3 configure set region REGION"
        }
        Some(Advice::RepeatWith { client_token }) => {
            &format!("send it again with --ClientToken {client_token}: then it is done once")
        }
        Some(Advice::TrustIssuer) => "trust a private authority by --ca-bundle or SSL_CERT_FILE",
        _ => return error,
    };
    error.with_advice(advice.to_owned())
}

/// Writes a result to standard output, with a line feed behind it unless it has one.
pub(crate) fn print(result: impl Into<String>) -> Result<(), Failure> {
    let mut result = result.into();
    if !result.ends_with('\n') {
        result.push('\n');
    }
    let mut stdout = io::stdout().lock();
    stdout.write_all(result.as_bytes()).and_then(|()| stdout.flush()).map_err(Failure::Output)
}

/// Writes one line to standard error, whatever is in the message.
///
/// An error of writing is dropped: it cannot be told anywhere.
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
        for kind in [
            ErrorKind::Connect,
            ErrorKind::Tls,
            ErrorKind::Timeout,
            ErrorKind::Interrupted,
            ErrorKind::Unreadable,
            ErrorKind::TooLarge,
        ] {
            assert_eq!(status(kind), 3, "{kind:?}");
        }
        assert_eq!(status(ErrorKind::Credential), 4);
        assert_eq!(status(ErrorKind::Cancelled), 130);
    }

    /// Whatever the library adds to its advice: its methods mean nothing to who types options.
    #[test]
    fn advice_names_options_and_no_methods() {
        for advice in
            [Advice::AllowHttp, Advice::AllowLarger, Advice::GiveCredential, Advice::NameRegion, Advice::TrustIssuer]
        {
            let of_library = advice.to_string();
            assert!(of_library.contains('`'), "{of_library} names a method");
            let told = told(advice);
            assert!(!told.contains('`') && !told.contains("with_"), "{told}");
        }
        let repeat = Advice::RepeatWith { client_token: "5eed".to_owned() };
        assert!(!repeat.to_string().contains("--"), "a library has no options");
        assert!(told(repeat).contains("send it again with --ClientToken 5eed"));
    }

    /// An error with this advice, as a user of this program reads it.
    fn told(advice: Advice) -> String {
        match Failure::from(Error::new(ErrorKind::Setup, "").with_advice(advice)) {
            Failure::Call(error) => error.to_string(),
            _ => panic!(),
        }
    }

    #[test]
    fn a_reader_that_leaves_is_no_failure() {
        assert_eq!(Failure::Output(io::ErrorKind::BrokenPipe.into()).status(), 0);
        assert_eq!(Failure::Output(io::ErrorKind::StorageFull.into()).status(), 3);
    }
}
