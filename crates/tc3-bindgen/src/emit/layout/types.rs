//! Types, paths and generics.

use proc_macro2::Delimiter;

use super::lines::{Break, Breaks, STEP};
use super::printer::{PARENTHESES, Printer};
use super::tokens::Token;

impl Printer<'_> {
    pub(super) fn kind(&mut self) {
        match self.tokens.peek() {
            Some(Token::Sign { text: "&", .. }) => {
                self.borrow();
                self.kind();
            }
            Some(Token::Word("impl")) => self.bounded("impl "),
            Some(Token::Word("dyn")) => self.bounded("dyn "),
            Some(Token::Word("fn")) => self.pointer(),
            Some(Token::Group(Delimiter::Parenthesis, inside)) if inside.is_empty() => {
                self.tokens.next();
                self.lines.text("()");
            }
            _ => self.path(false),
        }
    }

    /// How something is held, if there is anything to be said of it.
    pub(super) fn borrow(&mut self) {
        if self.took_as("&", "&") && matches!(self.tokens.peek(), Some(Token::Lifetime(_))) {
            self.word();
            self.lines.text(" ");
        }
        self.keyword("mut");
    }

    /// What has these traits.
    fn bounded(&mut self, word: &'static str) {
        self.tokens.next();
        self.lines.text(word);
        self.bound();
        while self.took_as("+", " + ") {
            self.bound();
        }
    }

    fn pointer(&mut self) {
        self.tokens.next();
        let arguments = self.group(Delimiter::Parenthesis);
        self.lines.text("fn");
        self.list(&PARENTHESES, arguments, Self::kind);
        if self.took_as("->", " -> ") {
            self.kind();
        }
    }

    fn bound(&mut self) {
        match self.tokens.peek() {
            Some(Token::Lifetime(_)) => self.word(),
            _ => self.path(false),
        }
    }

    /// A path, generic or not. In an expression `::` stands before its types.
    pub(super) fn path(&mut self, is_expression: bool) {
        if self.took_as("<", "<") {
            self.kind();
            if self.took_as("as", " as ") {
                self.path(false);
            }
            self.expect_as(">", ">");
        } else {
            self.took_as("::", "::");
            self.word();
        }
        loop {
            let is_on = self.took("::");
            if self.is("<") && (is_on || !is_expression) {
                self.arguments(is_expression);
            } else if is_on {
                self.lines.text("::");
                self.word();
            } else {
                break;
            }
        }
    }

    pub(super) fn arguments(&mut self, is_expression: bool) {
        if is_expression {
            self.lines.text("::");
        }
        self.angled(STEP, |printer| match printer.tokens.peek() {
            Some(Token::Lifetime(_)) => printer.word(),
            _ => printer.kind(),
        });
    }

    /// The generics of a function.
    pub(super) fn generics(&mut self) {
        if self.is("<") {
            self.angled(0, |printer| match printer.tokens.peek() {
                Some(Token::Lifetime(_)) => printer.word(),
                _ => printer.parameter(),
            });
        }
    }

    /// What stands between `<` and `>`.
    fn angled(&mut self, shift: isize, one: fn(&mut Self)) {
        self.expect_as("<", "<");
        self.lines.begin(Breaks::All, shift);
        self.lines.brk(Break::Soft);
        while !self.is(">") && !self.tokens.is_empty() {
            one(self);
            if !self.is(">") {
                self.expect(",");
            }
            self.lines.comma(self.is(">"), Break::Comma);
        }
        self.lines.outdent();
        self.lines.end();
        self.expect_as(">", ">");
    }

    fn parameter(&mut self) {
        self.word();
        self.lines.begin(Breaks::Full, STEP);
        self.expect_as(":", ": ");
        self.bound();
        while self.took("+") {
            self.lines.brk(Break::Space);
            self.lines.text("+ ");
            self.bound();
        }
        self.lines.end();
    }
}
