//! A row of the table, and how texts are filled in.

use maud::{Markup, PreEscaped, Render as _, html};

use super::language::Language;

/// A text in each language. `{0}` and `{1}` are for what stands in it; what is between backticks is written as code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Text {
    pub(crate) english: &'static str,
    pub(crate) chinese: &'static str,
}

/// Texts by name, each in English and in Chinese. A text that lacks a language does not compile.
macro_rules! texts {
    ($($(#[$about:meta])* $name:ident: $english:literal, $chinese:literal;)*) => {
        $($(#[$about])* pub(crate) const $name: $crate::texts::table::Text =
            $crate::texts::table::Text { english: $english, chinese: $chinese };)*
        /// All texts of this part, by name.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, $crate::texts::table::Text)] = &[$((stringify!($name), $name)),*];
    };
}
pub(crate) use texts;

impl Language {
    /// A text as it stands.
    pub(crate) fn of(self, text: &Text) -> &'static str {
        match self {
            Self::English => text.english,
            Self::Chinese => text.chinese,
        }
    }

    /// A text with these in it.
    pub(crate) fn with(self, text: &Text, values: &[&str]) -> String {
        let mut filled = String::new();
        for piece in pieces(self.of(text)) {
            match piece {
                Piece::Text(text) | Piece::Code(text) => filled.push_str(text),
                Piece::Value(at) => filled.push_str(values.get(at).copied().unwrap_or_default()),
            }
        }
        filled
    }

    /// A text with these in it, as a part of a page: with code, and with links or whatever stands in it.
    pub(crate) fn rich(self, text: &Text, values: &[Markup]) -> Markup {
        html! {
            @for piece in pieces(self.of(text)) {
                @match piece {
                    Piece::Text(text) => (text),
                    Piece::Code(text) => code { (text) },
                    Piece::Value(at) => (values.get(at).map(Markup::render).unwrap_or(PreEscaped(String::new()))),
                }
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Piece<'a> {
    Text(&'a str),
    Code(&'a str),
    Value(usize),
}

/// The pieces of a text. The table is our own, so that a brace or a backtick that is not closed is a text like others.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (piece, behind) = next(rest)?;
        rest = behind;
        Some(piece)
    })
}

fn next(text: &str) -> Option<(Piece<'_>, &str)> {
    if let Some((code, rest)) = text.strip_prefix('`').and_then(|rest| rest.split_once('`')) {
        return Some((Piece::Code(code), rest));
    }
    if let Some((at, rest)) = text.strip_prefix('{').and_then(|rest| rest.split_once('}'))
        && let Ok(at) = at.parse()
    {
        return Some((Piece::Value(at), rest));
    }
    let first = text.chars().next()?.len_utf8();
    let end = text.get(first..)?.find(['`', '{']).map_or(text.len(), |end| first + end);
    let (piece, rest) = text.split_at_checked(end)?;
    Some((Piece::Text(piece), rest))
}
