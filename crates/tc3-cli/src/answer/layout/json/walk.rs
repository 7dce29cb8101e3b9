//! JSON text written anew, token by token.

use core::fmt;

use tc3::record::MAX_DEPTH;

use crate::answer::layout::out::Out;

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// A line for each value, indented.
    Lines,
    OneLine,
}

/// Why a text cannot be laid out as JSON, and the byte at which that shows.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Malformed {
    expected: &'static str,
    at: usize,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} expected at byte {}", self.expected, self.at)
    }
}

/// A walk over JSON text that writes it anew.
pub(super) struct Walk<'a, O> {
    json: &'a str,
    at: usize,
    form: Form,
    out: O,
    /// A line feed and the deepest indent: each line begins with a part of it.
    line: String,
    /// The brackets that are still to be closed.
    open: Vec<u8>,
}

impl<'a, O: Out> Walk<'a, O> {
    pub(super) fn new(json: &'a str, form: Form, out: O) -> Self {
        let line = format!("\n{}", "    ".repeat(MAX_DEPTH));
        Self { json, at: 0, form, out, line, open: Vec::new() }
    }

    pub(super) fn document(&mut self) -> Result<(), Malformed> {
        loop {
            if self.out.is_closed() {
                return Ok(());
            }
            if self.value()? {
                continue;
            }
            if !self.next_element()? {
                break;
            }
        }
        self.skip_blanks();
        if self.at < self.json.len() { Err(self.malformed("end of text")) } else { Ok(()) }
    }

    /// Writes a scalar or an empty container, or opens a container; then the answer is true and its first value comes.
    fn value(&mut self) -> Result<bool, Malformed> {
        self.skip_blanks();
        match self.peek() {
            Some(b'{') => return self.open(b'}', "{}"),
            Some(b'[') => return self.open(b']', "[]"),
            Some(b'"') => self.string()?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true")?,
            Some(b'f') => self.word("false")?,
            Some(b'n') => self.word("null")?,
            _ => return Err(self.malformed("a value")),
        }
        Ok(false)
    }

    fn open(&mut self, close: u8, empty: &str) -> Result<bool, Malformed> {
        self.at += 1;
        self.skip_blanks();
        if self.peek() == Some(close) {
            self.at += 1;
            self.out.text(empty);
            return Ok(false);
        }
        if self.form == Form::Lines && self.open.len() == MAX_DEPTH {
            return Err(self.malformed("less nesting"));
        }
        self.out.text(&empty[..1]);
        self.open.push(close);
        self.start_line();
        self.name()?;
        Ok(true)
    }

