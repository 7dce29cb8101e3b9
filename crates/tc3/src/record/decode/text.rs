//! JSON text, read from its beginning on as far as it is plain.

use serde::de::IgnoredAny;

/// Here is something that is wrong, or rare: what reads the text has to do it in another way.
#[derive(Debug)]
pub(crate) struct Stop;

/// A text, and how much of it was read.
#[derive(Debug)]
pub(crate) struct Text<'t> {
    text: &'t str,
    at: usize,
}

/// A scalar as it stands in the text.
pub(super) enum Written<'t> {
    /// A string that is what stands between its quotes.
    Plain(&'t str),
    /// A whole number of so few digits that all integers have room for it.
    Integer(u64),
    /// Any other string or number, as JSON.
    Other(&'t str),
}

impl<'t> Text<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The next byte that is no blank.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// Reads this byte, which is what has to come.
    #[inline]
    pub(crate) fn take(&mut self, byte: u8) -> Result<(), Stop> {
        if self.peek() != Some(byte) {
            return Err(Stop);
        }
        self.at += 1;
        Ok(())
    }

    /// Whether another member or element comes. Reads what stands between two, and what closes the last.
    #[inline]
    pub(crate) fn has_more(&mut self, is_first: bool, close: u8) -> Result<bool, Stop> {
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            Some(_) if is_first => Ok(true),
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(Stop),
        }
    }

    /// Nothing may come any more.
    pub(crate) fn end(&mut self) -> Result<(), Stop> {
        if self.peek().is_none() { Ok(()) } else { Err(Stop) }
    }

    /// Reads this name, if it is what comes. Most names are the expected ones: nobody has to look where they end.
    #[inline]
    pub(super) fn take_name(&mut self, name: &str) -> bool {
        self.peek();
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let is_next = rest
            .strip_prefix(b"\"")
            .and_then(|rest| rest.strip_prefix(name.as_bytes()))
            .is_some_and(|rest| rest.first() == Some(&b'"'));
        if is_next {
            self.at += name.len() + 2;
        }
        is_next
    }

    /// Reads a string without escapes.
    pub(crate) fn plain(&mut self) -> Result<&'t str, Stop> {
        if self.peek() == Some(b'"')
            && let Written::Plain(text) = self.string()?
        {
            return Ok(text);
        }
        Err(Stop)
    }

    /// Reads a word, which is what has to come.
    pub(super) fn word(&mut self, word: &str) -> Result<(), Stop> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if !rest.starts_with(word) {
            return Err(Stop);
        }
        self.at += word.len();
        Ok(())
    }

    /// Reads a string, of which the next byte is the quote.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Written<'t>, Stop> {
        let start = self.at;
        let end = self.end_of_plain(start + 1);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return self.escaped(end);
        }
        self.at = end + 1;
        self.text.get(start + 1..end).map(Written::Plain).ok_or(Stop)
    }

    /// Reads a string whose plain beginning ends there, at an escape or at what no string has.
    #[cold]
    #[inline(never)]
    fn escaped(&mut self, mut end: usize) -> Result<Written<'t>, Stop> {
        let start = self.at;
        loop {
            match self.text.as_bytes().get(end) {
                // What is escaped is one byte at least.
                Some(b'\\') => end = self.end_of_plain(end + 2),
                Some(b'"') => break,
                _ => return Err(Stop),
            }
        }
        self.at = end + 1;
        self.text.get(start..=end).map(Written::Other).ok_or(Stop)
    }

    /// Where the next quote, backslash or control character is, from there on.
    #[inline]
    fn end_of_plain(&self, start: usize) -> usize {
        const ONES: u64 = u64::MAX / 255;
        let mut at = start;
        let bytes = self.text.as_bytes();
        // Eight at once: what is sought is made to borrow from the highest bit of its byte, which it did not have before. That bit may
        // come out wrong in later bytes, never in the first that is found.
        while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
            let eight = u64::from_le_bytes(*eight);
            let (quote, backslash) = (eight ^ (ONES * u64::from(b'"')), eight ^ (ONES * u64::from(b'\\')));
            let found = (quote.wrapping_sub(ONES) & !quote)
                | (backslash.wrapping_sub(ONES) & !backslash)
                | (eight.wrapping_sub(ONES * 0x20) & !eight);
            let found = found & (ONES << 7);
            if found != 0 {
                return at + (found.trailing_zeros() / 8) as usize;
            }
            at += 8;
        }
        let rest = bytes.get(at..).unwrap_or_default();
        at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
    }

    /// Reads a number, of which the next byte is the first.
    pub(super) fn number(&mut self) -> Result<Written<'t>, Stop> {
        let start = self.at;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let mut value = 0_u64;
        let mut digits = 0;
        while let Some(digit @ b'0'..=b'9') = rest.get(digits) {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            digits += 1;
        }
        let is_short = digits == 1 || (2..=18).contains(&digits) && rest.first() != Some(&b'0');
        if is_short && !matches!(rest.get(digits), Some(b'.' | b'e' | b'E')) {
            self.at += digits;
            return Ok(Written::Integer(value));
        }
        let is_of_number = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        self.at += rest.iter().take_while(is_of_number).count();
        self.text.get(start..self.at).map(Written::Other).ok_or(Stop)
    }

    /// Passes over a value, whatever it is.
    pub(crate) fn skip(&mut self) -> Result<(), Stop> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        if !matches!(values.next(), Some(Ok(_))) {
            return Err(Stop);
        }
        self.at += values.byte_offset();
        Ok(())
    }
}
