//! Answers of actions without behaviour: all that the spec says is always there, with plain values, the same each time.

use tc3::record::{Place, Record, Scalar, Slot, encode};
use tc3_spec::{DynRecord, Object};

/// How deep objects that contain themselves are filled. The deepest published answer nests 13 objects.
const MAX_NESTING: usize = 16;

/// A response, as JSON: members that are always present, and in them those that are.
pub(crate) fn synthesize(response: &'static Object) -> String {
    let mut record = DynRecord::new(response);
    fill(&mut record, 0);
    // What is filled here is finite and shallow, and bytes are not: nothing of it can be refused.
    encode(&record).unwrap_or_else(|_| "{}".to_owned())
}

fn fill(record: &mut dyn Record, depth: usize) {
    let shape = record.shape();
    for (index, member) in shape.members.iter().enumerate() {
        if shape.always.contains(member)
            && let Some(place) = record.get_mut(index)
        {
            put(place, member, depth);
        }
    }
}

/// Lists stay empty: what they would hold is not always there.
fn put(place: &mut dyn Place, member: &str, depth: usize) {
    let scalar = match place.open() {
        Slot::Object(_) if depth >= MAX_NESTING => return place.clear(),
        Slot::Object(record) => return fill(record, depth + 1),
        Slot::List(_) => return,
        Slot::Scalar("bool") => Scalar::Bool(false),
        Slot::Scalar("int64" | "uint64") => Scalar::Int(0),
        Slot::Scalar("float") => Scalar::Float(0.0),
        Slot::Scalar(_) => Scalar::Text(member),
    };
    // Bytes take no scalar, and stay absent.
    if place.put(scalar).is_err() {
        place.clear();
    }
}
