//! A request of HTTP as it goes over the wire: its head, an empty line, its body.

use super::capture::Captured;

/// Whether it begins like one: METHOD TARGET HTTP/VERSION.
pub(super) fn is_meant(text: &[u8]) -> bool {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let words: Vec<_> = line.trim_ascii_end().split(|byte| *byte == b' ').collect();
    matches!(words[..], [method, _, version] if version.starts_with(b"HTTP/") && method.iter().all(u8::is_ascii_alphabetic))
}

pub(super) fn read(text: &[u8]) -> Result<Captured, String> {
    let (head, body) = split(text).ok_or("it is cut off: no empty line ends the head")?;
    let head = std::str::from_utf8(head).map_err(|_| "the head is not UTF-8")?;
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split_whitespace().map(str::to_owned);
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let headers = lines.map(header).collect::<Result<_, _>>()?;
    let mut captured = Captured { method, url, headers, body: Vec::new() };
    captured.body = match (captured.header("Transfer-Encoding"), captured.header("Content-Length")) {
        (Some(encoding), _) if encoding.eq_ignore_ascii_case("chunked") => unchunked(body)?,
        (Some(_), _) => return Err("its Transfer-Encoding is not chunked".to_owned()),
        (None, Some(length)) => whole(body, length)?,
        (None, None) => body.to_vec(),
    };
    Ok(captured)
}

/// Head and body: lines may end with or without a carriage return.
fn split(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let ends = (0..text.len()).find_map(|at| {
        let rest = text.get(at..)?;
        [&b"\r\n\r\n"[..], b"\n\n"].into_iter().find(|end| rest.starts_with(end)).map(|end| (at, at + end.len()))
    })?;
    Some((text.get(..ends.0)?, text.get(ends.1..)?))
}

fn header(line: &str) -> Result<(String, String), String> {
    let (name, value) =
        line.split_once(':').ok_or_else(|| "a line of the head is no header: NAME: VALUE".to_owned())?;
    Ok((name.to_owned(), value.trim().to_owned()))
}

/// The body of this length. An editor may have put a line feed behind it.
fn whole(body: &[u8], length: &str) -> Result<Vec<u8>, String> {
    let length: usize = length.parse().map_err(|_| "its Content-Length is no number")?;
    match body.split_at_checked(length) {
        None => {
            Err(format!("it is cut off: {} bytes of the body are there, and Content-Length is {length}", body.len()))
        }
        Some((body, rest)) if rest.trim_ascii().is_empty() => Ok(body.to_vec()),
        Some(_) => Err(format!("its body has {} bytes, and Content-Length is {length}", body.len())),
    }
}

fn unchunked(mut rest: &[u8]) -> Result<Vec<u8>, String> {
    let mut body = Vec::new();
    loop {
        let cut_off = || "it is cut off: the last chunk of the body is not there".to_owned();
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(cut_off)?;
        let (line, behind) = rest.split_at(end + 1);
        let size = std::str::from_utf8(line).unwrap_or_default().split(';').next().unwrap_or_default();
        let size = usize::from_str_radix(size.trim(), 16).map_err(|_| "the size of a chunk is no number")?;
        if size == 0 {
            return Ok(body);
        }
        let (chunk, behind) = behind.split_at_checked(size).ok_or_else(cut_off)?;
        body.extend_from_slice(chunk);
        rest = behind.strip_prefix(b"\r\n").or_else(|| behind.strip_prefix(b"\n")).ok_or_else(cut_off)?;
    }
}
