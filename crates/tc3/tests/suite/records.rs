//! JSON in and out, equality and `Debug`.

use tc3::record::{Binary, Deviation, MAX_DEPTH, decode, decode_strict, encode, write_text};

use crate::sample::{Charge, Everything, State, Tag};

fn read(json: &str) -> Everything {
    let mut record = Everything::default();
    decode(&mut record, json.as_bytes()).unwrap();
    record
}

fn refused(json: &str) -> String {
    decode(&mut Everything::default(), json.as_bytes()).unwrap_err().to_string()
}

#[test]
fn members_are_written_in_the_order_of_the_spec_and_absent_ones_are_not() {
    let record = Everything {
        id: -3,
        count: Some(u64::MAX),
        ratio: Some(0.5),
        names: Some(vec![]),
        tags: Some(vec![Tag { key: "k\n\"é".into(), value: None }]),
        state: Some(State::from(-7)),
        charge: Some(Charge::from("SPOT")),
        ..Everything::default()
    };
    let json = encode(&record).unwrap();
    let expected = r#"{"Id":-3,"Count":18446744073709551615,"Ratio":0.5,"State":-7,"Charge":"SPOT","Tags":[{"Key":"k\n\"é"}],"Names":[],"Id2":0}"#;
    assert_eq!(json, expected);
    assert_eq!(read(&json), record);
    assert_eq!(serde_json::to_string(&record).unwrap(), expected);
    assert_eq!(serde_json::from_str::<Everything>(expected).unwrap(), record);
    assert_eq!(serde_json::from_value::<Everything>(serde_json::from_str(expected).unwrap()).unwrap(), record);
}

/// Texts are looked at in pieces: each character at each place of texts that are shorter and longer than a piece.
#[test]
fn a_text_is_escaped_wherever_it_has_to_be() {
    let all = (0..=0x7f).map(char::from).chain(['\u{80}', 'é', '\u{2028}', '芯', '\u{1f600}']);
    for character in all {
        for (length, at) in (0..40).flat_map(|length| (0..=length).map(move |at| (length, at))) {
            let text = format!("{}{character}{}", "a".repeat(at), "~".repeat(length - at));
            let mut json = b"[".to_vec();
            write_text(&text, &mut json);
            let expected = format!("[{}", serde_json::to_string(&text).unwrap());
            assert_eq!(String::from_utf8(json).unwrap(), expected);
        }
    }
}

