use std::borrow::Cow;

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use saphyr::{LoadableYamlNode as _, Scalar, Yaml};

use super::*;

fn yaml(json: &str) -> String {
    let mut out = String::new();
    write(&Json::parse(json).unwrap(), &mut out);
    out
}

#[test]
fn blocks_are_indented_and_what_is_empty_is_short() {
    let json = r#"{"Total":2,"Set":[{"Id":"ins-1","Tags":[],"Disks":[{"Size":50},{}]},[["a"],"b"],null],"Zone":{"Name":"广州","On":true}}"#;
    let expected = "\
Total: 2
Set:
- Id: ins-1
  Tags: []
  Disks:
  - Size: 50
  - {}
- - - a
  - b
- null
Zone:
  Name: 广州
  On: true
";
    assert_eq!(yaml(json), expected.replace("  On", "  \"On\""));
}

#[test]
fn a_string_that_may_be_anything_else_is_in_quotes() {
    for plain in ["ins-1", "ap-guangzhou", "RUNNING", "华南地区(广州)", "a.b/c_d", "é", "truer", "nullable"] {
        assert_eq!(yaml(&format!("{plain:?}")), format!("{plain}\n"));
    }
    for text in [
        "",
        " ",
        "1",
        "1.5",
        "1e3",
        "0x10",
        "1_000",
        "12:30:45",
        "2026-01-31",
        "10.0.0.1",
        "true",
        "False",
        "YES",
        "no",
        "On",
        "off",
        "y",
        "N",
        "null",
        "Null",
        "~",
        "-",
        "- a",
        "a: b",
        "a #b",
        "#",
        "a b",
        "[a]",
        "{a}",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "'a'",
        "%a",
        "@a",
        "`a",
        ".inf",
        ".NaN",
        "=",
        "<<",
        "?",
        ":",
        "a:",
        "---",
        "...",
        "a,",
        ",",
    ] {
        assert_eq!(yaml(&format!("{text:?}")), format!("{text:?}\n"), "{text}");
    }
    assert_eq!(
        yaml(r#""\"\\\n\u001b\u007f\u0085\u2028\ufeff""#),
        "\"\\\"\\\\\\n\\u001b\\u007f\\u0085\\u2028\\ufeff\"\n"
    );
}

#[test]
fn of_two_members_with_one_name_the_last_is_there() {
    assert_eq!(yaml(r#"{"a":1,"b":2,"a":3}"#), "b: 2\na: 3\n");
}

#[test]
fn numbers_stay_as_they_are() {
    for number in ["-0", "1.10", "1E+2", "123456789012345678901234567890", "1e400"] {
        assert_eq!(yaml(&format!("[{number}]")), format!("- {number}\n"));
    }
}

/// Whether a reader finds this value.
fn is_read(value: &Json<'_>, read: &Yaml<'_>) -> bool {
    match (value, read) {
        (Json::Null, Yaml::Value(Scalar::Null)) => true,
        (Json::Bool(value), Yaml::Value(Scalar::Boolean(read))) => value == read,
        (Json::Number(value), Yaml::Value(Scalar::Integer(read))) => value.parse() == Ok(*read),
        (Json::Number(value), Yaml::Value(Scalar::FloatingPoint(read))) => value.parse() == Ok(read.into_inner()),
        (Json::Text(value), Yaml::Value(Scalar::String(read))) => value == read,
        (Json::List(elements), Yaml::Sequence(read)) => {
            elements.len() == read.len() && elements.iter().zip(read).all(|(element, read)| is_read(element, read))
        }
        (Json::Object(members), Yaml::Mapping(read)) => {
            let members: Vec<_> = Json::distinct(members).collect();
            let is_member =
                |((name, value), (read_name, read)): (&&(Cow<'_, str>, Json<'_>), (&Yaml<'_>, &Yaml<'_>))| {
                    is_read(&Json::Text(name.clone()), read_name) && is_read(value, read)
                };
            members.len() == read.len() && members.iter().zip(read).all(is_member)
        }
        _ => false,
    }
}

#[track_caller]
fn assert_read(value: &Json<'_>) {
    let mut text = String::new();
    write(value, &mut text);
    match Yaml::load_from_str(&text).as_deref() {
        Ok([read]) => assert!(is_read(value, read), "{value}\nis\n{text}\nwhich is read as {read:?}"),
        other => panic!("{value}\nis\n{text}\nwhich is read as {other:?}"),
    }
}

#[test]
fn a_name_of_any_length_is_read() {
    for value in ["1", "\"a\"", "[]", "[1,[2]]", "{\"b\":{\"c\":[1]}}"] {
        for name in ["n".repeat(1_000), "n".repeat(1_001), "名 ".repeat(2_000)] {
            let json = format!(r#"{{"Set":[{{"a":1,"{name}":{value},"c":2}}]}}"#);
            assert_read(&Json::parse(&json).unwrap());
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z0-9:#,~!&*?|>@%.+= \\-\\[\\]{}'\"\\\\\t\n\r\u{85}\u{2028}\u{feff}\u{7f}名é]{0,6}",
        "(true|False|null|yes|NO|on|Off|y|N|0x1f|0o7|1e5|1_0|\\.inf|\\.nan|-\\.INF|2026-01-31|1:30|<<|=)[ :#-]?",
    ]
}

fn value() -> impl Strategy<Value = Json<'static>> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?".prop_map(|text| Json::Number(text.into())),
        text().prop_map(|text| Json::Text(text.into())),
    ];
    leaf.prop_recursive(5, 60, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Json::List),
            vec((text().prop_map(Cow::Owned), inner), 0..5).prop_map(Json::Object),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(value in value()) {
        assert_read(&value);
    }
}
