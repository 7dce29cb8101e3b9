//! Why a proxy made no connection.

use core::fmt;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::io;

use http::StatusCode;
use tc3::ErrorKind;

const NAME_IT: &str = "give the name and the password in the URL of the proxy: http://name:password@host:port";
const DEAD: &str = "check whether the proxy works, and its scheme and port: it may speak another protocol there";
const WRONG_PROTOCOL: &str = "check the scheme and the port of the proxy: it may speak another protocol there";

/// A proxy made no connection, so nothing was sent.
#[derive(Debug)]
pub(crate) struct NoTunnel {
    pub(crate) kind: ErrorKind,
    pub(crate) advice: &'static str,
    problem: Cow<'static, str>,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

impl NoTunnel {
    fn new(problem: impl Into<Cow<'static, str>>, advice: &'static str) -> Self {
        Self { kind: ErrorKind::Connect, advice, problem: problem.into(), cause: None }
    }

    /// There is no connection to the proxy itself.
    pub(crate) fn unreachable(cause: Box<dyn StdError + Send + Sync>) -> Self {
        let advice = "check the address of the proxy, and whether it runs";
        Self { cause: Some(cause), ..Self::new("the proxy cannot be reached", advice) }
    }

    /// The connection to the proxy broke.
    pub(super) fn broke(cause: io::Error) -> Self {
        if cause.kind() == io::ErrorKind::UnexpectedEof {
            return Self::closed();
        }
        let problem = "the connection to the proxy broke before it answered";
        Self { cause: Some(cause.into()), ..Self::new(problem, DEAD) }
    }

    pub(super) fn closed() -> Self {
        Self::new("the proxy closed the connection before it answered", DEAD)
    }

    /// What it answered is not what a proxy of its kind says. One that speaks TLS says by its first bytes that it understood
    /// nothing.
    pub(super) fn strange(answer: &[u8], protocol: &str) -> Self {
        const TLS_ALERT: &[u8] = &[21, 3];

        if answer.starts_with(TLS_ALERT) {
            return Self::new("the proxy speaks TLS itself, which is not supported", WRONG_PROTOCOL);
        }
        Self::new(format!("what the proxy answered is not {protocol}"), WRONG_PROTOCOL)
    }

    /// It wants to know who asks. That is a matter of setup: trying again with a wrong password may lock an account.
    pub(super) fn login(is_given: bool) -> Self {
        let problem = match is_given {
            true => "the proxy refuses the name and the password",
            false => "the proxy asks for a name and a password",
        };
        Self { kind: ErrorKind::Setup, ..Self::new(problem, NAME_IT) }
    }

    /// It wants to be told who asks in ways that are not ours.
    pub(super) fn scheme(schemes: &str) -> Self {
        let problem = format!("the proxy wants an authentication that is not supported: {schemes}");
        Self { kind: ErrorKind::Setup, ..Self::new(problem, "use a proxy that takes basic authentication") }
    }

    /// It answered no.
    pub(super) fn status(status: StatusCode) -> Self {
        let advice = match status.as_u16() {
            502..=504 => "the proxy could not reach the host: check the endpoint, and the network of the proxy",
            _ => "ask who runs the proxy whether it lets this host through",
        };
        Self::new(format!("the proxy answered {status}"), advice)
    }

    pub(super) fn refused(reason: &'static str) -> Self {
        Self::new(format!("the proxy answered: {reason}"), "ask who runs the proxy whether it lets this host through")
    }

    pub(super) fn too_long() -> Self {
        Self::new("the name of the host is longer than SOCKS can carry", "check the endpoint")
    }
}

impl fmt::Display for NoTunnel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)
    }
}

impl StdError for NoTunnel {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}
