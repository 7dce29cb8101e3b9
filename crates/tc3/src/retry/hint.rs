//! How long a server asks to wait.

use core::time::Duration;

use crate::envelope::Reply;
use crate::timestamp::Timestamp;

/// How long the `Retry-After` header of an answer asks to wait, whether it names seconds or a time. `now` is compared with
/// the time; the answer's own `Date` comes first, since the clocks may differ.
///
/// ```
/// use core::time::Duration;
/// use tc3::{Reply, Timestamp, retry::hint};
///
/// let now = Timestamp::from_unix(1_551_113_065)?;
/// let reply = Reply::new(503, b"").with_header("Retry-After", "2");
/// assert_eq!(hint(&reply, now), Some(Duration::from_secs(2)));
/// # Ok::<(), tc3::Error>(())
/// ```
pub fn hint(reply: &Reply<'_>, now: Timestamp) -> Option<Duration> {
    let text = reply.retry_after?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = Timestamp::from_http_date(text)?;
    let now = reply.date.and_then(Timestamp::from_http_date).unwrap_or(now);
    u64::try_from(then.seconds() - now.seconds()).ok().map(Duration::from_secs)
}
