//! Changing resources: members of the request that a resource has as well, and the state that an action moves it to.

use tc3_spec::{DynRecord, Naming};

use super::fresh::begin;
use super::json;
use super::kept::Memory;
use super::refused;
use super::scope;
use super::transition;
use super::ways::Way;
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
    let said = json::members(&said).unwrap_or_default();
    let memory = Memory::of(world);
    // All of them are there, or none is changed.
    let places = refused::all(kind, memory, &scope::scalars(request, naming.by), &scope)?;
    let store = memory.store(kind.key());
    let moved =
        transition::moved_by(way).and_then(|states| transition::first(kind, states, setting.paces, setting.now));
    let moved = moved.and_then(|(state, moving)| Some((transition::member(kind, state)?, moving)));
    let changed = |at: u64| {
        let mut members = json::members(&store.item(at)?.text)?;
        let id = members.iter().find(|(name, _)| *name == kind.listing.id).map(|(_, id)| *id)?;
        json::overlay(&mut members, kind.item, &said, way.action.request);
        if let Some(((name, state), _)) = &moved {
            json::put(&mut members, name, state);
        }
        // What tells it apart it keeps, whatever else has that name in the request.
        json::put(&mut members, kind.listing.id, id);
        Some((at, json::object(members)))
    };
    let changes = places.iter().filter_map(|at| changed(*at)).collect();
    memory.replace(kind.key(), changes, &limits)?;
    if moved.is_some() || transition::is_said(kind, &said, way.action.request) {
        // Wherever it was on its way to, it is on this one now, or on none.
        let moving = moved.and_then(|(_, moving)| moving);
        places.into_iter().for_each(|at| memory.set_moving(kind.key(), at, moving.clone()));
    }
    Ok(synthesize(setting.invention, way.action, request, setting.region, setting.now))
}
