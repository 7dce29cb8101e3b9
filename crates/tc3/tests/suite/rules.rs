//! The engine, rule by rule.

use tc3::{Level, Literal, Problem, Streams, Validate, codes};

use crate::sample::{Everything, State, Tag};

fn told(record: &Everything) -> Vec<String> {
    record.validate().iter().map(ToString::to_string).collect()
}

#[test]
fn a_record_that_keeps_the_rules_has_no_violations() {
    let record =
        Everything { count: Some(100), name: Some("éééé".into()), ratio: Some(1.0), ..Everything::default() };
    assert!(record.validate().is_empty());
}

#[test]
fn each_rule_tells_what_it_demands() {
    let base = Everything::default;
    for (record, message) in [
        (
            Everything { state: Some(State::ON), ..base() },
            "Name is missing, and required when State is 2 (What is on has a name)",
        ),
        (Everything { ratio: Some(1.0), ..base() }, "Count is missing, and required when Ratio is given"),
        (Everything { count: Some(0), ..base() }, "Count must be 1 to 100"),
        (Everything { count: Some(u64::MAX), ..base() }, "Count must be 1 to 100"),
        (Everything { name: Some("é".into()), ..base() }, "Name must be 2 to 4 characters long"),
        (Everything { names: Some(vec![]), ..base() }, "Names must be 1 to 2 elements long"),
        (Everything { tags: Some(vec![]), names: Some(vec!["a".into()]), ..base() }, "Tags, Names exclude each other"),
        (Everything { states: Some(vec![State::ON, State::from(3)]), ..base() }, "States.1 must be one of 1, 2"),
        (Everything { state: Some(State::from(-1)), ..base() }, "State must be uint64, not a number out of its range"),
    ] {
        assert_eq!(told(&record), [message]);
    }
}

#[test]
fn a_member_asks_for_a_stream() {
    let flag = |flag| Everything { flag, ..Everything::default() };
    let streams = |is| Streams::When { member: "Flag", is };
    let asks = |streams: Streams<'_>, record: Everything| streams.is_asked_by(&record);
    assert!(asks(streams(Literal::Bool(true)), flag(Some(true))));
    assert!(!asks(streams(Literal::Bool(true)), flag(Some(false))) && !asks(streams(Literal::Bool(true)), flag(None)));
    let unless = |is| Streams::Unless { member: "Flag", is };
    assert!(asks(unless(Literal::Bool(false)), flag(None)) && !asks(unless(Literal::Bool(false)), flag(Some(false))));
    let count = |count| Everything { count: Some(count), ..Everything::default() };
    let one = Streams::When { member: "Count", is: Literal::Int(1) };
    assert!(asks(one, count(1)) && !asks(one, count(0)));
    let nowhere = Streams::When { member: "Nowhere", is: Literal::Bool(true) };
    assert!(!asks(nowhere, flag(Some(true))) && asks(Streams::Always, flag(None)) && !asks(Streams::Never, flag(None)));
}

#[test]
fn all_violations_are_collected_with_their_paths_in_order() {
    let record = Everything {
        count: Some(0),
        inner: Some(Box::new(Everything { states: Some(vec![State::from(-2)]), ..Everything::default() })),
        first: Some(Tag::default()),
        ..Everything::default()
    };
    let violations = record.validate();
    let paths: Vec<_> = violations.iter().map(|violation| violation.path.as_str()).collect();
    assert_eq!(paths, ["Count", "Inner.States.0", "Inner.States.0"]);
    assert!(matches!(violations[1].problem, Problem::Type { .. }));
}

#[test]
fn each_violation_has_the_code_that_a_service_would_answer() {
    let codes_of = |record: Everything| record.validate().iter().map(tc3::Violation::code).collect::<Vec<_>>();
    assert_eq!(codes_of(Everything { ratio: Some(1.0), ..Everything::default() }), [codes::MISSING_PARAMETER]);
    assert_eq!(codes_of(Everything { count: Some(0), ..Everything::default() }), [codes::INVALID_PARAMETER_VALUE]);
    assert_eq!(
        codes_of(Everything { state: Some(State::from(-1)), ..Everything::default() }),
        [codes::INVALID_PARAMETER]
    );
    let warned = Everything { names: Some(vec![]), ..Everything::default() }.validate();
    assert_eq!((warned[0].level, warned[0].is_error()), (Level::Warn, false));
}
