//! The breaker of one host: closed while the host works, open while it does not, then half open.

use core::time::Duration;

use crate::breaker::evidence::Evidence;
use crate::breaker::window::Window;
use crate::elapsed::elapsed;

/// How long a host is left alone.
const OPEN: Duration = Duration::from_secs(60);
/// How many trials in a row have to succeed before the host is trusted again.
const TRIALS: u32 = 5;
/// How long a trial is waited for. One whose outcome is not told by then does not keep the next from beginning.
const TRIAL: Duration = Duration::from_secs(60);

/// Where an attempt goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "whoever sends has to do something with each")]
pub enum Way {
    /// To the host.
    Primary,
    /// To the host, to see whether it works again.
    Trial,
    /// To another host.
    Backup,
}

/// A breaker's word on one attempt, to be given back with what came of it.
#[derive(Debug)]
pub struct Pass {
    way: Way,
    /// What the breaker's state was called then.
    state: u64,
}

impl Pass {
    /// Where the attempt goes.
    pub fn way(&self) -> Way {
        self.way
    }
}

#[derive(Clone, Debug)]
pub(super) struct Breaker {
    state: State,
    /// The state by a number that no other state has had, a trial being one of its own: what comes of an attempt that was
    /// let through in another state is too old to count.
    number: u64,
}

#[derive(Clone, Debug)]
enum State {
    Closed(Window),
    Open {
        since: Duration,
    },
    HalfOpen {
        succeeded: u32,
        /// When the trial began that is under way.
        trial: Option<Duration>,
    },
}

impl Breaker {
    /// A host that works, as far as is known. No pass has a number as high as this.
    pub(super) fn new(number: u64) -> Self {
        Self { state: State::Closed(Window::default()), number }
    }

    pub(super) fn admit(&mut self, now: Duration) -> Pass {
        let (is_left_alone, succeeded) = match &mut self.state {
            State::Closed(_) => return self.pass(Way::Primary),
            State::Open { since } => (elapsed(since, now) < OPEN, 0),
            State::HalfOpen { succeeded, trial } => {
                (trial.as_mut().is_some_and(|since| elapsed(since, now) < TRIAL), *succeeded)
            }
        };
        if is_left_alone {
            return self.pass(Way::Backup);
        }
        self.turn(State::HalfOpen { succeeded, trial: Some(now) });
        self.pass(Way::Trial)
    }

    fn pass(&self, way: Way) -> Pass {
        Pass { way, state: self.number }
    }

    pub(super) fn note(&mut self, pass: &Pass, evidence: Evidence, now: Duration) {
        if pass.way == Way::Backup || pass.state != self.number {
            return;
        }
        match (&mut self.state, evidence) {
            (State::Closed(window), Evidence::Up) => window.succeeded(now),
            (State::Closed(window), Evidence::Down) => {
                if window.failed(now) {
                    self.turn(State::Open { since: now });
                }
            }
            (State::HalfOpen { succeeded, .. }, Evidence::Up) => {
                let succeeded = *succeeded + 1;
                self.turn(match succeeded {
                    TRIALS.. => State::Closed(Window::default()),
                    _ => State::HalfOpen { succeeded, trial: None },
                });
            }
            (State::HalfOpen { .. }, Evidence::Down) => self.turn(State::Open { since: now }),
            (State::HalfOpen { trial, .. }, Evidence::Nothing) => *trial = None,
            (State::Closed(_), Evidence::Nothing) | (State::Open { .. }, _) => {}
        }
    }

