//! A part of a list, as it is asked for and shown.

use core::fmt;

use crate::pages::word::Word;

/// A part of a list, as a request asks for it.
///
/// It is also what says how to go on: shown in an error it tells a person, and a [`Pager`](crate::pages::Pager) that is given
/// it begins there.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Ask {
    /// Where the part begins.
    pub from: PageFrom,
    /// How many items it may have, where the request says so. It goes nowhere where the action takes none.
    pub size: Option<u64>,
    /// How many items of the list come before it, where that is known. Only with it a total says whether the list was
    /// reached.
    pub before: Option<u64>,
}

/// Where a part of a list begins. Closed, as [`PageStart`](crate::pages::PageStart) is.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a fifth has to be asked for wherever pages are")]
pub enum PageFrom {
    /// Behind so many items.
    Offset(u64),
    /// Where the page of this number does.
    Number(u64),
    /// At the beginning of a list that goes on by tokens: a request without one asks for it.
    Beginning,
    /// Where the answer with this token ended.
    Token(PageToken),
}

/// What an answer says to ask for the part behind it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct PageToken(pub(super) Word<'static>);

impl PageToken {
    /// None where what stands there asks for nothing.
    pub(super) fn of(word: Word<'_>) -> Option<Self> {
        word.names_something().then(|| Self(word.into_owned()))
    }
}

impl From<&str> for PageToken {
    /// A token that is text on the wire. A record takes it as a number too, where that is declared.
    fn from(text: &str) -> Self {
        Self(Word::Text(text.to_owned().into()))
    }
}

impl fmt::Display for PageToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Word::Bool(value) => value.fmt(f),
            Word::Number(text) => f.write_str(text),
            // Quoted and escaped: it comes from a server and goes to a terminal.
            Word::Text(text) => write!(f, "{text:?}"),
        }
    }
}

impl fmt::Display for PageFrom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Offset(offset) => write!(f, "offset {offset}"),
            Self::Number(number) => write!(f, "page {number}"),
            Self::Beginning => f.write_str("the beginning"),
            Self::Token(token) => write!(f, "token {token}"),
        }
    }
}

/// As an error says where to go on: `offset 40`, or `page 3 of 20 items each`.
impl fmt::Display for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.from.fmt(f)?;
        match (&self.from, self.size) {
            // Without its size, a page's number says nothing.
            (PageFrom::Number(_), Some(size)) => write!(f, " of {size} items each"),
            _ => Ok(()),
        }
    }
}

impl Ask {
    /// Begins there, with a page size that is the service's choice.
    pub fn new(from: PageFrom) -> Self {
        let before = match from {
            PageFrom::Offset(offset) => Some(offset),
            PageFrom::Beginning => Some(0),
            PageFrom::Number(_) | PageFrom::Token(_) => None,
        };
        Self { from, size: None, before }
    }

    /// The same, with so many items at most.
    #[must_use]
    pub fn with_size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }
}
