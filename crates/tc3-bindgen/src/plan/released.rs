//! What was released keeps its name, whatever comes beside it and however names are made by then.

use std::collections::BTreeMap;

use tc3_spec::Service;

use super::{Pins, Plan, plan};
use crate::testing::{FACTS, MOVE, SERVICE, load_files};

/// Facts with the overlays of the demo, edited.
fn edited(edits: &[(&str, &str)]) -> Service {
    let facts = edits.iter().fold(FACTS.to_owned(), |facts, (from, to)| {
        assert_eq!(facts.matches(from).count(), 1, "{from}");
        facts.replace(from, to)
    });
    let overlays = [("overlay/_service.json", SERVICE), ("overlay/Move.json", MOVE)];
    load_files(&[("facts.json", facts.as_str()), overlays[0], overlays[1]]).unwrap()
}

/// The pins of a release, which read back as they were written.
fn released(service: &Service) -> Pins {
    let pins = plan(service, String::new(), &Pins::default()).unwrap().pins;
    Pins::parse(&pins.to_json("").replace("\"generated\": \"\",", "")).unwrap()
}

/// What everything is called that stands in the facts, by where it stands.
fn names(plan: &Plan<'_>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut name = |place: String, name: &str| assert_eq!(names.insert(place, name.to_owned()), None);
    for action in &plan.actions {
        let wire = action.action.name;
        name(format!("method {wire}"), &action.method);
        name(format!("feature {wire}"), action.gate.first().unwrap());
        if let Some(intent) = &action.intent {
            name(format!("intent {wire}"), &intent.type_name);
        }
    }
    for found in &plan.enums {
        name(format!("enum {}", found.doc), &found.type_name);
    }
    let of_actions = plan.actions.iter().flat_map(|action| {
        [("request", &action.request), ("response", &action.response)]
            .map(|(of, record)| (action.action.name, of, record))
    });
    let of_objects = plan.objects.iter().map(|object| (object.record.object.name, "object", &object.record));
    for (wire, of, record) in of_actions.chain(of_objects) {
        name(format!("type {of} {wire}"), &record.type_name);
        if let Some(required) = &record.required_type {
            name(format!("required {of} {wire}"), required);
        }
        for field in &record.fields {
            name(format!("field {of} {wire}.{}", field.member.name), &field.name);
        }
    }
    names
}

/// Names of today under the pins of before: those of before stay, and nothing changes with the pins of today.
#[track_caller]
fn kept(before: &Service, pins: &Pins, now: &Service) -> BTreeMap<String, String> {
    let old = names(&plan(before, String::new(), pins).unwrap());
    let planned = plan(now, String::new(), pins).unwrap();
    let new = names(&planned);
    for (place, name) in &old {
        assert_eq!(new.get(place), Some(name), "{place}");
    }
    assert_eq!(names(&plan(now, String::new(), &planned.pins).unwrap()), new);
    new.into_iter().filter(|(place, _)| !old.contains_key(place)).collect()
}

