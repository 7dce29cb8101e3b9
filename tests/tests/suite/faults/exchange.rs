//! What a server does with one request, as data: how far it reads, what it writes, how it goes on.

use std::time::Duration;

/// How far a request is read before anything is done with it.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Reads {
    /// Not at all: what follows befalls the connection, as soon as it is accepted.
    Nothing,
    FirstByte,
    Head,
    Whole,
}

/// What follows when all is written that is to be written.
#[derive(Clone, Debug)]
pub(super) enum Then {
    /// The connection waits for the next request.
    Keep,
    Close,
    Reset,
    /// So much time passes by tokio's clock, at once, and the connection is held open until the client leaves.
    Stall(Duration),
    /// These bytes are written when the test says so, though nobody asked. Then the connection waits for the next request.
    Speak(Vec<u8>),
    /// These bytes are written again and again until the client leaves.
    Endless(Vec<u8>),
    /// These bytes are written one by one, a second after the other by tokio's clock. Then the connection waits for the
    /// next request.
    Drip(Vec<u8>),
}

/// What a server does with one request.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub(super) reads: Reads,
    pub(super) writes: Vec<u8>,
    pub(super) then: Then,
}

impl Exchange {
    /// Nothing is written, and the connection is closed.
    pub(super) fn after(reads: Reads) -> Self {
        Self { reads, writes: Vec::new(), then: Then::Close }
    }

    /// The request is read whole, and answered with these bytes.
    pub(super) fn answer(writes: impl Into<Vec<u8>>) -> Self {
        Self { reads: Reads::Whole, writes: writes.into(), then: Then::Keep }
    }

    pub(super) fn then(self, then: Then) -> Self {
        Self { then, ..self }
    }

    /// As it should be.
    pub(super) fn well() -> Self {
        Self::answer(http(200, JSON, ENVELOPE))
    }
}

/// An HTTP answer: status, headers each with its line's end, body. Its length is told.
pub(super) fn http(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status} Some Reason\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// A service's answer that it cannot for now, by this code. Headers each have their line's end.
pub(super) fn error(code: &str, headers: &str) -> Vec<u8> {
    let error = format!(r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"not now"}},"RequestId":"e6c1a0a4"}}}}"#);
    http(200, &format!("{JSON}{headers}"), error)
}

/// The body of a service's answer.
pub(super) const ENVELOPE: &str = r#"{"Response":{"RequestId":"e6c1a0a4-0000-4000-8000-7f1d5c3a9b12"}}"#;

/// Headers that say what a body is.
pub(super) const JSON: &str = "Content-Type: application/json\r\n";
pub(super) const HTML: &str = "Content-Type: text/html\r\n";
