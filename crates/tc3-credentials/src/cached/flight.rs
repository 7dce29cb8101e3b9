//! A credential that is being obtained, once for all who wait for it. No task of its own carries it: whoever waits drives it,
//! and who leaves takes nothing away from the others.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::collections::BTreeMap;
use std::mem::replace;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Wake;

use tc3::{Error, ErrorKind};
use tokio::time::{Instant, Sleep, sleep_until};

use super::outcome::{Failed, Outcome, obtain};
use crate::source::Source;
use crate::system::{Clock, Random};

/// A credential that is being obtained.
pub(super) struct Flight {
    source: Arc<dyn Source>,
    clock: Clock,
    limit: Duration,
    deadline: Instant,
    stage: Mutex<Stage>,
    wakers: Arc<Wakers>,
}

enum Stage {
    UnderWay(Pin<Box<dyn Future<Output = Outcome> + Send>>),
    /// The source is looked at, or panicked as it was.
    Looked,
    Over(Outcome),
}

impl Flight {
    pub(super) fn begin(source: &Arc<dyn Source>, clock: &Clock, random: &Random, limit: Duration) -> Self {
        let obtaining = obtain(Arc::clone(source), Arc::clone(clock), Arc::clone(random));
        Self {
            source: Arc::clone(source),
            clock: Arc::clone(clock),
            limit,
            deadline: Instant::now() + limit,
            stage: Mutex::new(Stage::UnderWay(Box::pin(obtaining))),
            wakers: Arc::default(),
        }
    }

    /// Ends it where its time is over and nobody looked, as where all who waited have left. It failed when its time was over.
    pub(super) fn abandoned(&self) -> Option<Outcome> {
        let overdue = Instant::now().checked_duration_since(self.deadline)?;
        // Who looks at it now will see that it is late.
        let mut stage = self.stage.try_lock().ok()?;
        if let Stage::Over(_) = *stage {
            return None;
        }
        let outcome = Err(self.late().earlier(overdue));
        *stage = Stage::Over(outcome.clone());
        drop(stage);
        self.wakers.wake_all();
        Some(outcome)
    }

    /// Looks how far it is. What came of it is new to the one who sees it first.
    fn poll(&self, id: u64, cx: &Context<'_>) -> Poll<(Outcome, bool)> {
        let mut stage = self.stage();
        self.wakers.add(id, cx.waker());
        let outcome = match replace(&mut *stage, Stage::Looked) {
            Stage::Over(outcome) => {
                *stage = Stage::Over(outcome.clone());
                return Poll::Ready((outcome, false));
            }
            Stage::UnderWay(mut obtaining) => {
                let waker = Waker::from(Arc::clone(&self.wakers));
                match obtaining.as_mut().poll(&mut Context::from_waker(&waker)) {
                    Poll::Ready(outcome) => outcome,
                    Poll::Pending if self.is_late() => Err(self.late()),
                    Poll::Pending => {
                        *stage = Stage::UnderWay(obtaining);
                        return Poll::Pending;
                    }
                }
            }
            Stage::Looked => {
                let message = format!("{:?} panicked as it was asked for a credential", self.source);
                Err(Failed::new(Error::new(ErrorKind::Credential, message), &self.clock))
            }
        };
        *stage = Stage::Over(outcome.clone());
        drop(stage);
        self.wakers.wake_all();
        Poll::Ready((outcome, true))
    }

    fn is_late(&self) -> bool {
        Instant::now() >= self.deadline
    }

    fn late(&self) -> Failed {
        let message = format!("{:?} gave no credential within {:?}", self.source, self.limit);
        Failed::new(Error::new(ErrorKind::Credential, message), &self.clock)
    }

    /// A source that panicked leaves it locked no longer.
    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Flight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flight").field("source", &self.source).finish_non_exhaustive()
    }
}

/// Waits for a flight, and drives it meanwhile.
pub(super) struct Waiting<F> {
    flight: Arc<Flight>,
    id: u64,
    /// A clock of its own, so that it ends in time where the others' stand still.
    limit: Pin<Box<Sleep>>,
    settle: F,
}

impl<F: Fn(&Arc<Flight>, &Outcome) + Unpin> Waiting<F> {
    /// `settle` is called once for all who wait, with what came of it.
    pub(super) fn new(flight: Arc<Flight>, settle: F) -> Self {
        Self { id: flight.wakers.next(), limit: Box::pin(sleep_until(flight.deadline)), flight, settle }
    }
}

impl<F: Fn(&Arc<Flight>, &Outcome) + Unpin> Future for Waiting<F> {
    type Output = Outcome;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        // Only wakes: whether it is late is the flight's to tell.
        let _ = self.limit.as_mut().poll(cx);
        match self.flight.poll(self.id, cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready((outcome, is_new)) => {
                if is_new {
                    (self.settle)(&self.flight, &outcome);
                }
                Poll::Ready(outcome)
            }
        }
    }
}

impl<F> Drop for Waiting<F> {
    fn drop(&mut self) {
        self.flight.wakers.remove(self.id);
    }
}

/// All who wait. What wakes one wakes all: any of them may have left by then, or be in a runtime that stands still.
#[derive(Default)]
struct Wakers(Mutex<Waiters>);

#[derive(Default)]
struct Waiters {
    last: u64,
    /// By the order in which they came.
    wakers: BTreeMap<u64, Waker>,
}

impl Wakers {
    /// The number of one more.
    fn next(&self) -> u64 {
        let mut waiters = self.lock();
        waiters.last += 1;
        waiters.last
    }

    fn add(&self, id: u64, waker: &Waker) {
        self.lock().wakers.entry(id).or_insert_with(|| waker.clone()).clone_from(waker);
    }

    fn remove(&self, id: u64) {
        self.lock().wakers.remove(&id);
    }

    fn wake_all(&self) {
        let wakers = std::mem::take(&mut self.lock().wakers);
        wakers.into_values().for_each(Waker::wake);
    }

    fn lock(&self) -> MutexGuard<'_, Waiters> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Wakers {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.wake_all();
    }
}
