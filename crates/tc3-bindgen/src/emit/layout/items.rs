//! Items, of a file as of an `impl`.

use proc_macro2::Delimiter;

use super::lines::{Break, Breaks, STEP};
use super::printer::{BRACES, OF_ITEM, Printer};
use super::tokens::{Cursor, Token};

impl<'t> Printer<'t> {
    /// All that comes, with what is said of the file as a whole.
    pub(super) fn file(&mut self) {
        self.lines.begin(Breaks::All, 0);
        self.items();
        self.lines.end();
    }

    fn items(&mut self) {
        while !self.tokens.is_empty() {
            self.attributes();
            if !self.tokens.is_empty() {
                self.item();
            }
        }
    }

    pub(super) fn item(&mut self) {
        let is_public = self.took("pub");
        let Some(Token::Word(first)) = self.tokens.peek() else { return self.macro_item() };
        let shift = if matches!(first, "const" | "use") { 0 } else { STEP };
        let write = match first {
            "const" => Self::constant,
            "enum" => Self::enumeration,
            "fn" | "async" => Self::function,
            "impl" => Self::implementation,
            "mod" => Self::module,
            "struct" => Self::structure,
            "type" => Self::alias,
            "use" => Self::import,
            _ if is_public => return self.lose(),
            _ => return self.macro_item(),
        };
        self.lines.begin(Breaks::All, shift);
        if is_public {
            self.lines.text("pub ");
        }
        write(self);
        self.lines.brk(Break::Line);
    }

    fn macro_item(&mut self) {
        self.path(true);
        self.macro_call();
        self.expect_as(";", ";");
        self.lines.brk(Break::Line);
    }

    /// The end of an item without a body.
    fn semicolon(&mut self) {
        self.expect_as(";", ";");
        self.lines.end();
    }

    /// Ends an item with what stands in braces, each part with a line of its own.
    fn body(&mut self, write: impl FnOnce(&mut Self)) {
        let inside = self.group(Delimiter::Brace);
        self.lines.text(" {");
        self.lines.brk(Break::FirstLine);
        self.within(inside, write);
        self.lines.outdent();
        self.lines.end();
        self.lines.text("}");
    }

    /// Fields or variants, each with a line of its own.
    fn members(&mut self, one: fn(&mut Self)) {
        while !self.tokens.is_empty() {
            self.attributes();
            one(self);
            if !self.tokens.is_empty() {
                self.expect(",");
            }
            self.lines.text(",");
            self.lines.brk(Break::Line);
        }
    }

    fn constant(&mut self) {
        self.keyword("const");
        self.word();
        self.expect_as(":", ": ");
        self.kind();
        self.expect_as("=", " = ");
        self.lines.brk(Break::Never);
        self.expression(false);
        self.semicolon();
    }

    fn alias(&mut self) {
        self.keyword("type");
        self.word();
        self.expect_as("=", " = ");
        self.lines.brk(Break::Never);
        self.lines.begin(Breaks::Full, -STEP);
        self.kind();
        self.lines.end();
        self.semicolon();
    }

    fn module(&mut self) {
        self.keyword("mod");
        self.word();
        if self.is(";") {
            return self.semicolon();
        }
        self.body(Self::items);
    }

    fn import(&mut self) {
        self.keyword("use");
        self.took_as("::", "::");
        self.imported();
        self.semicolon();
    }

    fn imported(&mut self) {
        if let Some(inside) = self.took_group(Delimiter::Brace) {
            return self.imported_together(inside);
        }
        if self.took_as("*", "*") {
            return;
        }
        self.word();
        if self.took_as("::", "::") {
            self.imported();
        }
    }

    fn imported_together(&mut self, inside: Cursor<'t>) {
        self.lines.begin(Breaks::All, STEP);
        self.lines.text("{");
        self.lines.brk(Break::Soft);
        self.lines.begin(Breaks::Full, 0);
        self.within(inside, |printer| {
            while !printer.tokens.is_empty() {
                printer.word();
                if !printer.tokens.is_empty() {
                    printer.expect(",");
                }
                if !printer.tokens.is_empty() {
                    printer.lines.comma(false, Break::Space);
                }
            }
        });
        self.lines.end();
        self.lines.brk(Break::Comma);
        self.lines.outdent();
        self.lines.text("}");
        self.lines.end();
    }

    fn structure(&mut self) {
        self.keyword("struct");
        self.word();
        if let Some(inside) = self.took_group(Delimiter::Parenthesis) {
            self.lines.text("(");
            self.list(&OF_ITEM, inside, Self::kind);
            return self.semicolon();
        }
        self.body(|printer| printer.members(Self::field));
    }

    fn field(&mut self) {
        self.keyword("pub");
        self.word();
        self.expect_as(":", ": ");
        self.kind();
    }

    fn enumeration(&mut self) {
        self.keyword("enum");
        self.word();
        self.body(|printer| printer.members(Self::variant));
    }

    fn variant(&mut self) {
        self.word();
        if let Some(inside) = self.took_group(Delimiter::Brace) {
            self.list(&BRACES, inside, |printer| {
                printer.attributes();
                printer.field();
            });
        }
        if self.took_as("=", " = ") {
            self.expression(false);
        }
    }

    fn implementation(&mut self) {
        self.lines.begin(Breaks::Full, -STEP);
        self.keyword("impl");
        self.kind();
        if self.took("for") {
            self.lines.brk(Break::Space);
            self.lines.text("for ");
            self.kind();
        }
        self.lines.end();
        self.body(Self::items);
    }

    fn function(&mut self) {
        self.keyword("async");
        self.keyword("fn");
        self.word();
        self.generics();
        self.lines.text("(");
        self.lines.brk(Break::Never);
        let arguments = self.group(Delimiter::Parenthesis);
        self.list(&OF_ITEM, arguments, Self::argument);
        if self.took("->") {
            self.lines.begin(Breaks::All, -STEP);
            self.lines.text(" -> ");
            self.kind();
            self.lines.end();
        }
        self.body(Self::statements);
    }

    /// An argument of a function, which may be what it is a method of.
    fn argument(&mut self) {
        self.borrow();
        self.word();
        if self.took_as(":", ": ") {
            self.kind();
        }
    }
}
