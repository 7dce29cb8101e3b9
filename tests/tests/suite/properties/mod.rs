//! What must hold for every generated action, of every generated crate; and of what decides, for every history.
//!
//! Requests and answers are filled through the same places that decoding fills, from a sequence of random numbers that
//! proptest shrinks: an exhausted sequence leaves members out, so a failure ends up as the smallest record that fails.

mod breaker;
mod events;
mod fill;
mod intents;
mod mock;
mod multipart;
mod pace;
mod rules;
mod wire;

use core::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use tc3::{Action, ActionVisitor};

pub(crate) use fill::Numbers;

/// How many records are tried for each action.
const CASES: u32 = 48;
/// How many values are tried where one takes no time.
const MANY: u32 = 300;

/// Visits every action of every generated crate that is in the workspace.
fn visit_all(visitor: &mut impl ActionVisitor) {
    cfg_core::visit_actions(visitor);
    cvm_core::visit_actions(visitor);
    sts_core::visit_actions(visitor);
}

/// Tries a property of one action with many sequences of numbers.
fn each<A: Action>(property: impl Fn(Numbers) -> TestCaseResult) {
    let result = runner(CASES).run(&vec(any::<u64>(), 0..120), |numbers| property(Numbers::new(numbers)));
    if let Err(error) = result {
        panic!("{} {}: {error}", A::INFO.service, A::INFO.name);
    }
}

/// Tries a property with many values of another kind.
fn hold<S: Strategy>(values: &S, property: impl Fn(S::Value) -> TestCaseResult) {
    if let Err(error) = runner(MANY).run(values, property) {
        panic!("{error}");
    }
}

fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    // The same numbers every time: a change is judged by what it changed.
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// Fills a record of any kind.
fn filled<T: tc3::Record + Default + Debug>(numbers: &mut Numbers) -> T {
    let mut record = T::default();
    fill::record(&mut record, numbers, 0);
    record
}

#[test]
fn every_action_is_visited_once() {
    struct Names(Vec<String>);

    impl ActionVisitor for Names {
        fn visit<A: Action>(&mut self) {
            self.0.push(format!("{} {}", A::INFO.service, A::INFO.name));
        }
    }

    let mut names = Names(Vec::new());
    visit_all(&mut names);
    let count = names.0.len();
    names.0.sort();
    names.0.dedup();
    assert_eq!((names.0.len(), count), (count, 17 + 106 + 7), "of cfg, cvm and sts");
}
