//! What is made of an answer, for one future that knows no types.

use tc3::{Action, ActionInfo, Answer, Error, ErrorKind, Exchange, RawAnswer, Reply};

use super::reading::Reading;

/// Makes something of an answer, and keeps it until its call has ended.
pub(crate) trait Decode: Send {
    /// Reads it, and tells the request id.
    fn decode(&mut self, reply: &Reply<'_>) -> Result<&str, Error>;

    /// Adds what went over the wire to what was read.
    fn keep(&mut self, exchange: Exchange);

    /// Where a stream of events goes, if one may come in place of an answer.
    fn stream(&mut self) -> Option<&mut Option<Box<Reading>>> {
        None
    }
}

/// The answer to an action.
pub(crate) struct Typed<A: Action>(Option<Answer<A::Response>>);

impl<A: Action> Typed<A> {
    pub(crate) fn new() -> Self {
        Self(None)
    }

    pub(crate) fn into_answer(self) -> Result<Answer<A::Response>, Error> {
        self.0.ok_or_else(unread)
    }
}

impl<A: Action> Decode for Typed<A> {
    fn decode(&mut self, reply: &Reply<'_>) -> Result<&str, Error> {
        Ok(&self.0.insert(tc3::decode::<A>(reply)?).request_id)
    }

    fn keep(&mut self, exchange: Exchange) {
        if let Some(answer) = &mut self.0 {
            answer.exchange = Some(Box::new(exchange));
        }
    }
}

/// A stream of events, or else one answer.
pub(crate) struct Either<D> {
    pub(crate) answer: D,
    pub(crate) stream: Option<Box<Reading>>,
}

impl<D> Either<D> {
    pub(crate) fn new(answer: D) -> Self {
        Self { answer, stream: None }
    }
}

impl<D: Decode> Decode for Either<D> {
    fn decode(&mut self, reply: &Reply<'_>) -> Result<&str, Error> {
        self.answer.decode(reply)
    }

    fn keep(&mut self, exchange: Exchange) {
        self.answer.keep(exchange);
    }

    fn stream(&mut self) -> Option<&mut Option<Box<Reading>>> {
        Some(&mut self.stream)
    }
}

/// The answer to an action that was called by name.
pub(crate) struct Raw<'a> {
    info: ActionInfo<'a>,
    answer: Option<RawAnswer>,
}

impl<'a> Raw<'a> {
    pub(crate) fn new(info: ActionInfo<'a>) -> Self {
        Self { info, answer: None }
    }

    pub(crate) fn into_answer(self) -> Result<RawAnswer, Error> {
        self.answer.ok_or_else(unread)
    }
}

impl Decode for Raw<'_> {
    fn decode(&mut self, reply: &Reply<'_>) -> Result<&str, Error> {
        Ok(&self.answer.insert(tc3::decode_raw(&self.info, reply)?).request_id)
    }

    fn keep(&mut self, exchange: Exchange) {
        if let Some(answer) = &mut self.answer {
            answer.exchange = Some(Box::new(exchange));
        }
    }
}

/// A call without an error has read an answer: this is for the compiler.
fn unread() -> Error {
    Error::new(ErrorKind::Unreadable, "no answer was read")
}
