//! What to do where a credential is wanted: a function of what is known and of the time, without a clock or randomness.

use tc3::Timestamp;

/// So many seconds before its end a credential is renewed, unless a tenth of its life is less.
const EARLY: i64 = 300;

/// So many seconds after a try that failed there is no other.
pub(super) const PAUSE: i64 = 10;

/// When a credential is renewed, and when it ends; neither, where it does not end.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Life {
    due: Option<Timestamp>,
    ends: Option<Timestamp>,
}

/// What is known besides the time.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    /// The life of the credential that is kept, if one is.
    pub(super) kept: Option<Life>,
    /// When the last try failed, if none succeeded since.
    pub(super) failed: Option<Timestamp>,
    /// Whether one is being obtained.
    pub(super) is_under_way: bool,
}

/// What to do where a credential is wanted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Decision {
    /// Hand out the one that is kept.
    Use,
    /// Hand it out, and see to it that another is obtained meanwhile, once.
    Renew,
    /// Wait for one that is obtained, once for all who wait.
    Wait,
    /// Tell why there is none. It is too early to try again.
    Fail,
}

impl Life {
    /// The life of a credential that is obtained now. `share`, from 0 to 1, is drawn at random: by it many programs renew at
    /// different times, up to a fifth earlier.
    pub(super) fn new(now: Timestamp, ends: Option<Timestamp>, share: f64) -> Self {
        let due = ends.map(|ends| {
            let left = (ends.seconds() - now.seconds()).max(0);
            let early = EARLY.min((left + 9) / 10);
            let earlier = (early as f64 * share / 5.0) as i64;
            // What is obtained with hardly any life left is not obtained for each call anew.
            ends.plus(-early - earlier).max(now.plus(1))
        });
        Self { due, ends }
    }

    pub(super) fn ends(self) -> Option<Timestamp> {
        self.ends
    }

    /// Whether it has ended.
    pub(super) fn is_over(self, now: Timestamp) -> bool {
        self.ends.is_some_and(|ends| ends <= now)
    }

    fn is_due(self, now: Timestamp) -> bool {
        self.due.is_some_and(|due| due <= now)
    }
}

/// Decides. While the credential that is kept is good, nobody waits and nobody fails.
pub(super) fn decide(now: Timestamp, known: Known) -> Decision {
    // A failure that is yet to come is one from before the clock was set back, and tells nothing.
    let pauses = known.failed.is_some_and(|at| at <= now && now < at.plus(PAUSE));
    match known.kept.filter(|life| !life.is_over(now)) {
        Some(life) if life.is_due(now) && !pauses => Decision::Renew,
        Some(_) => Decision::Use,
        None if pauses && !known.is_under_way => Decision::Fail,
        None => Decision::Wait,
    }
}

#[cfg(test)]
mod tests {
    use tc3::Timestamp;

    use super::{Decision, Known, Life, PAUSE, decide};

    const NOON: i64 = 1_700_000_000;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix(NOON + seconds).unwrap()
    }

    /// Obtained at noon, for so many seconds.
    fn life(seconds: i64, share: f64) -> Life {
        Life::new(at(0), Some(at(seconds)), share)
    }

    fn kept(life: Life) -> Known {
        Known { kept: Some(life), ..Known::default() }
    }

    #[test]
    fn what_does_not_end_is_never_renewed() {
        let known = kept(Life::new(at(0), None, 0.5));
        assert_eq!(decide(at(1_000_000_000), known), Decision::Use);
    }

    #[test]
    fn it_is_renewed_five_minutes_early_or_at_nine_tenths_of_a_shorter_life() {
        for (seconds, due) in [(43_200, 42_900), (7200, 6900), (3000, 2700), (1000, 900), (100, 90), (5, 4)] {
            let known = kept(life(seconds, 0.0));
            assert_eq!(decide(at(due - 1), known), Decision::Use, "{seconds}");
            assert_eq!(decide(at(due), known), Decision::Renew, "{seconds}");
            assert_eq!(decide(at(seconds - 1), known), Decision::Renew, "{seconds}");
            assert_eq!(decide(at(seconds), known), Decision::Wait, "{seconds}");
        }
    }

    #[test]
    fn by_chance_it_is_renewed_up_to_a_fifth_earlier() {
        let due = |share| (0..7200).find(|now| decide(at(*now), kept(life(7200, share))) == Decision::Renew);
        assert_eq!([0.0, 0.5, 0.999].map(due), [6900, 6870, 6841].map(Some));
    }

    #[test]
    fn what_has_a_second_left_when_it_is_obtained_is_used_for_that_second() {
        assert_eq!(decide(at(0), kept(life(1, 0.999))), Decision::Use);
        assert_eq!(decide(at(1), kept(life(1, 0.999))), Decision::Wait);
    }

    #[test]
    fn after_a_failure_the_old_one_is_used_and_no_other_asked_for_in_the_pause() {
        let known = Known { failed: Some(at(6950)), ..kept(life(7200, 0.0)) };
        assert_eq!(decide(at(6950), known), Decision::Use);
        assert_eq!(decide(at(6950 + PAUSE - 1), known), Decision::Use);
        assert_eq!(decide(at(6950 + PAUSE), known), Decision::Renew);
    }

    #[test]
    fn after_a_failure_without_an_old_one_calls_fail_in_the_pause_and_wait_after_it() {
        for kept in [None, Some(life(60, 0.0))] {
            let known = Known { kept, failed: Some(at(100)), ..Known::default() };
            assert_eq!(decide(at(100 + PAUSE - 1), known), Decision::Fail);
            assert_eq!(decide(at(100 + PAUSE), known), Decision::Wait);
            // One is under way: it may succeed.
            assert_eq!(decide(at(101), Known { is_under_way: true, ..known }), Decision::Wait);
        }
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_lengthen_the_pause() {
        let known = Known { failed: Some(at(100_000)), ..Known::default() };
        assert_eq!(decide(at(0), known), Decision::Wait);
    }
}
