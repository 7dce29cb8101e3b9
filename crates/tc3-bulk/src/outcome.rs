//! What a call came to, and what that says of its row.

use tc3::{Error, ErrorKind, RawAnswer, Sent, codes};

use crate::journal::line::Word;
use crate::row::State;

/// What a call came to.
pub(crate) enum Outcome {
    /// It was answered.
    Done(RawAnswer),
    /// The service answered an error.
    Failed(Error),
    /// It was not carried out, or can be repeated without harm: the next run sends it.
    Open(Error),
    /// It may have been carried out, and cannot be repeated.
    Review(Error),
}

impl Outcome {
    /// By what the error says of itself. Whether a row can be repeated is not asked where the service answered: what it says
    /// stands.
    pub(crate) fn of(result: Result<RawAnswer, Error>, is_repeatable: bool) -> Self {
        let error = match result {
            Ok(answer) => return Self::Done(answer),
            Err(error) => error,
        };
        match error.sent() {
            Sent::NotSent => Self::Open(error),
            // What is turned away for its rate, or for who signed it, was not looked at.
            Sent::Answered if error.kind() == ErrorKind::Service && (error.is_retry_safe() || is_of_signer(&error)) => {
                Self::Open(error)
            }
            Sent::Answered if error.kind() == ErrorKind::Service || is_repeatable => Self::Failed(error),
            Sent::MaybeSent if is_repeatable => Self::Open(error),
            Sent::Answered | Sent::MaybeSent => Self::Review(error),
        }
    }

    pub(crate) fn state(&self) -> State {
        match self {
            Self::Done(_) => State::Done,
            Self::Failed(_) => State::Failed,
            Self::Open(_) => State::Open,
            Self::Review(_) => State::Review,
        }
    }

    pub(crate) fn word(&self) -> Word {
        match self {
            Self::Done(_) => Word::Done,
            Self::Failed(_) => Word::Failed,
            Self::Open(_) => Word::Open,
            Self::Review(_) => Word::Review,
        }
    }

    /// The error, where every other row would have the same: no credential, one that is refused, a host that is not trusted.
    pub(crate) fn hopeless(&self) -> Option<&Error> {
        match self {
            Self::Open(error)
                if is_of_signer(error)
                    || matches!(error.kind(), ErrorKind::Credential | ErrorKind::Setup | ErrorKind::Tls) =>
            {
                Some(error)
            }
            _ => None,
        }
    }
}

/// Whether the service does not know who signed the request, which it asks before it looks at what is requested.
fn is_of_signer(error: &Error) -> bool {
    error.code().is_some_and(|code| OF_SIGNER.iter().any(|of_signer| code == of_signer))
}

/// Not among them is what a known signer may not do: that may be other for each row.
const OF_SIGNER: [&str; 6] = [
    codes::AUTH_FAILURE_INVALID_AUTHORIZATION,
    codes::AUTH_FAILURE_INVALID_SECRET_ID,
    codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND,
    codes::AUTH_FAILURE_SIGNATURE_EXPIRE,
    codes::AUTH_FAILURE_SIGNATURE_FAILURE,
    codes::AUTH_FAILURE_TOKEN_FAILURE,
];