#[test]
fn what_the_published_examples_are_loose_about_is_read() {
    let record = read(
        r#"{"Id": "1698", "Count": "7", "Ratio": "2.5e1", "Flag": "True", "Name": 12, "State": "2", "New": [{}], "First": null}"#,
    );
    assert_eq!((record.id, record.count, record.ratio), (1698, Some(7), Some(25.0)));
    assert_eq!((record.flag, record.name.as_deref(), record.state), (Some(true), Some("12"), Some(State::ON)));
    assert_eq!(record.first, None);
    assert_eq!(read(r#"{"Flag": "false", "Ratio": 3, "Name": true}"#).ratio, Some(3.0));
}

#[test]
fn names_differ_by_case_and_the_last_of_two_wins() {
    let record =
        read(r#"{"id": 1, "ID": 2, "Id": 3, "Id": 4, "Tags": [{"Key": "a"}], "Tags": [], "Name": "x", "Name": null}"#);
    assert_eq!((record.id, record.tags, record.name), (4, Some(vec![]), None));
}

#[test]
fn every_number_form_is_taken_or_refused_as_what_it_is() {
    for (form, id) in [("0", 0), ("-0", 0), ("9223372036854775807", i64::MAX), ("-9223372036854775808", i64::MIN)] {
        assert_eq!(read(&format!(r#"{{"Id": {form}}}"#)).id, id, "{form}");
        assert_eq!(read(&format!(r#"{{"Id": "{form}"}}"#)).id, id, "{form} in a string");
    }
    for form in ["9223372036854775808", "-9223372036854775809", "1e400", "1.0", "1e3", "18446744073709551616"] {
        let message = refused(&format!(r#"{{"Id": {form}}}"#));
        assert!(
            message.starts_with("Id: expected int64") || message.contains("number out of range"),
            "{form}: {message}"
        );
    }
    for form in ["", " 1", "1 ", "+1", "0x1", "1.0", "1e3", "١", "9223372036854775808"] {
        assert!(refused(&format!(r#"{{"Id": "{form}"}}"#)).starts_with("Id: expected int64"), "{form}");
    }
    assert_eq!(refused(r#"{"Count": -1}"#), "Count: expected uint64, found a number out of its range");
    for form in ["nan", "inf", "-infinity", "", "1,5", "0x1p3"] {
        assert!(refused(&format!(r#"{{"Ratio": "{form}"}}"#)).starts_with("Ratio: expected float"), "{form}");
    }
    assert_eq!(refused(r#"{"Ratio": "1e999"}"#), "Ratio: expected float, found a number out of its range");
}

#[test]
fn an_error_tells_where_and_never_the_value() {
    for (json, message) in [
        (r#"{"Tags": [{"Key": "a"}, {"Key": ["s3cret"]}]}"#, "Tags.1.Key: expected string, found a list"),
        (r#"{"Names": ["a", null]}"#, "Names.1: expected an element, found null"),
        (r#"{"Tags": {"Key": "s3cret"}}"#, "Tags: expected list, found an object"),
        (r#"{"First": "s3cret"}"#, "First: expected object, found a string"),
        (r#"{"First": ["s3cret"]}"#, "First: expected object, found a list"),
        (r#"{"Inner": {"Inner": {"Flag": "s3cret"}}}"#, "Inner.Inner.Flag: expected bool, found a string"),
        (r#"{"Flag": 1}"#, "Flag: expected bool, found an integer"),
        (r#"{"Blob": "s3cret"}"#, "Blob: expected binary, found a string"),
        (r#""s3cret""#, "expected object, found a string"),
        (r"null", "expected object, found null"),
        (r"[1]", "expected object, found a list"),
    ] {
        let found = refused(json);
        assert_eq!(found, message);
        let by_serde = serde_json::from_str::<Everything>(json).unwrap_err().to_string();
        assert!(by_serde.starts_with(message) && !by_serde.contains("s3cret"), "{by_serde}");
    }
    assert!(refused(r#"{"Tags": [{"Key": "a"#).starts_with("Tags.0.Key: EOF"));
    assert!(refused(r#"{"Id": 1} x"#).contains("trailing"));
}

#[test]
fn nesting_is_bounded_both_ways() {
    let deep = |levels: usize| format!("{}{}", r#"{"Inner":"#.repeat(levels) + "{}", "}".repeat(levels));
    assert_eq!(encode(&read(&deep(50))).unwrap().matches("Inner").count(), 50);
    assert!(refused(&deep(MAX_DEPTH + 1)).ends_with("nests deeper than 100"));
    assert!(refused(&deep(100_000)).contains("nests deeper than 100"));
    let unknown = format!(r#"{{"New": {}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    // What is not known is skipped without recursion, or refused; either way without harm.
    let _ = decode(&mut Everything::default(), unknown.as_bytes());

    let mut record = Everything::default();
    for _ in 0..=MAX_DEPTH {
        record = Everything { inner: Some(Box::new(record)), ..Everything::default() };
    }
    let error = encode(&record).unwrap_err();
    assert_eq!((error.message(), error.path().split('.').count()), ("nests too deep", MAX_DEPTH + 1));
    assert!(format!("{record:?}").contains(".."));
}

#[test]
fn what_json_cannot_say_is_refused_with_its_place() {
    let record = Everything {
        inner: Some(Box::new(Everything { ratio: Some(f64::NAN), ..Everything::default() })),
        ..Everything::default()
    };
    assert_eq!(encode(&record).unwrap_err().to_string(), "Inner.Ratio: is not a finite number");
    assert!(serde_json::to_string(&record).unwrap_err().to_string().contains("Inner.Ratio: is not a finite number"));
    let record = Everything { blob: Some(Binary::new([1])), ..Everything::default() };
    assert_eq!(encode(&record).unwrap_err().path(), "Blob");
}

#[test]
fn strict_decoding_reports_and_refuses_nothing_more() {
    let mut record = Everything::default();
    let json = br#"{"Id": "1", "Id": 2, "New": 1, "Tags": [{"Key": 5, "Old": 1}], "Flag": null}"#;
    let deviations = decode_strict(&mut record, json).unwrap();
    assert_eq!(
        deviations,
        [
            Deviation::Converted("Id".into()),
            Deviation::Duplicate("Id".into()),
            Deviation::Unknown("New".into()),
            Deviation::Converted("Tags.0.Key".into()),
            Deviation::Unknown("Tags.0.Old".into()),
            Deviation::Null("Flag".into()),
            Deviation::Missing("Name".into()),
        ]
    );
    assert_eq!(decode_strict(&mut record, br#"{"Id": 1, "Name": "x"}"#), Ok(vec![]));
    assert!(decode_strict(&mut record, br#"{"Id": []}"#).is_err());
}

/// Most texts go straight into a record. Strict decoding goes through serde, which finds the same in a text, and refuses it for
/// the same reason.
#[test]
fn what_goes_straight_into_a_record_is_what_serde_finds() {
    const NAMES: &str = "Id Count Ratio Flag Name State Charge Tags Names First Inner Blob States New";
    const VALUES: &str = r#"
        0 -0 00 01 7 -7 +7 - 7. 7.0 .7 7e0 7E+2 1e999 7x 999999999999999999 1000000000000000000
        9223372036854775807 9223372036854775808 18446744073709551615 18446744073709551616
        true tru truex false null nul nullx
        "" "7" "true" "seven_c" "eight_ch" "nine_char" "Größe" " "a "\u00e9" "\ud83d\ude00" "\ud83d" "a\nb\\" "\" "\x"
        {} { {] {,} {"Key"} {"Key":} {"Key":"k",} {"Key":"k"} {"\u004bey":"k"} {"Keys":{"Key":[1]}}
        [] [ [,] [7] [7,] [,7] [7,,7] [null] ["a","b"] [{}] [{},{"Value":"v"}] [{"Value":null}] [[]]
    "#;
    let values = VALUES.split_whitespace().chain(["", "[7 7]", "\u{a0}7", "\"tab\there\"", "\"\u{7f}\""]);
    for (name, value) in values.flat_map(|value| NAMES.split(' ').map(move |name| (name, value))) {
        for json in [
            format!(r#"{{"{name}":{value}}}"#),
            format!(" {{ \"Id2\" :\t1 ,\r\n\"{name}\" : {value} , \"Name\" : \"n\" , \"{name}\" : {value} }} "),
            format!(r#"{{"Inner":{{"{name}":{value}}}}} x"#),
        ] {
            let (mut straight, mut strict) = (Everything::default(), Everything::default());
            let found = decode_strict(&mut strict, json.as_bytes()).map(drop);
            assert_eq!(decode(&mut straight, json.as_bytes()), found, "{json}");
            assert_eq!(straight, strict, "{json}");
        }
    }
}

#[test]
fn debug_shows_what_is_there_and_no_secret() {
    let record = Everything {
        id: 1,
        password: Some("s3cret".into()),
        state: Some(State::ON),
        first: Some(Tag { key: "k".into(), value: None }),
        blob: Some(Binary::new([1, 2])),
        ..Everything::default()
    };
    assert_eq!(
        format!("{record:?}"),
        r#"Everything { Id: 1, State: 2, First: Tag { Key: "k" }, Blob: <2 bytes>, Password: <redacted>, Id2: 0 }"#
    );
}

#[test]
fn absent_and_empty_are_two_things_and_nan_equals_nothing() {
    let empty = Everything { name: Some(String::new()), ..Everything::default() };
    assert_ne!(empty, Everything::default());
    assert_eq!(empty, empty.clone());
    let nan = Everything { ratio: Some(f64::NAN), ..Everything::default() };
    assert_ne!(nan, nan.clone());
}

#[test]
fn unknown_values_of_enums_survive() {
    let record = read(r#"{"State": 99, "Charge": "BARTER", "States": [1, 2, 3]}"#);
    assert_eq!(encode(&record).unwrap(), r#"{"Id":0,"State":99,"Charge":"BARTER","States":[1,2,3],"Id2":0}"#);
    assert_eq!((record.state.unwrap().name(), State::ON.name()), (None, Some("ON")));
    assert_eq!(State::KNOWN.len() + Charge::KNOWN.len(), 4);
}
