//! What a provider keeps between two calls: the credential, the last failure, and what is being obtained.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tc3::{Credential, Timestamp};
use tokio::task::AbortHandle;

use super::decide::{Decision, Known, decide};
use super::flight::Flight;
use super::outcome::{Failed, Held, Outcome};

#[derive(Debug, Default)]
pub(super) struct Kept(Mutex<State>);

#[derive(Debug, Default)]
pub(super) struct State {
    held: Option<Held>,
    /// The last failure, if nothing was obtained since. It is told; it is no credential.
    failed: Option<Failed>,
    under_way: Option<UnderWay>,
}

#[derive(Debug)]
struct UnderWay {
    flight: Arc<Flight>,
    /// The task that drives it where nobody waits.
    driver: Option<Driver>,
}

/// What is there for a call.
pub(super) enum Found {
    Good(Arc<Credential>),
    /// Good, and to be renewed meanwhile.
    Due(Arc<Credential>),
    /// One is to be obtained, or is being obtained.
    Nothing,
    /// It is too early to try again.
    Failed(Failed),
}

/// A task, which ends with this at the latest.
#[derive(Debug)]
struct Driver(AbortHandle);

impl Kept {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes over what came of a flight.
    pub(super) fn settle(&self, flight: &Arc<Flight>, outcome: &Outcome) {
        self.lock().settle(flight, outcome);
    }

    /// Forgets a credential, if it is the one that is kept.
    pub(super) fn forget(&self, credential: &Arc<Credential>) {
        self.lock().held.take_if(|held| Arc::ptr_eq(&held.credential, credential));
    }
}

impl State {
    /// What is there for a call that wants a credential now.
    pub(super) fn find(&mut self, now: Timestamp) -> Found {
        self.settle_abandoned();
        let known = Known {
            kept: self.held.as_ref().map(|held| held.life),
            failed: self.failed.as_ref().and_then(|failed| failed.at),
            is_under_way: self.under_way.is_some(),
        };
        match (decide(now, known), &self.held, &self.failed) {
            (Decision::Use, Some(held), _) => Found::Good(Arc::clone(&held.credential)),
            (Decision::Renew, Some(held), _) => Found::Due(Arc::clone(&held.credential)),
            (Decision::Fail, _, Some(failed)) => Found::Failed(failed.clone()),
            _ => Found::Nothing,
        }
    }

    /// What is under way; begun, where nothing is.
    pub(super) fn flight(&mut self, begin: impl FnOnce() -> Flight) -> Arc<Flight> {
        let under_way = self.under_way.get_or_insert_with(|| UnderWay { flight: Arc::new(begin()), driver: None });
        Arc::clone(&under_way.flight)
    }

    /// Sees to it that what is under way has a task that drives it.
    pub(super) fn drive(&mut self, spawn: impl FnOnce(Arc<Flight>) -> AbortHandle) {
        if let Some(under_way) = &mut self.under_way
            && under_way.driver.as_ref().is_none_or(|driver| driver.0.is_finished())
        {
            under_way.driver = Some(Driver(spawn(Arc::clone(&under_way.flight))));
        }
    }

    fn settle_abandoned(&mut self) {
        let Some(flight) = self.under_way.as_ref().map(|under_way| Arc::clone(&under_way.flight)) else { return };
        if let Some(outcome) = flight.abandoned() {
            self.settle(&flight, &outcome);
        }
    }

    fn settle(&mut self, flight: &Arc<Flight>, outcome: &Outcome) {
        self.under_way.take_if(|under_way| Arc::ptr_eq(&under_way.flight, flight));
        match outcome {
            Ok(held) => {
                let secret_id = held.credential.secret_id();
                tracing::debug!(secret_id, ends = ?held.life.ends(), "a credential was obtained");
                self.held = Some(held.clone());
                self.failed = None;
            }
            Err(failed) => {
                let kept_until = self.held.as_ref().and_then(|held| held.life.ends());
                tracing::warn!(problem = failed.line(), ?kept_until, "no credential was obtained");
                self.failed = Some(failed.clone());
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}
