use serde_json::{Value, json};
use tc3::record::{Binary, MAX_DEPTH, View, decode, decode_strict, encode};
use tc3::{Place, Record};

use super::{DynRecord, check};
use crate::json::Json;
use crate::model::Object;
use crate::testing::demo;

fn request() -> &'static Object {
    demo().action("Move").unwrap().request
}

fn of(value: &Value) -> Json<'static> {
    Json::parse(&value.to_string()).unwrap().into_owned()
}

/// What does not fit, as a person reads it.
fn misfits(value: &Value) -> Vec<String> {
    DynRecord::from_json(request(), &of(value)).1.iter().map(ToString::to_string).collect()
}

fn checked(value: &Value) -> Vec<String> {
    let service = demo();
    let found = check(service.action("Move").unwrap(), &of(value));
    found.iter().filter(|violation| violation.is_error()).map(ToString::to_string).collect()
}

#[test]
fn values_of_every_kind_go_in_and_out() {
    let value = json!({
        "Id": -1, "Status": 2, "Force": true, "Note": "ü", "Password": "p", "Ratio": 0.25, "Names": ["a", "b"],
        "Levels": [18_446_744_073_709_551_615_u64], "Tags": [{"Key": "k", "Value": "v"}],
        "Job": {"Name": "n", "Day": "2024-01-02", "Next": {"Parts": [{"Status": 1}]}}, "Extra": []
    });
    let (record, found) = DynRecord::from_json(request(), &of(&value));
    assert_eq!(found, []);
    let json = encode(&record).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value);
    assert!(json.starts_with(r#"{"Id":-1,"Status":2,"Force":true,"Note":"ü","#), "the spec's order: {json}");

    let mut decoded = DynRecord::new(request());
    decode(&mut decoded, json.as_bytes()).unwrap();
    assert_eq!(decoded, record);
    assert_eq!(decoded.clone(), record);
    assert_ne!(decoded, DynRecord::new(request()));
}

#[test]
fn what_is_converted_is_what_generated_types_convert() {
    let loose = json!({"Id": "-1", "Force": "True", "Note": 7, "Ratio": "1.5", "Levels": ["3"], "Names": [true, 1.5]});
    let (record, found) = DynRecord::from_json(request(), &of(&loose));
    assert_eq!(found, []);
    let json = r#"{"Id":-1,"Force":true,"Note":"7","Ratio":1.5,"Names":["true","1.5"],"Levels":[3]}"#;
    assert_eq!(encode(&record).unwrap(), json);
    let mut decoded = DynRecord::new(request());
    decode(&mut decoded, loose.to_string().as_bytes()).unwrap();
    assert_eq!(decoded, record);
}

#[test]
fn null_is_absent_and_empty_is_not() {
    let (record, found) = DynRecord::from_json(request(), &of(&json!({"Id": null, "Note": "", "Tags": [], "Job": {}})));
    assert_eq!(found, []);
    assert_eq!(encode(&record).unwrap(), r#"{"Note":"","Tags":[],"Job":{}}"#);
}

#[test]
fn everything_that_does_not_fit_is_told_with_its_path() {
    let value = json!({
        "Id": "x", "Status": 9_223_372_036_854_775_808_u64, "Force": 1, "Note": [], "Ratio": {}, "Names": ["a", null, {}],
        "Levels": [-1, 1.0], "Tags": [{"Key": "k", "Valeu": "v"}, null, 3], "Job": "x", "File": "AAAA", "Stat": 1, "Zzz": 0
    });
    assert_eq!(
        misfits(&value),
        [
            "Stat is not a known member",
            "Zzz is not a known member",
            "Id must be int64, not a string",
            "Status must be int64, not a number out of its range",
            "Force must be bool, not an integer",
            "Note must be string, not a list",
            "Ratio must be float, not an object",
            "Names.1 must be string, not null",
            "Names.2 must be string, not an object",
            "Levels.0 must be uint64, not a number out of its range",
            "Levels.1 must be uint64, not a number with a fraction or an exponent",
            "Tags.0.Valeu is not a known member; the nearest is Value",
            "Tags.1 must be object, not null",
            "Tags.2 must be object, not an integer",
            "Job must be object, not a string",
            "File must be binary, not a string",
        ]
    );
}

#[test]
fn whatever_is_no_object_is_told() {
    for (value, found) in [
        (json!(null), "null"),
        (json!([]), "a list"),
        (json!("x"), "a string"),
        (json!(1), "a number"),
        (json!(true), "a boolean"),
    ] {
        let violations = DynRecord::checked(request(), &of(&value)).1;
        assert_eq!(violations.len(), 1, "nothing is called missing on top of that");
        assert_eq!(violations[0].to_string(), format!("the whole must be object, not {found}"));
    }
}

#[test]
fn an_integer_beyond_its_type_never_wraps() {
    let told = |id: &str| {
        let text = format!("{{\"Id\": {id}}}");
        let found = DynRecord::from_json(request(), &Json::parse(&text).unwrap()).1;
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    for beyond in ["18446744073709551616", "-9223372036854775809", "9223372036854775808", &"9".repeat(400)] {
        let out_of_range = ["Id must be int64, not a number out of its range"];
        assert_eq!(told(beyond), out_of_range, "{beyond}");
        assert_eq!(told(&format!("\"{beyond}\"")), out_of_range, "{beyond} in quotes");
    }
    for fraction in ["1e3", "0.5", "1e400"] {
        assert_eq!(told(fraction), ["Id must be int64, not a number with a fraction or an exponent"]);
        assert_eq!(told(&format!("\"{fraction}\"")).len(), 1);
    }
    for fits in ["9223372036854775807", "-9223372036854775808", "-0", "\"-0\""] {
        assert_eq!(told(fits), [""; 0]);
    }
}

/// A number is sent as it was given, wherever its text can be held.
#[test]
fn a_number_keeps_its_digits() {
    let sent = |text: &str| {
        let (record, found) = DynRecord::from_json(request(), &Json::parse(text).unwrap());
        assert_eq!(found, [], "{text}");
        encode(&record).unwrap()
    };
    assert_eq!(sent(r#"{"Note": 123456789012345678901}"#), r#"{"Note":"123456789012345678901"}"#);
    assert_eq!(sent(r#"{"Note": 1.10, "Names": [1E+2, -0]}"#), r#"{"Note":"1.10","Names":["1E+2","-0"]}"#);
    for number in ["1.10", "1", "0.1000000000000000055511151231257827", "1E+2", "-0"] {
        assert_eq!(sent(&format!(r#"{{"Ratio": {number}}}"#)), format!(r#"{{"Ratio":{number}}}"#));
        assert_eq!(sent(&format!(r#"{{"Ratio": "{number}"}}"#)), format!(r#"{{"Ratio":{number}}}"#), "in quotes");
    }
    // Text that JSON has no number for is written as JSON's.
    assert_eq!(sent(r#"{"Ratio": "+.5"}"#), r#"{"Ratio":0.5}"#);
    let (_, found) = DynRecord::from_json(request(), &Json::parse(r#"{"Ratio": 1e400}"#).unwrap());
    assert_eq!(found[0].to_string(), "Ratio must be float, not a number out of its range");
}

#[test]
fn nesting_is_bounded() {
    let nested = |levels: usize| (0..levels).fold(json!({}), |inner, _| json!({"Next": inner}));
    assert_eq!(misfits(&json!({"Job": nested(MAX_DEPTH - 1)})), [""; 0]);
    let told = misfits(&json!({"Job": nested(MAX_DEPTH)}));
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("Job.Next.Next.") && told[0].ends_with(".Next nests too deep"), "{told:?}");
    // The decoder draws the same line.
    let mut record = DynRecord::new(request());
    assert!(decode(&mut record, json!({"Job": nested(MAX_DEPTH - 1)}).to_string().as_bytes()).is_ok());
    let error = decode(&mut record, json!({"Job": nested(MAX_DEPTH)}).to_string().as_bytes()).unwrap_err();
    assert!(error.message().contains("deeper"), "{error}");
}

#[test]
fn rules_are_checked_and_what_does_not_fit_is_told_once() {
    assert_eq!(checked(&json!({"Id": 1, "Status": 1})), [""; 0]);
    assert_eq!(
        checked(&json!({"Id": 1, "Status": 2, "Force": false})),
        ["Note is missing, and required when Status is 2 (An end has a reason)"]
    );
    assert_eq!(checked(&json!({"Id": "x", "Status": 1})), ["Id must be int64, not a string"]);
    assert_eq!(checked(&json!({"Id": 1, "Status": 7})), ["Status must be one of 1, 2, -3"]);
    assert_eq!(
        checked(&json!({"Id": 1, "Status": 1, "Tags": [7], "Names": ["long"], "Levels": []})),
        [
            "Tags.0 must be object, not an integer",
            "Names.0 must be at most 3 characters long",
            "Levels must be at least 1 elements long"
        ],
        "the tag that is none does not lack a key"
    );
    assert_eq!(
        checked(&json!({"Id": 1, "Status": 1, "Job": {"Status": 9, "Next": {"Status": "x"}}})),
        ["Job.Next.Status must be uint64, not a string", "Job.Status must be one of 1, 2, -3"]
    );
}

#[test]
fn a_group_whose_member_does_not_fit_is_not_called_empty() {
    let warnings =
        |value: &Value| DynRecord::checked(request(), &of(value)).1.iter().map(ToString::to_string).collect::<Vec<_>>();
    let told = warnings(&json!({"Id": 1, "Status": 1}));
    assert!(told.iter().any(|told| told == "one of Ratio, Names is needed"), "{told:?}");
    let told = warnings(&json!({"Id": 1, "Status": 1, "Ratio": "x"}));
    assert_eq!(told, ["Ratio must be float, not a string"]);
}

#[test]
fn secrets_are_not_shown() {
    let job = demo().object("Job").unwrap();
    let (record, _) = DynRecord::from_json(job, &of(&json!({"Name": "hunter2", "Status": 1})));
    let shown = format!("{record:?}");
    assert!(!shown.contains("hunter2") && shown.contains("<redacted>") && shown.contains("Status"), "{shown}");
    let told = DynRecord::from_json(job, &of(&json!({"Name": ["hunter2"], "hunter2x": "hunter2"}))).1;
    assert!(told.iter().all(|violation| !violation.to_string().contains("hunter2 ")), "{told:?}");
}

#[test]
fn strict_decoding_knows_what_is_always_there() {
    let look = demo().action("Look").unwrap().response;
    let mut record = DynRecord::new(look);
    let deviations = decode_strict(&mut record, br#"{"Job": {}, "New": 1}"#).unwrap();
    let told = format!("{deviations:?}");
    assert!(told.contains(r#"Missing("Job.Name")"#) && told.contains(r#"Missing("Count")"#), "{told}");
    assert!(told.contains(r#"Unknown("New")"#), "{told}");
}

#[test]
fn places_are_bounded_and_elements_always_have_a_value() {
    let mut record = DynRecord::new(request());
    assert!(matches!(record.view_at(999), View::Absent) && record.get_mut(999).is_none());
    assert_eq!(record.object().name, "Move");
    for index in 0..record.shape().members.len() {
        let place = record.get_mut(index).unwrap();
        assert!(matches!(place.view(), View::Absent));
        if let tc3::record::Slot::List(list) = place.open() {
            let element = list.grow();
            element.clear();
            assert!(!matches!(element.view(), View::Absent), "{index}");
            assert!(list.at(1).is_none() && list.count() == 1);
        }
        place.clear();
        assert!(matches!(place.view(), View::Absent));
    }
    // Bytes cannot come from JSON; a generated struct's place behaves alike.
    let mut bytes = Binary::default();
    let scalar = tc3::record::Scalar::Text("x");
    let file = record.shape().index_of("File").unwrap();
    assert_eq!(record.get_mut(file).unwrap().put(scalar), bytes.put(scalar));
}

#[test]
fn a_flood_of_unknown_members_is_told_in_time() {
    let members: serde_json::Map<_, _> = (0..20_000).map(|n| (format!("Statu{n}"), json!(1))).collect();
    let told = misfits(&Value::Object(members));
    assert_eq!(told.len(), 101);
    assert!(told[0].ends_with("the nearest is Status"));
    assert_eq!(told[100], "19900 more, which are not listed");
    let told = misfits(&json!({ "x".repeat(1_000_000): 1 }));
    assert_eq!(told, [format!("{}… is not a known member", "x".repeat(100))]);
}
