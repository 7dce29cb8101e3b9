//! Expressions.

use proc_macro2::Delimiter;

use super::ahead::{Ahead, Form};
use super::lines::{Break, Breaks, STEP};
use super::printer::{BRACKETS, PARENTHESES, Printer};
use super::tokens::{Cursor, Token};

/// A literal of a struct breaks where it has more, though there were space.
const STRUCT_WIDTH: usize = 34;

impl<'t> Printer<'t> {
    /// An expression. Where it begins a line, a short word does not stand there alone.
    pub(super) fn expression(&mut self, begins_line: bool) {
        match self.tokens.peek() {
            Some(Token::Sign { text: "&", .. }) => {
                self.borrow();
                self.expression(false);
            }
            Some(Token::Sign { text: "-", .. }) => {
                self.took_as("-", "-");
                self.expression(false);
            }
            Some(Token::Sign { text: "|", .. }) => self.closure(),
            Some(Token::Word("return")) => {
                self.keyword("return");
                self.expression(false);
            }
            Some(Token::Word("match")) => self.choice(),
            Some(Token::Group(Delimiter::Brace, _)) => self.block(),
            _ => self.chain(begins_line),
        }
    }

    /// What fields and methods are taken of, with them: each stands on a line of its own where they do not fit one.
    fn chain(&mut self, begins_line: bool) {
        let ahead = Ahead::of(&self.tokens);
        if ahead.form == Form::Struct {
            return self.record();
        }
        if ahead.dots == 0 {
            self.operand();
            return self.called();
        }
        self.lines.begin(Breaks::All, STEP);
        self.lines.begin(Breaks::All, -STEP);
        let is_short = begins_line && self.is_short();
        self.operand();
        self.lines.end();
        self.called();
        for at in 1..=ahead.dots {
            let is_beside = is_short && at == 1;
            self.link(is_beside, is_beside && ahead.dots == 1);
        }
        self.lines.end();
    }

    /// Whether a word comes that is no wider than a level of indentation, and then a field or method of it.
    fn is_short(&self) -> bool {
        let mut tokens = self.tokens.clone();
        let is_short = matches!(tokens.next(), Some(Token::Word(word)) if word.len() <= STEP.unsigned_abs());
        is_short && tokens.next().is_some_and(|token| token.is("."))
    }

    /// What a chain or a call begins with.
    fn operand(&mut self) {
        if let Some(inside) = self.took_group(Delimiter::Bracket) {
            return self.list(&BRACKETS, inside, |printer| printer.expression(false));
        }
        self.path(true);
        if self.is("!") {
            self.macro_call();
        }
    }

    /// The arguments of the operand, if it is a function.
    fn called(&mut self) {
        if let Some(inside) = self.took_group(Delimiter::Parenthesis) {
            self.call(inside);
        }
    }

    /// A field or a method. `is_beside` says that no line breaks before it, `is_alone` that it is the only one, too.
    fn link(&mut self, is_beside: bool, is_alone: bool) {
        self.expect(".");
        if !is_beside {
            self.lines.brk(Break::Soft);
        }
        self.lines.text(".");
        self.word();
        if self.took("::") {
            self.arguments(true);
        }
        if let Some(inside) = self.took_group(Delimiter::Parenthesis) {
            self.lines.begin(Breaks::All, if is_alone { -STEP } else { 0 });
            self.call(inside);
            self.lines.end();
        }
    }

    /// Arguments. The only one breaks by itself where it can.
    fn call(&mut self, inside: Cursor<'t>) {
        let only = Ahead::of(&inside);
        if only.is_all && only.form.is_enclosed() {
            self.lines.text("(");
            self.within(inside, |printer| {
                printer.expression(false);
                printer.took(",");
            });
            self.lines.text(")");
        } else {
            self.list(&PARENTHESES, inside, |printer| printer.expression(false));
        }
    }

    /// A struct by its fields.
    fn record(&mut self) {
        self.lines.begin(Breaks::All, STEP);
        self.lines.begin(Breaks::Full, -STEP);
        self.path(true);
        self.lines.end();
        self.lines.text(" {");
        self.lines.brk(Break::FirstSpace);
        let fields = self.group(Delimiter::Brace);
        self.within(fields, |printer| {
            while !printer.tokens.is_empty() {
                printer.initialized();
            }
        });
        self.lines.outdent();
        self.lines.end_within(STRUCT_WIDTH);
        self.lines.text("}");
    }

    /// A field with its value, or what all others are taken of.
    fn initialized(&mut self) {
        if self.took_as("..", "..") {
            self.expression(false);
            return self.lines.brk(Break::Space);
        }
        self.word();
        if self.took_as(":", ": ") {
            self.lines.begin(Breaks::Full, 0);
            self.expression(false);
            self.lines.end();
        }
        self.separate(Break::CommaOrSpace);
    }

    fn closure(&mut self) {
        self.tokens.next();
        self.lines.begin(Breaks::Full, 0);
        self.lines.begin(Breaks::All, STEP);
        self.lines.text("|");
        self.lines.brk(Break::Soft);
        self.pattern();
        self.expect_as("|", "|");
        self.lines.brk(Break::Space);
        self.lines.outdent();
        self.lines.end();
        self.lines.brk(Break::Never);
        if Ahead::of(&self.tokens).form == Form::Other {
            self.braced(false);
        } else {
            self.expression(false);
        }
        self.lines.end();
    }

    fn block(&mut self) {
        let inside = self.group(Delimiter::Brace);
        self.lines.begin(Breaks::All, STEP);
        self.lines.text("{");
        if !inside.is_empty() {
            self.lines.brk(Break::Space);
            self.within(inside, Self::statements);
            self.lines.outdent();
        }
        self.lines.text("}");
        self.lines.end();
    }
}
