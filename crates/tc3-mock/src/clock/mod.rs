//! The mock's clock, which everything in it goes by: signatures, expiry, times in answers. Nothing else asks the system for
//! the date.

pub(crate) mod text;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tc3::{Error, Timestamp};

use crate::watch::Watch;

/// The last second of the year 9999, in seconds since 1970.
pub(crate) const LAST: i64 = 253_402_300_799;

/// The clock of a mock, to be read and set while it runs. Clones are the same clock.
///
/// It runs as the system's clock does, or as one that the mock was built with, until it is set, advanced or frozen.
///
/// ```
/// use std::time::Duration;
/// use tc3_mock::Mock;
///
/// let mock = Mock::builder().build()?;
/// let clock = mock.clock();
/// clock.freeze();
/// let then = clock.now();
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(clock.now().seconds(), then.seconds() + 3600);
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    /// What goes on by itself.
    source: Box<dyn Fn() -> Timestamp + Send + Sync>,
    set: Mutex<Setting>,
    /// Whom it tells that it was set.
    watch: OnceLock<Watch>,
}

/// What was made of the source.
#[derive(Clone, Copy)]
enum Setting {
    /// So many seconds ahead of it, or behind.
    Runs { ahead: i64 },
    /// It stands still.
    Frozen(Timestamp),
}

/// What is to become of a clock, in this order.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Change {
    /// The time that it is set to.
    pub(crate) now: Option<Timestamp>,
    /// So many seconds ahead of that.
    pub(crate) advance: u64,
    /// Whether it stands still from then on.
    pub(crate) frozen: Option<bool>,
}

impl Clock {
    /// The system's clock.
    pub(crate) fn system() -> Result<Self, Error> {
        let start = Timestamp::from_unix(system_seconds())?;
        // Set to before 1970 while the mock runs, it shows the time when the mock started.
        Ok(Self::new(move || Timestamp::from_unix(system_seconds()).unwrap_or(start)))
    }

    pub(crate) fn new(source: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        let set = Mutex::new(Setting::Runs { ahead: 0 });
        Self(Arc::new(Inner { source: Box::new(source), set, watch: OnceLock::new() }))
    }

    /// Tells from now on when it is set.
    pub(crate) fn tells(&self, watch: Watch) {
        // A clock belongs to one mock.
        let _ = self.0.watch.set(watch);
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        let setting = *self.setting();
        self.time(setting)
    }

    /// Whether it stands still.
    pub fn is_frozen(&self) -> bool {
        matches!(*self.setting(), Setting::Frozen(_))
    }

    /// Sets it to a time. It runs on from there, or stands still there, as it did before.
    pub fn set(&self, now: Timestamp) {
        self.change(Change { now: Some(now), ..Change::default() });
    }

    /// Sets it so much ahead. A part of a second counts as none; it does not go beyond the year 9999.
    pub fn advance(&self, by: Duration) {
        self.change(Change { advance: by.as_secs(), ..Change::default() });
    }

    /// Makes it stand still.
    pub fn freeze(&self) {
        self.change(Change { frozen: Some(true), ..Change::default() });
    }

    /// Makes it run on from where it stands.
    pub fn unfreeze(&self) {
        self.change(Change { frozen: Some(false), ..Change::default() });
    }

    /// Several changes at once: nobody sees one of them without the others.
    pub(crate) fn change(&self, change: Change) {
        let mut setting = self.setting();
        let now = change.now.unwrap_or_else(|| self.time(*setting));
        let now = now.plus(i64::try_from(change.advance).unwrap_or(i64::MAX));
        let is_frozen = change.frozen.unwrap_or(matches!(*setting, Setting::Frozen(_)));
        *setting = match is_frozen {
            true => Setting::Frozen(now),
            false => Setting::Runs { ahead: now.seconds() - (self.0.source)().seconds() },
        };
        drop(setting);
        if let Some(watch) = self.0.watch.get() {
            watch.clock(now, is_frozen);
        }
    }

    fn time(&self, setting: Setting) -> Timestamp {
        match setting {
            Setting::Runs { ahead } => (self.0.source)().plus(ahead),
            Setting::Frozen(now) => now,
        }
    }

    fn setting(&self) -> MutexGuard<'_, Setting> {
        self.0.set.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock")
            .field("now", &format_args!("{}", self.now()))
            .field("frozen", &self.is_frozen())
            .finish()
    }
}

fn system_seconds() -> i64 {
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => seconds(since),
        Err(error) => -1 - seconds(error.duration()),
    }
}
