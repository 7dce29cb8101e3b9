//! When a call may start, so that an action is not called more often than its service allows.

use core::num::NonZeroU32;
use core::time::Duration;
use std::collections::BTreeMap;

use crate::action::ActionInfo;
use crate::elapsed::elapsed;

/// How many calls a second a service allows of an action whose documentation does not say it.
pub const USUAL_RATE: NonZeroU32 = NonZeroU32::new(20).unwrap();

/// The longest time between two starts: that of a rate of one a second.
const LONGEST_INTERVAL: Duration = Duration::from_secs(1);

/// How many starts are kept at least before those that no longer matter are looked for.
const FEW: usize = 64;

/// The pace of each action that a client calls.
///
/// Calls of one action start at equal distances, at N a second 1/N apart, so that no second has more than N of them. What an
/// action did not use is not saved up for later.
///
/// Time is what has passed since a start that the caller chose. A clock that goes back holds up the next call of an action
/// by one distance, and lets nothing through that would not have gone.
///
/// ```
/// use std::time::Duration;
/// use tc3::{ActionInfo, Paces};
///
/// let info = ActionInfo { service: "cfg", name: "DescribeTask", rate_limit: Some(20), ..ActionInfo::EMPTY };
/// let mut paces = Paces::documented();
/// let now = Duration::from_secs(7);
/// assert_eq!(paces.start(&info, now), Ok(()));
/// // The next one waits, and asks again.
/// assert_eq!(paces.start(&info, now), Err(Duration::from_millis(50)));
/// assert_eq!(paces.start(&info, now + Duration::from_millis(50)), Ok(()));
/// ```
#[derive(Clone, Debug)]
pub struct Paces {
    /// Of every action, where it is not what is documented of each.
    rate: Option<NonZeroU32>,
    /// When calls started last, by their actions. What is longer ago than any distance need not be here.
    started: BTreeMap<String, Duration>,
    /// How many starts there are when those that no longer matter are forgotten.
    full: usize,
}

impl Paces {
    /// To each action the rate that is documented of it, [`ActionInfo::rate_limit`], and 20 a second where none is.
    ///
    /// Calls of one action that say different things of it keep each its own distance from the call before.
    pub fn documented() -> Self {
        Self { rate: None, started: BTreeMap::new(), full: FEW }
    }

    /// To each action so many calls a second.
    pub fn per_second(rate: NonZeroU32) -> Self {
        Self { rate: Some(rate), ..Self::documented() }
    }

    /// Starts a call of this action, if one may start now.
    ///
    /// # Errors
    ///
    /// How long it has to wait before it may ask again, where it may not. Then nothing has changed.
    pub fn start(&mut self, info: &ActionInfo<'_>, now: Duration) -> Result<(), Duration> {
        let wait = self.wait(info, now, 0);
        if !wait.is_zero() {
            return Err(wait);
        }
        if self.started.len() >= self.full {
            self.started.retain(|_, last| elapsed(last, now) < LONGEST_INTERVAL);
            self.full = FEW.max(2 * self.started.len());
        }
        self.started.insert(key(info), now);
        Ok(())
    }

    /// How long a call of this action has to wait that begins to do so now, behind `ahead` others.
    pub fn wait(&mut self, info: &ActionInfo<'_>, now: Duration, ahead: usize) -> Duration {
        let interval = self.interval(info);
        let next = match self.started.get_mut(&key(info)) {
            Some(last) => interval.saturating_sub(elapsed(last, now)),
            None => Duration::ZERO,
        };
        next.saturating_add(interval.saturating_mul(u32::try_from(ahead).unwrap_or(u32::MAX)))
    }

    /// The time between two starts, rounded up: rounded down, N + 1 of them would fit into a second.
    fn interval(&self, info: &ActionInfo<'_>) -> Duration {
        let documented = || info.rate_limit.and_then(NonZeroU32::new);
        let rate = self.rate.or_else(documented).unwrap_or(USUAL_RATE);
        Duration::from_nanos(1_000_000_000_u64.div_ceil(u64::from(rate.get())))
    }
}

