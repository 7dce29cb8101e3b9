//! The system's clock.

use std::time::{SystemTime, UNIX_EPOCH};

use tc3::{Error, Timestamp};

/// What time it is. A clock before 1970 counts as 1970.
pub(crate) fn now() -> Result<Timestamp, Error> {
    let past = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix(i64::try_from(past.as_secs()).unwrap_or(i64::MAX))
}
