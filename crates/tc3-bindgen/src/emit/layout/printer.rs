//! Goes through tokens as Rust's grammar has it, as far as the emitter writes Rust, and says where lines may break.

use proc_macro2::Delimiter;

use super::lines::{Break, Breaks, Lines, STEP};
use super::page::Page;
use super::tokens::{Cursor, Token};

/// What stands around the parts of a list.
pub(super) struct List {
    open: &'static str,
    shift: isize,
    /// Before the first part.
    first: Break,
    /// Behind the last.
    last: Break,
    close: &'static str,
}

pub(super) const PARENTHESES: List =
    List { open: "(", shift: STEP, first: Break::Soft, last: Break::Comma, close: ")" };
pub(super) const BRACKETS: List = List { open: "[", close: "]", ..PARENTHESES };
pub(super) const BRACES: List =
    List { open: " {", first: Break::Space, last: Break::CommaOrSpace, close: "}", ..PARENTHESES };
/// Of attributes: the last part has no comma.
pub(super) const META: List = List { last: Break::Soft, ..PARENTHESES };
/// Of an item, which is indented as a whole, behind what opens them.
pub(super) const OF_ITEM: List = List { open: "", shift: 0, ..PARENTHESES };

pub(super) struct Printer<'t> {
    pub(super) lines: Lines<'t>,
    /// What is still to be written of the group that is read.
    pub(super) tokens: Cursor<'t>,
    /// The first token that the printer has no form for.
    lost: Option<String>,
}

impl<'t> Printer<'t> {
    pub(super) fn new(tokens: Cursor<'t>) -> Self {
        Self { lines: Lines::default(), tokens, lost: None }
    }

    /// The text, unless there was something that no form is known for.
    pub(super) fn finish(self) -> Result<String, String> {
        self.lost.map_or_else(|| Ok(Page::of(&self.lines.pieces())), Err)
    }

    /// Whether this word or sign comes next.
    pub(super) fn is(&self, expected: &str) -> bool {
        self.tokens.peek().is_some_and(|token| token.is(expected))
    }

    /// Goes past this word or sign, if it comes next.
    pub(super) fn took(&mut self, expected: &str) -> bool {
        let is_next = self.is(expected);
        if is_next {
            self.tokens.next();
        }
        is_next
    }

    /// The same, and writes it as this.
    pub(super) fn took_as(&mut self, expected: &str, text: &'static str) -> bool {
        let is_next = self.took(expected);
        if is_next {
            self.lines.text(text);
        }
        is_next
    }

    /// The same, and writes it with a space.
    pub(super) fn keyword(&mut self, expected: &'static str) -> bool {
        let is_next = self.took_as(expected, expected);
        if is_next {
            self.lines.text(" ");
        }
        is_next
    }

    /// Goes past a word or sign that has to come next.
    pub(super) fn expect(&mut self, expected: &str) {
        if !self.took(expected) {
            self.lose();
        }
    }

    /// The same, and writes it as this.
    pub(super) fn expect_as(&mut self, expected: &str, text: &'static str) {
        self.expect(expected);
        self.lines.text(text);
    }

    /// Writes what comes next, which has to be a word, a lifetime or a literal.
    pub(super) fn word(&mut self) {
        match self.tokens.peek() {
            Some(Token::Word(text) | Token::Lifetime(text) | Token::Literal(text)) => {
                self.tokens.next();
                self.lines.text(text);
            }
            _ => self.lose(),
        }
    }

    /// Goes past a group, if it comes next, to what stands in it.
    pub(super) fn took_group(&mut self, delimiter: Delimiter) -> Option<Cursor<'t>> {
        match self.tokens.peek() {
            Some(Token::Group(found, inside)) if found == delimiter => {
                self.tokens.next();
                Some(inside)
            }
            _ => None,
        }
    }

    /// The same of one that has to come next.
    pub(super) fn group(&mut self, delimiter: Delimiter) -> Cursor<'t> {
        self.took_group(delimiter).unwrap_or_else(|| {
            self.lose();
            self.tokens.clone()
        })
    }

    /// Gives up: there is no form for what comes next.
    pub(super) fn lose(&mut self) {
        let found = self.tokens.next().map_or_else(|| "the end".to_owned(), |token| token.shown());
        self.lost.get_or_insert(found);
        self.tokens = self.tokens.end();
    }

    /// Reads other tokens for a while.
    pub(super) fn within(&mut self, inside: Cursor<'t>, write: impl FnOnce(&mut Self)) {
        let around = std::mem::replace(&mut self.tokens, inside);
        write(self);
        if !self.tokens.is_empty() {
            self.lose();
        }
        self.tokens = around;
    }

    /// The parts of a list, each on a line of its own where they do not fit one.
    pub(super) fn list(&mut self, list: &List, inside: Cursor<'t>, one: fn(&mut Self)) {
        self.lines.text(list.open);
        self.lines.begin(Breaks::All, list.shift);
        self.lines.brk(list.first);
        self.within(inside, |printer| {
            while !printer.tokens.is_empty() {
                one(printer);
                printer.separate(list.last);
            }
        });
        self.lines.outdent();
        self.lines.end();
        self.lines.text(list.close);
    }

    /// Goes past the comma behind a part; behind the last, there is one where the list breaks.
    pub(super) fn separate(&mut self, last: Break) {
        if !self.tokens.is_empty() {
            self.expect(",");
        }
        self.lines.comma(self.tokens.is_empty(), last);
    }
}
