//! Where the values of such a record stand.

use tc3::record::{Fit, List, Misfit, Scalar, Slot, View};
use tc3::{Binary, Place};

use super::DynRecord;
use crate::json::Json;
use crate::model::Object;
use crate::word::Kind;

/// A member, or an element of a list.
#[derive(Clone)]
pub(super) struct DynPlace {
    kind: &'static Kind,
    /// The object that it is, or a list of.
    object: Option<&'static Object>,
    is_element: bool,
    held: Option<Held>,
}

/// A value, by what holds it in a generated struct: every conversion is that one's.
#[derive(Clone)]
enum Held {
    Bool(bool),
    Bytes(Binary),
    Int(i64),
    List(DynList),
    /// A float, as JSON text with all its digits.
    Number(String),
    Object(DynRecord),
    Text(String),
    Uint(u64),
}

#[derive(Clone)]
struct DynList {
    kind: &'static Kind,
    object: Option<&'static Object>,
    elements: Vec<DynPlace>,
}

impl DynPlace {
    /// A member without a value.
    pub(super) fn of_member(kind: &'static Kind, object: Option<&'static Object>) -> Self {
        Self { kind, object, is_element: false, held: None }
    }

    /// An element, which always has a value.
    fn of_element(kind: &'static Kind, object: Option<&'static Object>) -> Self {
        Self { kind, object, is_element: true, held: default(kind, object) }
    }
}

impl Place for DynPlace {
    fn view(&self) -> View<'_> {
        self.held.as_ref().map_or(View::Absent, Held::view)
    }

    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        let (held, fit) = match self.kind {
            Kind::Bool => convert(scalar, Held::Bool),
            Kind::Int64 => convert(scalar, Held::Int),
            Kind::Uint64 => convert(scalar, Held::Uint),
            Kind::Float => number(scalar),
            Kind::Text(_) => convert(scalar, Held::Text),
            Kind::Binary => convert(scalar, Held::Bytes),
            Kind::Object(_) => Err(Misfit::Kind { expected: "object" }),
            Kind::List(_) => Err(Misfit::Kind { expected: "list" }),
        }?;
        self.held = Some(held);
        Ok(fit)
    }

    fn open(&mut self) -> Slot<'_> {
        let expected = match self.kind {
            Kind::Bool => "bool",
            Kind::Int64 => "int64",
            Kind::Uint64 => "uint64",
            Kind::Float => "float",
            Kind::Text(_) => "string",
            Kind::Binary => "binary",
            Kind::Object(_) => "object",
            Kind::List(_) => "list",
        };
        match (self.kind, default(self.kind, self.object)) {
            (Kind::List(_) | Kind::Object(_), Some(empty)) => match self.held.insert(empty) {
                Held::List(list) => Slot::List(list),
                Held::Object(record) => Slot::Object(record),
                _ => Slot::Scalar(expected),
            },
            _ => Slot::Scalar(expected),
        }
    }

    fn clear(&mut self) {
        self.held = if self.is_element { default(self.kind, self.object) } else { None };
    }
}

fn convert<T: Default + Place>(scalar: Scalar<'_>, hold: fn(T) -> Held) -> Result<(Held, Fit), Misfit> {
    let mut value = T::default();
    let fit = value.put(scalar)?;
    Ok((hold(value), fit))
}

/// A float is one that a generated struct's place takes; what is kept of it is its text.
fn number(scalar: Scalar<'_>) -> Result<(Held, Fit), Misfit> {
    let mut value = 0.0;
    let fit = value.put(scalar)?;
    let text = match scalar {
        Scalar::Number(text) => text.to_owned(),
        Scalar::Text(text) if matches!(Json::parse(text), Ok(Json::Number(_))) => text.to_owned(),
        _ => serde_json::Value::from(value).to_string(),
    };
    Ok((Held::Number(text), fit))
}

/// The value that a generated struct begins with. None for an object that the spec lacks, which no spec that was read
/// without errors has.
fn default(kind: &'static Kind, object: Option<&'static Object>) -> Option<Held> {
    Some(match kind {
        Kind::Bool => Held::Bool(false),
        Kind::Int64 => Held::Int(0),
        Kind::Uint64 => Held::Uint(0),
        Kind::Float => Held::Number("0.0".to_owned()),
        Kind::Text(_) => Held::Text(String::new()),
        Kind::Binary => Held::Bytes(Binary::default()),
        Kind::Object(_) => Held::Object(DynRecord::new(object?)),
        Kind::List(element) => Held::List(DynList { kind: element, object, elements: Vec::new() }),
    })
}

impl Held {
    fn view(&self) -> View<'_> {
        match self {
            Self::Bool(value) => value.view(),
            Self::Bytes(value) => value.view(),
            Self::Int(value) => value.view(),
            Self::List(list) => View::List(list),
            Self::Number(text) => View::Number(text),
            Self::Object(record) => View::Object(record),
            Self::Text(value) => value.view(),
            Self::Uint(value) => value.view(),
        }
    }
}

impl List for DynList {
    fn count(&self) -> usize {
        self.elements.len()
    }

    fn at(&self, index: usize) -> Option<&dyn Place> {
        self.elements.get(index).map(|element| element as &dyn Place)
    }

    fn grow(&mut self) -> &mut dyn Place {
        // `push_mut` is newer than the oldest compiler that this crate is for.
        let last = self.elements.len();
        self.elements.push(DynPlace::of_element(self.kind, self.object));
        &mut self.elements[last]
    }
}
