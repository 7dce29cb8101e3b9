//! A record that was built from the spec at run time: what a generated struct is, without the struct.

mod place;
mod read;

use std::collections::HashSet;

use tc3::{Place, Problem, Record, Shape, Violation};

use crate::json::Json;
use crate::model::{Action, Object};
use place::DynPlace;

/// A record of any object of the spec.
///
/// The interpreter of [`tc3::record`] and the rules of [`tc3::rules`] treat it as they treat a generated struct: it
/// encodes, decodes, compares, hides secrets and is checked alike. Every member can be absent, required ones too.
///
/// ```
/// # fn cfg() -> Result<tc3_spec::Service, tc3_spec::SpecErrors> {
/// #     tc3_spec::load_service(concat!(env!("CARGO_MANIFEST_DIR"), "/../../api-spec/cfg/2021-08-20").as_ref())
/// # }
/// use tc3_spec::DynRecord;
///
/// let cfg = cfg()?;
/// let action = cfg.action("ModifyTaskRunStatus").ok_or("no such action")?;
/// let mut record = DynRecord::new(action.request);
/// tc3::record::decode(&mut record, br#"{"TaskId": "1698", "Status": 1002}"#)?;
/// assert_eq!(tc3::record::encode(&record)?, r#"{"TaskId":1698,"Status":1002}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct DynRecord {
    object: &'static Object,
    places: Vec<DynPlace>,
}

impl DynRecord {
    /// A record without values.
    pub fn new(object: &'static Object) -> Self {
        let places = object.members.iter().map(|member| DynPlace::of_member(&member.kind, member.object())).collect();
        Self { object, places }
    }

    /// A record with the values of a JSON object, and everything in which those do not fit the spec: members that it
    /// does not know, values of another type, nulls in lists, too deep a nesting. What does not fit is left out.
    ///
    /// Converts what [`tc3::record::decode`] converts; null is absent, and a number keeps its digits where text or a float
    /// holds it. Rules are not looked at: see
    /// [`DynRecord::checked`].
    pub fn from_json(object: &'static Object, value: &Json<'_>) -> (Self, Vec<Violation>) {
        let mut record = Self::new(object);
        let found = read::fill(&mut record, value);
        (record, found)
    }

    /// A record with the values of a JSON object, and everything that is wrong with it: first how it does not fit the
    /// spec, then what it lacks and which rules it breaks.
    ///
    /// A value that does not fit is told once: it is not called missing on top of that.
    pub fn checked(object: &'static Object, value: &Json<'_>) -> (Self, Vec<Violation>) {
        let (record, mut found) = Self::from_json(object, value);
        let misfits: HashSet<_> = found.iter().map(|violation| violation.path.clone()).collect();
        found.extend(tc3::check(&record).into_iter().filter(|violation| !follows_from(violation, &misfits)));
        (record, found)
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
        self.places.get(index).map(|place| place as &dyn Place)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        self.places.get_mut(index).map(|place| place as &mut dyn Place)
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
