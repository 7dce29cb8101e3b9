//! Changing resources: members of the request that a resource has as well.

use tc3::record;
use tc3_spec::{DynRecord, Naming};

use super::fresh::begin;
use super::json;
use super::kept::Memory;
use super::refused;
use super::scope;
use super::ways::Way;
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
    let said = record::encode(request).unwrap_or_default();
    let memory = Memory::of(world);
    // All of them are there, or none is changed.
    let places = refused::all(kind, memory, &scope::scalars(request, naming.by), &scope)?;
    for at in places {
        let Some(text) = memory.store(kind.key()).item(at).map(|item| &item.text) else { continue };
        let changed = json::overlaid(text, kind.item, &said, way.action.request);
        memory.replace(kind.key(), at, changed, &limits)?;
    }
    Ok(synthesize(setting.invention, way.action, request, setting.region, setting.now))
}
