use tc3::record::MAX_DEPTH;

use super::*;

fn laid_out(json: &str) -> String {
    pretty(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

#[test]
fn lays_out_with_four_spaces() {
    let json = r#" {"A":[1,{"B":null,"C":[]}, [true , false]],"D":{},"E":"" } "#;
    let expected = r#"{
    "A": [
        1,
        {
            "B": null,
            "C": []
        },
        [
            true,
            false
        ]
    ],
    "D": {},
    "E": ""
}"#;
    assert_eq!(laid_out(json), expected);
    assert_eq!(laid_out(expected), expected, "what is laid out stays");
}

#[test]
fn keeps_order_and_members_that_are_there_twice() {
    assert_eq!(laid_out(r#"{"Z":1,"A":2,"Z":3}"#), "{\n    \"Z\": 1,\n    \"A\": 2,\n    \"Z\": 3\n}");
}

#[test]
fn keeps_every_digit() {
    for number in [
        "0",
        "-0",
        "1.10",
        "1E+2",
        "-1.5e-300",
        "9223372036854775808",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827",
        &"7".repeat(5000),
    ] {
        assert_eq!(laid_out(number), number);
    }
}

#[test]
fn makes_strings_readable() {
    for (json, expected) in [
        (r#""\u672a\u547d\u540d""#, "\"未命名\""),
        (r#""\ud83d\ude00 \uD83D\uDE00""#, "\"😀 😀\""),
        (r#""a\/b""#, r#""a/b""#),
        (r#""\"\\\b\f\n\r\t""#, r#""\"\\\b\f\n\r\t""#),
        (r#""\u0022\u005c\u000a\u0000\u001B""#, r#""\"\\\n\u0000\u001b""#),
        ("\"\u{7f}\u{9b}31m\"", r#""\u007f\u009b31m""#),
        (r#"{"\u540d":1}"#, "{\n    \"名\": 1\n}"),
    ] {
        assert_eq!(laid_out(json), expected, "{json}");
    }
}

#[test]
fn keeps_half_a_surrogate_pair_as_its_escape() {
    for json in [r#""\ud83d""#, r#""\ude00""#, r#""\ud83dx""#, r#""\ud83d\ud83d""#, r#""\uDE00\uD83D""#] {
        assert_eq!(laid_out(json), json);
    }
    assert_eq!(laid_out(r#""\ud83d\u672a""#), "\"\\ud83d未\"");
}

#[test]
fn means_the_same_as_before() {
    let json = r#"{"T":"\u672a\ud83d\ude00\"\\\/\b\u007f","L":[0,-1.25e2,[],{},[[{"x":{"y":null}}]],true]}"#;
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(value(&laid_out(json)), value(json));
}

#[test]
fn refuses_what_is_not_json() {
    for text in [
        "",
        " ",
        "{",
        "[",
        "[1",
        "[1,]",
        "[,1]",
        "[1}",
        "{1:2}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1]",
        "1 2",
        "{} x",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "-",
        "tru",
        "nul",
        "NaN",
        "\"",
        "\"\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u+123\"",
        "\"\\u12未\"",
        "\"a\nb\"",
        "<html>",
    ] {
        assert!(pretty(text).is_err(), "{text:?}");
    }
    assert_eq!(pretty("[1 2]").unwrap_err().to_string(), "a comma or a closing bracket expected at byte 3");
}

fn one_line(json: &str) -> String {
    let mut line = Vec::new();
    write_one_line(json, &mut line).unwrap();
    String::from_utf8(line).unwrap().strip_suffix('\n').unwrap().to_owned()
}

#[test]
fn one_line_holds_whatever_came() {
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    assert_eq!(one_line(&deep), deep);
    assert_eq!(one_line("{ \"a\" :\n[1.10 , \"x\\u000a\u{9b}\"]\r\n}"), r#"{"a":[1.10,"x\n\u009b"]}"#);
    assert_eq!(one_line("no\nJSON"), "no JSON");
}

#[test]
fn bounds_the_depth() {
    let nested = |depth: usize| "[".repeat(depth) + "1" + &"]".repeat(depth);
    assert!(pretty(&nested(MAX_DEPTH)).is_ok());
    assert!(pretty(&nested(MAX_DEPTH + 1)).is_err());
    assert!(pretty(&"[".repeat(1_000_000)).is_err());
    assert!(pretty(&"{\"a\":".repeat(1_000_000)).is_err());
}

/// Takes so many bytes, and then none.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_is_written_is_what_is_laid_out_until_nothing_more_arrives() {
    let json = format!("{{\"a\":[{}1]}}", "[1,{}],".repeat(50_000));
    let written = |to: &mut dyn Write| {
        let mut stream = Stream::new(to);
        print(&json, Form::Lines, &mut stream).unwrap();
        stream.end()
    };
    let mut all = Vec::new();
    written(&mut all).unwrap();
    assert_eq!(String::from_utf8(all).unwrap(), laid_out(&json) + "\n");
    for room in [0, 100_000] {
        assert_eq!(written(&mut Full(room)).unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
