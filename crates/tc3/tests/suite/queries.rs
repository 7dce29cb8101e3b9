//! Flattening and reading back.

use serde_json::json;
use tc3::query::{flatten, parse, unflatten};
use tc3::record::{Binary, decode};

use crate::sample::{Everything, Tag};

#[test]
fn a_record_is_flattened_sorted_and_escaped() {
    let record = Everything {
        id: 5,
        ratio: Some(1e21),
        flag: Some(true),
        name: Some("a b+c/é~".into()),
        tags: Some((0..11).map(|n| Tag { key: n.to_string(), value: None }).collect()),
        ..Everything::default()
    };
    let query = flatten(&record).unwrap();
    assert!(query.starts_with("Flag=true&Id=5&Id2=0&Name=a%20b%2Bc%2F%C3%A9~&Ratio=1000000000000000000000&Tags.0.Key=0&Tags.1.Key=1&Tags.10.Key=10&Tags.2.Key=2"), "{query}");
    let mut back = Everything::default();
    decode(&mut back, parse(&query).unwrap().to_string().as_bytes()).unwrap();
    assert_eq!(back, record);
}

#[test]
fn what_a_query_cannot_say_is_refused() {
    let refused = |record: Everything| flatten(&record).unwrap_err().to_string();
    assert_eq!(
        refused(Everything { names: Some(vec![]), ..Everything::default() }),
        "Names: is an empty list, which a query cannot say"
    );
    let nothing = Everything { first: Some(Tag::default()), ..Everything::default() };
    assert!(flatten(&nothing).is_ok(), "an empty string is a value");
    assert!(refused(Everything { blob: Some(Binary(vec![])), ..Everything::default() }).starts_with("Blob"));
    assert!(refused(Everything { ratio: Some(f64::INFINITY), ..Everything::default() }).starts_with("Ratio"));
}

#[test]
fn names_and_values_make_an_object() {
    assert_eq!(
        parse("A.0.B=1&A.1.B=x%3Dy+z&C=&D.E.F=%E6%9C%AA").unwrap(),
        json!({"A": [{"B": "1"}, {"B": "x=y z"}], "C": "", "D": {"E": {"F": "未"}}})
    );
    assert_eq!(parse("").unwrap(), json!({}));
    assert_eq!(unflatten([("A.0", json!({"B": 1}))]).unwrap(), json!({"A": [{"B": 1}]}));
}

#[test]
fn hostile_names_are_refused_without_harm() {
    let deep = format!("{}A=1", "A.".repeat(100_000));
    for (query, part) in [
        ("A=1&A=2", "given twice"),
        ("A=1&A.B=2", "does not go together"),
        ("A.B=2&A=1", "given twice"),
        ("A.0=1&A.B=2", "does not go together"),
        ("A.1=1", "no gaps"),
        ("A.4000000000=1", "no gaps"),
        ("A.40000000000000000000=1", "no gaps"),
        ("A.0=1&A.00=2", "given twice"),
        ("0.A=1", "does not go together"),
        ("A..B=1", "does not go together"),
        (".=1", "does not go together"),
        ("A", "has no `=`"),
        ("A=%4", "escape"),
        ("A=%zz", "escape"),
        ("A=%ff", "escape"),
        (deep.as_str(), "nests too deep"),
    ] {
        let message = parse(query).unwrap_err().to_string();
        assert!(message.contains(part) && message.len() < 200, "{query:.40}: {message}");
    }
}
