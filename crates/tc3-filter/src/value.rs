//! Values as the language takes them: what is true and what is equal.

use std::borrow::Cow;
use std::collections::HashMap;

use tc3_spec::Json;

use crate::decimal::Decimal;

/// A value that was found: part of the answer, or made from it.
pub(crate) type Found<'v> = Cow<'v, Json<'v>>;

/// Everything is true but null, false, and what is empty.
pub(crate) fn is_true(value: &Json<'_>) -> bool {
    match value {
        Json::Null | Json::Bool(false) => false,
        Json::Text(text) => !text.is_empty(),
        Json::List(elements) => !elements.is_empty(),
        Json::Object(members) => !members.is_empty(),
        Json::Bool(true) | Json::Number(_) => true,
    }
}

/// Numbers by their value, whatever they are written like; objects whatever the order of their members.
pub(crate) fn is_equal(one: &Json<'_>, other: &Json<'_>) -> bool {
    match (one, other) {
        (Json::Number(one), Json::Number(other)) => one == other || Decimal::of(one) == Decimal::of(other),
        (Json::List(one), Json::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_equal(one, other))
        }
        (Json::Object(members), Json::Object(others)) => {
            let others: HashMap<&str, &Json<'_>> = others.iter().map(|(name, value)| (name.as_ref(), value)).collect();
            let mut count = 0;
            let are_equal = Json::distinct(members).all(|(name, value)| {
                count += 1;
                others.get(name.as_ref()).is_some_and(|other| is_equal(value, other))
            });
            are_equal && count == others.len()
        }
        (one, other) => one == other,
    }
}