fn key(info: &ActionInfo<'_>) -> String {
    format!("{} {} {}", info.service, info.version, info.name)
}

#[cfg(test)]
mod tests {
    use core::num::NonZeroU32;
    use core::time::Duration;

    use super::{FEW, Paces};
    use crate::ActionInfo;

    const LOOK: ActionInfo<'static> =
        ActionInfo { service: "cfg", name: "Look", rate_limit: Some(10), ..ActionInfo::EMPTY };

    fn ms(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn an_action_has_its_documented_rate_or_the_usual_one_or_the_given_one() {
        let unknown = ActionInfo { rate_limit: None, ..LOOK };
        let nonsense = ActionInfo { rate_limit: Some(0), ..LOOK };
        for (info, given, distance) in
            [(LOOK, None, 100), (unknown, None, 50), (nonsense, None, 50), (LOOK, NonZeroU32::new(2), 500)]
        {
            let mut paces = given.map_or_else(Paces::documented, Paces::per_second);
            assert_eq!(paces.start(&info, ms(0)), Ok(()));
            assert_eq!(paces.start(&info, ms(1)), Err(ms(distance - 1)), "{info:?} {given:?}");
            assert_eq!(paces.wait(&info, ms(1), 3), ms(4 * distance - 1));
        }
    }

    #[test]
    fn actions_wait_for_their_own_kind_only() {
        let mut paces = Paces::documented();
        for info in [
            LOOK,
            ActionInfo { service: "cvm", ..LOOK },
            ActionInfo { version: "2021-08-20", ..LOOK },
            ActionInfo { name: "Change", ..LOOK },
        ] {
            assert_eq!(paces.start(&info, ms(0)), Ok(()));
            assert!(paces.start(&info, ms(0)).is_err());
        }
    }

    #[test]
    fn who_asks_in_vain_or_only_looks_changes_nothing() {
        let mut paces = Paces::documented();
        assert_eq!(paces.wait(&LOOK, ms(0), 0), ms(0));
        assert_eq!(paces.start(&LOOK, ms(0)), Ok(()));
        for _ in 0..100 {
            assert_eq!(paces.start(&LOOK, ms(30)), Err(ms(70)));
            assert_eq!(paces.wait(&LOOK, ms(30), 0), ms(70));
        }
        assert_eq!(paces.start(&LOOK, ms(100)), Ok(()));
    }

    #[test]
    fn what_was_not_used_is_not_saved_up() {
        let mut paces = Paces::documented();
        assert_eq!(paces.start(&LOOK, ms(0)), Ok(()));
        assert_eq!(paces.start(&LOOK, Duration::MAX), Ok(()));
        assert_eq!(paces.start(&LOOK, Duration::MAX), Err(ms(100)));
    }

    #[test]
    fn a_clock_that_goes_back_holds_up_one_call_by_one_distance() {
        let mut paces = Paces::documented();
        assert_eq!(paces.start(&LOOK, ms(3_600_000)), Ok(()));
        assert_eq!(paces.start(&LOOK, ms(5)), Err(ms(100)));
        assert_eq!(paces.start(&LOOK, ms(104)), Err(ms(1)));
        assert_eq!(paces.start(&LOOK, ms(105)), Ok(()));
        assert_eq!(paces.wait(&LOOK, ms(205), usize::MAX), ms(100) * u32::MAX);
    }

    #[test]
    fn actions_that_were_called_long_ago_are_forgotten() {
        let mut paces = Paces::documented();
        for call in 0..10_000 {
            let name = format!("Action{call}");
            assert_eq!(paces.start(&ActionInfo { name: &name, ..LOOK }, ms(call * 10)), Ok(()));
            // A hundred have started within the last second.
            assert!(paces.started.len() <= 2 * (FEW + 100), "{call}: {}", paces.started.len());
        }
        // Those of a time that is yet to come are, too, as time goes by.
        for call in 0..10_000 {
            let name = format!("Other{call}");
            assert_eq!(paces.start(&ActionInfo { name: &name, ..LOOK }, ms(call * 10)), Ok(()));
            assert!(paces.started.len() <= 4 * (FEW + 100), "{call}: {}", paces.started.len());
        }
    }
}
