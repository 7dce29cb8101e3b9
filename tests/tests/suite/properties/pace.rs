//! Whatever calls do and the clock does, no second has more of them than its service allows, and none waits for ever.

use core::num::NonZeroU32;
use core::time::Duration;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::test_runner::{TestCaseError, TestCaseResult};
use proptest::{prop_assert, prop_assert_eq};
use tc3::{ActionInfo, Paces};

use crate::properties::hold;

const SECOND: Duration = Duration::from_secs(1);

/// What happens next.
#[derive(Clone, Debug)]
enum Step {
    /// Time goes by.
    Pass(Duration),
    /// The clock is put back, or ahead.
    Jump { ahead: bool, by: Duration },
    /// A call of the action of this number wants to start.
    Ask(u8),
}

fn step(jumps: bool) -> impl Strategy<Value = Step> {
    let pass = prop_oneof![0..100_u64, 0..2_000_000_000_u64].prop_map(|nanos| Step::Pass(Duration::from_nanos(nanos)));
    let jump = (any::<bool>(), 0..20_000_000_u64)
        .prop_map(|(ahead, millis)| Step::Jump { ahead, by: Duration::from_millis(millis) });
    let ask = any::<u8>().prop_map(Step::Ask);
    if jumps { prop_oneof![3 => pass, 1 => jump, 8 => ask].boxed() } else { prop_oneof![1 => pass, 3 => ask].boxed() }
}

/// Two actions, by number.
fn action(number: u8, rate: u32) -> ActionInfo<'static> {
    let name = if number < 128 { "One" } else { "Other" };
    ActionInfo { service: "test", name, rate_limit: Some(rate), ..ActionInfo::EMPTY }
}

/// A clock beside the true time.
struct Clock {
    time: Duration,
    shown: Duration,
    /// How often it leapt ahead.
    leaps: usize,
}

impl Clock {
    fn new() -> Self {
        Self { time: Duration::ZERO, shown: Duration::from_secs(5_000), leaps: 0 }
    }

    fn pass(&mut self, by: Duration) {
        self.time += by;
        self.shown += by;
    }

    fn jump(&mut self, ahead: bool, by: Duration) {
        self.leaps += usize::from(ahead);
        self.shown = if ahead { self.shown + by } else { self.shown.saturating_sub(by) };
    }
}

/// At most so many of these times are in any second.
fn fit(starts: &[Duration], most: usize) -> TestCaseResult {
    for window in starts.windows(most + 1) {
        prop_assert!(window[most] - window[0] >= SECOND, "{} starts within a second: {:?}", most + 1, window);
    }
    Ok(())
}

#[test]
fn no_second_has_more_starts_than_the_rate() {
    hold(&(1..50_u32, vec(step(false), 0..200)), |(rate, steps)| {
        let mut paces = Paces::documented();
        let mut clock = Clock::new();
        let mut starts = [Vec::new(), Vec::new()];
        for step in steps {
            match step {
                Step::Ask(number) => {
                    let info = action(number, rate);
                    let looked = paces.wait(&info, clock.shown, 0);
                    if let Err(wait) = paces.start(&info, clock.shown) {
                        prop_assert_eq!(wait, looked);
                        if number % 2 == 0 {
                            continue;
                        }
                        clock.pass(wait);
                        prop_assert_eq!(paces.start(&info, clock.shown), Ok(()));
                    }
                    starts[usize::from(info.name == "One")].push(clock.time);
                }
                Step::Pass(by) => clock.pass(by),
                Step::Jump { .. } => {}
            }
        }
        starts.iter().try_for_each(|starts| fit(starts, rate as usize))
    });
}

/// A clock that goes back lets nothing through early; each leap ahead lets one call through at most.
#[test]
fn no_clock_lets_through_more_than_it_leaps() {
    hold(&(1..50_u32, vec(step(true), 0..200)), |(rate, steps)| {
        let mut paces = Paces::documented();
        let mut clock = Clock::new();
        // Starts, and how often the clock had leapt by then.
        let mut starts = [Vec::new(), Vec::new()];
        for step in steps {
            match step {
                Step::Ask(number) => {
                    let info = action(number, rate);
                    if paces.start(&info, clock.shown).is_ok() {
                        starts[usize::from(info.name == "One")].push((clock.time, clock.leaps));
                    }
                }
                Step::Pass(by) => clock.pass(by),
                Step::Jump { ahead, by } => clock.jump(ahead, by),
            }
        }
        for starts in starts {
            for (index, (first, leaps)) in starts.iter().enumerate() {
                let within: Vec<_> = starts[index..].iter().take_while(|(time, _)| *time - *first < SECOND).collect();
                let more = within.last().map_or(0, |(_, last)| last - leaps);
                prop_assert!(within.len() <= rate as usize + more, "{:?}", within);
            }
        }
        Ok(())
    });
}

/// Who waits as long as it is told starts then, as long as nobody comes between and the clock does not go back meanwhile.
#[test]
fn who_waits_as_long_as_told_may_start() {
    hold(&(1..50_u32, vec(step(true), 0..200)), |(rate, steps)| {
        let mut paces = Paces::documented();
        let mut clock = Clock::new();
        let interval = Duration::from_nanos(1_000_000_000_u64.div_ceil(u64::from(rate)));
        for step in steps {
            match step {
                Step::Ask(number) => {
                    let info = action(number, rate);
                    if let Err(wait) = paces.start(&info, clock.shown) {
                        prop_assert!(wait <= interval, "nobody waits longer than from one start to the next");
                        clock.pass(wait - Duration::from_nanos(1));
                        prop_assert_eq!(paces.start(&info, clock.shown), Err(Duration::from_nanos(1)));
                        clock.pass(Duration::from_nanos(1));
                        prop_assert_eq!(paces.start(&info, clock.shown), Ok(()));
                    }
                }
                Step::Pass(by) => clock.pass(by),
                Step::Jump { ahead, by } => clock.jump(ahead, by),
            }
        }
        Ok(())
    });
}

/// What is told of a place in a line is when its turn comes, if each before it starts as soon as it may.
#[test]
fn a_place_in_line_is_worth_what_was_told() {
    hold(&(1..50_u32, 0..200_usize, 0..60_000_u64), |(rate, ahead, since)| {
        let rate = NonZeroU32::new(rate).ok_or_else(|| TestCaseError::reject("no rate"))?;
        let mut paces = Paces::per_second(rate);
        let info = action(0, 1);
        paces.start(&info, Duration::ZERO).map_err(|wait| TestCaseError::fail(format!("{wait:?}")))?;
        let begun = Duration::from_micros(since);
        let told = paces.wait(&info, begun, ahead);
        let mut now = begun;
        for _ in 0..=ahead {
            if let Err(wait) = paces.start(&info, now) {
                now += wait;
                prop_assert_eq!(paces.start(&info, now), Ok(()));
            }
        }
        prop_assert_eq!(now - begun, told);
        Ok(())
    });
}
