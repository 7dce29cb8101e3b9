//! The mock's clock, the system's or one that a test sets, and how services write a time. Nothing else asks the system for
//! the date.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tc3::{Error, Timestamp};

/// Seconds that the console's time zone, UTC+8, is ahead.
const CONSOLE_OFFSET: i64 = 8 * 3600;

/// Tells the time.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// The system's clock.
    pub(crate) fn system() -> Result<Self, Error> {
        let start = Timestamp::from_unix(system_seconds())?;
        // Set to before 1970 while the mock runs, it shows the time when the mock started.
        Ok(Self::new(move || Timestamp::from_unix(system_seconds()).unwrap_or(start)))
    }

    pub(crate) fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.0)()
    }
}

fn system_seconds() -> i64 {
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => seconds(since),
        Err(error) => -1 - seconds(error.duration()),
    }
}

/// A time as the console writes it: `YYYY-MM-DD HH:MM:SS` in UTC+8.
pub(crate) fn console_time(time: Timestamp) -> String {
    // Eight hours before the year 10000 there is no later day to show.
    let local = Timestamp::from_unix(time.seconds() + CONSOLE_OFFSET).unwrap_or(time);
    let second = local.seconds() % 86_400;
    format!("{} {:02}:{:02}:{:02}", local.date(), second / 3600, second / 60 % 60, second % 60)
}

/// A time as ISO 8601 writes it: `YYYY-MM-DDTHH:MM:SSZ`.
pub(crate) fn iso_time(time: Timestamp) -> String {
    let second = time.seconds().rem_euclid(86_400);
    format!("{}T{:02}:{:02}:{:02}Z", time.date(), second / 3600, second / 60 % 60, second % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_console_is_eight_hours_ahead() {
        let at = |seconds| console_time(Timestamp::from_unix(seconds).unwrap());
        assert_eq!(at(0), "1970-01-01 08:00:00");
        assert_eq!(at(1_551_113_065), "2019-02-26 00:44:25");
        assert_eq!(at(253_402_300_799), "9999-12-31 23:59:59");
    }
}
