//! What went wrong on the way, as one of the kinds of [`tc3::Error`]: what happened, whether it was sent, what to do.

use core::time::Duration;
use std::error::Error as StdError;
use std::io;

use http::{StatusCode, Uri};
use rustls::CertificateError;
use tc3::{Advice, Error, ErrorKind, Sent};

use crate::transport::body::BodyError;
use crate::transport::connect::TooSlow;
use crate::transport::proxy::NoTunnel;

/// The host as it is named in messages.
pub(crate) fn host(uri: &Uri) -> String {
    uri.authority().map_or_else(String::new, ToString::to_string)
}

/// A transport of the user's gave up. Where it knows more than we do, it said so with an error of ours, which middleware
/// may have wrapped.
pub(crate) fn of_transport(error: BodyError, host: &str) -> Error {
    let error = match error.downcast::<Error>() {
        Ok(known) => return *known,
        Err(error) => error,
    };
    let message = format!("the transport to {host} failed: {}", in_one_line(&*error));
    let failure = match find::<Error>(&*error) {
        Some(known) => like(known, message),
        None => Error::new(ErrorKind::Interrupted, message),
    };
    failure.with_source(error)
}

/// An error with another message of which all is known that is known of this one.
fn like(known: &Error, message: String) -> Error {
    let mut error = match known.code() {
        Some(code) => Error::service(code.clone(), message, known.request_id().unwrap_or_default()),
        None => Error::new(known.kind(), message).with_request_id(known.request_id().unwrap_or_default()),
    };
    if let Some(status) = known.status() {
        error = error.with_status(status);
    }
    error = error.with_sent(known.sent());
    // Of what may have been sent the advice follows from the action, which is not known here.
    match known.advice().filter(|_| known.sent() == Sent::NotSent) {
        Some(advice) => error.with_advice(advice),
        None => error,
    }
}

/// Time ran out.
pub(crate) fn late(host: &str, limit: Duration, may_be_sent: bool) -> Error {
    if may_be_sent {
        return Error::new(ErrorKind::Timeout, format!("no whole answer from {host} within {limit:?}"));
    }
    not_connected_in_time(host, limit)
}

/// The caller stopped waiting.
pub(crate) fn cancelled(host: &str, may_be_sent: bool) -> Error {
    let error = Error::new(ErrorKind::Cancelled, format!("before {host} answered"));
    if may_be_sent { error } else { error.with_sent(Sent::NotSent) }
}

fn not_connected_in_time(host: &str, limit: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("no connection to {host} within {limit:?}"))
        .with_sent(Sent::NotSent)
        .with_advice("check the network, the endpoint and what stands between")
}

/// The answer has more bytes than are read.
pub(crate) fn too_large(host: &str, status: StatusCode, limit: usize) -> Error {
    let message = format!("the answer of {host} has more than {limit} bytes");
    Error::new(ErrorKind::TooLarge, message).with_status(status.as_u16())
}

/// The answer's body was not whole. Where the transport knows more than that, it said so with an error of ours.
pub(crate) fn cut_off(
    cause: BodyError,
    host: &str,
    status: StatusCode,
    received: usize,
    announced: Option<usize>,
) -> Error {
    let cause = match cause.downcast::<Error>() {
        Ok(known) => return known.with_status(status.as_u16()),
        Err(cause) => cause,
    };
    let of = announced.map(|size| format!(" of {size}")).unwrap_or_default();
    let message = format!("the answer of {host} was cut off after {received}{of} bytes: {}", in_one_line(&*cause));
    Error::new(ErrorKind::Interrupted, message).with_status(status.as_u16()).with_source(cause)
}

/// The answer's body came too slowly: fewer than so many bytes in such a time.
pub(crate) fn stalled(
    host: &str,
    status: StatusCode,
    received: usize,
    announced: Option<usize>,
    (fewer_than, within): (u64, Duration),
) -> Error {
    let of = announced.map(|size| format!(" of {size}")).unwrap_or_default();
    let message = format!(
        "the answer of {host} stalled after {received}{of} bytes: fewer than {fewer_than} more came within {within:?}"
    );
    Error::new(ErrorKind::Timeout, message).with_status(status.as_u16())
}

/// Nothing came of a stream of events for too long.
pub(crate) fn silent(host: &str, status: StatusCode, received: usize, patience: Duration) -> Error {
    let message = format!("the stream of {host} was silent for {patience:?}, after {received} bytes");
    Error::new(ErrorKind::Timeout, message).with_status(status.as_u16())
}

