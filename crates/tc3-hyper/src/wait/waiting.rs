//! The one loop that waits: it looks, hears what follows, and sleeps.

use core::fmt;
use core::future::{IntoFuture, pending, poll_fn};
use core::pin::{Pin, pin};
use core::task::Poll;
use core::time::Duration;
use std::borrow::Cow;

use tc3::wait::{Condition, Next, Pace, WaitEnd, WaitProgress};
use tc3::{Effect, Error, ErrorKind, Sent, Unsigned};
use tokio::time::{Instant, sleep};

use super::asked::Asked;
use super::error::WaitError;
use crate::call::{DEFAULT_TIMEOUT, Until};
use crate::client::Client;

/// Waiting for something that was not awaited yet: await it, after choosing what differs.
///
/// Nothing is sent before it is awaited. Dropping its future ends the waiting.
#[must_use = "nothing is sent unless it is awaited"]
pub struct Waiting<'a, T> {
    client: Client,
    asked: Asked<'a, T>,
    condition: Box<dyn Condition<T> + Send + 'a>,
    pace: Pace,
    progress: Box<dyn FnMut(&WaitProgress<'_>) + Send + 'a>,
    until: Until<'a>,
}

impl<'a, T> Waiting<'a, T> {
    pub(super) fn new(client: Client, asked: Asked<'a, T>, condition: Box<dyn Condition<T> + Send + 'a>) -> Self {
        let pace = condition.pace();
        Self { client, asked, condition, pace, progress: Box::new(|_| {}), until: Box::pin(pending()) }
    }

    /// Sets for how long it looks, from the first look on. One that is under way as the time ends has 10 seconds more. 0 is
    /// one look.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.pace.timeout = timeout;
        self
    }

    /// Sets the time between two looks. What is waited is up to a tenth more or less.
    pub fn with_interval(mut self, interval: Duration) -> Self {
        self.pace.interval = interval;
        self
    }

    /// Says what is called after each look that is not the last.
    pub fn on_progress(mut self, progress: impl FnMut(&WaitProgress<'_>) + Send + 'a) -> Self {
        self.progress = Box::new(progress);
        self
    }

    /// Says what ends the waiting before that: an error of kind [`Cancelled`](tc3::ErrorKind::Cancelled).
    pub fn until(mut self, until: impl Future<Output = ()> + Send + 'a) -> Self {
        self.until = Box::pin(until);
        self
    }
}

impl<T: Send> Waiting<'_, T> {
    async fn run(mut self) -> Result<T, WaitError<T>> {
        let request = self.request().map_err(|error| WaitError::call(error.with_action(&self.asked.info), None))?;
        let (begun, mut looks, mut last) = (Instant::now(), 0, None);
        loop {
            let limit = self.pace.look_limit(begun.elapsed());
            let answer = match self.look(&request, limit).await {
                Ok(answer) => answer,
                Err(error) => return self.failed(error, last, begun.elapsed()),
            };
            let (verdict, elapsed) = (self.condition.look(&answer), begun.elapsed());
            let (after, now) = match self.pace.next(verdict, elapsed, self.client.0.random.share()) {
                Next::Reached => return Ok(answer),
                Next::Stop(end) => return Err(self.ended(end, answer)),
                Next::Look { after, now } => (after, now),
            };
            looks += 1;
            let mut progress = WaitProgress::new(self.condition.what(), &now, after);
            (progress.looks, progress.elapsed) = (looks, elapsed);
            (self.progress)(&progress);
            if self.is_cancelled_within(after).await {
                return Err(WaitError::call(self.cancelled(), Some(answer)));
            }
            last = Some((answer, now));
        }
    }

    /// What is asked. A change is not asked for twice.
    fn request(&mut self) -> Result<Unsigned, Error> {
        let info = &self.asked.info;
        if info.effect != Effect::Read {
            let message =
                format!("{} is asked again and again only where it is known to read, and nothing else", info.name);
            let advice = "wait with an action that shows what has become of it";
            return Err(Error::new(ErrorKind::Setup, message).with_advice(advice));
        }
        let refused = || Error::new(ErrorKind::Setup, "it was awaited before");
        core::mem::replace(&mut self.asked.request, Err(refused())).map(Cow::into_owned)
    }

    /// One call, which takes no longer than what is left, or than a call takes.
    async fn look(&mut self, request: &Unsigned, limit: Duration) -> Result<T, Error> {
        let caller = &*self.client.0;
        let own = request.timeout().or(caller.defaults.timeout).unwrap_or(DEFAULT_TIMEOUT);
        let request = request.clone().with_timeout(own.min(limit));
        (self.asked.kind.ask)(caller, self.asked.info, request, Box::pin(self.until.as_mut())).await
    }

    /// Nothing came back that could be looked at.
    fn failed(&self, error: Error, last: Option<(T, String)>, elapsed: Duration) -> Result<T, WaitError<T>> {
        let is_of_service = error.sent() == Sent::Answered;
        match (error.code(), last) {
            (Some(code), _) if is_of_service && self.condition.is_done_by(code) => {
                Ok((self.asked.kind.of_error)(&error))
            }
            (_, Some((answer, now))) if error.kind() == ErrorKind::Timeout && elapsed >= self.pace.timeout => {
                Err(self.ended(WaitEnd::NotInTime { now, elapsed }, answer))
            }
            (_, last) => Err(WaitError::call(error, last.map(|(answer, _)| answer))),
        }
    }

    fn ended(&self, end: WaitEnd, last: T) -> WaitError<T> {
        let error = end.clone().into_error(self.condition.what()).with_action(&self.asked.info);
        WaitError::end(end, error, last)
    }

    async fn is_cancelled_within(&mut self, time: Duration) -> bool {
        let (mut slept, until) = (pin!(sleep(time)), &mut self.until);
        poll_fn(|context| match slept.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(false),
            Poll::Pending => until.as_mut().poll(context).map(|()| true),
        })
        .await
    }

    fn cancelled(&self) -> Error {
        let message = format!("between two looks whether {}", self.condition.what());
        Error::new(ErrorKind::Cancelled, message).with_sent(Sent::Answered).with_action(&self.asked.info)
    }
}

impl<'a, T: Send + 'a> IntoFuture for Waiting<'a, T> {
    type Output = Result<T, WaitError<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Waiting<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting")
            .field("what", &self.condition.what())
            .field("pace", &self.pace)
            .finish_non_exhaustive()
    }
}
