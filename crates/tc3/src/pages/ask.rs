//! What a request asks for, read from it and put into it.

use core::fmt;

use crate::error::{Error, ErrorKind};
use crate::pages::find::{Json, in_record};
use crate::pages::paging::{MemberPath, PageStart, Paging};
use crate::pages::put;
use crate::pages::word::Word;
use crate::record::Record;

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

/// Where a part of a list begins. Closed, as [`PageStart`] is.
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
    /// None where what stands there asks for nothing: an empty text, a number that is 0.
    pub(super) fn of(word: Word<'_>) -> Option<Self> {
        let is_one = match &word {
            Word::Bool(_) => false,
            Word::Number(text) => text != "0",
            Word::Text(text) => !text.is_empty(),
        };
        is_one.then(|| Self(word.into_owned()))
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

    /// What a request asks for. What it does not say is the beginning.
    pub fn of(paging: &Paging, request: &dyn Record) -> Self {
        Self::read(paging, |path| Word::of(in_record(request, path)))
    }

    /// The same of a request as JSON text.
    pub fn of_json(paging: &Paging, request: &str) -> Self {
        let request = Json::of(request);
        Self::read(paging, |path| Word::of_json(request.at(path)?))
    }

    fn read<'a>(paging: &Paging, at: impl Fn(MemberPath) -> Option<Word<'a>>) -> Self {
        let count = |path| at(path).and_then(|word| word.count());
        let (from, before) = match paging.start {
            PageStart::Offset(member) => (PageFrom::Offset(count(member).unwrap_or(0)), None),
            PageStart::Number { member, first } => {
                let first = u64::from(first);
                let number = count(member).unwrap_or(first).max(first);
                (PageFrom::Number(number), (number == first).then_some(0))
            }
            PageStart::Token { ask, .. } => {
                (at(ask).and_then(PageToken::of).map_or(PageFrom::Beginning, PageFrom::Token), None)
            }
        };
        let ask = Self::new(from);
        Self { size: paging.size.and_then(count), before: before.or(ask.before), ..ask }
    }

    /// The same, with so many items at most.
    #[must_use]
    pub fn with_size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    /// Puts it into a request. What the request says already is left as it is, and so is what it need not say at the beginning.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where the action asks in another way, or the beginning is asked for and the request has a
    /// token; [`ErrorKind::Unencodable`] where the member cannot hold it.
    pub fn put(&self, paging: &Paging, request: &mut dyn Record) -> Result<(), Error> {
        let asked = Self::of(paging, request);
        for (path, word) in self.words(paging, &asked)? {
            put::in_record(request, path, &word)?;
        }
        Ok(())
    }

    /// Puts it into a request as JSON text, and leaves everything else as it is, digit by digit. A number becomes text where
    /// text stands there already: JSON alone does not tell how a member is declared.
    ///
    /// # Errors
    ///
    /// Those of [`put`](Self::put), and where the request is no JSON object.
    pub fn put_json(&self, paging: &Paging, request: &str) -> Result<String, Error> {
        let asked = Self::of_json(paging, request);
        let words = self.words(paging, &asked)?;
        words.into_iter().try_fold(request.to_owned(), |request, (path, word)| put::in_json(&request, path, &word))
    }

    /// The members that differ from what the request asks for, with their values.
    fn words(&self, paging: &Paging, asked: &Self) -> Result<Vec<(MemberPath, Word<'static>)>, Error> {
        let number = |number: u64| Word::Number(number.to_string().into());
        let (path, from) = match (paging.start, &self.from) {
            (PageStart::Offset(member), PageFrom::Offset(offset)) => (member, Some(number(*offset))),
            (PageStart::Number { member, .. }, PageFrom::Number(page)) => (member, Some(number(*page))),
            (PageStart::Token { ask, .. }, PageFrom::Token(token)) => (ask, Some(token.0.clone())),
            (PageStart::Token { ask, .. }, PageFrom::Beginning) if asked.from == PageFrom::Beginning => (ask, None),
            _ => return Err(Error::new(ErrorKind::Setup, format!("{} cannot be asked for here", self.from))),
        };
        let from = from.filter(|_| self.from != asked.from);
        let size = self.size.filter(|_| self.size != asked.size).map(number);
        let from = from.map(|word| (path, word));
        Ok(from.into_iter().chain(paging.size.zip(size)).collect())
    }
}
