//! The one place that asks the system for the time and for randomness.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use tc3::{Error, ErrorKind, Timestamp};

/// Tells the time. It may jump: what ends does so by the date, also where the machine slept.
pub(crate) type Clock = Arc<dyn Fn() -> Result<Timestamp, Error> + Send + Sync>;

/// Draws a number.
pub(crate) type Random = Arc<dyn Fn() -> u64 + Send + Sync>;

/// The system's clock.
pub(crate) fn clock() -> Clock {
    Arc::new(|| {
        let past = SystemTime::now().duration_since(UNIX_EPOCH).ok();
        let Some(seconds) = past.and_then(|past| i64::try_from(past.as_secs()).ok()) else {
            return Err(Error::new(ErrorKind::Setup, "the system's clock is before 1970").with_advice("set the clock"));
        };
        Timestamp::from_unix(seconds)
    })
}

/// The system's randomness, as the standard library has it: enough to tell programs apart, not to keep a secret.
pub(crate) fn random() -> Random {
    Arc::new(|| RandomState::new().build_hasher().finish())
}

/// From 0 up to, and without, 1.
pub(crate) fn share(random: &Random) -> f64 {
    // As many bits as a float holds.
    (random() >> 11) as f64 / (1_u64 << 53) as f64
}
