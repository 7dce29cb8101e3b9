//! From what a person gave to the body that is sent: in the order of the spec, with the spec's types.

use serde_json::{Map, Value};
use tc3::Violation;
use tc3::record::{self, Place, Scalar};
use tc3_spec::{Action, DynRecord, Kind, Object, ServiceEntry};

use crate::exit::Failure;

/// What is sent, and what the spec remarks about it without refusing it.
pub(crate) struct Body {
    pub(crate) json: String,
    pub(crate) warnings: Vec<Violation>,
}

/// A body that the spec's shapes and rules allow.
pub(crate) fn checked(request: &Value, action: &'static Action, service: &ServiceEntry) -> Result<Body, Failure> {
    let (record, mut violations) = DynRecord::from_json(action.request, service, request);
    violations.extend(tc3::check(&record));
    if violations.iter().any(Violation::is_error) {
        return Err(Failure::Refused(violations));
    }
    let json = record::encode(&record).map_err(|error| Failure::usage(error.to_string()))?;
    Ok(Body { json, warnings: violations })
}

/// A body for `--no-validate`: what fits the spec is converted as always, and what does not goes out as it was given.
pub(crate) fn unchecked<'a>(
    request: &Value,
    object: &'a Object,
    objects: &dyn Fn(&str) -> Option<&'a Object>,
) -> Result<Body, Failure> {
    let mut body = Unchecked { out: String::new(), objects };
    match request {
        Value::Object(members) => body.object(members, object)?,
        other => body.push(other)?,
    }
    Ok(Body { json: body.out, warnings: Vec::new() })
}

struct Unchecked<'a, 'b> {
    out: String,
    objects: &'b dyn Fn(&str) -> Option<&'a Object>,
}

impl<'a> Unchecked<'a, '_> {
    /// The members that the spec knows, in its order, and behind them the others.
    fn object(&mut self, members: &Map<String, Value>, object: &'a Object) -> Result<(), Failure> {
        let known = object.members.iter().filter_map(|member| {
            let value = members.get(member.name)?;
            Some((member.name, value, Some(&member.kind)))
        });
        let is_known = |name: &str| object.members.iter().any(|member| member.name == name);
        let unknown =
            members.iter().filter(|(name, _)| !is_known(name)).map(|(name, value)| (name.as_str(), value, None));
        self.out.push('{');
        for (index, (name, value, kind)) in known.chain(unknown).enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.push(&name)?;
            self.out.push(':');
            self.value(value, kind)?;
        }
        self.out.push('}');
        Ok(())
    }

    fn value(&mut self, value: &Value, kind: Option<&'a Kind>) -> Result<(), Failure> {
        match (kind, value) {
            (Some(Kind::Object(name)), Value::Object(members)) => match (self.objects)(name) {
                Some(object) => self.object(members, object),
                None => self.push(value),
            },
            (Some(Kind::List(element)), Value::Array(elements)) => self.list(elements, element),
            (Some(kind), scalar) => match converted(scalar, kind) {
                Some(converted) => self.push(&converted),
                None => self.push(scalar),
            },
            (None, value) => self.push(value),
        }
    }

    fn list(&mut self, elements: &[Value], kind: &'a Kind) -> Result<(), Failure> {
        self.out.push('[');
        for (index, element) in elements.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.value(element, Some(kind))?;
        }
        self.out.push(']');
        Ok(())
    }

    fn push(&mut self, value: &impl serde::Serialize) -> Result<(), Failure> {
        let json = serde_json::to_string(value)
            .map_err(|error| Failure::usage(format!("the request cannot be written: {error}")))?;
        self.out.push_str(&json);
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
