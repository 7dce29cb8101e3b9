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

use std::collections::HashSet;

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

/// What is put, in order, and of which kinds that is all there is.
#[derive(Default)]
struct Population {
    kinds: Vec<KindKey>,
    items: Vec<(KindKey, Item)>,
    /// What is in something else: which line says so, of which kind that is, its id, and where it is.
    within: Vec<(usize, Known, String, Scope)>,
    ids: HashSet<(KindKey, Box<str>, Scope)>,
}

/// Puts resources into a world, behind those that are there. Of their kinds, and of what is in them, nothing is made up from then on.
/// What is wrong is told with its line, and then none is put.
pub(crate) fn populate(text: &str, setting: Setting<'_>, world: &mut World) -> Result<(), String> {
    let mut population = Population::default();
    let kinds = json::checked(text).map_err(|error| format!("line {}: {error}", error.line()))?;
    for (name, list) in kinds.ok_or("line 1: expected an object with kinds of resources, such as vpc/Vpc")? {
        let at = |problem: String| format!("line {}: {problem}", line(text, name));
        let (service, kind) = named(name).map_err(at)?;
        let known = Known::of(kind, service).ok_or_else(|| at(format!("{name}: it cannot be kept")))?;
        let making = kind.makes.first().and_then(|making| service.action(making.action));
        let making = making.ok_or_else(|| at(format!("{name}: nothing makes it")))?;
        let list = json::elements(list).ok_or_else(|| at(format!("{name}: expected a list of resources")))?;
        population.kinds.push(known.key());
        for one in list {
            let (line, number) = (line(text, one), population.items.len() as u64);
            let added = population.add(&known, making, one, (line, number), setting, world);
            added.map_err(|problem| format!("line {line}: {name}: {problem}"))?;
        }
    }
    population.see_parents(setting, world)?;
    population.keep(world)
}

impl Population {
    fn add(
        &mut self,
        kind: &Known,
        making: &'static Action,
        said: &str,
        (line, number): (usize, u64),
        setting: Setting<'_>,
        world: &mut World,
    ) -> Result<(), String> {
        let members = json::members(said).ok_or("expected an object with members of the resource")?;
        let scope = said_scope(kind, &members)?;
        let own = own(kind, &members)?;
        let own = json::members(&own).unwrap_or_default();
        for parent in &kind.kind.parents {
            let id = scope.iter().find(|(name, _)| &**name == parent.member).map(|(_, id)| id.to_string());
            self.within.extend(id.zip(kind.parent(parent)).and_then(|(id, of)| {
                let of = Known::of(of.kind, of.service)?;
                let within = of.scope.iter();
                let within = within.filter_map(|name| scope.iter().find(|(known, _)| &**known == *name).cloned());
                let within = within.collect();
                Some((line, of, id, within))
            }));
        }
        let chosen = members.iter().find(|(name, _)| *name == kind.listing.id).map(|(_, id)| json::unquoted(id));
        let request = scope::record(making.request, &scope);
        let draft = Draft { kind, action: making, request: &request, chosen: chosen.as_deref(), others: number };
        let is_put = |id: &str| self.ids.contains(&(kind.key(), id.into(), scope.clone()));
        let is_taken = |store: &Store, id: &str| store.find(id, &scope).is_some() || is_put(id);
        let (id, text) = draft.made_up(is_taken, setting, world).ok_or_else(|| match &chosen {
            Some(id) => format!("there are two of the id {id}"),
            None => "no id was found for it".to_owned(),
        })?;
        let mut of_item = json::members(&text).unwrap_or_default();
        let id_text = json::scalar(kind.item, kind.listing.id, &id).unwrap_or_else(|| json::quoted(&id));
        own.iter().for_each(|(name, value)| json::put(&mut of_item, name, value));
        json::put(&mut of_item, kind.listing.id, &id_text);
        let (text, id): (_, Box<str>) = (json::object(of_item).into(), id.into());
        self.ids.insert((kind.key(), id.clone(), scope.clone()));
        self.items.push((kind.key(), Item { at: 0, id, text, scope, is_made: true, moving: None }));
        Ok(())
    }

    /// Refuses what is in something that is neither there nor put.
    fn see_parents(&self, setting: Setting<'_>, world: &mut World) -> Result<(), String> {
        for (line, of, id, scope) in &self.within {
            let is_put = self.items.iter().any(|(key, item)| *key == of.key() && *item.id == **id);
            if is_put {
                continue;
            }
            begin(of, scope, setting, world).map_err(|failure| format!("line {line}: {}", failure.message()))?;
            if Memory::of(world).store(of.key()).find(id, scope).is_none() {
                return Err(format!("line {line}: there is no {} {id}", of.kind.name));
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

/// The line that a part of a text is in.
fn line(text: &str, part: &str) -> usize {
    let offset = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
