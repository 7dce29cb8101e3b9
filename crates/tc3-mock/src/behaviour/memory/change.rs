//! Changing resources: members of the request that a resource has as well, and the state that an action moves it to.

use tc3_spec::{DynRecord, Naming};

use super::fresh::begin;
use super::json;
use super::kept::Memory;
use super::refused;
use super::scope;
use super::transition;
use super::ways::{Known, Way};
use crate::answer::record::without_secrets;
use crate::behaviour::synthesize::{Setting, synthesize};
use crate::behaviour::world::World;
use crate::failure::Failure;

pub(super) fn act(
    way: &Way,
    naming: Naming,
    request: &DynRecord,
    setting: Setting<'_>,
    world: &mut World,
) -> Result<String, Failure> {
    let kind = &*way.kind;
    let scope = scope::of_request(&kind.scope, request);
    begin(kind, &scope, setting, world)?;
    let limits = world.limits().clone();
    let said = without_secrets(request);
    let memory = Memory::of(world);
    // All of them are there, or none is changed.
    let places = refused::all(kind, memory, &scope::scalars(request, naming.by), &scope)?;
    let store = memory.store(kind.key());
    let moved =
        transition::moved_by(way).and_then(|states| transition::first(kind, states, setting.paces, setting.now));
    let moved = moved.and_then(|(state, moving)| Some((transition::member(kind, state)?, moving)));
    let changed = |at: u64| {
        let item = store.item(at)?;
        let mut text = json::overlaid(&item.text, kind.item, &said, way.action.request);
        if let Some(((name, state), _)) = &moved {
            text = json::with(&text, name, state);
        }
        // What tells it apart it keeps, whatever else has that name in the request.
        let id = json::member(&item.text, kind.listing.id)?;
        Some((at, json::with(&text, kind.listing.id, id)))
    };
    let changes = places.iter().filter_map(|at| changed(*at)).collect();
    let halted: Vec<_> = places.iter().copied().filter(|_| moved.is_some() || is_said(kind, &said)).collect();
    memory.replace(kind.key(), changes, &limits)?;
    let moving = moved.and_then(|(_, moving)| moving);
    // Wherever it was on its way to, it is on this one now, or on none.
    halted.into_iter().for_each(|at| memory.set_moving(kind.key(), at, moving.clone()));
    Ok(synthesize(setting.invention, way.action, request, setting.region, setting.now))
}

/// Whether a request says in which state a resource is to be.
fn is_said(kind: &Known, said: &str) -> bool {
    kind.kind.states.as_ref().is_some_and(|states| json::member(said, states.member).is_some())
}
