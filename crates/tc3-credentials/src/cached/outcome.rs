//! What came of asking a source: a credential with its life, or why there is none.

use core::time::Duration;
use std::sync::Arc;

use tc3::{Credential, Error, ErrorKind, Timestamp};

use super::decide::{Life, PAUSE};
use crate::source::Source;
use crate::system::{Clock, Random, share};

/// How much of what others say is told, in characters.
const MAX_TOLD: usize = 1000;

pub(super) type Outcome = Result<Held, Failed>;

/// A credential that is kept.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) credential: Arc<Credential>,
    pub(super) life: Life,
}

/// Why there is none.
#[derive(Clone, Debug)]
pub(super) struct Failed {
    error: Arc<Error>,
    /// When that was known, where the clock tells.
    pub(super) at: Option<Timestamp>,
}

/// Asks a source once, for as long as it takes.
pub(super) async fn obtain(source: Arc<dyn Source>, clock: Clock, random: Random) -> Outcome {
    let obtained = source.obtain().await.map_err(|error| Failed::new(error, &clock))?;
    let now = clock().map_err(|error| Failed::new(error, &clock))?;
    let life = Life::new(now, obtained.ends, share(&random));
    match obtained.ends.filter(|_| life.is_over(now)) {
        None => Ok(Held { credential: Arc::new(obtained.credential), life }),
        Some(ended) => {
            let message = format!("what {source:?} gives has ended at {ended}, and it is {now} now");
            let error = Error::new(ErrorKind::Credential, message);
            Err(Failed::new(error.with_advice("renew it at its source; if it should be good, set the clock"), &clock))
        }
    }
}

impl Failed {
    pub(super) fn new(error: Error, clock: &Clock) -> Self {
        Self { error: Arc::new(error), at: clock().ok() }
    }

    /// The same, known for so long already.
    pub(super) fn earlier(mut self, by: Duration) -> Self {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        self.at = self.at.map(|at| at.plus(-seconds));
        self
    }

    /// For whoever waited: of kind `Credential`, with the error as its source.
    pub(super) fn told(&self) -> Error {
        self.tell(what_happened(&self.error))
    }

    /// For whoever comes too early for another try.
    pub(super) fn told_again(&self) -> Error {
        self.tell(format!("{}; it is tried again {PAUSE} s after it failed", what_happened(&self.error)))
    }

    /// In one line.
    pub(super) fn line(&self) -> String {
        what_happened(&self.error)
    }

    fn tell(&self, message: String) -> Error {
        let told = Error::new(ErrorKind::Credential, message).with_source(Arc::clone(&self.error));
        match self.error.advice() {
            Some(advice) => told.with_advice(advice),
            None => told,
        }
    }
}

/// What is known of an error besides whether the request was sent, which concerns another request.
fn what_happened(error: &Error) -> String {
    let mut told = String::new();
    if !error.action().is_empty() {
        told = format!("{}: ", error.action());
    }
    if let Some(code) = error.code() {
        told += &format!("{code}: ");
    }
    told.extend(error.message().chars().take(MAX_TOLD));
    if let Some(id) = error.request_id() {
        told.extend(format!(" (request {id})").chars().take(MAX_TOLD));
    }
    told
}
