//! The record and its places. They stand in one file because they hold each other: a record its places, and a place the
//! records of an object or a list.

use tc3::record::{Fit, List, Misfit, Scalar, Slot, View, Viewer};
use tc3::{Binary, Place, Record, Shape};

use super::values::Digits;
use crate::kind::Kind;
use crate::model::{Member, Object};

/// A record of any object of the spec.
///
/// The interpreter of [`tc3::record`] and the rules of [`tc3::rules`] treat it as they treat a generated struct: it
/// encodes, decodes, compares, hides secrets and is checked alike. Every member can be absent, required ones too; one that
/// is takes no memory.
///
/// ```
/// use tc3_spec::leak::leak;
/// use tc3_spec::{DynRecord, Kind, Member, Object};
///
/// let members = vec![Member::new("TaskId", Kind::Int64), Member::new("Status", Kind::Int64)];
/// let mut record = DynRecord::new(leak(Object::new("ModifyTaskRunStatus", "", members, Vec::new())));
/// tc3::record::decode(&mut record, br#"{"TaskId": "1698", "Status": 1002}"#)?;
/// assert_eq!(tc3::record::encode(&record)?, r#"{"TaskId":1698,"Status":1002}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct DynRecord {
    object: &'static Object,
    /// Which of the first 64 members have a place: a bit each. With it a place is found by counting.
    placed: u64,
    /// The members that somebody filled or was about to fill, in the order of the spec.
    places: Vec<DynPlace>,
}

impl DynRecord {
    /// A record without values.
    pub fn new(object: &'static Object) -> Self {
        Self { object, placed: 0, places: Vec::new() }
    }

    /// The object of the spec that it is a record of.
    pub fn object(&self) -> &'static Object {
        self.object
    }

    /// The member at `index`, in the order of the spec. Absent where there is none.
    pub fn view_at(&self, index: usize) -> View<'_> {
        let place = self.find(index).ok().and_then(|at| self.places.get(at));
        place.map_or(View::Absent, Place::view)
    }
}

impl Record for DynRecord {
    fn shape(&self) -> &'static Shape {
        &self.object.shape
    }

    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        let mut views = vec![View::Absent; self.object.members.len()];
        for place in &self.places {
            if let Some(view) = views.get_mut(place.index()) {
                *view = place.view();
            }
        }
        viewer.see(&views);
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        let at = match self.find(index) {
            Ok(at) => at,
            Err(at) => self.place(at, index)?,
        };
        self.places.get_mut(at).map(|place| place as &mut dyn Place)
    }
}

impl DynRecord {
    /// Where a member's place is, or where it would be.
    fn find(&self, index: usize) -> Result<usize, usize> {
        let before = |bits: u64| (self.placed & bits).count_ones() as usize;
        match bit(index) {
            // What is filled is filled in the order of the spec, mostly.
            _ if self.places.last().is_none_or(|last| last.index() < index) => Err(self.places.len()),
            Some(bit) if self.placed & bit != 0 => Ok(before(bit - 1)),
            Some(bit) => Err(before(bit - 1)),
            None => {
                let first = before(u64::MAX);
                let others = self.places.get(first..).unwrap_or_default();
                let found = others.binary_search_by_key(&index, DynPlace::index);
                found.map(|at| first + at).map_err(|at| first + at)
            }
        }
    }

    /// Makes a place for a member, where it belongs.
    fn place(&mut self, at: usize, index: usize) -> Option<usize> {
        let place = DynPlace::of_member(index, self.object.members.get(index)?);
        self.make_room();
        if let Some(bit) = bit(index) {
            self.placed |= bit;
        }
        if at == self.places.len() {
            self.places.push(place);
        } else {
            self.places.insert(at, place);
        }
        Some(at)
    }

    /// Makes room for one place more. Many objects have a member or two, others have many of those that they could have.
    fn make_room(&mut self) {
        let count = self.places.len();
        if count == self.places.capacity() {
            let more = if count == 0 { 2 } else { (2 * count).max(6) };
            self.places.reserve_exact(more.min(self.object.members.len() - count));
        }
    }
}

/// The bit of a member that has one.
fn bit(index: usize) -> Option<u64> {
    (index < 64).then(|| 1 << index)
}

/// An element of a list; a member that is an object has a place around it.
impl Place for DynRecord {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn put(&mut self, _: Scalar<'_>) -> Result<Fit, Misfit> {
        Err(Misfit::Kind { expected: "object" })
    }

    fn open(&mut self) -> Slot<'_> {
        Place::clear(self);
        Slot::Object(self)
    }

    fn clear(&mut self) {
        self.placed = 0;
        self.places.clear();
    }
}

tc3::record_traits!(DynRecord);

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
