//! What a form needs of an action: its objects, each once, what there is to start from, and how it can be called.

use serde::{Serialize, Serializer};
use tc3::{Effect, RegionUse};
use tc3_bindgen::docs::{Entry, MemberDocs, first_sentence, or};
use tc3_bindgen::samples;
use tc3_mock::{ExampleSource, example_requests};
use tc3_spec::{Action, Json, Kind, Member, Object, ServiceEntry, reached, skeleton};

use crate::clock::now;
use crate::described::{Described, Said};
use crate::literal;
use crate::pages::links;
use crate::pages::lives::{self, Named};
use crate::texts::{Language, editor};

/// All that the editor knows of an action.
#[derive(Serialize)]
pub(crate) struct Shape {
    service: &'static str,
    version: &'static str,
    action: &'static str,
    request: Vec<Field>,
    #[serde(serialize_with = "by_name")]
    objects: Vec<(&'static str, Vec<Field>)>,
    #[serde(serialize_with = "by_name")]
    enums: Vec<(&'static str, Vec<Value>)>,
    examples: Vec<Start>,
    /// A request with the type of each member in its place, as JSON.
    skeleton: String,
    needs_region: bool,
    takes_region: bool,
    has_pages: bool,
    is_signed: bool,
    /// Whether the real service is only asked.
    is_read: bool,
    waiters: Vec<Wait>,
    /// Those that there are samples in.
    languages: [&'static str; 8],
    /// What shows what became of a change.
    #[serde(skip_serializing_if = "Option::is_none")]
    look: Option<Look>,
    /// The things that it is about, and where their lives are shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lives: Vec<Life>,
}

/// A member.
#[derive(Serialize)]
struct Field {
    name: &'static str,
    /// As the spec writes it: `int64`, `Tag`.
    kind: String,
    is_list: bool,
    #[serde(skip_serializing_if = "is_false")]
    is_object: bool,
    #[serde(skip_serializing_if = "is_false")]
    required: bool,
    #[serde(skip_serializing_if = "is_false")]
    secret: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<&'static str>,
    #[serde(skip_serializing_if = "is_false")]
    closed: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    said: String,
}

/// A value of an enum.
#[derive(Serialize)]
struct Value {
    value: String,
    name: &'static str,
}

/// A request to start from.
#[derive(Serialize)]
struct Start {
    title: String,
    request: String,
}

/// An action that shows what became of another.
#[derive(Serialize)]
struct Look {
    action: &'static str,
    path: String,
    /// The members that both requests have.
    members: Vec<&'static str>,
}

/// The life of the things that are named in a member of the request, or somewhere in the answer.
#[derive(Serialize)]
struct Life {
    kind: &'static str,
    path: String,
    request: Option<&'static str>,
    answer: Vec<&'static str>,
}

#[derive(Serialize)]
struct Wait {
    name: &'static str,
    doc: &'static str,
}

/// The shape of an action.
pub(crate) fn of(
    lang: Language,
    service: &'static ServiceEntry,
    action: &'static Action,
    described: &Described,
) -> Shape {
    let objects = reached([action.request]);
    let Said { source, docs, .. } = described.of(service, |entry| match entry {
        Entry::Action(name) => name == action.name,
        Entry::Object(name) => objects.iter().any(|object| object.name == name),
    });
    let of_action = docs.action(action.name);
    let all = || objects.iter().copied().chain([action.request]).flat_map(|object| &object.members);
    let mut enums: Vec<(_, Vec<_>)> = Vec::new();
    for known in all().filter_map(|member| service.enumeration(member.enumeration?)) {
        let value = |value: &tc3_spec::EnumValue| Value { value: literal::text(&value.value), name: value.name };
        if enums.iter().all(|(name, _)| *name != known.name) {
            enums.push((known.name, known.values.iter().map(value).collect()));
        }
    }
    let published = of_action.map_or(&[][..], |docs| &docs.examples);
    Shape {
        service: service.name(),
        version: service.version(),
        action: action.name,
        request: fields(action.request, of_action.map(|docs| &docs.request)),
        objects: objects
            .iter()
            .map(|object| (object.name, fields(object, docs.object(object.name).map(|docs| &docs.members))))
            .collect(),
        enums,
        examples: starts(lang, service, action, &source, published),
        skeleton: skeleton(action.request).to_string(),
        needs_region: action.info.region == RegionUse::Needed,
        takes_region: action.info.region != RegionUse::NotNeeded,
        has_pages: action.paging.is_some(),
        is_signed: action.info.signed,
        is_read: action.info.effect == Effect::Read,
        look: action.info.confirm_with.and_then(|name| look(service, action, name)),
        lives: lives::named(service, action).into_iter().map(|named| life(service, named)).collect(),
        languages: samples::Language::ALL.map(samples::Language::name),
        waiters: action.waiters.iter().map(|waiter| Wait { name: waiter.name, doc: waiter.doc }).collect(),
    }
}

/// As an object whose members are what is there.
fn by_name<T: Serialize, S: Serializer>(all: &[(&'static str, T)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(all.iter().map(|(name, one)| (name, one)))
}

fn life(service: &ServiceEntry, Named { kind, request, answer }: Named) -> Life {
    Life { kind, path: links::lives(service, kind), request, answer }
}

fn look(service: &ServiceEntry, action: &Action, name: &str) -> Option<Look> {
    let shows = service.action(name)?;
    let of_both = shows.request.members.iter().map(|member| member.name);
    let members = of_both.filter(|name| action.request.member(name).is_some()).collect();
    Some(Look { action: shows.name, path: links::action(service, shows.name), members })
}

fn fields(object: &Object, docs: Option<&MemberDocs>) -> Vec<Field> {
    object.members.iter().map(|member| field(member, docs.map_or("", |docs| docs.get(member.name)))).collect()
}

fn field(member: &Member, others: &str) -> Field {
    Field {
        name: member.name,
        kind: member.kind.element().to_string(),
        is_list: matches!(member.kind, Kind::List(_)),
        is_object: member.object().is_some(),
        required: member.required,
        secret: member.sensitive,
        values: member.enumeration,
        closed: member.closed,
        said: first_sentence(or(member.doc, others)).to_owned(),
    }
}

fn starts(
    lang: Language,
    service: &'static ServiceEntry,
    action: &'static Action,
    source: &str,
    published: &[tc3_bindgen::docs::ExampleDocs],
) -> Vec<Start> {
    let published = published.iter().map(|example| (example.title.as_str(), example.request.as_str()));
    let Ok(now) = now() else { return Vec::new() };
    let examples = example_requests(service, action, source, published, now);
    let start = |example: tc3_mock::ExampleRequest| {
        let title = if example.title.is_empty() { from(lang, &example.source) } else { example.title };
        let members = example.members.into_iter().map(|(name, value)| (name.into(), value)).collect();
        Start { title, request: Json::Object(members).to_string() }
    };
    examples.into_iter().map(start).collect()
}

/// Where an example without a title is from.
fn from(lang: Language, source: &ExampleSource) -> String {
    match source {
        ExampleSource::Ours => lang.of(&editor::OURS).to_owned(),
        ExampleSource::Published(package) => lang.with(&editor::PUBLISHED, &[package]),
        ExampleSource::Made => lang.of(&editor::MADE).to_owned(),
        other => other.to_string(),
    }
}

fn is_false(value: &bool) -> bool {
    !value
}
