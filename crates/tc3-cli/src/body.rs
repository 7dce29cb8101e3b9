//! From what a person gave to the body that is sent: in the order of the spec, with the spec's types.

use serde_json::{Map, Value};
use tc3::Violation;
use tc3::record::{self, Place, Scalar};
use tc3_spec::{DynRecord, Kind, Member, Object};

use crate::exit::Failure;

/// What is sent, and what the spec remarks about it without refusing it.
pub(crate) struct Body {
    pub(crate) json: String,
    pub(crate) warnings: Vec<Violation>,
}

/// A body that the spec's shapes and rules allow.
pub(crate) fn checked(request: &Value, object: &'static Object) -> Result<Body, Failure> {
    let (record, violations) = DynRecord::checked(object, request);
    if violations.iter().any(Violation::is_error) {
        return Err(Failure::Refused(violations));
    }
    let json =
        record::encode(&record).map_err(|error| Failure::usage(format!("the request cannot be written: {error}")))?;
    Ok(Body { json, warnings: violations })
}

/// A body for `--no-validate`: what fits the spec is converted as always, and what does not goes out as it was given.
pub(crate) fn unchecked(request: &Value, object: &'static Object) -> Result<Body, Failure> {
    let mut body = Unchecked(String::new());
    match request {
        Value::Object(members) => body.object(members, object)?,
        other => body.push(other)?,
    }
    Ok(Body { json: body.0, warnings: Vec::new() })
}

struct Unchecked(String);

impl Unchecked {
    /// The members that the spec knows, in its order, and behind them the others.
    fn object(&mut self, members: &Map<String, Value>, object: &'static Object) -> Result<(), Failure> {
        let known =
            object.members.iter().filter_map(|member| Some((member.name, members.get(member.name)?, Some(member))));
        let unknown = members.iter().filter(|(name, _)| object.member(name).is_none());
        let unknown = unknown.map(|(name, value)| (name.as_str(), value, None));
        self.0.push('{');
        for (index, (name, value, member)) in known.chain(unknown).enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.push(&name)?;
            self.0.push(':');
            match member {
                Some(member) => self.value(value, &member.kind, member)?,
                None => self.push(value)?,
            }
        }
        self.0.push('}');
        Ok(())
    }

    /// A member's value, or an element of it: `kind` says which.
    fn value(&mut self, value: &Value, kind: &Kind, member: &'static Member) -> Result<(), Failure> {
        match (kind, value, member.object()) {
            (Kind::Object(_), Value::Object(members), Some(object)) => self.object(members, object),
            (Kind::List(element), Value::Array(elements), _) => self.list(elements, element, member),
            _ => match converted(value, kind) {
                Some(converted) => self.push(&converted),
                None => self.push(value),
            },
        }
    }

    fn list(&mut self, elements: &[Value], kind: &Kind, member: &'static Member) -> Result<(), Failure> {
        self.0.push('[');
        for (index, element) in elements.iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.value(element, kind, member)?;
        }
        self.0.push(']');
        Ok(())
    }

    fn push(&mut self, value: &impl serde::Serialize) -> Result<(), Failure> {
        let json = serde_json::to_string(value)
            .map_err(|error| Failure::usage(format!("the request cannot be written: {error}")))?;
        self.0.push_str(&json);
        Ok(())
    }
}

/// The scalar as its type, where it can be that; the conversions are those of every record.
fn converted(value: &Value, kind: &Kind) -> Option<Value> {
    let scalar = match value {
        Value::Bool(value) => Scalar::Bool(*value),
        Value::String(text) => Scalar::Text(text),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), ..) => Scalar::Int(value),
            (None, Some(value), _) => Scalar::Uint(value),
            (None, None, value) => Scalar::Float(value?),
        },
        _ => return None,
    };
    match kind {
        Kind::Bool => put::<bool>(scalar),
        Kind::Float => put::<f64>(scalar),
        Kind::Int64 => put::<i64>(scalar),
        Kind::Uint64 => put::<u64>(scalar),
        Kind::Text(_) => put::<String>(scalar),
        _ => None,
    }
}

fn put<T: Default + Place + Into<Value>>(scalar: Scalar<'_>) -> Option<Value> {
    let mut place = T::default();
    place.put(scalar).ok().map(|_| place.into())
}
