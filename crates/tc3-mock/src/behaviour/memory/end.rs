//! Ending resources: those that are there, and that nothing is in.

use tc3_spec::{DynRecord, Naming};

use super::fresh::{begin, unquoted};
use super::json;
use super::kept::{Item, Memory};
use super::refused;
use super::scope;
use super::ways::{Known, Way};
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
    let memory = Memory::of(world);
    // All of them are there, or none is ended.
    let places = refused::all(kind, memory, &scope::scalars(request, naming.by), &scope)?;
    for at in &places {
        let Some(item) = memory.look(kind.key()).and_then(|store| store.item(*at)) else { continue };
        if let Some((child, id)) = child(kind, item, memory) {
            return Err(refused::in_use(kind, &item.id, &child, &id));
        }
    }
    places.into_iter().for_each(|at| memory.remove(kind.key(), at));
    Ok(synthesize(setting.invention, way.action, request, setting.region, setting.now))
}

/// What a request made in a resource, by its kind and id. What a fresh world has in it goes along.
fn child(kind: &Known, item: &Item, memory: &Memory) -> Option<(String, String)> {
    kind.children().into_iter().find_map(|(child, member)| {
        let is_in = |other: &&Item| {
            let scoped = other.scope.iter().find(|(name, _)| &**name == member).map(|(_, value)| value.to_string());
            let told = || json::member(&other.text, member).map(unquoted);
            other.is_made && scoped.or_else(told).as_deref() == Some(&*item.id)
        };
        let found = memory.look(child.key())?.items().iter().find(is_in)?;
        Some((child.kind.name.to_owned(), found.id.to_string()))
    })
}
