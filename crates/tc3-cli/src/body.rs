//! A body for `--no-validate`: what fits the spec is converted as always, and what does not goes out as it was given.

use tc3::record::{Place, Scalar, View};
use tc3_spec::{Json, Kind, Member, Object};

/// The text of the body, in the order of the spec, and behind it what the spec does not know.
pub(crate) fn unchecked(request: &Json<'_>, object: &'static Object) -> String {
    let mut body = Unchecked(String::new());
    match request {
        Json::Object(_) => body.object(request, object),
        other => body.push(other),
    }
    body.0
}

struct Unchecked(String);

impl Unchecked {
    fn object(&mut self, value: &Json<'_>, object: &'static Object) {
        let Json::Object(members) = value else { return self.push(value) };
        let known =
            object.members.iter().filter_map(|member| Some((member.name, value.member(member.name)?, Some(member))));
        let unknown = members.iter().filter(|(name, _)| object.member(name).is_none());
        let unknown = unknown.map(|(name, value)| (name.as_ref(), value, None));
        self.0.push('{');
        for (index, (name, value, member)) in known.chain(unknown).enumerate() {
            self.0.push_str(if index > 0 { "," } else { "" });
            self.push(&Json::Text(name.into()));
            self.0.push(':');
            match member {
                Some(member) => self.value(value, &member.kind, member),
                None => self.push(value),
            }
        }
        self.0.push('}');
    }

    /// A member's value, or an element of it: `kind` says which.
    fn value(&mut self, value: &Json<'_>, kind: &Kind, member: &'static Member) {
        match (kind, value, member.object()) {
            (Kind::Object(_), Json::Object(_), Some(object)) => self.object(value, object),
            (Kind::List(element), Json::List(elements), _) => {
                self.0.push('[');
                for (index, value) in elements.iter().enumerate() {
                    self.0.push_str(if index > 0 { "," } else { "" });
                    self.value(value, element, member);
                }
                self.0.push(']');
            }
            _ => self.push(converted(value, kind).as_ref().unwrap_or(value)),
        }
    }

    fn push(&mut self, value: &Json<'_>) {
        self.0.push_str(&value.to_string());
    }
}

/// The scalar as its type, where it can be that; the conversions are those of every record.
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
