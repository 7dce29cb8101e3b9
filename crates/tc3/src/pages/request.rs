//! What a request asks for, read from it and put into it.

use crate::error::{Error, ErrorKind};
use crate::pages::ask::{Ask, PageFrom, PageToken};
use crate::pages::find::{Json, in_record};
use crate::pages::paging::{MemberPath, PageStart, Paging};
use crate::pages::put;
use crate::pages::word::Word;
use crate::record::Record;

impl Ask {
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
    /// the member is [said](Paging::texts) to be one, and where text stands there already: JSON alone does not tell.
    ///
    /// # Errors
    ///
    /// Those of [`put`](Self::put), and where the request is no JSON object.
    pub fn put_json(&self, paging: &Paging, request: &str) -> Result<String, Error> {
        let asked = Self::of_json(paging, request);
        let words = self.words(paging, &asked)?;
        words.into_iter().try_fold(request.to_owned(), |request, (path, word)| {
            let word = if paging.texts.contains(&path) { put::as_text(&word) } else { word };
            put::in_json(&request, path, &word)
        })
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
