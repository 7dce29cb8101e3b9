//! The Rust types of members, and the names of generated types.

use std::collections::HashMap;

use tc3_spec::{Kind, Member};

use super::names::{self, Scope};
use super::{Layout, WireNames};

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
        matches!(self, Self::Text | Self::Enum(_))
    }
}

/// The names of a crate's types: each once, in the order of who has the better claim. What `tc3` passes on comes first,
/// then actions and their answers, enums, objects. An object whose name is taken gets `Object` behind it.
pub(crate) struct TypeNames {
    layout: Layout,
    actions: HashMap<&'static str, [String; 2]>,
    enums: HashMap<&'static str, String>,
    objects: HashMap<&'static str, String>,
}

impl TypeNames {
    pub(crate) fn of(all: &WireNames, layout: Layout, root: &mut Scope) -> Self {
        for name in names::root() {
            root.take(name);
        }
        let actions = all.actions.iter().map(|action| {
            let name = claim(root, &names::pascal(action), "Action");
            let response = claim(root, &format!("{name}Response"), "Answer");
            (*action, [name, response])
        });
        let actions = actions.collect();
        let enums = all.enums.iter().map(|found| (*found, claim(root, &names::pascal(found), "Value")));
        let enums = enums.collect();
        let objects = all.objects.iter().map(|object| (*object, claim(root, &names::pascal(object), "Object")));
        let objects = objects.collect();
        Self { layout, actions, enums, objects }
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
