//! Ending resources: those that are there, and that nothing is in.

use std::borrow::Cow;
use std::collections::HashMap;

use tc3_spec::{DynRecord, Naming};

use super::fresh::begin;
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
    let mut along = Vec::new();
    for (child, member) in kind.children() {
        let found = Within { kind, places: &places, member }.of(&child, memory)?;
        along.push((child.key(), found));
    }
    memory.remove(kind.key(), &places);
    along.iter().for_each(|(key, places)| memory.remove(*key, places));
    Ok(synthesize(setting.invention, way.action, request, setting.region, setting.now))
}

/// What is in resources that are about to end, by the member that says so.
struct Within<'a> {
    kind: &'a Known,
    places: &'a [u64],
    member: &'static str,
}

impl Within<'_> {
    /// What a fresh world has in them, which goes along. Refuses to end what something is in that a request made.
    fn of(&self, child: &Known, memory: &Memory) -> Result<Vec<u64>, Failure> {
        let (Some(store), Some(others)) = (memory.look(self.kind.key()), memory.look(child.key())) else {
            return Ok(Vec::new());
        };
        let items = self.places.iter().filter_map(|at| store.item(*at));
        let items: HashMap<_, _> = items.map(|item| (&*item.id, item)).collect();
        let mut along = Vec::new();
        for other in others.items() {
            let Some(item) = self.id(other).and_then(|id| items.get(&*id).copied()) else { continue };
            match scope::agree(&item.scope, &other.scope) {
                true if other.is_made => return Err(refused::in_use(self.kind, &item.id, child, &other.id)),
                true => along.push(other.at),
                false => {}
            }
        }
        Ok(along)
    }

    /// What another is in. Whatever makes it says so; of what a fresh world has, it may stand in the resource alone.
    fn id<'i>(&self, other: &'i Item) -> Option<Cow<'i, str>> {
        let scoped =
            other.scope.iter().find(|(name, _)| &**name == self.member).map(|(_, value)| Cow::Borrowed(&**value));
        let told = || json::member(&other.text, self.member).map(|text| Cow::Owned(json::unquoted(text)));
        scoped.or_else(|| if other.is_made { None } else { told() })
    }
}
