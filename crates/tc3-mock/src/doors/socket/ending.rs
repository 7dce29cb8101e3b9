//! How a fault ends a connection: before the answer is whole, and when so much of it is written as is meant to be.

use std::error::Error;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::task::Waker;

/// In which way a connection is ended.
#[derive(Clone, Copy, Debug)]
pub(super) enum End {
    /// As one of which the other side has gone: with a reset, where the system allows it.
    Reset,
    /// In order, as when all is said.
    Closed,
}

/// The end of a connection, once a fault asks for it.
#[derive(Default)]
pub(super) struct Ending {
    state: Mutex<State>,
    /// Who drives the connection, where others answer its requests.
    driver: Mutex<Option<Waker>>,
}

#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Open,
    /// When all that is to be written is with the system.
    WhenFlushed(End),
    Now(End),
}

/// There is no answer, since the connection ends.
#[derive(Debug)]
pub(super) struct Unanswered;

impl Ending {
    /// Wakes this one when there is something to end, or to be flushed before.
    pub(super) fn wakes(&self, driver: &Waker) {
        let mut known = self.driver.lock().unwrap_or_else(PoisonError::into_inner);
        if !known.as_ref().is_some_and(|known| known.will_wake(driver)) {
            *known = Some(driver.clone());
        }
    }

    /// Ends the connection when all that was written so far is with the system.
    pub(super) fn when_flushed(&self, end: End) {
        // A body is asked for more once it is flushed, too.
        if let State::Open = self.state() {
            self.set(State::WhenFlushed(end));
        }
    }

    /// Ends it at once.
    pub(super) fn now(&self, end: End) {
        self.set(State::Now(end));
    }

    /// All that was written is with the system.
    pub(super) fn flushed(&self) {
        if let State::WhenFlushed(end) = self.state() {
            self.set(State::Now(end));
        }
    }

    /// How the connection ends, if that is due.
    pub(super) fn is_due(&self) -> Option<End> {
        match self.state() {
            State::Now(end) => Some(end),
            State::Open | State::WhenFlushed(_) => None,
        }
    }

    fn state(&self) -> State {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, state: State) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
        if let Some(driver) = &*self.driver.lock().unwrap_or_else(PoisonError::into_inner) {
            driver.wake_by_ref();
        }
    }
}

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a fault ends the connection")
    }
}

impl Error for Unanswered {}
