//! Structs and their fields, as they are planned.

use tc3_spec::{Member, Object};

use super::pins::{Carrier, Role};
use super::types::Type;

/// A struct with its fields.
pub(crate) struct Struct<'a> {
    pub(crate) object: &'a Object,
    pub(crate) type_name: String,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field<'a>>,
    /// The fields that `new` takes, by position, in its order: users give them by place, so upstream's order of today
    /// does not matter.
    pub(super) arguments: Vec<usize>,
    /// The struct that carries the arguments of `new`, where they are too many.
    pub(crate) required_type: Option<String>,
}

/// A field of a struct, for a member.
pub(crate) struct Field<'a> {
    pub(crate) member: &'a Member,
    pub(crate) name: String,
    pub(crate) kind: Type,
    pub(crate) carrier: Carrier,
    /// Boxed, because the struct would contain itself.
    pub(crate) boxed: bool,
}

impl<'a> Struct<'a> {
    /// The fields that `new` takes, in its order.
    pub(crate) fn arguments(&self) -> impl Iterator<Item = &Field<'a>> {
        self.arguments.iter().filter_map(|position| self.fields.get(*position))
    }
}
