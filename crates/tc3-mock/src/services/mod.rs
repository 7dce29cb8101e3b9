//! What services do: state, and behaviour for some actions. All others answer from their spec.

pub(crate) mod cfg;

use std::collections::HashMap;

use tc3::record::{Misfit, View, copy};
use tc3::{Action, ActionInfo, Place, Record, Timestamp, codes};

use crate::answer::Failure;
use crate::limits::Limits;

/// How much memory that takes, in bytes, with which anything can be done at once.
const SMALL: usize = 256 * 1024;

/// How many values a request may hold that the mock has behaviour for.
const MAX_VALUES: usize = 200_000;

/// All state there is, of every service, so that services can look at each other's.
pub(crate) struct World {
    pub(crate) cfg: cfg::Experiments,
}

impl World {
    /// The default world, as of `now`.
    pub(crate) fn new(now: Timestamp, limits: &Limits) -> Self {
        Self { cfg: cfg::Experiments::new(now, limits) }
    }

    /// Whether a behaviour takes no time to speak of, as long as its request is small.
    pub(crate) fn is_quick(&self, behaviour: &Behaviour) -> bool {
        let involved = if behaviour.looks_at_all { self.cfg.bytes() } else { self.cfg.largest() };
        involved <= SMALL
    }
}

/// Which actions have behaviour.
pub(crate) struct Behaviours(HashMap<Key, Behaviour>);

/// Service, version, action.
type Key = (&'static str, &'static str, &'static str);

impl Behaviours {
    /// All of them. An action that is not here answers from its spec.
    pub(crate) fn all() -> Self {
        Self::of_list([
            Behaviour::new(cfg::create_task_from_action),
            Behaviour::new(cfg::delete_task),
            Behaviour::new(cfg::describe_action_library_list),
            Behaviour::new(cfg::describe_object_type_list),
            Behaviour::new(cfg::describe_task),
            Behaviour::new(cfg::describe_task_list).looking_at_all(),
            Behaviour::new(cfg::execute_task),
            Behaviour::new(cfg::modify_task_run_status),
        ])
    }

    /// The behaviour of an action, if it has one.
    pub(crate) fn of(&self, action: &ActionInfo<'static>) -> Option<&Behaviour> {
        self.0.get(&key(action))
    }

    pub(crate) fn of_list(behaviours: impl IntoIterator<Item = Behaviour>) -> Self {
        Self(behaviours.into_iter().map(|behaviour| (key(&behaviour.action), behaviour)).collect())
    }
}

/// What an action does to the world.
pub(crate) struct Behaviour {
    action: ActionInfo<'static>,
    act: Act,
    looks_at_all: bool,
}

type Act = Box<dyn Fn(&mut World, &dyn Record, Timestamp) -> Result<Box<dyn Record>, Failure> + Send + Sync>;

impl Behaviour {
    /// Behaviour written with the action's generated types; which action it is follows from them.
    pub(crate) fn new<A, F>(act: F) -> Self
    where
        A: Action<Response: 'static> + Default,
        F: Fn(&mut World, A, Timestamp) -> Result<A::Response, Failure> + Send + Sync + 'static,
    {
        let typed = move |world: &mut World, request: &dyn Record, now| {
            // What has behaviour is kept, or compared with what is kept: each value costs more than its place.
            if !has_at_most(request, MAX_VALUES) {
                let message = format!("the mock does this with at most {MAX_VALUES} values in a request");
                return Err(Failure::new(codes::LIMIT_EXCEEDED, message));
            }
            let mut action = A::default();
            copy(request, &mut action).map_err(mismatched)?;
            Ok(Box::new(act(world, action, now)?) as Box<dyn Record>)
        };
        Self { action: A::INFO, act: Box::new(typed), looks_at_all: false }
    }

    /// The same, as one that looks at all that is in the world, and not only at what its request names.
    fn looking_at_all(self) -> Self {
        Self { looks_at_all: true, ..self }
    }

    /// Does it. The request has passed the checks of its spec.
    pub(crate) fn act(
        &self,
        world: &mut World,
        request: &dyn Record,
        now: Timestamp,
    ) -> Result<Box<dyn Record>, Failure> {
        (self.act)(world, request, now)
    }
}

fn key(action: &ActionInfo<'static>) -> Key {
    (action.service, action.version, action.name)
}

/// Whether a record holds no more values than so many, however deep.
fn has_at_most(record: &dyn Record, values: usize) -> bool {
    count(View::Object(record), values).is_some()
}

/// How many values are left when those of one were counted; none if they are too many.
fn count(view: View<'_>, left: usize) -> Option<usize> {
    let left = left.checked_sub(1)?;
    match view {
        View::List(list) => {
            (0..list.count()).filter_map(|index| list.at(index)).try_fold(left, |left, place| count(place.view(), left))
        }
        View::Object(record) => {
            let members = (0..record.shape().members.len()).filter_map(|index| record.get(index));
            members
                .map(Place::view)
                .filter(|view| !matches!(view, View::Absent))
                .try_fold(left, |left, view| count(view, left))
        }
        _ => Some(left),
    }
}

/// The spec that the request was checked against and the generated types are of one source, so this is the mock's fault.
fn mismatched(misfit: Misfit) -> Failure {
    Failure::new(codes::INTERNAL_ERROR, format!("the mock's types do not fit its spec: {} expected", misfit.expected()))
}