#[test]
fn new_names_give_way_to_those_that_were_released() {
    let before = edited(&[]);
    let pins = released(&before);
    for (edit, place, name) in [
        (r#""Tag": {"request": {}, "response": {}}, "Look""#, "type request Tag", "TagAction"),
        (r#""Aim": {"request": {}, "response": {}}, "Look""#, "type request Aim", "AimAction"),
        (r#""Status": {"request": {}, "response": {}}, "Look""#, "type request Status", "StatusAction"),
        (r#""LOok": {"request": {}, "response": {}}, "Look""#, "method LOok", "l_ook"),
        (
            r#""Lo_Ok": {"request": {}, "response": {}}, "Lo_ok": {"request": {}, "response": {}}, "Look""#,
            "method Lo_ok",
            "lo_ok_2",
        ),
        (
            r#""LookResponse": {"request": {}, "response": {}}, "Look""#,
            "type request LookResponse",
            "LookResponseAction",
        ),
    ] {
        let new = kept(&before, &pins, &edited(&[(r#""Look""#, edit)]));
        assert_eq!(new.get(place).map(String::as_str), Some(name), "{new:?}");
    }
    // Before the member that has the name, whose place in the list would decide else.
    let new = kept(&before, &pins, &edited(&[(r#""File": "binary""#, r#""FILE": "string", "File": "binary""#)]));
    assert_eq!(new["field request Move.FILE"], "file_2");
    // Today's rules alone would make other names of all of these.
    let all = edited(&[(r#""Look""#, r#""Tag": {"request": {}, "response": {}}, "Look""#)]);
    assert_eq!(names(&plan(&all, String::new(), &Pins::default()).unwrap())["type object Tag"], "TagObject");
}

#[test]
fn the_struct_of_the_arguments_of_new_keeps_its_name() {
    let many =
        (r#""Id": "uint64!""#, r#""A": "string!", "B": "string!", "C": "string!", "D": "string!", "Id": "uint64!""#);
    let before = edited(&[many]);
    let action = (r#""Move": {"#, r#""LookRequired": {"request": {}, "response": {}}, "Move": {"#);
    let new = kept(&before, &released(&before), &edited(&[many, action]));
    assert_eq!(new["type request LookRequired"], "LookRequiredAction");
}

/// As a release may have been named by other rules than those of today.
#[test]
fn names_by_other_rules_stay() {
    let service = edited(&[]);
    let text = released(&service).to_json("").replace("\"generated\": \"\",", "");
    let edit = |text: String, from: &str, to: &str| {
        assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
        text.replace(from, to)
    };
    let named = r#""Look": {"type": "Looking", "method": "look_at", "feature": "Views", "new": ["Id"], "fields": {"Id": "ident"}"#;
    let text = edit(text, r#""Look": {"new": ["Id"]"#, named);
    let text = edit(text, r#""Look": {"plain": ["Count"]"#, r#""Look": {"type": "Look", "plain": ["Count"]"#);
    let text = edit(text, r#""Tag": {"new": ["#, r#""Tag": {"type": "Label", "new": ["#);
    let pins = Pins::parse(&edit(text, r#""Status": "Status""#, r#""Status": "Standing""#)).unwrap();
    let names = names(&plan(&service, String::new(), &pins).unwrap());
    for (place, name) in [
        ("type request Look", "Looking"),
        ("type response Look", "Look"),
        ("method Look", "look_at"),
        ("feature Look", "Views"),
        ("feature Move", "Move"),
        ("field request Look.Id", "ident"),
        ("type object Tag", "Label"),
        ("enum Where it stands.", "Standing"),
    ] {
        assert_eq!(names[place], name, "{place}");
    }
    kept(&service, &pins, &edited(&[(r#""Look""#, r#""Looking": {"request": {}, "response": {}}, "Look""#)]));
}

/// The words by which actions are grouped may change, and the groups that are declared.
#[test]
fn features_keep_their_names() {
    let actions = |count: usize| {
        let one = |number| format!(r#""StopDisk{number}": {{"request": {{}}, "response": {{}}}}, "#);
        edited(&[(r#""Look""#, &((0..count).map(one).collect::<String>() + r#""Look""#))])
    };
    let before = actions(300);
    let pins = released(&before);
    assert_eq!(pins.requests["StopDisk7"].feature.as_deref(), Some("Disk7"));
    let text = pins.to_json("").replace(r#""feature": "Disk7""#, r#""feature": "Disks""#);
    let pins = Pins::parse(&text).unwrap();
    let new = kept(&before, &pins, &actions(301));
    assert_eq!(new["feature StopDisk300"], "Disk300", "what is new goes by today's rule");
    let plan = plan(&before, String::new(), &pins).unwrap();
    assert_eq!(plan.features.actions["Disks"], ["StopDisk7"]);
    assert!(plan.features.are_groups);
}

#[test]
fn more_actions_than_features_are_allowed_change_no_feature() {
    let actions = |count: usize| {
        let one = |number| format!(r#""Stop{number}": {{"request": {{}}, "response": {{}}}}, "#);
        edited(&[(r#""Look""#, &((0..count).map(one).collect::<String>() + r#""Look""#))])
    };
    let before = actions(290);
    let pins = released(&before);
    kept(&before, &pins, &actions(300));
    let now = actions(300);
    let plan = plan(&now, String::new(), &pins).unwrap();
    assert!(
        plan.flips.iter().any(|told| told.contains("302 features") && told.contains("--repin")),
        "{:?}",
        plan.flips
    );
}
