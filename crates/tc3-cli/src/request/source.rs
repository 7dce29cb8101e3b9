//! Where the text and the bytes of a request are read: the command line, files, standard input.

use core::time::Duration;
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, IsTerminal, Read};
use std::sync::mpsc;
use std::thread;

use tc3::{Binary, MAX_BODY_SIZE};
use tracing::debug;

use crate::args::environment::home;
use crate::args::{JsonSource, TimeLimit};
use crate::exit::Failure;

/// The most bytes that a member may have: so many has the largest request.
const MAX_BYTES: u64 = MAX_BODY_SIZE as u64;

/// A text, and what it is called in messages.
pub(super) struct Input {
    pub(super) text: String,
    pub(super) place: String,
}

/// Whoever reads for one request. What may never come is waited for no longer than the call may take.
pub(super) struct Reader<'a> {
    limit: &'a TimeLimit,
    /// Whether a file may be left to whoever sends it.
    sends: bool,
    /// What has taken standard input, which is there once.
    taken_by: Option<String>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(limit: &'a TimeLimit, sends: bool) -> Self {
        Self { limit, sends, taken_by: None }
    }

    /// The text of `--cli-input-json`.
    pub(super) fn json(&mut self, source: &JsonSource) -> Result<Input, Failure> {
        const OPTION: &str = "--cli-input-json";
        let (bytes, place) = match source {
            JsonSource::Inline(text) => (text.clone().into_bytes(), OPTION.to_owned()),
            JsonSource::File(path) => (file(&at_home(path), self.limit.patience(), u64::MAX)?, path.clone()),
            JsonSource::StandardInput => (self.standard_input(OPTION, u64::MAX)?, "standard input".to_owned()),
        };
        Ok(Input { text: text(bytes, &place)?, place })
    }

    /// The text that a member has behind `file://`: of a file, or of standard input.
    pub(super) fn text(&mut self, option: &str, path: &str) -> Result<String, Failure> {
        let (bytes, place) = self.member(option, path)?;
        text(bytes, &place)
    }

    /// The bytes that a member has behind `fileb://`, likewise.
    pub(super) fn bytes(&mut self, option: &str, path: &str) -> Result<Vec<u8>, Failure> {
        self.member(option, path).map(|(bytes, _)| bytes)
    }

    /// The same for a member that is binary. A file is named and no more, where it is sent: it may be large.
    pub(super) fn binary(&mut self, option: &str, path: &str) -> Result<Binary, Failure> {
        let path: &str = &at_home(path);
        if self.sends && fs::metadata(path).is_ok_and(|found| found.is_file()) {
            debug!(target: "tc3", "{option} is the file {path}, which is read when it is sent");
            return Ok(Binary::from_source(path));
        }
        self.bytes(option, path).map(Binary::from)
    }

    /// What comes over standard input for a member that nobody gave; none from a person, nor where nothing comes.
    pub(super) fn redirected(&mut self, option: &str) -> Result<Option<Binary>, Failure> {
        if self.taken_by.is_some() || io::stdin().is_terminal() {
            return Ok(None);
        }
        let bytes = self.bytes(option, "-")?;
        Ok(if bytes.is_empty() { None } else { Some(bytes.into()) })
    }

    fn member(&mut self, option: &str, path: &str) -> Result<(Vec<u8>, String), Failure> {
        let (bytes, place) = match path {
            "-" => (self.standard_input(option, MAX_BYTES)?, "standard input".to_owned()),
            path => (file(&at_home(path), self.limit.patience(), MAX_BYTES)?, path.to_owned()),
        };
        if bytes.len() as u64 > MAX_BYTES {
            let problem = format!("{option}: {place} has more bytes than the {MAX_BYTES} that a request may have");
            return Err(Failure::usage(problem));
        }
        debug!(target: "tc3", "{option} is {} bytes from {place}", bytes.len());
        Ok((bytes, place))
    }

    /// A person, or a program that takes its time, may write to standard input: without a limit it is waited for.
    fn standard_input(&mut self, option: &str, most: u64) -> Result<Vec<u8>, Failure> {
        if let Some(other) = self.taken_by.replace(option.to_owned()) {
            return Err(Failure::usage(format!(
                "{other} and {option} are both read from standard input: give one of them another way"
            )));
        }
        let read = move || to_end(io::stdin().lock(), most);
        match self.limit.given() {
            Some(limit) => within(limit, "standard input", read),
            None => read().map_err(|error| unreadable("standard input", &error)),
        }
    }
}

/// One byte more than there may be tells that there are more.
fn to_end(from: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(most.saturating_add(1)).read_to_end(&mut bytes).map(|_| bytes)
}

/// A path that begins with `~/` is in the home of whoever calls: behind `file://` a shell leaves it as it is.
fn at_home(path: &str) -> Cow<'_, str> {
    let in_home = path.strip_prefix("~/").zip(home()).map(|(below, home)| home.join(below));
    in_home.and_then(|path| path.into_os_string().into_string().ok()).map_or(path.into(), Cow::Owned)
}

fn file(path: &str, patience: Duration, most: u64) -> Result<Vec<u8>, Failure> {
    let owned = path.to_owned();
    let read = move || to_end(File::open(owned)?, most);
    // Opening a pipe waits for whoever writes to it.
    if fs::metadata(path).is_ok_and(|meta| !meta.is_file() && !meta.is_dir()) {
        return within(patience, path, read);
    }
    read().map_err(|error| unreadable(path, &error))
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
