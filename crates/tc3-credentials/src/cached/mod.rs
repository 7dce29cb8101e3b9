//! A provider that keeps what a source gives, and asks it again in time.

mod decide;
mod flight;
mod kept;
mod outcome;

use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use tc3::{Credential, Error, Timestamp};
use tc3_hyper::{CredentialProvider, Providing};
use tokio::runtime::Handle;

use crate::source::Source;
use crate::system::{self, Clock, Random};
use flight::{Flight, Waiting};
use kept::{Found, Kept, State};
use outcome::Outcome;

/// How long a source may take.
const LOAD_TIMEOUT: Duration = Duration::from_secs(10);

/// Keeps the credential of a [`Source`], and asks it for another one in time.
///
/// - Nothing is asked before a call needs it, and the source is asked once at a time, however many calls wait. A call that gives
///   up waiting takes nothing away from the others.
/// - A credential is renewed 5 minutes before its end, or after 90 % of a shorter life, at random up to a fifth earlier. It is
///   handed out until it ends, so that no call waits for a renewal that is slow, and none fails by one that failed.
/// - After a failure the source is not asked for 10 seconds. The failure is told where there is no credential, and never
///   outlives the next success.
/// - A source has 10 seconds, or [`with_load_timeout`](Self::with_load_timeout).
/// - It goes by the date, so that a key which ended while the machine slept is not used.
/// - No task outlives it. A renewal is driven by a task of the runtime that the call is in, which ends with this.
///
/// Clients share one in an `Arc`:
///
/// ```
/// use std::sync::Arc;
///
/// use tc3::Credential;
/// use tc3_credentials::{Cached, Fixed};
/// use tc3_hyper::Client;
///
/// let provider = Arc::new(Cached::new(Fixed::new(Credential::new("id", "key")?)));
/// let near = Client::builder().with_credential_provider(Arc::clone(&provider)).with_region("ap-guangzhou").build()?;
/// let far = Client::builder().with_credential_provider(provider).with_region("na-ashburn").build()?;
/// # let _ = (near, far);
/// # Ok::<(), tc3::Error>(())
/// ```
pub struct Cached {
    source: Arc<dyn Source>,
    clock: Clock,
    random: Random,
    load_timeout: Duration,
    /// A task that renews knows it only as long as this is there.
    kept: Arc<Kept>,
}

impl Cached {
    /// Keeps what this source gives. It is not asked yet.
    pub fn new(source: impl Source + 'static) -> Self {
        Self {
            source: Arc::new(source),
            clock: system::clock(),
            random: system::random(),
            load_timeout: LOAD_TIMEOUT,
            kept: Arc::default(),
        }
    }

    /// Where the time comes from. Default: the system's clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(move || Ok(clock()));
        self
    }

    /// Where the randomness comes from by which a credential is renewed somewhat earlier. Default: the system's.
    #[must_use]
    pub fn with_random(mut self, draw: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        self.random = Arc::new(draw);
        self
    }

    /// How long the source may take each time. Default: 10 seconds.
    #[must_use]
    pub fn with_load_timeout(mut self, timeout: Duration) -> Self {
        self.load_timeout = timeout;
        self
    }

    /// What is at hand, or else what to wait for, unless it is too early to try again.
    fn look(&self) -> Result<Look, Error> {
        let now = (self.clock)()?;
        let mut state = self.kept.lock();
        match state.find(now) {
            Found::Good(credential) => Ok(Look::Has(credential)),
            Found::Due(credential) => {
                self.renew(&mut state);
                Ok(Look::Has(credential))
            }
            Found::Nothing => Ok(Look::WaitFor(state.flight(|| self.begin()))),
            Found::Failed(failed) => Err(failed.told_again()),
        }
    }

    fn begin(&self) -> Flight {
        Flight::begin(&self.source, &self.clock, &self.random, self.load_timeout)
    }

    /// Has another one obtained, and waits for nothing. Outside of a runtime, nobody could: then the first call that has to
    /// wait obtains it.
    fn renew(&self, state: &mut State) {
        let Ok(runtime) = Handle::try_current() else { return };
        state.flight(|| self.begin());
        state.drive(|flight| {
            let kept = Arc::downgrade(&self.kept);
            let settle = move |flight: &Arc<Flight>, outcome: &Outcome| {
                if let Some(kept) = kept.upgrade() {
                    kept.settle(flight, outcome);
                }
            };
            runtime.spawn(Waiting::new(flight, settle)).abort_handle()
        });
    }
}

/// What there is for a call that may wait.
enum Look {
    Has(Arc<Credential>),
    WaitFor(Arc<Flight>),
}

impl CredentialProvider for Cached {
    fn current(&self) -> Option<Arc<Credential>> {
        let now = (self.clock)().ok()?;
        let mut state = self.kept.lock();
        match state.find(now) {
            Found::Good(credential) => Some(credential),
            Found::Due(credential) => {
                self.renew(&mut state);
                Some(credential)
            }
            Found::Nothing | Found::Failed(_) => None,
        }
    }

    fn provide(&self) -> Providing<'_> {
        Box::pin(async {
            let flight = match self.look()? {
                Look::Has(credential) => return Ok(credential),
                Look::WaitFor(flight) => flight,
            };
            let settle = |flight: &Arc<Flight>, outcome: &Outcome| self.kept.settle(flight, outcome);
            match Waiting::new(flight, settle).await {
                Ok(held) => Ok(held.credential),
                Err(failed) => Err(failed.told()),
            }
        })
    }

    fn refused(&self, credential: &Arc<Credential>) {
        self.kept.forget(credential);
    }
}

impl fmt::Debug for Cached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cached").field(&self.source).finish()
    }
}
