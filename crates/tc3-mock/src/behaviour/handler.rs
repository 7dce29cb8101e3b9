//! How a behaviour is written: a handler over an action's generated types and the world.

use tc3::record::{Misfit, View, copy};
use tc3::{Action, ActionInfo, Record, codes};

use crate::behaviour::world::World;
use crate::failure::Failure;

/// How much memory that takes, in bytes, with which anything can be done at once.
const SMALL: usize = 256 * 1024;

/// How many values a request may hold that the mock has behaviour for.
const MAX_VALUES: usize = 200_000;

/// What an action does to the world.
pub(crate) struct Behaviour {
    action: ActionInfo<'static>,
    act: Act,
    involved: Involved,
}

type Act = Box<dyn Fn(&dyn Record, &mut World) -> Result<Box<dyn Record>, Failure> + Send + Sync>;

/// How many bytes of state are looked at, as far as anybody knows.
type Involved = fn(&World) -> Option<usize>;

impl Behaviour {
    /// Behaviour written with the action's generated types; which action it is follows from them.
    pub(crate) fn new<A, F>(act: F) -> Self
    where
        A: Action<Response: 'static> + Default,
        F: Fn(A, &mut World) -> Result<A::Response, Failure> + Send + Sync + 'static,
    {
        let typed = move |request: &dyn Record, world: &mut World| {
            // What has behaviour is kept, or compared with what is kept: each value costs more than its place.
            if !has_at_most(request, MAX_VALUES) {
                let message = format!("the mock does this with at most {MAX_VALUES} values in a request");
                return Err(Failure::new(codes::LIMIT_EXCEEDED, message));
            }
            let mut action = A::default();
            copy(request, &mut action).map_err(mismatched)?;
            Ok(Box::new(act(action, world)?) as Box<dyn Record>)
        };
        Self { action: A::INFO, act: Box::new(typed), involved: |_| None }
    }

    /// Which action it is of.
    pub(crate) fn action(&self) -> &ActionInfo<'static> {
        &self.action
    }

    /// The same, as one of which is known how much it looks at.
    pub(crate) fn looking_at(self, involved: Involved) -> Self {
        Self { involved, ..self }
    }

    /// Whether it takes no time to speak of in this world, as long as its request is small.
    pub(crate) fn is_quick(&self, world: &World) -> bool {
        (self.involved)(world).is_some_and(|bytes| bytes <= SMALL)
    }

    /// Does it. The request has passed the checks of its spec.
    pub(crate) fn act(&self, request: &dyn Record, world: &mut World) -> Result<Box<dyn Record>, Failure> {
        (self.act)(request, world)
    }
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
            let mut counted = None;
            record.views(&mut |views| {
                let mut present = views.iter().filter(|view| !matches!(view, View::Absent));
                counted = present.try_fold(left, |left, view| count(*view, left));
            });
            counted
        }
        _ => Some(left),
    }
}

/// The spec that the request was checked against and the generated types are of one source, so this is the mock's fault.
fn mismatched(misfit: Misfit) -> Failure {
    Failure::new(codes::INTERNAL_ERROR, format!("the mock's types do not fit its spec: {} expected", misfit.expected()))
}