/// There is no connection. The host is told with the proxy, if the way leads through one.
pub(crate) fn connecting(error: BodyError, host: &str) -> Error {
    let failure = if let Some(TooSlow(limit)) = find(&*error) {
        not_connected_in_time(host, *limit)
    } else if let Some(cause) = find::<rustls::Error>(&*error) {
        tls(cause, host)
    } else {
        let message = format!("cannot connect to {host}: {}", in_one_line(&*error));
        if let Some(problem) = find::<NoTunnel>(&*error) {
            let failure = Error::new(problem.kind, message).with_sent(Sent::NotSent).with_advice(problem.advice);
            return failure.with_source(error);
        }
        match find::<io::Error>(&*error).map(io::Error::kind) {
            Some(io::ErrorKind::TimedOut) => Error::new(ErrorKind::Timeout, message).with_sent(Sent::NotSent),
            Some(io::ErrorKind::ConnectionRefused) => {
                Error::new(ErrorKind::Connect, message).with_advice("check the endpoint; nothing listens there")
            }
            _ => Error::new(ErrorKind::Connect, message).with_advice("check the network and the endpoint"),
        }
    };
    failure.with_source(error)
}

/// There is a connection that cannot be trusted.
fn tls(error: &rustls::Error, host: &str) -> Error {
    let (problem, advice) = match error {
        rustls::Error::InvalidCertificate(error) => certificate(error),
        rustls::Error::InvalidMessage(_) => {
            (error.to_string(), "check the endpoint: what listens there may not speak TLS".into())
        }
        _ => (error.to_string(), "check the endpoint and what stands between".into()),
    };
    Error::new(ErrorKind::Tls, format!("TLS with {host} failed: {problem}")).with_advice(advice)
}

/// Why a certificate is refused, in words.
fn certificate(error: &CertificateError) -> (String, Advice) {
    use CertificateError as Bad;

    let (problem, advice) = match error {
        Bad::UnknownIssuer => ("is of an issuer that is not trusted", Advice::TrustIssuer),
        Bad::BadSignature => ("is not signed by the issuer that it names", Advice::TrustIssuer),
        Bad::NotValidForName | Bad::NotValidForNameContext { .. } => {
            ("is for another host", "check the endpoint".into())
        }
        Bad::Expired | Bad::ExpiredContext { .. } => {
            ("has expired", "check this machine's clock; if it is right, the server needs a new certificate".into())
        }
        Bad::NotValidYet | Bad::NotValidYetContext { .. } => {
            ("is not valid yet", "check this machine's clock; if it is right, the server's certificate is wrong".into())
        }
        Bad::Revoked => ("was revoked", "the server needs a new certificate".into()),
        // What verifies certificates has no type for it that is ours to name.
        Bad::Other(other) if other.0.to_string() == "CaUsedAsEndEntity" => (
            "is an authority's own, and stands where a server's belongs",
            "give the server a certificate that the authority issued, and trust the authority".into(),
        ),
        other => {
            let problem = format!("the server's certificate is refused: {other}");
            return (problem, "check the endpoint and what stands between".into());
        }
    };
    (format!("the server's certificate {problem}"), advice)
}

/// There was a connection, and it handed the request back untouched.
pub(crate) fn closed_at_once(cause: BodyError, host: &str) -> Error {
    let message = format!("{host} closed the connection at once: {}", in_one_line(&*cause));
    Error::new(ErrorKind::Connect, message).with_source(cause)
}

/// There was a connection, and it gave no answer.
pub(crate) fn exchanging(error: hyper::Error, host: &str) -> Error {
    if error.is_parse() { no_http(error.into(), host) } else { no_answer(error.into(), host) }
}

/// There was a connection, and it broke.
pub(crate) fn no_answer(cause: BodyError, host: &str) -> Error {
    // What the request's body is read from may have broken it off, and said why.
    if let Some(known) = find::<Error>(&*cause) {
        return like(known, known.message().to_owned()).with_source(cause);
    }
    let message = format!("the connection to {host} broke before an answer: {}", in_one_line(&*cause));
    Error::new(ErrorKind::Interrupted, message).with_source(cause)
}

/// There was a connection, over which something else was spoken.
pub(crate) fn no_http(cause: BodyError, host: &str) -> Error {
    let message = format!("what {host} answered is not HTTP: {}", in_one_line(&*cause));
    Error::new(ErrorKind::Unreadable, message).with_source(cause)
}

/// The first error of this type in a chain of causes.
fn find<'a, E: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a E> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// All causes, each told once.
pub(crate) fn in_one_line(error: &(dyn StdError + 'static)) -> String {
    let mut told: Vec<String> = Vec::new();
    // An error that only wraps another says the same as that one.
    for cause in causes(error).filter(|cause| wrapped(*cause).is_none()) {
        // Of one of ours the message alone: what else it says is said of the error that is made here.
        let cause = cause.downcast_ref::<Error>().map_or_else(|| cause.to_string(), |known| known.message().to_owned());
        if !told.iter().any(|text| text.contains(&cause)) {
            told.push(cause);
        }
    }
    told.join(": ")
}

/// An error and what is beneath it.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| wrapped(error).or_else(|| error.source()))
}

/// What an [`io::Error`] wraps, which is not its source, but the source's owner.
fn wrapped<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    inner.map(|inner| inner as &(dyn StdError + 'static))
}
