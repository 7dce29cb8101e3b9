//! Flattening.

use tc3::query::{flatten, flatten_json};
use tc3::record::Binary;

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
    assert!(refused(Everything { blob: Some(Binary::new([])), ..Everything::default() }).starts_with("Blob"));
    assert!(refused(Everything { ratio: Some(f64::INFINITY), ..Everything::default() }).starts_with("Ratio"));
}

#[test]
fn text_is_flattened_with_all_its_digits() {
    for (text, expected) in [
        ("{}", ""),
        (r#"{"B": [ {"C": "x y"}, {"C": true} ], "A": {"D": "1"}}"#, "A.D=1&B.0.C=x%20y&B.1.C=true"),
        (
            r#"{"N": 1.50, "M": 123456789012345678901234567890, "E": 1e400}"#,
            "E=1e400&M=123456789012345678901234567890&N=1.50",
        ),
        (r#"{"A": null, "B": {"C": null, "D": ""}, "E": "\u672a\n"}"#, "B.D=&E=%E6%9C%AA%0A"),
        (" {\"A.B\" : 0 } ", "A.B=0"),
    ] {
        assert_eq!(flatten_json(text).unwrap(), expected, "{text}");
    }
}

#[test]
fn text_that_a_query_cannot_say_is_refused_with_the_way_to_it() {
    let deep = |depth: usize| format!("{}1{}", r#"{"A":"#.repeat(depth), "}".repeat(depth));
    assert!(flatten_json(&deep(101)).is_ok());
    for (text, path, part) in [
        (r#"{"A": {"B": []}}"#, "A.B", "an empty list"),
        (r#"{"A": [{}]}"#, "A.0", "an empty object"),
        (r#"{"A": {"B": null}}"#, "A", "an empty object"),
        (r#"{"A": [1, null]}"#, "A.1", "null in a list"),
        ("[]", "", "expected an object"),
        ("{", "", "EOF"),
        (&deep(102), "A.A", "nests too deep"),
        (&deep(1_000), "A.A", "nests too deep"),
    ] {
        let error = flatten_json(text).unwrap_err();
        assert!(error.path().starts_with(path) && error.message().contains(part), "{text:.40}: {error}");
    }
}
