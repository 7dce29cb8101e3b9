//! What goes to standard output: JSON with four spaces of indent, of which nothing is lost.
//!
//! An answer is laid out anew token by token. No tree of values stands between, so the order of members, those that no
//! spec knows, members that are there twice, and every digit of a number survive. Only the spelling of strings changes:
//! `\u672a` becomes the character it stands for.

use core::fmt;
use std::io::{self, Write};

use tc3::record::MAX_DEPTH;

use crate::exit::Failure;

/// Writes a result, with a line feed behind it unless it has one.
pub(crate) fn print(result: impl Into<String>) -> Result<(), Failure> {
    let mut result = result.into();
    if !result.ends_with('\n') {
        result.push('\n');
    }
    let mut stdout = io::stdout().lock();
    stdout.write_all(result.as_bytes()).and_then(|()| stdout.flush()).map_err(Failure::Output)
}

/// Lays JSON text out with an indent of four spaces.
///
/// Fails for what is not JSON, and for what nests deeper than records may: each level of indent costs bytes on each line.
pub(crate) fn pretty(json: &str) -> Result<String, Malformed> {
    laid_out(json, Form::Lines)
}

/// JSON text on one line, however deep it nests.
///
/// What is not JSON comes back as it is, but for what would end the line.
pub(crate) fn one_line(json: &str) -> String {
    laid_out(json, Form::OneLine)
        .unwrap_or_else(|_| json.chars().map(|char| if char.is_control() { ' ' } else { char }).collect())
}

fn laid_out(json: &str, form: Form) -> Result<String, Malformed> {
    let out = String::with_capacity(json.len() * 3 / 2);
    let mut layout = Layout { json, at: 0, form, out, open: Vec::new() };
    layout.document()?;
    Ok(layout.out)
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// A line for each value, indented.
    Lines,
    OneLine,
}

/// Why a text cannot be laid out as JSON, and the byte at which that shows.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Malformed {
    expected: &'static str,
    at: usize,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} expected at byte {}", self.expected, self.at)
    }
}

struct Layout<'a> {
    json: &'a str,
    at: usize,
    form: Form,
    out: String,
    /// The brackets that are still to be closed.
    open: Vec<u8>,
}

