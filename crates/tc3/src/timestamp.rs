//! The time of a signature, and its date.

mod date;
mod http_date;
mod rfc3339;

use core::fmt;
use core::str::FromStr;

use crate::error::{Error, ErrorKind};
pub use date::Date;

/// The last second of the year 9999.
const LAST: i64 = 253_402_300_799;

/// Seconds since 1970-01-01 00:00 UTC, in the years 1970 to 9999.
///
/// There is no clock in this crate: whoever sends brings the time. A service refuses what is more than five minutes off.
/// As text it is in the form of RFC 3339: read with any offset, a fraction of a second cut off, and written in UTC.
///
/// ```
/// use std::time::{SystemTime, UNIX_EPOCH};
/// use tc3::Timestamp;
///
/// let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
/// let now = Timestamp::from_unix(since.as_secs().try_into()?)?;
/// assert!(now > "2019-02-26T00:44:25+08:00".parse()?);
/// assert_eq!(Timestamp::from_unix(1_551_113_065)?.to_string(), "2019-02-25T16:44:25Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Timestamp(i64);

impl Timestamp {
    /// A time by its seconds since 1970.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] before 1970 and after 9999.
    pub fn from_unix(seconds: i64) -> Result<Self, Error> {
        if seconds < 0 {
            return Err(Error::new(ErrorKind::Setup, format!("the timestamp {seconds} is before 1970"))
                .with_advice("set the clock, or give seconds since 1970-01-01 00:00 UTC"));
        }
        if seconds > LAST {
            return Err(Error::new(ErrorKind::Setup, format!("the timestamp {seconds} is after the year 9999"))
                .with_advice("give seconds, not milliseconds, since 1970-01-01 00:00 UTC"));
        }
        Ok(Self(seconds))
    }

    /// A time as the `Date` header of HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`. None for anything else.
    pub fn from_http_date(text: &str) -> Option<Self> {
        http_date::seconds(text).and_then(|seconds| Self::from_unix(seconds).ok())
    }

    /// As the `Date` header of HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`.
    pub fn to_http_date(self) -> String {
        http_date::text(self.0, self.date())
    }

    /// So many seconds later, or earlier where they are negative; the first or last time there is, where there is none.
    #[must_use]
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds).clamp(0, LAST))
    }

    /// Seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// The UTC date on which it falls.
    pub fn date(self) -> Date {
        Date::of_day(self.day())
    }

    /// How many days after 1970-01-01 that is.
    pub(crate) fn day(self) -> u32 {
        (self.0 / 86_400) as u32
    }
}

impl FromStr for Timestamp {
    type Err = Error;

    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where the text is no time, or one before 1970 or after 9999.
    fn from_str(text: &str) -> Result<Self, Error> {
        rfc3339::seconds(text).and_then(|seconds| Self::from_unix(seconds).ok()).ok_or_else(|| {
            Error::new(ErrorKind::Setup, format!("{text:?} is no time from 1970 to 9999"))
                .with_advice("write it as in 2026-01-31T12:00:00Z")
        })
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = self.0.rem_euclid(86_400);
        write!(f, "{}T{:02}:{:02}:{:02}Z", self.date(), second / 3600, second / 60 % 60, second % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::{LAST, Timestamp};
    use crate::error::ErrorKind;

    fn date(seconds: i64) -> String {
        Timestamp::from_unix(seconds).unwrap().date().to_string()
    }

    /// More than the 400 years after which the calendar repeats.
    #[test]
    fn dates_follow_the_calendar_day_by_day() {
        let (mut year, mut month, mut day) = (1970, 1, 1);
        let mut seconds = 0;
        while year < 2410 {
            let expected = format!("{year:04}-{month:02}-{day:02}");
            assert_eq!(date(seconds), expected);
            assert_eq!(date(seconds + 86_399), expected);
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let last = match month {
                2 => 28 + i32::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            (month, day) = if day < last { (month, day + 1) } else { (month + 1, 1) };
            (year, month) = if month <= 12 { (year, month) } else { (year + 1, 1) };
            seconds += 86_400;
        }
        assert_eq!(date(LAST), "9999-12-31");
    }

    #[test]
    fn years_outside_are_refused_with_what_to_do() {
        for (seconds, advice) in [(-1, "clock"), (i64::MIN, "clock"), (LAST + 1, "milliseconds"), (i64::MAX, "seconds")]
        {
            let error = Timestamp::from_unix(seconds).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Setup);
            assert!(error.to_string().contains(&seconds.to_string()), "{error}");
            assert!(error.to_string().contains(advice), "{error}");
        }
    }
}
