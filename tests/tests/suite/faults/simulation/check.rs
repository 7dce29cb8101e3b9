//! What must hold of each call, whatever befell it: by what the service saw, and without asking the client's own rules.

use std::thread;
use std::time::Duration;

use tc3::retry::Stop;
use tc3::{Attempt, Error, ErrorKind, Sent};

use super::super::service::{End, Seen};
use super::planned::{Outcome, Planned};

/// As exact as timers are.
const TICK: Duration = Duration::from_millis(1);

/// How long a body may pause.
const STALL: Duration = Duration::from_secs(20);

/// A call: what was planned, what its caller saw, and what the service saw of it.
pub(super) struct Checked<'a> {
    pub(super) planned: &'a Planned,
    pub(super) outcome: &'a Outcome,
    pub(super) seen: &'a [&'a Seen],
}

/// Shows the call of which something does not hold.
struct Told<'a>(&'a Checked<'a>);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("{:?}\n{:?}\n{:#?}", self.0.planned, self.0.outcome, self.0.seen);
        }
    }
}

impl Checked<'_> {
    pub(super) fn all(&self) {
        let _told = Told(self);
        self.is_in_time();
        self.does_no_harm();
        self.is_one_after_the_other();
        match &self.outcome.result {
            None => {}
            Some(Ok(answer)) => {
                let last = self.seen.last().unwrap();
                assert!(matches!(last.end, Some((End::Answered, _))));
                assert_eq!(answer.request_id, last.id.to_string());
                self.agrees(&answer.exchange.as_ref().unwrap().failed, &self.seen[..self.seen.len() - 1]);
            }
            Some(Err(error)) => {
                self.agrees(error.attempts(), self.seen);
                self.is_not_denied(error);
                match self.seen.split_last() {
                    Some((last, before)) => self.stops_for_a_reason(error, last, before),
                    None => assert!(is_waiting(error.kind()) && error.stopped().is_none(), "{error}"),
                }
            }
        }
    }

    /// How many further attempts there were that had to be paid for: all but the one that follows when a clock was wrong.
    pub(super) fn paid_for(&self) -> usize {
        let Some((_, before)) = self.seen.split_last() else { return 0 };
        before.len() - usize::from(before.iter().any(teaches_the_time))
    }

    /// Whether it ended while it waited, for its turn or for another attempt.
    pub(super) fn ended_before_another(&self) -> bool {
        match (&self.outcome.result, self.seen.last()) {
            (None, _) => true,
            (Some(Err(error)), Some(last)) => {
                let has_stalled = error.attempts().last().is_some_and(has_stalled) && error.status().is_none();
                is_waiting(error.kind()) && (last.end.is_some() || has_stalled)
            }
            _ => false,
        }
    }

    fn is_in_time(&self) {
        let took = self.outcome.ended - self.outcome.begun;
        assert!(took <= self.planned.patience() + TICK, "it took {took:?}");
        assert!(self.seen.len() <= self.planned.attempts());
    }

    /// No change is carried out twice, nor might it have been.
    fn does_no_harm(&self) {
        if self.planned.is_repeatable() {
            assert!(self.seen.iter().all(|seen| seen.body == self.seen[0].body), "it is not the same each time");
            return;
        }
        assert!(self.seen.iter().filter(|seen| seen.carried_out).count() <= 1);
        if let Some((_, before)) = self.seen.split_last() {
            assert!(before.iter().all(|seen| is_harmless(seen)));
        }
    }

    /// Nobody waits for two attempts of a call at a time, nor for one of a call that has ended.
    fn is_one_after_the_other(&self) {
        for pair in self.seen.windows(2) {
            assert!(pair[0].left.is_some_and(|when| when <= pair[1].begun));
        }
        assert!(self.seen.iter().all(|seen| seen.left.is_some() && seen.begun <= self.outcome.ended));
    }

    /// Of each attempt that failed it is told what became of it.
    fn agrees(&self, attempts: &[Attempt], seen: &[&Seen]) {
        assert_eq!(attempts.len(), seen.len());
        attempts.iter().zip(seen).for_each(|(attempt, seen)| told(attempt, seen));
        let sum: Duration = attempts.iter().map(|attempt| attempt.waited + attempt.took).sum();
        assert!(sum <= self.outcome.ended - self.outcome.begun + TICK);
    }

    /// Nothing was carried out of which an error says that it was not sent.
    fn is_not_denied(&self, error: &Error) {
        if error.sent() == Sent::NotSent {
            assert!(self.seen.iter().all(|seen| is_harmless(seen) && !seen.carried_out));
        }
    }

    /// There is another attempt unless one of these speaks against it, in this order.
    fn stops_for_a_reason(&self, error: &Error, last: &Seen, before: &[&Seen]) {
        let stopped = error.stopped().unwrap();
        let is_last = self.seen.len() == self.planned.attempts();
        if error.kind() == ErrorKind::Cancelled {
            let harm = last.end.is_none() && !self.planned.is_repeatable() && last.sent;
            assert_eq!(stopped, if harm { Stop::Harm } else { Stop::Hopeless });
        } else if self.ended_before_another() {
            assert_eq!(stopped, Stop::Time);
        } else if teaches_the_time(&last) && !before.iter().any(teaches_the_time) {
            assert_eq!((stopped, is_last), (Stop::Attempts, true));
        } else if !is_harmless(last) && !self.planned.is_repeatable() {
            assert_eq!(stopped, Stop::Harm);
        } else if !may_help(last) {
            assert_eq!(stopped, Stop::Hopeless);
        } else if is_last {
            assert_eq!(stopped, Stop::Attempts);
        } else {
            let left = (self.outcome.begun + self.planned.limit()).saturating_duration_since(self.outcome.ended);
            let is_late = left <= self.longest_wait(last);
            assert!(stopped == Stop::Budget || stopped == Stop::Time && is_late, "{stopped:?} with {left:?} left");
        }
    }

    fn longest_wait(&self, last: &Seen) -> Duration {
        let (first, hint) = match last.end {
            Some((End::Refusal(code, hint), _)) if is_rate(code) => (1000, hint),
            Some((End::Page(_, hint), _)) => (50, hint),
            _ => (50, None),
        };
        let doubled = Duration::from_millis(first << (self.seen.len() - 1)).min(Duration::from_secs(20));
        doubled.max(Duration::from_secs(hint.unwrap_or_default()))
    }
}

