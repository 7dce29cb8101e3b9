//! The Rust types of members, and the names of generated types.

use std::collections::HashMap;

use tc3_spec::{Kind, Member, Service};

use super::names::{self, Scope};

/// The Rust type of a member, without the `Option` or `Box` around it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Type {
    Text,
    Int64,
    Uint64,
    Float,
    Bool,
    Binary,
    /// An open enum, by its type's name.
    Enum(String),
    /// An object, by its type's name.
    Object(String),
    List(Box<Self>),
}

impl Type {
    /// Whether setters and `new` take `impl Into` of it.
    pub(crate) fn is_converted(&self) -> bool {
        matches!(self, Self::Text | Self::Enum(_))
    }
}

/// The names of a crate's types: each once, in the order of who has the better claim. What `tc3` passes on comes first,
/// then actions and their answers, enums, objects. An object whose name is taken gets `Object` behind it.
pub(crate) struct TypeNames {
    actions: HashMap<&'static str, [String; 2]>,
    enums: HashMap<&'static str, String>,
    objects: HashMap<&'static str, String>,
}

impl TypeNames {
    pub(crate) fn of(service: &Service, root: &mut Scope) -> Self {
        for name in names::root() {
            root.take(name);
        }
        let actions = service.actions.iter().map(|action| {
            let name = claim(root, &names::pascal(action.name), "Action");
            let response = claim(root, &format!("{name}Response"), "Answer");
            (action.name, [name, response])
        });
        let actions = actions.collect();
        let enums = service.enums.iter().map(|found| (found.name, claim(root, &names::pascal(found.name), "Value")));
        let enums = enums.collect();
        let objects = service.objects.iter();
        let objects = objects.map(|object| (object.name, claim(root, &names::pascal(object.name), "Object")));
        let objects = objects.collect();
        Self { actions, enums, objects }
    }

    /// The types of an action's request and answer.
    pub(crate) fn of_action(&self, name: &str) -> [String; 2] {
        self.actions.get(name).cloned().unwrap_or_default()
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
            (_, Some(name)) => Type::Enum(self.of_enum(name)),
            (Kind::Text(_), None) => Type::Text,
            (Kind::Int64, None) => Type::Int64,
            (Kind::Uint64, None) => Type::Uint64,
            (Kind::Float, None) => Type::Float,
            (Kind::Bool, None) => Type::Bool,
            (Kind::Binary, None) => Type::Binary,
            (Kind::Object(name), None) => Type::Object(self.of_object(name)),
        }
    }
}

/// The name if it is free, else with the suffix behind it, else with a number behind that.
fn claim(root: &mut Scope, name: &str, suffix: &str) -> String {
    if root.take(name) { name.to_owned() } else { root.claim(&format!("{name}{suffix}"), "") }
}
