//! What a record should hold of a text, read anew from the spec and without the interpreter: what replays are held to.

use serde_json::{Map, Number, Value};
use tc3_spec::{Kind, Object};

/// The value that decoding and encoding as this object should give: known members only, nulls left out, scalars of the
/// declared type. None where it does not fit.
pub(super) fn object(object: &Object, value: &Value) -> Option<Value> {
    let given = value.as_object()?;
    let mut members = Map::new();
    for member in &object.members {
        if let Some(value) = given.get(member.name).filter(|value| !value.is_null()) {
            members.insert(member.name.to_owned(), one(&member.kind, member.object(), value)?);
        }
    }
    Some(Value::Object(members))
}

/// The text that flattening a parameter should give. None where the spec does not know its name.
pub(super) fn parameter(request: &Object, name: &str, text: &str) -> Option<String> {
    let kind = kind_at(request, name)?;
    let value = one(kind, None, &Value::String(text.to_owned()));
    Some(match value {
        Some(Value::String(text)) => text,
        // A number keeps its digits, where JSON would write it so.
        Some(Value::Number(_)) if *kind == Kind::Float && serde_json::from_str::<Number>(text).is_ok() => {
            text.to_owned()
        }
        Some(value) => value.to_string(),
        None => text.to_owned(),
    })
}

fn one(kind: &Kind, of: Option<&Object>, value: &Value) -> Option<Value> {
    Some(match (kind, value) {
        (Kind::List(kind), Value::Array(values)) => {
            Value::Array(values.iter().map(|value| one(kind, of, value)).collect::<Option<_>>()?)
        }
        (Kind::Object(_), value) => object(of?, value)?,
        (Kind::Bool, Value::Bool(_)) | (Kind::Text(_), Value::String(_)) => value.clone(),
        (Kind::Bool, Value::String(text)) => match text.as_str() {
            "true" | "True" => Value::Bool(true),
            "false" | "False" => Value::Bool(false),
            _ => return None,
        },
        // A fraction in a text is written as short as it can be; digits of integers stay.
        (Kind::Text(_), Value::Number(number)) if number.is_f64() => Value::String(number.as_f64()?.to_string()),
        (Kind::Text(_), Value::Bool(_) | Value::Number(_)) => Value::String(value.to_string()),
        (Kind::Int64, value) => Value::from(integer(value)?.parse::<i64>().ok()?),
        (Kind::Uint64, value) => Value::from(integer(value)?.parse::<u64>().ok()?),
        (Kind::Float, Value::Number(number)) => Value::from(number.as_f64()?),
        // Text that is a number as JSON writes it stays one with its digits.
        (Kind::Float, Value::String(text)) => match serde_json::from_str::<Number>(text) {
            Ok(number) => Value::Number(number),
            Err(_) => Value::from(text.parse::<f64>().ok()?),
        },
        _ => return None,
    })
}

/// The digits of an integer, which may stand in a string. Minus zero has no sign.
fn integer(value: &Value) -> Option<String> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    Some(if text == "-0" || text == "-0.0" { "0".to_owned() } else { text })
}

/// The kind of the member that a flattened name leads to.
fn kind_at<'a>(request: &'a Object, name: &str) -> Option<&'a Kind> {
    let mut object = Some(request);
    let mut kind: Option<&Kind> = None;
    for segment in name.split('.') {
        kind = match kind {
            Some(Kind::List(element)) if segment.bytes().all(|byte| byte.is_ascii_digit()) => Some(&**element),
            None | Some(Kind::Object(_)) => {
                let member = object?.member(segment)?;
                object = member.object();
                Some(&member.kind)
            }
            _ => return None,
        };
    }
    kind
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::corpus::examples::testing::action;

    #[test]
    fn values_are_expected_as_the_spec_types_them() {
        let action = action();
        for (given, expected) in [
            (json!({"Size": "-3", "Count": "18446744073709551615"}), json!({"Size": -3, "Count": u64::MAX})),
            (json!({"Size": -0.0, "Count": "-0"}), json!({"Size": 0, "Count": 0})),
            (json!({"Share": 1, "Name": 1.50}), json!({"Share": 1.0, "Name": "1.5"})),
            (json!({"Share": "0.25", "Name": i64::MIN}), json!({"Share": 0.25, "Name": "-9223372036854775808"})),
            (json!({"On": "True", "Name": false}), json!({"On": true, "Name": "false"})),
            (json!({"New": 1, "Size": null, "Tags": []}), json!({"Tags": []})),
            (
                json!({"Tags": [{"Key": 1, "Values": ["a", 2]}, {}]}),
                json!({"Tags": [{"Key": "1", "Values": ["a", "2"]}, {}]}),
            ),
        ] {
            assert_eq!(object(action.request, &given), Some(expected), "{given}");
        }
    }

    #[test]
    fn what_does_not_fit_has_no_expected_value() {
        let action = action();
        for given in [
            json!([]),
            json!({"Size": "1.0"}),
            json!({"Size": 1.5}),
            json!({"Count": -1}),
            json!({"On": 1}),
            json!({"Name": {}}),
            json!({"Tags": {}}),
            json!({"Tags": [null]}),
            json!({"size": 1, "Size": []}),
        ] {
            assert_eq!(object(action.request, &given), None, "{given}");
        }
    }

    #[test]
    fn parameters_are_typed_by_where_their_names_lead() {
        let action = action();
        let parameter = |name, text| parameter(action.request, name, text);
        assert_eq!(parameter("Size", "007").as_deref(), Some("7"));
        assert_eq!(parameter("Share", "1.50").as_deref(), Some("1.50"));
        assert_eq!(parameter("Share", "01").as_deref(), Some("1.0"));
        assert_eq!(parameter("On", "True").as_deref(), Some("true"));
        assert_eq!(parameter("Name", "007").as_deref(), Some("007"));
        assert_eq!(parameter("Tags.0.Values.12", "a b").as_deref(), Some("a b"));
        for unknown in ["size", "Size.0", "Tags.Key", "Tags.0.Value", "Tags.0.Values.0.0", "", "New.0"] {
            assert_eq!(parameter(unknown, "1"), None, "{unknown}");
        }
    }
}
