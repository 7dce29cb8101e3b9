//! Which kind of failure it is, and how far the request got.

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request breaks the spec's rules; [`Error::violations`](crate::Error::violations) lists how. Never sent. Mend the request, or send it
    /// `unchecked` if the service is newer than this crate.
    Invalid,
    /// The request cannot be written: a number that is not finite, binary in JSON, an option with a line feed.
    /// Never sent. Mend the request.
    Unencodable,
    /// The credential is missing or malformed. Never sent. Set it.
    Credential,
    /// The client, the endpoint or an option is set up wrong. Never sent. Mend the setup.
    Setup,
    /// No connection was made. Never sent: safe to try again. Usual causes: no network, a wrong endpoint, a proxy.
    Connect,
    /// It took too long. It may have been sent: look before repeating a change.
    Timeout,
    /// The caller stopped waiting for it. It may have been sent: look before repeating a change.
    Cancelled,
    /// The connection broke before the whole answer was there. It may have been sent.
    Interrupted,
    /// Something answered, but no envelope that can be read: HTML from a proxy, cut off, not UTF-8, no request id. It may
    /// have been something between here and the service: look before repeating a change.
    Unreadable,
    /// The answer is larger than the client's limit, or what would be made of it is. It may have been carried out, and has
    /// been where it came with a request id: look before repeating a change. Ask for less, or raise the limit.
    TooLarge,
    /// An error that a service writes: see [`Error::code`](crate::Error::code). It is known to be the service's where it has a request id.
    Service,
    /// There is a connection, and it cannot be trusted: TLS failed. Never sent, and trying again does not help. Usual causes: a
    /// private authority that is not trusted, a certificate that has expired or is for another host, a clock that is off.
    Tls,
    /// What was waited for is not there: it cannot come any more, the time is over, or the answer does not tell. Nothing was
    /// changed by looking.
    NotReached,
}

/// Whether the request reached the service. Closed: there is nothing beside no, perhaps and yes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no fourth")]
pub enum Sent {
    /// It did not: nothing has happened there.
    NotSent,
    /// It may have: what it asked for may have been done.
    MaybeSent,
    /// It did: an envelope of the service came back, today's with its request id, or the one from before API 3.0.
    Answered,
}

impl ErrorKind {
    /// What stands in place of a code.
    pub(super) fn headline(self) -> &'static str {
        match self {
            Self::Invalid => "the request breaks the rules",
            Self::Unencodable => "the request cannot be written",
            Self::Credential => "credential",
            Self::Setup => "setup",
            Self::Connect | Self::Tls => "no connection",
            Self::Timeout => "timed out",
            Self::Cancelled => "stopped waiting",
            Self::Interrupted => "interrupted",
            Self::Unreadable => "unreadable answer",
            Self::TooLarge => "answer too large",
            Self::Service => "error without a code",
            Self::NotReached => "not reached",
        }
    }
}
