//! What became of each attempt of a call, and why there was no further one.

use core::fmt;
use core::time::Duration;

use crate::error::code::ErrorCode;
use crate::error::kind::{ErrorKind, Sent};

/// One attempt of a call that failed. See [`Error::attempts`](crate::Error::attempts).
///
/// ```
/// use core::time::Duration;
/// use tc3::{Error, ErrorKind};
///
/// let attempt = Error::new(ErrorKind::Connect, "refused").to_attempt(Duration::ZERO, Duration::from_millis(3));
/// assert_eq!(attempt.to_string(), "no connection after 3ms, not sent");
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Attempt {
    /// How long was waited before it.
    pub waited: Duration,
    /// How long it took.
    pub took: Duration,
    /// The host that it went to, where that was not its call's own, but a backup.
    pub host: Option<String>,
    /// How it ended.
    pub kind: ErrorKind,
    /// The service's code, if it answered one.
    pub code: Option<ErrorCode>,
    /// The HTTP status, if there was one.
    pub status: Option<u16>,
    /// Whether it reached the service.
    pub sent: Sent,
}

/// Why there is no other attempt.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Stop {
    /// It may have been carried out, and doing so again would do more.
    Harm,
    /// It would not help.
    Hopeless,
    /// There were as many as the call has.
    Attempts,
    /// The wait would be longer than the time that the call has left.
    Time,
    /// The client's budget for further attempts is used up.
    Budget,
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.code {
            Some(code) => write!(f, "{code}")?,
            None => f.write_str(self.kind.headline())?,
        }
        if let Some(host) = &self.host {
            write!(f, " at {host}")?;
        }
        write!(f, " after {:?}", rounded(self.took))?;
        if let Some(status) = self.status.filter(|status| *status != 200) {
            write!(f, ", HTTP {status}")?;
        }
        match self.sent {
            Sent::NotSent => f.write_str(", not sent"),
            Sent::MaybeSent => f.write_str(", perhaps sent"),
            Sent::Answered => Ok(()),
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Harm => "a repetition might do it twice",
            Self::Hopeless => "a repetition would not help",
            Self::Attempts => "no attempts are left",
            Self::Time => "no time is left for another attempt",
            Self::Budget => "the client's budget for further attempts is used up",
        })
    }
}

/// To the millisecond: nobody reads more.
pub(super) fn rounded(time: Duration) -> Duration {
    Duration::from_millis(u64::try_from(time.as_micros().div_ceil(1000)).unwrap_or(u64::MAX))
}
