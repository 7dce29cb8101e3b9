//! Flattening.

use tc3::query::flatten;
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
    assert!(refused(Everything { blob: Some(Binary(vec![])), ..Everything::default() }).starts_with("Blob"));
    assert!(refused(Everything { ratio: Some(f64::INFINITY), ..Everything::default() }).starts_with("Ratio"));
}
