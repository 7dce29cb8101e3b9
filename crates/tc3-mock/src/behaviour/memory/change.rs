//! Changing resources: members of the request that a resource has as well.

use tc3_spec::{DynRecord, Naming};

use super::fresh::begin;
use super::json;
use super::kept::Memory;
use super::refused;
use super::scope;
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
    let memory = Memory::of(world);
    // All of them are there, or none is changed.
    let places = refused::all(kind, memory, &scope::scalars(request, naming.by), &scope)?;
    let store = memory.store(kind.key());
    let changed = |at: u64| {
        let item = store.item(at)?;
        let text = json::overlaid(&item.text, kind.item, &said, way.action.request);
        // What tells it apart it keeps, whatever else has that name in the request.
        let id = json::member(&item.text, kind.listing.id)?;
        Some((at, json::with(&text, kind.listing.id, id)))
    };
    let changes = places.into_iter().filter_map(changed).collect();
    memory.replace(kind.key(), changes, &limits)?;
    Ok(synthesize(setting.invention, way.action, request, setting.region, setting.now))
}
