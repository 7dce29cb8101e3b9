//! The one place that asks the system for the date, and knows by how much it is off.

use core::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use tc3::{Error, ErrorKind, Timestamp};

/// Where the time of a signature comes from.
pub(crate) struct Clock {
    now: Box<Now>,
    /// By how many seconds the services' clock is ahead, as far as they told.
    ahead: AtomicI64,
}

type Now = dyn Fn() -> Result<Timestamp, Error> + Send + Sync;

impl Clock {
    /// The system's.
    pub(crate) fn system() -> Self {
        Self { now: Box::new(system_time), ahead: AtomicI64::new(0) }
    }

    pub(crate) fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self { now: Box::new(move || Ok(now())), ahead: AtomicI64::new(0) }
    }

    /// What the services' clock shows, as far as is known.
    pub(crate) fn now(&self) -> Result<Timestamp, Error> {
        Ok((self.now)()?.plus(self.ahead()))
    }

    /// By how many seconds the services' clock is ahead, as far as is known.
    pub(crate) fn ahead(&self) -> i64 {
        self.ahead.load(Ordering::Relaxed)
    }

    /// Takes over the time of a service. Tells by how many seconds it is ahead of this machine's.
    pub(crate) fn set(&self, now: Timestamp) -> Result<i64, Error> {
        let ahead = now.seconds() - (self.now)()?.seconds();
        self.ahead.store(ahead, Ordering::Relaxed);
        Ok(ahead)
    }
}

fn system_time() -> Result<Timestamp, Error> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok().and_then(|past| i64::try_from(past.as_secs()).ok());
    let Some(seconds) = seconds else {
        return Err(Error::new(ErrorKind::Setup, "the system's clock is before 1970").with_advice("set the clock"));
    };
    Timestamp::from_unix(seconds)
}
