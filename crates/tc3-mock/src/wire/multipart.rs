//! A form of parts, by the mock's own reading of the standard, RFC 7578 and RFC 2046.

use std::str::from_utf8;

use tc3::{Binary, codes};
use tc3_spec::{Json, Kind, Object};

use crate::failure::Failure;
use crate::wire::request::{Wire, check_values};

/// How many parts a form may have, and how many bytes what stands above one.
const MAX_PARTS: usize = 1000;
const MAX_HEAD: usize = 8 * 1024;

/// Between two lines.
const END: &[u8] = b"\r\n";

/// One part, as it came.
#[derive(Debug, PartialEq)]
struct Part<'a> {
    name: String,
    has_file: bool,
    content: &'a [u8],
}

/// The parameters: those that are text as a JSON object, all of them strings but for lists and objects, and those that are
/// files or binary.
pub(crate) fn read<'a>(wire: &Wire<'a>, request: &Object) -> Result<(Json<'a>, Vec<(String, Binary)>), Failure> {
    let content_type = wire.header("content-type")?.unwrap_or_default();
    let (mut values, mut files) = (Vec::new(), Vec::<(String, Binary)>::new());
    for part in parts(wire.body, &boundary(content_type)?)? {
        if values.iter().any(|(name, _)| *name == part.name) || files.iter().any(|(name, _)| *name == part.name) {
            return Err(malformed(&format!("the part {:?} comes twice", part.name)));
        }
        let kind = request.member(&part.name).map(|member| &member.kind);
        if part.has_file || kind == Some(&Kind::Binary) {
            files.push((part.name, Binary::new(part.content)));
        } else {
            let value = value(&part, kind)?;
            values.push((part.name.into(), value));
        }
    }
    Ok((Json::Object(values), files))
}

fn value<'a>(part: &Part<'a>, kind: Option<&Kind>) -> Result<Json<'a>, Failure> {
    let text = from_utf8(part.content).map_err(|_| malformed(&format!("the part {:?} is not UTF-8", part.name)))?;
    if !matches!(kind, Some(Kind::List(_) | Kind::Object(_))) {
        return Ok(Json::Text(text.into()));
    }
    check_values(text)?;
    Json::parse(text).map_err(|error| malformed(&format!("the part {:?} is not JSON: {error}", part.name)))
}

/// What stands between the parts, as the content type names it.
fn boundary(content_type: &str) -> Result<Vec<u8>, Failure> {
    let boundary = parameter(content_type, "boundary").unwrap_or_default();
    if !(1..=70).contains(&boundary.len()) {
        return Err(malformed("the content type names no boundary of 1 to 70 characters"));
    }
    Ok(boundary.into_bytes())
}

/// The parts of a form, each between two lines that begin with the boundary, the last of which ends with two dashes.
fn parts<'a>(body: &'a [u8], boundary: &[u8]) -> Result<Vec<Part<'a>>, Failure> {
    let line = [b"--", boundary].concat();
    let between = [END, &line].concat();
    // What stands before the first line is for nobody.
    let mut rest = match body.strip_prefix(&*line) {
        Some(rest) => rest,
        None => split(body, &between).ok_or_else(|| malformed("no line has the boundary"))?.1,
    };
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        if parts.len() == MAX_PARTS {
            return Err(malformed(&format!("the mock reads at most {MAX_PARTS} parts")));
        }
        let (padding, part) = split(rest, END).ok_or_else(cut)?;
        if padding.iter().any(|byte| !matches!(byte, b' ' | b'\t')) {
            return Err(malformed("something stands behind a boundary"));
        }
        let (part, next) = split(part, &between).ok_or_else(cut)?;
        parts.push(self::part(part)?);
        rest = next;
    }
    Ok(parts)
}

fn part(part: &[u8]) -> Result<Part<'_>, Failure> {
    // A part without any line above it begins with the empty one.
    let (head, content) = match part.strip_prefix(END) {
        Some(content) => (&part[..0], content),
        None => split(part, b"\r\n\r\n").ok_or_else(|| malformed("a part has no end of its head"))?,
    };
    let head = from_utf8(head).ok().filter(|head| head.len() <= MAX_HEAD);
    let head = head.ok_or_else(|| malformed("the head of a part is not UTF-8, or too long"))?;
    let mut headers = head.split("\r\n").filter_map(|line| line.split_once(':'));
    let disposition = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-disposition"));
    let disposition = disposition.map(|(_, value)| value.trim()).unwrap_or_default();
    let is_form = disposition.split(';').next().is_some_and(|word| word.trim().eq_ignore_ascii_case("form-data"));
    match parameter(disposition, "name") {
        Some(name) if is_form && !name.is_empty() => {
            Ok(Part { name: unescaped(&name), has_file: parameter(disposition, "filename").is_some(), content })
        }
        _ => Err(malformed("a part has no Content-Disposition: form-data with a name")),
    }
}

/// A parameter of a header: what stands behind `name=`, in quotes or not.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut rest = header.split_once(';')?.1;
    loop {
        let (key, value) = rest.split_once('=')?;
        let is_it = key.trim().eq_ignore_ascii_case(name);
        let (value, next) = match value.trim_start().strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => value.split_at(value.find(';').unwrap_or(value.len())),
        };
        if is_it {
            return Some(value.trim().to_owned());
        }
        rest = next.split_once(';')?.1;
    }
}

/// A name in which quotes and line ends were written in another way.
fn unescaped(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
}

/// What stands before and behind the first place of something.
fn split<'a>(text: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let first = *at.first()?;
    let found = text.windows(at.len()).position(|window| window[0] == first && window == at)?;
    Some((&text[..found], &text[found + at.len()..]))
}

fn cut() -> Failure {
    malformed("it does not end with its boundary and two dashes")
}

fn malformed(problem: &str) -> Failure {
    Failure::new(codes::INVALID_REQUEST, format!("the form of parts cannot be read: {problem}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read() {
        let body =
            b"preamble\r\n--b \r\nContent-Disposition: form-data; name=\"A\"\r\n\r\nx\r\n--b\r\ncontent-type: a/b\r\n\
            Content-disposition:form-data;filename=\"f;=\"; name=B\r\n\r\n\r\n--c\r\n\r\n--b--\r\nepilogue";
        let found = parts(body, b"b").unwrap();
        let part = |name: &str, has_file, content| Part { name: name.to_owned(), has_file, content };
        assert_eq!(found, [part("A", false, &b"x"[..]), part("B", true, &b"\r\n--c\r\n"[..])]);
        assert_eq!(parts(b"--b--\r\n", b"b").unwrap(), []);
    }

    #[test]
    fn what_is_no_form_is_refused() {
        for body in [
            "",
            "--b",
            "--b\r\n",
            "--bx\r\n\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"A\"\r\n\r\nx\r\n--b",
            "--b\r\nContent-Disposition: form-data; name=\"A\"\r\n\r\nx",
            "--b\r\nContent-Disposition: attachment; name=\"A\"\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
            "--b\r\n\r\nx\r\n--b--",
        ] {
            assert!(parts(body.as_bytes(), b"b").is_err(), "{body}");
        }
        for content_type in ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; b=c"] {
            assert!(boundary(content_type).is_err(), "{content_type}");
        }
        assert_eq!(boundary("multipart/form-data; charset=\"a;b\"; Boundary=\"x y\"").unwrap(), b"x y");
    }
}
