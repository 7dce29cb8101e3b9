//! What is known of a kind of object before there is one.

use crate::rules::Rule;

/// What the spec says of one kind of object: data, without behaviour.
///
/// Written with [`Shape::EMPTY`] as its base, so that a new field breaks no crate:
///
/// ```
/// use tc3::Shape;
///
/// static TAG: Shape = Shape { name: "Tag", members: &["Key", "Value"], required: &["Key"], ..Shape::EMPTY };
/// assert_eq!(TAG.index_of("Value"), Some(1));
/// ```
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "what is `#[non_exhaustive]` cannot be written with a base")]
pub struct Shape {
    /// The name on the wire: an object's own, or the action's for a request, with `Response` behind it for an answer.
    pub name: &'static str,
    /// Wire names in the order of the spec. They need no escapes in JSON: letters, digits and what the spec has between them.
    pub members: &'static [&'static str],
    /// Members that a request must carry.
    pub required: &'static [&'static str],
    /// Members that an answer always carries, as far as the spec knows. Only strict decoding looks at it.
    pub always: &'static [&'static str],
    /// Members that must not be shown in `Debug`, errors or logs.
    pub sensitive: &'static [&'static str],
    /// Members that are `uint64` on the wire while their Rust type, an enum of integers, also holds negative numbers.
    pub unsigned: &'static [&'static str],
    /// What must hold between members, and of the values of one.
    pub rules: &'static [Rule],
}

impl Shape {
    /// No name, no members, no rules: the base to write others with.
    pub const EMPTY: Self =
        Self { name: "", members: &[], required: &[], always: &[], sensitive: &[], unsigned: &[], rules: &[] };

    /// The position of a member by its exact wire name. Names that differ in case are different members.
    pub fn index_of(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| *member == name)
    }

    /// The same, looked for from `start` on and then before it: where names come in the order of the spec, the next is near, however
    /// many are left out.
    pub(crate) fn index_from(&self, start: usize, name: &str) -> Option<usize> {
        let (before, rest) = self.members.split_at_checked(start)?;
        let found = rest.iter().position(|member| *member == name).map(|further| start + further);
        found.or_else(|| before.iter().position(|member| *member == name))
    }
}
