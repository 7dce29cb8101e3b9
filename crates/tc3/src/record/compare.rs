//! Equality of records, member by member.

use crate::record::reflect::{List, Place, Record, View};

/// Whether two records have equal members. Absent and empty are two things; `NaN` equals nothing.
pub fn equal(one: &dyn Record, other: &dyn Record) -> bool {
    let (members, others) = (one.shape().members, other.shape().members);
    // One kind of record has one shape, so comparing addresses is enough almost always.
    let same_kind = core::ptr::eq(members, others) || members == others;
    let mut is_equal = same_kind;
    if same_kind {
        one.views(&mut |ours| {
            other.views(&mut |theirs| is_equal = ours.iter().zip(theirs).all(|(one, other)| equal_views(*one, *other)));
        });
    }
    is_equal
}

fn equal_views(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Absent, View::Absent) => true,
        (View::Bool(one), View::Bool(other)) => one == other,
        (View::Int(one), View::Int(other)) => one == other,
        (View::Uint(one), View::Uint(other)) => one == other,
        (View::Float(one), View::Float(other)) => one == other,
        (View::Number(one), View::Number(other)) => one == other || is_same_number(one, other),
        (View::Number(text), View::Float(value)) | (View::Float(value), View::Number(text)) => {
            text.parse::<f64>() == Ok(value)
        }
        (View::Text(one), View::Text(other)) => one == other,
        (View::Binary(one), View::Binary(other)) => one == other,
        (View::List(one), View::List(other)) => equal_lists(one, other),
        (View::Object(one), View::Object(other)) => equal(one, other),
        _ => false,
    }
}

/// Whether two texts are one number to whoever reads a float: `1.10` and `1.1` are.
fn is_same_number(one: &str, other: &str) -> bool {
    matches!((one.parse::<f64>(), other.parse::<f64>()), (Ok(one), Ok(other)) if one == other)
}

fn equal_lists(one: &dyn List, other: &dyn List) -> bool {
    let are_equal = |index| {
        let [one, other] = [one, other].map(|list| list.at(index).map_or(View::Absent, Place::view));
        equal_views(one, other)
    };
    one.count() == other.count() && (0..one.count()).all(are_equal)
}
