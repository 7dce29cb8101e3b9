//! What a fresh world has: made up when somebody first looks, as it would be for whoever looks only once, and kept from then on.

use std::collections::HashSet;

use super::json;
use super::kept::{Item, Memory};
use super::scope::{self, Scope};
use super::transition;
use super::ways::Known;
use crate::behaviour::synthesize::{Setting, whole};
use crate::behaviour::world::World;
use crate::failure::Failure;

/// Sees to it that what a fresh world has of a kind is there, in the scope that a request is about, and all that was to become of
/// others by now. There is nothing in what a request made, and nothing of what a world began with.
pub(super) fn begin(kind: &Known, scope: &Scope, setting: Setting<'_>, world: &mut World) -> Result<(), Failure> {
    transition::pass(kind, setting.now, world);
    let key = kind.key();
    let limits = world.limits().clone();
    let memory = Memory::of(world);
    if memory.store(key).has_begun_in(scope) {
        return Ok(());
    }
    let is_empty = setting.begins_empty || memory.store(key).is_whole || is_in_nothing(kind, scope, memory);
    if is_empty {
        // Where there is no room to note that, it is empty all the same.
        let _ = memory.begin(key, scope, Vec::new(), &limits);
        return Ok(());
    }
    let items = made_up(kind, scope, setting, memory);
    memory.begin(key, scope, items, &limits)
}

/// What a fresh world has of a kind in a scope.
fn made_up(kind: &Known, scope: &Scope, setting: Setting<'_>, memory: &Memory) -> Vec<Item> {
    // A request for the list in that scope, and for nothing else.
    let request = scope::record(kind.list.request, scope);
    let answer = whole(setting, kind.list, kind.main(), &request);
    let texts = json::at(&answer, kind.listing.items).and_then(json::elements).unwrap_or_default();
    let mut ids = HashSet::new();
    let item = |text: &str| {
        let id = json::member(text, kind.listing.id).map(json::unquoted)?;
        let is_new = memory.look(kind.key())?.find(&id, scope).is_none() && ids.insert(id.clone());
        let (id, text) = (id.into(), text.into());
        is_new.then(|| Item { at: 0, id, text, scope: scope.clone(), is_made: false, moving: None })
    };
    texts.into_iter().filter_map(item).collect()
}

/// Whether a request made what this is in, or a world began with it; or it is known what there is of that, and it is not among it.
fn is_in_nothing(kind: &Known, scope: &Scope, memory: &Memory) -> bool {
    kind.kind.parents.iter().any(|parent| {
        let Some(of) = kind.parent(parent) else { return false };
        let Some(store) = memory.look(of.key()) else { return false };
        let Some((_, id)) = scope.iter().find(|(name, _)| &**name == parent.member) else { return store.is_whole };
        match store.find(id, scope) {
            Some(found) => found.is_made,
            None => store.is_whole || store.has_begun_where(scope),
        }
    })
}
