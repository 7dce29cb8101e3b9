//! Errors that are told in other words.

use tc3::{Error, Sent};

/// An error with another message, of the same kind, code and advice. It is no absence any more. Of the call that the credential is
/// for nothing was sent.
pub(crate) fn retell(error: Error, message: String) -> Error {
    let told = match error.code() {
        Some(code) => Error::service(code.clone(), message, error.request_id().unwrap_or_default()),
        None => Error::new(error.kind(), message),
    };
    let told = error.status().into_iter().fold(told.with_sent(Sent::NotSent), Error::with_status);
    let told = error.advice().into_iter().fold(told, Error::with_advice);
    told.with_source(error)
}
