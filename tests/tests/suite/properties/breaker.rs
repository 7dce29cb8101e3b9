//! Whatever becomes of attempts and the clock does, a breaker leaves a host for a while and never for good.

use core::time::Duration;

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::{prop_assert, prop_assert_eq};
use tc3::{Breakers, Evidence, Pass, Way};

use crate::properties::hold;

const HOST: &str = "test.tencentcloudapi.com";
const MINUTE: Duration = Duration::from_secs(60);

/// What happens next.
#[derive(Clone, Debug)]
enum Step {
    /// Time goes by.
    Pass(Duration),
    /// The clock shows this time, and goes on from there.
    Set(Duration),
    /// An attempt begins.
    Begin,
    /// One of those under way ends.
    End(usize, Evidence),
    /// One of those under way is never heard of again.
    Lose(usize),
}

fn evidence() -> impl Strategy<Value = Evidence> {
    prop_oneof![2 => Just(Evidence::Up), 4 => Just(Evidence::Down), 1 => Just(Evidence::Nothing)]
}

fn step() -> impl Strategy<Value = Step> {
    let seconds = |most: u64| (0..most).prop_map(Duration::from_secs);
    prop_oneof![
        4 => seconds(30).prop_map(Step::Pass),
        1 => seconds(100_000).prop_map(Step::Set),
        12 => Just(Step::Begin),
        12 => (any::<usize>(), evidence()).prop_map(|(which, evidence)| Step::End(which, evidence)),
        1 => any::<usize>().prop_map(Step::Lose),
    ]
}

/// Breakers, the clock that they go by, and the attempts that are under way.
#[derive(Default)]
struct World {
    breakers: Breakers,
    now: Duration,
    under_way: Vec<Pass>,
}

impl World {
    fn after(steps: Vec<Step>) -> Self {
        let mut world = Self::default();
        steps.into_iter().for_each(|step| world.take(step));
        world
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Pass(by) => self.now += by,
            Step::Set(now) => self.now = now,
            Step::Begin => {
                let pass = self.breakers.admit(HOST, self.now);
                self.under_way.push(pass);
            }
            Step::End(which, evidence) => {
                if let Some(pass) = self.one(which) {
                    self.breakers.note(HOST, pass, evidence, self.now);
                }
            }
            Step::Lose(which) => drop(self.one(which)),
        }
    }

    fn one(&mut self, which: usize) -> Option<Pass> {
        let count = self.under_way.len();
        (count > 0).then(|| self.under_way.swap_remove(which % count))
    }

    /// An attempt that ends as it begins.
    fn attempt(&mut self, evidence: Evidence) -> Way {
        let pass = self.breakers.admit(HOST, self.now);
        let way = pass.way();
        self.breakers.note(HOST, pass, evidence, self.now);
        way
    }
}

#[test]
fn a_host_that_works_is_gone_to_within_a_minute_and_trusted_after_five_trials() {
    hold(&vec(step(), 0..200), |steps| {
        let mut world = World::after(steps);
        world.attempt(Evidence::Up);
        world.now += MINUTE;
        for _ in 0..5 {
            prop_assert!(world.attempt(Evidence::Up) != Way::Backup);
        }
        prop_assert_eq!(world.attempt(Evidence::Up), Way::Primary);
        Ok(())
    });
}

#[test]
fn a_host_that_does_not_work_is_left_after_five_failures_and_tried_once_a_minute() {
    hold(&vec(step(), 0..200), |steps| {
        let mut world = World::after(steps);
        let first: Vec<_> = (0..6).map(|_| world.attempt(Evidence::Down)).collect();
        prop_assert_eq!(first[5], Way::Backup, "{:?}", first);
        let count = |world: &mut World| {
            let minute = (0..60).map(|_| {
                world.now += Duration::from_secs(1);
                world.attempt(Evidence::Down)
            });
            minute.filter(|way| *way != Way::Backup).count()
        };
        // One that was under way when the steps ended may be waited for first.
        prop_assert!(count(&mut world) <= 1);
        for _ in 0..10 {
            prop_assert_eq!(count(&mut world), 1);
        }
        Ok(())
    });
}

#[test]
fn one_trial_is_under_way_at_a_time() {
    hold(&vec(step(), 0..300), |steps| {
        let mut world = World::default();
        // When the last trial began, as long as it is under way and the clock has not leapt.
        let mut trial = None;
        for step in steps {
            if matches!(step, Step::Set(_)) {
                trial = None;
            }
            let before = trials(&world);
            let begins = matches!(step, Step::Begin);
            world.take(step);
            if begins && trials(&world) > before {
                let waited = trial.map(|since| world.now - since);
                prop_assert!(waited.is_none_or(|waited| waited >= MINUTE), "after {:?}", waited);
                trial = Some(world.now);
            } else if trials(&world) < before {
                trial = None;
            }
        }
        Ok(())
    });
}

fn trials(world: &World) -> usize {
    world.under_way.iter().filter(|pass| pass.way() == Way::Trial).count()
}

/// Up, down or nothing: what backups come to does not decide when a host is tried again.
#[test]
fn what_becomes_of_backups_does_not_count() {
    hold(&(vec(step(), 0..200), vec(evidence(), 0..20)), |(steps, backups)| {
        let mut world = World::after(steps);
        for _ in 0..6 {
            world.attempt(Evidence::Down);
        }
        let before = world.breakers.clone();
        for evidence in backups {
            prop_assert_eq!(world.attempt(evidence), Way::Backup);
        }
        for second in 0..120 {
            let now = world.now + Duration::from_secs(second);
            prop_assert_eq!(world.breakers.clone().admit(HOST, now).way(), before.clone().admit(HOST, now).way());
        }
        Ok(())
    });
}
