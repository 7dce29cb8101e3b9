//! The backup: where attempts go while the host that they are meant for does not work.

use std::borrow::Cow;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tc3::{Breakers, Endpoint, Error, Evidence, Pass, Unsigned, Way};
use tokio::time::Instant;

/// Another endpoint, and what is known of the hosts that it stands in for.
pub(crate) struct Backup {
    endpoint: Endpoint,
    began: Instant,
    breakers: Mutex<Breakers>,
}

/// An attempt that is let through. What becomes of it is told when it ends; of one that is dropped, that it told nothing.
pub(super) struct Admitted<'a> {
    backup: &'a Backup,
    /// The host that the request is meant for, wherever it goes.
    host: String,
    pass: Option<Pass>,
    way: Way,
}

impl Backup {
    /// Refuses an endpoint where no service has a host.
    pub(crate) fn new(endpoint: Endpoint) -> Result<Self, Error> {
        endpoint.resolve("any", None)?;
        Ok(Self { endpoint, began: Instant::now(), breakers: Mutex::default() })
    }

    /// Says where an attempt goes, and addresses its request.
    pub(super) fn admit(&self, request: &mut Cow<'_, Unsigned>) -> Admitted<'_> {
        let host = request.authority().host.clone();
        let pass = self.lock().admit(&host, self.began.elapsed());
        let way = pass.way();
        if way == Way::Backup {
            // A service whose name cannot be part of a host has no host there, and stays where it is.
            let _ = request.to_mut().redirect(&self.endpoint);
        }
        Admitted { backup: self, host, pass: Some(pass), way }
    }

    fn lock(&self) -> MutexGuard<'_, Breakers> {
        // Nothing in it is ever half done when something panics.
        self.breakers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Admitted<'_> {
    pub(super) fn way(&self) -> Way {
        self.way
    }

    /// Says how the attempt ended.
    pub(super) fn ended(mut self, result: Result<(), &Error>) {
        self.note(Evidence::of(result));
    }

    fn note(&mut self, evidence: Evidence) {
        if let Some(pass) = self.pass.take() {
            self.backup.lock().note(&self.host, pass, evidence, self.backup.began.elapsed());
        }
    }
}

impl Drop for Admitted<'_> {
    fn drop(&mut self) {
        self.note(Evidence::Nothing);
    }
}
