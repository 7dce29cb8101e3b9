//! In which form a request was captured.

use super::capture::Captured;
use super::{curl, dry_run, raw};

/// Reads whichever form it is. What is wrong is told in a line.
pub(super) fn read(input: &[u8]) -> Result<Captured, String> {
    let text = input.trim_ascii_start();
    let is_first = |word: &str| text.strip_prefix(word.as_bytes()).is_some_and(|rest| rest.starts_with(b" "));
    match text.first() {
        None => Err("it is empty".to_owned()),
        Some(b'{') => dry_run::read(text),
        _ if is_first("curl") || is_first("$ curl") || is_first("curl.exe") => curl::read(text),
        _ if raw::is_meant(text) => raw::read(text),
        _ => Err("it is neither what --dry-run prints, nor a request of HTTP/1.1, nor a curl command".to_owned()),
    }
}
