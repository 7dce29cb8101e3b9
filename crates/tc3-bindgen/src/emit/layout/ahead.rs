//! A look at an expression before it is written: where it may break depends on what it is, and on what it ends with.

use proc_macro2::Delimiter;

use super::tokens::{Cursor, Token};

/// What an expression is, as far as its outermost tokens tell.
pub(super) struct Ahead {
    pub(super) form: Form,
    /// How many fields and methods are taken of it.
    pub(super) dots: usize,
    /// It is something that a value is put into.
    pub(super) is_assignment: bool,
    /// Nothing comes behind it.
    pub(super) is_all: bool,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Form {
    Closure,
    /// A block or an array.
    Group,
    Struct,
    /// A function that is called.
    Call,
    Match,
    Other,
}

impl Ahead {
    /// The expression that these tokens begin with. It ends before a comma or a semicolon: there are no operators.
    pub(super) fn of(tokens: &Cursor<'_>) -> Self {
        let mut ahead = Self { form: Form::Other, dots: 0, is_assignment: false, is_all: true };
        let (mut depth, mut is_macro, mut last) = (0_usize, false, None);
        let mut rest = tokens.clone();
        while let Some(token) = rest.next() {
            match token {
                Token::Sign { text: text @ ("," | ";" | "=" | "=>"), .. } if depth == 0 => {
                    ahead.is_assignment = text == "=";
                    ahead.is_all = rest.is_empty();
                    break;
                }
                Token::Sign { text: "<", .. } => depth += 1,
                Token::Sign { text: ">", .. } => depth = depth.saturating_sub(1),
                Token::Sign { text: ".", .. } => ahead.dots += 1,
                Token::Sign { text: "!", .. } => is_macro = true,
                _ => {}
            }
            last = if let Token::Group(delimiter, _) = token { Some(delimiter) } else { None };
        }
        let is_plain = ahead.dots == 0 && !is_macro;
        ahead.form = tokens.peek().map_or(Form::Other, |first| Form::of(&first, last.filter(|_| is_plain)));
        ahead
    }
}

impl Form {
    /// By the token that it begins with, and the group that it ends with if it is one operand.
    fn of(first: &Token<'_>, last: Option<Delimiter>) -> Self {
        match (first, last) {
            (Token::Sign { text: "|", .. }, _) => Self::Closure,
            (Token::Word("match"), _) => Self::Match,
            (Token::Word("return") | Token::Sign { text: "&" | "-", .. }, _) => Self::Other,
            (Token::Group(..), Some(_)) => Self::Group,
            (_, Some(Delimiter::Brace)) => Self::Struct,
            (_, Some(Delimiter::Parenthesis)) => Self::Call,
            _ => Self::Other,
        }
    }

    /// Whether it breaks by itself, so that nothing around it has to.
    pub(super) fn is_enclosed(self) -> bool {
        matches!(self, Self::Closure | Self::Group | Self::Struct)
    }
}
