//! Why there is no answer, and how far the request got.

use h2::Reason;
use tc3::{Error, ErrorKind};

use crate::transport::body::BodyError;
use crate::transport::failure;

/// Why there is no answer.
pub(in crate::transport::pool) enum Failed {
    /// The connection was closed, or is about to be, before the request was looked at: it may go over another one.
    Unseen(BodyError),
    /// The other side did not look at it.
    Refused(h2::Error),
    /// It cannot be written.
    Unwritable(h2::Error),
    /// Its body cannot be read.
    NoBody(BodyError),
    Broken(h2::Error),
}

impl Failed {
    pub(super) fn unseen(cause: impl Into<BodyError>) -> Self {
        Self::Unseen(cause.into())
    }

    /// Whether the other side may have looked at it.
    pub(in crate::transport::pool) fn may_be_seen(&self) -> bool {
        matches!(self, Self::NoBody(_) | Self::Broken(_))
    }

    /// As an error of the call.
    pub(in crate::transport::pool) fn told(self, host: &str) -> Error {
        match self {
            Self::Unseen(cause) => failure::closed_at_once(cause, host),
            Self::Refused(cause) => {
                let message = format!("{host} refused the request unread: {cause}");
                Error::new(ErrorKind::Connect, message).with_source(cause)
            }
            Self::Unwritable(cause) => {
                Error::new(ErrorKind::Setup, format!("the request is not HTTP/2: {cause}")).with_source(cause)
            }
            Self::NoBody(cause) => failure::no_answer(cause, host),
            Self::Broken(cause) if cause.is_library() => failure::no_http(cause.into(), host),
            Self::Broken(cause) if cause.is_reset() => {
                let message = format!("{host} broke off before an answer: {cause}");
                Error::new(ErrorKind::Interrupted, message).with_source(cause)
            }
            Self::Broken(cause) => failure::no_answer(cause.into(), host),
        }
    }
}

/// What comes in place of an answer.
impl From<h2::Error> for Failed {
    fn from(error: h2::Error) -> Self {
        // Who goes away names the last stream that was looked at; only the later ones have this error.
        if error.is_go_away() && error.is_remote() {
            return Self::unseen(error);
        }
        if error.is_remote() && error.reason() == Some(Reason::REFUSED_STREAM) {
            return Self::Refused(error);
        }
        Self::Broken(error)
    }
}