impl Layout<'_> {
    fn document(&mut self) -> Result<(), Malformed> {
        loop {
            if self.value()? {
                continue;
            }
            if !self.next_element()? {
                break;
            }
        }
        self.skip_blanks();
        if self.at < self.json.len() { Err(self.malformed("end of text")) } else { Ok(()) }
    }

    /// Writes a scalar or an empty container, or opens a container; then the answer is true and its first value comes.
    fn value(&mut self) -> Result<bool, Malformed> {
        self.skip_blanks();
        match self.peek() {
            Some(b'{') => return self.open(b'}', "{}"),
            Some(b'[') => return self.open(b']', "[]"),
            Some(b'"') => self.string()?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true")?,
            Some(b'f') => self.word("false")?,
            Some(b'n') => self.word("null")?,
            _ => return Err(self.malformed("a value")),
        }
        Ok(false)
    }

    fn open(&mut self, close: u8, empty: &str) -> Result<bool, Malformed> {
        self.at += 1;
        self.skip_blanks();
        if self.peek() == Some(close) {
            self.at += 1;
            self.out.push_str(empty);
            return Ok(false);
        }
        if self.form == Form::Lines && self.open.len() == MAX_DEPTH {
            return Err(self.malformed("less nesting"));
        }
        self.out.push_str(&empty[..1]);
        self.open.push(close);
        self.start_line();
        self.name()?;
        Ok(true)
    }

    /// Goes on behind a value: closes what ends here, and starts what follows. False at the end.
    fn next_element(&mut self) -> Result<bool, Malformed> {
        while let Some(&close) = self.open.last() {
            self.skip_blanks();
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.out.push(',');
                    self.start_line();
                    self.name()?;
                    return Ok(true);
                }
                Some(byte) if byte == close => {
                    self.at += 1;
                    self.open.pop();
                    self.start_line();
                    self.out.push(char::from(close));
                }
                _ => return Err(self.malformed("a comma or a closing bracket")),
            }
        }
        Ok(false)
    }

    /// Within an object, the name and the colon before a value.
    fn name(&mut self) -> Result<(), Malformed> {
        if self.open.last() != Some(&b'}') {
            return Ok(());
        }
        self.skip_blanks();
        if self.peek() != Some(b'"') {
            return Err(self.malformed("a name"));
        }
        self.string()?;
        self.skip_blanks();
        if self.peek() != Some(b':') {
            return Err(self.malformed("a colon"));
        }
        self.at += 1;
        self.out.push_str(if self.form == Form::Lines { ": " } else { ":" });
        Ok(())
    }

    fn string(&mut self) -> Result<(), Malformed> {
        self.at += 1;
        self.out.push('"');
        loop {
            let rest = &self.json[self.at..];
            let plain = rest.find(|char: char| matches!(char, '"' | '\\') || char.is_control()).unwrap_or(rest.len());
            self.out.push_str(&rest[..plain]);
            self.at += plain;
            match rest[plain..].chars().next() {
                Some('"') => break,
                Some('\\') => self.escape()?,
                // Allowed by JSON as they are, but a terminal would obey them.
                Some(char) if char > '\u{1f}' => {
                    self.at += char.len_utf8();
                    push_char(&mut self.out, char);
                }
                _ => return Err(self.malformed("the end of a string")),
            }
        }
        self.at += 1;
        self.out.push('"');
        Ok(())
    }

    fn escape(&mut self) -> Result<(), Malformed> {
        let escaped = match self.json.as_bytes().get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.malformed("an escape")),
        };
        self.at += 2;
        push_char(&mut self.out, escaped);
        Ok(())
    }

    /// `\u672a`, or a pair for a character outside the basic plane.
    fn unicode_escape(&mut self) -> Result<(), Malformed> {
        let unit = self.code_unit(self.at).ok_or_else(|| self.malformed("four hexadecimal digits"))?;
        let pair = self.code_unit(self.at + 6).map(|next| [unit, next]);
        let alone = char::from_u32(u32::from(unit));
        let paired = pair.and_then(|pair| char::decode_utf16(pair).next()?.ok());
        match (alone, paired) {
            (Some(char), _) => {
                push_char(&mut self.out, char);
                self.at += 6;
            }
            (None, Some(char)) => {
                push_char(&mut self.out, char);
                self.at += 12;
            }
            // Half a pair is no character, and no text can hold it: its escape stays.
            (None, None) => {
                self.out.push_str(&self.json[self.at..self.at + 6]);
                self.at += 6;
            }
        }
        Ok(())
    }

    /// The number of a `\uXXXX` that starts at a byte.
    fn code_unit(&self, at: usize) -> Option<u16> {
        let digits = self.json.get(at..at + 6)?.strip_prefix("\\u")?;
        let all_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        all_hexadecimal.then(|| u16::from_str_radix(digits, 16).ok())?
    }

    /// Copies a number as it stands: `1.10` and a hundred digits included.
    fn number(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        self.skip_if(|byte| byte == b'-');
        if !self.skip_if(|byte| byte == b'0') {
            self.digits()?;
        }
        if self.skip_if(|byte| byte == b'.') {
            self.digits()?;
        }
        if self.skip_if(|byte| matches!(byte, b'e' | b'E')) {
            self.skip_if(|byte| matches!(byte, b'+' | b'-'));
            self.digits()?;
        }
        self.out.push_str(&self.json[start..self.at]);
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Malformed> {
        if !self.skip_if(|byte| byte.is_ascii_digit()) {
            return Err(self.malformed("a digit"));
        }
        while self.skip_if(|byte| byte.is_ascii_digit()) {}
        Ok(())
    }

    fn word(&mut self, word: &'static str) -> Result<(), Malformed> {
        if !self.json[self.at..].starts_with(word) {
            return Err(self.malformed(word));
        }
        self.at += word.len();
        self.out.push_str(word);
        Ok(())
    }

    fn start_line(&mut self) {
        if self.form == Form::OneLine {
            return;
        }
        self.out.push('\n');
        for _ in &self.open {
            self.out.push_str("    ");
        }
    }

    fn skip_blanks(&mut self) {
        while self.skip_if(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')) {}
    }

    fn skip_if(&mut self, wanted: impl Fn(u8) -> bool) -> bool {
        let found = self.peek().is_some_and(wanted);
        self.at += usize::from(found);
        found
    }

    fn peek(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    fn malformed(&self, expected: &'static str) -> Malformed {
        Malformed { expected, at: self.at }
    }
}

/// A character of a string, escaped only where JSON demands it or a terminal would obey it.
fn push_char(out: &mut String, char: char) {
    match char {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        control if control.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(control))),
        plain => out.push(plain),
    }
}

#[cfg(test)]
mod tests {
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
}
