//! The plan: everything that has to be decided before Rust is written, in one place. Names, collisions, boxes, what is
//! plain and what is `Option`, the arguments of `new`, features. What comes after only writes it down.

mod enums;
mod features;
mod intent;
mod layout;
pub(crate) mod names;
#[cfg(test)]
mod oddities;
mod pins;
mod reach;
#[cfg(test)]
mod released;
#[cfg(test)]
mod reserved;
mod structs;
mod types;

use std::collections::{BTreeMap, HashSet};

use tc3_spec::{Action, Member, Object, Service};

pub(crate) use enums::Enumeration;
pub(crate) use features::Features;
pub(crate) use intent::{Intent, Variant};
pub(crate) use layout::{Layout, WireNames};
pub(crate) use pins::{Carrier, MOST_ARGUMENTS, Role};
pub use pins::{Pin, Pins};
pub(crate) use structs::{Field, Struct};
pub(crate) use types::{Type, TypeNames};

use crate::error::Refused;
use names::Scope;
use pins::Facts;

/// The plan of what is generated of one version of a service.
pub(crate) struct Plan<'a> {
    pub(crate) service: &'a Service,
    /// Where the spec stands, for the first line of every file.
    pub(crate) source: String,
    pub(crate) layout: Layout,
    pub(crate) features: Features,
    pub(crate) actions: Vec<ActionPlan<'a>>,
    pub(crate) objects: Vec<ObjectPlan<'a>>,
    pub(crate) enums: Vec<Enumeration<'a>>,
    /// Types from elsewhere that stand for objects.
    pub(crate) foreign: Vec<Foreign<'a>>,
    /// The choices made, to be kept.
    pub(crate) pins: Pins,
    /// Choices that are kept though today's metadata would make others.
    pub(crate) flips: Vec<String>,
}

/// An action: its request, its answer and how it is called.
pub(crate) struct ActionPlan<'a> {
    pub(crate) action: &'a Action,
    /// The file's name, without extension.
    pub(crate) module: String,
    /// The client's method.
    pub(crate) method: String,
    pub(crate) gate: Vec<String>,
    pub(crate) request: Struct<'a>,
    pub(crate) response: Struct<'a>,
    pub(crate) intent: Option<Intent<'a>>,
}

/// A data object.
pub(crate) struct ObjectPlan<'a> {
    /// The file's name, without extension.
    pub(crate) module: String,
    /// The features any of which needs it.
    pub(crate) gate: Vec<String>,
    pub(crate) record: Struct<'a>,
}

/// A type from elsewhere that stands for an object.
pub(crate) struct Foreign<'a> {
    pub(crate) path: String,
    pub(crate) object: &'a Object,
    /// The fields whose types are not themselves generated: those that can be compared.
    pub(crate) fields: Vec<(String, Type)>,
}

/// Makes the plan of a service. `pins` holds earlier choices; without them, today's metadata decides.
pub(crate) fn plan<'a>(service: &'a Service, source: String, pins: &Pins) -> Result<Plan<'a>, Refused> {
    Planner::new(service, &WireNames::of(service), pins, Layout::Folders)
        .plan(source)
        .map_err(|refused| refused.of(&format!("{} {}", service.name, service.version)))
}

/// Makes the plan of a part of a service: what the part has, named over all names of the service.
pub(crate) fn plan_part<'a>(
    part: &'a Service,
    all: &WireNames,
    pins: &Pins,
    layout: Layout,
) -> Result<Plan<'a>, Refused> {
    Planner::new(part, all, pins, layout)
        .plan(String::new())
        .map_err(|refused| refused.of(&format!("{} {}", part.name, part.version)))
}

struct Planner<'a, 'p> {
    service: &'a Service,
    all: &'p WireNames,
    layout: Layout,
    pins: &'p Pins,
    names: TypeNames,
    /// Types at the crate's root.
    root: Scope,
    circles: HashSet<(&'static str, &'static str)>,
    made: Pins,
    flips: Vec<String>,
}

impl<'a, 'p> Planner<'a, 'p> {
    fn new(service: &'a Service, all: &'p WireNames, pins: &'p Pins, layout: Layout) -> Self {
        let mut root = Scope::default();
        let names = TypeNames::of(service, all, pins, layout.clone(), &mut root);
        let circles = reach::circles(service);
        Self { service, all, layout, pins, names, root, circles, made: Pins::default(), flips: Vec::new() }
    }

