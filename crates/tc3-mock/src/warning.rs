//! Where warnings go, and lines of an access log: a library prints nothing by itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::log::entry::LoggedRequest;

/// How long it is still before the same is told again.
const QUIET: Duration = Duration::from_secs(10);

/// Tells warnings to whoever asked for them.
#[derive(Clone, Default)]
pub(crate) struct Warn(Option<Arc<Tell>>);

type Tell = dyn Fn(&str) + Send + Sync;

impl Warn {
    pub(crate) fn new(tell: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    pub(crate) fn say(&self, warning: &str) {
        if let Some(tell) = &self.0 {
            tell(warning);
        }
    }
}

/// A warning of what may happen at any rate: it is told when it has not happened for a while.
pub(crate) struct Rarely {
    warn: Warn,
    last: Mutex<Option<Instant>>,
}

impl Rarely {
    pub(crate) fn new(warn: Warn) -> Self {
        Self { warn, last: Mutex::new(None) }
    }

    pub(crate) fn say(&self, warning: &str) {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner).replace(Instant::now());
        if last.is_none_or(|last| last.elapsed() > QUIET) {
            self.warn.say(warning);
        }
    }
}

/// Tells each request, when it is answered, to whoever asked for it.
#[derive(Clone, Default)]
pub(crate) struct Seen(Option<Arc<See>>);

type See = dyn Fn(&LoggedRequest) + Send + Sync;

impl Seen {
    pub(crate) fn new(see: impl Fn(&LoggedRequest) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(see)))
    }

    pub(crate) fn say(&self, entry: &LoggedRequest) {
        if let Some(see) = &self.0 {
            see(entry);
        }
    }
}
