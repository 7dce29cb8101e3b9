//! What is wrong with a queue, for the person who has to do something about it.

use core::fmt;

use redis::{ErrorKind, RedisError};

use super::address::Address;
use crate::error::{BulkError, BulkErrorKind};

/// What is wrong with a queue.
#[derive(Debug)]
pub(super) enum Trouble {
    /// It cannot be reached, or does not answer.
    Gone(String),
    /// It has no room.
    Full,
    /// What was there is not there any more.
    Lost(String),
    /// It does not do what it was asked.
    Refused(String),
    /// What it answers cannot be read.
    Unread(String),
}

impl Trouble {
    pub(super) fn of(error: &RedisError, address: &Address) -> Self {
        let told = match error.detail() {
            Some(detail) => format!("{}: {detail}", error.code().unwrap_or_else(|| error.category())),
            None => error.to_string(),
        };
        let refuses_user = || Self::Refused(format!("{address} refuses the user or the password ({told})"));
        match error.code() {
            _ if error.kind() == ErrorKind::AuthenticationFailed => refuses_user(),
            Some("WRONGPASS" | "NOAUTH") => refuses_user(),
            Some("OOM") => Self::Full,
            Some("NOGROUP") => Self::Lost("its group of workers is gone".to_owned()),
            Some("LOST") => Self::Lost("the job is gone from it".to_owned()),
            Some("MOVED" | "ASK") => Self::Refused(format!(
                "{address} is a node of a cluster: name a server, or what stands before the cluster"
            )),
            Some(_) => Self::Refused(format!("{address} refuses: {told}")),
            None => Self::Gone(format!("{address} cannot be reached: {told}")),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone(why) | Self::Refused(why) => f.write_str(why),
            Self::Full => f.write_str("the queue is full (maxmemory): give it more room, and run the same again"),
            Self::Lost(what) => write!(
                f,
                "the queue has lost something: {what}. Nothing is made anew, since that would send rows twice: look at what was \
                 carried out, then submit what is missing as another job"
            ),
            Self::Unread(why) => write!(f, "the queue answers what cannot be read: {why}"),
        }
    }
}

impl From<Trouble> for BulkError {
    fn from(trouble: Trouble) -> Self {
        Self::new(BulkErrorKind::Queue, trouble.to_string())
    }
}