    fn plan(mut self, source: String) -> Result<Plan<'a>, Refused> {
        let features = Features::of(self.service, self.pins);
        self.flips.extend(features.too_many().map(|count| too_many(self.service, count)));
        let enums = enums::plan(self.service, &self.names)?;
        let types = self.service.enums.iter().map(|found| (found.name.to_owned(), self.names.of_enum(found.name)));
        self.made.enums = types.collect();
        let actions = self.actions(&features, &enums)?;
        let objects = self.objects(&features);
        let foreign = self.foreign();
        let Self { service, layout, made: pins, flips, .. } = self;
        Ok(Plan { service, source, layout, features, actions, objects, enums, foreign, pins, flips })
    }

    fn actions(&mut self, features: &Features, enums: &[Enumeration<'a>]) -> Result<Vec<ActionPlan<'a>>, Refused> {
        let service = self.service;
        let pins = self.pins;
        let methods = names::methods(self.all.actions.iter().copied(), |action| pins.method(action));
        let mut methods: BTreeMap<_, _> = self.all.actions.iter().copied().zip(methods).collect();
        let mut files = Scope::default();
        let mut planned = Vec::new();
        for action in &service.actions {
            let method = methods.remove(action.name).unwrap_or_default();
            let [request_name, response_name] = self.names.of_action(action.name);
            let module = files.claim(&names::module(&request_name), "_");
            let sent = Role { sent: true, received: false };
            let request = self.record(action.request, request_name, sent, pins.requests.get(action.name));
            let received = Role { sent: false, received: true };
            let response = self.record(action.response, response_name, received, pins.responses.get(action.name));
            let intent = intent::plan(action, &request, enums, &self.names, &mut self.root)
                .map_err(|refused| refused.of(&format!("the intent of {}", action.name)))?;
            let gate = self.gate(features, [&action.name]);
            let named = Pin {
                method: differs(names::bare(&method), &pins::snake(action.name)),
                feature: gate.first().filter(|_| features.are_groups).cloned(),
                intent: intent.as_ref().map(|intent| intent.type_name.clone()),
                ..pin(&request, &pins::type_name(action.name))
            };
            self.made.requests.insert(action.name.to_owned(), named);
            let answer = pin(&response, &pins::response(&request.type_name));
            if answer != Pin::default() {
                self.made.responses.insert(action.name.to_owned(), answer);
            }
            planned.push(ActionPlan { action, module, method, gate, request, response, intent });
        }
        Ok(planned)
    }

    fn objects(&mut self, features: &Features) -> Vec<ObjectPlan<'a>> {
        let service = self.service;
        let uses = reach::uses(service);
        let mut files = Scope::default();
        let mut planned = Vec::new();
        for object in &service.objects {
            let Some(found) = uses.get(object.name).filter(|_| self.layout.foreign(object.name).is_none()) else {
                continue;
            };
            let role = Role { sent: found.sent, received: found.received };
            let type_name = self.names.of_object(object.name);
            let module = files.claim(&names::module(&type_name), "_");
            let pins = self.pins;
            let record = self.record(object, type_name, role, pins.objects.get(object.name));
            self.made.objects.insert(object.name.to_owned(), pin(&record, &pins::type_name(object.name)));
            planned.push(ObjectPlan { module, gate: self.gate(features, &found.actions), record });
        }
        planned
    }

    /// Those types that members of what is generated have.
    fn foreign(&self) -> Vec<Foreign<'a>> {
        let Layout::Flat { foreign, .. } = &self.layout else { return Vec::new() };
        let of_actions = self.service.actions.iter().flat_map(|action| [action.request, action.response]);
        let members = of_actions.chain(self.service.objects.iter().copied()).flat_map(|object| &object.members);
        let mut met: Vec<_> = members.filter_map(Member::object).collect();
        met.sort_unstable_by_key(|object| object.name);
        met.dedup_by_key(|object| object.name);
        let met = met.into_iter().filter_map(|object| Some((foreign.get(object.name)?, object)));
        let plan = |(path, object): (&String, &'a Object)| {
            let names = names::fields(object.members.iter().map(|member| member.name), |_| None);
            let kinds = object.members.iter().map(|member| self.names.type_of(member));
            let fields = names.into_iter().zip(kinds).filter(|(_, kind)| !kind.is_generated()).collect();
            Foreign { path: path.clone(), object, fields }
        };
        met.map(plan).collect()
    }

    /// One file has no features.
    fn gate<'n>(&self, features: &Features, actions: impl IntoIterator<Item = &'n &'static str>) -> Vec<String> {
        match self.layout {
            Layout::Folders => features.gate(actions),
            Layout::Flat { .. } => Vec::new(),
        }
    }

    fn record(&mut self, object: &'a Object, type_name: String, role: Role, pin: Option<&Pin>) -> Struct<'a> {
        let names = names::fields(object.members.iter().map(|member| member.name), |member| pin?.field(member));
        let is_required = |name: &str| object.member(name).is_some_and(|member| member.required);
        // Upstream, or a user who names one more action, makes it part of a request: what was plain because every answer
        // has it would be sent by itself.
        let grown = pin.filter(|pin| role.sent && pin.new.is_none());
        let grown = grown.map(|pin| pin.sent_too(is_required));
        let pin = grown.as_ref().or(pin);
        let fields: Vec<_> = object
            .members
            .iter()
            .zip(names)
            .map(|(member, name)| {
                let boxed = self.circles.contains(&(object.name, member.name));
                let carrier = pins::choose(pin, role, facts(member, boxed));
                if carrier.flipped {
                    self.flips.push(flip(self.service, object.name, member, carrier));
                }
                let kind = self.names.type_of(member);
                Field { member, name, kind, carrier, boxed }
            })
            .collect();
        let arguments = arguments(&fields, pin);
        let wanted = || self.root.claim(&pins::required(&type_name), "");
        let required_type =
            (arguments.len() > MOST_ARGUMENTS).then(|| self.names.required(&type_name).unwrap_or_else(wanted));
        Struct { object, type_name, role, fields, arguments, required_type }
    }
}

