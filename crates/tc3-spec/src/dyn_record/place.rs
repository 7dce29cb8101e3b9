//! Where the values of such a record stand.

use tc3::record::{Fit, List, Misfit, Scalar, Slot, View};
use tc3::{Binary, Place};

use super::DynRecord;
use crate::json::Json;
use crate::kind::Kind;
use crate::model::{Member, Object};

/// A member that somebody filled, or was about to.
#[derive(Clone)]
pub(super) struct DynPlace {
    member: &'static Member,
    index: u32,
    held: Option<Held>,
}

/// A value, by what holds it in a generated struct: every conversion is that one's.
#[derive(Clone)]
enum Held {
    Bool(bool),
    Bytes(Binary),
    Int(i64),
    List(DynList),
    Number(Digits),
    Object(DynRecord),
    Text(String),
    Uint(u64),
}

/// A list: each kind by the type that a generated struct has, so that an element takes no more than there.
#[derive(Clone)]
enum DynList {
    Bools(Vec<bool>),
    Bytes(Vec<Binary>),
    Ints(Vec<i64>),
    Numbers(Vec<Digits>),
    Objects(Objects),
    Texts(Vec<String>),
    Uints(Vec<u64>),
}

#[derive(Clone)]
struct Objects {
    object: &'static Object,
    elements: Vec<DynRecord>,
}

/// A float, as JSON text with all its digits.
#[derive(Clone)]
struct Digits(String);

impl DynPlace {
    /// A member without a value.
    pub(super) fn of_member(index: usize, member: &'static Member) -> Self {
        // No object has so many members that it would not fit.
        Self { member, index: u32::try_from(index).unwrap_or(u32::MAX), held: None }
    }

    pub(super) fn index(&self) -> usize {
        self.index as usize
    }
}

impl Place for DynPlace {
    fn view(&self) -> View<'_> {
        self.held.as_ref().map_or(View::Absent, Held::view)
    }

    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        let (held, fit) = match self.member.kind {
            Kind::Bool => convert(scalar, Held::Bool),
            Kind::Int64 => convert(scalar, Held::Int),
            Kind::Uint64 => convert(scalar, Held::Uint),
            Kind::Float => convert(scalar, Held::Number),
            Kind::Text(_) => convert(scalar, Held::Text),
            Kind::Binary => convert(scalar, Held::Bytes),
            Kind::Object(_) => Err(Misfit::Kind { expected: "object" }),
            Kind::List(_) => Err(Misfit::Kind { expected: "list" }),
        }?;
        self.held = Some(held);
        Ok(fit)
    }

    fn open(&mut self) -> Slot<'_> {
        // An object that the spec lacks, which no spec that was read without errors has, takes nothing.
        let (empty, expected) = match &self.member.kind {
            Kind::Bool => (None, "bool"),
            Kind::Int64 => (None, "int64"),
            Kind::Uint64 => (None, "uint64"),
            Kind::Float => (None, "float"),
            Kind::Text(_) => (None, "string"),
            Kind::Binary => (None, "binary"),
            Kind::Object(_) => (self.member.object().map(|object| Held::Object(DynRecord::new(object))), "object"),
            Kind::List(element) => (DynList::of(element, self.member.object()).map(Held::List), "list"),
        };
        match empty.map(|empty| self.held.insert(empty)) {
            Some(Held::List(list)) => Slot::List(list),
            Some(Held::Object(record)) => Slot::Object(record),
            _ => Slot::Scalar(expected),
        }
    }

    fn clear(&mut self) {
        self.held = None;
    }
}

fn convert<T: Default + Place>(scalar: Scalar<'_>, hold: fn(T) -> Held) -> Result<(Held, Fit), Misfit> {
    let mut value = T::default();
    let fit = value.put(scalar)?;
    Ok((hold(value), fit))
}

