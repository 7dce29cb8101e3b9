//! Making resources: what the request says is taken over, and the rest made up.

use sha2::{Digest, Sha256};
use tc3::CLIENT_TOKEN;
use tc3::record::{self, View};
use tc3_spec::{DynRecord, Kind, Making, Member, Object};

use super::answered::{self, Answer};
use super::draft::{Draft, through};
use super::fresh::begin;
use super::json;
use super::kept::{Item, Memory, Store};
use super::moving::Moving;
use super::refused;
use super::scope::{self, Scope};
use super::tags;
use super::transition;
use super::ways::{Known, Way};
use crate::answer::record::without_secrets;
use crate::behaviour::synthesize::{Setting, synthesize};
use crate::behaviour::world::World;
use crate::failure::Failure;

/// How many one request makes at most. Few services make more at once.
const MOST: usize = 100;

/// Members with their values, and what they are members of.
type Said<'a> = (&'a [(&'a str, &'a str)], &'static Object);

/// A resource that is about to be kept.
struct Made {
    id: String,
    text: String,
    moving: Option<Box<Moving>>,
}

pub(super) fn act(
    way: &Way,
    making: Making,
    request: &DynRecord,
    setting: Setting<'_>,
    world: &mut World,
) -> Result<String, Failure> {
    let kind = &*way.kind;
    let repetition = Repetition::of(way, request);
    if let Some(answer) = repetition.as_ref().and_then(|repetition| repetition.answered(Memory::of(world))) {
        return Ok(answer);
    }
    see_parents(kind, request, setting, world)?;
    let scope = scope::of_request(&kind.scope, request);
    begin(kind, &scope, setting, world)?;
    let said = without_secrets(request);
    let (parts, said) = (parts(request, &said), json::members(&said).unwrap_or_default());
    let limits = world.limits().clone();
    let (mut made, mut bytes) = (Vec::new(), 0);
    for number in 0..count(way, making, request, parts.len()) {
        let part = parts.get(number).map(|(text, object)| (*text, *object));
        let one = make(way, &said, part, request, setting, (&scope, &made), world)?;
        bytes += one.text.len();
        made.push(one);
        // So many may be made of a large request that they are not all to be there before they are counted.
        Memory::of(world).admit(made.len(), bytes, &limits)?;
    }
    let items = made.iter_mut().map(|Made { id, text, moving }| {
        let (id, text, scope) = (id.as_str().into(), text.as_str().into(), scope.clone());
        Item { at: 0, id, text, scope, is_made: true, moving: moving.take() }
    });
    Memory::of(world).add(kind.key(), items.collect(), &limits)?;
    let answer = synthesize(setting.invention, way.action, request, setting.region, setting.now);
    let answer = match kind.kind.is_named {
        true => answer,
        false => told(&answer, way.action.response, making.at, &made, kind).unwrap_or(answer),
    };
    repetition.into_iter().for_each(|repetition| repetition.keep(Memory::of(world), &answer));
    Ok(answer)
}

/// Refuses what is to be in something that is not there.
fn see_parents(kind: &Known, request: &DynRecord, setting: Setting<'_>, world: &mut World) -> Result<(), Failure> {
    for parent in &kind.kind.parents {
        let (Some(of), Some(id)) = (kind.parent(parent), scope::scalar(request, parent.member)) else { continue };
        let scope = scope::of_request(&of.scope, request);
        begin(&of, &scope, setting, world)?;
        if Memory::of(world).store(of.key()).find(&id, &scope).is_none() {
            return Err(refused::not_found(&of, &id));
        }
    }
    Ok(())
}

/// What the request says of each by itself: the elements of its one required list of objects.
fn parts<'a>(request: &DynRecord, said: &'a str) -> Vec<(&'a str, &'static Object)> {
    let is_list =
        |member: &&Member| member.required && matches!(member.kind, Kind::List(_)) && member.object().is_some();
    let mut lists = request.object().members.iter().filter(is_list);
    let (Some(list), None) = (lists.next(), lists.next()) else { return Vec::new() };
    let elements = json::member(said, list.name).and_then(json::elements).unwrap_or_default();
    let Some(object) = list.object() else { return Vec::new() };
    elements.into_iter().map(|element| (element, object)).collect()
}

/// How many are made: one, unless the answer has a list of them. Then the request counts them, or has as many parts.
fn count(way: &Way, making: Making, request: &DynRecord, parts: usize) -> usize {
    let answered = way.action.response;
    let is_many = (1..=making.at.len()).any(|length| {
        let path = making.at.get(..length).unwrap_or_default();
        through(answered, path).is_some_and(|member| matches!(member.kind, Kind::List(_)))
    });
    if way.kind.kind.is_named || !is_many {
        return 1;
    }
    let is_count = |member: &Member| {
        let is_number = matches!(member.kind, Kind::Int64 | Kind::Uint64);
        is_number && ["Count", "Num", "Number", "Quantity"].iter().any(|end| member.name.ends_with(end))
    };
    let counts = request.object().members.iter().enumerate().filter(|(_, member)| is_count(member));
    let mut counts = counts.filter_map(|(index, _)| match request.view_at(index) {
        View::Int(number) => usize::try_from(number).ok(),
        View::Uint(number) => usize::try_from(number).ok(),
        _ => None,
    });
    let counted = counts.next().unwrap_or(if parts > 0 { parts } else { 1 });
    counted.clamp(1, MOST)
}

