//! What a fresh world has: made up when somebody first looks, as it would be for whoever looks only once, and kept from then on.

use std::collections::HashSet;

use tc3::record;
use tc3_spec::{DynRecord, Kind, Object};

use super::json;
use super::kept::{Item, Memory};
use super::scope::Scope;
use super::ways::Known;
use crate::behaviour::synthesize::{Setting, whole};
use crate::behaviour::world::World;
use crate::failure::Failure;

/// Sees to it that what a fresh world has of a kind is there, in the scope that a request is about. There is nothing in what a
/// request made.
pub(super) fn begin(kind: &Known, scope: &Scope, setting: Setting<'_>, world: &mut World) -> Result<(), Failure> {
    let key = kind.key();
    let limits = world.limits().clone();
    let memory = Memory::of(world);
    if memory.store(key).has_begun_in(scope) {
        return Ok(());
    }
    if setting.begins_empty || is_in_made(kind, scope, memory) {
        // Where there is no room to note that, it is empty all the same.
        let _ = memory.begin(key, scope, Vec::new(), &limits);
        return Ok(());
    }
    let answer = whole(setting, kind.list, kind.main(), &request(kind, scope));
    let texts = json::at(&answer, kind.listing.items).and_then(json::elements).unwrap_or_default();
    let mut ids = HashSet::new();
    let item = |text: &str| {
        let id = json::member(text, kind.listing.id).map(unquoted)?;
        let is_new = memory.look(key)?.find(&id, scope).is_none() && ids.insert(id.clone());
        is_new.then(|| Item { at: 0, id: id.into(), text: text.into(), scope: scope.clone(), is_made: false })
    };
    let items = texts.into_iter().filter_map(item).collect();
    memory.begin(key, scope, items, &limits)
}

/// Whether a request made what this is in.
fn is_in_made(kind: &Known, scope: &Scope, memory: &Memory) -> bool {
    kind.kind.parents.iter().any(|parent| {
        let value = scope.iter().find(|(name, _)| &**name == parent.member).map(|(_, value)| value);
        let found = value.zip(kind.parent(parent)).and_then(|(value, of)| memory.look(of.key())?.find(value, scope));
        found.is_some_and(|found| found.is_made)
    })
}

/// A request for the list in a scope, and for nothing else.
fn request(kind: &Known, scope: &Scope) -> DynRecord {
    let object = kind.list.request;
    let members = scope.iter().filter_map(|(name, value)| Some((&**name, scalar(object, name, value)?)));
    let mut request = DynRecord::new(object);
    // It has what the same request had, and so fits.
    let _ = record::decode(&mut request, json::object(members).as_bytes());
    request
}

/// A scalar as a member of this name has it in JSON; none where the object has no such member, or one for numbers alone.
pub(super) fn scalar(object: &Object, name: &str, value: &str) -> Option<String> {
    match object.member(name)?.kind.element() {
        Kind::Text(_) => Some(json::quoted(value)),
        _ => value.bytes().all(|digit| digit.is_ascii_digit()).then(|| value.to_owned()),
    }
}

/// The scalar that a JSON text is, as text.
pub(super) fn unquoted(text: &str) -> String {
    serde_json::from_str::<String>(text).unwrap_or_else(|_| text.to_owned())
}
