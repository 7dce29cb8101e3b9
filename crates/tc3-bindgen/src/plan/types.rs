//! The Rust types of members, and the names of generated types.

use std::collections::{BTreeMap, HashMap};

use tc3_spec::{Kind, Member, Service};

use super::layout::{Layout, WireNames};
use super::names::{self, Scope};
use super::pins::{Pin, Pins};

/// The Rust type of a member, without the `Option` or `Box` around it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Type {
    Text,
    Int64,
    Uint64,
    Float,
    Bool,
    Binary,
    /// An open enum.
    Enum(Named),
    /// An object.
    Object(Named),
    List(Box<Self>),
}

/// A generated type, or one from elsewhere that stands for it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Named {
    /// Its name, as the types of one service are called.
    pub(crate) name: String,
    /// How the code of the service says it.
    pub(crate) path: String,
}

impl Type {
    /// Whether it is an enum or an object of the service, or a list of one.
    pub(crate) fn is_generated(&self) -> bool {
        match self {
            Self::Enum(_) | Self::Object(_) => true,
            Self::List(element) => element.is_generated(),
            _ => false,
        }
    }

    /// Whether setters and `new` take `impl Into` of it.
    pub(crate) fn is_converted(&self) -> bool {
        matches!(self, Self::Binary | Self::Text | Self::Enum(_))
    }
}

/// The names of a crate's types: each once, in the order of who has the better claim. What `tc3` passes on comes first,
/// then what was released; then actions and their answers, enums, objects. An object whose name is taken gets `Object`
/// behind it.
pub(crate) struct TypeNames {
    layout: Layout,
    requests: Names,
    responses: Names,
    enums: Names,
    objects: Names,
    /// The structs with the arguments of `new` that were released, by the types that they make.
    required: HashMap<String, String>,
    /// The types of intents that were released, by their actions.
    intents: Names,
}

/// The names of types, by the names on the wire.
type Names = HashMap<&'static str, String>;

impl TypeNames {
    pub(crate) fn of(service: &Service, all: &WireNames, pins: &Pins, layout: Layout, root: &mut Scope) -> Self {
        for name in names::root() {
            root.take(name);
        }
        let mut names = Self::released(service, all, pins, layout, root);
        for action in &all.actions {
            let request = names.requests.entry(action);
            let request = request.or_insert_with(|| claim(root, &names::pascal(action), "Action"));
            let response = || claim(root, &format!("{request}Response"), "Answer");
            names.responses.entry(action).or_insert_with(response);
        }
        for found in &all.enums {
            names.enums.entry(found).or_insert_with(|| claim(root, &names::pascal(found), "Value"));
        }
        for object in &all.objects {
            names.objects.entry(object).or_insert_with(|| claim(root, &names::pascal(object), "Object"));
        }
        names
    }

    /// The names that were released: whatever comes beside them, they stay.
    fn released(service: &Service, all: &WireNames, pins: &Pins, layout: Layout, root: &mut Scope) -> Self {
        let mut keep = |all: &[&'static str], released: &dyn Fn(&str) -> Option<String>| -> Names {
            let kept = all.iter().filter_map(|name| Some((*name, released(name).filter(|kept| root.take(kept))?)));
            kept.collect()
        };
        let requests = keep(&all.actions, &|action| pins.request_type(action));
        let responses = keep(&all.actions, &|action| pins.response_type(action));
        let enums = keep(&all.enums, &|found| pins.enums.get(found).cloned());
        let objects = keep(&all.objects, &|object| pins.object_type(object));
        let intents = keep(&all.actions, &|action| {
            // Under another name it is another type.
            let declared = names::pascal(service.action(action)?.intent.as_ref()?.name);
            pins.requests.get(action)?.intent.clone().filter(|kept| *kept == declared)
        });
        let types = |names: &Names, pins: &BTreeMap<String, Pin>| -> Vec<_> {
            let types =
                names.iter().filter_map(|(wire, name)| Some((name.clone(), pins.get(*wire)?.required_type(name)?)));
            types.collect()
        };
        let required = [types(&requests, &pins.requests), types(&objects, &pins.objects)].concat();
        let required = required.into_iter().filter(|(_, required)| root.take(required)).collect();
        Self { layout, requests, responses, enums, objects, required, intents }
    }

    /// The types of an action's request and answer.
    pub(crate) fn of_action(&self, name: &str) -> [String; 2] {
        [&self.requests, &self.responses].map(|names| names.get(name).cloned().unwrap_or_default())
    }

    /// The struct with the arguments of `new` that was released with a type.
    pub(crate) fn required(&self, type_name: &str) -> Option<String> {
        self.required.get(type_name).cloned()
    }

    /// Whether the type of the action's intent was released under this name.
    pub(crate) fn has_intent(&self, action: &str, type_name: &str) -> bool {
        self.intents.get(action).is_some_and(|kept| kept == type_name)
    }

    pub(crate) fn of_enum(&self, name: &str) -> String {
        self.enums.get(name).cloned().unwrap_or_default()
    }

    pub(crate) fn of_object(&self, name: &str) -> String {
        self.objects.get(name).cloned().unwrap_or_default()
    }

    pub(crate) fn type_of(&self, member: &Member) -> Type {
        self.type_of_kind(&member.kind, member.enumeration)
    }

    fn type_of_kind(&self, kind: &Kind, enumeration: Option<&str>) -> Type {
        match (kind, enumeration) {
            (Kind::List(element), _) => Type::List(Box::new(self.type_of_kind(element, enumeration))),
            (_, Some(name)) => Type::Enum(self.named("enums", self.of_enum(name))),
            (Kind::Text(_), None) => Type::Text,
            (Kind::Int64, None) => Type::Int64,
            (Kind::Uint64, None) => Type::Uint64,
            (Kind::Float, None) => Type::Float,
            (Kind::Bool, None) => Type::Bool,
            (Kind::Binary, None) => Type::Binary,
            (Kind::Object(name), None) => Type::Object(match self.layout.foreign(name) {
                Some(path) => Named { name: self.of_object(name), path: path.to_owned() },
                None => self.named("objects", self.of_object(name)),
            }),
        }
    }

    fn named(&self, module: &str, name: String) -> Named {
        let path = match self.layout {
            Layout::Folders => format!("crate::{module}::{name}"),
            Layout::Flat { .. } => name.clone(),
        };
        Named { name, path }
    }
}

/// The name if it is free, else with the suffix behind it, else with a number behind that.
fn claim(root: &mut Scope, name: &str, suffix: &str) -> String {
    if root.take(name) { name.to_owned() } else { root.claim(&format!("{name}{suffix}"), "") }
}
