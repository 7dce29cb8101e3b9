//! From bytes, in whatever pieces they come, to events.

use core::time::Duration;
use core::{fmt, mem};

use bytes::Buf;

use crate::error::{Error, ErrorKind};
use crate::events::end::End;
use crate::events::event::Event;

/// How many bytes the lines of one event may have, unless a decoder is told otherwise: 16 MiB.
pub const MAX_EVENT_SIZE: usize = 16 << 20;

/// The byte order mark, which may stand before all else and means nothing.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Reads an event stream as the bytes of it come.
///
/// Bytes that are not UTF-8 are read as U+FFFD, as the standard says: of a long answer one broken character is lost, and not
/// the rest. An event without data is none, whatever else it has. What no event is made of (comments, unknown fields) is
/// passed over.
///
/// It holds the event that is being read and nothing else. An event is bounded, by [`MAX_EVENT_SIZE`] unless it is
/// [told otherwise](Decoder::with_max_event_size).
///
/// ```
/// use tc3::events::{Decoder, End};
///
/// let mut decoder = Decoder::new();
/// let mut said = Vec::new();
/// for mut piece in [&b"id: 7\ndata: {\"Del"[..], b"ta\": \"A\"}\r", b"\n\r\n: still here\n\ndata: [DONE]\n"] {
///     while let Some(event) = decoder.decode(&mut piece)? {
///         said.push(event.data);
///     }
/// }
/// assert_eq!(said, [r#"{"Delta": "A"}"#]);
///
/// // The blank line behind the last event is missing.
/// let End::Unclosed(last) = decoder.finish() else { panic!() };
/// assert_eq!((last.data.as_str(), last.id.as_str()), ("[DONE]", "7"));
/// # Ok::<(), tc3::Error>(())
/// ```
pub struct Decoder {
    max_event_size: usize,
    /// Whether no line has ended yet.
    is_first: bool,
    /// Whether a carriage return came last: a line feed behind it ends no other line.
    after_return: bool,
    /// A line whose end has not come, unless its data is already where it belongs.
    line: Vec<u8>,
    /// Whether what comes up to the end of the line is data.
    in_data: bool,
    /// How many bytes of this line there have been.
    line_size: usize,
    /// How many bytes the lines had of which this event is made.
    event_size: usize,
    event: String,
    /// Some where there was a line of data, be it an empty one.
    data: Option<Vec<u8>>,
    id: String,
    retry: Option<Duration>,
}

impl Decoder {
    /// A decoder for a stream that begins.
    pub fn new() -> Self {
        Self {
            max_event_size: MAX_EVENT_SIZE,
            is_first: true,
            after_return: false,
            line: Vec::new(),
            in_data: false,
            line_size: 0,
            event_size: 0,
            event: String::new(),
            data: None,
            id: String::new(),
            retry: None,
        }
    }

    /// Sets how many bytes the lines of one event may have, without line ends. Comments count as long as they last.
    #[must_use]
    pub fn with_max_event_size(mut self, bytes: usize) -> Self {
        self.max_event_size = bytes;
        self
    }

