//! JSON with four spaces of indent, of which nothing is lost.
//!
//! An answer is laid out anew token by token. No tree of values stands between, so the order of members, those that no
//! spec knows, members that are there twice, and every digit of a number survive. Only the spelling of strings changes:
//! `\u672a` becomes the character it stands for. It is written as it is laid out: with the indent of its depth on each line
//! it may be hundreds of times as long as what came.

#[cfg(test)]
mod tests;
mod walk;

use std::io::{self, BufWriter, Write};

use crate::exit::Failure;
pub(crate) use walk::Form;
use walk::{Layout, Malformed, Nowhere, Out};

/// Prints JSON text in this form, over several lines as [`pretty`] does it, with a line feed behind it. What cannot be laid out
/// is told before anything is written.
pub(super) fn print(json: &str, form: Form) -> Result<io::Result<()>, Malformed> {
    check(json, form)?;
    Ok(write(json, form, io::stdout().lock()))
}

/// Lays JSON text out with an indent of four spaces.
///
/// Fails for what is not JSON, and for what nests deeper than records may: each level of indent costs bytes on each line.
pub(crate) fn pretty(json: &str) -> Result<String, Malformed> {
    let mut layout = Layout::new(json, Form::Lines, String::with_capacity(json.len() * 3 / 2));
    layout.document()?;
    Ok(layout.out)
}

/// Writes JSON text on one line, as [`Lines`] do.
pub(super) fn write_one_line(json: &str, to: impl Write) -> io::Result<()> {
    let mut lines = Lines::new(to);
    lines.line(json);
    lines.end()
}

/// Writes JSON texts, each on one line, however deep they nest, with a line feed behind it.
///
/// What is not JSON is written as it is, but for what would end the line.
pub(super) struct Lines<W: Write>(Stream<W>);

impl<W: Write> Lines<W> {
    pub(super) fn new(to: W) -> Self {
        Self(Stream::new(to))
    }

    pub(super) fn line(&mut self, json: &str) {
        let Self(stream) = self;
        if check(json, Form::OneLine).is_err() || stream.json(json, Form::OneLine).is_err() {
            json.chars().for_each(|char| stream.char(if char.is_control() { ' ' } else { char }));
        }
        stream.text("\n");
    }

    /// The first error of writing any of them.
    pub(super) fn end(self) -> io::Result<()> {
        self.0.end()
    }
}

/// Whether a text is JSON, however deep it nests.
pub(super) fn is_json(text: &str) -> bool {
    check(text, Form::OneLine).is_ok()
}

impl From<Malformed> for Failure {
    fn from(error: Malformed) -> Self {
        Self::Output(io::Error::other(error.to_string()))
    }
}

fn check(json: &str, form: Form) -> Result<(), Malformed> {
    Layout::new(json, form, Nowhere).document()
}

/// Writes a text that can be laid out, with a line feed behind it.
fn write(json: &str, form: Form, to: impl Write) -> io::Result<()> {
    let mut stream = Stream::new(to);
    stream.json(json, form)?;
    stream.text("\n");
    stream.end()
}

/// Where laid out text is written to, and the first error of it.
struct Stream<W: Write> {
    to: BufWriter<W>,
    error: Option<io::Error>,
}

impl<W: Write> Stream<W> {
    fn new(to: W) -> Self {
        Self { to: BufWriter::with_capacity(1 << 16, to), error: None }
    }

    /// Writes a text that can be laid out.
    fn json(&mut self, json: &str, form: Form) -> io::Result<()> {
        Layout::new(json, form, self).document().map_err(|error| io::Error::other(error.to_string()))
    }

    fn end(mut self) -> io::Result<()> {
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
