//! What code of `tc3 bindgen` asks of this crate when it is compiled.

use crate::record::Shape;

/// Says in which form bindings were written. A form that this version does not know is an error that says what to do.
#[doc(hidden)]
#[macro_export]
macro_rules! bindings {
    (form 1) => {};
    (form $form:literal) => {
        ::core::compile_error!(::core::concat!(
            "these bindings are of form ",
            $form,
            ", which this version of the crate tc3 does not know. Update it (`cargo update -p tc3`), or write the \
             bindings again with the `tc3 bindgen` of the same version."
        ));
    };
}

/// Compiles where a type from elsewhere has the members of the one it stands for; else the problem is the error. Rules
/// are not compared: they refuse, and never make another request of it.
#[doc(hidden)]
pub const fn stands_for(one: &Shape, other: &Shape, problem: &str) {
    if !is_same_shape(one, other) {
        panic!("{}", problem);
    }
}

const fn is_same_shape(one: &Shape, other: &Shape) -> bool {
    same_text(one.name, other.name)
        && same_list(one.members, other.members)
        && same_list(one.required, other.required)
        && same_list(one.always, other.always)
        && same_list(one.sensitive, other.sensitive)
        && same_list(one.unsigned, other.unsigned)
}

const fn same_list(one: &[&str], other: &[&str]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if !same_text(one[at], other[at]) {
            return false;
        }
        at += 1;
    }
    true
}

const fn same_text(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// A field that has values of a type, whether it can be absent or not.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a type that stands for another has a field of another type",
    label = "the spec has `{T}` here, and this is `{Self}`"
)]
pub trait Holds<T> {}

impl<T> Holds<T> for T {}
impl<T> Holds<T> for Option<T> {}

/// Compiles where a field holds values of a type.
#[doc(hidden)]
pub const fn holds<T>(_: &impl Holds<T>) {}

#[cfg(test)]
mod tests {
    use super::*;

    const TAG: Shape = Shape { name: "Tag", members: &["Key", "Value"], required: &["Key"], ..Shape::EMPTY };

    #[test]
    fn shapes_are_compared_member_by_member() {
        const SAME: bool = is_same_shape(&TAG, &TAG);
        const { assert!(SAME) };
        for other in [
            Shape { name: "Tog", ..TAG },
            Shape { members: &["Key"], ..TAG },
            Shape { members: &["Key", "value"], ..TAG },
            Shape { required: &[], ..TAG },
            Shape { always: &["Key"], ..TAG },
            Shape { sensitive: &["Value"], ..TAG },
            Shape { unsigned: &["Value"], ..TAG },
        ] {
            assert!(!is_same_shape(&TAG, &other), "{other:?}");
        }
    }

    #[test]
    fn a_field_holds_values_of_its_type() {
        holds::<String>(&String::new());
        holds::<String>(&Some(String::new()));
        holds::<Vec<i64>>(&None::<Vec<i64>>);
    }
}