    /// Goes on behind a value: closes what ends here, and starts what follows. False at the end.
    fn next_element(&mut self) -> Result<bool, Malformed> {
        while let Some(&close) = self.open.last() {
            self.skip_blanks();
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.out.text(",");
                    self.start_line();
                    self.name()?;
                    return Ok(true);
                }
                Some(byte) if byte == close => {
                    self.at += 1;
                    self.open.pop();
                    self.start_line();
                    self.out.char(char::from(close));
                }
                _ => return Err(self.malformed("a comma or a closing bracket")),
            }
        }
        Ok(false)
    }

    /// Within an object, the name and the colon before a value.
    fn name(&mut self) -> Result<(), Malformed> {
        if self.open.last() != Some(&b'}') {
            return Ok(());
        }
        self.skip_blanks();
        if self.peek() != Some(b'"') {
            return Err(self.malformed("a name"));
        }
        self.string()?;
        self.skip_blanks();
        if self.peek() != Some(b':') {
            return Err(self.malformed("a colon"));
        }
        self.at += 1;
        self.out.text(if self.form == Form::Lines { ": " } else { ":" });
        Ok(())
    }

    fn string(&mut self) -> Result<(), Malformed> {
        self.at += 1;
        self.out.text("\"");
        loop {
            let rest = &self.json[self.at..];
            let plain = rest.find(|char: char| matches!(char, '"' | '\\') || char.is_control()).unwrap_or(rest.len());
            self.out.text(&rest[..plain]);
            self.at += plain;
            match rest[plain..].chars().next() {
                Some('"') => break,
                Some('\\') => self.escape()?,
                // Allowed by JSON as they are, but a terminal would obey them.
                Some(char) if char > '\u{1f}' => {
                    self.at += char.len_utf8();
                    push_char(&mut self.out, char);
                }
                _ => return Err(self.malformed("the end of a string")),
            }
        }
        self.at += 1;
        self.out.text("\"");
        Ok(())
    }

    fn escape(&mut self) -> Result<(), Malformed> {
        let escaped = match self.json.as_bytes().get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.malformed("an escape")),
        };
        self.at += 2;
        push_char(&mut self.out, escaped);
        Ok(())
    }

    /// `\u672a`, or a pair for a character outside the basic plane.
    fn unicode_escape(&mut self) -> Result<(), Malformed> {
        let unit = self.code_unit(self.at).ok_or_else(|| self.malformed("four hexadecimal digits"))?;
        let pair = self.code_unit(self.at + 6).map(|next| [unit, next]);
        let alone = char::from_u32(u32::from(unit));
        let paired = pair.and_then(|pair| char::decode_utf16(pair).next()?.ok());
        match (alone, paired) {
            (Some(char), _) => {
                push_char(&mut self.out, char);
                self.at += 6;
            }
            (None, Some(char)) => {
                push_char(&mut self.out, char);
                self.at += 12;
            }
            // Half a pair is no character, and no text can hold it: its escape stays.
            (None, None) => {
                self.out.text(&self.json[self.at..self.at + 6]);
                self.at += 6;
            }
        }
        Ok(())
    }

    /// The number of a `\uXXXX` that starts at a byte.
    fn code_unit(&self, at: usize) -> Option<u16> {
        let digits = self.json.get(at..at + 6)?.strip_prefix("\\u")?;
        let all_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        all_hexadecimal.then(|| u16::from_str_radix(digits, 16).ok())?
    }

    /// Copies a number as it stands: `1.10` and a hundred digits included.
    fn number(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        self.skip_if(|byte| byte == b'-');
        if !self.skip_if(|byte| byte == b'0') {
            self.digits()?;
        }
        if self.skip_if(|byte| byte == b'.') {
            self.digits()?;
        }
        if self.skip_if(|byte| matches!(byte, b'e' | b'E')) {
            self.skip_if(|byte| matches!(byte, b'+' | b'-'));
            self.digits()?;
        }
        self.out.text(&self.json[start..self.at]);
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Malformed> {
        if !self.skip_if(|byte| byte.is_ascii_digit()) {
            return Err(self.malformed("a digit"));
        }
        while self.skip_if(|byte| byte.is_ascii_digit()) {}
        Ok(())
    }

    fn word(&mut self, word: &'static str) -> Result<(), Malformed> {
        if !self.json[self.at..].starts_with(word) {
            return Err(self.malformed(word));
        }
        self.at += word.len();
        self.out.text(word);
        Ok(())
    }

    fn start_line(&mut self) {
        if self.form == Form::OneLine {
            return;
        }
        // No deeper than the line is long: that was refused as it was opened.
        self.out.text(self.line.get(..=4 * self.open.len()).unwrap_or(&self.line));
    }

    fn skip_blanks(&mut self) {
        while self.skip_if(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')) {}
    }

    fn skip_if(&mut self, wanted: impl Fn(u8) -> bool) -> bool {
        let found = self.peek().is_some_and(wanted);
        self.at += usize::from(found);
        found
    }

    fn peek(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    fn malformed(&self, expected: &'static str) -> Malformed {
        Malformed { expected, at: self.at }
    }
}

/// A character of a string, escaped only where JSON demands it or a terminal would obey it.
fn push_char(out: &mut impl Out, char: char) {
    match char {
        '"' => out.text("\\\""),
        '\\' => out.text("\\\\"),
        control if control.is_control() => out.control(control),
        plain => out.char(plain),
    }
}
