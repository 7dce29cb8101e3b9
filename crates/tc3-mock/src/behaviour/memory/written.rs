//! How it is written down, to be read again: by service, version and kind, the resources as their lists show them. A change has
//! what was made or changed, and what is gone.

use serde::de::DeserializeOwned;
use serde_json::json;
use tc3::record;
use tc3_spec::{DynRecord, Object, ServiceEntry, catalogue};

use super::answered::Answer;
use super::json;
use super::kept::{Item, Memory, Store};
use super::moving::Moving;
use super::scope::Scope;
use super::ways::{KindKey, Known};
use crate::answer::record::masked;
use crate::behaviour::world::World;
use crate::behaviour::world::slot::{Count, MAX_SHOWN, Shown, State};

impl State for Memory {
    fn write(&self, text: &mut Vec<u8>) -> serde_json::Result<()> {
        let kinds = self.stores.iter().map(|(key, store)| (*key, of_store(store, store.items().iter(), &[])));
        text.extend_from_slice(written(kinds, self.answered.all()).as_bytes());
        Ok(())
    }

    fn write_change(&mut self, text: &mut Vec<u8>) -> serde_json::Result<bool> {
        let changed = self.stores.iter().filter_map(|(key, store)| Some((*key, change(store)?)));
        let changed: Vec<_> = changed.collect();
        let is_any = !changed.is_empty() || self.answered.unwritten().next().is_some();
        if is_any {
            text.extend_from_slice(written(changed.into_iter(), self.answered.unwritten()).as_bytes());
        }
        self.settle();
        Ok(is_any)
    }

    fn settle(&mut self) {
        self.answered.settle();
        for store in self.stores.values_mut() {
            store.changed.clear();
            store.gone.clear();
            store.has_begun = false;
        }
    }

    fn kinds(&self) -> Vec<Count> {
        let count = |(key, store): (&KindKey, &Store)| Count {
            kind: name_of(*key),
            count: store.items().len(),
            made: store.items().iter().filter(|item| item.is_made).count(),
            bytes: store.bytes(),
        };
        self.stores.iter().map(count).collect()
    }

    fn resources(&self, kind: &str, offset: usize, limit: usize) -> Option<Vec<Shown>> {
        let (key, store) = self.stores.iter().find(|(key, _)| name_of(**key) == kind)?;
        let object = item_of(key)?;
        let items = store.items().iter().skip(offset).take(limit);
        Some(items.map(|item| shown(item, object)).collect())
    }
}

/// What an item of the list of a kind is.
fn item_of((service, version, name): &KindKey) -> Option<&'static Object> {
    let service = catalogue().service_version(service, version)?;
    let kind = service.kinds().iter().find(|kind| kind.name == *name)?;
    Known::of(kind, service).map(|known| known.item)
}

fn shown(item: &Item, object: &'static Object) -> Shown {
    let mut record = DynRecord::new(object);
    // What is kept was written by the spec, or checked by it.
    let json = record::decode(&mut record, item.text.as_bytes()).ok().and_then(|_| masked(&record, MAX_SHOWN));
    Shown { id: item.id.to_string(), is_made: item.is_made, json }
}

fn written<'a>(kinds: impl Iterator<Item = (KindKey, String)>, answered: impl Iterator<Item = &'a Answer>) -> String {
    let named: Vec<_> = kinds.map(|(key, text)| (name_of(key), text)).collect();
    let kinds = json::object(named.iter().map(|(name, text)| (name.as_str(), text)));
    let answered = answered
        .map(|Answer { key: (action, token), hash, text }| json!([name_of(*action), token, hash, text]).to_string());
    json::object([("kinds", kinds), ("answered", json::list(answered))])
}

fn name_of((service, version, name): KindKey) -> String {
    format!("{service}/{version}/{name}")
}

/// What changed; none if nothing did.
fn change(store: &Store) -> Option<String> {
    if store.changed.is_empty() && store.gone.is_empty() && !store.has_begun {
        return None;
    }
    Some(of_store(store, store.changed.iter().filter_map(|at| store.item(*at)), &store.gone))
}

fn of_store<'a>(store: &Store, items: impl Iterator<Item = &'a Item>, gone: &[u64]) -> String {
    let items = items.map(|item| {
        let head = json!({"at": item.at, "in": pairs(&item.scope), "made": item.is_made}).to_string();
        let head = json::with(&head, "resource", &item.text);
        match &item.moving {
            Some(moving) => json::with(&head, "moves", &moving.written()),
            None => head,
        }
    });
    let begun = json!(store.begun().map(pairs).collect::<Vec<_>>()).to_string();
    let (next, items, gone) = (store.next().to_string(), json::list(items), json!(gone).to_string());
    let mut members = vec![("next", next), ("begun", begun), ("resources", items), ("gone", gone)];
    members.extend(store.is_whole.then(|| ("whole", "true".to_owned())));
    json::object(members)
}

fn pairs(scope: &Scope) -> Vec<(&str, &str)> {
    scope.iter().map(|(name, value)| (&**name, &**value)).collect()
}

