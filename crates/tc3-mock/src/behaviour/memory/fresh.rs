//! What a fresh world has: made up when somebody first looks, as it would be for whoever looks only once, and kept from then on.

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
    let name = scope.iter().map(|(_, value)| &**value).collect::<Vec<_>>().join("\n");
    if Memory::of(world).store(key).begun.contains(name.as_str()) {
        return Ok(());
    }
    let is_empty = setting.begins_empty || is_in_made(kind, scope, Memory::of(world));
    let answer = (!is_empty).then(|| whole(setting, kind.list, kind.main(), &request(kind, scope)));
    let list = answer.as_deref().and_then(|answer| json::at(answer, kind.listing.items));
    let texts = list.and_then(json::elements).unwrap_or_default();
    let limits = world.limits().clone();
    let memory = Memory::of(world);
    let store = memory.store(key);
    store.begun.insert(name.into());
    store.has_begun = true;
    for text in texts {
        let store = memory.store(key);
        let Some(id) = json::member(text, kind.listing.id).map(unquoted) else { continue };
        if store.find(&id, scope).is_none() {
            let at = store.next();
            let item = Item { at, id: id.into(), text: text.into(), scope: scope.clone(), is_made: false };
            memory.add(key, item, &limits)?;
        }
    }
    Ok(())
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
