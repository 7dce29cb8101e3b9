//! `--waiter`: what is waited for, and when an answer has it.

use tc3::wait::{Condition, Pace, Verdict, Waiter};
use tc3::{Effect, ErrorCode, RawAnswer};
use tc3_filter::{Compared, Filter};
use tc3_spec::{Action, Json, nearest};

use crate::answer;
use crate::args::{self, Goal};
use crate::exit::Failure;

/// What is waited for, made sense of.
pub(super) struct Wanted {
    goal: Reached,
    pace: Pace,
}

enum Reached {
    /// What a waiter of the action says.
    Named(&'static Waiter),
    /// That an expression finds a value.
    Found { expression: Filter, value: Json<'static>, what: String },
}

impl Wanted {
    /// What is wrong with it is told before anything is sent.
    pub(super) fn new(waiter: &args::Waiter, action: &'static Action) -> Result<Self, Failure> {
        if action.info.effect != Effect::Read {
            return Err(Failure::usage(format!(
                "{} is not known to read only, and is not called again and again: wait with the action that shows what became \
                 of it",
                action.name
            )));
        }
        let goal = match &waiter.goal {
            Goal::Named(name) => Reached::Named(named(name, action)?),
            Goal::Found { expression, value } => Reached::Found {
                what: format!("{expression} is {value}"),
                expression: answer::filter("--waiter's expr", expression)?,
                value: value.clone(),
            },
        };
        let usual = match &goal {
            Reached::Named(waiter) => waiter.pace,
            Reached::Found { .. } => Pace::USUAL,
        };
        let timeout = waiter.timeout.unwrap_or(usual.timeout);
        Ok(Self { goal, pace: Pace { interval: waiter.interval.unwrap_or(usual.interval), timeout } })
    }
}

fn named(name: &str, action: &'static Action) -> Result<&'static Waiter, Failure> {
    if let Some(waiter) = action.waiters.iter().find(|waiter| waiter.name == name) {
        return Ok(waiter);
    }
    let names: Vec<_> = action.waiters.iter().map(|waiter| waiter.name).collect();
    let known = match (nearest(name, names.iter().copied()), names.as_slice()) {
        (_, []) => "it has none".to_owned(),
        (Some(near), _) => format!("the nearest is {near}"),
        (None, names) => format!("it has {}", names.join(", ")),
    };
    Err(Failure::usage(format!(
        "{name} is no waiter of {}, {known}; or give an expression: --waiter '{{\"expr\":JMESPATH,\"to\":VALUE}}'",
        action.name
    )))
}

impl Condition<RawAnswer> for &Wanted {
    fn look(&self, answer: &RawAnswer) -> Verdict {
        match &self.goal {
            Reached::Named(waiter) => waiter.look_json(&answer.response),
            Reached::Found { expression, value, .. } => match expression.compare(&answer.response, value) {
                Ok(Compared::Equal) => Verdict::Reached,
                Ok(Compared::Other(now)) => Verdict::GoOn(now),
                Ok(Compared::Misfit(found)) if found == "null" => {
                    Verdict::Misfit("the expression finds nothing".to_owned())
                }
                Ok(Compared::Misfit(found)) => Verdict::Misfit(format!("the expression finds {found}, another type")),
                Err(misfit) => Verdict::Misfit(misfit.to_string()),
            },
        }
    }

    fn is_done_by(&self, code: &ErrorCode) -> bool {
        matches!(self.goal, Reached::Named(waiter) if waiter.is_done_by(code))
    }

    fn pace(&self) -> Pace {
        self.pace
    }

    fn what(&self) -> &str {
        match &self.goal {
            Reached::Named(waiter) => waiter.doc,
            Reached::Found { what, .. } => what,
        }
    }
}
