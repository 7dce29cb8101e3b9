//! Answers of actions without behaviour: all that the spec says is always there, with plain values, the same each time.

use tc3::record::{Place, Record, Scalar, Slot, encode};
use tc3_spec::{DynRecord, Kind, Member, Object, TextForm};

/// How deep objects that contain themselves are filled. The deepest published answer nests 13 objects.
const MAX_NESTING: usize = 16;

/// A response, as JSON: members that are always present, and in them those that are.
pub(crate) fn synthesize(response: &'static Object) -> String {
    let mut record = DynRecord::new(response);
    fill(&mut record, response, 0);
    // What is filled here is finite and shallow, and no bytes: nothing of it can be refused.
    encode(&record).unwrap_or_else(|_| "{}".to_owned())
}

fn fill(record: &mut dyn Record, object: &Object, depth: usize) {
    for (index, member) in object.members.iter().enumerate().filter(|(_, member)| member.always) {
        if let Some(place) = record.get_mut(index) {
            put(place, member, depth);
        }
    }
}

/// Lists stay empty: what they would hold is not always there.
fn put(place: &mut dyn Place, member: &Member, depth: usize) {
    match (place.open(), member.object()) {
        (Slot::Object(record), Some(object)) if depth < MAX_NESTING => fill(record, object, depth + 1),
        (Slot::List(_), _) => {}
        // Deeper objects and bytes are left out.
        _ => match plain(member).map(|scalar| place.put(scalar)) {
            Some(Ok(_)) => {}
            _ => place.clear(),
        },
    }
}

fn plain(member: &Member) -> Option<Scalar<'_>> {
    Some(match &member.kind {
        Kind::Bool => Scalar::Bool(false),
        Kind::Int64 | Kind::Uint64 => Scalar::Int(0),
        Kind::Float => Scalar::Float(0.0),
        Kind::Text(TextForm::Date) => Scalar::Text("2021-08-20"),
        Kind::Text(TextForm::Datetime) => Scalar::Text("2021-08-20 08:00:00"),
        Kind::Text(TextForm::DatetimeIso) => Scalar::Text("2021-08-20T00:00:00Z"),
        Kind::Text(TextForm::String) => Scalar::Text(member.name),
        Kind::Binary | Kind::Object(_) | Kind::List(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use tc3::record::decode_strict;
    use tc3_spec::catalogue;

    use super::*;

    #[test]
    fn every_answer_is_what_its_spec_says() {
        let mut filled = 0;
        for service in catalogue().services() {
            for action in service.actions().filter_map(|name| service.action(name)) {
                let text = synthesize(action.response);
                let mut record = DynRecord::new(action.response);
                let deviations = decode_strict(&mut record, text.as_bytes()).unwrap();
                assert_eq!(deviations, [], "{} {}: {text}", service.name(), action.name);
                assert_eq!(synthesize(action.response), text);
                filled += usize::from(text != "{}");
            }
        }
        assert!(filled > 50, "most actions answer something: {filled}");
    }
}
