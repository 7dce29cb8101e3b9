//! The life of what a service keeps: the states that a thing goes through, and what leads from one to another.

use std::collections::HashMap;

use serde_json::value::RawValue;

use crate::wire::keys::DEFAULT_SECRET_ID;

/// The life of the things of a kind: which states there are and what leads from one to another, as the mock has it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Life {
    /// What the things are called: `Instance`.
    pub kind: &'static str,
    /// The member that tells them apart: `InstanceId`.
    pub id: &'static str,
    /// The object of the spec that shows one, by its name.
    pub object: &'static str,
    /// The member of it that has the state.
    pub member: &'static str,
    /// What leads where: first what makes one, last what ends it.
    pub steps: Vec<Step>,
    /// Where the state of a mock has them.
    pub(crate) kept: Kept,
}

/// What leads a thing to a state.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Step {
    /// The action that does it; none where it comes by itself.
    pub action: Option<&'static str>,
    /// The member of its request that names the thing, or several; empty where none does.
    pub by: &'static str,
    /// The member of its request that has to be so, and how, where it does several things.
    pub when: Option<(&'static str, String)>,
    /// Whether it makes the thing, which is in no state before.
    pub is_making: bool,
    /// The states from which it leads there; empty where that is not said, and so from any.
    pub from: Vec<String>,
    /// The state that it leads to; none where the thing is gone.
    pub to: Option<String>,
}

/// Where the state of a mock has the things of a kind: behind these names, and each of them within a member, if there is one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Kept {
    pub(crate) path: Vec<String>,
    pub(crate) within: Option<&'static str>,
}

impl Life {
    /// The state in which a thing is, in the state of a mock as [`Mock::state`](crate::Mock::state) and `GET /_mock/state` tell it.
    /// None where it is not there. Where each secret id has a world of its own, it is looked for in that of
    /// [`DEFAULT_SECRET_ID`].
    pub fn now(&self, state: &str, id: &str) -> Option<String> {
        let all = members(state)?;
        let own = all.get("worlds").and_then(|own| members(own.get())?.get(DEFAULT_SECRET_ID).copied());
        let worlds = [own.and_then(|own| members(own.get())), Some(all)];
        worlds.into_iter().flatten().find_map(|world| self.kept.find(world.get("world")?, self, id))
    }

    /// The first state of a thing that was made, and those that follow by themselves.
    pub fn made(&self) -> Vec<&str> {
        let first = self.steps.iter().find(|step| step.is_making).and_then(|step| step.to.as_deref());
        first.map(|first| self.passed(first)).unwrap_or_default()
    }

    /// A state, and those that follow it by themselves.
    pub fn passed<'l>(&'l self, state: &'l str) -> Vec<&'l str> {
        let mut passed = vec![state];
        let next = |of: &str| {
            let step = self.steps.iter().find(|step| step.action.is_none() && step.from.iter().any(|from| from == of));
            step.and_then(|step| step.to.as_deref())
        };
        while let Some(state) = passed.last().and_then(|last| next(last)).filter(|state| !passed.contains(state)) {
            passed.push(state);
        }
        passed
    }
}

impl Step {
    pub(crate) fn made(action: &'static str, by: &'static str, to: String) -> Self {
        Self { action: Some(action), by, when: None, is_making: true, from: Vec::new(), to: Some(to) }
    }

    pub(crate) fn led(action: &'static str, by: &'static str, to: Option<String>) -> Self {
        Self { action: Some(action), by, when: None, is_making: false, from: Vec::new(), to }
    }

    pub(crate) fn passed(from: String, to: String) -> Self {
        Self { action: None, by: "", when: None, is_making: false, from: vec![from], to: Some(to) }
    }

    /// Whether it can follow when a thing is in this state.
    pub fn leads_from(&self, state: &str) -> bool {
        !self.is_making && (self.from.is_empty() || self.from.iter().any(|from| from == state))
    }
}

impl Kept {
    fn find(&self, world: &RawValue, life: &Life, id: &str) -> Option<String> {
        let mut place = world;
        for name in &self.path {
            place = *members(place.get())?.get(name.as_str())?;
        }
        let things: Vec<&RawValue> = serde_json::from_str(place.get()).ok()?;
        things.into_iter().find_map(|thing| {
            let mut thing = members(thing.get())?;
            if let Some(within) = self.within {
                thing = members(thing.get(within)?.get())?;
            }
            let text = |name: &str| thing.get(name).map(|value| plain(value));
            (text(life.id)? == id).then(|| text(life.member))?
        })
    }
}

fn members(object: &str) -> Option<HashMap<&str, &RawValue>> {
    serde_json::from_str(object).ok()
}

/// A scalar as it is read, a text without its quotes.
fn plain(value: &RawValue) -> String {
    serde_json::from_str(value.get()).unwrap_or_else(|_| value.get().to_owned())
}
