//! The texts of a signature, line by line: what each line is, and whether it is from the form.

use serde::Serialize;

use crate::texts::{Language, Text, editor};

/// A line of a text that is hashed or signed.
#[derive(Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Line {
    text: String,
    /// What it is.
    what: &'static str,
    /// Whether what was filled in decides on it.
    is_from_form: bool,
}

/// The lines of a canonical request.
pub(crate) fn of_canonical_request(lang: Language, text: &str, is_get: bool, is_empty: bool) -> Vec<Line> {
    let lines: Vec<_> = text.split('\n').collect();
    let count = lines.len();
    let line = |(at, text): (usize, &&str)| {
        let (what, is_from_form) = match at {
            0 => (&editor::METHOD, false),
            1 => (&editor::PATH, false),
            2 => (&editor::QUERY, is_get && !is_empty),
            at if at + 1 == count => (&editor::BODY_HASH, !is_get && !is_empty),
            at if at + 2 == count => (&editor::HEADER_NAMES, false),
            _ if text.is_empty() => (&editor::HEADERS_END, false),
            _ if text.starts_with("host:") => (&editor::HEADER_HOST, false),
            _ if text.starts_with("content-type:") => (&editor::HEADER_TYPE, false),
            _ => (&editor::HEADER, true),
        };
        Line { text: (*text).to_owned(), what: lang.of(what), is_from_form }
    };
    lines.iter().enumerate().map(line).collect()
}

/// The lines of a string to sign.
pub(crate) fn of_string_to_sign(lang: Language, text: &str, is_empty: bool) -> Vec<Line> {
    const WHAT: [&Text; 4] = [&editor::ALGORITHM, &editor::TIME, &editor::SCOPE, &editor::REQUEST_HASH];
    let line = |(at, text): (usize, &str)| {
        let what = WHAT.get(at).map_or("", |what| lang.of(what));
        Line { text: text.to_owned(), what, is_from_form: at + 1 == WHAT.len() && !is_empty }
    };
    text.split('\n').enumerate().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_canonical_request_are_told_apart() {
        let lines = of_canonical_request(
            Language::English,
            "POST\n/\n\ncontent-type:a\nhost:b\n\ncontent-type;host\n0123",
            false,
            false,
        );
        let from_form: Vec<_> = lines.iter().filter(|line| line.is_from_form).map(|line| line.text.as_str()).collect();
        assert_eq!(from_form, ["0123"]);
        assert_eq!(lines[3].what, "signed header: what the body is");
        assert_eq!(lines[5].what, "end of the signed headers");
        assert_eq!(lines.len(), 8);
    }
}