impl Held {
    fn view(&self) -> View<'_> {
        match self {
            Self::Bool(value) => value.view(),
            Self::Bytes(value) => value.view(),
            Self::Int(value) => value.view(),
            Self::List(list) => View::List(list),
            Self::Number(digits) => digits.view(),
            Self::Object(record) => View::Object(record),
            Self::Text(value) => value.view(),
            Self::Uint(value) => value.view(),
        }
    }
}

impl Default for Digits {
    fn default() -> Self {
        Self("0.0".to_owned())
    }
}

impl Place for Digits {
    fn view(&self) -> View<'_> {
        View::Number(&self.0)
    }

    /// A float is one that a generated struct's place takes; what is kept of it is its text.
    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        let mut value = 0.0;
        let fit = value.put(scalar)?;
        self.0 = match scalar {
            Scalar::Number(text) => text.to_owned(),
            Scalar::Text(text) if matches!(Json::parse(text), Ok(Json::Number(_))) => text.to_owned(),
            _ => serde_json::Value::from(value).to_string(),
        };
        Ok(fit)
    }

    fn open(&mut self) -> Slot<'_> {
        Slot::Scalar("float")
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

impl DynList {
    /// An empty list. None for one of lists, which no spec has, and one of objects that the spec lacks.
    fn of(element: &Kind, object: Option<&'static Object>) -> Option<Self> {
        Some(match element {
            Kind::Bool => Self::Bools(Vec::new()),
            Kind::Int64 => Self::Ints(Vec::new()),
            Kind::Uint64 => Self::Uints(Vec::new()),
            Kind::Float => Self::Numbers(Vec::new()),
            Kind::Text(_) => Self::Texts(Vec::new()),
            Kind::Binary => Self::Bytes(Vec::new()),
            Kind::Object(_) => Self::Objects(Objects { object: object?, elements: Vec::new() }),
            Kind::List(_) => return None,
        })
    }

    fn list(&self) -> &dyn List {
        match self {
            Self::Bools(list) => list,
            Self::Bytes(list) => list,
            Self::Ints(list) => list,
            Self::Numbers(list) => list,
            Self::Objects(list) => list,
            Self::Texts(list) => list,
            Self::Uints(list) => list,
        }
    }
}

impl List for DynList {
    fn count(&self) -> usize {
        self.list().count()
    }

    fn at(&self, index: usize) -> Option<&dyn Place> {
        self.list().at(index)
    }

    fn grow(&mut self) -> &mut dyn Place {
        match self {
            Self::Bools(list) => list.grow(),
            Self::Bytes(list) => list.grow(),
            Self::Ints(list) => list.grow(),
            Self::Numbers(list) => list.grow(),
            Self::Objects(list) => list.grow(),
            Self::Texts(list) => list.grow(),
            Self::Uints(list) => list.grow(),
        }
    }

    fn held(&self) -> usize {
        self.list().held()
    }
}

impl List for Objects {
    fn count(&self) -> usize {
        self.elements.len()
    }

    fn at(&self, index: usize) -> Option<&dyn Place> {
        self.elements.get(index).map(|element| element as &dyn Place)
    }

    fn grow(&mut self) -> &mut dyn Place {
        // `push_mut` is newer than the oldest compiler that this crate is for.
        let last = self.elements.len();
        let mut element = DynRecord::new(self.object);
        if let Some(before) = self.elements.last() {
            // Elements of one list have mostly the same members. All of it together is no more than what is present.
            element.places.reserve_exact(before.places.len());
        }
        self.elements.push(element);
        &mut self.elements[last]
    }

    fn held(&self) -> usize {
        self.elements.capacity() * size_of::<DynRecord>()
    }
}

/// What stands where nobody put anything: it is looked at, and never lent to be filled.
pub(super) struct Absent;

/// The one that every record shows.
pub(super) static ABSENT: Absent = Absent;

impl Place for Absent {
    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn put(&mut self, _: Scalar<'_>) -> Result<Fit, Misfit> {
        Err(Misfit::Kind { expected: "nothing" })
    }

    fn open(&mut self) -> Slot<'_> {
        Slot::Scalar("nothing")
    }

    fn clear(&mut self) {}
}