    /// Reads up to the end of an event, or all there is. Ask again until there is none: then the input is used up.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLarge`] if an event, or a line, is larger than it may be. Of such a stream there is no more to be had.
    pub fn decode(&mut self, input: &mut impl Buf) -> Result<Option<Event>, Error> {
        while input.has_remaining() {
            let (used, is_empty) = self.read_line(input.chunk())?;
            input.advance(used);
            if is_empty && let Some(event) = self.end_event() {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// How long the service asks to wait before the stream is read again; none where it said nothing.
    pub fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Tells how the stream ended, as its bytes are over and all of them were read. To be asked once.
    ///
    /// This is about a body that came to its end as far as HTTP can tell. Where the connection broke, an event that has not
    /// ended is not to be trusted.
    pub fn finish(&mut self) -> End {
        let begun = mem::take(&mut self.line);
        let begun = self.without_mark(&begun);
        let is_comment = begun.is_empty() || begun.starts_with(b":");
        let is_cut = mem::take(&mut self.in_data) || !is_comment;
        match (self.end_event(), is_cut) {
            (event, true) => End::Cut(event),
            (Some(event), false) => End::Unclosed(event),
            (None, false) => End::Closed,
        }
    }

    /// Reads up to the end of a line, or all. Tells how many bytes that were, and whether it was the end of an empty line.
    fn read_line(&mut self, input: &[u8]) -> Result<(usize, bool), Error> {
        let start = usize::from(self.after_return && input.starts_with(b"\n"));
        let rest = &input[start..];
        let end = line_end(rest);
        let piece = &rest[..end.unwrap_or(rest.len())];
        self.line_size += piece.len();
        if self.event_size + self.line_size > self.max_event_size {
            return Err(self.too_large());
        }
        self.after_return = end.is_some_and(|end| rest[end] == b'\r');
        let Some(end) = end else {
            self.keep(piece);
            return Ok((input.len(), false));
        };
        let is_empty = self.end_line(piece);
        self.line_size = 0;
        self.is_first = false;
        Ok((start + end + 1, is_empty))
    }

    /// Keeps more of a line that has not ended. Data goes where it will stay, so that a large event is not held twice.
    fn keep(&mut self, piece: &[u8]) {
        if self.in_data {
            return self.data.get_or_insert_default().extend_from_slice(piece);
        }
        self.line.extend_from_slice(piece);
        let line = mem::take(&mut self.line);
        match self.without_mark(&line).strip_prefix(b"data:").filter(|value| !value.is_empty()) {
            Some(value) => {
                self.in_data = true;
                self.add_data(without_space(value));
            }
            None => self.line = line,
        }
    }

    /// Reads the last piece of a line. Tells whether the line is empty.
    fn end_line(&mut self, piece: &[u8]) -> bool {
        if mem::take(&mut self.in_data) {
            self.data.get_or_insert_default().extend_from_slice(piece);
            self.event_size += self.line_size;
            return false;
        }
        if self.line.is_empty() {
            return self.read_field(self.without_mark(piece));
        }
        let mut line = mem::take(&mut self.line);
        line.extend_from_slice(piece);
        self.read_field(self.without_mark(&line))
    }

    /// Reads a whole line, unless it is empty. One without a colon is a field without a value, one that begins with it is a
    /// comment.
    fn read_field(&mut self, line: &[u8]) -> bool {
        let (field, value) = match line.iter().position(|byte| *byte == b':') {
            Some(colon) => (&line[..colon], without_space(&line[colon + 1..])),
            None => (line, &[][..]),
        };
        match field {
            b"data" => self.add_data(value),
            b"event" => set(&mut self.event, value),
            b"id" if !value.contains(&0) => set(&mut self.id, value),
            b"retry" => self.retry = milliseconds(value).or(self.retry),
            _ => {}
        }
        if matches!(field, b"data" | b"event") {
            self.event_size += self.line_size;
        }
        line.is_empty()
    }

    fn add_data(&mut self, value: &[u8]) {
        if let Some(data) = &mut self.data {
            data.push(b'\n');
        }
        self.data.get_or_insert_default().extend_from_slice(value);
    }

    fn end_event(&mut self) -> Option<Event> {
        self.event_size = 0;
        let event = mem::take(&mut self.event);
        let data = text(self.data.take()?);
        Some(Event { event, data, id: self.id.as_str().into() })
    }

    fn without_mark<'a>(&self, line: &'a [u8]) -> &'a [u8] {
        if self.is_first { line.strip_prefix(MARK).unwrap_or(line) } else { line }
    }

    fn too_large(&self) -> Error {
        let message = format!("an event of the stream has more than {} bytes", self.max_event_size);
        Error::new(ErrorKind::TooLarge, message)
    }
}

impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What it holds may be a credential.
        f.debug_struct("Decoder")
            .field("max_event_size", &self.max_event_size)
            .field("size", &(self.event_size + self.line_size))
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

/// Where the first line ends that does. Sixteen bytes at a time are compared at once by the processor.
fn line_end(text: &[u8]) -> Option<usize> {
    let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let (blocks, _) = text.as_chunks::<16>();
    let has_none = |block: &&[u8; 16]| !block.iter().fold(false, |found, byte| found | is_end(byte));
    let passed = 16 * blocks.iter().take_while(has_none).count();
    text[passed..].iter().position(is_end).map(|end| passed + end)
}

fn without_space(value: &[u8]) -> &[u8] {
    value.strip_prefix(b" ").unwrap_or(value)
}

/// Bytes as text. Where they are text already, they are not copied.
fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn set(field: &mut String, value: &[u8]) {
    field.clear();
    field.push_str(&String::from_utf8_lossy(value));
}

/// A time that is digits and nothing else.
fn milliseconds(value: &[u8]) -> Option<Duration> {
    let digits = core::str::from_utf8(value).ok()?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| Duration::from_millis(digits.parse().unwrap_or(u64::MAX)))
}
