//! A record that was built from the spec at run time: what a generated struct is, without the struct.

mod place;
mod read;

use std::collections::HashSet;

use tc3::record::{Fit, Misfit, Scalar, Slot, View};
use tc3::{Level, Place, Problem, Record, Shape, Violation};

use crate::json::Json;
use crate::model::{Action, Object};
use place::{ABSENT, DynPlace};

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

    /// A record with the values of a JSON object, and everything in which those do not fit the spec: members that it
    /// does not know, values of another type, nulls in lists, too deep a nesting. What does not fit is left out. The first
    /// hundred misfits are listed, and how many more there are: [`Problem::More`].
    ///
    /// Converts what [`tc3::record::decode`] converts; null is absent, and a number keeps its digits where text or a float
    /// holds it. Rules are not looked at: see
    /// [`DynRecord::checked`].
    pub fn from_json(object: &'static Object, value: &Json<'_>) -> (Self, Vec<Violation>) {
        let mut record = Self::new(object);
        let found = read::fill(&mut record, value);
        (record, found.into_violations())
    }

    /// A record with the values of a JSON object, and everything that is wrong with it: first how it does not fit the
    /// spec, then what it lacks and which rules it breaks.
    ///
    /// A value that does not fit is told once: it is not called missing on top of that. Where there are more misfits than
    /// are listed, nobody asks about rules, and they are not looked at.
    pub fn checked(object: &'static Object, value: &Json<'_>) -> (Self, Vec<Violation>) {
        let mut record = Self::new(object);
        let mut found = read::fill(&mut record, value);
        if !found.is_full(Level::Error) {
            let misfits: HashSet<_> = found.listed().iter().map(|violation| violation.path.clone()).collect();
            tc3::check::check_into(&record, &mut found, &|violation| follows_from(violation, &misfits));
        }
        (record, found.into_violations())
    }

    /// The object of the spec that it is a record of.
    pub fn object(&self) -> &'static Object {
        self.object
    }
}

impl Record for DynRecord {
    fn shape(&self) -> &'static Shape {
        &self.object.shape
    }

    fn get(&self, index: usize) -> Option<&dyn Place> {
        match self.find(index) {
            Ok(at) => self.places.get(at).map(|place| place as &dyn Place),
            Err(_) if index < self.object.members.len() => Some(&ABSENT),
            Err(_) => None,
        }
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

/// Everything that is wrong with a request as JSON. [`DynRecord::checked`] also keeps the record.
pub fn check(action: &Action, request: &Json<'_>) -> Vec<Violation> {
    DynRecord::checked(action.request, request).1
}

/// Whether what a rule reports is only so because something at or around its place did not fit.
fn follows_from(violation: &Violation, misfits: &HashSet<String>) -> bool {
    let Violation { path, problem, .. } = violation;
    let ends = path.match_indices('.').map(|(end, _)| end).chain([path.len()]);
    let is_around = ends.filter_map(|end| path.get(..end)).any(|above| misfits.contains(above));
    let inside = |member: &String| if path.is_empty() { member.clone() } else { format!("{path}.{member}") };
    let is_among = |members: &[String]| members.iter().any(|member| misfits.contains(&inside(member)));
    // A misfit of the whole has an empty path, and everything follows from it.
    is_around || misfits.contains("") || matches!(problem, Problem::NoneOf { members } if is_among(members))
}

#[cfg(test)]
mod tests;
