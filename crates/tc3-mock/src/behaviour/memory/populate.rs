//! What a user puts into a world: resources by kind, each with what is said of it. The rest is made up, as for what a request
//! makes.
//!
//! ```json
//! {
//!   "vpc/Vpc": [{"VpcId": "vpc-0000prod", "VpcName": "production"}],
//!   "vpc/Subnet": [{"VpcId": "vpc-0000prod", "CidrBlock": "10.0.1.0/24"}]
//! }
//! ```
//!
//! All of it is read and checked before any is kept.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use tc3::record;
use tc3_spec::{Action, DynRecord};

use super::draft::Draft;
use super::fresh::begin;
use super::json;
use super::kept::{Item, Memory, Store};
use super::scope::{self, Scope};
use super::ways::{KindKey, Known, named};
use crate::behaviour::synthesize::Setting;
use crate::behaviour::world::World;

/// Puts resources into a world, behind those that are there. Of their kinds, and of what is in them, nothing is made up from then on.
/// What is wrong is told with its line, and then none is put.
pub(crate) fn populate(text: &str, setting: Setting<'_>, world: &mut World) -> Result<(), String> {
    let mut population = Population::default();
    let kinds = json::checked(text).map_err(|error| format!("line {}: {error}", error.line()))?;
    for (name, list) in kinds.ok_or("line 1: expected an object with kinds of resources, such as vpc/Vpc")? {
        let at = |part: &str, problem: String| format!("line {}: {problem}", line(text, part));
        let kind = Put::named(name).map_err(|problem| at(name, problem))?;
        let list = json::elements(list).ok_or_else(|| at(name, format!("{name}: expected a list of resources")))?;
        population.kinds.push(kind.known.key());
        for one in list {
            let added = population.add(&kind, one, setting, world);
            added.map_err(|problem| at(one, format!("{name}: {problem}")))?;
        }
    }
    let seen = population.see_parents(setting, world);
    seen.map_err(|(said, problem)| format!("line {}: {problem}", line(text, said)))?;
    population.keep(world)
}

/// A kind of which resources are put.
struct Put {
    known: Known,
    making: &'static Action,
    /// The kinds of what they are in, each with the member that says which.
    parents: Vec<(&'static str, Arc<Known>)>,
}

impl Put {
    fn named(name: &str) -> Result<Self, String> {
        let (service, kind) = named(name)?;
        let known = Known::of(kind, service).ok_or_else(|| format!("{name}: it cannot be kept"))?;
        let making = kind.makes.first().and_then(|making| service.action(making.action));
        let making = making.ok_or_else(|| format!("{name}: nothing makes it"))?;
        let parents = kind.parents.iter().filter_map(|parent| Some((parent.member, known.parent(parent)?)));
        let parents = parents.collect();
        Ok(Self { known, making, parents })
    }
}

/// What is put, in order, and of which kinds that is all there is.
#[derive(Default)]
struct Population<'t> {
    kinds: Vec<KindKey>,
    items: Vec<(KindKey, Item)>,
    /// In which scopes those are that are put, by their kinds and ids.
    scopes: HashMap<KindKey, HashMap<Box<str>, HashSet<Scope>>>,
    within: Vec<Within<'t>>,
}

/// What a resource is in.
struct Within<'t> {
    /// What is said of the resource.
    said: &'t str,
    of: Arc<Known>,
    id: String,
    scope: Scope,
}

impl<'t> Population<'t> {
    fn add(&mut self, kind: &Put, said: &'t str, setting: Setting<'_>, world: &mut World) -> Result<(), String> {
        let Put { known, making, .. } = kind;
        let members = json::members(said).ok_or("expected an object with members of the resource")?;
        let scope = said_scope(known, &members)?;
        let own = own(known, &members)?;
        self.note_parents(kind, said, &scope);
        let chosen = members.iter().find(|(name, _)| *name == known.listing.id).map(|(_, id)| json::unquoted(id));
        let (request, others) = (scope::record(making.request, &scope), self.items.len() as u64);
        let draft = Draft { kind: known, action: making, request: &request, chosen: chosen.as_deref(), others };
        let is_put = |id: &str| self.scopes_of(known, id).is_some_and(|scopes| scopes.contains(&scope));
        let is_taken = |store: &Store, id: &str| store.find(id, &scope).is_some() || is_put(id);
        let (id, text) = draft.made_up(is_taken, setting, world).ok_or_else(|| match &chosen {
            Some(id) => format!("there are two of the id {id}"),
            None => "no id was found for it".to_owned(),
        })?;
        let (text, id): (_, Box<str>) = (written(&text, &own, &id, known).into(), id.into());
        let ids = self.scopes.entry(known.key()).or_default();
        ids.entry(id.clone()).or_default().insert(scope.clone());
        self.items.push((known.key(), Item { at: 0, id, text, scope, is_made: true, moving: None }));
        Ok(())
    }

