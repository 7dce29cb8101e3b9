//! What stands in bodies: statements, patterns, and the arms of a `match`.

use proc_macro2::Delimiter;

use super::ahead::Ahead;
use super::lines::{Break, Breaks, STEP};
use super::printer::{BRACES, Printer};

impl Printer<'_> {
    pub(super) fn statements(&mut self) {
        while !self.tokens.is_empty() {
            self.statement();
        }
    }

    fn statement(&mut self) {
        if self.is("use") {
            return self.item();
        }
        self.lines.begin(Breaks::Full, 0);
        self.attributes();
        if self.keyword("let") {
            self.pattern();
            self.assigned();
        } else if Ahead::of(&self.tokens).is_assignment {
            self.expression(false);
            self.assigned();
        } else {
            self.expression(true);
        }
        if !self.tokens.is_empty() {
            self.expect_as(";", ";");
        }
        self.lines.end();
        self.lines.brk(Break::Line);
    }

    fn assigned(&mut self) {
        self.expect_as("=", " = ");
        self.lines.brk(Break::Never);
        self.expression(false);
    }

    pub(super) fn pattern(&mut self) {
        self.keyword("mut");
        self.path(true);
        if let Some(fields) = self.took_group(Delimiter::Brace) {
            self.list(&BRACES, fields, Self::word);
        }
    }

    /// A `match` of a variable.
    pub(super) fn choice(&mut self) {
        self.lines.begin(Breaks::Full, 0);
        self.keyword("match");
        self.word();
        self.lines.text(" {");
        self.lines.brk(Break::Never);
        self.lines.begin(Breaks::All, STEP);
        self.lines.brk(Break::FirstLine);
        let arms = self.group(Delimiter::Brace);
        self.within(arms, |printer| {
            while !printer.tokens.is_empty() {
                printer.arm();
                printer.lines.brk(Break::Line);
            }
        });
        self.lines.outdent();
        self.lines.end();
        self.lines.text("}");
        self.lines.end();
    }

    fn arm(&mut self) {
        self.lines.begin(Breaks::Full, 0);
        self.pattern();
        self.expect_as("=>", " => ");
        self.lines.brk(Break::Never);
        self.braced(true);
        if !self.tokens.is_empty() {
            self.expect(",");
        }
        self.lines.end();
    }

    /// An expression that becomes a block where it does not fit.
    pub(super) fn braced(&mut self, is_arm: bool) {
        let semicolon = self.is("return");
        self.lines.begin(Breaks::All, STEP);
        self.lines.brk(Break::Opening);
        self.expression(is_arm);
        self.lines.brk(Break::Closing { semicolon, comma: is_arm });
        self.lines.outdent();
        self.lines.end();
    }
}
