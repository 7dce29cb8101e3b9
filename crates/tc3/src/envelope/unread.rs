//! What is told of an answer that cannot be read, so that whoever reads it sees what came and from whom.
//!
//! Text that is no JSON is somebody else's, such as a proxy's, and is shown. Broken JSON may be the service's answer with
//! a password in it, and is described only.

use core::fmt;

use crate::envelope::reply::Reply;
use crate::error::{Error, ErrorKind};
use crate::one_line::OneLine;

/// How many characters of an answer are shown.
const SHOWN: usize = 200;

/// An answer that is no envelope.
pub(super) fn unreadable(message: &str) -> Error {
    Error::new(ErrorKind::Unreadable, message)
}

/// The body as text that begins like JSON, or what came instead. What the answer is labelled does not matter: services
/// and proxies label wrongly.
pub(super) fn text<'a>(reply: &Reply<'a>) -> Result<&'a str, Error> {
    let body = reply.body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(reply.body);
    let start = body.trim_ascii_start();
    if start.is_empty() {
        return Err(unreadable("it is empty"));
    }
    if begins_like_json(start) {
        return core::str::from_utf8(body).map_err(|error| {
            unreadable(&format!("it is not UTF-8 from byte {} of {}", error.valid_up_to(), reply.body.len()))
        });
    }
    let what = if reply.media_type().eq_ignore_ascii_case("text/event-stream") {
        "it is an event stream, which `tc3::events` reads"
    } else if start.starts_with(b"<") {
        "it is HTML or XML, not JSON: something between here and the service answered"
    } else {
        "it is no JSON: something between here and the service may have answered"
    };
    Err(unreadable(&format!("{what}{}", Beginning(start))))
}

/// What the head of an answer says of it.
pub(super) fn head(reply: &Reply<'_>) -> String {
    let headers = [
        ("Content-Type", reply.content_type),
        ("Content-Encoding", reply.content_encoding),
        // What stands behind the `?` may be a login's secret, and so may what stands before an `@`.
        ("Location", reply.location.filter(|to| !to.contains('@')).and_then(|to| to.split(['?', '#']).next())),
        ("Retry-After", reply.retry_after),
    ];
    let shown = headers.into_iter().filter_map(|(name, value)| Some((name, value?)));
    shown.map(|(name, value)| format!(", {name} {}", OneLine { text: value, limit: SHOWN })).collect()
}

/// What is told of JSON that is broken: what it began as, its size, and where it ends or goes wrong.
pub(super) fn broken(text: &str, error: &serde_json::Error, is_cut_off: bool) -> String {
    let kind = match text.trim_start().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        _ => "a string",
    };
    let size = text.len();
    match is_cut_off {
        true => format!("it is cut off after {size} bytes, within {kind} of JSON: {error}"),
        false => format!("it is broken JSON, {kind} of {size} bytes: {error}"),
    }
}

fn begins_like_json(start: &[u8]) -> bool {
    matches!(start.first(), Some(b'{' | b'[' | b'"'))
}

impl Reply<'_> {
    fn media_type(&self) -> &str {
        self.content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim()
    }
}

/// As much of a body as is text and is shown, if any is.
struct Beginning<'a>(&'a [u8]);

impl fmt::Display for Beginning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Bytes are looked at only as far as they can be shown: four make a character at most.
        let start = self.0.get(..SHOWN * 4 + 4).unwrap_or(self.0);
        let text = match core::str::from_utf8(start) {
            Ok(text) => text,
            Err(error) => core::str::from_utf8(&start[..error.valid_up_to()]).unwrap_or_default(),
        };
        // Compressed bytes begin with what looks like a character or two.
        let is_text = text.len() == start.len() || text.chars().nth(8).is_some();
        if is_text { write!(f, ": `{}`", OneLine { text: text.trim_end(), limit: SHOWN }) } else { Ok(()) }
    }
}
