//! The tokens of a section in a row, so that whoever reads them can look ahead: what stands in brackets is one step.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Two of these signs that touch are read as one. `>` is not among them: two close two lists.
const PAIRS: [&str; 4] = ["::", "->", "=>", ".."];

/// The text of all tokens, and where each has its own.
#[derive(Default)]
pub(super) struct Tokens {
    text: String,
    rows: Vec<Row>,
}

struct Row {
    kind: Kind,
    start: usize,
    end: usize,
}

enum Kind {
    Word,
    Lifetime,
    Literal,
    Sign {
        /// The next token is a sign that touches it.
        joint: bool,
    },
    Group {
        delimiter: Delimiter,
        /// The rows that stand in it.
        rows: usize,
    },
}

/// A token as the printer reads it.
#[derive(Clone)]
pub(super) enum Token<'t> {
    Word(&'t str),
    Lifetime(&'t str),
    Literal(&'t str),
    Sign { text: &'t str, joint: bool },
    Group(Delimiter, Cursor<'t>),
}

/// What is still to be read of a row of tokens.
#[derive(Clone)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    rows: &'t [Row],
}

impl Tokens {
    pub(super) fn of(stream: TokenStream) -> Self {
        let mut tokens = Self::default();
        tokens.add(stream);
        tokens
    }

    pub(super) fn cursor(&self) -> Cursor<'_> {
        Cursor { text: &self.text, rows: &self.rows }
    }

    fn add(&mut self, stream: TokenStream) {
        let mut trees = stream.into_iter();
        while let Some(tree) = trees.next() {
            let start = self.text.len();
            let kind = match tree {
                TokenTree::Group(group) => {
                    let (delimiter, inside) = (group.delimiter(), group.stream());
                    // Whoever is the only one to hold tokens gets them without a copy.
                    drop(group);
                    self.add_group(delimiter, inside);
                    continue;
                }
                TokenTree::Ident(word) => {
                    _ = write!(self.text, "{word}");
                    Kind::Word
                }
                TokenTree::Literal(literal) => {
                    _ = write!(self.text, "{literal}");
                    Kind::Literal
                }
                TokenTree::Punct(sign) if sign.as_char() == '\'' => {
                    self.text.push('\'');
                    trees.next().iter().for_each(|name| _ = write!(self.text, "{name}"));
                    Kind::Lifetime
                }
                TokenTree::Punct(sign) => {
                    let joint = sign.spacing() == Spacing::Joint;
                    self.text.push(sign.as_char());
                    if self.goes_on(joint) {
                        continue;
                    }
                    Kind::Sign { joint }
                }
            };
            self.rows.push(Row { kind, start, end: self.text.len() });
        }
    }

    fn add_group(&mut self, delimiter: Delimiter, inside: TokenStream) {
        if delimiter == Delimiter::None {
            return self.add(inside);
        }
        let (start, at) = (self.text.len(), self.rows.len());
        self.rows.push(Row { kind: Kind::Group { delimiter, rows: 0 }, start, end: start });
        self.add(inside);
        let rows = self.rows.len() - at - 1;
        self.rows.iter_mut().skip(at).take(1).for_each(|row| row.kind = Kind::Group { delimiter, rows });
    }

    /// Whether the sign that was just written makes a pair of the one before it.
    fn goes_on(&mut self, joint: bool) -> bool {
        let Some(row) = self.rows.last_mut() else { return false };
        let is_pair = matches!(row.kind, Kind::Sign { joint: true })
            && self.text.get(row.start..).is_some_and(|signs| PAIRS.contains(&signs));
        if is_pair {
            (row.kind, row.end) = (Kind::Sign { joint }, self.text.len());
        }
        is_pair
    }
}

impl<'t> Cursor<'t> {
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Nothing: where it ends.
    pub(super) fn end(&self) -> Self {
        Self { text: self.text, rows: &[] }
    }

    /// The next token; it stays where it is.
    pub(super) fn peek(&self) -> Option<Token<'t>> {
        self.clone().next()
    }
}

impl<'t> Iterator for Cursor<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let (row, rest) = self.rows.split_first()?;
        let text = self.text.get(row.start..row.end)?;
        self.rows = rest;
        Some(match row.kind {
            Kind::Word => Token::Word(text),
            Kind::Lifetime => Token::Lifetime(text),
            Kind::Literal => Token::Literal(text),
            Kind::Sign { joint } => Token::Sign { text, joint },
            Kind::Group { delimiter, rows } => {
                let (inside, rest) = rest.split_at_checked(rows)?;
                self.rows = rest;
                Token::Group(delimiter, Cursor { text: self.text, rows: inside })
            }
        })
    }
}

impl Token<'_> {
    /// What a message calls it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Word(text) | Self::Lifetime(text) | Self::Literal(text) | Self::Sign { text, .. } => {
                format!("`{text}`")
            }
            Self::Group(delimiter, _) => format!("a group in {delimiter:?}"),
        }
    }

    /// Whether it is this word, or this sign.
    pub(super) fn is(&self, expected: &str) -> bool {
        match self {
            Self::Word(text) | Self::Sign { text, .. } => *text == expected,
            _ => false,
        }
    }
}
