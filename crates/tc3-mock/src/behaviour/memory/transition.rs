//! Resources on their way from state to state: what is made or moved is there at once, unless that is to take time, or so many
//! looks at it.
//!
//! The clock alone moves nothing. Whoever looks next sees what has become of it by then, so that a clock that is advanced moves all
//! that there is.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;
use tc3::Timestamp;
use tc3_spec::Object;

use super::fresh::{scalar, unquoted};
use super::json;
use super::kept::{Memory, Store};
use super::named;
use super::ways::{KindKey, Known, Way};
use crate::behaviour::world::World;

/// How long a resource takes from a state that it passes to the next, such as from `PENDING` to `RUNNING`.
///
/// ```
/// use std::time::Duration;
/// use tc3_mock::{Mock, Transition};
///
/// let mock = Mock::builder()
///     .with_transitions(Transition::Timed(Duration::from_secs(30)))
///     .with_transitions_of("cvm/Instance", Transition::Polled(2))
///     .build()?;
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum Transition {
    /// It has its last state at once.
    #[default]
    Immediate,
    /// So long by the mock's clock. A part of a second counts as none.
    Timed(Duration),
    /// So many answers show it in that state, and the next one shows it in the next.
    Polled(u32),
}

/// How long the resources of which kinds take.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paces {
    all: Transition,
    of: BTreeMap<KindKey, Transition>,
}

/// What a resource is still to go through.
#[derive(Clone, Debug)]
pub(super) struct Moving {
    /// In order.
    states: Vec<Box<str>>,
    next: Next,
}

/// When the next state comes.
#[derive(Clone, Copy, Debug)]
enum Next {
    /// At this second, and so many seconds behind it that which follows.
    At { due: i64, each: i64 },
    /// After so many looks, and after so many the one that follows.
    After { looks: u32, each: u32 },
}

impl Paces {
    pub(crate) fn set_all(&mut self, transition: Transition) {
        self.all = transition;
    }

    /// Sets that of a kind, by its name. What is wrong with that is told.
    pub(crate) fn set(&mut self, name: &str, transition: Transition) -> Result<(), String> {
        let (service, kind) = named(name)?;
        if kind.states.is_none() {
            return Err(format!("{name}: its states are not known"));
        }
        self.of.insert((service.short_name(), service.version(), kind.name), transition);
        Ok(())
    }

    fn of(&self, kind: &Known) -> Transition {
        self.of.get(&kind.key()).copied().unwrap_or(self.all)
    }
}

/// The state in which resources are first that go through these, and what they are still to go through.
pub(super) fn first(
    kind: &Known,
    states: &[&'static str],
    paces: &Paces,
    now: Timestamp,
) -> Option<(&'static str, Option<Box<Moving>>)> {
    let (first, rest) = states.split_first()?;
    let next = match paces.of(kind) {
        Transition::Timed(each) if each.as_secs() > 0 => {
            let each = i64::try_from(each.as_secs()).unwrap_or(i64::MAX);
            Next::At { due: now.seconds().saturating_add(each), each }
        }
        Transition::Polled(each) if each > 0 => Next::After { looks: each, each },
        _ => return Some((states.last()?, None)),
    };
    let states: Vec<Box<str>> = rest.iter().map(|state| (*state).into()).collect();
    Some((first, (!states.is_empty()).then(|| Box::new(Moving { states, next }))))
}

/// The member of a kind's resources that has their state, with this one as JSON.
pub(super) fn member(kind: &Known, state: &str) -> Option<(&'static str, String)> {
    let name = kind.kind.states.as_ref()?.member;
    Some((name, scalar(kind.item, name, state)?))
}

/// The states that an action moves resources through, if it does.
pub(super) fn moved_by(way: &Way) -> Option<&'static [&'static str]> {
    let moves = &way.kind.kind.states.as_ref()?.moves;
    moves.iter().find(|step| step.action == way.action.name).map(|step| step.states.as_slice())
}

/// Moves on what has been in a state for as long as it takes.
pub(super) fn pass(kind: &Known, now: Timestamp, world: &mut World) {
    let memory = Memory::of(world);
    let Some(store) = memory.look(kind.key()).filter(|store| !store.moving.is_empty()) else { return };
    let due: Vec<_> = store.moving.iter().copied().filter(|at| store.is_due(*at, now)).collect();
    for at in due {
        let Some(item) = memory.store(kind.key()).item_mut(at) else { continue };
        let (state, left) = item.moving.take().map_or((None, None), |moving| moving.on(now));
        let text =
            state.and_then(|state| member(kind, &state)).map(|(name, state)| json::with(&item.text, name, &state));
        let text = text.unwrap_or_else(|| item.text.to_string());
        memory.move_on(kind.key(), at, text, left);
    }
}

/// Notes that an answer showed resources.
pub(super) fn looked(kind: &Known, places: &[u64], world: &mut World) {
    let store = Memory::of(world).store(kind.key());
    for at in places {
        let Some(item) = store.item_mut(*at) else { continue };
        if let Some(Moving { next: Next::After { looks, .. }, .. }) = item.moving.as_deref_mut() {
            *looks = looks.saturating_sub(1);
            store.changed.insert(*at);
        }
    }
}

impl Store {
    fn is_due(&self, at: u64, now: Timestamp) -> bool {
        self.item(at).and_then(|item| item.moving.as_deref()).is_some_and(|moving| moving.is_due(now))
    }
}

impl Moving {
    fn is_due(&self, now: Timestamp) -> bool {
        match self.next {
            Next::At { due, .. } => due <= now.seconds(),
            Next::After { looks, .. } => looks == 0,
        }
    }

    /// The last state that is due, and what is left behind it.
    fn on(mut self: Box<Self>, now: Timestamp) -> (Option<Box<str>>, Option<Box<Self>>) {
        let mut reached = None;
        while self.is_due(now) && !self.states.is_empty() {
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
        let states: Vec<Box<str>> = to.into_iter().map(|state| unquoted(state).into()).collect();
        let fits = |state: &str| member.is_some_and(|member| scalar(item, member, state).is_some());
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
