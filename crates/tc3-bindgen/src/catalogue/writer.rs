//! How the blob writes numbers, texts and lists.

use std::collections::HashMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;

#[derive(Default)]
pub(super) struct Writer {
    pub(super) bytes: Vec<u8>,
    /// The numbers of names; not known the first time.
    numbers: HashMap<&'static str, usize>,
    /// How often each name is used.
    uses: HashMap<&'static str, usize>,
}

impl Writer {
    /// What is written by this, apart from the rest.
    pub(super) fn apart(&mut self, write: impl FnOnce(&mut Self)) -> Vec<u8> {
        let outer = core::mem::take(&mut self.bytes);
        write(self);
        core::mem::replace(&mut self.bytes, outer)
    }

    /// Numbers the names that were used, the most used first, and returns them in that order.
    pub(super) fn settle(&mut self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.uses.iter().map(|(name, uses)| (core::cmp::Reverse(*uses), *name)).collect();
        names.sort_unstable();
        let names: Vec<_> = names.into_iter().map(|(_, name)| name).collect();
        self.numbers = names.iter().enumerate().map(|(number, name)| (*name, number)).collect();
        names
    }

    pub(super) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(super) fn number(&mut self, number: usize) {
        self.long(number as u64);
    }

    pub(super) fn long(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.byte((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len());
        self.bytes.extend(text.as_bytes());
    }

    pub(super) fn name(&mut self, name: &'static str) {
        *self.uses.entry(name).or_default() += 1;
        self.number(self.numbers.get(name).copied().unwrap_or_default());
    }

    pub(super) fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(items.len());
        for item in items {
            write(self, item);
        }
    }

    pub(super) fn names(&mut self, names: &[&'static str]) {
        self.list(names, |writer, name| writer.name(name));
    }
}

/// Deflated.
pub(super) fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    // Neither fails: both write to memory.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
