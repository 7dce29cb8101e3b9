//! The one place that asks the system for the date.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use tc3::{Error, ErrorKind, Timestamp};

/// Where the time of a signature comes from.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> Result<Timestamp, Error> + Send + Sync>);

impl Clock {
    /// The system's.
    pub(crate) fn system() -> Self {
        Self(Arc::new(system_time))
    }

    pub(crate) fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(move || Ok(now())))
    }

    pub(crate) fn now(&self) -> Result<Timestamp, Error> {
        (self.0)()
    }
}

fn system_time() -> Result<Timestamp, Error> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok().and_then(|past| i64::try_from(past.as_secs()).ok());
    let Some(seconds) = seconds else {
        return Err(Error::new(ErrorKind::Setup, "the system's clock is before 1970").with_advice("set the clock"));
    };
    Timestamp::from_unix(seconds)
}
