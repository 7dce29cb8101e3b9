//! What laid out text goes to.

use std::io::{self, BufWriter, Write};

/// What laid out text goes to.
pub(super) trait Out {
    fn text(&mut self, text: &str);

    fn char(&mut self, char: char) {
        self.text(char.encode_utf8(&mut [0; 4]));
    }

    /// A control character as JSON escapes it: a terminal would obey it.
    fn control(&mut self, char: char) {
        match char {
            '\u{8}' => self.text("\\b"),
            '\u{c}' => self.text("\\f"),
            '\n' => self.text("\\n"),
            '\r' => self.text("\\r"),
            '\t' => self.text("\\t"),
            _ => self.text(&format!("\\u{:04x}", u32::from(char))),
        }
    }

    /// Whether nothing more arrives there, so that nothing more need be written.
    fn is_closed(&self) -> bool {
        false
    }
}

impl<O: Out> Out for &mut O {
    fn text(&mut self, text: &str) {
        (**self).text(text);
    }

    fn is_closed(&self) -> bool {
        (**self).is_closed()
    }
}

impl Out for String {
    fn text(&mut self, text: &str) {
        self.push_str(text);
    }
}

/// Takes nothing: to see whether a text can be laid out, before any of it is written.
pub(super) struct Nowhere;

impl Out for Nowhere {
    fn text(&mut self, _: &str) {}
}

/// What a terminal would obey is escaped on the way to one, but for line feeds and tabs; elsewhere nothing is.
pub(super) struct Tame<O> {
    pub(super) is_terminal: bool,
    pub(super) out: O,
}

impl<O: Out> Out for Tame<O> {
    fn text(&mut self, text: &str) {
        let is_tame = |char: char| !char.is_control() || matches!(char, '\n' | '\t');
        if !self.is_terminal || text.chars().all(is_tame) {
            return self.out.text(text);
        }
        text.chars().for_each(|char| if is_tame(char) { self.out.char(char) } else { self.out.control(char) });
    }

    fn is_closed(&self) -> bool {
        self.out.is_closed()
    }
}

/// Where laid out text is written to, and the first error of it.
pub(super) struct Stream<W: Write> {
    to: BufWriter<W>,
    error: Option<io::Error>,
}

impl<W: Write> Stream<W> {
    pub(super) fn new(to: W) -> Self {
        Self { to: BufWriter::with_capacity(1 << 16, to), error: None }
    }

    pub(super) fn end(mut self) -> io::Result<()> {
        match self.error {
            Some(error) => Err(error),
            None => self.to.flush(),
        }
    }
}

impl<W: Write> Out for Stream<W> {
    fn text(&mut self, text: &str) {
        if self.error.is_none() {
            self.error = self.to.write_all(text.as_bytes()).err();
        }
    }

    fn is_closed(&self) -> bool {
        self.error.is_some()
    }
}
