//! Open enums: their names, and those of their values.

use tc3::Literal;
use tc3_spec::{EnumKind, Service};

use super::names::{self, Scope};
use super::types::TypeNames;
use crate::error::Refused;

/// An open enum.
pub(crate) struct Enumeration<'a> {
    pub(crate) type_name: String,
    pub(crate) doc: &'a str,
    /// Of strings, else of integers.
    pub(crate) is_text: bool,
    pub(crate) values: Vec<Value<'a>>,
}

/// A known value of an enum.
#[derive(Clone)]
pub(crate) struct Value<'a> {
    /// The constant, or the variant.
    pub(crate) name: String,
    /// The name in the overlay.
    pub(crate) label: &'a str,
    pub(crate) literal: Literal,
    pub(crate) doc: &'a str,
}

pub(crate) fn plan<'a>(service: &'a Service, names: &TypeNames) -> Result<Vec<Enumeration<'a>>, Refused> {
    service.enums.iter().map(|found| enumeration(found, names)).collect()
}

fn enumeration<'a>(found: &'a tc3_spec::Enumeration, names: &TypeNames) -> Result<Enumeration<'a>, Refused> {
    let is_text = found.kind == EnumKind::Text;
    let name = if is_text { names::variant } else { names::constant };
    let mut scope = Scope::default();
    let mut values = Vec::new();
    for value in &found.values {
        let name = name(value.name);
        if !scope.take(&name) {
            return Err(Refused::new(format!("two values of {} are called {name}", found.name)));
        }
        values.push(Value { name, label: value.name, literal: value.value, doc: value.doc });
    }
    Ok(Enumeration { type_name: names.of_enum(found.name), doc: found.doc, is_text, values })
}
