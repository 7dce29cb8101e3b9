//! Where the text of a request is read: the command line, a file, standard input.

use core::time::Duration;
use std::fs;
use std::io::{self, Read};
use std::sync::mpsc;
use std::thread;

use crate::args::{JsonSource, TimeLimit};
use crate::exit::Failure;

/// A text, and what it is called in messages.
pub(super) struct Input {
    pub(super) text: String,
    pub(super) place: String,
}

/// Reads a text. What may never come is waited for no longer than the call may take.
pub(super) fn read(source: &JsonSource, limit: &TimeLimit) -> Result<Input, Failure> {
    let (bytes, place) = match source {
        JsonSource::Inline(text) => (text.clone().into_bytes(), "--cli-input-json".to_owned()),
        JsonSource::File(path) => (file(path, limit.patience())?, path.clone()),
        JsonSource::StandardInput => (standard_input(limit.given())?, "standard input".to_owned()),
    };
    Ok(Input { text: text(bytes, &place)?, place })
}

fn file(path: &str, patience: Duration) -> Result<Vec<u8>, Failure> {
    // Opening a pipe waits for whoever writes to it.
    if fs::metadata(path).is_ok_and(|meta| !meta.is_file() && !meta.is_dir()) {
        let owned = path.to_owned();
        return within(patience, path, move || fs::read(owned));
    }
    fs::read(path).map_err(|error| unreadable(path, &error))
}

/// A person, or a program that takes its time, may write to standard input: without a limit it is waited for.
fn standard_input(limit: Option<Duration>) -> Result<Vec<u8>, Failure> {
    let read = || {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    };
    match limit {
        Some(limit) => within(limit, "standard input", read),
        None => read().map_err(|error| unreadable("standard input", &error)),
    }
}

/// Reads on a thread of its own, which is left behind if it takes too long: the process ends without it.
fn within(
    limit: Duration,
    place: &str,
    read: impl FnOnce() -> io::Result<Vec<u8>> + Send + 'static,
) -> Result<Vec<u8>, Failure> {
    let (sender, receiver) = mpsc::channel();
    thread::Builder::new().spawn(move || sender.send(read())).map_err(Failure::Runtime)?;
    match receiver.recv_timeout(limit) {
        Ok(result) => result.map_err(|error| unreadable(place, &error)),
        Err(_) => Err(Failure::usage(format!("{place} did not come to its end within {limit:?}; nothing was sent"))),
    }
}

fn unreadable(place: &str, error: &io::Error) -> Failure {
    Failure::usage(format!("{place} cannot be read: {error}"))
}

/// UTF-8, with or without the byte order mark that some editors write.
fn text(bytes: Vec<u8>, place: &str) -> Result<String, Failure> {
    const BYTE_ORDER_MARK: &str = "\u{feff}";
    if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..] = bytes.as_slice() {
        return Err(Failure::usage(format!("{place} is UTF-16; save it as UTF-8")));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::usage(format!("{place} is not UTF-8 from byte {at} on; save it as UTF-8"))
    })?;
    Ok(text.strip_prefix(BYTE_ORDER_MARK).map(str::to_owned).unwrap_or(text))
}