/// Whether sending it again would do no more than it did, whatever it asks for.
fn is_harmless(seen: &Seen) -> bool {
    match seen.end {
        Some((End::Refusal(code, _), _)) => is_rate(code) || code == "AuthFailure.SignatureExpire",
        Some((End::Expired, _)) => true,
        _ => !seen.sent,
    }
}

/// Whether a wrong clock is found out by it.
fn teaches_the_time(seen: &&Seen) -> bool {
    seen.end.is_some() && seen.told_ahead.is_some_and(|ahead| ahead.abs() >= 60)
}

fn may_help(seen: &Seen) -> bool {
    match seen.end {
        Some((End::Refusal(code, _) | End::Failure(code), _)) => is_rate(code) || code == "ServiceUnavailable",
        Some((End::Page(status, _), _)) => status >= 500,
        Some((End::Expired, _)) => false,
        _ => true,
    }
}

/// Whether calls end so that wait for something.
fn is_waiting(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Timeout | ErrorKind::Cancelled)
}

/// Whether its answer began and did not go on: of what ends for another reason no status is known.
fn has_stalled(attempt: &Attempt) -> bool {
    attempt.kind == ErrorKind::Timeout && attempt.took >= STALL && attempt.status.is_some()
}

fn is_rate(code: &str) -> bool {
    code == "RequestLimitExceeded"
}

/// What an attempt has to be told as.
fn told(attempt: &Attempt, seen: &Seen) {
    let code = attempt.code.as_ref().map(|code| code.as_str());
    let (kind, status, expected) = match seen.end.map(|(end, _)| end) {
        None => {
            assert!(matches!(attempt.kind, ErrorKind::Timeout | ErrorKind::Cancelled), "{:?}", attempt.kind);
            (attempt.kind, seen.status.filter(|_| has_stalled(attempt)), None)
        }
        Some(End::Refused | End::Unwritten) => (ErrorKind::Connect, None, None),
        Some(End::RequestLost | End::AnswerLost) => (ErrorKind::Interrupted, None, None),
        Some(End::CutOff) => (ErrorKind::Interrupted, Some(200), None),
        Some(End::Page(status, _)) => (ErrorKind::Unreadable, Some(status), None),
        Some(End::Garbage) => (ErrorKind::Unreadable, Some(200), None),
        Some(End::Refusal(code, _) | End::Failure(code)) => (ErrorKind::Service, Some(200), Some(code)),
        Some(End::Expired) => (ErrorKind::Service, Some(200), Some("AuthFailure.SignatureExpire")),
        Some(End::Answered) => panic!("it was answered"),
    };
    let sent = match kind {
        ErrorKind::Service => Sent::Answered,
        _ if seen.sent => Sent::MaybeSent,
        _ => Sent::NotSent,
    };
    assert_eq!((attempt.kind, attempt.sent, attempt.status, code), (kind, sent, status, expected));
}
