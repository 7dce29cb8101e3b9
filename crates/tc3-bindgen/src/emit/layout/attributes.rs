//! Comments and attributes.

use proc_macro2::Delimiter;

use super::docs;
use super::lines::Break;
use super::printer::{META, Printer};
use super::tokens::{Cursor, Token};

impl Printer<'_> {
    /// All attributes that come next, of what follows or of what they stand in.
    pub(super) fn attributes(&mut self) {
        while self.took("#") {
            let is_inner = self.took("!");
            let inside = self.group(Delimiter::Bracket);
            if let Some(literal) = doc(&inside, is_inner) {
                self.lines.text(if is_inner { "//!" } else { "///" });
                self.lines.doc(literal);
                self.lines.brk(Break::Line);
            } else {
                self.lines.text(if is_inner { "#![" } else { "#[" });
                self.within(inside, Self::meta);
                self.lines.text("]");
                self.lines.brk(Break::Space);
            }
        }
    }

    fn meta(&mut self) {
        self.path(true);
        if self.took_as("=", " = ") {
            self.expression(false);
        } else if let Some(inside) = self.took_group(Delimiter::Parenthesis) {
            self.list(&META, inside, Self::meta);
        }
    }
}

/// The literal of a comment, if that is what the attribute is.
fn doc<'t>(attribute: &Cursor<'t>, is_inner: bool) -> Option<&'t str> {
    let mut tokens = attribute.clone();
    let is_doc = tokens.next()?.is("doc") && tokens.next()?.is("=");
    match tokens.next()? {
        Token::Literal(literal) if is_doc && tokens.is_empty() && docs::is_line(literal, is_inner) => Some(literal),
        _ => None,
    }
}