/// Reads what was written, whole or a change. What is wrong is told.
pub(crate) fn read(world: &mut World, text: &str) -> Result<(), String> {
    let [kinds, answered] = fields(text, ["kinds", "answered"])?;
    for (name, text) in json::members(kinds.unwrap_or("{}")).ok_or("kinds: expected an object")? {
        read_kind(world, name, text).map_err(|problem| format!("{name}: {problem}"))?;
    }
    let memory = Memory::of(world);
    for (name, token, hash, text) in value::<Vec<(Box<str>, Box<str>, u64, Box<str>)>>("answered", answered)? {
        let (service, action) = service_and_name(&name)?;
        let action = service.actions().find(|known| *known == action).ok_or_else(|| format!("{name} is no action"))?;
        let key = ((service.short_name(), service.version(), action), token);
        memory.answered.keep(Answer { key, hash, text });
    }
    Ok(())
}

fn read_kind(world: &mut World, name: &str, text: &str) -> Result<(), String> {
    let (service, kind) = service_and_name(name)?;
    let kind = service.kinds().iter().find(|known| known.name == kind);
    let kind = kind.ok_or_else(|| format!("{} has no such kind", service.name()))?;
    let listing = kind.lists.first().ok_or("it has no list")?;
    let list = service.action(listing.action).and_then(|action| action.response.member_at(listing.items));
    let item = list.and_then(|list| list.object()).ok_or("it has no list")?;
    let key = (service.short_name(), service.version(), kind.name);
    let [next, begun, resources, gone, whole] = fields(text, ["next", "begun", "resources", "gone", "whole"])?;
    let limits = world.limits().clone();
    let memory = Memory::of(world);
    for scope in value::<Vec<Pairs>>("begun", begun)? {
        memory.note_begun(key, scope.into());
    }
    if value::<bool>("whole", whole)? {
        memory.note_whole(key);
    }
    let mut gone = value::<Vec<u64>>("gone", gone)?;
    gone.sort_unstable();
    memory.remove(key, &gone);
    for text in list_of("resources", resources)? {
        let [at, within, is_made, text, moves] = fields(text, ["at", "in", "made", "resource", "moves"])?;
        let (at, scope) = (number("at", at)?, value::<Pairs>("in", within)?.into());
        let (text, is_made) = (text.ok_or("resource is missing")?, value::<bool>("made", is_made)?);
        let (id, store) = (checked(text, item, listing.id)?, memory.store(key));
        let at = at.unwrap_or(store.next());
        // What is changed is written again, in its place.
        if store.find(&id, &scope).is_some_and(|known| known.at != at) {
            return Err(format!("there are two of the id {id}"));
        }
        let state = kind.states.as_ref().map(|states| states.member);
        let moving = moves.map(|moves| Moving::read(moves, item, state)).transpose()?;
        let item = Item { at, id: id.into(), text: text.into(), scope, is_made, moving };
        memory.put(key, item, &limits).map_err(|failure| failure.message().to_owned())?;
    }
    let next = number("next", next)?.unwrap_or_default();
    memory.store(key).skip_to(next);
    memory.admit(0, 0, &limits).map_err(|failure| failure.message().to_owned())
}

/// Names with values.
type Pairs = Vec<(Box<str>, Box<str>)>;

/// The texts of these members of an object, which has no others.
fn fields<'t, const N: usize>(text: &'t str, names: [&str; N]) -> Result<[Option<&'t str>; N], String> {
    let members = json::members(text).ok_or_else(|| format!("expected an object with {}", names.join(", ")))?;
    if let Some((unknown, _)) = members.iter().find(|(name, _)| !names.contains(name)) {
        return Err(format!("{unknown} is not known; there is {}", names.join(", ")));
    }
    Ok(names.map(|name| members.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)))
}

/// What a member says; the default where it is not there.
fn value<T: Default + DeserializeOwned>(name: &str, text: Option<&str>) -> Result<T, String> {
    text.map_or_else(|| Ok(T::default()), |text| serde_json::from_str(text).map_err(|error| format!("{name}: {error}")))
}

/// The number that a member says of how many were made.
fn number(name: &str, text: Option<&str>) -> Result<Option<u64>, String> {
    /// So many were never made.
    const END: u64 = 1 << 53;

    match value::<Option<u64>>(name, text)? {
        Some(number) if number >= END => Err(format!("{name}: expected a number below {END}, found {number}")),
        number => Ok(number),
    }
}

fn list_of<'t>(name: &str, text: Option<&'t str>) -> Result<Vec<&'t str>, String> {
    json::elements(text.unwrap_or("[]")).ok_or_else(|| format!("{name}: expected a list"))
}

/// A version of a service, and what stands behind it.
fn service_and_name(name: &str) -> Result<(&'static ServiceEntry, &str), String> {
    let mut parts = name.splitn(3, '/');
    let (Some(service), Some(version), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(format!("{name}: expected SERVICE/VERSION/NAME"));
    };
    let service = catalogue().service_version(service, version);
    service.map(|service| (service, rest)).ok_or_else(|| format!("{name}: there is no such version of a service"))
}

/// The id of a resource that has what its kind has, and nothing else.
fn checked(text: &str, item: &'static Object, id: &str) -> Result<String, String> {
    let members = json::members(text).ok_or_else(|| format!("expected a resource, found {text:.40}"))?;
    if let Some((unknown, _)) = members.iter().find(|(name, _)| item.member(name).is_none()) {
        return Err(format!("a {} has no member {unknown}", item.name));
    }
    record::decode(&mut DynRecord::new(item), text.as_bytes()).map_err(|error| error.to_string())?;
    json::member(text, id).map(json::unquoted).ok_or_else(|| format!("a resource has no {id}"))
}
