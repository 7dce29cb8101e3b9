//! What a resource is still to go through, and when.

use std::time::Duration;

use serde_json::json;
use tc3::Timestamp;
use tc3_spec::Object;

use super::json;

/// What a resource is still to go through.
#[derive(Clone, Debug)]
pub(super) struct Moving {
    /// In order; there is one at least.
    states: Vec<Box<str>>,
    next: Next,
}

/// When the next state comes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Next {
    /// At this second, and so many seconds behind it that which follows.
    At { due: i64, each: i64 },
    /// After so many looks, and after so many the one that follows.
    After { looks: u32, each: u32 },
}

impl Next {
    pub(super) fn in_time(each: Duration, now: Timestamp) -> Self {
        let each = i64::try_from(each.as_secs()).unwrap_or(i64::MAX);
        Self::At { due: now.seconds().saturating_add(each), each }
    }

    pub(super) fn after(each: u32) -> Self {
        Self::After { looks: each, each }
    }
}

impl Moving {
    /// Through these states, in order, if there is any.
    pub(super) fn through(states: &[&str], next: Next) -> Option<Self> {
        let states: Vec<Box<str>> = states.iter().map(|state| (*state).into()).collect();
        (!states.is_empty()).then_some(Self { states, next })
    }

    /// An answer showed it. Says whether that counts.
    pub(super) fn look(&mut self) -> bool {
        match &mut self.next {
            Next::At { .. } => false,
            Next::After { looks, .. } => {
                *looks = looks.saturating_sub(1);
                true
            }
        }
    }

    /// The second from which on its next state is due: always where it was looked at often enough, and never before.
    pub(super) fn due(&self) -> i64 {
        match self.next {
            Next::At { due, .. } => due,
            Next::After { looks: 0, .. } => i64::MIN,
            Next::After { .. } => i64::MAX,
        }
    }

    /// The last state that is due, and what is left behind it.
    pub(super) fn on(mut self: Box<Self>, now: Timestamp) -> (Option<Box<str>>, Option<Box<Self>>) {
        let mut reached = None;
        while self.due() <= now.seconds() && !self.states.is_empty() {
            reached = Some(self.states.remove(0));
            self.next = match self.next {
                Next::At { due, each } => Next::At { due: due.saturating_add(each), each },
                Next::After { each, .. } => Next::After { looks: each, each },
            };
        }
        (reached, (!self.states.is_empty()).then_some(self))
    }

    /// As it is written down.
    pub(super) fn written(&self) -> String {
        let to: Vec<_> = self.states.iter().map(|state| &**state).collect();
        match self.next {
            Next::At { due, each } => json!({"to": to, "due": due, "each": each}),
            Next::After { looks, each } => json!({"to": to, "looks": looks, "each": each}),
        }
        .to_string()
    }

    /// Reads what was written of a resource of this kind. What is wrong is told.
    pub(super) fn read(text: &str, item: &Object, member: Option<&str>) -> Result<Box<Self>, String> {
        let members = json::members(text).ok_or("moves: expected an object")?;
        let of = |name: &str| members.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
        let number = |name: &str| -> Result<Option<i64>, String> {
            of(name).map(|text| text.parse().map_err(|_| format!("moves.{name}: expected a number"))).transpose()
        };
        let to = of("to").and_then(json::elements).ok_or("moves.to: expected a list")?;
        let states: Vec<Box<str>> = to.into_iter().map(|state| json::unquoted(state).into()).collect();
        let fits = |state: &str| member.is_some_and(|member| json::scalar(item, member, state).is_some());
        if states.is_empty() || !states.iter().all(|state| fits(state)) {
            return Err("moves.to: expected states of its kind".to_owned());
        }
        let wrong = "moves: expected due or looks, and each";
        let each = number("each")?.filter(|each| *each > 0).ok_or(wrong)?;
        let next = match (number("due")?, number("looks")?) {
            (Some(due), None) => Next::At { due, each },
            (None, Some(looks)) => {
                let (looks, each) = (u32::try_from(looks), u32::try_from(each));
                Next::After { looks: looks.map_err(|_| wrong)?, each: each.map_err(|_| wrong)? }
            }
            _ => return Err(wrong.to_owned()),
        };
        Ok(Box::new(Self { states, next }))
    }
}