/// A resource with an id that no other has.
fn make(
    way: &Way,
    said: &[(&str, &str)],
    part: Option<(&str, &'static Object)>,
    request: &DynRecord,
    setting: Setting<'_>,
    (scope, others): (&Scope, &[Made]),
    world: &mut World,
) -> Result<Made, Failure> {
    let kind = &*way.kind;
    let (chosen, number) = (way.chosen(request), others.len() as u64);
    let draft = Draft { kind, action: way.action, request, chosen: chosen.as_deref(), others: number };
    let is_taken =
        |store: &Store, id: &str| store.find(id, scope).is_some() || others.iter().any(|other| other.id == id);
    let (id, text) = draft.made_up(is_taken, setting, world).ok_or_else(|| match &chosen {
        Some(name) => refused::is_there(kind, name),
        None => refused::no_id_left(kind),
    })?;
    let part = part.map(|(text, of)| (json::members(text).unwrap_or_default(), of));
    let part = part.as_ref().map(|(members, of)| (members.as_slice(), *of));
    let said = (said, way.action.request);
    let text = written(&text, &id, said, part, kind);
    let is_said = [Some(said), part].into_iter().flatten().any(|(said, of)| transition::is_said(kind, said, of));
    let (text, moving) = if is_said { (text, None) } else { beginning(text, kind, setting) };
    Ok(Made { id, text, moving })
}

/// A resource that was made up, with what the request says of it: its tags, members of the same name and type, what is said of it
/// by itself, and its id.
fn written(text: &str, id: &str, (said, request): Said<'_>, part: Option<Said<'_>>, kind: &Known) -> String {
    let tags = tags::list_of(kind.item, &tags::of_members(said));
    let id = json::scalar(kind.item, kind.listing.id, id).unwrap_or_else(|| json::quoted(id));
    let mut members = json::members(text).unwrap_or_default();
    if let Some((name, list)) = &tags {
        json::put(&mut members, name, list);
    }
    json::overlay(&mut members, kind.item, said, request);
    if let Some((part, of)) = part {
        json::overlay(&mut members, kind.item, part, of);
    }
    json::put(&mut members, kind.listing.id, &id);
    json::object(members)
}

/// The same in the state in which such a resource begins, with what it is to go through.
fn beginning(text: String, kind: &Known, setting: Setting<'_>) -> (String, Option<Box<Moving>>) {
    let Some(states) = &kind.kind.states else { return (text, None) };
    let begun = transition::first(kind, &states.made, setting.paces, setting.now);
    // What is there at once was made up so.
    let Some((state, Some(moving))) = begun else { return (text, None) };
    match transition::member(kind, state) {
        Some((name, state)) => (json::with(&text, name, &state), Some(moving)),
        None => (text, None),
    }
}

impl Way {
    /// The name that a request chooses, or the id where it says that as well.
    fn chosen(&self, request: &DynRecord) -> Option<String> {
        let kind = self.kind.kind;
        let making = kind.makes.iter().find(|making| making.action == self.action.name)?;
        scope::scalar(request, if kind.is_named { making.at.first()? } else { kind.id })
    }
}

/// The answer with the ids of what was made, and with what else it tells of them.
fn told(text: &str, object: &'static Object, path: &[&str], made: &[Made], kind: &Known) -> Option<String> {
    let (name, rest) = path.split_first()?;
    let member = object.member(name)?;
    let is_list = matches!(member.kind, Kind::List(_));
    if rest.is_empty() {
        let ids: Vec<_> = made.iter().filter_map(|one| json::scalar(object, name, &one.id)).collect();
        let value = if is_list { json::list(&ids) } else { ids.first()?.clone() };
        // Beside the ids of several nothing is told of one.
        let text = match made {
            [one] if !is_list => json::overlaid(text, object, &one.text, kind.item),
            _ => text.to_owned(),
        };
        return Some(json::with(&text, name, &value));
    }
    let (inner, found) = (member.object()?, json::member(text, name).unwrap_or("{}"));
    let value = if is_list {
        let template = json::elements(found).and_then(|all| all.first().copied()).unwrap_or("{}");
        let one = |made: &Made| told(template, inner, rest, std::slice::from_ref(made), kind);
        json::list(made.iter().filter_map(one).collect::<Vec<_>>())
    } else {
        told(found, inner, rest, made, kind)?
    };
    Some(json::with(text, name, &value))
}

/// A request that is known by its token when it comes again.
struct Repetition {
    key: answered::Key,
    hash: u64,
}

impl Repetition {
    fn of(way: &Way, request: &DynRecord) -> Option<Self> {
        let token = scope::scalar(request, CLIENT_TOKEN)?;
        let said = record::encode(request).unwrap_or_default();
        // It is written down, so that it has to be the same in other builds; who reads it may have no more than 53 bits.
        let hash =
            Sha256::digest(said.as_bytes()).iter().take(8).fold(0, |hash, byte| hash << 8 | u64::from(*byte)) >> 11;
        let (service, version, _) = way.kind.key();
        Some(Self { key: ((service, version, way.action.name), token.into()), hash })
    }

    /// What the same request was answered.
    fn answered(&self, memory: &Memory) -> Option<String> {
        let answer = memory.answered.get(&self.key)?;
        (answer.hash == self.hash).then(|| answer.text.to_string())
    }

    fn keep(self, memory: &mut Memory, answer: &str) {
        memory.answered.keep(Answer { key: self.key, hash: self.hash, text: answer.into() });
    }
}