    /// Notes what a resource is in, to be looked for when all of them are known.
    fn note_parents(&mut self, kind: &Put, said: &'t str, scope: &Scope) {
        let find = |wanted: &str| scope.iter().find(|(name, _)| &**name == wanted).cloned();
        for (member, of) in &kind.parents {
            let Some((_, id)) = find(member) else { continue };
            let scope = of.scope.iter().filter_map(|name| find(name)).collect();
            self.within.push(Within { said, of: Arc::clone(of), id: id.into(), scope });
        }
    }

    fn scopes_of(&self, kind: &Known, id: &str) -> Option<&HashSet<Scope>> {
        self.scopes.get(&kind.key())?.get(id)
    }

    /// Refuses what is in something that is neither there nor put, with what was said of it.
    fn see_parents(&self, setting: Setting<'_>, world: &mut World) -> Result<(), (&'t str, String)> {
        for Within { said, of, id, scope } in &self.within {
            // Most say all of where it is: then it is not looked for among all of its name.
            let is_there = |scopes: &HashSet<Scope>| {
                scopes.contains(scope) || scopes.iter().any(|known| scope::agree(known, scope))
            };
            if self.scopes_of(of, id).is_some_and(is_there) {
                continue;
            }
            begin(of, scope, setting, world).map_err(|failure| (*said, failure.message().to_owned()))?;
            if Memory::of(world).store(of.key()).find(id, scope).is_none() {
                return Err((said, format!("there is no {} {id}", of.kind.name)));
            }
        }
        Ok(())
    }

    fn keep(self, world: &mut World) -> Result<(), String> {
        let limits = world.limits().clone();
        let memory = Memory::of(world);
        let bytes = self.items.iter().map(|(_, item)| item.bytes()).sum();
        memory.admit(self.items.len(), bytes, &limits).map_err(|failure| failure.message().to_owned())?;
        self.kinds.into_iter().for_each(|kind| memory.note_whole(kind));
        for (kind, item) in self.items {
            // All of them have room.
            memory.add(kind, vec![item], &limits).map_err(|failure| failure.message().to_owned())?;
        }
        Ok(())
    }
}

/// Where a resource is, which has to be said of each.
fn said_scope(kind: &Known, members: &[(&str, &str)]) -> Result<Scope, String> {
    let said = |name: &&'static str| {
        let value = members.iter().find(|(known, _)| known == name).map(|(_, value)| json::unquoted(value));
        let value = value.ok_or_else(|| format!("{name} is missing, which says where it is"))?;
        Ok(((*name).into(), value.into()))
    };
    kind.scope.iter().map(said).collect()
}

/// What is said of a resource that its list shows, as its types have it.
fn own(kind: &Known, members: &[(&str, &str)]) -> Result<String, String> {
    let is_own = |name: &str| kind.item.member(name).is_some();
    let is_scope = |name: &str| kind.scope.contains(&name);
    if let Some((unknown, _)) = members.iter().find(|(name, _)| !is_own(name) && !is_scope(name)) {
        let known = kind.item.members.iter().map(|member| member.name).chain(kind.scope.iter().copied());
        let hint = tc3_spec::nearest(unknown, known).map(|name| format!("; the nearest is {name}"));
        return Err(format!("it has no member {unknown}{}", hint.unwrap_or_default()));
    }
    let text = json::object(members.iter().copied().filter(|(name, _)| is_own(name)));
    let mut own = DynRecord::new(kind.item);
    record::decode(&mut own, text.as_bytes()).map_err(|error| error.to_string())?;
    record::encode(&own).map_err(|error| error.to_string())
}

/// A resource that was made up, with what is said of it and its id.
fn written(text: &str, own: &str, id: &str, kind: &Known) -> String {
    let id = json::scalar(kind.item, kind.listing.id, id).unwrap_or_else(|| json::quoted(id));
    let mut members = json::members(text).unwrap_or_default();
    let own = json::members(own).unwrap_or_default();
    own.iter().for_each(|(name, value)| json::put(&mut members, name, value));
    json::put(&mut members, kind.listing.id, &id);
    json::object(members)
}

/// The line that a part of a text is in.
fn line(text: &str, part: &str) -> usize {
    let offset = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
