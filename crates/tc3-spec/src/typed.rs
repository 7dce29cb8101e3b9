//! Values as they are typed, on a command line or in a cell of CSV, read as the official command line reads them.

use std::borrow::Cow;

use crate::json::{Json, JsonError};
use crate::kind::Kind;

/// What a value begins with that stands in a file, as text.
pub const TEXT: &str = "file://";

/// What a value begins with that stands in a file, as bytes.
pub const BYTES: &str = "fileb://";

/// What was typed for a place of this kind: JSON for objects and lists, the official command line's forms of booleans and numbers,
/// and else text. Of a place that the spec does not know it is what JSON makes of it.
///
/// What does not fit stays text, for the types to refuse.
///
/// ```
/// use tc3_spec::{Json, Kind, typed};
///
/// assert_eq!(typed::value(Some(&Kind::Bool), "True")?, Json::Bool(true));
/// assert_eq!(typed::value(Some(&Kind::Int64), "1_000")?, Json::Text("1000".into()));
/// assert!(typed::value(Some(&Kind::List(Box::new(Kind::Int64))), "[1, 2]").is_ok());
/// # Ok::<(), tc3_spec::JsonError>(())
/// ```
///
/// # Errors
///
/// Where an object or a list is wanted, and the text is no JSON.
pub fn value<'a>(kind: Option<&Kind>, text: &'a str) -> Result<Json<'a>, JsonError> {
    let as_text = || Json::Text(text.into());
    Ok(match kind {
        Some(Kind::Bool) => boolean(text).map_or_else(as_text, Json::Bool),
        Some(Kind::Object(_) | Kind::List(_)) => Json::parse(text)?,
        Some(Kind::Int64 | Kind::Uint64 | Kind::Float) => Json::Text(number(text)),
        // Nobody knows its type, and text would be refused of a member that takes a number.
        None => Json::parse(text).unwrap_or_else(|_| as_text()),
        _ => as_text(),
    })
}

/// `true`, `t`, `1`, `false`, `f` or `0`, in any case.
fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "t" | "1" => Some(true),
        "false" | "f" | "0" => Some(false),
        _ => None,
    }
}

/// A number as JSON has it, of what Python takes for one: with blanks around it, a plus before it, or underscores between digits,
/// and before or behind its point no digit. What is none is left as it is, for the types to refuse.
fn number(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    let (minus, digits) = match trimmed.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", trimmed.strip_prefix('+').unwrap_or(trimmed)),
    };
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain && digits.len() + minus.len() == text.len() || !has_digits_around_underscores(digits) {
        return text.into();
    }
    let mut number = format!("{minus}{}", if digits.starts_with('.') { "0" } else { "" });
    number.extend(digits.chars().filter(|char| *char != '_'));
    match number.find(['e', 'E']).unwrap_or(number.len()) {
        end if number[..end].ends_with('.') => number.insert(end, '0'),
        _ => {}
    }
    number.into()
}

/// Whether it begins with a digit, be it behind a point, and each underscore in it stands between two.
fn has_digits_around_underscores(text: &str) -> bool {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    let begins = is_digit(bytes.first()) || bytes.first() == Some(&b'.') && is_digit(bytes.get(1));
    let between = |at: usize| at > 0 && is_digit(bytes.get(at - 1)) && is_digit(bytes.get(at + 1));
    begins && (0..bytes.len()).all(|at| bytes[at] != b'_' || between(at))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn what_python_takes_for_a_number_is_one() {
        for (typed, read) in [
            ("5", "5"),
            ("-5", "-5"),
            ("+5", "5"),
            (" 5 ", "5"),
            ("1_000", "1000"),
            ("-1_0.5", "-10.5"),
            (".5", "0.5"),
            ("-.5", "-0.5"),
            ("5.", "5.0"),
            ("5.e3", "5.0e3"),
            ("1e-07", "1e-07"),
            ("1.50", "1.50"),
        ] {
            assert_eq!(number(typed), read);
        }
    }

    #[test]
    fn what_is_none_stays_as_it_is() {
        for typed in ["", "many", "1__0", "_1", "1_", "+_1", "+", "-", ".", "0x10", "--5", "+-5", "inf", "1 0", "１"] {
            assert_eq!(number(typed), typed);
        }
    }
}
