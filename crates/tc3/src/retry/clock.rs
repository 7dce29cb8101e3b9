//! Whether a signature has expired because a clock is off.

use crate::error::{Error, codes};
use crate::timestamp::Timestamp;

/// How many seconds a clock has to be off to be at fault. Services take five minutes.
const OFF: u64 = 60;

/// The time to sign with in place of this machine's, where a service refused a signature as expired and its own time, from
/// the `Date` header of the answer, is another than that which was signed.
///
/// ```
/// use tc3::{Error, Timestamp, codes, retry::clock_of};
///
/// let refused = Error::service(codes::AUTH_FAILURE_SIGNATURE_EXPIRE, "expired", "id");
/// let (signed, there) = (Timestamp::from_unix(1_700_000_000)?, Timestamp::from_unix(1_700_003_600)?);
/// assert_eq!(clock_of(&refused, signed, Some(there)), Some(there));
/// assert_eq!(clock_of(&refused, there, Some(there)), None, "another clock would not help");
/// # Ok::<(), Error>(())
/// ```
pub fn clock_of(error: &Error, signed: Timestamp, date: Option<Timestamp>) -> Option<Timestamp> {
    let is_expired = error.code().is_some_and(|code| *code == codes::AUTH_FAILURE_SIGNATURE_EXPIRE);
    date.filter(|date| is_expired && date.seconds().abs_diff(signed.seconds()) >= OFF)
}