/// The arguments of `new`: as pinned, else in the order of the members.
fn arguments(fields: &[Field<'_>], pin: Option<&Pin>) -> Vec<usize> {
    let pinned = pin.and_then(|pin| pin.new.as_deref()).unwrap_or_default();
    let mut arguments: Vec<_> = (0..fields.len()).filter(|position| fields[*position].carrier.argument).collect();
    let place = |position: &usize| pinned.iter().position(|name| name == fields[*position].member.name);
    arguments.sort_unstable_by_key(|position| (place(position), *position));
    arguments
}

fn facts(member: &Member, circle: bool) -> Facts<'_> {
    let Member { name, required, always, nullable, .. } = *member;
    Facts { name, required, always, nullable, circle }
}

fn flip(service: &Service, object: &str, member: &Member, carrier: Carrier) -> String {
    let [kept, today] = if carrier.plain { ["plain", "`Option`"] } else { ["`Option`", "plain"] };
    format!(
        "{} {} {object}.{}: stays {kept} as first released, though today's metadata makes it {today}; \
         `--repin` takes that over",
        service.name, service.version, member.name
    )
}

fn too_many(service: &Service, count: usize) -> String {
    format!(
        "{} {}: {count} features stay as first released, more than crates.io takes; `--repin` makes groups of actions",
        service.name, service.version
    )
}

/// What was chosen for a type, to be kept. `unsaid` is what it is called where its pin does not say it.
fn pin(record: &Struct<'_>, unsaid: &str) -> Pin {
    let list = |wanted: &dyn Fn(&Carrier) -> bool| -> Vec<String> {
        let fields = record.fields.iter().filter(|field| wanted(&field.carrier));
        fields.map(|field| field.member.name.to_owned()).collect()
    };
    let field = |field: &Field<'_>| {
        let name = differs(names::bare(&field.name), &pins::snake(field.member.name))?;
        Some((field.member.name.to_owned(), name))
    };
    Pin {
        r#type: differs(&record.type_name, unsaid),
        required: record.required_type.as_ref().and_then(|name| differs(name, &pins::required(&record.type_name))),
        new: record.role.sent.then(|| record.arguments().map(|field| field.member.name.to_owned()).collect()),
        plain: list(&|carrier| carrier.plain),
        option: list(&|carrier| !carrier.plain),
        fields: record.fields.iter().filter_map(field).collect(),
        ..Pin::default()
    }
}

/// The name, where it has to be said.
fn differs(name: &str, unsaid: &str) -> Option<String> {
    (name != unsaid).then(|| name.to_owned())
}
