//! JSON, of which nothing is lost: with four spaces of indent, or on one line.
//!
//! An answer is laid out anew token by token. No tree of values stands between, so the order of members, those that no
//! spec knows, members that are there twice, and every digit of a number survive. Only the spelling of strings changes:
//! `\u672a` becomes the character it stands for. It is written as it is laid out: with the indent of its depth on each line
//! it may be hundreds of times as long as what came.

#[cfg(test)]
mod tests;
mod walk;

use std::io::{self, Write};

use self::walk::{Malformed, Walk};
use super::cells::Misfit;
use super::out::{Nowhere, Out, Stream};
use crate::exit::Failure;

pub(super) use self::walk::Form;

/// Lays JSON text out in this form. What cannot be laid out is told before anything is written.
pub(super) fn print(json: &str, form: Form, out: &mut impl Out) -> Result<(), Malformed> {
    check(json, form)?;
    write(json, form, out)?;
    out.text("\n");
    Ok(())
}

/// Lays JSON text out with an indent of four spaces.
///
/// Fails for what is not JSON, and for what nests deeper than records may: each level of indent costs bytes on each line.
pub(crate) fn pretty(json: &str) -> Result<String, Malformed> {
    let mut pretty = String::with_capacity(json.len() * 3 / 2);
    write(json, Form::Lines, &mut pretty)?;
    Ok(pretty)
}

/// Writes JSON text on one line, as [`line`] does.
pub(crate) fn write_one_line(json: &str, to: impl Write) -> io::Result<()> {
    let mut stream = Stream::new(to);
    line(json, &mut stream);
    stream.end()
}

/// Writes JSON text on one line, however deep it nests, with a line feed behind it.
///
/// What is not JSON is written as it is, but for what would end the line.
pub(super) fn line(json: &str, out: &mut impl Out) {
    if print(json, Form::OneLine, out).is_err() {
        json.chars().for_each(|char| out.char(if char.is_control() { ' ' } else { char }));
        out.text("\n");
    }
}

/// Whether a text is JSON, however deep it nests.
pub(crate) fn is_json(text: &str) -> bool {
    check(text, Form::OneLine).is_ok()
}

impl From<Malformed> for Misfit {
    fn from(error: Malformed) -> Self {
        Self(format!("it cannot be laid out: {error}"))
    }
}

impl From<Malformed> for Failure {
    fn from(error: Malformed) -> Self {
        Self::Output(io::Error::other(error.to_string()))
    }
}

fn check(json: &str, form: Form) -> Result<(), Malformed> {
    write(json, form, &mut Nowhere)
}

fn write(json: &str, form: Form, out: &mut impl Out) -> Result<(), Malformed> {
    Walk::new(json, form, out).document()
}