    fn turn(&mut self, state: State) {
        self.state = state;
        self.number += 1;
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::{Breaker, Evidence, Pass, Way};

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// One that has just been opened, a hundred seconds after the beginning.
    fn open() -> Breaker {
        let mut breaker = Breaker::new(0);
        for _ in 0..5 {
            assert_eq!(come(&mut breaker, 100, Evidence::Down), Way::Primary);
        }
        breaker
    }

    /// An attempt that ends as it begins.
    fn come(breaker: &mut Breaker, seconds: u64, evidence: Evidence) -> Way {
        let pass = breaker.admit(at(seconds));
        breaker.note(&pass, evidence, at(seconds));
        pass.way()
    }

    fn trial(breaker: &mut Breaker, seconds: u64) -> Pass {
        let pass = breaker.admit(at(seconds));
        assert_eq!(pass.way(), Way::Trial);
        pass
    }

    #[test]
    fn it_opens_for_a_minute_after_five_failures() {
        let mut breaker = open();
        assert_eq!(come(&mut breaker, 100, Evidence::Up), Way::Backup);
        assert_eq!(come(&mut breaker, 159, Evidence::Up), Way::Backup);
        assert_eq!(breaker.admit(at(160)).way(), Way::Trial);
    }

    #[test]
    fn what_tells_nothing_does_not_open_it() {
        let mut breaker = Breaker::new(0);
        for _ in 0..100 {
            assert_eq!(come(&mut breaker, 1, Evidence::Nothing), Way::Primary);
        }
    }

    #[test]
    fn five_trials_one_at_a_time_close_it() {
        let mut breaker = open();
        for second in 160..165 {
            let pass = trial(&mut breaker, second);
            assert_eq!(come(&mut breaker, second, Evidence::Down), Way::Backup, "one is under way");
            breaker.note(&pass, Evidence::Up, at(second));
        }
        assert_eq!(come(&mut breaker, 165, Evidence::Down), Way::Primary);
        // What was known before does not count against it.
        for _ in 0..4 {
            assert_eq!(come(&mut breaker, 165, Evidence::Down), Way::Primary);
        }
        assert_eq!(breaker.admit(at(165)).way(), Way::Backup);
    }

    #[test]
    fn a_trial_that_fails_opens_it_again() {
        let mut breaker = open();
        for _ in 0..4 {
            assert_eq!(come(&mut breaker, 160, Evidence::Up), Way::Trial);
        }
        assert_eq!(come(&mut breaker, 170, Evidence::Down), Way::Trial);
        assert_eq!(breaker.admit(at(229)).way(), Way::Backup);
        for _ in 0..5 {
            assert_eq!(come(&mut breaker, 230, Evidence::Up), Way::Trial, "they are counted anew");
        }
        assert_eq!(breaker.admit(at(230)).way(), Way::Primary);
    }

    #[test]
    fn a_trial_that_tells_nothing_makes_room_for_another() {
        let mut breaker = open();
        assert_eq!(come(&mut breaker, 160, Evidence::Up), Way::Trial);
        for _ in 0..10 {
            assert_eq!(come(&mut breaker, 160, Evidence::Nothing), Way::Trial);
        }
        for _ in 0..4 {
            assert_eq!(come(&mut breaker, 160, Evidence::Up), Way::Trial);
        }
        assert_eq!(breaker.admit(at(160)).way(), Way::Primary);
    }

    #[test]
    fn a_trial_that_never_comes_back_is_waited_for_a_minute() {
        let mut breaker = open();
        let lost = trial(&mut breaker, 160);
        assert_eq!(breaker.admit(at(219)).way(), Way::Backup);
        let next = trial(&mut breaker, 220);
        // Should it come back after all, it is too late to count.
        breaker.note(&lost, Evidence::Down, at(221));
        assert_eq!(breaker.admit(at(221)).way(), Way::Backup, "the next is still under way");
        breaker.note(&next, Evidence::Up, at(221));
        assert_eq!(breaker.admit(at(221)).way(), Way::Trial);
    }

    #[test]
    fn what_was_let_through_before_it_opened_does_not_count_after() {
        let mut breaker = Breaker::new(0);
        let old: Vec<_> = (0..20).map(|_| breaker.admit(at(100))).collect();
        let (first, rest) = old.split_at(5);
        first.iter().for_each(|pass| breaker.note(pass, Evidence::Down, at(100)));
        // As open and half open...
        breaker.note(&rest[0], Evidence::Up, at(101));
        assert_eq!(breaker.admit(at(101)).way(), Way::Backup);
        let pass = trial(&mut breaker, 160);
        breaker.note(&rest[1], Evidence::Down, at(160));
        breaker.note(&pass, Evidence::Up, at(160));
        (0..4).for_each(|_| assert_eq!(come(&mut breaker, 160, Evidence::Up), Way::Trial));
        // ...so closed again.
        rest.iter().for_each(|pass| breaker.note(pass, Evidence::Down, at(161)));
        assert_eq!(breaker.admit(at(161)).way(), Way::Primary);
    }

    #[test]
    fn a_clock_that_goes_back_locks_nobody_out() {
        let mut breaker = open();
        assert_eq!(breaker.admit(at(7)).way(), Way::Backup);
        assert_eq!(breaker.admit(at(66)).way(), Way::Backup);
        let _lost = trial(&mut breaker, 67);
        assert_eq!(breaker.admit(at(3)).way(), Way::Backup);
        let pass = trial(&mut breaker, 63);
        breaker.note(&pass, Evidence::Up, at(0));
        (0..4).for_each(|_| assert_eq!(come(&mut breaker, 0, Evidence::Up), Way::Trial));
        assert_eq!(breaker.admit(at(0)).way(), Way::Primary);
    }

    #[test]
    fn a_clock_that_leaps_ahead_lets_a_trial_begin_and_no_more() {
        let mut breaker = open();
        assert_eq!(breaker.admit(Duration::MAX).way(), Way::Trial);
        assert_eq!(breaker.admit(Duration::MAX).way(), Way::Backup);
    }
}
