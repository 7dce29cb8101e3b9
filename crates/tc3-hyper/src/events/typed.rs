//! Events as what the spec says that they are.

use core::fmt;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Context, Poll, ready};

use futures_core::Stream;
use tc3::events::Event;
use tc3::{Action, Answer, Error, ErrorKind, record};

use crate::call::Reading;

/// A stream of events, each of them read as the response of the action. Dropping it closes its connection.
///
/// What cannot be read as one, and what tells of an error of the service, is an error in its place; others may follow. That the
/// stream itself broke is the last that comes of it. See [`RawEvents`](crate::RawEvents) for how it ends, how long it may be
/// silent, and for events as they come.
pub struct Events<A: Action> {
    source: Source<A>,
    /// How many events have come.
    count: u64,
}

enum Source<A: Action> {
    Stream(Box<Reading>),
    /// An answer in one piece.
    One(String, Option<Box<A::Response>>),
}

impl<A: Action> Events<A> {
    pub(crate) fn new(reading: Box<Reading>) -> Self {
        Self { source: Source::Stream(reading), count: 0 }
    }

    pub(crate) fn of_one(answer: Answer<A::Response>) -> Self {
        Self { source: Source::One(answer.request_id, Some(Box::new(answer.response))), count: 0 }
    }

    /// What to quote when asking the service's support; empty where it is told by none of the headers.
    pub fn request_id(&self) -> &str {
        match &self.source {
            Source::Stream(reading) => reading.request_id(),
            Source::One(request_id, _) => request_id,
        }
    }

    /// The next event; none where the stream is over.
    ///
    /// # Errors
    ///
    /// Those of [`RawEvents::next`](crate::RawEvents::next), [`Event::item`] and [`record::decode`].
    pub async fn next(&mut self) -> Option<Result<A::Response, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<A::Response, Error>>> {
        let reading = match &mut self.source {
            Source::Stream(reading) => reading,
            Source::One(_, answer) => return Poll::Ready(answer.take().map(|answer| Ok(*answer))),
        };
        loop {
            let event = match ready!(reading.poll(context, &A::INFO)) {
                Some(Ok(event)) => event,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            self.count += 1;
            // The connection is read to its end behind the last one, so that it can be kept.
            if let Some(response) = read::<A>(&event, self.count).transpose() {
                return Poll::Ready(Some(response.map_err(|error| reading.explain(error, &A::INFO))));
            }
        }
    }
}

/// What an event says; nothing, where it only says that there are no more.
fn read<A: Action>(event: &Event, count: u64) -> Result<Option<A::Response>, Error> {
    let Some(item) = event.item()? else { return Ok(None) };
    let mut response = A::Response::default();
    record::decode(&mut response, item.as_bytes()).map_err(|problem| {
        let message = format!("event {count} of the stream cannot be read: {problem}");
        Error::new(ErrorKind::Unreadable, message).with_advice("read events as they come: `Client::raw_events`")
    })?;
    Ok(Some(response))
}

impl<A: Action> Stream for Events<A> {
    type Item = Result<A::Response, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<A: Action> fmt::Debug for Events<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("request_id", &self.request_id())
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}
