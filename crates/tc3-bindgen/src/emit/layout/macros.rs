//! Macros that are called. What their tokens mean is not known, so spaces stand where code is likely to have them.

use proc_macro2::Delimiter;

use super::lines::{Break, Breaks, STEP};
use super::printer::Printer;
use super::tokens::{Cursor, Token};

/// What stood last.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Last {
    Start,
    /// A name or a literal.
    Name,
    /// `crate`, which is no name here: the lines that there are count a space behind it.
    Crate,
    /// `!` behind a name.
    Bang,
    /// `.` or `::`.
    Joint,
    /// A group that is no block.
    Group,
    Other,
}

impl<'t> Printer<'t> {
    /// What stands behind the path of a macro.
    pub(super) fn macro_call(&mut self) {
        self.expect_as("!", "!");
        let (open, close, inside) = match self.took_group(Delimiter::Parenthesis) {
            Some(inside) => ("(", ")", inside),
            None => ("[", "]", self.group(Delimiter::Bracket)),
        };
        self.lines.text(open);
        if !inside.is_empty() {
            self.lines.begin(Breaks::All, STEP);
            self.lines.brk(Break::Soft);
            self.lines.begin(Breaks::Full, 0);
            self.within(inside, Self::macro_tokens);
            self.lines.end();
            self.lines.brk(Break::Soft);
            self.lines.outdent();
            self.lines.end();
        }
        self.lines.text(close);
    }

    fn macro_tokens(&mut self) {
        let (mut last, mut touches) = (Last::Start, true);
        while let Some(token) = self.tokens.next() {
            let (is_apart, next) = step(last, &token);
            if !touches && is_apart {
                self.lines.brk(if last == Last::Crate { Break::Counted } else { Break::Space });
            } else if !touches && (token.is(".") || token.is("..")) {
                self.lines.brk(Break::Soft);
            }
            (last, touches) = (next, matches!(token, Token::Sign { joint: true, .. }));
            match token {
                Token::Word(text) | Token::Lifetime(text) | Token::Literal(text) => self.lines.text(text),
                Token::Sign { text, .. } => self.lines.text(text),
                Token::Group(delimiter, inside) => self.macro_group(delimiter, inside),
            }
        }
    }

    fn macro_group(&mut self, delimiter: Delimiter, inside: Cursor<'t>) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace | Delimiter::None => ("{", "}"),
        };
        let is_spaced = delimiter == Delimiter::Brace && !inside.is_empty();
        self.lines.text(open);
        if is_spaced {
            self.lines.brk(Break::Space);
        }
        self.within(inside, Self::macro_tokens);
        if is_spaced {
            self.lines.brk(Break::Space);
        }
        self.lines.text(close);
    }
}

/// Whether a space stands before a token, and what the token is to the next one.
fn step(last: Last, token: &Token<'_>) -> (bool, Last) {
    match (last, token) {
        (Last::Name, Token::Group(Delimiter::Parenthesis | Delimiter::Bracket, _)) => (false, Last::Group),
        (Last::Bang, Token::Group(Delimiter::Parenthesis | Delimiter::Bracket, _)) => (false, Last::Other),
        (_, Token::Group(Delimiter::Parenthesis | Delimiter::Bracket, _)) => (true, Last::Group),
        (Last::Name, Token::Sign { text: "!", joint: false }) => (false, Last::Bang),
        (_, Token::Word("crate")) => (true, Last::Crate),
        (_, Token::Word(_) | Token::Lifetime(_) | Token::Literal(_)) => (last != Last::Joint, Last::Name),
        (_, Token::Sign { text: "," | ";", .. }) => (false, Last::Other),
        (_, Token::Sign { text: "." | "..", .. }) => (!matches!(last, Last::Name | Last::Group), Last::Joint),
        (_, Token::Sign { text: "::", .. }) => (last != Last::Name, Last::Joint),
        _ => (true, Last::Other),
    }
}
