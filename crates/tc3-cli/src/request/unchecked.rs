//! A body for `--no-validate`: what fits the spec is converted as always, and what does not goes out as it was given.

use tc3::record::{Place, Scalar, View};
use tc3_spec::{Json, Kind, Member, Object};

/// The body, in the order of the spec, and behind it what the spec does not know.
pub(super) fn body<'a>(request: &Json<'a>, object: &'static Object) -> Json<'a> {
    let Json::Object(members) = request else { return request.clone() };
    let known = object.members.iter().filter_map(|member| {
        let value = value(request.member(member.name)?, &member.kind, member);
        Some((member.name.into(), value))
    });
    let unknown = members.iter().filter(|(name, _)| object.member(name).is_none());
    Json::Object(known.chain(unknown.cloned()).collect())
}

/// A member's value, or an element of it: `kind` says which.
fn value<'a>(value: &Json<'a>, kind: &Kind, member: &'static Member) -> Json<'a> {
    match (kind, value, member.object()) {
        (Kind::Object(_), Json::Object(_), Some(object)) => body(value, object),
        (Kind::List(element), Json::List(elements), _) => {
            Json::List(elements.iter().map(|value| self::value(value, element, member)).collect())
        }
        _ => converted(value, kind).unwrap_or_else(|| value.clone()),
    }
}
fn converted(value: &Json<'_>, kind: &Kind) -> Option<Json<'static>> {
    let scalar = match value {
        Json::Bool(value) => Scalar::Bool(*value),
        Json::Number(text) => Scalar::Number(text),
        Json::Text(text) => Scalar::Text(text),
        _ => return None,
    };
    match kind {
        Kind::Bool => put::<bool>(scalar),
        Kind::Int64 => put::<i64>(scalar),
        Kind::Uint64 => put::<u64>(scalar),
        Kind::Text(_) => put::<String>(scalar),
        // A number keeps its digits, and text is one where its characters are a number's.
        Kind::Float => match (value, Json::parse(value_text(value)?)) {
            (Json::Number(_) | Json::Text(_), Ok(Json::Number(text))) => Some(Json::Number(text).into_owned()),
            _ => None,
        },
        _ => None,
    }
}

fn value_text<'v>(value: &'v Json<'_>) -> Option<&'v str> {
    match value {
        Json::Number(text) | Json::Text(text) => Some(text),
        _ => None,
    }
}

fn put<T: Default + Place>(scalar: Scalar<'_>) -> Option<Json<'static>> {
    let mut place = T::default();
    place.put(scalar).ok()?;
    Some(match place.view() {
        View::Bool(value) => Json::Bool(value),
        View::Int(value) => Json::Number(value.to_string().into()),
        View::Uint(value) => Json::Number(value.to_string().into()),
        View::Text(text) => Json::Text(text.to_owned().into()),
        _ => return None,
    })
}
