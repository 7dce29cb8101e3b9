//! What went wrong on the way, as one of the kinds of [`tc3::Error`]: what happened, whether it was sent, what to do.

use core::time::Duration;
use std::error::Error as StdError;
use std::io;

use http::{StatusCode, Uri};
use hyper_util::client::legacy;
use rustls::CertificateError;
use tc3::{Error, ErrorKind, Sent};

use crate::connect::TooSlow;

type BoxError = Box<dyn StdError + Send + Sync>;

/// The host as it is named in messages.
pub(crate) fn host(uri: &Uri) -> String {
    uri.authority().map_or_else(String::new, ToString::to_string)
}

/// hyper gave up.
pub(crate) fn of_client(error: legacy::Error, host: &str) -> Error {
    let failure = if error.is_connect() { connecting(&error, host) } else { exchanging(&error, host) };
    failure.with_source(error)
}

/// A transport of the user's gave up. Where it knows more than we do, it said so with an error of ours.
pub(crate) fn of_transport(error: BoxError, host: &str) -> Error {
    match error.downcast::<Error>() {
        Ok(error) => *error,
        Err(error) => {
            let message = format!("the transport to {host} failed: {}", in_one_line(&*error));
            Error::new(ErrorKind::Interrupted, message).with_source(error)
        }
    }
}

/// Time ran out before the request was handed to a connection.
pub(crate) fn not_connected_in_time(host: &str, limit: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("no connection to {host} within {limit:?}"))
        .with_sent(Sent::NotSent)
        .with_advice("check the network, the endpoint and what stands between")
}

/// Time ran out after that.
pub(crate) fn no_answer_in_time(host: &str, limit: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("no whole answer from {host} within {limit:?}"))
}

/// The answer has more bytes than are read.
pub(crate) fn too_large(host: &str, status: StatusCode, limit: usize) -> Error {
    Error::new(ErrorKind::TooLarge, format!("the answer of {host} has more than {limit} bytes"))
        .with_status(status.as_u16())
        .with_advice("it may have taken effect; ask for less at a time, or raise `with_max_response_size`")
}

/// The connection broke within the answer's body.
pub(crate) fn cut_off(
    cause: hyper::Error,
    host: &str,
    status: StatusCode,
    received: usize,
    announced: Option<usize>,
) -> Error {
    let of = announced.map(|size| format!(" of {size}")).unwrap_or_default();
    let message = format!("the answer of {host} was cut off after {received}{of} bytes: {}", in_one_line(&cause));
    Error::new(ErrorKind::Interrupted, message).with_status(status.as_u16()).with_source(cause)
}

/// There is no connection.
fn connecting(error: &legacy::Error, host: &str) -> Error {
    if let Some(TooSlow(limit)) = find(error) {
        return not_connected_in_time(host, *limit);
    }
    if let Some(cause) = find::<rustls::Error>(error) {
        return tls(cause, host);
    }
    let cause = error.source().map_or_else(|| error.to_string(), in_one_line);
    let message = format!("cannot connect to {host}: {cause}");
    match find::<io::Error>(error).map(io::Error::kind) {
        Some(io::ErrorKind::TimedOut) => Error::new(ErrorKind::Timeout, message).with_sent(Sent::NotSent),
        Some(io::ErrorKind::ConnectionRefused) => {
            Error::new(ErrorKind::Connect, message).with_advice("check the endpoint; nothing listens there")
        }
        _ => Error::new(ErrorKind::Connect, message).with_advice("check the network and the endpoint"),
    }
}

/// There is a connection that cannot be trusted.
fn tls(error: &rustls::Error, host: &str) -> Error {
    use CertificateError as Bad;

    let advice = match error {
        rustls::Error::InvalidCertificate(Bad::UnknownIssuer | Bad::BadSignature) => {
            "its issuer is not trusted; for a private one use `with_root_certificate`"
        }
        rustls::Error::InvalidCertificate(Bad::NotValidForName | Bad::NotValidForNameContext { .. }) => {
            "check the endpoint: the certificate is for another host"
        }
        rustls::Error::InvalidCertificate(
            Bad::Expired | Bad::ExpiredContext { .. } | Bad::NotValidYet | Bad::NotValidYetContext { .. },
        ) => "check this machine's clock; if it is right, the server needs a new certificate",
        rustls::Error::InvalidMessage(_) => "check the endpoint: what listens there may not speak TLS",
        _ => "check the endpoint and what stands between",
    };
    Error::new(ErrorKind::Connect, format!("TLS with {host} failed: {error}")).with_advice(advice)
}

/// There was a connection, and it gave no answer.
fn exchanging(error: &legacy::Error, host: &str) -> Error {
    let cause = error.source().map_or_else(|| error.to_string(), in_one_line);
    match find::<hyper::Error>(error) {
        // hyper hands the request back untouched.
        Some(inner) if inner.is_canceled() => {
            Error::new(ErrorKind::Connect, format!("{host} closed the connection at once: {cause}"))
        }
        Some(inner) if inner.is_parse() => {
            Error::new(ErrorKind::Unreadable, format!("what {host} answered is not HTTP: {cause}"))
        }
        _ => Error::new(ErrorKind::Interrupted, format!("the connection to {host} broke before an answer: {cause}")),
    }
}

/// The first error of this type in a chain of causes.
fn find<'a, E: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a E> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// All causes, each told once.
fn in_one_line(error: &(dyn StdError + 'static)) -> String {
    let mut told: Vec<String> = Vec::new();
    for cause in causes(error).map(ToString::to_string) {
        if !told.iter().any(|text| text.contains(&cause)) {
            told.push(cause);
        }
    }
    told.join(": ")
}

/// An error and what is beneath it. What an [`io::Error`] wraps is not its source, but the source's owner.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        wrapped.map(|inner| inner as &(dyn StdError + 'static)).or_else(|| error.source())
    })
}
